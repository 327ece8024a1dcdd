"""Months, seasons, quarters, years, decades and centuries."""

import re
from datetime import date
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import Interval, whole_months
from claimcheck.extract.times.governing import calendar_date, month_of, ordinal, year_for, year_of
from claimcheck.extract.times.lexicon import DECADES, MONTHS, SEASONS
from claimcheck.extract.times.masks import is_count
from claimcheck.extract.times.pieces import (
    MONTH,
    ORDINAL,
    PART_OF,
    SEASON,
    THE,
    YEAR,
)
from claimcheck.extract.times.reading import OPEN, PUBLICATION, Reading, Rule, Scope, narrowed, written
from claimcheck.extract.times.tense import Tense
from claimcheck.extract.words import lowered


def _month_year(match: Match[str], _: Scope) -> Reading | None:
    return narrowed(calendar_date(int(match["year"]), month_of(match["month"])), match["part"])


_LEADS: Final = frozenset(
    (
        "in since until till by of from to through during before after between early late mid and or "
        "around about throughout for this on"
    ).split()
)
"""Words before a month's name that leave no doubt."""


_SURE_LEADS: Final = frozenset("in since until till during early mid late through throughout between".split())
_DOUBTFUL: Final = frozenset({"april", "june", "august"})
"""Months that are names of people too."""


_LONG: Final = frozenset(name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july"))


def _bare_month(match: Match[str], scope: Scope) -> Reading | None:
    name = match["month"].rstrip(".").lower()
    if not match["part"] and not _is_month(name, scope):
        return None
    return narrowed(calendar_date(year_for(MONTHS[name], None, scope), MONTHS[name]), match["part"])


_PAIRED: Final = re.compile(rf"{MONTH}\s*(?:and|or|to|through|until|[-–—,]|,\s*and)\s*$")


def _is_month(name: str, scope: Scope) -> bool:
    """Whether the word is not a verb and not a person's name."""
    lead = scope.last_word()
    if lead in ("black", "red", "bloody"):
        return False
    if _PAIRED.search(scope.before[-30:]):
        return True
    named = (
        scope.after.startswith(" ") and scope.next_word()[:1].isupper() and not scope.next_word().isupper()
    )
    if name in ("may", "march", "mar"):
        return (lead in _SURE_LEADS or lead.endswith("est")) and not named
    if lead in _SURE_LEADS:
        return True
    if name not in _LONG:
        return lead in _LEADS and not named
    return bool(lead) and not named and (name not in _DOUBTFUL or lead in _LEADS)


def _year(match: Match[str], scope: Scope) -> Reading | None:
    if not match["part"] and is_count(scope.before, match["year"], scope.after):
        return None
    return narrowed(Reading(TimeKind.DATE, match["year"]), match["part"])


def _year_pair(match: Match[str], _: Scope) -> Reading | tuple[Reading, ...] | None:
    """For "2013-14" that is one season or fiscal year; "1998-2002" are two years."""
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
    return Reading(TimeKind.DATE, f"{year_of(match['digits'])}")


def _decade(match: Match[str], scope: Scope) -> Reading | None:
    digits, word = match["digits"], match["word"]
    if scope.last_word() in ("his", "her", "their", "my", "your", "our", "its", "aged") or _HEAT.search(
        scope.before
    ):
        return None
    if word:
        if not (match["the"] or match["part"]):
            return None
        return narrowed(Reading(TimeKind.DATE, f"{190 + DECADES[lowered(word)]}"), match["part"])
    start = int(digits) if len(digits) == 4 else 1900 + int(digits)
    if len(digits) == 2 and not (
        match["the"] or match["part"] or match["quote"] or scope.last_word() in ("and", "or")
    ):
        return None
    if len(digits) == 4 and digits.endswith("00") and digits != "2000":
        return narrowed(Reading(TimeKind.DATE, digits[:2], whole_months(start, 1, 1200)), match["part"])
    return narrowed(Reading(TimeKind.DATE, f"{start // 10:03}"), match["part"])


_HEAT: Final = re.compile(
    r"\b(?:temperatures?|degrees|highs?|lows?|shot|scored|percentile|(?:share|stock)(?:\s+price)?)\b[^.]{0,60}$",
    re.IGNORECASE,
)


def _century(match: Match[str], _: Scope) -> Reading | None:
    number = ordinal(match["ordinal"])
    if not 1 <= number <= 22:
        return None
    if match["bc"]:
        return Reading(TimeKind.DATE, f"BC{number - 1:02}", OPEN)
    return narrowed(Reading(TimeKind.DATE, f"{number - 1:02}"), match["part"] or match["part2"])


def _era(match: Match[str], _: Scope) -> Reading | None:
    year = int((match["year"] or match["ad"]).replace(",", ""))
    if match["era"] and match["era"].replace(".", "").upper().startswith("B"):
        return Reading(TimeKind.DATE, f"BC{year:04}", OPEN)
    return Reading(TimeKind.DATE, f"{year:04}") if 1 <= year <= 2100 else None


def _season_year(match: Match[str], _: Scope) -> Reading | None:
    return narrowed(
        Reading(TimeKind.DATE, f"{year_of(match['year'])}-{SEASONS[lowered(match['season'])]}"), match["part"]
    )


_SEASON_LEADS: Final = frozenset(["in", "during", "by", "since", "until", "over", "through", "for"])


def _season(match: Match[str], scope: Scope) -> Reading | None:
    word = lowered(match["season"])
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
    word = lowered(match["ordinal"] or "")
    number = int(match["q"]) if match["q"] else _QUARTERS.get(word) or 4 * (word in ("final", "last"))
    if not number or (word == "last" and not match["year"] and not match["this"]):
        return None
    if match["year"]:
        return Reading(TimeKind.DATE, f"{year_of(match['year'])}-Q{number}")
    if match["this"] and scope.published:
        step = {"last": -1, "the previous": -1, "next": 1}.get(" ".join(lowered(match["this"]).split()), 0)
        return Reading(TimeKind.DATE, f"{scope.published.year + step}-Q{number}")
    return _quarter_near(number, scope)


def _quarter_near(number: int, scope: Scope) -> Reading:
    now = scope.now
    if now is None:
        return Reading(TimeKind.DATE, f"XXXX-Q{number}", OPEN, relative=True, anchor=PUBLICATION)
    current, year = (now.month + 2) // 3, now.year
    if scope.tense is not Tense.FUTURE and number > current:
        year -= 1
    if scope.tense is Tense.FUTURE and number < current:
        year += 1
    return Reading(TimeKind.DATE, f"{year:04}-Q{number}")


def _half(match: Match[str], scope: Scope) -> Reading | None:
    number = 1 if lowered(match["which"]) == "first" else 2
    if match["year"]:
        return Reading(TimeKind.DATE, f"{match['year']}-H{number}")
    if scope.published is None:
        return Reading(TimeKind.DATE, f"XXXX-H{number}", OPEN, relative=True, anchor=PUBLICATION)
    step = {"last": -1, "next": 1}.get(lowered(match["which_year"]), 0)
    return Reading(TimeKind.DATE, f"{scope.published.year + step}-H{number}")


def _fiscal(match: Match[str], _: Scope) -> Reading | None:
    return Reading(TimeKind.DATE, f"FY{year_of(match['year'])}")


def _mid_century(_match: Match[str], scope: Scope) -> Reading:
    now = scope.now
    return Reading(TimeKind.DATE, f"{now.year // 100:02}" if now else "XX", None if now else OPEN)


_PARTED: Final = rf"(?:(?P<part>{PART_OF})[\s-]+(?:of\s+)?)?"


def _part_of_a_month(match: Match[str], _: Scope) -> Reading | None:
    """For "July morning in 1962": the month of the year."""
    return calendar_date(int(match["year"]), month_of(match["month"]))


_DECADES_OF: Final = {"opening": 1, "last": 10, "final": 10, "closing": 10}


def _decade_of_a_century(match: Match[str], _: Scope) -> Reading | None:
    """For "the closing decade of the nineteenth century": its years, with the round one before."""
    which = lowered(match["which"])
    number = _DECADES_OF.get(which) or ordinal(which)
    first = (ordinal(match["ordinal"]) - 1) * 100 + (number - 1) * 10
    if not 0 < number <= 10 or not 0 < first <= 9990:
        return None
    return Reading(
        TimeKind.DATE, f"{first // 10:03}", Interval(date(first, 1, 1), date(min(first + 10, 9999), 12, 31))
    )


RULES: Final = (
    Rule(
        "half",
        "ordinal the",
        rf"{THE}(?P<which>(?i:first|second|latter))[\s-](?i:half)\s+of\s+(?:(?P<year>{YEAR})\b|"
        rf"(?P<which_year>(?i:this|last|next|the))\s+(?i:year)\b)",
        "the first half of 2013",
        _half,
    ),
    Rule(
        "month year",
        "month part",
        rf"{_PARTED}(?P<month>{MONTH}),?\s+(?:of\s+)?(?P<year>{YEAR})\b(?!\d|:\d|,\d)",
        "May 2002",
        _month_year,
    ),
    Rule(
        "bare month",
        "month part",
        rf"{_PARTED}(?P<month>{MONTH})(?![\w-]|\s+\d{{1,2}}\b(?!\s*(?:percent|%)))",
        "late November",
        _bare_month,
    ),
    Rule(
        "year",
        "digit part",
        rf"{_PARTED}(?P<year>{YEAR})\b(?![/°%]|,\d|\.\d|-\d|[-–—](?i:meter|metre|mile|foot|strong|page|"
        rf"word|point|km|kg|seat)|:\d)",
        "2016",
        _year,
    ),
    Rule(
        "years",
        "digit",
        rf"(?P<first>{YEAR})\s?[-–—/]\s?(?P<last>{YEAR}|\d\d)(?![\d/-])",
        "1998-2002",
        _year_pair,
    ),
    Rule(
        "short year",
        "digit",
        r"[’'](?P<digits>\d\d)\b(?![’']?s)",
        "’98",
        _short_year,
    ),
    Rule(
        "decade",
        "digit decade the part",
        rf"{_PARTED}(?P<the>(?i:the)\s+)?(?:(?P<part2>(?i:early|mid|"
        rf"late))[\s-]+)?(?:(?P<quote>[’'])?(?P<digits>(?:1\d|20)\d0|[2-9]0)[’']?s\b|(?P<word>(?i:twenties|"
        rf"thirties|forties|fifties|sixties|seventies|eighties|nineties))\b)",
        "the 1990s",
        _decade,
    ),
    Rule(
        "decade of a century",
        "the",
        rf"(?i:the)\s+(?P<which>(?i:opening|closing)|{ORDINAL}|(?i:last|final))\s+(?i:decade\s+of\s+the)\s+"
        rf"(?P<ordinal>{ORDINAL})\s+(?i:century)\b",
        "the closing decade of the nineteenth century",
        _decade_of_a_century,
    ),
    Rule(
        "part of a month",
        "month",
        rf"(?P<month>{MONTH})\s+(?i:morning|afternoon|evening|night|day|week|weekend)\s+(?i:in|of)\s+(?P<year>{YEAR})\b",
        "July morning in 1962",
        _part_of_a_month,
    ),
    Rule(
        "century",
        "ordinal the part",
        rf"{_PARTED}{THE}(?:(?P<part2>(?i:early|mid|late))[\s-]+)?(?P<ordinal>{ORDINAL})[\s-](?:century|"
        rf"CENTURY)\b(?:(?P<bc>\s+(?:BCE?\b|B\.C\.))|\s+(?:AD\b|CE\b|A\.D\.))?",
        "the 19th century",
        _century,
    ),
    Rule(
        "mid-century",
        "part",
        r"(?i:mid-century)\b",
        "mid-century",
        _mid_century,
    ),
    Rule(
        "era",
        "digit era",
        r"(?:(?P<year>\d{1,2},\d{3}|\d{1,4})\s+(?P<era>BCE?\b|B\.C\.(?:E\.)?|CE\b|AD\b|A\.D\.)|(?:AD|"
        r"A\.D\.)\s(?P<ad>\d{1,4}))",
        "44 BC",
        _era,
    ),
    Rule(
        "season year",
        "season the part",
        rf"{_PARTED}{THE}(?P<season>{SEASON})(?:,?\s+(?:of\s+)?|\s+[’'])(?P<year>{YEAR})\b",
        "the summer of 2013",
        _season_year,
    ),
    Rule(
        "season",
        "season the part",
        rf"{_PARTED}(?P<the>(?i:the)\s+)?(?P<season>{SEASON})",
        "the summer",
        _season,
    ),
    Rule(
        "quarter",
        "ordinal quarter the",
        rf"{THE}(?:(?P<ordinal>{ORDINAL}|(?i:last|final))[\s-](?i:quarter)|Q(?P<q>[1-4]))\b(?:,?\s+(?:of\s+"
        rf")?(?:(?P<year>{YEAR})\b|(?P<this>(?i:this|last|next|the(?:\s+previous)?))\s+(?i:year)\b)|\s+"
        rf"[’'](?P<short>\d\d))?",
        "the third quarter of 2009",
        _quarter,
    ),
    Rule(
        "fiscal year",
        "fiscal the",
        rf"{THE}(?:(?i:fiscal(?:[\s-]+year)?|financial\s+year)\s+|FY\s?[’']?)(?P<year>{YEAR}|\d\d)\b",
        "fiscal year 2017",
        _fiscal,
    ),
)
