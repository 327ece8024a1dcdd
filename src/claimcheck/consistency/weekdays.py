"""A sentence in, dates out that do not fall on the weekday named with them."""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Day, Line
from claimcheck.model import Checked

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

BEFORE = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b[,\s]*(?:the\s+|\()?$", re.IGNORECASE)
"""A weekday that stands right before a date. Example: "on | Friday, | 28 January 2017"."""

AFTER = re.compile(r"\s*(?:,\s*a\s+|\(\s*)(mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
"""One right after it. Example: "28 January 2017 (| Saturday)"."""

INSIDE = re.compile(r"(mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)

OLD = 1753
"""Before this year countries kept different calendars, so a weekday proves nothing."""

REFORMED = 1924
"""Until then some countries kept the Julian calendar: their weekdays are those of later days in ours."""


def find_weekdays(line: Line) -> Iterator[Disagreement | Checked]:
    """Dates of one day, with their year, next to a weekday."""
    for day in line.days:
        given = day.value.earliest
        said = _named(line, day) if given is not None and given == day.value.latest else None
        if given is None or said is None or given.year < OLD or said == _julian(given):
            continue
        real = WEEKDAYS[given.weekday()]
        claim = line.claim_at(day.start, day.end)
        mention = line.mention(day.start, day.end)
        if said == real:
            yield Checked("weekday-differs", f"{given.isoformat()} was a {real.capitalize()}", mention, claim)
        else:
            yield Disagreement(
                rule="weekday-differs",
                message=f"{given.isoformat()} was a {real.capitalize()}, not a {said.capitalize()}",
                at=mention,
                others=(shown(line.whole()),),
                claim=claim,
                hint="correct the weekday or the date",
            )


def _julian(day: date) -> str | None:
    """The weekday that the day had where the Julian calendar was kept; None where it no longer was."""
    if day.year >= REFORMED:
        return None
    late = day.year // 100 - day.year // 400 - 2
    return WEEKDAYS[(day.weekday() + late) % 7]


def _named(line: Line, day: Day) -> str | None:
    match = (
        INSIDE.match(line.text, day.start)
        or BEFORE.search(line.text[max(day.start - 16, 0) : day.start])
        or AFTER.match(line.text, day.end)
    )
    return f"{match[1].lower()}day" if match else None
