"""What is told from the day of publication: "last Friday", "this year", "two years ago"."""

import re
from datetime import date
from re import Match
from typing import Final

from claimcheck.extract.times.almanac import shift, timex_of
from claimcheck.extract.times.amounts import amount_of, unit_of
from claimcheck.extract.times.governing import month_of, year_for
from claimcheck.extract.times.lexicon import MONTHS, SEASONS, WEEKDAYS
from claimcheck.extract.times.pieces import (
    ABOUT,
    LARGE_UNIT,
    LENGTH,
    MONTH,
    NUMBER,
    PART_OF,
    SEASON,
    UNIT,
    VAGUE,
    WEEKDAY,
)
from claimcheck.extract.times.reading import OPEN, Reading, Rule, Scope, deictic, narrowed
from claimcheck.extract.times.steps import HALVES, NARRATIVE, STEPS, counted_from, told_from, unknown
from claimcheck.extract.times.tense import Tense
from claimcheck.extract.times.weekdays import weekday_from
from claimcheck.extract.words import lowered

_DAYS: Final = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


def _day(match: Match[str], scope: Scope) -> Reading:
    day = (
        shift(scope.published, _DAYS[" ".join(lowered(match["day"]).split())], "D")
        if scope.published
        else None
    )
    return deictic(day.isoformat()) if day else deictic("XXXX-XX-XX", OPEN)


def _step(match: Match[str], scope: Scope) -> Reading | None:
    unit, which = unit_of(match["unit"]), lowered(match["which"]).split()[-1]
    if unit.startswith("T") or (
        which == "that"
        and scope.next_word().lower() in ("the", "he", "she", "it", "they", "was", "is")
        and scope.last_word() not in ("on", "in", "at", "by", "since", "until", "during", "of")
    ):
        return None
    if match["the"] and which in ("last", "past") and not match["part"]:
        return None  # a stretch that ends now
    told = unit == "D" or scope.tense is Tense.PAST
    narrative = which in NARRATIVE or (which == "next" and match["the"] and told)
    if narrative and scope.focus:
        base = scope.focus.day_for(unit)
        day = shift(base, STEPS[which], unit) if base else None
        return narrowed(told_from(scope.focus, timex_of(day, unit)), match["part"]) if day else None
    if scope.published is None or which in ("same", "that", "following"):
        return unknown(unit)
    day = shift(scope.published, STEPS[which], unit)
    return narrowed(deictic(timex_of(day, unit)), match["part"]) if day else None


def _part_of_unit(match: Match[str], scope: Scope) -> Reading | None:
    """For "the end of the year": the year of publication, or the one spoken of."""
    unit = unit_of(match["unit"])
    if lowered(match["part"]).endswith("end of") and _AT.search(scope.before) and _SUMS_UP.match(scope.after):
        return None
    day = (scope.published or (scope.focus.day if scope.focus else None)) if unit != "D" else scope.now
    return narrowed(deictic(timex_of(day, unit)), match["part"]) if day else unknown(unit)


_SUMS_UP: Final = re.compile(r",|\s+(?:it|we|you|to\s+(?:me|us)|that|this|everyone|what)\b")
"""After "at the end of the day": all things considered."""
_AT: Final = re.compile(r"\bat(?:\s+the)?\s+$", re.IGNORECASE)

_THE_LEADS: Final = frozenset(
    (
        "in for during end ended ends ending finish finished close closed over through on by later earlier at"
    ).split()
)


_PARTS_OF: Final = re.compile(r"\b(?:days|weeks|months|quarter|half|thirds?)\s+of\s+$", re.IGNORECASE)
_DEFINED: Final = re.compile(
    r"\s+(?:of|that|when|after|before|following|the|they|he|she|it|we|in\s+which|since|prior)\b"
)


_ENDED: Final = re.compile(rf"\s+(?:that\s+)?(?:ended|ending)\s+(?:in\s+|on\s+)?(?P<month>{MONTH})")


def _the_unit(match: Match[str], scope: Scope) -> Reading | None:
    """For "in the quarter", "end the day": the one that is spoken of."""
    unit = unit_of(match["unit"])
    if (scope.last_word() not in _THE_LEADS and not _PARTS_OF.search(scope.before)) or _DEFINED.match(
        scope.after
    ):
        return None
    if unit == "Q" and (ended := _ENDED.match(scope.after)):
        month = month_of(ended["month"])
        year = year_for(month, None, scope)
        return deictic(f"{year:04}-Q{(month + 2) // 3}") if year else unknown(unit)
    if unit == "WE" and scope.published:
        back = scope.published.weekday() < 4
        day = shift(scope.published, -1 if back else 0, "W")
        return deictic(timex_of(day, "WE")) if day else None
    focus = scope.focus
    if (
        unit == "D"
        and focus
        and focus.day_for(unit)
        and focus.day
        and focus.words in scope.before + scope.sentence
    ):
        return told_from(focus, timex_of(focus.day, unit))
    return deictic(timex_of(scope.published, unit)) if scope.published else unknown(unit)


_PAPERS: Final = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Herald|Express|Post|Independent|Tribune|Night\s(?:Football|Live)|School|Club"
    r"|Observer|Chronicle|World|People|Business|Gazette|Review|Star|Standard|Nation|Monitor|Vision)\b"
)


_NAMED_DAYS: Final = frozenset(
    ("black bloody cyber super fat ash palm easter good holy blue giving ruby stormy casual").split()
)


_NAME: Final = re.compile(rf"\s(?!{MONTH})[A-Z][a-z]")
"""What follows the day that a club or a forum is called by: "the Friday Forum"."""


def _weekday(match: Match[str], scope: Scope) -> Reading | None:
    if _PAPERS.match(scope.after) or scope.last_word() in _NAMED_DAYS:
        return None
    if scope.last_word() == "the" and match[0] == match["weekday"] and _NAME.match(scope.after):
        return None
    number = WEEKDAYS[lowered(match["weekday"])]
    which = lowered(match["which"] or "").removeprefix("the ").split(" ")[-1]
    near = scope.focus if which in NARRATIVE else None
    base = near.day if near else scope.published
    if base is None:
        return deictic(f"XXXX-WXX-{number + 1}", OPEN)
    day = weekday_from(base, number, which, scope.tense)
    if day is None:
        return None
    if match["hence"]:
        day = shift(weekday_from(base, number, "next", scope.tense) or day, 7, "D") or day
    if match["week"]:
        day = (
            shift(
                weekday_from(base, number, "next", scope.tense) or day,
                -7 * 2 if lowered(match["week"]).startswith("last") else 0,
                "D",
            )
            or day
        )
    return told_from(near, day.isoformat()) if near else deictic(day.isoformat())


def _month_step(match: Match[str], scope: Scope) -> Reading | None:
    month, which, now = MONTHS[lowered(match["month"].rstrip("."))], lowered(match["which"]), scope.published
    if now is None:
        return deictic(f"XXXX-{month:02}", OPEN)
    year = now.year
    if which in ("last", "past", "previous") and month >= now.month:
        year -= 1
    if which in ("next", "coming") and month <= now.month:
        year += 1
    day = f"-{int(match['day']):02}" if match["day"] else ""
    return deictic(f"{year:04}-{month:02}{day}")


def _month_of(match: Match[str], scope: Scope) -> Reading | None:
    """For "in May of last year", "June this year"."""
    month, now = MONTHS[lowered(match["month"].rstrip("."))], scope.published
    told = lowered(match["which"]) in ("the same", "that") and scope.focus and scope.focus.day
    if now is None and not told:
        return deictic(f"XXXX-{month:02}", OPEN)
    year = told.year if told else now.year + STEPS[lowered(match["which"]).split()[-1]] if now else 0
    day = f"-{int(match['day']):02}" if match["day"] else ""
    return narrowed(deictic(f"{year:04}-{month:02}{day}"), match["part"])


_FIRST_MONTHS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def _told_on(match: Match[str], scope: Scope) -> Reading | None:
    """For "that June", "the following spring": told from the text's last date."""
    focus, which = scope.focus, lowered(match["which"]).split()[-1]
    if focus is None or focus.days.earliest is None:
        return None
    name = lowered(match["name"]).rstrip(".")
    month = MONTHS.get(name) or _FIRST_MONTHS[name]
    base = focus.days.earliest
    year = base.year
    whole = len(focus.timex) == len("2002")
    if which in ("following", "next") and (whole or month <= base.month):
        year += 1
    if which in ("previous", "preceding") and (whole or month >= base.month):
        year -= 1
    return told_from(focus, f"{year:04}-{SEASONS.get(name) or f'{month:02}'}")


def _season_step(match: Match[str], scope: Scope) -> Reading | None:
    season, now, which = lowered(match["season"]), scope.published, lowered(match["which"])
    if now is None:
        return deictic(f"XXXX-{SEASONS[season]}", OPEN)
    first = _FIRST_MONTHS[season]
    year = now.year
    if which in ("last", "past", "previous") and (now.month < first + 3 or season == "winter"):
        year -= 1
    if which == "this" and season == "winter" and now.month < 4:
        year -= 1
    if which in ("next", "coming") and now.month >= first:
        year += 1
    return narrowed(deictic(f"{year:04}-{SEASONS[season]}"), match["part"])


def _ago(match: Match[str], scope: Scope) -> Reading | None:
    if match["this"] and scope.published and (amount := amount_of(match["amount"])):
        day = _back(scope.published, amount, unit_of(match["unit"]))
        word = match["this"].split()[-1].lower()
        return deictic(timex_of(day, "D" if word == "today" else unit_of(word))) if day else None
    if match["exact"]:
        return _to_the_day(match, scope)
    return counted_from(match, scope.published, None, back=True)


def _to_the_day(match: Match[str], scope: Scope) -> Reading:
    """The very day so many units before that of publication."""
    amount = amount_of(match["amount"])
    day = _back(scope.published, amount, unit_of(match["unit"])) if scope.published and amount else None
    return deictic(day.isoformat()) if day else deictic("PAST_REF", OPEN)


_IT_IS: Final = re.compile(
    r"\b(?:it\s+(?:is|has\s+been|will\s+be)|it['’]s(?:\s+been)?)\s+(?:now\s+|just\s+|exactly\s+|already\s+)?$",
    re.IGNORECASE,
)


def _since(match: Match[str], scope: Scope) -> Reading | None:
    """For "it is three weeks since it closed": the day on which it did, told from that of publication."""
    if not _IT_IS.search(scope.before[-40:]) or scope.published is None:
        return None
    if match["exact"] or scope.last_word() == "exactly":
        return _to_the_day(match, scope)
    return counted_from(match, scope.published, None, back=True)


def _back(day: date, amount: float, unit: str) -> date | None:
    """The day so many units before; half of a century is fifty years."""
    years = HALVES.get((unit, amount))
    return shift(day, -years, "Y") if years else shift(day, -round(amount), unit)


def _from_now(match: Match[str], scope: Scope) -> Reading | None:
    return counted_from(match, scope.published, None, back=False)


_AMOUNT: Final = rf"(?:(?P<about>{ABOUT})\s+)?(?P<amount>{VAGUE}|{NUMBER})"


_PARTED: Final = rf"(?:(?P<part>{PART_OF})[\s-]+(?:of\s+)?)?"


_KIND: Final = r"(?:(?i:calendar|fiscal|full|trading|business|academic|financial|school)\s+)?"

RULES: Final = (
    Rule(
        "day",
        "near part the",
        r"(?:(?i:earlier|later|late|early)\s+)?(?P<day>(?i:today|yesterday|tomorrow"
        r"|the\s+day\s+(?:before\s+yesterday|after\s+tomorrow)))\b",
        "yesterday",
        _day,
    ),
    Rule(
        "step",
        "step part the",
        rf"{_PARTED}(?:(?P<the>(?i:the))\s+(?:(?i:very)\s+)?)?(?P<which>(?i:last|next|this\s+past|this\s+"
        rf"coming|this\s+same|this|previous|following|preceding|coming|current|same|that\s+same|that|"
        rf"past))\s+{_KIND}(?P<unit>{LARGE_UNIT})(?!-)",
        "last year",
        _step,
    ),
    Rule(
        "part of a unit",
        "part the",
        rf"(?P<part>(?i:(?:the\s+)?(?:very\s+)?(?:start|beginning|end|close|middle|rest|remainder|(?:first|"
        rf"second|latter|last)\s+half)\s+of|earlier\s+in|later\s+in))\s+(?i:the|its)\s+"
        rf"{_KIND}(?P<unit>(?i:day|week|month|quarter|year|decade|century))\b",
        "the end of the year",
        _part_of_unit,
    ),
    Rule(
        "the unit",
        "the",
        rf"(?i:the)\s+{_KIND}(?P<unit>(?i:day|week|weekend|month|quarter|year|decade))\b(?!-)",
        "the day",
        _the_unit,
    ),
    Rule(
        "weekday",
        "weekday part step the",
        rf"(?:(?P<part>(?i:early|late|mid|earlier|later(?:\s+on)?|"
        rf"sometime))[\s-]+)?(?:(?P<which>(?i:(?:this\s+)?(?:last|next|past|coming)|this|the\s+"
        rf"(?:following|previous|next)|that(?:\s+same)?))\s+)?(?P<weekday>{WEEKDAY})(?:\s+"
        rf"(?P<week>(?i:last|next|this)\s+(?i:week))|(?P<hence>\s+week\b(?=[.,;]|$)))?",
        "last Friday",
        _weekday,
    ),
    Rule(
        "month step",
        "step part",
        rf"(?:(?i:early|mid|late)\s+)?(?P<which>(?i:last|next|this|past))\s+(?P<month>{MONTH})(?:\s+"
        rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b)?(?!\d|:\d)",
        "this November",
        _month_step,
    ),
    Rule(
        "month of a year",
        "month part",
        rf"{_PARTED}(?P<month>{MONTH})(?:\s+(?P<day>[0-3]?\d))?,?\s+(?:of\s+)?(?P<which>(?i:last|this|next|"
        rf"the\s+same|that|the\s+following|the\s+previous))\s+(?i:year)\b",
        "May of last year",
        _month_of,
    ),
    Rule(
        "told on",
        "step the",
        rf"(?P<which>(?i:that(?:\s+same)?|(?:the\s+)?(?:same|following|next|previous|preceding)))\s+"
        rf"(?P<name>{MONTH}|{SEASON})(?!\s+\d)",
        "the following February",
        _told_on,
    ),
    Rule(
        "season step",
        "step part",
        rf"{_PARTED}(?P<which>(?i:last|next|this|past))\s+(?P<season>{SEASON})",
        "last summer",
        _season_step,
    ),
    Rule(
        "ago",
        "number about",
        rf"{_AMOUNT}(?:[\s-]+|(?<=\d)(?=[hdmwy]))(?:(?i:full|long|short|whole)\s+)?(?P<unit>{UNIT})"
        rf"(?:[\s-]+and[\s-]+a[\s-]+half)?\s+(?i:ago|back(?=[.,;]|$))\b(?P<exact>\s+(?i:to\s+the\s+day)\b)?(?:\s+(?P<this>(?i:today"
        rf"|this\s+(?:week|month|year)))\b)?",
        "two days ago",
        _ago,
        LENGTH,
    ),
    Rule(
        "since",
        "number about",
        rf"{_AMOUNT}[\s-]+(?P<unit>{UNIT})(?P<exact>\s+(?i:to\s+the\s+day))?\s+(?i:since)\b(?!\s+(?i:then))",
        "three weeks to the day since",
        _since,
        LENGTH,
    ),
    Rule(
        "from now",
        "number about",
        rf"{_AMOUNT}[\s-]+(?P<unit>{UNIT})\s+(?i:from\s+now)\b",
        "two days from now",
        _from_now,
        LENGTH,
    ),
)
