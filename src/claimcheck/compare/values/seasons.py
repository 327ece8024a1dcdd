"""A date and a season in, whether they can be of one time, out.

Seasons begin in other months south of the equator, and three weeks apart by the sun and by the calendar.
"""

import re

from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.extract.words import lowered
from claimcheck.model import DateValue

_SEASON = re.compile(r"\b(spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""Of the northern season; the southern one begins half a year later."""

WIDEST = 92
"""Days of a date that tells no more than a season does."""


def hold_season(outcome: Outcome, words: str, date: DateValue) -> Outcome:
    """The outcome of a comparison with a date whose words may name a season, made surer or less sure."""
    season = _SEASON.search(words)
    if not season:
        return outcome
    months = _months(date)
    if not months:
        return Outcome(Holds.WIDER, "date-wider") if _in_either_winter(outcome, season[1], date) else outcome
    first = _FIRST_MONTH[lowered(season[1])]
    if months <= _quarter(first):
        return outcome
    if months & (_quarter(first - 1) | _quarter(first + 1) | _quarter(first + 6)):
        return Outcome(Holds.UNKNOWN, "other-season")
    return Outcome(Holds.DIFFERS, "date-differs")


def _in_either_winter(outcome: Outcome, season: str, date: DateValue) -> bool:
    """Whether a date is only within the stretch from the winter before a year to the one after it."""
    closed = date.earliest is not None and date.latest is not None
    return outcome.reason == "date-within" and season.casefold() == "winter" and closed


def _quarter(first: int) -> frozenset[int]:
    """Three months from one on, which may lie in the next year."""
    return frozenset((first + more - 1) % 12 + 1 for more in range(3))


def _months(date: DateValue) -> frozenset[int]:
    """The months in which a date lies; none for one that is open or wider than a season."""
    first, last = date.earliest, date.latest
    if first is None or last is None or (last - first).days > WIDEST:
        return frozenset()
    length = (last.year - first.year) * 12 + last.month - first.month
    return frozenset((first.month + more - 1) % 12 + 1 for more in range(length + 1))
