"""What is told from another date of the text: "two days later", "the same period last year"."""

import re
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import shift, timex_of
from claimcheck.extract.times.amounts import unit_of
from claimcheck.extract.times.lexicon import DAY_PARTS
from claimcheck.extract.times.pieces import (
    ABOUT,
    DAY_PART,
    LENGTH,
    NUMBER,
    UNIT,
    VAGUE,
)
from claimcheck.extract.times.reading import OPEN, PUBLICATION, Reading, Rule, Scope, deictic
from claimcheck.extract.times.steps import counted_from, unknown
from claimcheck.extract.words import lowered

_BACK: Final = frozenset({"earlier", "before", "prior", "previously", "beforehand"})


def _after_focus(match: Match[str], scope: Scope) -> Reading | None:
    """For "a year earlier", "two days later": from the text's last date."""
    side = lowered(match["side"]).split()[0]
    if lowered(match["side"]) in ("before", "after", "prior") and _goes_on(scope, side):
        return None
    focus = scope.focus
    base = focus.day_for(unit_of(match["unit"])) if focus else None
    if focus is None and side in _BACK:
        base = scope.published  # what is told first in a report is told from its own day
    return counted_from(match, base, focus, back=side in _BACK)


def _goes_on(scope: Scope, side: str) -> bool:
    """Whether what it is told from follows: "two days before the vote"."""
    if side == "on" or (side == "prior" and scope.next_word() == "to"):
        return True
    if scope.last_word() == "and" and scope.next_word().lower() in _SUBJECTS and scope.focus:
        return scope.focus.words not in scope.sentence  # "they voted on 2 May, and the day after they met"
    return side != "prior" and not re.match(r"\s*(?:[.,;:!?)”\"—–]|$)", scope.after)


_SUBJECTS: Final = frozenset("they he she it we i".split())


def _event_day(match: Match[str], _: Scope) -> Reading:
    """For "the day after the vote": dated where the vote is."""
    return unknown(unit_of(match["unit"]))


def _same(match: Match[str], scope: Scope) -> Reading | None:
    """For "the same period last year": the last date of the text, a year back."""
    focus, base = scope.focus, scope.published
    day = focus.day if focus and focus.day else base
    if day is None:
        return unknown("Y")
    unit = "M"
    if focus and re.fullmatch(r"\d{4}-Q\d", focus.timex):
        unit = "Q"
    elif (
        focus
        and re.fullmatch(r"\d{4}-\d\d-\d\d.*", focus.timex)
        and lowered(match["unit"]) in ("day", "date")
    ):
        unit = "D"
    back = shift(day, -1, "Y")
    return deictic(timex_of(back, unit)) if back else None


def _the_day(match: Match[str], scope: Scope) -> Reading | None:
    """For "the day before", "the year after", where nothing follows that it is told from."""
    side = lowered(match["side"])
    if _goes_on(scope, side):
        return None
    return _after_focus(match, scope)


_LATER: Final = (
    r"(?P<side>(?i:earlier|prior|previously|beforehand|later|afterwards?|thereafter|hence)\b"
    r"|(?i:before|after)\b(?=\s*(?:[.,;:!?)”\"—–]|$))|(?i:on)\b(?=\s*,)"
    r"|(?i:before|after)\s+(?i:that)\b(?=\s*(?:[.,;:!?)”\"—–]|$)|\s+(?:he|she|it|they|the|an?)\b))"
)


_AMOUNT: Final = rf"(?:(?P<about>{ABOUT})\s+)?(?P<amount>{VAGUE}|{NUMBER})"


_PERIOD: Final = (
    r"(?P<unit>(?i:period|time|month|quarter|week|day|date|point|three\s+months|six\s+months|nine\s+months))"
)


def _this_time(match: Match[str], scope: Scope) -> Reading | None:
    """For "this time last year": the month so many units from the day of publication."""
    unit = unit_of(match["unit"])
    day = scope.published and shift(scope.published, 1 if lowered(match["which"]) == "next" else -1, unit)
    return deictic(timex_of(day, "M" if unit == "Y" else unit)) if day else unknown(unit)


def _next_part(match: Match[str], scope: Scope) -> Reading | None:
    """For "the next morning": a part of the day after the text's last day."""
    focus = scope.focus
    base = focus.day_for("D") if focus else None
    step = {"next": 1, "following": 1, "previous": -1}[lowered(match["which"])]
    day = shift(base, step, "D") if base else None
    anchor = focus.words if focus and day else PUBLICATION
    timex = f"{day.isoformat() if day else 'XXXX-XX-XX'}T{DAY_PARTS[lowered(match['part'])]}"
    return Reading(TimeKind.TIME, timex, None if day else OPEN, relative=True, anchor=anchor)


RULES: Final = (
    Rule(
        "this time",
        "this",
        r"(?i:this\s+time\s+(?P<which>last|next))\s+(?P<unit>(?i:week|month|year))\b",
        "this time last year",
        _this_time,
    ),
    Rule(
        "next part",
        "the step",
        rf"(?i:the\s+)?(?P<which>(?i:next|following|previous))\s+(?P<part>{DAY_PART})",
        "the next morning",
        _next_part,
    ),
    Rule(
        "later",
        "number about",
        rf"{_AMOUNT}[\s-]+(?:(?i:full|whole)\s+)?(?P<unit>{UNIT})\s+{_LATER}",
        "two days later",
        _after_focus,
        LENGTH,
    ),
    Rule(
        "day of an event",
        "the",
        r"(?i:the)\s+(?P<unit>(?i:day|night|week|month|year))(?=\s+(?:after|before|following)\s+(?!last\b)[\w“\"])",
        "the day",
        _event_day,
    ),
    Rule(
        "the day before",
        "the",
        r"(?i:the)\s+(?P<unit>(?i:day|night|week|month|year|decade|weekend))\s+(?P<side>(?i:before|after|"
        r"prior))\b",
        "the day before",
        _the_day,
    ),
    Rule(
        "same period",
        "the",
        rf"(?i:the\s+same)\s+{_PERIOD}(?:,?\s+(?:of\s+|in\s+|the\s+)?(?i:last\s+year|a\s+year\s+(?:ago|"
        rf"earlier|before)|the\s+previous\s+year|the\s+(?:year|prior\s+year)\s*(?:before|earlier)?|"
        rf"previous\s+year|prior\s+year))",
        "the same period last year",
        _same,
    ),
    Rule(
        "year-ago",
        "the year",
        r"(?i:(?:the\s+)?year[\s-](?:ago|earlier)\s+(?P<unit>period|quarter|month))\b",
        "the year-ago quarter",
        _same,
    ),
)
