"""Two dates in, how they stand to each other out: closed intervals of days, open ends as None."""

import re
from calendar import monthrange
from datetime import date

from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.model import DateValue

_PARTIAL = re.compile(r"^X{4}-(\d\d)(?:-(\d\d))?$")
"""EDTF of a date without its year: `XXXX-10`, `XXXX-06-26`."""


def compare_dates(claim: DateValue, source: DateValue) -> Outcome:
    """How the source's date stands to the claim's."""
    partial = _without_year(claim) or _without_year(source)
    if partial:
        return _compare_partial(claim, source)
    if not claim.resolved or not source.resolved:
        return Outcome(Holds.UNKNOWN, "date-unresolved")
    if _disjoint(claim, source):
        return Outcome(Holds.DIFFERS, "date-differs")
    if (claim.earliest, claim.latest) == (source.earliest, source.latest):
        return Outcome(Holds.SAME, "date-same")
    if _open(source) and not _open(claim):
        return _beginning(claim, source)
    if _within(source, claim):
        return Outcome(Holds.SAME, "date-within")
    return Outcome(Holds.WIDER, "date-wider")


MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())

_MONTH_AND_DAY = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?"  # 6 May · 1st of June
    r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r"(?:\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d))?",  # May 6
    re.IGNORECASE,
)


def dated(value: DateValue, words: str) -> DateValue:
    """A date that could not be placed in a year, with its month and day as its words give them."""
    match = None if value.resolved or _without_year(value) else _MONTH_AND_DAY.search(words)
    if not match:
        return value
    day = match[1] or match[3]
    month = MONTHS.index(match[2].casefold()) + 1
    edtf = f"XXXX-{month:02}" + (f"-{int(day):02}" if day else "")
    return DateValue(None, None, edtf, relative=value.relative, anchor=value.anchor)


def edge(value: DateValue, words: str = "") -> DateValue:
    """Of a stretch open at one end the day, month or year that the other end names: 2004 for "until 2004".

    Its words tell "since 1 January 2004" from "since 2004", which begin on one day.
    """
    first, last = value.earliest, value.latest
    named = _MONTH_AND_DAY.search(words)
    written = 1 + bool(named) + bool(named and (named[1] or named[3]))
    parts = max(written, len((value.edtf or "").strip("./").split("-")))
    if first is None and last is not None:
        return DateValue(_start(last, parts), last, value.edtf)
    if last is None and first is not None:
        return DateValue(first, _end(first, parts), value.edtf)
    return value


def about(claim: DateValue, reckoned: DateValue) -> Outcome:
    """The same where the source's date is counted out from another, and may be off by half of the unit.

    The day in its midst bears the claim out; one that lies beyond it cannot be.
    """
    outcome = compare_dates(claim, reckoned)
    if outcome.holds is not Holds.WIDER or reckoned.earliest is None or reckoned.latest is None:
        return outcome
    centre = reckoned.earliest + (reckoned.latest - reckoned.earliest) / 2
    if claim.earliest and claim.latest and claim.earliest <= centre <= claim.latest:
        return Outcome(Holds.SAME, "date-within")
    return outcome


def _start(day: date, parts: int) -> date:
    return day.replace(month=1 if parts < 2 else day.month, day=1 if parts < 3 else day.day)


def _end(day: date, parts: int) -> date:
    if parts >= 3:
        return day
    month = 12 if parts < 2 else day.month
    return day.replace(month=month, day=monthrange(day.year, month)[1])


def _beginning(claim: DateValue, source: DateValue) -> Outcome:
    """A source with an open end ("since 2000") bears out the day on which it began."""
    day = source.earliest or source.latest
    inside = day is not None and (claim.earliest or day) <= day <= (claim.latest or day)
    return Outcome(Holds.SAME, "date-within") if inside else Outcome(Holds.WIDER, "date-wider")


def _open(value: DateValue) -> bool:
    return value.earliest is None or value.latest is None


def disjoint(one: DateValue, other: DateValue) -> bool:
    """Whether two dates, both placed in the calendar, share no day."""
    return one.resolved and other.resolved and _disjoint(one, other)


def _disjoint(one: DateValue, other: DateValue) -> bool:
    return _before(one.latest, other.earliest) or _before(other.latest, one.earliest)


def _before(end: date | None, start: date | None) -> bool:
    return end is not None and start is not None and end < start


def _within(inner: DateValue, outer: DateValue) -> bool:
    low = outer.earliest is None or (inner.earliest is not None and inner.earliest >= outer.earliest)
    high = outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest)
    return low and high


def _without_year(value: DateValue) -> tuple[int, int | None] | None:
    match = _PARTIAL.match(value.edtf or "")
    return (int(match[1]), int(match[2]) if match[2] else None) if match else None


def _month_and_day(value: DateValue) -> tuple[int, int | None] | None:
    """The month and, where known, the day of a date that is no wider than a month."""
    partial = _without_year(value)
    if partial:
        return partial
    first, last = value.earliest, value.latest
    if first is None or last is None or (first.year, first.month) != (last.year, last.month):
        return None
    return first.month, first.day if first == last else None


def _compare_partial(claim: DateValue, source: DateValue) -> Outcome:
    ours, theirs = _month_and_day(claim), _month_and_day(source)
    if ours is None or theirs is None:
        return Outcome(Holds.UNKNOWN, "date-unresolved")
    if ours[0] != theirs[0] or (ours[1] and theirs[1] and ours[1] != theirs[1]):
        return Outcome(Holds.DIFFERS, "date-differs")
    if ours[1] is None or ours[1] == theirs[1]:
        return Outcome(Holds.SAME, "date-within" if ours != theirs else "date-same")
    return Outcome(Holds.WIDER, "date-wider")
