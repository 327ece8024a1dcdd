"""A claim of which edition that of a year was and a sentence in; how the one stands to the other, out.

"The twelfth edition, held in 2019" is not the tenth of that year, nor the twelfth of another.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.ordinals import ordinal_of
from claimcheck.compare.facts.about import SURE, speaks_of
from claimcheck.compare.facts.periods import AROUND, HELD
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.words import lowered

_CUES = frozenset(
    "edition staging instalment installment time marathon festival games cup open championship championships"
    " congress conference biennale triennale awards prix rally tour fair summit symposium regatta derby"
    " exhibition first".split()
)
_EDITION = re.compile(
    r"\b(?P<rank>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?(?:st|nd|rd|th)) (?:annual |overall )?"
    r"(?P<what>edition|staging|instalment|installment|time)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?P<rank>\d{1,3}(?:st|nd|rd|th)|[A-Za-z]+(?:-[a-z]+)?(?:st|nd|rd|th)) (?:[Aa]nnual )?"
    r"(?P<what>(?:[A-Z][\w’'-]+ ){0,4}(?:Marathon|Festival|Games|Cup|Open|Championships?|Congress|Conference"
    r"|Biennale|Triennale|Awards|Prix|Rally|Tour|Fair|Summit|Symposium|Regatta|Derby|Exhibition))\b"
)
"""Example: "the 12th Osk Marathon"."""
_FIRST = re.compile(r"\bfirst (?:held|staged|run|took place|celebrated|contested|put on)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_FOR_THE = re.compile(r"\bfor (?:the|its|their) $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Edition:
    """One of the times that something was held."""

    rank: int
    year: str
    start: int
    stop: int
    """Where its rank and noun stand in the text."""


@lru_cache(maxsize=2048)
def edition(scene: Scene) -> Edition | None:
    """Which edition a sentence speaks of, and of which year; None where it tells of several, or of none."""
    if scene.words.isdisjoint(_CUES):
        return None
    named = [(m, rank) for m in _NAMED.finditer(scene.text) if (rank := ordinal_of(m["rank"]))]
    told = (m for m in _EDITION.finditer(scene.text) if lowered(m["what"]) != "time" or _is_staged(scene, m))
    found = [(m, rank) for m in told if (rank := ordinal_of(m["rank"]))] or named
    found = found or [(m, 1) for m in _FIRST.finditer(scene.text)]
    years = set(_YEAR.findall(scene.text))
    if len(found) != 1 or len(years) != 1:
        return None
    match, rank = found[0]
    return Edition(rank, years.pop(), *match.span())


def _is_staged(scene: Scene, match: re.Match[str]) -> bool:
    """Whether it is the time that something was held: "was held for the tenth time"."""
    led = _FOR_THE.search(scene.text, max(0, match.start() - AROUND), match.start())
    return led is not None and bool(HELD.search(scene.text, max(0, led.start() - AROUND), led.start()))


def asks(claim: Scene) -> bool:
    """Whether a claim says which edition that of a year was."""
    return edition(claim) is not None


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """Whether a sentence gives the edition of the claim the same number and year."""
    ours, theirs = edition(claim), edition(scene)
    if ours is None or theirs is None or speaks_of(claim, scene, context) < SURE:
        return None
    same_rank, same_year = ours.rank == theirs.rank, ours.year == theirs.year
    if not same_rank and not same_year:
        return None
    focus = set(claim.within(ours.start, ours.stop))
    focus |= {i for i, token in enumerate(claim.tokens) if token.text == ours.year}
    return decided(Holds.SAME if same_rank and same_year else Holds.DIFFERS, frozenset(focus), "count-same")
