"""What is told from the day of publication or from another time: "last Friday", "two years ago", "now"."""

from datetime import date
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.calendar import Interval, add_days, interval_of, shift, timex_of
from claimcheck.extract.times.lexicon import DAY_PARTS, MONTHS, SEASONS, WEEKDAYS
from claimcheck.extract.times.pieces import (
    ABOUT,
    DAY_PART,
    LONG_WEEKDAY,
    MONTH,
    NUMBER,
    SEASON,
    UNIT,
    VAGUE,
)
from claimcheck.extract.times.reading import PUBLICATION, Reading, Rule, Scope, Tense
from claimcheck.extract.times.spans import amount_of, unit_of

OPEN: Final = Interval(None, None)


def deictic(timex: str, days: Interval | None = None, kind: TimeKind = TimeKind.DATE) -> Reading:
    """A reading told from the day of publication."""
    return Reading(kind, timex, days or interval_of(timex) or OPEN, relative=True, anchor=PUBLICATION)


def _reference(match: Match[str], scope: Scope) -> Reading:
    value = next(name.upper() for name in ("past_ref", "present_ref", "future_ref") if match[name])
    return Reading(TimeKind.DATE, value, OPEN, relative=True, anchor=PUBLICATION)


_DAYS: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def _day(match: Match[str], scope: Scope) -> Reading:
    word = match["day"].lower()
    part = "NI" if word == "tonight" else DAY_PARTS.get((match["part"] or "").lower())
    day = add_days(scope.published, _DAYS[word]) if scope.published else None
    written = day.isoformat() if day else "XXXX-XX-XX"
    if part:
        return deictic(f"{written}T{part}", kind=TimeKind.TIME)
    return deictic(written)


def _this_part(match: Match[str], scope: Scope) -> Reading:
    back = match["which"].lower() == "last"
    day = add_days(scope.published, -1 if back else 0) if scope.published else None
    written = day.isoformat() if day else "XXXX-XX-XX"
    return deictic(f"{written}T{DAY_PARTS[match['part'].lower()]}", kind=TimeKind.TIME)


_STEP: Final = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "next": 1,
    "coming": 1,
    "this": 0,
    "current": 0,
    "following": 1,
}


def _unit_step(match: Match[str], scope: Scope) -> Reading | None:
    unit = unit_of(match["unit"])
    if unit.startswith("T"):
        return None
    day = shift(scope.published, _STEP[match["which"].lower()], unit) if scope.published else None
    if day is None:
        return deictic({"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX"}.get(unit, "XXXX-XX-XX"), OPEN)
    return deictic(timex_of(day, unit))


def weekday_from(day: date, weekday: int, which: str | None, tense: Tense) -> date | None:
    """The day of the week that newswire means: the last one, the next one where the clause looks ahead."""
    back = (day.weekday() - weekday) % 7
    match which:
        case "last" | "past" | "previous":
            return add_days(day, -(back or 7))
        case "next" | "coming" | "following":
            return add_days(day, (7 - back) if back else 7)
        case _ if tense is Tense.FUTURE and back:
            return add_days(day, 7 - back)
        case _:
            return add_days(day, -back)


def _weekday(match: Match[str], scope: Scope) -> Reading | None:
    name = match["weekday"].rstrip(".").lower()
    which = (match["which"] or "").lower() or None
    now = scope.published
    day = weekday_from(now, WEEKDAYS[name], which, scope.tense) if now else None
    written = day.isoformat() if day else f"XXXX-WXX-{WEEKDAYS[name] + 1}"
    if match["part"]:
        return deictic(f"{written}T{DAY_PARTS[match['part'].lower()]}", kind=TimeKind.TIME)
    return deictic(written)


def _month_step(match: Match[str], scope: Scope) -> Reading | None:
    month, which, now = MONTHS[match["month"].rstrip(".").lower()], match["which"].lower(), scope.published
    if now is None:
        return deictic(f"XXXX-{month:02}", OPEN)
    year = now.year
    if which in ("last", "past", "previous") and month >= now.month:
        year -= 1
    if which in ("next", "coming") and month <= now.month:
        year += 1
    return deictic(f"{year:04}-{month:02}")


def _season_step(match: Match[str], scope: Scope) -> Reading | None:
    season, now = SEASONS[match["season"].lower()], scope.published
    if now is None:
        return deictic(f"XXXX-{season}", OPEN)
    return deictic(f"{now.year + _STEP[match['which'].lower()]:04}-{season}")


def _ago(match: Match[str], scope: Scope) -> Reading | None:
    unit, amount = unit_of(match["unit"]), amount_of(match["amount"])
    if amount is None or scope.published is None:
        return deictic("PAST_REF", OPEN)
    if unit.startswith("T"):
        return deictic(scope.published.isoformat())
    day = shift(scope.published, -round(amount), unit)
    return deictic(timex_of(day, unit)) if day else None


RULES: Final = (
    Rule(
        "reference",
        r"(?:(?P<past_ref>(?i:recently|lately|formerly|previously\b(?=\s+announced)))|(?P<present_ref>(?i:now|currently|presently|nowadays))|(?P<future_ref>(?i:the\s+(?:near\s+)?future)))\b",
        "currently",
        _reference,
    ),
    Rule(
        "day",
        rf"(?P<day>(?i:today|tonight|yesterday|tomorrow))\b(?:\s+(?P<part>{DAY_PART})\b)?",
        "yesterday evening",
        _day,
    ),
    Rule("this part", rf"(?P<which>(?i:this|last))\s+(?P<part>{DAY_PART})\b", "this morning", _this_part),
    Rule(
        "unit step",
        rf"(?:(?i:the)\s+)?(?P<which>(?i:last|next|this|previous|following|coming|current))\s+(?P<unit>{UNIT})",
        "last year",
        _unit_step,
    ),
    Rule(
        "weekday",
        rf"(?:(?P<which>(?i:last|next|this|this past|this coming))\s+)?(?P<weekday>{LONG_WEEKDAY})(?:\s+(?P<part>{DAY_PART})\b)?",
        "last Friday",
        _weekday,
    ),
    Rule(
        "month step",
        rf"(?P<which>(?i:last|next|this|past))\s+(?P<month>{MONTH})(?!\s+\d)",
        "this November",
        _month_step,
    ),
    Rule(
        "season step",
        rf"(?P<which>(?i:last|next|this|past))\s+(?P<season>{SEASON})\b",
        "last summer",
        _season_step,
    ),
    Rule(
        "ago",
        rf"(?:{ABOUT}\s+)?(?P<amount>{VAGUE}|{NUMBER})[\s-]+(?P<unit>{UNIT})\s+(?i:ago)\b",
        "two days ago",
        _ago,
    ),
)
