"""A document in, events dated after the source that is cited for them out."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from claimcheck.consistency.addresses import day_in
from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.extract import Extraction
from claimcheck.model import Citation, Claim, DateValue, Qualifier, Span

UNCERTAIN = frozenset({Qualifier.PLANNED, Qualifier.CONDITIONAL, Qualifier.HEDGED, Qualifier.NEGATED})
"""What is planned, possible or denied may well lie after the source that tells of it."""


EARLIER = re.compile(r"\b(?:after|following|since|because|in response to|had)\b", re.IGNORECASE)
"""Words that lead to what came before. Example: "It left on 3 May, a day | after the court had ruled"."""


def find_anachronisms(extraction: Extraction) -> Iterator[Disagreement]:
    """A source cannot report what happened after its own date."""
    citations = {citation.id: citation for citation in extraction.citations}
    told = _days_told(extraction)
    for claim in extraction.asserted:
        sure = not (claim.qualifiers & UNCERTAIN or _tells_more(claim)) and _is_told(claim)
        if isinstance(claim.value, DateValue) and sure:
            cited = [citations[name] for name in claim.citations if name in citations]
            yield from _anachronism(claim, claim.value, cited, told.get(claim.sentence.span, ()))


_ADDRESS = re.compile(r"\S*(?:://|www\.)\S*")

_COMMON = re.compile(r"(?<![\w.])[a-zà-þ]{2,}(?![\w.]*\.\w)")


def _is_told(claim: Claim) -> bool:
    """Whether the date stands in a sentence, not in a list entry: "Web. 16 Nov. 2012"."""
    return len(_COMMON.findall(_ADDRESS.sub(" ", claim.sentence.quote))) >= FEWEST


FEWEST = 3
"""Words in lower case; what has fewer is no sentence."""


def _days_told(extraction: Extraction) -> dict[Span, tuple[DateValue, ...]]:
    """The dates of each sentence."""
    found: dict[Span, tuple[DateValue, ...]] = {}
    for claim in extraction.asserted:
        if isinstance(claim.value, DateValue):
            found[claim.sentence.span] = (*found.get(claim.sentence.span, ()), claim.value)
    return found


def _tells_more(claim: Claim) -> bool:
    """Whether the sentence goes on to an earlier event, which the source may be cited for instead."""
    rest = claim.sentence.quote[claim.offset :]
    return EARLIER.search(rest) is not None or (isinstance(claim.value, DateValue) and claim.value.relative)


def _latest(citation: Citation) -> date | None:
    """The last day on which the source can have been written: by the citation, else by its address, else the
    day on which the author read it.
    """
    if citation.published is not None:
        return citation.published.latest
    days = [day for url in citation.urls if (day := day_in(url)) is not None]
    return max(days) + timedelta(days=1) if days else citation.accessed


def _anachronism(
    claim: Claim, day: DateValue, cited: Sequence[Citation], told: Sequence[DateValue]
) -> Iterator[Disagreement]:
    known = [(citation, latest) for citation in cited if (latest := _latest(citation)) is not None]
    if not known or day.earliest is None or day.latest is None:
        return
    if all(latest < day.earliest for _, latest in known):
        newest = max(latest for _, latest in known)
        if any(other.earliest is None or other.earliest <= newest for other in told if other != day):
            return  # the source may be cited for that
        yield Disagreement(
            rule="source-predates-event",
            message=f"`{claim.text}` lies after {newest.isoformat()}, the date of the source cited for it",
            at=claim.mention,
            others=tuple(shown(citation.mention) for citation, _ in known),
            claim=claim.id,
            hint="check both dates; a source cannot report what happened later",
        )
