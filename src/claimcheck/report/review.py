"""One open claim in, what a person needs to decide it out: plain lines for a terminal."""

import textwrap
from collections.abc import Iterator

from claimcheck.model import Claim, Evidence, Judgement, Report
from claimcheck.report.escape import visible
from claimcheck.report.words import reason_words, source_words, tags

WIDTH = 78
SHOWN = 4
"""Passages that are shown, those that decided first."""


def render_claim(report: Report, claim: Claim, number: str) -> str:
    """Sentence, value, verdict and passages; ends with a line feed."""
    judgement = report.judgements[claim.id]
    return "\n".join((*_head(claim, judgement, number), *_passages(judgement), ""))


def _head(claim: Claim, judgement: Judgement, number: str) -> Iterator[str]:
    mention = claim.mention
    place = f"{mention.document}:{mention.position.line}:{mention.position.column}"
    yield visible(f"{number} · {place}")
    yield from _wrapped(claim.sentence.quote, "  ")
    yield from _wrapped(f"{claim.text}  {' · '.join(tags(claim))}", "  value: ")
    yield from _wrapped(_why(judgement), f"  {judgement.verdict}: ")


def _why(judgement: Judgement) -> str:
    said = reason_words(judgement.reason)
    return said if said != judgement.reason else judgement.explanation


def _passages(judgement: Judgement) -> Iterator[str]:
    every = (*judgement.evidence, *judgement.considered)
    apart = {(one.source, one.quote, one.relation.kind): one for one in reversed(every)}
    for evidence in tuple(reversed(apart.values()))[:SHOWN]:
        yield from _passage(evidence)


def _passage(evidence: Evidence) -> Iterator[str]:
    yield from _wrapped(f"“{evidence.quote}”", f"  {evidence.relation.kind}: ")
    yield from _wrapped(source_words(evidence), "    ")


def _wrapped(text: str, lead: str) -> list[str]:
    """Lines after a lead-in; an address is never cut."""
    return textwrap.wrap(
        visible(text),
        WIDTH,
        initial_indent=lead,
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
