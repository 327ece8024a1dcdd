"""The counts of a sentence in; what they come to over the arms of a trial or over a day's doses, out.

"250 mg twice daily" are 500 a day; "600 patients were given the drug and 600 a placebo" tells of 1,200
patients.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.values.counts import scaled, share_of
from claimcheck.extract.words import lowered
from claimcheck.model import Claim, Document, Measure, Quantity, Span

TIMES = {
    "twice": 2,
    "two times": 2,
    "thrice": 3,
    "three times": 3,
    "four times": 4,
    "five times": 5,
    "six times": 6,
    "2 times": 2,
    "3 times": 3,
    "4 times": 4,
}
"""How often, by the words for it."""

_OFTEN = re.compile(
    rf"[^.;:,]{{0,40}}?\b(?P<times>{'|'.join(TIMES)})"
    r" (?:(?:an?|per|each|every) (?:hour|day|week|month|year)|daily|weekly|monthly|yearly|annually)\b",
    re.IGNORECASE,
)
_HOURS = {"four": 6, "six": 4, "eight": 3, "12": 2, "twelve": 2, "4": 6, "6": 4, "8": 3}
_HOURLY = re.compile(
    rf"[^.;:,]{{0,40}}?\b(?:every (?P<hours>{'|'.join(_HOURS)}) hours|morning and (?:evening|night))\b",
    re.IGNORECASE,
)


def work_trials(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """What follows from the counts of a sentence, in the text's order."""
    for count in counts:
        yield from _repeated(document, count)
    for one, two in pairwise(counts):
        yield from _arms(document, one, two, counts)


def _repeated(document: Document, one: Claim) -> Iterator[Derived]:
    """What a number is in a period in which it comes so many times."""
    value, end = one.value, one.mention.span.end
    if not isinstance(value, Quantity) or share_of(value) or value.measure is not Measure.CARDINAL:
        return
    found = _often(document.text, end, one.sentence.span.end)
    if found is None:
        return
    times, stop = found
    place = document.mention(Span(one.mention.span.start, stop))
    yield Derived(
        replace(one, id=f"{one.id}x{times}", mention=place, value=scaled(value, float(times))),
        f"{times} × {one.text}",
    )


def _often(text: str, start: int, stop: int) -> tuple[int, int] | None:
    """How often in a period what stands before `start` comes, and where the words for that end."""
    if often := _OFTEN.match(text, start, stop):
        return TIMES[lowered(often["times"])], often.end("times")
    if (hourly := _HOURLY.match(text, start, stop)) is None:
        return None
    return _HOURS.get(lowered(hourly["hours"] or ""), 2), hourly.end()


_GIVEN = (
    r"(?:randomly )?(?:assigned|allocated|randomi[sz]ed|given|received|got|took|treated|put on|injected"
    r"|vaccinated|inoculated|offered|prescribed)"
)
_AND = re.compile(
    rf"(?: [a-z-]+){{1,3}} (?:were |was |had been |had )?{_GIVEN}\b[^.;:]{{0,70}}?,?"
    r" (?:and|while|whereas|but)"
    r"(?: (?:the other|another|a further|the remaining))? $",
)
_OTHER_ARM = re.compile(
    rf"(?:(?: others?| more)? (?:to|on|with|in|a|an|the)\b|(?: [a-z-]+){{0,2}} (?:were |was )?{_GIVEN}\b"
    r"|(?: others)? no\b)"
    r"(?! (?:whom|which|them)\b)"
)


def _arms(document: Document, one: Claim, two: Claim, counts: Sequence[Claim]) -> Iterator[Derived]:
    """How many both arms of a trial have."""
    ours, theirs = one.value, two.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or not ours.low or not theirs.low:
        return
    if any(v.low != v.high or share_of(v) or v.measure is not Measure.CARDINAL for v in (ours, theirs)):
        return
    at = two.mention.span.end
    if not _AND.fullmatch(document.text, one.mention.span.end, two.mention.span.start):
        return
    if not _OTHER_ARM.match(document.text, at) or any(c.mention.span.start > at for c in counts):
        return
    whole = ours.low + theirs.low
    yield Derived(
        replace(one, id=f"{one.id}+{two.id}arms", value=replace(ours, low=whole, high=whole)),
        f"{ours.low:,.10g} + {theirs.low:,.10g} = {whole:,.10g}",
    )
