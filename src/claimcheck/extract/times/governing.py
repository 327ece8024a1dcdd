"""What a date leaves out, from its surroundings: the year of a month or a day."""

import re
from datetime import date
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import interval_of
from claimcheck.extract.times.lexicon import MONTHS, ORDINALS
from claimcheck.extract.times.pieces import (
    DAY,
    MONTH,
    YEAR,
)
from claimcheck.extract.times.reading import OPEN, PUBLICATION, Reading, Scope, written
from claimcheck.extract.times.tense import Tense
from claimcheck.extract.words import lowered


def month_of(name: str) -> int:
    """1 to 12."""
    return MONTHS[lowered(name.rstrip("."))]


_YEAR_AHEAD: Final = re.compile(
    rf"(?:,|\s)*(?:and|or|to|until|till|through|[-–—])\s*(?:(?:early|mid|late)[\s-])?{MONTH}(?:\s+{DAY})?,?\s+(?P<year>{YEAR})\b"
)
"""The year that two months or days share: "between April 3 and June 5, 2013"."""


_OLD_YEAR: Final = re.compile(r",\s(?P<year>\d{3})(?=[,.;)]|\s[a-z]|$)")
"""A year before 1000 after a month: "in July, 645, but"."""


_THAT_YEAR: Final = re.compile(r",?\s+(?:of\s+)?(?:that|the\s+same)\s+year\b", re.IGNORECASE)


def year_for(month: int, day: int | None, scope: Scope) -> int | None:
    """The year of a month, or of a day of it, that is written without one."""
    if shared := _YEAR_AHEAD.match(scope.after) or _OLD_YEAR.match(scope.after):
        return int(shared["year"])
    if scope.focus and scope.focus.day and _THAT_YEAR.match(scope.after):
        return scope.focus.day.year
    if scope.year and (
        scope.year_near or (scope.published is None and (day or scope.tense is not Tense.PRESENT))
    ):
        return (
            scope.year
        )  # a month of no told year is one of every year: "the best months are May and October"
    if (now := scope.published) is None:
        return None
    if (month, day or now.day) == (now.month, now.day):
        return now.year
    ahead = (month, day or now.day) > (now.month, now.day)
    if scope.tense is Tense.FUTURE:
        return now.year if ahead else now.year + 1
    if scope.tense is Tense.PRESENT:
        return nearest_year(month, day or 15, now)
    return now.year - 1 if ahead else now.year


_HALF_A_YEAR: Final = 183


def nearest_year(month: int, day: int, now: date) -> int:
    """The year whose day so named lies nearest, past or to come."""
    days = (month - now.month) * 30 + day - now.day
    return now.year - (days > _HALF_A_YEAR) + (days < -_HALF_A_YEAR)


def calendar_date(year: int | None, month: int, day: int | None = None) -> Reading | None:
    """A day, month or year as a reading; None for no day of the calendar."""
    timex = written(year, month, day)
    if year is None:
        return Reading(TimeKind.DATE, timex, OPEN, relative=True, anchor=PUBLICATION)
    return Reading(TimeKind.DATE, timex) if interval_of(timex) else None


def year_of(text: str) -> int:
    """The year of four figures, or of the last two: 41 to 99 lie in the twentieth century."""
    digits = int("".join(c for c in text if c.isdecimal()))
    return digits if digits > 99 else 1900 + digits if digits > 40 else 2000 + digits


def ordinal(text: str) -> int:
    """The number of "third", "3rd" or "3"; 0 for none."""
    lowered = text.lower()
    return ORDINALS.get(lowered) or int("".join(c for c in text if c.isdecimal()) or 0)
