"""`Report` in, Markdown for the summary of a job out: short tables, as GitHub and GitLab show them."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model import Category, Finding, Related, Report, Severity, Verdict
from claimcheck.report.addresses import link_into
from claimcheck.report.escape import markdown as escaped
from claimcheck.report.view import Part, View
from claimcheck.report.words import GLYPHS, brief, citation_tally, number, shorten, tally

ROWS = 50
"""Findings shown: GitHub takes a mebibyte, a reader far less."""

WORDS = 240


def render_summary(report: Report, view: View) -> str:
    """Tally, verdicts by document, findings."""
    return "\n".join(_lines(report, view)) + "\n"


def _lines(report: Report, view: View) -> Iterator[str]:
    yield "## Claimcheck"
    yield ""
    yield escaped(citation_tally(report) if view.part is Part.LINKS else tally(report))
    if report.judgements:
        yield from ("", *verdict_table(report))
    if report.findings:
        yield from ("", "### Findings", "", *_findings(report.findings))
    if report.skipped:
        yield from ("", "### Not read", "")
        yield from (f"- {escaped(one.path)}: {escaped(one.message)}" for one in report.skipped)


def verdict_table(report: Report) -> Iterator[str]:
    """A row for each document, and their sum."""
    heads = " | ".join(f"{GLYPHS[verdict]} {verdict.value}" for verdict in Verdict)
    yield f"| document | claims | {heads} |"
    yield f"| --- |{' ---: |' * (len(Verdict) + 1)}"
    rows = {document.path: dict.fromkeys(Verdict, 0) for document in report.documents}
    for claim in report.claims:
        judgement = report.judgements.get(claim.id)
        if judgement and claim.mention.document in rows:
            rows[claim.mention.document][judgement.verdict] += 1
    for path, counts in rows.items():
        yield _row(escaped(path), counts.values())
    if len(rows) > 1:
        yield _row("**all**", [sum(counts[verdict] for counts in rows.values()) for verdict in Verdict])


def _row(name: str, counts: Iterable[int]) -> str:
    numbers = list(counts)
    return f"| {name} | {sum(numbers)} | {' | '.join(map(str, numbers))} |"


def gravest_first(finding: Finding) -> tuple[bool, int]:
    """Contradictions, then the rest by weight; a note never before what is graver."""
    minor = finding.rule.category is not Category.CONTRADICTION or finding.weight is Severity.NOTE
    return minor, -finding.weight.rank


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    """Contradictions first, then by weight; notes are counted only."""
    grave = [finding for finding in findings if finding.weight is not Severity.NOTE]
    grave.sort(key=gravest_first)
    if grave:
        yield "| | place | finding | the other side |"
        yield "| --- | --- | --- | --- |"
    for finding in grave[:ROWS]:
        others = {(one.source, one.document, one.quote): one for one in finding.related}.values()
        place = f"{finding.mention.document}:{finding.mention.position.line}"
        told = escaped(shorten(brief(finding.message), "", WORDS))
        yield (
            f"| {finding.weight.value} | {escaped(place)} | {escaped(finding.rule.id)}: {told} "
            f"| {'<br>'.join(map(_related, list(others)[:3]))} |"
        )
    if len(grave) > ROWS:
        yield from ("", f"And {len(grave) - ROWS} more.")
    if len(findings) > len(grave):
        yield from ("", f"And {number(len(findings) - len(grave), 'note')}.")


def _related(related: Related) -> str:
    place = related.source or related.document or "declared"
    quote = f" “{escaped(shorten(related.quote, '', WORDS))}”" if related.quote else ""
    link = link_into(related.source, related.quote)
    shown = escaped(shorten(place, "", 80))
    return (f"[{shown}](<{link}>)" if link else shown) + quote
