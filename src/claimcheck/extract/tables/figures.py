"""A cell in, what it holds out: a figure, a date, nothing, or words; and a figure's value under its label."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from claimcheck.extract.quantities.sentence import find_in
from claimcheck.extract.quantities.units import unit_after
from claimcheck.extract.tables.labels import Label, Sort
from claimcheck.extract.tables.words import COUNTED, HEADS
from claimcheck.model import Measure, Quantity

LONGEST = 60
"""Characters of the longest cell that is taken for a figure with what is said of it."""

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_YEAR = r"(?:1[0-9]|20)\d\d"
_DATE = re.compile(
    rf"(?:(?:c\.|ca\.|circa|around|about|on|in|since|from)\s)?(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?{_MONTH}(?:\s\d{{1,2}},)?\s{_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d|{_YEAR}(?:\s?[–/-]\s?(?:{_YEAR}|\d\d))?|Q[1-4]\s{_YEAR})(?!\d)",
    re.IGNORECASE,
)
"""Example: `4 May 1931`, `May 1931`, `May 4, 1931`, `1931-05-04`, `1931`, `1931–35`."""

_EMPTY = re.compile(
    r"[\W_]{0,5}|n\.?/?a\.?|n\.?d\.?|nil|none|unknown|not (?:known|available|applicable)|tba|tbd|\?",
    re.IGNORECASE,
)
_LITERAL = r"(?:\d{1,3}(?:[,\u00a0\u202f\u2009 ’']\d{3})+(?!\d)(?:\.\d+)?|\d{1,12}(?:\.\d+)?)"
_SIZE = r"(?:\s?(?:thousand|million|billion|trillion|mn|bn)\b)"
_FIGURE = re.compile(
    r"(?P<lead>(?:c\.|ca\.|circa|~|≈|<|>|≤|≥|about|approx(?:imately|\.)?|around|over|under|nearly|almost|some"
    r"|more than|less than|fewer than|at least|up to|est\.)\s?)?"
    r"(?P<sign>(?:US\$|[A-Z]{1,2}\$|[€$£¥₹₩₽]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|JPY)\b)\s?)?"
    rf"(?P<number>{_LITERAL}(?:\s?[–—-]\s?{_LITERAL})?)(?P<size>{_SIZE})?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
"""Example: `4,120`, `~ 400`, `€4.2 million`, `612 km²`, `23 (12%)`, `10–12`."""

_NO_FIGURE = re.compile(r"\s?[:/]\s?\d|[-–—]\d|\.\d|\.\s|[A-Za-z\d]|\s\d|,\d|\s?[x×]\s?\d|°\d|'\d|′")
"""What follows the digits of a score, a time of day, a code, a telephone number, a version, coordinates."""

_MARKS = re.compile(r"(?:\s?[*†‡§¶#]+|\s?\[\w{1,3}\]|(?<=\d)[a-z](?=$|\s))+$")
"""Signs that point below the table."""


class Content(StrEnum):
    """What a cell holds."""

    EMPTY = "empty"
    FIGURE = "figure"
    DATE = "date"
    """A date, or a bare number that may be a year."""
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Figure:
    """The number at the head of a cell; offsets are the cell's."""

    start: int
    end: int
    """After the number, before the unit."""
    owned: int
    """After the unit that the cell itself gives; `end` where it gives none."""
    before: str
    after: str
    """What the label adds to the number on either side."""
    quantity: Quantity


@lru_cache(maxsize=16384)
def content(text: str) -> Content:
    """What a cell holds, by its words alone."""
    if _EMPTY.fullmatch(text):
        return Content.EMPTY
    if len(text) > LONGEST:
        return Content.WORDS
    if _DATE.match(text):
        return Content.DATE
    return Content.FIGURE if _match(text) else Content.WORDS


def read_figure(text: str, label: Label) -> Figure | None:
    """The figure of a cell under its label; None where it has none that is sure."""
    match = _match(text) if len(text) <= LONGEST else None
    if match is None or _is_code(match["number"]):
        return None
    if match["sign"] and (label.before or label.sort is not Sort.AMOUNT):
        return None
    end = match.end("size") if match["size"] else match.end("number")
    unit = unit_after(text, end)
    noun = None if unit else _NOUN.match(text, end)
    if noun and noun["head"].lower() not in COUNTED:
        return None
    owned = unit.at if unit else noun.end() if noun else end
    after = "" if noun else _after(match, label, unit.measure if unit else None)
    before = "" if unit or noun else label.before
    if after is None or (owned == end and not (after or before or match["sign"] or _stands_alone(label))):
        return None
    lead = match.start(next(name for name in ("lead", "sign", "number") if match[name]))
    head = text[lead : match.start("number")] + before
    tail = _grouped(match["number"]) + text[match.end("number") : owned] + after
    quantity = _quantity(head + tail, label)
    return Figure(lead, end, owned, before, after, quantity) if quantity else None


_NOUN = re.compile(r"\s(?:[a-z-]{1,20}\s){0,2}(?P<head>[a-z-]{1,20})(?=\s?[(,;]|$)", re.IGNORECASE)
"""What a cell itself says that it counts. Example: `12,400 seats`."""


def date_in(text: str) -> tuple[int, int] | None:
    """Where the date stands that a cell begins with."""
    match = _DATE.match(text) if len(text) <= LONGEST else None
    return match.span() if match else None


def _match(text: str) -> re.Match[str] | None:
    match = _FIGURE.match(_MARKS.sub("", text))
    if match is None:
        return None
    rest, end = match["rest"], match.start("rest")
    if rest and unit_after(text, end) is None and _NO_FIGURE.match(rest):
        return None
    ends = [float(re.sub(r"[^\d.]", "", one)) for one in re.split(r"[–—-]", match["number"])]
    return match if ends[0] <= ends[-1] and sum(c.isalpha() for c in rest) <= 40 else None


def _grouped(number: str) -> str:
    """Bare digits with separators, as no year and no identifier is written."""
    return f"{int(number):,}" if number.isdigit() else number


def _is_code(number: str) -> bool:
    """Whether digits are written as no number is: with a nought before them."""
    return len(number) > 1 and number[0] == "0" and number[1].isdigit()


def _after(match: re.Match[str], label: Label, own: Measure | None) -> str | None:
    """What the label adds after a number; None where cell and label clash. `own`: of the cell's unit."""
    if own is Measure.PERCENT:
        of = label.words if label.sort is not Sort.AMOUNT else ""
        plain = not label.before and label.after in {"", "%"}
        return (f" of {of}" if of else "") if plain else None
    if own is not None:
        return "" if label.sort is Sort.AMOUNT and not label.before and not label.after else None
    if match["size"] and label.after.strip() in {"thousand", "million", "billion", "trillion"}:
        return None
    match label.sort:
        case Sort.COUNT:
            return f"{label.after} {label.words}"
        case Sort.SHARE:
            return f"{label.after} of {label.words}" if label.words else label.after
        case _:
            return label.after


def _stands_alone(label: Label) -> bool:
    """Whether a bare number says all under a label that adds no unit: "Population", "Mortality per 1,000"."""
    head = label.words.partition(" per ")[0].rpartition(" ")[2]
    return head in HEADS or " per " in label.words


def _quantity(words: str, label: Label) -> Quantity | None:
    """The value as a sentence would have it."""
    carrier = f"It has {words}."
    found = [one for one in find_in(carrier) if one.start <= len("It has ") + len(words) - 1]
    if not found or found[0].start > len("It has ") + 1:
        return None
    value = found[0].value
    if label.sort is Sort.SHARE and value.measure is not Measure.PERCENT:
        return None
    return value
