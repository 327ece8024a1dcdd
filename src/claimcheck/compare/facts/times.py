"""A claim of how often something happened and a page in; whether the page tells it so often, out.

"Elected more than once" of who was elected in 1994 and re-elected in 1998; "held more than thirty times" of
what had its 36th edition; "won it twice" of who won in 1979 and 1992.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.english.lexicon import NUMBERS, WEAK, event_words
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import stem
from claimcheck.compare.facts.about import SURE, predicate, speaks_of
from claimcheck.compare.facts.told import Bounds, Told, between, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.quantities.numerals import TENS
from claimcheck.extract.quantities.ordinals import ENDINGS
from claimcheck.extract.quantities.ordinals import WORDS as ORDINALS
from claimcheck.model import ClaimKind, DateValue

_NUMBERS = NUMBERS | TENS | {"hundred": 100, "once": 1, "twice": 2, "thrice": 3}
_N = rf"\d{{1,4}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"
_HOW = "more than|over|at least|fewer than|less than|only|just|exactly"
_OFTEN = re.compile(
    rf"\b(?:(?P<how>{_HOW}) )?(?:(?P<n>{_N}) times|(?P<w>once|twice|thrice))\b"
    r"|\b(?P<many>several|multiple|many|numerous) times\b|\b(?P<re>repeatedly)\b"
)


@dataclass(frozen=True, slots=True)
class Often:
    """How often something is said to have happened."""

    bounds: Bounds
    exact: bool
    """Whether it is said to have been no more than that."""
    classes: frozenset[str]
    rest: frozenset[str]
    focus: frozenset[int]


@lru_cache(maxsize=1024)
def asked(claim: Scene) -> Often | None:
    """How often a claim says that something happened."""
    match = _OFTEN.search(claim.text)
    start = predicate(claim)
    if match is None or start is None:
        return None
    bounds = _bounds(match)
    inside = frozenset(claim.within(*match.span()))
    events = [h for h in claim.happenings if h.classes and h.at >= start]
    if not events:
        return None
    apart = inside | {h.at for h in events}
    said = (word for i, word in enumerate(claim.concepts) if word and i >= start and i not in apart)
    classes = frozenset[str]().union(*(h.classes for h in events))
    return Often(
        bounds, match["how"] in {"only", "just", "exactly"}, classes, frozenset(said) - LIGHT, inside
    )


def _bounds(match: re.Match[str]) -> Bounds:
    if match["many"] or match["re"]:
        return 2.0, math.inf
    written = match["n"] or match["w"]
    number = float(written) if written.isdigit() else float(_NUMBERS[written])
    if match["how"] in {"more than", "over"}:
        return number + 1, math.inf
    if match["how"] == "at least":
        return number, math.inf
    return (0.0, number - 1) if match["how"] in {"fewer than", "less than"} else (number, number)


def find_often(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How often a page tells of what a claim counts."""
    ours = asked(claim)
    if ours is None:
        return
    dates: dict[int, list[Statement]] = {}
    for other in page.statements(ClaimKind.DATE):
        dates.setdefault(other.sentence, []).append(other)
    found = {
        index: number
        for index in range(len(page.prose.sentences))
        if (number := _told(ours, claim, index, page, dates.get(index, [])))
    }
    if not found:
        return
    index = max(found, key=lambda i: found[i])
    often = float(found[index])
    holds = between(ours.bounds, (often, math.inf))
    if holds is Holds.WIDER and not ours.exact and ours.bounds == (often, often) and often > 1:
        holds = Holds.SAME
    if told := decided(holds, ours.focus, "count-within", f"told of {often:.0f} times"):
        yield index, told


def _told(ours: Often, claim: Scene, index: int, page: Reader, dates: list[Statement]) -> int:
    """How often at least a sentence tells it; 0 where it does not."""
    scene = page.scene(index)
    if speaks_of(claim, scene, page.context(index)) < SURE:
        return 0
    around = scene.content | page.context(index).words
    if not all(any(alike(word, other) for other in around) for word in ours.rest):
        return 0
    if edition := _edition(scene):
        return edition if ours.classes & _HELD else 0
    strong = ours.classes - WEAK or ours.classes
    if ours.classes & _SCORING and (goals := max((_GOALS.get(word, 0) for word in scene.words), default=0)):
        return goals
    days = {o.claim.value for o in dates if o.classes & strong and _is_told(o)}
    joined = (
        {o.claim.value for o in dates if not o.classes and _is_told(o) and _goes_on(o)} if days else set()
    )
    again = any(_is_again(token.lower) & strong for token in scene.tokens)
    return max(len(days | joined), 2 if again else 0)


_SCORING = frozenset({"score"})
_GOALS = {"brace": 2, "hat-trick": 3, "hat-tricks": 3, "treble": 3}
"""Words for so many goals of one player in a match."""

_HELD = frozenset("hold happen compete perform".split())
_AGAIN = re.compile(r"re-?(?P<verb>(?:elect|appoint|open|married|marry|issue|publish|nominat|release)\w*)")


def _is_again(word: str) -> frozenset[str]:
    """The classes of what a word says happened once more: "re-elected"."""
    again = _AGAIN.match(word)
    return event_words().get(stem(again["verb"]), frozenset()) if again else frozenset()


def _is_told(other: Statement) -> bool:
    return not (other.working or other.planned or other.negated) and isinstance(other.claim.value, DateValue)


def _goes_on(other: Statement) -> bool:
    """Whether a date goes on a list of them: "in 1979 and 1992"."""
    before = other.scene.tokens[other.first - 1].lower if other.first else ""
    led = other.scene.tokens[other.first - 2].lower if other.first > 1 else ""
    return before in {"and", ","} or (before in {"in", "on"} and led in {"and", ","})


_EDITION = re.compile(r"^(?:edition|staging|running|instalment|installment|holding|festival|ceremony|final)$")


def _edition(scene: Scene) -> int:
    """The number of the edition that a sentence tells of."""
    words = [token.lower for token in scene.tokens]
    for one, two in pairwise(words):
        if _EDITION.match(two) and one in ORDINALS:
            return ORDINALS[one]
    for number, ending, noun in zip(words, words[1:], words[2:], strict=False):
        if _EDITION.match(noun) and ending in ENDINGS and number.isdecimal() and len(number) < 4:
            return int(number)
    return 0
