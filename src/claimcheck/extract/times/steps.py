"""A day, an amount and a unit in, the reading of "two years ago" or "a month later" out."""

from datetime import date
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import Interval, interval_of, shift, timex_of
from claimcheck.extract.times.amounts import amount_of, unit_of
from claimcheck.extract.times.reading import OPEN, Focus, Reading, deictic

_UNKNOWN: Final = {
    "Y": "XXXX",
    "M": "XXXX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "Q": "XXXX-QX",
    "DE": "XXX",
    "CE": "XX",
}


def unknown(unit: str) -> Reading:
    """A stretch of a unit told from a day that is not known."""
    return deictic(_UNKNOWN.get(unit, "XXXX-XX-XX"), OPEN)


def told_from(focus: Focus, timex: str, days: Interval | None = None) -> Reading:
    """A reading that hangs on another date of the text."""
    return Reading(
        TimeKind.DATE, timex, days or interval_of(timex) or OPEN, relative=True, anchor=focus.words
    )


STEPS: Final = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
    "this": 0,
    "current": 0,
    "same": 0,
    "that": 0,
}
"""How many units a word steps on."""


NARRATIVE: Final = ("previous", "preceding", "following", "same", "that")
"""Steps that count from the text's own last date."""


HALVES: Final = {("CE", 0.5): 50, ("DE", 0.5): 5}
"""Years in half of a unit."""


def counted_from(match: Match[str], base: date | None, focus: Focus | None, *, back: bool) -> Reading | None:
    """A reading so many units before or after a day; only the side where the day or the number is not known.

    The match has a group `unit` and may have `amount` and `about`.
    """
    group = match.groupdict()
    unit, amount = unit_of(match["unit"]), amount_of(group.get("amount") or "one")
    reference = "PAST_REF" if back else "FUTURE_REF"
    if base is None or amount is None:
        return deictic(reference, OPEN)
    if unit.startswith("T"):
        return deictic(base.isoformat())
    day = shift(base, round(amount) * (-1 if back else 1), unit)
    if years := HALVES.get((unit, amount)):
        day, unit = shift(base, -years if back else years, "Y"), "Y"
    elif amount == 0.5 and unit == "Y":
        day, unit = shift(base, -6 if back else 6, "M"), "M"
    if day is None:
        return deictic(reference, OPEN)
    days = _bounded(base, day, group.get("about"), timex_of(day, unit))
    timex = timex_of(day, unit)
    return told_from(focus, timex, days) if focus else deictic(timex, days)


def _bounded(base: date, day: date, about: str | None, timex: str) -> Interval | None:
    """For "less than a year" ends before the year is out, "more than a year" has no end."""
    words = " ".join((about or "").lower().split())
    if words.startswith(
        ("less", "under", "fewer", "just under", "not more", "no more", "a little less", "slightly less")
    ):
        return Interval(min(base, day), max(base, day))
    if words.startswith(("more", "over", "at least", "well over")):
        return Interval(None, day) if day < base else Interval(day, None)
    return interval_of(timex)
