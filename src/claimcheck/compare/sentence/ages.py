"""A sentence in, the ages at which it says that somebody did something, out.

"At the age of 22", "aged 22", "was 22 when", "then 22", "the 22-year-old", "on her 22nd birthday" are one
age; "in his twenties" is one of ten.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING, NUMBERS
from claimcheck.compare.sentence.scene import Scene
from claimcheck.extract.quantities.numerals import TENS
from claimcheck.extract.quantities.ordinals import RANK, rank_of
from claimcheck.extract.words import lowered

DECADES = {
    "teens": (13.0, 19.0),
    **{f"{word[:-1]}ies": (float(low), low + 9.0) for word, low in TENS.items()},
}
"""The ages of ten years of a life, first and last: "in her twenties"."""

_NUMBER = (
    rf"(?P<n>(?:{'|'.join(TENS)})(?:-(?:{'|'.join(COUNTING[:9])}))?"
    rf"|{'|'.join(sorted(COUNTING, key=len, reverse=True))}|1?\d?\d)(?![\d,.]*\d)"
)
_ORDINAL = rf"(?P<o>{RANK})"
_ONLY = r"(?:only |just |still |then |already )?"
_WHO = r"(?:he|she|they|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_END = r"(?=\s*(?:[,.;:)]|$|and\b|when\b|after\b|before\b|while\b|as\b|in\b|on\b|with\b|by\b))"

_FORMS: tuple[tuple[re.Pattern[str], int, bool], ...] = tuple(
    (re.compile(pattern), off, firm)
    for pattern, off, firm in (
        (rf"\b[Aa]t (?:the )?(?:tender |ripe |early |old )*age (?:of )?(?:only |just )?{_NUMBER}\b", 0, True),
        (rf"\b[Aa]ged (?:only |just )?{_NUMBER}\b", 0, True),
        (rf"\b{_NUMBER}[- ]years?[- ](?:old|of age)\b", 0, False),
        (
            rf"\b(?:was|were|is) {_ONLY}{_NUMBER} (?:when|while|at the time)\b",
            0,
            True,
        ),
        (rf"\b(?:when|while) {_WHO} (?:was|were) {_ONLY}{_NUMBER}{_END}", 0, True),
        (rf"\b(?:then|now) (?:only |just |aged )?{_NUMBER}(?=[,.;)])", 0, False),
        (rf"\b[Aa]t (?:only |just )?{_NUMBER}(?=\s*(?:[,.;)]|$))", 0, True),
        (rf"[a-z], {_NUMBER},", 0, False),
        (rf"\b(?:his|her|their) {_ORDINAL} birthday\b", 0, True),
        (rf"\bin (?:his|her|their) {_ORDINAL} year(?! (?:as|of|in|at|on|with)\b)", -1, True),
    )
)
"""How an age is told; what is to be added to the number; whether it is surely that at the deed's time."""
_IN_DECADE = re.compile(
    rf"\bin (?:his|her|their) (?P<part>early |mid-?|late )?(?P<decade>{'|'.join(DECADES)})\b"
)
_PARTS = {"early": (0, 4), "mid": (3, 7), "late": (6, 9)}

LEAST, MOST = 3, 120
"""No age is below or above."""

LONGEST = 600
"""Characters of a sentence that is read."""


@dataclass(frozen=True, slots=True)
class Age:
    """An age that a sentence tells, at `[start, end)` of it."""

    start: int
    end: int
    bounds: tuple[float, float]
    firm: bool
    """Whether it is the age at the time of what is told, not that of today: "Osk, 45, who left in 1990"."""


@lru_cache(maxsize=4096)
def find_ages(scene: Scene) -> tuple[Age, ...]:
    """The ages of a sentence, in order."""
    if len(scene.text) > LONGEST:
        return ()
    found = {age.bounds: age for age in _find(scene.text)}
    return tuple(sorted(found.values(), key=lambda age: age.start))


def _find(text: str) -> Iterator[Age]:
    for form, off, firm in _FORMS:
        for match in form.finditer(text):
            number = _number(match) + off
            if LEAST <= number <= MOST:
                yield Age(match.start(), match.end(), (float(number), float(number)), firm)
    for match in _IN_DECADE.finditer(text):
        low, high = DECADES[lowered(match["decade"])]
        part = _PARTS.get((match["part"] or "").strip(" -"))
        bounds = (low + part[0], low + part[1]) if part else (low, high)
        yield Age(match.start(), match.end(), bounds, firm=True)


def _number(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if (rank := groups.get("o")) is not None:
        return rank_of(rank)
    lower = match["n"].casefold()
    if lower.isdigit():
        return int(lower)
    tens, _, ones = lower.partition("-")
    return TENS[tens] + NUMBERS.get(ones, 0) if tens in TENS else NUMBERS[lower]
