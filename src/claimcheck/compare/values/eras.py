"""Two dates with their words in, how they stand to each other where one is before Christ, out.

The calendar of the dates begins with the year 1; years before that are only in the words. They are counted
here as whole years below zero: 238 BC is -238.
"""

import re
from functools import lru_cache

from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.extract.times.governing import ordinal
from claimcheck.extract.words import lowered
from claimcheck.model import DateValue

_BC = r"(?P<bc>BCE?\b|B\.\s?C\.)"
_ERA = re.compile(rf"{_BC}|\bCE\b|\bAD\b|A\.\s?D\.")
_CENTURY = re.compile(
    r"\b(?P<nth>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)[ -](?P<unit>century|millennium)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?P<year>\d{1,2},\d{3}|\d{1,4})\b")

SIZES = {"century": 100, "millennium": 1000}


def hold_eras(claim: str, ours: DateValue, source: str, theirs: DateValue) -> Outcome | None:
    """The outcome by years where the words of one are of an era before Christ; None elsewhere."""
    if not has_bc(claim) and not has_bc(source):
        return None
    one, two = _years(claim, ours), _years(source, theirs)
    if one is None or two is None:
        return Outcome(Holds.UNKNOWN, "date-unresolved")
    if one[1] < two[0] or two[1] < one[0]:
        if max(*one, *two) < RECENT:
            return Outcome(Holds.DIFFERS, "date-differs")
        return Outcome(Holds.UNKNOWN, "date-unresolved")
    if one == two:
        return Outcome(Holds.SAME, "date-same")
    within = one[0] <= two[0] and two[1] <= one[1]
    return Outcome(Holds.SAME, "date-within") if within else Outcome(Holds.WIDER, "date-wider")


RECENT = 1000
"""Who dates a thing of old in a later year than this tells when it was found, not when it was made."""


@lru_cache(maxsize=4096)
def has_bc(words: str) -> bool:
    """Whether the words of a date are of an era before Christ."""
    era = _ERA.search(words)
    return era is not None and era["bc"] is not None


def _years(words: str, value: DateValue) -> tuple[int, int] | None:
    """The first and the last year that a date may mean."""
    if value.earliest and value.latest:
        return value.earliest.year, value.latest.year
    if not has_bc(words) or _VAGUE.search(words):
        return None
    if named := _CENTURY.search(words):
        nth, size = _nth(named["nth"]), SIZES[lowered(named["unit"])]
        return (-nth * size, -(nth - 1) * size - 1) if nth else None
    years = _YEAR.findall(words)
    if len(years) != 1:
        return None
    year = int(years[0].replace(",", ""))
    return (-year, -year)


_VAGUE = re.compile(
    r"\b(?:before|after|until|till|since|by|from|around|about|circa|early|late|mid|between|c)\b",
    re.IGNORECASE,
)


def _nth(words: str) -> int:
    digits = "".join(c for c in words if c.isdecimal())
    return int(digits) if digits else ordinal(words.lower())
