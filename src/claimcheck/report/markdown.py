"""`Report` in, Markdown out; nothing that a document or page says can become markup."""

from collections.abc import Iterator

from claimcheck.model import (
    Citation,
    Claim,
    DeciderKind,
    Document,
    Evidence,
    Finding,
    Judgement,
    LinkStatus,
    Related,
    Report,
    Verdict,
)
from claimcheck.report.accounts import account_lines, missing_for_another
from claimcheck.report.addresses import link_into
from claimcheck.report.escape import markdown as escaped
from claimcheck.report.escape import markdown_address
from claimcheck.report.job_summary import gravest_first, verdict_table
from claimcheck.report.view import Detail, Part, View
from claimcheck.report.words import (
    GLYPHS,
    brief,
    citation_tally,
    decider_words,
    new_message,
    place_of,
    shorten,
    source_words,
    status_words,
    tally,
    value_words,
)

QUOTE = 400
"""Characters of a quotation that are shown."""


GRAVITY = (Verdict.CONTRADICTED, Verdict.SUPPORTED, Verdict.UNRESOLVED)


def render_markdown(report: Report, view: View) -> str:
    """A report with a section for the findings and one for each document."""
    return "\n".join(_lines(report, view)) + "\n"


def _lines(report: Report, view: View) -> Iterator[str]:
    yield "# Claimcheck report"
    yield ""
    yield escaped(citation_tally(report) if view.part is Part.LINKS else tally(report))
    if report.judgements:
        yield from ("", *verdict_table(report))
    if report.findings:
        yield ""
        yield "## Findings"
        yield ""
        for finding in sorted(report.findings, key=gravest_first):
            yield from _finding(finding)
    if view.detail is not Detail.QUIET:
        for document in report.documents:
            yield from _document(report, document, view)
    if report.skipped:
        yield ""
        yield "## Not read"
        yield ""
        yield from (f"- {escaped(one.path)}: {escaped(one.message)}" for one in report.skipped)


def _finding(finding: Finding) -> Iterator[str]:
    place = finding.mention.position
    where = escaped(f"{finding.mention.document}:{place.line}:{place.column}")
    told = escaped(brief(finding.message))
    yield f"- **{finding.weight.value}** {escaped(finding.rule.id)} at {where}: {told}"
    for related in finding.related:
        yield f"  - {_related(related, finding.message)}"
    if finding.hint:
        yield f"  - hint: {escaped(finding.hint)}"


def _related(related: Related, said: str) -> str:
    place = _linked(related.source or related.document or "declared", related.quote)
    line = f", line {related.line}" if related.line else ""
    quote = f": {_quoted(related.quote)}" if related.quote else ""
    new = new_message(related.message, said)
    message = f", {escaped(brief(new))}" if new else ""
    return f"{place}{line}{message}{quote}"


def _linked(source: str, passage: str) -> str:
    """A link to the passage's words where there is an address, else the place as it is."""
    link = link_into(source, passage)
    return f"[{escaped(shorten(source, '', 120))}](<{link}>)" if link else escaped(source)


def _quoted(text: str, around: str = "") -> str:
    return f"“{escaped(shorten(text, around, QUOTE))}”"


def _document(report: Report, document: Document, view: View) -> Iterator[str]:
    title = f": {escaped(document.title)}" if document.title else ""
    yield ""
    yield f"## {escaped(document.path)}{title}"
    if document.published:
        yield ""
        yield f"Published {document.published.day} ({document.published.origin.value})."
    for warning in document.warnings:
        yield ""
        yield f"Note: {escaped(warning)}."
    claims = [claim for claim in report.claims if claim.mention.document == document.path]
    citations = [citation for citation in report.citations if citation.mention.document == document.path]
    if claims:
        yield from ("", "### Claims", "")
        for claim in sorted(claims, key=lambda claim: _gravity(report.judgements.get(claim.id))):
            yield from _claim(claim, report.judgements.get(claim.id), view)
    if citations:
        yield from ("", "### Citations", "")
        yield from (_citation(citation, report.statuses.get(citation.id)) for citation in citations)


def _gravity(judgement: Judgement | None) -> int:
    """Contradicted claims come first; among equals the order is the text's."""
    return GRAVITY.index(judgement.verdict) if judgement else len(GRAVITY)


def _claim(claim: Claim, judgement: Judgement | None, view: View) -> Iterator[str]:
    verdict = f"{GLYPHS[judgement.verdict]} **{judgement.verdict.value}** " if judgement else ""
    code = f"({escaped(judgement.reason)}) " if judgement and judgement.verdict is Verdict.UNRESOLVED else ""
    value = f"{claim.kind.value} {escaped(value_words(claim.value))}"
    words = f"**{escaped(claim.text)}**, {value}: {_quoted(claim.sentence.quote, claim.text)}"
    yield f"- {verdict}{code}{place_of(claim)} {words}"
    if judgement is None:
        return
    explained = view.part is Part.EXPLAIN
    for place, evidence in enumerate(judgement.evidence, 1):
        yield f"  - {f'passage {place} ' if explained else ''}{_evidence(evidence)}"
        yield from _account(claim, evidence)
    if judgement.explanation:
        yield f"  - because {escaped(brief(judgement.explanation))}"
    if judgement.verdict is not Verdict.UNRESOLVED or judgement.decided_by.kind is not DeciderKind.RULES:
        yield f"  - decided by {escaped(decider_words(judgement.decided_by))}"
    if explained:
        yield from (f"  - {escaped(line)}" for line in missing_for_another(claim, judgement))
        for place, evidence in enumerate(judgement.considered, len(judgement.evidence) + 1):
            yield f"  - passage {place}, set aside: {_evidence(evidence)}"
            yield from _account(claim, evidence)


def _account(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """How a passage was held against the claim, where that is to be explained."""
    if evidence.account:
        yield from (f"    - {escaped(line)}" for line in account_lines(claim, evidence.account))


def _evidence(evidence: Evidence) -> str:
    relation = f"{evidence.relation.kind.value} ({escaped(evidence.relation.reason)})"
    told = escaped(source_words(evidence).removeprefix(evidence.source))
    return f"{relation}: {_quoted(evidence.quote)}, {_linked(evidence.source, evidence.quote)}{told}"


def _citation(citation: Citation, status: LinkStatus | None) -> str:
    place = f"{citation.mention.position.line}:{citation.mention.position.column}"
    label = f"{escaped(f'[{citation.label}]')} " if citation.label else ""
    target = markdown_address(citation.url) if citation.url else _quoted(citation.mention.quote)
    state = f" {escaped(status_words(status))}" if status else ""
    note = f", {escaped(status.note)}" if status and status.note else ""
    archive = f", archived at {markdown_address(status.archive_url)}" if status and status.archive_url else ""
    return f"- {place} {label}{target}{state}{note}{archive}"
