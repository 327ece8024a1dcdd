"""Calendar dates, whole or in part: days, months, seasons, quarters, years, decades, centuries, feasts."""

from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.calendar import Interval, feast, interval_of
from claimcheck.extract.times.lexicon import DECADES, MONTHS, ORDINALS, SEASONS
from claimcheck.extract.times.pieces import (
    DAY,
    FEAST,
    MONTH,
    ORDINAL,
    PART_OF,
    SEASON,
    SUFFIX,
    WEEKDAY,
    YEAR,
)
from claimcheck.extract.times.reading import PUBLICATION, Reading, Rule, Scope, Tense


def month_of(name: str) -> int:
    """1 to 12."""
    return MONTHS[name.rstrip(".").lower()]


def year_for(month: int, day: int | None, scope: Scope) -> int | None:
    """The year of a month, or of a day of it, that is written without one."""
    if scope.governing and (scope.governing_near or scope.published is None):
        return scope.governing.year
    if (now := scope.published) is None:
        return None
    ahead = (month, day or now.day) > (now.month, now.day)
    if scope.tense is Tense.FUTURE:
        return now.year if ahead or (month, day or now.day) == (now.month, now.day) else now.year + 1
    return now.year - 1 if ahead else now.year


def _date(year: int | None, month: int, day: int | None = None, *, relative: bool = False) -> Reading | None:
    if day is not None and not 1 <= day <= 31:
        return None
    written = f"{year:04}" if year is not None else "XXXX"
    timex = f"{written}-{month:02}" + (f"-{day:02}" if day else "")
    if year is not None and interval_of(timex) is None:
        return None
    return Reading(TimeKind.DATE, timex, relative=relative, anchor=PUBLICATION if relative else None)


def _part(reading: Reading | None, words: str | None) -> Reading | None:
    """Narrow the days to the early, middle or late part, generously."""
    if reading is None or not words:
        return reading
    days = reading.days()
    if days is None or days.earliest is None or days.latest is None:
        return reading
    return Reading(reading.kind, reading.timex, narrowed(days, words), reading.relative, reading.anchor)


def narrowed(days: Interval, words: str) -> Interval:
    """The part of a stretch that "early", "mid" or "late" leaves: halves, the middle from a quarter on."""
    if days.earliest is None or days.latest is None:
        return days
    length = days.latest - days.earliest
    lowered = words.lower()
    if any(word in lowered for word in ("early", "start", "begin", "earlier", "first")):
        return Interval(days.earliest, days.earliest + length / 2)
    if "mid" in lowered:
        return Interval(days.earliest + length / 4, days.latest - length / 4)
    if any(word in lowered for word in ("end", "close", "late", "second", "eve")):
        return Interval(days.earliest + length / 2, days.latest)
    return days


def _year_of(text: str) -> int:
    return int(text) if len(text) == 4 else 1900 + int(text) if int(text) > 40 else 2000 + int(text)


def _day_month(match: Match[str], scope: Scope) -> Reading | None:
    group = match.groupdict()
    month, day = month_of(group["month"]), _ordinal(group["day"])
    if group.get("year"):
        return _date(_year_of(group["year"]), month, day)
    return _date(year_for(month, day, scope), month, day)


def _ordinal(text: str) -> int:
    lowered = text.lower()
    return ORDINALS[lowered] if lowered in ORDINALS else int("".join(c for c in text if c.isdigit()) or 0)


def _month_year(match: Match[str], _: Scope) -> Reading | None:
    return _part(_date(int(match["year"]), month_of(match["month"])), match["part"])


_ADRIFT: Final = ("may", "march", "mar", "jan", "sun", "dec", "april", "june", "august")
_LEADS: Final = frozenset(
    ["in", "since", "until", "till", "by", "of", "from", "to", "through", "during", "before", "after", "between", "last", "next", "this", "early", "late", "mid", "and", "or", "that", "every", "each", "each", "for", "until", "around", "about", "the", "previous", "following", "past", "mid-", "to-", "as"]
)


def _bare_month(match: Match[str], scope: Scope) -> Reading | None:
    name = match["month"].rstrip(".").lower()
    if not match["part"]:
        led = _led(scope)
        if not led and (name in ("may", "march") or name not in _LONG or _named(scope.after)):
            return None
        if not led and name in ("april", "june", "august") and not scope.before.strip():
            return None
    month = MONTHS[name]
    return _part(_date(year_for(month, None, scope), month), match["part"])


_LONG: Final = frozenset(name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july"))


def _led(scope: Scope) -> bool:
    words = scope.before.split()
    return bool(words) and words[-1].lower().strip('(“"') in _LEADS and not scope.before.endswith("\n")


def _named(after: str) -> bool:
    """Whether a capitalised word follows, as in "June Carter"."""
    rest = after.lstrip(" ")
    return after.startswith(" ") and rest[:1].isupper()


def _iso(match: Match[str], _: Scope) -> Reading | None:
    return _date(int(match["year"]), int(match["month"]), int(match["day"]))


def _slashed(match: Match[str], scope: Scope) -> Reading | None:
    """Day and month in figures: which is which is told by the numbers, or stays open."""
    first, second, year = int(match["a"]), int(match["b"]), _year_of(match["year"])
    if first == second or first > 12 or second > 12:
        month, day = (second, first) if first > 12 else (first, second)
        return _date(year, month, day) if 1 <= month <= 12 else None
    return Reading(TimeKind.DATE, f"{year:04}-XX-XX", Interval(None, None))


def _nine_eleven(match: Match[str], _: Scope) -> Reading:
    return Reading(TimeKind.DATE, "2001-09-11")


def _year(match: Match[str], scope: Scope) -> Reading | None:
    year = int(match["year"])
    if not match["part"] and not 1000 <= year <= 2100:
        return None
    return _part(Reading(TimeKind.DATE, f"{year:04}"), match["part"])


def _decade(match: Match[str], scope: Scope) -> Reading | None:
    if digits := match["digits"]:
        start = int(digits) if len(digits) == 4 else 1900 + int(digits)
    elif word := match["word"]:
        start = 1900 + 10 * DECADES[word.lower()]
    else:
        return None
    if start % 100 == 0 and len(digits or "") == 4 and start % 1000 != 0:
        return _part(Reading(TimeKind.DATE, f"{start // 100:02}"), match["part"])
    return _part(Reading(TimeKind.DATE, f"{start // 10:03}"), match["part"])


def _century(match: Match[str], scope: Scope) -> Reading | None:
    number = _ordinal(match["ordinal"])
    if not 1 <= number <= 30 or match["bc"]:
        return Reading(TimeKind.DATE, "XXXX") if match["bc"] else None
    return _part(Reading(TimeKind.DATE, f"{number - 1:02}"), match["part"])


def _season(match: Match[str], scope: Scope) -> Reading | None:
    season = SEASONS[match["season"].lower()]
    return _part(Reading(TimeKind.DATE, f"{match['year']}-{season}"), match["part"])


_QUARTERS: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "last": 4,
    "final": 4,
}


def _quarter(match: Match[str], scope: Scope) -> Reading | None:
    number = int(match["q"]) if match["q"] else _QUARTERS.get((match["ordinal"] or "").lower())
    if number is None:
        return None
    if match["year"]:
        return Reading(TimeKind.DATE, f"{match['year']}-Q{number}")
    now = scope.now
    if now is None:
        return Reading(
            TimeKind.DATE, f"XXXX-Q{number}", Interval(None, None), relative=True, anchor=PUBLICATION
        )
    current = (now.month + 2) // 3
    year = now.year
    if scope.tense is Tense.PAST and number > current:
        year -= 1
    if scope.tense is Tense.FUTURE and number < current:
        year += 1
    return Reading(TimeKind.DATE, f"{year:04}-Q{number}")


def _fiscal(match: Match[str], scope: Scope) -> Reading | None:
    return Reading(TimeKind.DATE, f"FY{_year_of(match['year'])}")


def _feast(match: Match[str], scope: Scope) -> Reading | None:
    name = " ".join(match["feast"].lower().replace("’", "'").split())
    if match["feast"][0].islower():
        return None
    if match["year"]:
        year: int | None = int(match["year"])
    else:
        now = scope.now
        year = now.year if now else None
        day = feast(name, year) if year else None
        if now and day and year:
            if scope.tense is Tense.FUTURE and day < now:
                year += 1
            if scope.tense is Tense.PAST and day > now:
                year -= 1
    day = feast(name, year) if year else None
    if day is None:
        return Reading(TimeKind.DATE, "XXXX-XX-XX", Interval(None, None))
    return Reading(TimeKind.DATE, day.isoformat())


_WEEK = rf"(?:(?:on\s+)?{WEEKDAY},?\s+(?:the\s+)?)?"
_NO_MORE = r"(?![\d])"

RULES: Final = (
    Rule("iso", rf"(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)(?![\d-])", "2002-05-06", _iso),
    Rule(
        "month day year",
        rf"(?:{WEEKDAY},?\s+)?(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY}){SUFFIX}?,?\s+(?P<year>{YEAR})\b(?!\.\d)",
        "May 6, 2002",
        _day_month,
    ),
    Rule(
        "day month year",
        rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?(?P<day>{DAY}){SUFFIX}?(?:\s+(?:of\s+)?(?:day\s+of\s+)?|-)(?P<month>{MONTH})(?:,?\s+|-)(?P<year>{YEAR})\b",
        "the 6th of May 2002",
        _day_month,
    ),
    Rule(
        "month day",
        rf"(?:{WEEKDAY},?\s+)?(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY}){SUFFIX}?\b(?![\d:%/]|,\d|\.\d|\s+(?:percent|per\s+cent|million))",
        "September 24",
        _day_month,
    ),
    Rule(
        "day month",
        rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?(?P<day>{DAY}{SUFFIX}?)\s+(?:of\s+)?(?P<month>{MONTH})(?!\s+\d)",
        "6th of May",
        _day_month,
    ),
    Rule(
        "worded day month",
        rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?(?P<day>{ORDINAL})\s+(?:day\s+)?of\s+(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR})\b)?",
        "the sixth of May",
        _day_month,
    ),
    Rule(
        "month year",
        rf"(?:(?P<part>{PART_OF})[\s-]+)?(?P<month>{MONTH}),?\s+(?:of\s+)?(?P<year>{YEAR})\b(?![\d:]|,\d)",
        "May 2002",
        _month_year,
    ),
    Rule(
        "bare month",
        rf"(?:(?P<part>{PART_OF})[\s-]+)?(?P<month>{MONTH})(?![\w-]|\s+\d{{1,2}}\b)",
        "late November",
        _bare_month,
    ),
    Rule(
        "slashed",
        r"(?P<a>\d\d?)(?P<sep>[/.])(?P<b>\d\d?)(?P=sep)(?P<year>\d{4}|\d\d)(?![\d/.]\d|\d)",
        "06/05/2002",
        _slashed,
    ),
    Rule("nine eleven", r"9/11(?![\d/])", "9/11", _nine_eleven),
    Rule(
        "year",
        rf"(?:(?P<part>{PART_OF})[\s-]+)?(?P<year>{YEAR})\b(?![\d/°%]|[-–]\d{{3,}}-|,\d|\.\d)",
        "2016",
        _year,
    ),
    Rule(
        "decade",
        rf"(?:(?P<part>(?i:the\s+)?{PART_OF})[\s-]+)?(?:(?i:the)\s+)?(?:(?P<digits>(?:1[0-9]|20)\d0|[’']?[2-9]0)[’']?s\b|(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))",
        "the late 1990s",
        _decade,
    ),
    Rule(
        "century",
        rf"(?:(?P<part>{PART_OF})[\s-]+)?(?:(?i:the)\s+)?(?P<part2>(?:early|mid|late)[\s-])?(?P<ordinal>{ORDINAL})[\s-](?i:century)\b(?P<bc>\s+(?:BC|BCE|B\.C\.))?",
        "the 19th century",
        _century,
    ),
    Rule(
        "season year",
        rf"(?:(?P<part>{PART_OF})[\s-]+)?(?:(?i:the)\s+)?(?P<season>{SEASON})(?:,?\s+(?:of\s+)?)(?P<year>{YEAR})\b",
        "the summer of 2013",
        _season,
    ),
    Rule(
        "quarter",
        rf"(?:(?i:the)\s+)?(?:(?P<ordinal>{ORDINAL}|(?i:last|final))[\s-](?i:quarter)|Q(?P<q>[1-4]))\b(?:,?\s+(?:of\s+)?(?P<year>{YEAR})\b)?",
        "the third quarter of 2009",
        _quarter,
    ),
    Rule(
        "fiscal year",
        rf"(?:(?i:fiscal(?:\s+year)?|financial\s+year)\s+|FY\s?)(?P<year>{YEAR}|\d\d)\b",
        "fiscal year 2017",
        _fiscal,
    ),
    Rule("feast", rf"(?P<feast>{FEAST})\b(?:,?\s+(?P<year>{YEAR})\b)?", "Christmas Eve 2010", _feast),
)
