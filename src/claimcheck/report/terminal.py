"""`Report` in, text for a terminal out: readable without colour, at 60 columns and more."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.text import Text

from claimcheck.model import (
    Citation,
    Claim,
    DeciderKind,
    Document,
    Evidence,
    Finding,
    Judgement,
    LinkState,
    LinkStatus,
    Report,
    Severity,
    Unresolved,
    Verdict,
    fingerprint,
)
from claimcheck.report.accounts import account_lines, decision_words, missing_for_another
from claimcheck.report.addresses import link_into
from claimcheck.report.escape import visible
from claimcheck.report.screen import NARROWEST, QUOTE, STYLES, Line, address, print_lines
from claimcheck.report.terminal_findings import finding_lines
from claimcheck.report.view import Detail, Part, View
from claimcheck.report.words import (
    GLYPHS,
    brief,
    citation_tally,
    decider_words,
    number,
    place_of,
    reason_words,
    shorten,
    source_words,
    status_words,
    tags,
    tally,
)

GLANCE = 60
"""Characters of a claim's words in a list."""

WHOLE = 4_000
"""Characters of what is shown in full: beyond it, nobody reads."""


def render_terminal(report: Report, view: View) -> str:
    """The whole report as lines no wider than the view, but for addresses and paths."""
    return print_lines(_lines(report, view), view.width, color=view.color)


def _lines(report: Report, view: View) -> Iterator[Line]:
    if view.detail is not Detail.QUIET:
        for document in report.documents:
            yield from _document(report, document, view)
    known = _told_above(report) if _compact(view) else frozenset()
    documents = {document.path: document for document in report.documents}
    for finding in report.findings:
        if finding not in known:
            yield from finding_lines(finding, documents.get(finding.mention.document), view)
    if known:
        yield (
            0,
            2,
            Text(
                f"{number(len(known), 'note')} on unresolved claims above: see them with `--verbose`", "dim"
            ),
        )
        yield _blank()
    yield from _closing(report, view)


def _closing(report: Report, view: View) -> Iterator[Line]:
    """The tally, on one line where it fits."""
    whole = citation_tally(report) if view.part is Part.LINKS else tally(report)
    fits = len(whole) <= view.width
    for line in [whole] if fits else whole.split(" · "):
        yield 0, 2, Text(line, "bold")


def _told_above(report: Report) -> frozenset[Finding]:
    """Notes that only repeat that a claim is unresolved, which its document's section says already."""
    unresolved = {name for name, one in report.judgements.items() if one.verdict is Verdict.UNRESOLVED}
    notes = (finding for finding in report.findings if finding.weight is Severity.NOTE)
    return frozenset(finding for finding in notes if finding.claim in unresolved)


def _blank() -> Line:
    return 0, 0, Text()


def _document(report: Report, document: Document, view: View) -> Iterator[Line]:
    yield 0, 2, _heading(document)
    for warning in document.warnings:
        yield 2, 4, Text(f"note: {visible(warning)}")
    claims = [claim for claim in report.claims if claim.mention.document == document.path]
    citations = [citation for citation in report.citations if citation.mention.document == document.path]
    yield from _claims(claims, report, view)
    yield from _citations(citations, report, view)
    yield _blank()


def _heading(document: Document) -> Text:
    text = Text().append(visible(document.path), "bold underline")
    if document.title:
        text.append(f"  {visible(shorten(document.title, '', 60))}")
    if document.published:
        origin = document.published.origin.value
        text.append(f"  published {document.published.day} ({origin})", "dim")
    return text


def _claims(claims: Sequence[Claim], report: Report, view: View) -> Iterator[Line]:
    if view.part is Part.EXTRACT:
        for claim in claims:
            yield from _bare_claim(claim, view)
        return
    unresolved: list[tuple[Claim, Judgement]] = []
    told = ""
    for claim in claims:
        judgement = report.judgements.get(claim.id)
        if judgement is None:
            yield from _bare_claim(claim, view)
        elif _compact(view) and _undisputed(judgement):
            unresolved.append((claim, judgement))
        else:
            yield from _judged(claim, judgement, report, view, told)
            told = _sentence(claim, view).plain
    yield from _unresolved(unresolved)


def _undisputed(judgement: Judgement) -> bool:
    """Unresolved, and without passages that a person would want to weigh."""
    disputed = judgement.reason in DISPUTED and judgement.evidence
    return judgement.verdict is Verdict.UNRESOLVED and not disputed


def _compact(view: View) -> bool:
    return view.detail is Detail.NORMAL and view.part is not Part.EXPLAIN


def _bare_claim(claim: Claim, view: View) -> Iterator[Line]:
    yield _blank()
    yield 2, 4, Text(f"{place_of(claim)}  ").append_text(_value(claim))
    yield 6, 6, _sentence(claim, view)


def _judged(claim: Claim, judgement: Judgement, report: Report, view: View, told: str) -> Iterator[Line]:
    """A claim with its evidence; its sentence is left out where the claim above has just shown it."""
    yield _blank()
    verdict = judgement.verdict
    head = Text(f"{place_of(claim)}  ")
    head.append(f"{GLYPHS[verdict]} {verdict.value}", STYLES[verdict]).append("  ")
    yield 2, 4, head.append_text(_value(claim))
    sentence = _sentence(claim, view)
    if sentence.plain != told:
        yield 6, 6, sentence
    full = not _compact(view)
    passages = judgement.evidence if full else _distinct(judgement.evidence)
    shown = passages if full else passages[:2]
    for place, evidence in enumerate(shown, 1):
        yield from _evidence(evidence, view, claim, place, full=full)
    if len(passages) > len(shown):
        more = number(len(passages) - len(shown), "more passage")
        yield 6, 6, Text(f"and {more}: see `claimcheck explain {claim.id}`", "dim")
    if judgement.explanation:
        yield 6, 6, Text(f"because {visible(brief(judgement.explanation))}")
    if full or judgement.decided_by.kind is not DeciderKind.RULES:
        told = decision_words(judgement) if view.part is Part.EXPLAIN else decider_words(judgement.decided_by)
        yield 6, 8, Text(f"decided by {visible(told)}")
    for checked in report.checked:
        if checked.claim == claim.id:
            yield 6, 6, Text(f"checked ({checked.rule}): {visible(brief(checked.message))}")
    if view.part is Part.EXPLAIN:
        yield from _considered(claim, judgement, report, view)


def _distinct(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Each passage once for each way it stands to the claim, however many of its values speak of it."""
    kept: dict[tuple[str, str, str], Evidence] = {}
    for one in evidence:
        kept.setdefault((one.source, one.quote, one.relation.kind), one)
    return tuple(kept.values())


def _considered(claim: Claim, judgement: Judgement, report: Report, view: View) -> Iterator[Line]:
    for missing in missing_for_another(claim, judgement):
        yield 6, 8, Text(visible(missing))
    if claim.subject:
        yield 6, 8, Text(f"subject: {visible(claim.subject)}")
    yield _blank()
    passages = number(len(judgement.considered), "passage")
    yield 6, 6, Text(f"{passages} considered and set aside{IN_ORDER if judgement.considered else ''}")
    for place, evidence in enumerate(judgement.considered, len(judgement.evidence) + 1):
        yield from _evidence(evidence, view, claim, place, full=True)
    yield _blank()
    yield 6, 8, Text(f"for a decision in claims.toml: id {visible(claim.id)}")
    yield 6, 8, Text(f"sentence-hash: {fingerprint(claim.sentence.quote)}")
    if claim.id in report.source_hashes:
        yield 6, 8, Text(f"source-hash: {report.source_hashes[claim.id]}")


IN_ORDER = ", the surest first, else in the order of the text"
"""How `verify.decide` ranks them."""


def _value(claim: Claim, room: int = WHOLE) -> Text:
    text = Text().append(visible(shorten(claim.text, "", room)), "bold")
    return text.append(f"  {' · '.join(map(visible, tags(claim)))}", "dim")


def _sentence(claim: Claim, view: View) -> Text:
    room = 2 * (max(view.width, NARROWEST) - 6) if _compact(view) else WHOLE
    words = visible(claim.text)
    text = Text(visible(shorten(claim.sentence.quote, claim.text, room)))
    text.highlight_words([words], "bold") if words else None
    return text


def _evidence(evidence: Evidence, view: View, claim: Claim, place: int, *, full: bool) -> Iterator[Line]:
    """A passage; where a verdict is explained, with its number and how it was held against the claim."""
    shown = visible(shorten(evidence.quote, "", WHOLE if full else QUOTE))
    mark = f"[{place}] " if view.part is Part.EXPLAIN else ""
    yield 6, 8, Text(f"{mark}{evidence.relation.kind.value}: “{shown}”")
    told = source_words(evidence).removeprefix(evidence.source)
    yield 8, 8, address(evidence.source, evidence.quote, view).append(visible(told), "dim")
    if view.part is Part.EXPLAIN and (link := link_into(evidence.source, evidence.quote)):
        yield 8, 8, Text(link, "dim")
    for line in account_lines(claim, evidence.account) if evidence.account else ():
        yield 8, 10, Text(visible(line))
    if full and evidence.relation.explanation:
        told = visible(f"{evidence.relation.reason}: {brief(evidence.relation.explanation)}")
        sure = evidence.relation.confidence
        yield 8, 8, Text(f"{told} (confidence {sure:.2f})" if sure else told)


def _unresolved(rows: Sequence[tuple[Claim, Judgement]]) -> Iterator[Line]:
    """Grouped by reason, every claim named."""
    verdict = Verdict.UNRESOLVED
    by_reason: dict[str, list[Claim]] = {}
    for claim, judgement in rows:
        by_reason.setdefault(judgement.reason, []).append(claim)
    for reason, claims in by_reason.items():
        yield _blank()
        head = Text("  ").append(f"{GLYPHS[verdict]} {verdict.value}", STYLES[verdict])
        told = f" ({reason}): {number(len(claims), 'claim')}, {reason_words(reason)}"
        yield 0, 4, head.append(visible(told))
        for claim in claims:
            yield 6, 8, Text(f"{place_of(claim)}  ").append_text(_value(claim, GLANCE))


def _citations(citations: Sequence[Citation], report: Report, view: View) -> Iterator[Line]:
    """Grouped by state, the gravest first; sound ones too."""
    if not citations:
        return
    if view.part is Part.EXTRACT:
        yield _blank()
        yield 2, 4, Text(number(len(citations), "citation"))
        for citation in citations:
            yield 6, 8, _citation(citation, None)
        return
    rows = [(report.statuses.get(c.id, LinkStatus(LinkState.UNCHECKED)), c) for c in citations]
    rows.sort(key=lambda row: (ORDER.index(row[0].state), status_words(row[0])))
    for words, group in groupby(rows, key=lambda row: status_words(row[0])):
        members = list(group)
        yield _blank()
        yield 2, 4, Text(f"{number(len(members), 'citation')} ").append(words, STYLES[members[0][0].state])
        for status, citation in members:
            yield 6, 8, _citation(citation, status)


DISPUTED = frozenset({Unresolved.AMBIGUOUS, Unresolved.SOURCES_DISAGREE})
"""Reasons whose passages are shown: they speak of the claim, but not with one voice."""

ORDER = (
    LinkState.BROKEN,
    LinkState.BLOCKED,
    LinkState.UNREACHABLE,
    LinkState.SKIPPED,
    LinkState.UNCHECKED,
    LinkState.REDIRECTED,
    LinkState.OK,
)
"""What needs a person's eyes comes first."""


def _citation(citation: Citation, status: LinkStatus | None) -> Text:
    position = citation.mention.position
    text = Text(f"{position.line}:{position.column}  ")
    if citation.label:
        text.append(f"[{visible(citation.label)}] ")
    text.append(visible(citation.url or shorten(citation.mention.quote, "", 100)))
    if status and status.final_url and status.final_url != citation.url:
        text.append(f" → {visible(status.final_url)}")
    if status and status.archive_url:
        text.append(f" (archived: {visible(status.archive_url)})")
    if status and status.note:
        text.append(f" ({visible(status.note)})", "dim")
    return text
