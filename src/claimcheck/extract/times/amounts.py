"""The number and the unit of a stretch of time, and how TIMEX3 writes them."""

from typing import Final

from claimcheck.extract.times.lexicon import NUMBERS, UNITS
from claimcheck.extract.times.lexicon import VAGUE as VAGUE_WORDS
from claimcheck.extract.words import lowered

_SHORT_UNITS: Final = {
    "mins": "minute",
    "hrs": "hour",
    "yrs": "year",
    "centuries": "century",
    "millennia": "millennium",
}


def unit_of(word: str) -> str:
    """The unit's letters in TIMEX3, a T before those below the day."""
    name = lowered(word)
    return UNITS[_SHORT_UNITS.get(name) or (name if name in UNITS else name.removesuffix("s"))]


def amount_of(words: str) -> float | None:
    """The number; None where the words count without saying how many."""
    text = lowered(words).replace(",", "").replace("½", " and-half")
    if text.startswith("half"):
        return 6.0 if "dozen" in text else 0.5
    total = 0.0
    for word in text.replace("-and-a-half", " and-half").replace("and a half", "and-half").split():
        if word in VAGUE_WORDS:
            return None
        if word in ("hundred", "thousand", "dozen", "million", "billion"):
            total = (total or 1) * NUMBERS[word]
        elif word == "and-half":
            total += 0.5
        elif word in NUMBERS:
            total += NUMBERS[word]
        elif word.replace(".", "", 1).isdecimal():
            total += float(word)
    return total or None


_YEARS: Final = {"DE": 10, "CE": 100, "ML": 1000}


_HALVES: Final = {
    ("TH", 0.5): ("TM", 30),
    ("Y", 0.5): ("M", 6),
    ("DE", 0.5): ("Y", 5),
    ("TM", 0.5): ("TS", 30),
}


def period(amount: float | None, unit: str) -> str:
    """A TIMEX3 duration: P3D, PT30M, PXY, P10Y for a decade."""
    unit, amount = _HALVES.get((unit, amount or 0), (unit, amount))
    if unit in _YEARS:
        amount, unit = (amount * _YEARS[unit] if amount else None), "Y"
    number = "X" if amount is None else f"{amount:.10g}"
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"
