"""`Report` in, JUnit XML out: a suite for each document, a case for each claim and citation.

A finding above a note is a failure of its claim; an unresolved claim without one is skipped. Attributes and
order follow the schema that Jenkins publishes for xUnit.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias
from xml.etree import ElementTree as ET

from claimcheck.model import (
    Citation,
    Claim,
    Finding,
    Judgement,
    LinkState,
    Mention,
    Report,
    Severity,
    Span,
    Verdict,
)
from claimcheck.report.escape import visible
from claimcheck.report.words import brief, new_message, reason_words, shorten, state_of, status_words

NAME = 120
"""Characters of a case's name."""

QUOTE = 400


def render_junit(report: Report) -> str:
    """One `testsuites`; without times, so that the same input gives the same bytes."""
    root = ET.Element("testsuites", name="claimcheck")
    paths = dict.fromkeys(document.path for document in report.documents)
    paths |= dict.fromkeys(finding.mention.document for finding in report.findings)
    for path in paths:
        _suite(root, path, list(_cases(report, path)))
    for skipped in report.skipped:
        case = ET.Element("testcase", name="read", classname=visible(skipped.path))
        _add(case, "error", skipped.message, skipped.hint)
        _suite(root, skipped.path, [case])
    for name in ("tests", "failures", "errors"):  # the schema has no `skipped` here
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_xml(ET.tostring(root, encoding="unicode"))}\n'


def _xml(text: str) -> str:
    """`visible` has told the control characters; these two are no characters in XML 1.0 either."""
    return text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def _suite(root: ET.Element, path: str, cases: Sequence[ET.Element]) -> None:
    suite = ET.SubElement(root, "testsuite", name=visible(path), tests=str(len(cases)))
    for name, tag in TAGS:
        suite.set(name, str(sum(case.find(tag) is not None for case in cases)))
    suite.extend(cases)


TAGS = (("failures", "failure"), ("errors", "error"), ("skipped", "skipped"))


def _cases(report: Report, path: str) -> Iterator[ET.Element]:
    found = [finding for finding in report.findings if finding.mention.document == path]
    claims = [claim for claim in report.claims if claim.mention.document == path]
    citations = [citation for citation in report.citations if citation.mention.document == path]
    told = _by_place(found, {claim.id for claim in claims}, {citation.mention.span for citation in citations})
    for claim in claims:
        yield _claim(claim, report.judgements.get(claim.id), told.pop(claim.id, ()))
    for citation in citations:
        yield _citation(citation, report, told.pop(citation.mention.span, ()))
    for finding in told.get(None, ()):
        yield _finding(finding)


Place: TypeAlias = str | Span | None
"""What a finding is told of: a claim by its id, a citation by its span, or nothing that has a case."""


def _by_place(
    findings: Sequence[Finding], claims: Collection[str], spans: Collection[Span]
) -> dict[Place, Sequence[Finding]]:
    told: dict[Place, list[Finding]] = defaultdict(list)
    for finding in findings:
        place: Place = finding.claim if finding.claim in claims else finding.mention.span
        told[place if isinstance(place, str) or place in spans else None].append(finding)
    return dict(told)


def _case(kind: str, mention: Mention, words: str) -> ET.Element:
    place = f"{mention.position.line}:{mention.position.column}"
    name = visible(f"{place} {kind} {shorten(words, '', NAME)}")
    return ET.Element("testcase", name=name, classname=visible(mention.document))


def _claim(claim: Claim, judgement: Judgement | None, findings: Sequence[Finding]) -> ET.Element:
    case = _case(claim.kind.value, claim.mention, claim.text)
    if _fail(case, findings):
        return case
    if judgement is None:
        _add(case, "skipped", "not judged")
    elif judgement.verdict is Verdict.UNRESOLVED:
        _add(case, "skipped", f"{judgement.reason}: {reason_words(judgement.reason)}")
    elif judgement.verdict is Verdict.CONTRADICTED:
        told = [f"{one.source}: “{shorten(one.quote, '', QUOTE)}”" for one in judgement.evidence[:3]]
        _add(case, "failure", judgement.explanation, "\n".join(told), judgement.reason)
    return case


def _citation(citation: Citation, report: Report, findings: Sequence[Finding]) -> ET.Element:
    case = _case("citation", citation.mention, citation.url or citation.mention.quote)
    status = report.statuses.get(citation.id)
    state = state_of(report, citation.id)
    if _fail(case, findings):
        return case
    words = status_words(status) if status else state.value
    if state is LinkState.BROKEN:
        _add(case, "failure", words, kind="link-broken")
    elif state not in (LinkState.OK, LinkState.REDIRECTED):
        _add(case, "skipped", words)
    return case


def _finding(finding: Finding) -> ET.Element:
    case = _case(finding.rule.id, finding.mention, finding.mention.quote)
    if not _fail(case, [finding]):
        _add_text(case, "system-out", _told(finding))
    return case


def _fail(case: ET.Element, findings: Sequence[Finding]) -> bool:
    """One failure for all of them: the schema lets a case have one."""
    grave = [finding for finding in findings if finding.weight is not Severity.NOTE]
    if not grave:
        return False
    first = max(grave, key=lambda finding: finding.weight.rank)
    _add(case, "failure", first.message, "\n\n".join(map(_told, grave)), first.rule.id)
    return True


def _told(finding: Finding) -> str:
    place = finding.mention.position
    where = f"{finding.mention.document}:{place.line}:{place.column}"
    lines = [f"{where}: {finding.weight.value}[{finding.rule.id}] {brief(finding.message)}"]
    for related in finding.related:
        source = related.source or related.document or "declared"
        message = new_message(related.message, finding.message)
        told = [source, brief(message)] if message else [source]
        lines.append(f"{': '.join(told)} “{shorten(related.quote, '', QUOTE)}”")
    return "\n".join([*lines, f"hint: {finding.hint}"] if finding.hint else lines)


def _add(case: ET.Element, tag: str, message: str, text: str = "", kind: str = "") -> None:
    element = ET.SubElement(case, tag, message=visible(brief(message)))
    if kind:
        element.set("type", kind)
    element.text = "\n".join(map(visible, text.split("\n"))) or None


def _add_text(case: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(case, tag).text = "\n".join(map(visible, text.split("\n")))
