"""Years in Roman numerals, as inscriptions and title pages have them: "MDCCXXXVIII"."""

from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.reading import Reading, Rule, Scope

_SIGNS: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)

FIRST, LAST = 1000, 2100
"""Years that are read."""

SHORTEST = 4
"""Fewer letters are a name's initials, or a measure: "MCI", "MM"."""


def roman(number: int) -> str:
    """A number in Roman numerals."""
    written = ""
    for value, sign in _SIGNS:
        times, number = divmod(number, value)
        written += sign * times
    return written


YEARS: Final = {word: year for year in range(FIRST, LAST + 1) if len(word := roman(year)) >= SHORTEST}
"""The numeral of each year."""


def _year(match: Match[str], _: Scope) -> Reading | None:
    year = YEARS.get(match["roman"])
    return Reading(TimeKind.DATE, f"{year}") if year else None


RULES: Final = (Rule("Roman year", "roman", r"(?P<roman>M[MDCLXVI]{3,14})\b(?![’'-])", "MDCCXXXVIII", _year),)
