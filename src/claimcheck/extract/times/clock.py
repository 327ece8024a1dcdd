"""Times of day: "6 a.m.", "16:00 UTC today", "noon on Friday", "Thursday morning"."""

from datetime import date
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import add_days, day_of
from claimcheck.extract.times.governing import month_of, ordinal, year_for
from claimcheck.extract.times.lexicon import DAY_PARTS, NUMBERS, WEEKDAYS
from claimcheck.extract.times.pieces import (
    DATED_WEEKDAY,
    DAY,
    DAY_PART,
    MONTH,
    SUFFIX,
    WEEKDAY,
    WORD_NUMBER,
    YEAR,
    ZONE,
)
from claimcheck.extract.times.reading import OPEN, PUBLICATION, Reading, Rule, Scope
from claimcheck.extract.times.weekdays import weekday_from
from claimcheck.extract.words import lowered

_NEAR: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def day_named(match: Match[str], scope: Scope) -> tuple[date | None, bool]:
    """The day that a time of day is of, and whether it is told relative to publication."""
    if word := match["near"]:
        return (add_days(scope.published, _NEAR[lowered(word)]) if scope.published else None, True)
    if name := match["month"] or match.groupdict().get("its_month"):
        month, day = month_of(name), ordinal(match["day"] or match["first"])
        written = match["year"] or match.groupdict().get("its_year")
        year = int(written) if written else year_for(month, day, scope)
        return (day_of(year, month, day) if year else None, False)
    if name := match["weekday"]:
        which = lowered(match["which"] or "")
        number = WEEKDAYS[lowered(name)]
        return (weekday_from(scope.published, number, which, scope.tense) if scope.published else None, True)
    if (
        scope.focus
        and scope.focus.days.earliest == scope.focus.days.latest
        and scope.focus.words in scope.sentence
    ):
        return (scope.focus.day, False)
    return (scope.published, True)


def _has_day(match: Match[str]) -> bool:
    """Whether the time of day is said with its day."""
    return any(match.groupdict().get(name) for name in ("near", "weekday", "month", "its_month"))


def timed(day: date | None, time: str, *, relative: bool) -> Reading:
    """A time of a day, known or not."""
    days = None if day else OPEN
    return Reading(
        TimeKind.TIME,
        f"{day.isoformat() if day else 'XXXX-XX-XX'}T{time}",
        days,
        relative,
        PUBLICATION if relative else None,
    )


_CLOCK_LEADS: Final = frozenset(
    "at by from until till around about after before between since and to past".split()
)


def _told(match: Match[str], scope: Scope) -> bool:
    """Whether something besides two numbers and a colon says that it is a time of day."""
    named = _has_day(match) or match["zone"] or "clock" in match[0]
    return bool(named) or scope.last_word() in _CLOCK_LEADS


def _clock(match: Match[str], scope: Scope) -> Reading | None:
    hour = match["hour"] or ""
    number = int(hour) if hour.isdecimal() else NUMBERS.get(hour.lower(), 99)
    minute = match["minute"] or "00"
    half = lowered(match["half"] or "")[:1]
    if not half and not _told(match, scope):
        return None  # a score, a verse, a ratio
    if number > 24 or (half and not 1 <= number <= 12):
        return None
    if half:
        number = number % 12 + (12 if half == "p" else 0)
    zone = "Z" if (match["zone"] or "") in ("UTC", "GMT", "Z") else ""
    day, relative = day_named(match, scope)
    return timed(day, f"{number:02}:{minute}{zone}", relative=relative)


def _four_digits(match: Match[str], scope: Scope) -> Reading | None:
    day, relative = day_named(match, scope)
    zone = "Z" if match["zone"] in ("UTC", "GMT", "Z") else ""
    return timed(day, f"{match['hour']}:{match['minute']}{zone}", relative=relative)


def _named(match: Match[str], scope: Scope) -> Reading | None:
    day, relative = day_named(match, scope)
    return timed(day, "12:00" if lowered(match["word"]) in ("noon", "midday") else "24:00", relative=relative)


def _part(match: Match[str], scope: Scope) -> Reading | None:
    day, relative = day_named(match, scope)
    return timed(day, DAY_PARTS[lowered(match["part"])], relative=relative)


def _part_on(match: Match[str], scope: Scope) -> Reading | None:
    return _part(match, scope) if _has_day(match) else None


def _this_part(match: Match[str], scope: Scope) -> Reading:
    step = {"last": -1, "yesterday": -1, "tomorrow": 1}.get(lowered(match["this"]), 0)
    day = add_days(scope.published, step) if scope.published else None
    return timed(day, DAY_PARTS[lowered(match["part"])], relative=True)


_TWILIGHT: Final = {
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "EV",
}


def _twilight(match: Match[str], scope: Scope) -> Reading | None:
    if scope.last_word() not in _CLOCK_LEADS or scope.next_word().lower() == "of":
        return None
    day, relative = day_named(match, scope)
    return timed(day, _TWILIGHT[lowered(match["word"])], relative=relative)


def _tonight(_match: Match[str], scope: Scope) -> Reading:
    return timed(scope.published, "NI", relative=True)


_PART_LEADS: Final = frozenset(
    ["in", "during", "by", "through", "throughout", "that", "of", "early", "late", "mid", "before", "until"]
)


def _bare_part(match: Match[str], scope: Scope) -> Reading | None:
    word = lowered(match["part"])
    if word != "overnight" and (
        word.endswith("s") or not (match["when"] or scope.last_word() in _PART_LEADS)
    ):
        return None
    if word in ("night", "nights") and match["the"] is None:
        return None
    if (
        scope.focus
        and scope.focus.words in scope.sentence
        and scope.focus.days.earliest == scope.focus.days.latest
    ):
        return timed(scope.focus.day, DAY_PARTS[word], relative=False)
    return timed(scope.published, DAY_PARTS[word], relative=True)


_ON: Final = (
    rf"(?:,?\s+(?:on\s+|of\s+)?(?:(?P<near>(?i:today|tonight|yesterday|tomorrow))\b"
    rf"|(?:(?P<which>(?i:last|next|this))\s+)?(?P<weekday>{WEEKDAY})(?!,?\s+{MONTH})"
    rf"|(?:{DATED_WEEKDAY},?\s+)?(?P<month>{MONTH})\s+(?P<day>{DAY}){SUFFIX}?\b(?:,?\s+(?P<year>{YEAR})\b)?"
    rf"|(?:{DATED_WEEKDAY},?\s+)?(?:the\s+)?(?P<first>{DAY}){SUFFIX}?\s+(?:of\s+)?(?P<its_month>{MONTH})"
    rf"(?:,?\s+(?P<its_year>{YEAR})\b)?))?"
)
"""The day that may follow a time of day."""
_FRONT: Final = (
    rf"(?:(?P<near>(?i:today|yesterday|tomorrow))\b|(?:(?P<which>(?i:last|next|this))\s+)?(?P<weekday>{WEEKDAY})"
    rf"|(?P<month>{MONTH})\s+(?P<day>{DAY}){SUFFIX}?\b(?:,?\s+(?P<year>{YEAR})\b)?)"
)
"""The day that may go before one."""
_HALF: Final = r"(?P<half>(?i:a\.m\.?|p\.m\.?|am|pm))(?![\w])"
_ZONED: Final = rf"(?:\s*\(?(?P<zone>{ZONE})(?:\s?[+-]\s?\d{{1,2}}(?::?\d\d)?)?\)?)"
_HOUR: Final = rf"(?P<hour>\d{{1,2}}|{WORD_NUMBER})"


def _stamp(match: Match[str], _: Scope) -> Reading | None:
    day = day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    zone = "Z" if match["zone"] in ("Z", "+00:00") else ""
    return timed(day, f"{match['hour']}:{match['minute']}{zone}", relative=False) if day else None


RULES: Final = (
    Rule(
        "time stamp",
        "digit",
        rf"(?P<year>{YEAR})-(?P<month>\d\d)-(?P<day>\d\d)[T ]"
        r"(?P<hour>\d\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?"
        r"(?P<zone>Z|[+-]\d\d:?\d\d)?",
        "2014-04-23T12:33:28-04:00",
        _stamp,
    ),
    Rule(
        "half day",
        "number",
        rf"{_HOUR}(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?\s?{_HALF}{_ZONED}?{_ON}",
        "6 a.m. Friday",
        _clock,
    ),
    Rule(
        "day and half day",
        "near month weekday step",
        rf"{_FRONT},?\s+(?:at\s+|around\s+|about\s+)?{_HOUR}(?:[:.](?P<minute>[0-5]\d))?\s?{_HALF}{_ZONED}?",
        "Friday at 6 p.m.",
        _clock,
    ),
    Rule(
        "clock",
        "digit",
        rf"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![:\d])(?P<half>)?{_ZONED}?{_ON}",
        "16:00 UTC today",
        _clock,
    ),
    Rule(
        "day and clock",
        "near month weekday step",
        rf"{_FRONT},?\s+(?:at\s+|around\s+|about\s+)?(?P<hour>[01]?\d|"
        rf"2[0-4]):(?P<minute>[0-5]\d)(?![:\d])(?P<half>)?{_ZONED}?",
        "Friday at 16:00",
        _clock,
    ),
    Rule(
        "four digits",
        "digit",
        rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\s(?P<zone>{ZONE})|"
        rf"\s(?P<unit>(?i:hours)\b)(?P<zone2>)){_ON}",
        "0800 UTC",
        _four_digits,
    ),
    Rule(
        "o'clock",
        "number",
        rf"{_HOUR}\s+(?i:o['’]clock)(?P<minute>)(?P<half>)(?P<zone>)(?:\s+in\s+the\s+{DAY_PART})?{_ON}",
        "ten o'clock",
        _clock,
    ),
    Rule(
        "noon",
        "noon digit number",
        rf"(?:(?:12|twelve)\s+)?(?P<word>(?i:noon|midday|midnight))\b{_ON}",
        "noon on Friday",
        _named,
    ),
    Rule(
        "twilight",
        "twilight",
        rf"(?P<word>(?i:{'|'.join(_TWILIGHT)}))\b{_ON}",
        "dawn on Friday",
        _twilight,
    ),
    Rule(
        "part of a day",
        "near month weekday step part",
        rf"(?:(?i:early|late)\s+)?{_FRONT},?\s+(?:(?i:early|late)\s+)?(?P<part>{DAY_PART})",
        "Thursday morning",
        _part,
    ),
    Rule(
        "part on a day",
        "daypart the",
        rf"(?:(?:the|The)\s+)?(?P<part>{DAY_PART}){_ON}",
        "the evening of March 3",
        _part_on,
    ),
    Rule(
        "this part",
        "step near part",
        rf"(?:(?i:early|late|earlier|later)\s+)?(?P<this>(?i:this|last|yesterday|tomorrow))\s+"
        rf"(?P<part>{DAY_PART})",
        "this morning",
        _this_part,
    ),
    Rule(
        "tonight",
        "near part",
        r"(?:(?i:later)\s+)?(?i:tonight)\b",
        "tonight",
        _tonight,
    ),
    Rule(
        "bare part",
        "daypart the part",
        rf"(?P<the>(?i:the)\s+)?(?:(?P<when>(?i:early|mid|late))[\s-]+)?(?P<part>{DAY_PART})",
        "the evening",
        _bare_part,
    ),
)
