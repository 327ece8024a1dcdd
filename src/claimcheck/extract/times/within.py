"""Days told by their place in a month or a year: "the last day of May 2016", "the third Monday of June"."""

from calendar import monthrange
from datetime import date, timedelta
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import Interval
from claimcheck.extract.times.governing import month_of, ordinal, year_for
from claimcheck.extract.times.lexicon import WEEKDAYS
from claimcheck.extract.times.pieces import MONTH, ORDINAL, WEEKDAY, YEAR
from claimcheck.extract.times.reading import Reading, Rule, Scope
from claimcheck.extract.words import lowered

_FROM_THE_END: Final = {"last": 1, "final": 1, "closing": 1, "penultimate": 2}
_FROM_THE_START: Final = {"opening": 1}


def _place(word: str) -> int:
    """The place counted from the start, 1 for the first; negative from the end; 0 for none."""
    lowered = word.lower()
    if lowered in _FROM_THE_END:
        return -_FROM_THE_END[lowered]
    return _FROM_THE_START.get(lowered) or ordinal(lowered)


def _stretch(match: Match[str], scope: Scope) -> tuple[date, date] | None:
    """The first and the last day of the month or the year."""
    if not match["month"]:
        year = int(match["alone"])
        return date(year, 1, 1), date(year, 12, 31)
    month = month_of(match["month"])
    told = int(match["year"]) if match["year"] else year_for(month, None, scope)
    return (date(told, month, 1), date(told, month, monthrange(told, month)[1])) if told else None


def _day(match: Match[str], scope: Scope) -> Reading | None:
    place, stretch = _place(match["nth"]), _stretch(match, scope)
    if not place or stretch is None:
        return None
    first, last = stretch
    unit = lowered(match["unit"])
    if unit in WEEKDAYS:
        day = _nth(first, last, WEEKDAYS[unit], place)
    elif unit == "week":
        return _week(first, last, place)
    else:
        day = first + timedelta(place - 1) if place > 0 else last + timedelta(place + 1)
    return Reading(TimeKind.DATE, day.isoformat()) if day and first <= day <= last else None


def _nth(first: date, last: date, weekday: int, place: int) -> date | None:
    """The so-manieth such weekday of a stretch."""
    if place > 0:
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (place - 1))
    return last - timedelta((last.weekday() - weekday) % 7 + 7 * (-place - 1))


def _week(first: date, last: date, place: int) -> Reading | None:
    """The first week begins with the stretch, the last ends with it."""
    if place not in (1, -1):
        return None
    days = Interval(first, first + timedelta(6)) if place > 0 else Interval(last - timedelta(6), last)
    return Reading(TimeKind.DATE, f"{first.year:04}-{first.month:02}", days)


RULES: Final = (
    Rule(
        "day of a stretch",
        "the ordinal step part",
        rf"(?:(?i:the)\s+(?:(?i:very)\s+)?)?(?P<nth>{ORDINAL}|(?i:last|final|opening|closing|penultimate))\s+"
        rf"(?P<unit>{WEEKDAY}|(?i:day|week))\s+(?i:of|in)\s+(?:(?P<month>{MONTH})(?:,?\s+(?:of\s+)?(?P<year>{YEAR})\b)?"
        rf"|(?P<alone>{YEAR})\b)",
        "the last day of May 2016",
        _day,
    ),
)
