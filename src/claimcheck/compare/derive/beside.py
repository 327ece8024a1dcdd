"""A sentence with a date of one event in; the day of another that is told by it, out.

"On the eve of the vote, which was held on 7 June", "two years after his death in 1990", "in the same year as
the tunnel, which dates from 1950", "founded in 1979, and the year after that": the main event has a day, too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.compare.derive.reckoned import Derived, count_out
from claimcheck.extract.times.amounts import amount_of
from claimcheck.extract.times.pieces import NUMBER
from claimcheck.extract.words import lowered
from claimcheck.model import Claim, DateValue, Document, Span

_HOW = (
    r"(?:(?P<eve>on the eve of)|the (?:night|morning|evening) (?P<part>before|after)"
    rf"|(?P<amount>the|{NUMBER}) (?P<unit>day|week|month|year)s? (?P<side>before|after)"
    r"|(?:in|on) the (?:same|very) (?P<same>day|week|month|year) as)"
)
_LINK = (
    r"(?:,? (?:which|that|itself) (?:[a-z]+ ){0,3}?(?:took place|dates?|dated|was|were|came|fell|struck|held"
    r"|opened|broke out|began|started|ended|happened|occurred|followed)"
    r"(?: (?:held|opened|built|fought|signed))?"
    r" (?:in|on|from|back to) | (?:in|on|of|from) )"
)
_BESIDE = re.compile(
    rf"\b{_HOW} (?P<what>(?!and\b|or\b|but\b|when\b|which\b|in\b|on\b)[^.;:,]{{3,60}}?){_LINK}(?:the )?$",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"\bthe (?P<unit>day|week|month|year) (?P<side>after|before)(?: that)?(?=,? \w)", re.IGNORECASE
)
_CUE = re.compile(r"\b(?:before|after|eve|same|very)\b", re.IGNORECASE)

_SIDE = re.compile(r"\s(?:before|after|of|as)\s*$", re.IGNORECASE)
"""What leads the words that follow: a day is placed before it, where the main event is told."""

REACH = 140
"""Characters before a date in which the distance from it is told."""


def find_beside(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The days of what happened beside the events that a sentence dates."""
    span = dates[0].sentence.span
    if not _CUE.search(document.text, span.start, span.end):
        return
    for day in dates:
        start = max(span.start, day.mention.span.start - REACH)
        before = " ".join(document.text[start : day.mention.span.start].split(" "))
        if (found := _BESIDE.search(before)) and isinstance(day.value, DateValue):
            yield from _told(document, day, found, start)
    yield from _after_that(document, dates)


def _told(document: Document, day: Claim, found: re.Match[str], start: int) -> Iterator[Derived]:
    words = _SIDE.sub("", found[0][: found.start("what") - found.start()])
    place = Span(start + found.start(), start + found.start() + len(words))
    if found["same"]:
        yield Derived(replace(day, id=f"{day.id}~same", mention=document.mention(place)), f"{day.text}, too")
        return
    unit = (found["unit"] or "day").lower()
    amount = 1.0 if found["eve"] or found["part"] else _amount(found["amount"])
    if amount is None:
        return
    later = (found["side"] or found["part"] or "before").lower() == "after"
    length = f"{amount:g} {unit}{'' if amount == 1 else 's'}"
    yield from count_out(
        document, day, place, amount if later else -amount, unit, length, exact=_is_exact(unit, found)
    )


def _is_exact(unit: str, found: re.Match[str]) -> bool:
    """Whether a length is told to the day or to the calendar year: "the year after"."""
    return unit == "day" or (found["amount"] or "").lower() == "the"


def _amount(words: str) -> float | None:
    return 1.0 if words.lower() == "the" else amount_of(words.lower())


def _after_that(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The day, week, month or year after the one date of a sentence: "and the year after that"."""
    span = dates[0].sentence.span
    for found in _THAT.finditer(document.text, span.start, span.end):
        earlier = [day for day in dates if day.mention.span.end <= found.start()]
        if len(earlier) != 1 or not lowered(found[0]).endswith("that"):
            continue
        amount = 1.0 if lowered(found["side"]) == "after" else -1.0
        place = Span(found.start(), found.end())
        yield from count_out(
            document, earlier[0], place, amount, lowered(found["unit"]), found[0], exact=True
        )
