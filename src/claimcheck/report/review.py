"""One open claim in, what a person needs to decide it out: plain lines for a terminal."""

import textwrap
from collections.abc import Iterator

from claimcheck.model import Claim, Judgement, Report
from claimcheck.report.escape import visible
from claimcheck.report.screen import NARROWEST
from claimcheck.report.words import reason_words, source_words, tags

WIDTH = 80
SHOWN = 4
"""Passages that are shown, those that decided first."""


def render_claim(report: Report, claim: Claim, number: str, width: int = WIDTH) -> str:
    """Sentence, value, verdict and passages, at most `width` columns wide; ends with a line feed."""
    judgement = report.judgements[claim.id]
    mention = claim.mention
    place = f"{mention.document}:{mention.position.line}:{mention.position.column}"
    rows = ((lead, visible(text)) for lead, text in _rows(claim, judgement))
    wrapped = (line for lead, text in rows for line in _wrapped(text, lead, max(width, NARROWEST)))
    return "\n".join((visible(f"{number} · {place}"), *wrapped, ""))


def _rows(claim: Claim, judgement: Judgement) -> Iterator[tuple[str, str]]:
    """Each text with what leads it in."""
    yield "  ", claim.sentence.quote
    yield "  value: ", f"{claim.text} ({' · '.join(tags(claim))})"
    yield f"  {judgement.verdict}: ", _why(judgement)
    yield from _passages(judgement)


def _why(judgement: Judgement) -> str:
    said = reason_words(judgement.reason)
    return said if said != judgement.reason else judgement.explanation


def _passages(judgement: Judgement) -> Iterator[tuple[str, str]]:
    every = (*judgement.evidence, *judgement.considered)
    apart = {(one.source, one.quote, one.relation.kind): one for one in reversed(every)}
    for evidence in tuple(reversed(apart.values()))[:SHOWN]:
        yield f"  {evidence.relation.kind}: ", f"“{evidence.quote}”"
        yield "    ", source_words(evidence)


def _wrapped(text: str, lead: str, width: int) -> list[str]:
    """Lines after a lead-in; an address is never cut."""
    return textwrap.wrap(
        text,
        width,
        initial_indent=lead,
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
