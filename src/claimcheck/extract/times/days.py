"""Days of the calendar, whole or without their year, and the feasts that name one."""

import re
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import feast
from claimcheck.extract.times.governing import (
    calendar_date,
    month_of,
    nearest_year,
    ordinal,
    year_for,
    year_of,
)
from claimcheck.extract.times.pieces import (
    DATED_WEEKDAY,
    DAY,
    FEAST,
    MONTH,
    ORDINAL,
    SUFFIX,
    THE,
    YEAR,
)
from claimcheck.extract.times.reading import OPEN, PUBLICATION, Reading, Rule, Scope
from claimcheck.extract.times.tense import Tense
from claimcheck.extract.words import lowered


def _day(match: Match[str], scope: Scope) -> Reading | None:
    month, day = month_of(match["month"]), ordinal(match["day"])
    if year := match.groupdict().get("year"):
        return calendar_date(year_of(year), month, day)
    return calendar_date(year_for(month, day, scope), month, day)


_ATTACK: Final = re.compile(r"\b(?:terror\w*|attacks?|attackers?|hijack\w*)\b", re.IGNORECASE)


def _month_day(match: Match[str], scope: Scope) -> Reading | None:
    if _taken(match, scope):
        return None
    if (month_of(match["month"]), ordinal(match["day"])) == (9, 11) and (
        _ATTACK.search(scope.after[:45]) or _ATTACK.search(scope.before[-30:])
    ):
        return Reading(TimeKind.DATE, "2001-09-11")
    return _day(match, scope)


_COUNTED: Final = re.compile(
    r"\s+(?:people|persons|years?|days?|hours?|minutes?|points?|percent|per\s+cent|million|times)\b"
)


def _taken(match: Match[str], scope: Scope) -> bool:
    """Whether the number after the month's name counts something, or the month is a verb: "may 5 people"."""
    return bool(_COUNTED.match(scope.after)) and lowered(match["month"]) in ("may", "march")


def _day_pair(match: Match[str], scope: Scope) -> tuple[Reading, ...] | None:
    month = month_of(match["month"])
    days = ordinal(match["day"]), ordinal(match["last"])
    if not 1 <= days[0] <= 31 or (match["dash"] and days[0] >= days[1]):
        return None
    year = year_of(match["year"]) if match["year"] else year_for(month, days[0], scope)
    first, last = (calendar_date(year, month, day) for day in days)
    if first is None or last is None:
        return None
    if match.start("month") < match.start("day"):
        return (first.at(match, "lead", "day"), last.at(match, "last", "year" if match["year"] else "last"))
    return (first.at(match, "day"), last.at(match, "last", "year" if match["year"] else "month"))


def _iso(match: Match[str], _: Scope) -> Reading | None:
    return calendar_date(int(match["year"]), int(match["month"]), int(match["day"]))


def _iso_month(match: Match[str], _: Scope) -> Reading | None:
    year, month = int(match["year"]), int(match["month"])
    return None if month == (year + 1) % 100 else calendar_date(year, month)  # "2008-09" is two years


def _slashed(match: Match[str], scope: Scope) -> Reading | None:
    """Day and month in figures: told apart by the numbers, else by the document's other dates, else not."""
    first, second, year = int(match["a"]), int(match["b"]), year_of(match["year"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    if first == second or max(first, second) > 12:
        return calendar_date(year, min(first, second), max(first, second))
    if scope.day_first is None:
        return Reading(TimeKind.DATE, f"{year:04}-XX-XX", OPEN)
    day, month = (first, second) if scope.day_first else (second, first)
    return calendar_date(year, month, day)


def _nine_eleven(_match: Match[str], _: Scope) -> Reading:
    return Reading(TimeKind.DATE, "2001-09-11")


def _feast(match: Match[str], scope: Scope) -> Reading | None:
    name = " ".join(lowered(match["feast"]).replace("’", "'").split())
    year = int(match["year"]) if match["year"] else _feast_year(name, scope)
    day = feast(name, year) if year else None
    if day is None:
        return Reading(TimeKind.DATE, "XXXX-XX-XX", OPEN, relative=True, anchor=PUBLICATION)
    return Reading(TimeKind.DATE, day.isoformat())


def _feast_year(name: str, scope: Scope) -> int | None:
    now = scope.published
    if now is None or (scope.year and scope.year_near):
        return scope.year
    day = feast(name, now.year)
    if day is None:
        return now.year
    if scope.tense is Tense.PRESENT:
        return nearest_year(day.month, day.day, now)
    if scope.tense is Tense.FUTURE:
        return now.year + (day < now)
    return now.year - (day > now)


_LEAD: Final = rf"(?:{DATED_WEEKDAY},?\s+(?:(?i:the)\s+)?)?"


_NOT_A_DAY: Final = (
    r"(?![\d%/]|:\d|,\d|\.\d|[-–]\d{3}|\s+(?:percent|per\s+cent|million|billion|[Cc]entury\b))"
)

RULES: Final = (
    Rule(
        "iso",
        "digit",
        rf"(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)(?![\d-])",
        "2002-05-06",
        _iso,
    ),
    Rule(
        "iso month",
        "digit",
        r"(?P<year>20\d\d|19\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d/-])",
        "2013-05",
        _iso_month,
    ),
    Rule(
        "month day year",
        "month weekday",
        rf"{_LEAD}(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY}){SUFFIX}?(?:,\s*|\s+)(?:of\s+"
        rf")?(?P<year>{YEAR})\b(?!\.\d|,\d)",
        "May 6, 2002",
        _day,
    ),
    Rule(
        "day month year",
        "digit the weekday",
        rf"{_LEAD}{THE}(?P<day>{DAY}){SUFFIX}?(?:\s+(?:(?i:day)\s+)?(?:of\s+)?|-)(?P<month>{MONTH})(?:,?\s+"
        rf"(?:of\s+)?|-)(?P<year>{YEAR})\b",
        "the 6th of May 2002",
        _day,
    ),
    Rule(
        "month day",
        "month weekday",
        rf"{_LEAD}(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY}){SUFFIX}?\b{_NOT_A_DAY}",
        "September 24",
        _month_day,
    ),
    Rule(
        "day month",
        "digit the weekday",
        rf"{_LEAD}{THE}(?P<day>{DAY}{SUFFIX}?)(?:\s+(?:of\s+)?|-)(?P<month>{MONTH})(?!\s+\d{{1,2}}\b(?!:\d\d))",
        "6th of May",
        _month_day,
    ),
    Rule(
        "worded day",
        "ordinal the weekday",
        rf"{_LEAD}{THE}(?P<day>{ORDINAL})\s+(?:(?i:day)\s+)?of\s+(?P<month>{MONTH})(?:,?\s+"
        rf"(?P<year>{YEAR})\b)?",
        "the sixth of May",
        _day,
    ),
    Rule(
        "month worded day",
        "month weekday",
        rf"{_LEAD}(?P<month>{MONTH})\s+the\s+(?P<day>{ORDINAL})(?:,?\s+(?P<year>{YEAR})\b)?(?!\s+(?:century|quarter)\b)",
        "May the sixth",
        _month_day,
    ),
    Rule(
        "days",
        "month weekday",
        rf"(?P<lead>{_LEAD}(?P<month>{MONTH}))\s+(?P<day>{DAY}){SUFFIX}?(?:\s?(?P<dash>[-–—])\s?|,?\s+"
        rf"(?:and|to|or|through|until)\s+)(?P<last>{DAY}){SUFFIX}?(?:,?\s+"
        rf"(?P<year>{YEAR}))?\b{_NOT_A_DAY}(?!\s+[a-z]+s\b)",
        "May 5-7, 2012",
        _day_pair,
    ),
    Rule(
        "days of month",
        "digit",
        rf"(?P<day>{DAY}){SUFFIX}?(?:\s?(?P<dash>[-–—])\s?|\s+(?:and|to|or)\s+)(?P<last>{DAY}){SUFFIX}?\s+"
        rf"(?:of\s+)?(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR})\b)?",
        "5-7 May 2012",
        _day_pair,
    ),
    Rule(
        "slashed",
        "digit",
        r"(?P<a>\d\d?)(?P<sep>[/.])(?P<b>\d\d?)(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![/.]?\d)",
        "06/05/2002",
        _slashed,
    ),
    Rule(
        "year first",
        "digit",
        r"(?P<year>(?:19|20)\d\d)(?P<sep>[/.])(?P<month>0?[1-9]|1[0-2])(?P=sep)(?P<day>[0-3]?\d)(?![\d/.]\d|\d)",
        "2013/03/22",
        _iso,
    ),
    Rule(
        "nine eleven",
        "digit",
        r"9/11(?![\d/])",
        "9/11",
        _nine_eleven,
    ),
    Rule(
        "feast",
        "feast",
        rf"(?P<feast>{FEAST})\b(?!\s(?:Island|Carol|Rising|Act\b))(?:,?\s+(?:of\s+)?(?P<year>{YEAR})\b)?",
        "Christmas Eve 2010",
        _feast,
    ),
)
