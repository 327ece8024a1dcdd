"""One sentence in, its numerals with unit, comparator and counted noun out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.extract.quantities import guards
from claimcheck.extract.quantities.comparators import bound_after, bound_before, change_after, change_before
from claimcheck.extract.quantities.nouns import clause_after, clause_before, noun_after
from claimcheck.extract.quantities.numerals import Numeral, find_numerals
from claimcheck.extract.quantities.units import Unit, sign_before, unit_after
from claimcheck.model import Comparator, Measure, Quantity


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity with its place in the sentence."""

    start: int
    end: int
    value: Quantity
    subject: str = ""


_DASH = re.compile(r"\s?[-–—‑]\s?$")
_TO = re.compile(r"\s(?:to|through)\s$")
_OR = re.compile(r"\sor\s$")
_AND = re.compile(r"\sand\s$")
_BETWEEN = re.compile(r"\b(?:between|from between|anywhere from|rang(?:e|es|ed|ing) (?:from|between)|aged|ages)\s\S{0,4}$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:(?:about|around|nearly|some|just|only|over|under)\s)?\S{0,4}$", re.IGNORECASE)
_RATIO = re.compile(r"\s(?:in|out of|of|in every|out of every|of every)\s$")


def find_in(text: str) -> Iterator[Found]:
    """The quantities of one sentence, in text order."""
    numerals = list(guards.outside(find_numerals(text), guards.opaque_spans(text)))
    at = 0
    while at < len(numerals):
        numeral, used = _joined(text, numerals, at)
        at += used
        if numeral is not None:
            found = _quantity(text, numeral)
            if found is not None:
                yield found


def _joined(text: str, numerals: list[Numeral], at: int) -> tuple[Numeral | None, int]:
    """The numeral at `at`, joined with the next where the two make a range, a ratio or a vote."""
    first = numerals[at]
    if at + 1 == len(numerals):
        return first, 1
    second = numerals[at + 1]
    between = text[first.end : second.start]
    if len(between) > 30:  # noqa: PLR2004
        return first, 1
    if _DASH.fullmatch(between):
        return _dashed(text, first, second)
    if _RATIO.fullmatch(between) and _is_ratio(text, first, second):
        return replace(first, end=second.end, value=first.value / second.value, share=True, words=True), 2
    if _is_range(text, first, second):
        return _range(first, second), 2
    return first, 1


def _dashed(text: str, first: Numeral, second: Numeral) -> tuple[Numeral | None, int]:
    if guards.is_vote(text, first.start, second.end) and not unit_after(text, second.end):
        return None, 2
    if first.value < second.value and not guards.is_label(text, first):
        if guards.is_year(text, first):
            return None, 2
        return _range(first, second), 2
    return None, 2


def _is_ratio(text: str, first: Numeral, second: Numeral) -> bool:
    if not 0 < first.value < second.value <= 1e6 or first.scaled or guards.is_year(text, second):  # noqa: PLR2004
        return False
    unit = unit_after(text, second.end)
    return unit is None or unit.measure is not Measure.DURATION


def _is_range(text: str, first: Numeral, second: Numeral) -> bool:
    gap = text[first.end : second.start]
    before = text[max(0, first.start - 30) : first.start]
    unit = unit_after(text, first.end)
    rest = text[unit.at : second.start] if unit else gap
    sign = sign_before(text, second.start)
    if sign:
        rest = rest[: len(rest) - (second.start - sign.at)]
    if _scaled(first, second).value >= second.value:
        return False
    if _TO.fullmatch(rest):
        return not _FROM.search(before) or bool(_BETWEEN.search(before))
    if _AND.fullmatch(rest):
        return bool(_BETWEEN.search(before))
    return bool(_OR.fullmatch(rest)) and first.words == second.words and second.value <= first.value * 2 + 1


def _scaled(first: Numeral, second: Numeral) -> Numeral:
    """The first end of a range in the scale of the second: the 10 of "10-15 million"."""
    if second.scaled and not first.scaled and first.value < second.value / 1000:
        for scale in (1e12, 1e9, 1e6, 1e3):
            if second.value >= scale:
                return replace(first, value=first.value * scale)
    return first


def _range(first: Numeral, second: Numeral) -> Numeral:
    return _scaled(first, second).to(second)


def _quantity(text: str, numeral: Numeral) -> Found | None:
    sign = sign_before(text, numeral.start)
    unit = unit_after(text, numeral.end)
    unit = _settled(text, numeral, sign, unit)
    if unit is None and not _counts(text, numeral):
        return None
    if unit is not None and unit.measure in (Measure.CARDINAL, Measure.DURATION) and guards.is_label(text, numeral):
        return None
    start = sign.at if sign else numeral.start
    end = max(numeral.end, unit.at if unit else 0) if not (unit and unit is sign) else numeral.end
    noun = noun_after(text, end, len(text)) if unit is None or unit.measure is Measure.PERCENT else None
    return _bounded(text, numeral, unit, start, end, noun)


def _settled(text: str, numeral: Numeral, sign: Unit | None, after: Unit | None) -> Unit | None:
    """The unit that holds where a sign stands before and a unit after."""
    if sign is not None and (after is None or after.measure is not Measure.MONEY):
        return sign
    if sign is not None and after is not None:
        return after
    return after


def _counts(text: str, numeral: Numeral) -> bool:
    return not (
        guards.is_year(text, numeral)
        or guards.is_label(text, numeral)
        or guards.is_name(text, numeral)
        or guards.is_pronoun(text, numeral)
    )


def _bounded(
    text: str, numeral: Numeral, unit: Unit | None, start: int, end: int, noun: tuple[int, int] | None
) -> Found:
    bound = bound_before(text, start)
    after = bound_after(text, end)
    change = change_before(text, start) or (change_after(text, end) if unit else None)
    comparator = bound.comparator if bound else Comparator.EQUAL
    begin = bound.at if bound else start
    if after is not None and bound is None:
        comparator, end = after.comparator, after.at
    if comparator is Comparator.EQUAL and change is not None:
        comparator = change.comparator
    low, high = _interval(numeral, comparator)
    approximate = comparator is Comparator.ABOUT
    if numeral.high is not None and comparator is Comparator.EQUAL:
        comparator = Comparator.RANGE
    value = Quantity(
        low, high, comparator, approximate, _unit_name(text, unit, noun), unit.measure if unit else Measure.CARDINAL,
        unit.currency if unit else None,
    )  # fmt: skip
    return Found(begin, end, value, _subject(text, start, end, noun))


def _interval(numeral: Numeral, comparator: Comparator) -> tuple[float | None, float | None]:
    low, high = numeral.value, numeral.high if numeral.high is not None else numeral.value
    if comparator in (Comparator.MORE, Comparator.AT_LEAST):
        return low, None
    if comparator in (Comparator.LESS, Comparator.AT_MOST):
        return None, high
    return low, high


def _unit_name(text: str, unit: Unit | None, noun: tuple[int, int] | None) -> str | None:
    if unit is not None and unit.measure is not Measure.PERCENT:
        return unit.name
    if noun is not None:
        return " ".join(text[noun[0] : noun[1]].split())
    return unit.name if unit is not None else None


def _subject(text: str, start: int, end: int, noun: tuple[int, int] | None) -> str:
    stop = clause_after(text, noun[1] if noun else end, len(text))
    begin = noun[0] if noun else end
    lead = text[clause_before(text, start) : start]
    return " ".join((lead + " " + text[begin:stop]).split())
