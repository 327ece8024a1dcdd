"""Two sentences in; how the place that one gives a thing in an order stands to the other's, out.

"The largest city", "the fifth-largest city", "one of the three largest", "the first African to win", "a debut
album", "the top twenty", "number one": all are places, counted from one. A place among fewer things ("studio
albums" of all albums, "in Spain" of the world) is a lowest place among all of them.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING, STOP, concept
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.facts.about import SURE, predicate, speaks_of
from claimcheck.compare.facts.told import Bounds, Told, between, turned
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.quantities.ordinals import WORDS as ORDINALS

_SIDES = """
largest biggest greatest ; smallest littlest
highest tallest ; lowest shortest
longest ; shortest
oldest earliest ; youngest newest latest
deepest ; shallowest
widest broadest ; narrowest
fastest quickest ; slowest
heaviest ; lightest
richest wealthiest ; poorest
busiest ; quietest
strongest ; weakest
best ; worst
hottest warmest ; coldest coolest
closest nearest ; farthest furthest
hardest toughest ; easiest
northernmost ; southernmost
easternmost ; westernmost
"""
"""Orders, a line each: what counts from one end, what counts from the other."""

_GRADES = {
    word: (row, side)
    for row, line in enumerate(_SIDES.strip().splitlines())
    for side, words in enumerate(line.split(";"))
    for word in words.split()
}
_MOST = {"most": 0, "least": 1}

_PLACE = ("chart",)
"""The order of a chart, which needs no noun."""

_DEBUTS = {"debut": 1, "sophomore": 2, "maiden": 1, "inaugural": 1}
_NUMBERS = {word: number for number, word in enumerate(COUNTING, 1)}
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)$")
_LEADS = frozenset("the a an his her its their 's s country nation world as".split())
_KIND_OF = frozenset(
    "time times day week month year decade century half quarter floor birthday anniversary world round stage"
    " season series episode edition chapter act part volume phase leg game match set place grade class"
    " millennium degree husband wife name cousin person base".split()
)
"""Nouns whose second one is a part or a date, no place in an order that a thing has."""


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in an order that a sentence gives its subject."""

    bounds: Bounds
    order: tuple[str, ...]
    """What things are ordered by; empty for mere time: "her third film"."""
    side: int
    """From which end of the order it counts."""
    kind: frozenset[str]
    """Concepts of the nouns that say what is ordered; the head is `noun`."""
    noun: str
    scope: frozenset[str]
    """Concepts of where or among whom, so far as it is said."""
    at: int
    tokens: frozenset[int]
    denied: bool = False


@lru_cache(maxsize=4096)
def find_ranks(scene: Scene) -> tuple[Rank, ...]:
    """The places that a sentence gives."""
    words = tuple(token.lower for token in scene.tokens)
    if not any(_cue(word) for word in words):
        return ()
    return (*_graded(scene, words), *_charted(scene, words))


def _cue(word: str) -> bool:
    last = word.rpartition("-")[2]
    known = last in _GRADES or word in _MOST or word in _CHART_CUES or word in _ENDINGS
    return known or _ordinal(word) is not None


_CHART_CUES = frozenset("top topped topping topper number no peaked".split())


def _ordinal(word: str) -> int | None:
    if word in ORDINALS:
        return ORDINALS[word]
    return int(word[:-2]) if _ORDINAL.match(word) else _DEBUTS.get(word)


def _graded(scene: Scene, words: tuple[str, ...]) -> Iterator[Rank]:
    index = 0
    while index < len(words):
        rank = _at(scene, words, index)
        if rank is not None:
            yield rank
            index = max(rank.tokens) + 1
        else:
            index += 1


def _at(scene: Scene, words: tuple[str, ...], index: int) -> Rank | None:
    """The place that begins at a token."""
    first, stop, place = index, index, 1
    grade: tuple[int, int] | None
    if figure := _figure(words, index):
        place, tail = figure
        stop = index + 2
        grade = _GRADES.get(tail) if tail else _GRADES.get(words[stop]) if stop < len(words) else None
        stop += 0 if tail or grade is None else 1
        if grade is None and not _is_led(scene, first):
            return None
        return _with(scene, words, (first, stop), place, grade)
    head, _, tail = words[index].rpartition("-")
    if head and tail in _GRADES:
        ordinal = _ordinal(head)
        if ordinal is None:
            return None
        place, stop = ordinal, index + 1
        grade = _GRADES[tail]
    else:
        ordinal = _ordinal(words[index])
        stop = index + 1 if ordinal is not None else index
        place = ordinal or 1
        grade = _GRADES.get(words[stop]) if stop < len(words) else None
        if grade is not None:
            stop += 1
        elif stop + 1 < len(words) and words[stop] in _MOST and scene.concepts[stop + 1]:
            return _made(
                scene,
                words,
                (first, stop + 2),
                (place, place),
                (scene.concepts[stop + 1] or "",),
                _MOST[words[stop]],
            )
        elif ordinal is None or not _is_led(scene, first):
            return None
    return _with(scene, words, (first, stop), place, grade)


def _with(
    scene: Scene, words: tuple[str, ...], where: tuple[int, int], place: int, grade: tuple[int, int] | None
) -> Rank | None:
    top = _top(words, where[0])
    bounds = (1.0, float(top)) if top else (float(place), float(place))
    order = (f"={grade[0]}",) if grade else ()
    return _made(scene, words, where, bounds, order, grade[1] if grade else 0)


_ENDINGS = frozenset("st nd rd th".split())


def _figure(words: tuple[str, ...], index: int) -> tuple[int, str] | None:
    """The number of an order in figures, with the grade that is joined to it: "3rd", "3rd-largest"."""
    ending, _, tail = words[index + 1].partition("-") if index + 1 < len(words) else ("", "", "")
    number = words[index]
    return (int(number), tail) if number.isdigit() and len(number) < 4 and ending in _ENDINGS else None


def _top(words: tuple[str, ...], first: int) -> int | None:
    """How many places there are in "one of the three largest"; 1 where it is no such."""
    before = words[max(first - 4, 0) : first]
    number = (
        _NUMBERS.get(before[-1]) or (int(before[-1]) if before[-1].isdigit() else None) if before else None
    )
    if number is not None and len(before) >= 3 and before[-3:-1] in (("of", "the"), ("among", "the")):
        return number
    if before[-3:] in (("one", "of", "the"), ("one", "of", "its")) or before[-2:] == ("among", "the"):
        return VAGUE
    return None


VAGUE = 10
"""So many may be "one of the largest"."""


def _is_led(scene: Scene, first: int) -> bool:
    before = scene.tokens[first - 1] if first else None
    return before is not None and (before.lower in _LEADS or before.text.endswith(("'s", "’s", "'", "’")))


def _made(
    scene: Scene,
    words: tuple[str, ...],
    place: tuple[int, int],
    bounds: tuple[float, float],
    order: tuple[str, ...],
    side: int,
) -> Rank | None:
    first, stop = place
    kind, end = _noun(scene, words, stop)
    if not kind or (not order and kind[-1] in _KIND_CONCEPTS):
        return None
    opened = first - 1
    while opened > 0 and words[opened] in _OPENERS:
        opened -= 1
    return Rank(
        bounds=bounds,
        order=order,
        side=side,
        kind=frozenset(kind),
        noun=kind[-1],
        scope=_scope(scene, words, end),
        at=first,
        tokens=frozenset(range(opened + 1, stop)),
        denied=_denied(words, first),
    )


_OPENERS = frozenset(["the", "of", "one", "among", "a", "an", *_NUMBERS])
_KIND_CONCEPTS = frozenset(concept(word) for word in _KIND_OF)


def _noun(scene: Scene, words: tuple[str, ...], start: int) -> tuple[list[str], int]:
    """The concepts of the nouns right behind a place, the head last, and where they end."""
    found: list[str] = []
    index = start
    while index < min(start + 6, len(words)):
        found_concept, token = scene.concepts[index], scene.tokens[index]
        if found_concept is None or token.kind is not TokenKind.WORD or token.lower in STOP:
            break
        if found and token.lower.endswith(("ed", "ing")):
            break
        found.append(found_concept)
        index += 1
    return found, index


def _scope(scene: Scene, words: tuple[str, ...], end: int) -> frozenset[str]:
    """Where or among whom: the words behind "in", "of", "on", "to" up to the next mark; "the country's"."""
    found: set[str] = set()
    acts = {happening.at for happening in scene.happenings if happening.classes}
    for index in range(end, min(end + 12, len(words))):
        if index in acts:
            continue
        if words[index] in _STOPPING or scene.tokens[index].kind is TokenKind.MARK:
            break
        if scene.concepts[index]:
            found.add(scene.concepts[index] or "")
    return frozenset(found)


_STOPPING = frozenset("after before behind with who which that and but when while released by from".split())


def _denied(words: tuple[str, ...], first: int) -> bool:
    """Whether a negation stands before a place in its clause."""
    return any(word in _NOT or word.endswith(("n't", "n’t")) for word in words[max(first - 8, 0) : first])


_NOT = frozenset("not never no failed fails neither nor without".split())

_BEHIND_TOP = re.compile(r"^(?:\d{1,3}|ten|twenty|thirty|forty|fifty|five|three)$")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}


def _value(word: str) -> int | None:
    return _NUMBERS.get(word) or _TENS.get(word) or (int(word) if word.isdigit() and len(word) < 4 else None)


_LISTS = frozenset("chart charts hot billboard singles albums".split())


def _charted(scene: Scene, words: tuple[str, ...]) -> Iterator[Rank]:
    """Places in a chart: "number three", "the top 20", "topped the chart"."""
    for index, word in enumerate(words):
        after = words[index + 1] if index + 1 < len(words) else ""
        if word in {"number", "no"}:
            at = index + 2 if after == "." else index + 1
            number = _value(words[at]) if at < len(words) else None
            if number and (word == "number" or after == "." or scene.tokens[at].text.isdigit()):
                yield _chart(words, (index, at + 1), _reached(words, index, number))
        elif (
            word == "top" and (number := _value(after)) and index and words[index - 1] in {"the", "uk", "us"}
        ):
            yield _chart(words, (index, index + 2), (1.0, float(number)))
        elif (
            word == "top"
            and words[index - 1] == "the"
            and after == "of"
            and _LISTS & set(words[index : index + 6])
        ):
            yield _chart(words, (index, index + 2), (1.0, 1.0))
        elif word in {"topped", "topping", "tops"} and _LISTS & set(words[index : index + 8]):
            yield _chart(words, (index, index + 1), (1.0, 1.0))


def _reached(words: tuple[str, ...], index: int, number: int) -> Bounds:
    """At number five a record may enter a chart and rise; what peaked there went no higher."""
    entering = {"entered", "debuted", "entering", "debuting", "opened", "in"}
    low = 1.0 if entering & set(words[max(index - 8, 0) : index]) and number > 1 else float(number)
    return low, float(number)


def _chart(words: tuple[str, ...], place: tuple[int, int], bounds: Bounds) -> Rank:
    first, stop = place
    return Rank(
        bounds=bounds,
        order=_PLACE,
        side=0,
        kind=frozenset(_PLACE),
        noun=_PLACE[0],
        scope=frozenset(),
        at=first,
        tokens=frozenset(range(first, stop)),
        denied=_denied(words, first),
    )


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """How the places that a sentence gives stand to the one claimed."""
    ours = _asked(claim)
    if ours is None:
        return None
    rivals = [
        rank
        for rank in find_ranks(scene)
        if not rank.denied and _comparable(ours, rank) and not _of_another(rank, claim, scene)
    ]
    if not rivals or speaks_of(claim, scene, context) < SURE:
        return None
    outcomes = {held for rank in rivals if (held := _held(ours, rank, claim, scene))}
    decided = outcomes & {Holds.SAME, Holds.DIFFERS}
    if len(decided) != 1:
        return None
    holds = decided.pop()
    reason = "count-same" if holds is Holds.SAME else "count-differs"
    focus = ours.tokens | _denial(claim, ours) if ours.denied else ours.tokens
    if ours.order == _PLACE:
        focus |= _charting(claim)
    return Told(holds, focus, reason)


def _denial(claim: Scene, rank: Rank) -> frozenset[int]:
    return frozenset(i for i in range(rank.at) if claim.tokens[i].lower in _NOT)


_CHARTING = frozenset(
    concept(word)
    for word in "reach hit single song album chart top make get peak enter go spend release".split()
)


def _charting(claim: Scene) -> frozenset[int]:
    """The words with which a place in a chart is told."""
    start = predicate(claim) or 0
    return frozenset(i for i, c in enumerate(claim.concepts) if c in _CHARTING and i >= start)


def _of_another(rank: Rank, claim: Scene, scene: Scene) -> bool:
    """Whether a place is that of a thing only mentioned: "eight miles from Keld, the third-largest town"."""
    opened = min(rank.tokens)
    before = scene.tokens[opened - 1].lower if opened else ""
    if before in _MENTIONING and rank.order != _PLACE:
        return True
    beside = [name for name in scene.names if before == "," and name.last == opened - 2 and not name.soft]
    return any(not name_in(name, claim) for name in beside)


_MENTIONING = frozenset(
    "of from after before than by with like behind to near in at beside and or for on".split()
)


def is_place_word(word: str) -> bool:
    """Whether a word tells a place: "third", "largest"."""
    return _cue(word.casefold())


def asks(claim: Scene) -> bool:
    """Whether a claim gives its subject a place, which is held against other places."""
    return _asked(claim) is not None


@lru_cache(maxsize=1024)
def _asked(claim: Scene) -> Rank | None:
    """The one place that a claim gives its subject, in its predicate."""
    start = predicate(claim)
    ranks = [rank for rank in find_ranks(claim) if start is not None and rank.at > start]
    return ranks[0] if len(ranks) == 1 and len(claim.tokens) <= ASKED else None


ASKED = 24
"""A claim with more tokens says more than a place."""


def _comparable(ours: Rank, theirs: Rank) -> bool:
    """Whether two places are in one order, of one kind."""
    if ours.order != theirs.order:
        return False
    if ours.side != theirs.side and max(ours.bounds[1], theirs.bounds[1]) > OPPOSITE:
        return False
    return (
        alike(ours.noun, theirs.noun)
        or _met(frozenset({ours.noun}), theirs.kind)
        or _met(frozenset({theirs.noun}), ours.kind)
    )


OPPOSITE = 3
"""Among the first three nothing is counted from the other end as well."""


def _met(some: frozenset[str], others: frozenset[str]) -> bool:
    return all(any(alike(one, other) for other in others) for one in some)


def _held(ours: Rank, theirs: Rank, claim: Scene, scene: Scene) -> Holds | None:
    if ours.side != theirs.side:
        return turned(Holds.DIFFERS) if ours.denied else Holds.DIFFERS
    low, high = theirs.bounds
    narrower = _limited(ours, theirs, scene)
    wider = _limited(theirs, ours, claim)
    if narrower and wider:
        return None
    bounds = (1.0, high) if narrower else (low, math.inf) if wider else (low, high)
    holds = between(ours.bounds, bounds)
    return turned(holds) if ours.denied else holds


def _limited(one: Rank, other: Rank, against: Scene) -> bool:
    """Whether the one place is among fewer things than the other, by its nouns or by where it is."""
    if one.order == _PLACE:
        return False
    extra = frozenset(c for c in one.kind if not _met(frozenset({c}), other.kind))
    if not _met(extra, against.content):
        return True
    named = {c for c in one.scope if c not in _EVERYWHERE}
    return bool(named) and not _met(frozenset(named), against.content | other.scope)


_EVERYWHERE = frozenset(concept(word) for word in "world earth all ever history".split())
