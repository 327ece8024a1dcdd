"""Expressions of time that assert no date: the hour alone, a name's year, the line that dates the text."""

import re

from claimcheck.extract.mentions import TimeKind, TimeMention
from claimcheck.extract.quantities.labels import NUMBERED
from claimcheck.extract.quantities.nouns import FUNCTION

_DAYED = re.compile(
    r"day|night|eve\b|(?:1[5-9]|20)\d\d(?! hours)|this|that|last|next|previous|following|same|other|before"
    r"|after|earlier|later|ago"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d[/.-]\d{1,2}[/.-]\d|tomorrow|yester",
    re.IGNORECASE,
)
"""What says of which day a time of day is: "Thursday evening", "6 p.m. on 3 May"; not "6 p.m.", "at noon"."""

_YEAR = re.compile(r"\d{4}")
_NAME_BEFORE = re.compile(r"(?P<name>[A-Z][A-Za-z’'.-]{1,30})[ ]$")
_LABEL_BEFORE = re.compile(r"\b(?P<label>[a-z]{3,20})[ ]$")
_CALENDAR = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$"
    r"|(?:Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Ramadan|Passover|Lent|Michaelmas|Hilary|Trinity)$"
    r"|Q[1-4]$|FY$|Fiscal$|Year$|(?:Early|Late|Mid|Circa|Ca?\.|End|Born|Built|Begun|Died|Since|Until|Till)$"
    r"|[A-Z][a-z]+ed$|Mid-|Pre-|Post-"
)
"""Words in capitals that lead to a year and make no name with it."""
_OWNER = re.compile(r"[’']s?$")
_NAME_AFTER = re.compile(
    r"[ ](?:Agenda|Vision|Goals?|Strategy|Framework|Roadmap|Targets?|Programme|Program|Initiative)\b"
)
"""Example: "the 2030| Agenda"."""

_DATELINE = re.compile(
    r"(?:\W|\d{1,2}[:.]\d\d|\d{1,2}[ -]min(?:ute)?s?(?:[ -]read)?\b|[ap]\.?m\b"
    r"|(?-i:[A-Z]{2,4})\b|(?:published|updated|posted|modified|last|first|written|issued"
    r"|released|filed|dated|revised|date|on|at|the)\b"
    r"|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b){0,40}",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"\W{0,4}(?:[Bb]y|BY|[Ff]rom|[Tt]ext|[Ww]ords|[Ss]tory)[ :][^.!?]{2,48}[,|·•–—-]\s?")
"""What a by-line says before its date. Example: "By Ina Feldt, "."""
_LONGEST_LINE = 60
"""Code points of a line beside its date."""
_MERE = frozenset("the year,the day,the week,the month,the season,the quarter,the decade,the time".split(","))
"""Stretches that are only mentioned: "the profit for the year"."""


def is_undated(text: str, time: TimeMention, start: int, end: int) -> bool:
    """Whether an expression at `start..end` of a block's text asserts no date."""
    words = text[start:end]
    if time.kind is TimeKind.TIME and not _DAYED.search(words):
        return True
    if _YEAR.fullmatch(words) and _is_name(text, start, end):
        return True
    if words.lower() in _MERE:
        return True
    return _dates_the_text(text, start, end)


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the year is a part of a name: "Horizon 2020", "the 2030 Agenda", "dial 1450"."""
    if _NAME_AFTER.match(text, end):
        return True
    before = text[max(0, start - 34) : start]
    label = _LABEL_BEFORE.search(before)
    if label is not None:
        return label["label"] in NUMBERED
    name = _NAME_BEFORE.search(before)
    return name is not None and not (
        name["name"].lower() in FUNCTION or _OWNER.search(name["name"]) or _CALENDAR.match(name["name"])
    )


def _dates_the_text(text: str, start: int, end: int) -> bool:
    """Whether a date has its line to itself, which says when a text appeared: "Updated 3 May 2017, 10:15"."""
    low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    high = len(text) if high < 0 else high
    if high - low - (end - start) > _LONGEST_LINE:
        return False
    before, after = text[low:start], text[end:high]
    if _BYLINE.fullmatch(before) and _DATELINE.fullmatch(after):
        return True
    return _DATELINE.fullmatch(f"{before} {after}") is not None
