"""Neighbouring numerals in, one out: ranges, ratios, votes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.extract.quantities import guards
from claimcheck.extract.quantities.comparators import CHANGES, bound_before, change_before
from claimcheck.extract.quantities.nouns import counted_after
from claimcheck.extract.quantities.numerals import Numeral
from claimcheck.extract.quantities.units import Unit, sign_before, unit_after
from claimcheck.model import Measure

_FARTHEST = 32
"""Code points between two numerals that may belong together: "5 per cent and about US$"."""

_DASH = re.compile(r"\s?[-\u2010-\u2014\u2212]\s?")
_TO = re.compile(r"[\s-](?:to|through)[\s-]")
_OR = re.compile(r"[\s-](?:or|and)[\s-]")
_AND = re.compile(r"\sand\s")
_BETWEEN = re.compile(
    (
        r"\b(?:between|(?:anywhere|somewhere) from|rang(?:e|es|ed|ing) (?:from|between)|aged?(?: from"
        r"| between)?|ages(?: of)?)\s"
        r"(?:(?:about|around|an estimated|roughly|some)\s)?\S{0,4}$"
    ),
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\bfrom\s(?:(?:about|around|nearly|some|just|only|over|under|as low as)\s)?\S{0,4}$", re.IGNORECASE
)
_MOVING = re.compile(
    (
        rf"\b(?:{'|'.join(CHANGES)}|moved|went|shifted|swung|changed|narrowed|extended|doubled|tripled"
        rf"|revised)\b"
    ),
    re.IGNORECASE,
)
_RATIO = re.compile(r"\s(?:in|out of|in every|out of every|of every)\s")
_HIGHEST_SCORE = 200
_VOTES_TO = re.compile(r"\s(?:votes?\s)?to\s")


@dataclass(frozen=True, slots=True)
class Vote:
    """Both sides of a vote: "5-4", "by six votes to three"."""

    ayes: Numeral
    noes: Numeral


def joined(text: str, numerals: list[Numeral]) -> Iterator[Numeral | Vote]:
    """The numerals of a sentence with ranges, ratios and votes put together, without scores of matches."""
    at = 0
    while at < len(numerals):
        first = numerals[at]
        second = numerals[at + 1] if at + 1 < len(numerals) else None
        if second is None or second.start - first.end > _FARTHEST:
            yield first
            at += 1
            continue
        one, used = _pair(text, first, second)
        at += used
        if one is not None:
            yield one


def _pair(text: str, first: Numeral, second: Numeral) -> tuple[Numeral | Vote | None, int]:
    """What the two make and how many of them it uses up."""
    between = text[first.end : second.start]
    if _is_vote(text, first, second, between):
        return Vote(first, second), 2
    if _is_result(text, first, second, between):
        return None, 2
    unit = unit_after(text, first.end)
    gap = _gap(text, unit.at if unit else first.end, second)
    if _DASH.fullmatch(gap):
        return _dashed(text, first, second)
    if _RATIO.fullmatch(between) and _is_ratio(text, first, second):
        return replace(first, end=second.end, value=first.value / second.value, share=True, words=True), 2
    if _is_range(text, first, second, unit, gap):
        years = guards.is_year(text, first) and (guards.is_year(text, second) or _is_dated(text, second))
        return None if years else _range(first, second), 2
    return first, 1


def _is_result(text: str, first: Numeral, second: Numeral, between: str) -> bool:
    """Whether the two are the score of a match or odds: "won 21 to 14", "odds of 4 to 1"."""
    if not _TO.fullmatch(between) or max(first.value, second.value) > _HIGHEST_SCORE:
        return False
    if unit_after(text, second.end) or counted_after(text, second.end):
        return False
    return guards.is_score(text, first.start, second.end) or guards.is_odds(text, first.start)


def _is_dated(text: str, second: Numeral) -> bool:
    """Whether four bare digits after a year count nothing, so that they are a year too: "1580 to 1640"."""
    written = text[second.start : second.end]
    return written.isdigit() and len(written) == 4 and counted_after(text, second.end) is None


def _gap(text: str, start: int, second: Numeral) -> str:
    """What stands between the first number with its unit and the second with its sign of money."""
    sign = sign_before(text, second.start)
    return text[start : max(start, sign.at if sign else second.start)]


def _is_vote(text: str, first: Numeral, second: Numeral, between: str) -> bool:
    if not (first.value.is_integer() and second.value.is_integer()) or first.scaled or second.scaled:
        return False
    if _DASH.fullmatch(between):
        if guards.is_year(text, first) or guards.is_year(text, second):
            return False
        return guards.is_vote(text, first.start, second.end) and unit_after(text, second.end) is None
    if not _VOTES_TO.fullmatch(between):
        return False
    return guards.is_ballot(text, first.start, second.end) or _carries(text, first, second)


def _carries(text: str, first: Numeral, second: Numeral) -> bool:
    """Whether the greater number leads and counts nothing: "the house passed it by 218 to 207"."""
    if first.value <= second.value or _FROM.search(text[max(0, first.start - 36) : first.start]):
        return False
    counted = unit_after(text, second.end) or counted_after(text, second.end)
    return counted is None and guards.is_vote(text, first.start, second.end)


def _dashed(text: str, first: Numeral, second: Numeral) -> tuple[Numeral | None, int]:
    """A range where the second is greater and counts something, else a score, a label, a span of years."""
    scaled = _scaled(first, second)
    if scaled.value >= second.value:
        return None, 2
    measured = sign_before(text, first.start) or unit_after(text, second.end)
    if not measured and (guards.is_score(text, first.start, second.end) or not _stands(text, first, second)):
        return None, 2
    if guards.is_label(text, first) or (guards.is_year(text, first) and not unit_after(text, second.end)):
        return None, 2
    return _range(first, second), 2


def _stands(text: str, first: Numeral, second: Numeral) -> bool:
    """Whether something is counted or bounded by the range."""
    before = text[max(0, first.start - 36) : first.start]
    return bool(counted_after(text, second.end) or bound_before(text, first.start) or _BETWEEN.search(before))


def _is_ratio(text: str, first: Numeral, second: Numeral) -> bool:
    if not 0 < first.value < second.value <= 1e6 or first.scaled or guards.is_year(text, second):
        return False
    if not first.value.is_integer() or unit_after(text, first.end) or sign_before(text, second.start):
        return False
    unit = unit_after(text, second.end)
    return unit is None or unit.measure not in (Measure.DURATION, Measure.PERCENT, Measure.MONEY)


def _is_range(text: str, first: Numeral, second: Numeral, unit: Unit | None, gap: str) -> bool:
    if _scaled(first, second).value >= second.value or not _same_unit(text, second, unit):
        return False
    if guards.is_told_year(text, first) and "," in text[second.start : second.end]:
        return False  # "since its foundation in 2005 to 110,000"
    sign = sign_before(text, first.start)
    start = sign.at if sign else first.start
    before = text[max(0, first.start - 36) : first.start]
    between = bool(_BETWEEN.search(before))
    if _TO.fullmatch(gap):
        return between or not (_moves(text, first) or change_before(text, start))
    if _AND.fullmatch(gap):
        return between
    return bool(_OR.fullmatch(gap)) and " and " not in gap and second.value <= first.value * 2 + 1


def _moves(text: str, first: Numeral) -> bool:
    """Whether "from 3 to 5" tells of a change, two values, rather than of a range."""
    if not _FROM.search(text[max(0, first.start - 36) : first.start]):
        return False
    return bool(_MOVING.search(text[max(0, first.start - 90) : first.start]))


def _same_unit(text: str, second: Numeral, unit: Unit | None) -> bool:
    if unit is None:
        return True
    other = unit_after(text, second.end)
    return other is not None and other.name == unit.name


def _scaled(first: Numeral, second: Numeral) -> Numeral:
    """The first end of a range in the scale of the second: the 10 of "10-15 million"."""
    if not second.scaled or first.scaled:
        return first
    scale = next((scale for scale in (1e12, 1e9, 1e6, 1e3) if second.value >= scale), 1.0)
    return replace(first, value=first.value * scale) if first.value * scale < second.value else first


def _range(first: Numeral, second: Numeral) -> Numeral:
    low = _scaled(first, second)
    scaled = first.scaled or second.scaled
    return replace(low, end=second.end, high=second.value, scaled=scaled, letter=second.letter)
