"""Two sentences in; whether the numbers that the one gives two kinds bear the other's comparison out, out.

"Sheep outnumber people", "more sheep than people", "twice as many sheep as people", "three to one",
"nine more seats than the Liberals" are all held against the two numbers.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import NUMBERS, concept
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.words import lowered

_N = rf"(?P<n>\d[\d,]*|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_ONE = r"(?:the )?(?P<one>[\w’'-]+)"
_TWO = r"(?:the )?(?P<two>[\w’'-]+)"
_TIMES = {"twice": 2.0, "double": 2.0, "half": 0.5}

_OUTNUMBER = re.compile(
    rf"\b{_ONE} (?:far |heavily |slightly |greatly )?"
    r"(?P<way>outnumber(?:s|ed)?|(?:is|are|was|were) outnumbered by)"
    rf" {_TWO}(?:,? (?:by )?{_N} to (?P<m>one|\d+))?",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?P<way>more|fewer) (?P<one>[\w’'-]+) than (?P<two>[\w’'-]+)\b", re.IGNORECASE)
_AS_MANY = re.compile(
    rf"\b(?:(?P<times>twice|double|half)|{_N} times) as many (?P<one>[\w’'-]+) as (?P<two>[\w’'-]+)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    rf"\b{_ONE} (?:have|has|had|hold|holds|held|won|win|wins|got|took|take|scored|own|owns|employ|employs)"
    rf" {_N} (?P<way>more|fewer) (?P<what>[\w’'-]+) than {_TWO}\b",
    re.IGNORECASE,
)
_CUES = frozenset("outnumber outnumbers outnumbered more fewer many".split())
LONGEST = 600
"""Characters of a sentence that is read."""

ROUGHLY = 0.06
"""What a ratio may be off, as a share."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a claim compares the numbers of two kinds or of two who have some."""

    start: int
    end: int
    one: str
    two: str
    ratio: float | None = None
    """How many times as many; None where only the order or the difference is told."""
    gap: float | None = None
    """How many more; negative for fewer."""

    def fits(self, first: float, second: float) -> bool:
        """Whether two numbers are as claimed."""
        if self.gap is not None:
            return first - second == self.gap
        if self.ratio is not None:
            return bool(second) and abs(first / second - self.ratio) <= ROUGHLY * self.ratio
        return first > second


@lru_cache(maxsize=1024)
def compared(claim: Scene) -> Comparison | None:
    """What a claim compares; None where it compares no numbers."""
    text = claim.text
    if len(text) > LONGEST or _CUES.isdisjoint(claim.words):
        return None
    if match := _OUTNUMBER.search(text):
        one, two = match["one"], match["two"]
        one, two = (two, one) if " by" in match["way"] else (one, two)
        ratio = _ratio(match["n"], match["m"]) if match["n"] else None
        return Comparison(match.start(), match.end(), one, two, ratio)
    if match := _BY.search(text):
        gap = _value(match["n"]) * (1 if match["way"].casefold() == "more" else -1)
        return Comparison(match.start(), match.end(), match["one"], match["two"], gap=gap)
    if match := _AS_MANY.search(text):
        ratio = _TIMES[lowered(match["times"])] if match["times"] else _value(match["n"])
        return Comparison(match.start(), match.end(), match["one"], match["two"], ratio)
    if (match := _MORE.search(text)) and _value(match["two"]) < 0 and match["two"].casefold() not in _NO_KIND:
        one, two = match["one"], match["two"]
        one, two = (two, one) if match["way"].casefold() == "fewer" else (one, two)
        return Comparison(match.start(), match.end(), one, two)
    return None


def _ratio(number: str, to: str) -> float | None:
    """How many there are to so many others: "three to one"."""
    others = _value(to)
    return _value(number) / others if others > 0 else None


_NO_KIND = frozenset(
    "a an the in on at any all half ever before usual expected that it he she they its".split()
)


_FIGURE = re.compile(r"\d[\d,]{0,20}(?:\.\d{1,9})?")


def _value(word: str) -> float:
    """The number that a word is; less than none for any other word."""
    lower = word.casefold()
    if lower in NUMBERS:
        return float(NUMBERS[lower])
    return float(lower.replace(",", "")) if _FIGURE.fullmatch(lower) else -1.0


SAID = 0.6
"""The share of what a claim says besides that a passage must say."""


def asks(claim: Scene) -> bool:
    """Whether a claim compares two numbers."""
    return compared(claim) is not None


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """How the two numbers of a passage stand to the comparison claimed; None without either."""
    asked = compared(claim)
    if asked is None or not _is_said(claim, asked, scene, context):
        return None
    first, second = _number_of(asked.one, scene), _number_of(asked.two, scene)
    if first is None or second is None:
        return None
    focus = frozenset(claim.within(asked.start, asked.end))
    working = f"{first:,.10g} {asked.one}, {second:,.10g} {asked.two}"
    holds = Holds.SAME if asked.fits(first, second) else Holds.DIFFERS
    return decided(holds, focus, "count-same", working)


def _is_said(claim: Scene, asked: Comparison, scene: Scene, context: Context) -> bool:
    """Whether a passage speaks of the same place and time."""
    own = claim.within(asked.start, asked.end)
    rest = [i for i in range(len(claim.tokens)) if i not in own]
    names = [n for n in claim.names if not n.soft and n.first in rest]
    if not all(name_in(n, scene) or any(name_in(n, other) for other in context.titles) for n in names):
        return False
    words = [c for i in rest if (c := claim.concepts[i])]
    met = sum(any(alike(word, other) for other in scene.content) for word in words)
    return met >= SAID * len(words)


_LINKS = frozenset("are were is was of them being the".split())


def _number_of(kind: str, scene: Scene) -> float | None:
    """The number right before a kind, or right behind who has it; None where there is none or several."""
    wanted = concept(kind.casefold().removesuffix("'s").removesuffix("’s"))
    at = [i for i, c in enumerate(scene.concepts) if c and alike(c, wanted)]
    found = {number for i in at if (number := _beside(scene, i)) is not None}
    return found.pop() if len(found) == 1 else None


def _beside(scene: Scene, at: int) -> float | None:
    tokens = scene.tokens
    for i in range(at - 1, max(at - 4, -1), -1):
        if (number := _value(tokens[i].text)) >= 0:
            return number
        if tokens[i].lower not in _LINKS:
            break
    if tokens[at].capital:
        for i in range(at + 1, min(at + 4, len(tokens))):
            if (number := _value(tokens[i].text)) >= 0:
                return number
            if tokens[i].text in {",", ";", "."}:
                break
    return None
