"""Calendar dates, whole or in part: days, months, seasons, quarters, years, decades, centuries, feasts."""

import re
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.calendar import feast, interval_of, whole_months
from claimcheck.extract.times.lexicon import DECADES, MONTHS, ORDINALS, SEASONS
from claimcheck.extract.times.masks import is_count
from claimcheck.extract.times.pieces import (
    DATED_WEEKDAY,
    DAY,
    FEAST,
    MONTH,
    ORDINAL,
    PART_OF,
    SEASON,
    SUFFIX,
    THE,
    YEAR,
)
from claimcheck.extract.times.reading import (
    OPEN,
    PUBLICATION,
    Reading,
    Rule,
    Scope,
    narrowed,
    written,
)
from claimcheck.extract.times.tense import Tense


def month_of(name: str) -> int:
    """1 to 12."""
    return MONTHS[name.rstrip(".").lower()]


_YEAR_AHEAD: Final = re.compile(
    rf"(?:,|\s)*(?:and|or|to|until|till|through|[-–—])\s*(?:(?:early|mid|late)[\s-])?{MONTH}(?:\s+{DAY})?,?\s+(?P<year>{YEAR})\b"
)
"""The year that two months or days share: "between April 3 and June 5, 2013"."""


def year_for(month: int, day: int | None, scope: Scope) -> int | None:
    """The year of a month, or of a day of it, that is written without one."""
    if shared := _YEAR_AHEAD.match(scope.after):
        return int(shared["year"])
    if scope.year and (scope.year_near or scope.published is None):
        return scope.year
    if (now := scope.published) is None:
        return None
    if (month, day or now.day) == (now.month, now.day):
        return now.year
    ahead = (month, day or now.day) > (now.month, now.day)
    if scope.tense is Tense.FUTURE:
        return now.year if ahead else now.year + 1
    return now.year - 1 if ahead else now.year


def _date(year: int | None, month: int, day: int | None = None) -> Reading | None:
    timex = written(year, month, day)
    if year is None:
        return Reading(TimeKind.DATE, timex, OPEN, relative=True, anchor=PUBLICATION)
    return Reading(TimeKind.DATE, timex) if interval_of(timex) else None


def _year_of(text: str) -> int:
    digits = int("".join(c for c in text if c.isdigit()))
    return digits if digits > 99 else 1900 + digits if digits > 40 else 2000 + digits


def ordinal(text: str) -> int:
    """The number of "third", "3rd" or "3"; 0 for none."""
    lowered = text.lower()
    return ORDINALS.get(lowered) or int("".join(c for c in text if c.isdigit()) or 0)


def _day(match: Match[str], scope: Scope) -> Reading | None:
    month, day = month_of(match["month"]), ordinal(match["day"])
    if year := match.groupdict().get("year"):
        return _date(_year_of(year), month, day)
    return _date(year_for(month, day, scope), month, day)


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
    return bool(_COUNTED.match(scope.after)) and match["month"].lower() in ("may", "march")


def _day_pair(match: Match[str], scope: Scope) -> tuple[Reading, ...] | None:
    month = month_of(match["month"])
    days = ordinal(match["day"]), ordinal(match["last"])
    if not 1 <= days[0] <= 31 or (match["dash"] and days[0] >= days[1]):
        return None
    year = _year_of(match["year"]) if match["year"] else year_for(month, days[0], scope)
    first, last = (_date(year, month, day) for day in days)
    if first is None or last is None:
        return None
    if match.start("month") < match.start("day"):
        return (first.at(match, "lead", "day"), last.at(match, "last", "year" if match["year"] else "last"))
    return (first.at(match, "day"), last.at(match, "last", "year" if match["year"] else "month"))


def _month_year(match: Match[str], _: Scope) -> Reading | None:
    return narrowed(_date(int(match["year"]), month_of(match["month"])), match["part"])


_LEADS: Final = frozenset(
    ["in", "since", "until", "till", "by", "of", "from", "to", "through", "during", "before", "after", "between", "early", "late", "mid", "and", "or", "around", "about", "throughout", "for", "this"]
)
"""Words before a month's name that leave no doubt."""
_DOUBTFUL: Final = frozenset({"may", "march", "mar", "august"})
_LONG: Final = frozenset(name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july"))


def _bare_month(match: Match[str], scope: Scope) -> Reading | None:
    name = match["month"].rstrip(".").lower()
    led = bool(match["part"]) or scope.last_word() in _LEADS
    named = (
        scope.after.startswith(" ") and scope.next_word()[:1].isupper() and not scope.next_word().isupper()
    )
    if not led and (name not in _LONG or name in _DOUBTFUL or named or not scope.last_word()):
        return None
    if name == "may" and scope.last_word() in ("and", "or", "for", "this") and not match["part"]:
        return None
    if (
        scope.last_word() in ("and", "or", "of", "for", "by", "from", "to", "after")
        and named
        and not match["part"]
    ):
        return None
    return narrowed(_date(year_for(MONTHS[name], None, scope), MONTHS[name]), match["part"])


def _iso(match: Match[str], _: Scope) -> Reading | None:
    return _date(int(match["year"]), int(match["month"]), int(match["day"]) if match["day"] else None)


def _slashed(match: Match[str], _: Scope) -> Reading | None:
    """Day and month in figures: which is which is told by the numbers, or stays open."""
    first, second, year = int(match["a"]), int(match["b"]), _year_of(match["year"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    if first == second or max(first, second) > 12:
        return _date(year, min(first, second), max(first, second))
    days = [_date(year, first, second), _date(year, second, first)]
    return Reading(TimeKind.DATE, f"{year:04}-XX-XX", OPEN) if all(days) else None


def _nine_eleven(_match: Match[str], _: Scope) -> Reading:
    return Reading(TimeKind.DATE, "2001-09-11")


def _year(match: Match[str], scope: Scope) -> Reading | None:
    if not match["part"] and is_count(scope.before, match["year"], scope.after):
        return None
    return narrowed(Reading(TimeKind.DATE, match["year"]), match["part"])


def _year_pair(match: Match[str], _: Scope) -> Reading | tuple[Reading, ...] | None:
    """ "2013-14" is one season or fiscal year; "1998-2002" are two years."""
    first, last = match["first"], match["last"]
    if len(last) == 4:
        if int(last) < int(first) or int(last) - int(first) > 999:
            return None
        return (
            Reading(TimeKind.DATE, first).at(match, "first"),
            Reading(TimeKind.DATE, last).at(match, "last"),
        )
    end = int(first[:2] + last) if last != "00" else int(first[:2] + "00") + 100
    if end <= int(first):
        return None
    return Reading(TimeKind.DATE, first, whole_months(int(first), 1, 12 * (end - int(first) + 1)))


def _short_year(match: Match[str], scope: Scope) -> Reading | None:
    if scope.last_word() not in _LEADS and scope.last_word() not in (
        "class",
        "spring",
        "summer",
        "fall",
        "winter",
    ):
        return None
    return Reading(TimeKind.DATE, f"{_year_of(match['digits'])}")


def _decade(match: Match[str], scope: Scope) -> Reading | None:
    digits, word = match["digits"], match["word"]
    if scope.last_word() in ("his", "her", "their", "my", "your", "our", "its", "aged") or _HEAT.search(
        scope.before
    ):
        return None
    if word:
        if not (match["the"] or match["part"]):
            return None
        return narrowed(Reading(TimeKind.DATE, f"{190 + DECADES[word.lower()]}"), match["part"])
    start = int(digits) if len(digits) == 4 else 1900 + int(digits)
    if len(digits) == 2 and not (
        match["the"] or match["part"] or match["quote"] or scope.last_word() in ("and", "or")
    ):
        return None
    if len(digits) == 4 and digits.endswith("00") and digits != "2000":
        return narrowed(Reading(TimeKind.DATE, digits[:2], whole_months(start, 1, 1200)), match["part"])
    return narrowed(Reading(TimeKind.DATE, f"{start // 10:03}"), match["part"])


_HEAT: Final = re.compile(
    r"\b(?:temperatures?|degrees|highs?|lows?|shot|scored|percentile)\b[^.]{0,60}$", re.IGNORECASE
)


def _century(match: Match[str], _: Scope) -> Reading | None:
    number = ordinal(match["ordinal"])
    if not 1 <= number <= 22:
        return None
    if match["bc"]:
        return Reading(TimeKind.DATE, f"BC{number - 1:02}", OPEN)
    return narrowed(Reading(TimeKind.DATE, f"{number - 1:02}"), match["part"] or match["part2"])


def _era(match: Match[str], _: Scope) -> Reading | None:
    year = int(match["year"] or match["ad"])
    if match["era"] and match["era"].replace(".", "").upper().startswith("B"):
        return Reading(TimeKind.DATE, f"BC{year:04}", OPEN)
    return Reading(TimeKind.DATE, f"{year:04}") if 1 <= year <= 2100 else None


def _season_year(match: Match[str], _: Scope) -> Reading | None:
    return narrowed(
        Reading(TimeKind.DATE, f"{_year_of(match['year'])}-{SEASONS[match['season'].lower()]}"), match["part"]
    )


_SEASON_LEADS: Final = frozenset(["in", "during", "by", "since", "until", "over", "through", "for"])


def _season(match: Match[str], scope: Scope) -> Reading | None:
    word = match["season"].lower()
    if not match["part"] and (scope.last_word() not in _SEASON_LEADS or not (match["the"] or word != "fall")):
        return None
    if scope.next_word()[:1].isupper() and scope.after.startswith(" "):
        return None
    month = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1}[word]
    year = year_for(month, None, scope)
    timex = f"{written(year)}-{SEASONS[word]}"
    return narrowed(Reading(TimeKind.DATE, timex, None if year else OPEN), match["part"])


_QUARTERS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}


def _quarter(match: Match[str], scope: Scope) -> Reading | None:
    word = (match["ordinal"] or "").lower()
    number = int(match["q"]) if match["q"] else _QUARTERS.get(word) or 4 * (word in ("final", "last"))
    if not number or (word == "last" and not match["year"] and not match["this"]):
        return None
    if match["year"]:
        return Reading(TimeKind.DATE, f"{_year_of(match['year'])}-Q{number}")
    if match["this"] and scope.published:
        step = {"last": -1, "the previous": -1, "next": 1}.get(" ".join(match["this"].lower().split()), 0)
        return Reading(TimeKind.DATE, f"{scope.published.year + step}-Q{number}")
    return _quarter_near(number, scope)


def _quarter_near(number: int, scope: Scope) -> Reading:
    now = scope.now
    if now is None:
        return Reading(TimeKind.DATE, f"XXXX-Q{number}", OPEN, relative=True, anchor=PUBLICATION)
    current, year = (now.month + 2) // 3, now.year
    if scope.tense is Tense.PAST and number > current:
        year -= 1
    if scope.tense is Tense.FUTURE and number < current:
        year += 1
    return Reading(TimeKind.DATE, f"{year:04}-Q{number}")


def _half(match: Match[str], scope: Scope) -> Reading | None:
    number = 1 if match["which"].lower() == "first" else 2
    if match["year"]:
        return Reading(TimeKind.DATE, f"{match['year']}-H{number}")
    if scope.published is None:
        return Reading(TimeKind.DATE, f"XXXX-H{number}", OPEN, relative=True, anchor=PUBLICATION)
    step = {"last": -1, "next": 1}.get(match["which_year"].lower(), 0)
    return Reading(TimeKind.DATE, f"{scope.published.year + step}-H{number}")


def _fiscal(match: Match[str], _: Scope) -> Reading | None:
    return Reading(TimeKind.DATE, f"FY{_year_of(match['year'])}")


def _feast(match: Match[str], scope: Scope) -> Reading | None:
    name = " ".join(match["feast"].lower().replace("’", "'").split())
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
    if day and scope.tense is Tense.FUTURE and day < now:
        return now.year + 1
    return now.year - 1 if day and scope.tense is Tense.PAST and day > now else now.year


_LEAD: Final = rf"(?:{DATED_WEEKDAY},?\s+(?:(?i:the)\s+)?)?"
_PARTED: Final = rf"(?:(?P<part>{PART_OF})[\s-]+(?:of\s+)?)?"
_NOT_A_DAY: Final = r"(?![\d:%/]|,\d|\.\d|[-–]\d{3}|\s+(?:percent|per\s+cent|million|billion))"

RULES: Final = (
    Rule("iso", rf"(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)(?![\d-])", "2002-05-06", _iso),
    Rule("iso month", r"(?P<year>20\d\d|19\d\d)-(?P<month>0[1-9]|1[0-2])(?P<day>)(?![\d/-])", "2013-05", _iso),
    Rule("month day year", rf"{_LEAD}(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY}){SUFFIX}?(?:,\s*|\s+)(?:of\s+)?(?P<year>{YEAR})\b(?!\.\d|,\d)", "May 6, 2002", _day),
    Rule("day month year", rf"{_LEAD}{THE}(?P<day>{DAY}){SUFFIX}?(?:\s+(?:(?i:day)\s+)?(?:of\s+)?|-)(?P<month>{MONTH})(?:,?\s+(?:of\s+)?|-)(?P<year>{YEAR})\b", "the 6th of May 2002", _day),
    Rule("month day", rf"{_LEAD}(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY}){SUFFIX}?\b{_NOT_A_DAY}", "September 24", _month_day),
    Rule("day month", rf"{_LEAD}{THE}(?P<day>{DAY}{SUFFIX}?)(?:\s+(?:of\s+)?|-)(?P<month>{MONTH})(?!\s+\d{{1,2}}\b)", "6th of May", _month_day),
    Rule("worded day", rf"{_LEAD}{THE}(?P<day>{ORDINAL})\s+(?:(?i:day)\s+)?of\s+(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR})\b)?", "the sixth of May", _day),
    Rule("days", rf"(?P<lead>{_LEAD}(?P<month>{MONTH}))\s+(?P<day>{DAY}){SUFFIX}?(?:\s?(?P<dash>[-–—])\s?|,?\s+(?:and|to|or|through|until)\s+)(?P<last>{DAY}){SUFFIX}?(?:,?\s+(?P<year>{YEAR}))?\b{_NOT_A_DAY}(?!\s+[a-z]+s\b)", "May 5-7, 2012", _day_pair),
    Rule("days of month", rf"(?P<day>{DAY}){SUFFIX}?(?:\s?(?P<dash>[-–—])\s?|\s+(?:and|to|or)\s+)(?P<last>{DAY}){SUFFIX}?\s+(?:of\s+)?(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR})\b)?", "5-7 May 2012", _day_pair),
    Rule("month year", rf"{_PARTED}(?P<month>{MONTH}),?\s+(?:of\s+)?(?P<year>{YEAR})\b(?![\d:]|,\d)", "May 2002", _month_year),
    Rule("bare month", rf"{_PARTED}(?P<month>{MONTH})(?![\w-]|\s+\d{{1,2}}\b(?!\s*(?:percent|%)))", "late November", _bare_month),
    Rule("slashed", r"(?P<a>\d\d?)(?P<sep>[/.])(?P<b>\d\d?)(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![/.]?\d)", "06/05/2002", _slashed),
    Rule("nine eleven", r"9/11(?![\d/])", "9/11", _nine_eleven),
    Rule("year", rf"{_PARTED}(?P<year>{YEAR})\b(?![/°%]|,\d|\.\d|-\d|[-–—](?i:meter|metre|mile|foot|strong|page|word|point|km|kg|seat)|:)", "2016", _year),
    Rule("years", rf"(?P<first>{YEAR})\s?[-–—/]\s?(?P<last>{YEAR}|\d\d)(?![\d/-])", "1998-2002", _year_pair),
    Rule("short year", r"[’'](?P<digits>\d\d)\b(?![’']?s)", "’98", _short_year),
    Rule("decade", rf"{_PARTED}(?P<the>(?i:the)\s+)?(?:(?P<part2>(?i:early|mid|late))[\s-]+)?(?:(?P<quote>[’'])?(?P<digits>(?:1\d|20)\d0|[2-9]0)[’']?s\b|(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b)", "the 1990s", _decade),
    Rule("century", rf"{_PARTED}{THE}(?:(?P<part2>(?i:early|mid|late))[\s-]+)?(?P<ordinal>{ORDINAL})[\s-](?:century|CENTURY)\b(?P<bc>\s+(?:BCE?\b|B\.C\.))?", "the 19th century", _century),
    Rule("era", r"(?:(?P<year>\d{1,4})\s+(?P<era>BCE?\b|B\.C\.(?:E\.)?|CE\b|AD\b|A\.D\.)|(?:AD|A\.D\.)\s(?P<ad>\d{1,4}))", "44 BC", _era),
    Rule("season year", rf"{_PARTED}{THE}(?P<season>{SEASON})(?:,?\s+(?:of\s+)?|\s+[’'])(?P<year>{YEAR})\b", "the summer of 2013", _season_year),
    Rule("season", rf"{_PARTED}(?P<the>(?i:the)\s+)?(?P<season>{SEASON})", "the summer", _season),
    Rule("quarter", rf"{THE}(?:(?P<ordinal>{ORDINAL}|(?i:last|final))[\s-](?i:quarter)|Q(?P<q>[1-4]))\b(?:,?\s+(?:of\s+)?(?:(?P<year>{YEAR})\b|(?P<this>(?i:this|last|next|the(?:\s+previous)?))\s+(?i:year)\b)|\s+[’'](?P<short>\d\d))?", "the third quarter of 2009", _quarter),
    Rule("half", rf"{THE}(?P<which>(?i:first|second|latter))[\s-](?i:half)\s+of\s+(?:(?P<year>{YEAR})\b|(?P<which_year>(?i:this|last|next|the))\s+(?i:year)\b)", "the first half of 2013", _half),
    Rule("fiscal year", rf"{THE}(?:(?i:fiscal(?:[\s-]+year)?|financial\s+year)\s+|FY\s?[’']?)(?P<year>{YEAR}|\d\d)\b", "fiscal year 2017", _fiscal),
    Rule("feast", rf"(?P<feast>{FEAST})\b(?:,?\s+(?:of\s+)?(?P<year>{YEAR})\b)?", "Christmas Eve 2010", _feast),
)  # fmt: skip
