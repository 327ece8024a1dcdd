"""A sentence in; the places in an order that it gives a thing, out.

"The largest city", "the fifth-largest city", "one of the three largest", "the first African to win", "a debut
album", "the top twenty", "number one": all are places, counted from one. A place among fewer things ("studio
albums" of all albums, "in Spain" of the world) is a lowest place among all of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import NUMBERS, STOP, concepts
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.rivals import is_ended, places_ahead
from claimcheck.compare.sentence.scene import Scene
from claimcheck.extract.quantities.numerals import TENS
from claimcheck.extract.quantities.ordinals import ENDINGS
from claimcheck.extract.quantities.ordinals import WORDS as ORDINALS

Bounds = tuple[float, float]

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

CHART = ("chart",)
"""The order of a chart, which needs no noun."""

_DEBUTS = {"debut": 1, "sophomore": 2, "maiden": 1, "inaugural": 1}
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)$")
_LEADS = frozenset("the a an his her its their 's s country nation world as".split())
_PARTS = concepts(
    "time times day week month year decade century half quarter floor birthday anniversary world round stage"
    " season series episode edition chapter act part volume phase leg game match set place grade class"
    " millennium degree husband wife name cousin person base"
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
    ended: bool = False
    """Whether it had that place only until something else took it."""


@lru_cache(maxsize=4096)
def find_ranks(scene: Scene) -> tuple[Rank, ...]:
    """The places that a sentence gives."""
    words = tuple(token.lower for token in scene.tokens)
    if not any(_cue(word) for word in words):
        return ()
    return (*_graded(scene, words), *_charted(scene, words))


def is_place_word(word: str) -> bool:
    """Whether a word tells a place: "third", "largest"."""
    return _cue(word.casefold())


def _cue(word: str) -> bool:
    last = word.rpartition("-")[2]
    known = last in _GRADES or word in _MOST or word in _CHART_CUES or word in ENDINGS
    return known or _ordinal(word) is not None


_NUMBERED = frozenset({"number", "no"})
_TOPPING = frozenset({"topped", "topping", "tops"})
_CHART_CUES = frozenset({"top", *_NUMBERED, *_TOPPING})


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
    if figure := _figure(words, index):
        return _in_figures(scene, words, index, *figure)
    head, _, tail = words[index].rpartition("-")
    if head and tail in _GRADES:
        joined = _ordinal(head)
        return _with(scene, words, (index, index + 1), joined, _GRADES[tail]) if joined is not None else None
    ordinal = _ordinal(words[index])
    place = ordinal or 1
    stop = index if ordinal is None else index + 1
    after = words[stop] if stop < len(words) else ""
    if after in _GRADES:
        return _with(scene, words, (index, stop + 1), place, _GRADES[after])
    if after in _MOST and words[stop + 1 : stop + 2] in (("populous",), ("populated",)):
        return _with(
            scene, words, (index, stop + 2), place, _GRADES["largest" if after == "most" else "smallest"]
        )
    if after in _MOST and stop + 1 < len(words) and (how := scene.concepts[stop + 1]):
        return _made(scene, words, (index, stop + 2), (place, place), (how,), _MOST[after])
    if ordinal is None or not _is_led(scene, index):
        return None
    return _with(scene, words, (index, stop), place, None)


def _in_figures(scene: Scene, words: tuple[str, ...], index: int, place: int, tail: str) -> Rank | None:
    """The place whose figure is a token, its ending the next: "3rd", "3rd-largest", "3rd largest"."""
    stop = index + 2
    if tail:
        grade = _GRADES.get(tail)
    else:
        grade = _GRADES.get(words[stop]) if stop < len(words) else None
        stop += grade is not None
    return _with(scene, words, (index, stop), place, grade) if grade or _is_led(scene, index) else None


def _with(
    scene: Scene, words: tuple[str, ...], where: tuple[int, int], place: int, grade: tuple[int, int] | None
) -> Rank | None:
    top = _top(words, where[0])
    bounds = (1.0, float(top)) if top else (float(place), float(place))
    order = (f"={grade[0]}",) if grade else ()
    return _made(scene, words, where, bounds, order, grade[1] if grade else 0)


def _figure(words: tuple[str, ...], index: int) -> tuple[int, str] | None:
    """The number of an order in figures, with the grade that is joined to it: "3rd", "3rd-largest"."""
    ending, _, tail = words[index + 1].partition("-") if index + 1 < len(words) else ("", "", "")
    number = words[index]
    return (int(number), tail) if number.isdecimal() and len(number) < 4 and ending in ENDINGS else None


def _top(words: tuple[str, ...], first: int) -> int | None:
    """How many places there are in "one of the three largest"; None where it is no such."""
    before = words[max(first - 4, 0) : first]
    number = _value(before[-1], digits=6) if before else None
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
    if not kind or (not order and kind[-1] in _PARTS):
        return None
    opened = first - 1
    while opened > 0 and words[opened] in _OPENERS:
        opened -= 1
    ahead = places_ahead(scene, words, end) if order and bounds == (1.0, 1.0) else 0
    return Rank(
        bounds=(bounds[0] + ahead, bounds[1] + ahead),
        order=order,
        side=side,
        kind=frozenset(kind),
        noun=kind[-1],
        scope=_scope(scene, words, end),
        at=first,
        tokens=frozenset(range(opened + 1, stop)),
        denied=_denied(words, first),
        ended=is_ended(words, first, end),
    )


_OPENERS = frozenset(["the", "of", "one", "among", "a", "an", *NUMBERS])


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


_STOPPING = frozenset(
    "after before behind until till with who which that and but when while released by from".split()
)


def _denied(words: tuple[str, ...], first: int) -> bool:
    """Whether a negation stands before a place in its clause."""
    return any(word in NOT or word.endswith(("n't", "n’t")) for word in words[max(first - 8, 0) : first])


NOT = frozenset("not never no failed fails neither nor without".split())


def _value(word: str, *, digits: int = 3) -> int | None:
    written = int(word) if word.isdecimal() and len(word) <= digits else None
    return NUMBERS.get(word) or TENS.get(word) or written


_LISTS = frozenset("chart charts hot billboard singles albums".split())


def _charted(scene: Scene, words: tuple[str, ...]) -> Iterator[Rank]:
    """Places in a chart: "number three", "the top 20", "topped the chart"."""
    for index, word in enumerate(words):
        if word in _NUMBERED:
            yield from _numbered(scene, words, index)
        elif word == "top":
            yield from _at_top(words, index)
        elif word in _TOPPING and _LISTS & set(words[index : index + 8]):
            yield _chart(words, (index, index + 1), (1.0, 1.0))


def _numbered(scene: Scene, words: tuple[str, ...], index: int) -> Iterator[Rank]:
    """The place that "number" or "no." leads."""
    dotted = words[index + 1 : index + 2] == (".",)
    at = index + 2 if dotted else index + 1
    number = _value(words[at]) if at < len(words) else None
    if number and (words[index] == "number" or dotted or scene.tokens[at].text.isdigit()):
        yield _chart(words, (index, at + 1), _reached(words, index, number))


def _at_top(words: tuple[str, ...], index: int) -> Iterator[Rank]:
    """The places of "the top 20" and "the top of the chart"."""
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    if before in {"the", "uk", "us"} and (number := _value(after)):
        yield _chart(words, (index, index + 2), (1.0, float(number)))
    elif before == "the" and after == "of" and _LISTS & set(words[index : index + 6]):
        yield _chart(words, (index, index + 2), (1.0, 1.0))


def _reached(words: tuple[str, ...], index: int, number: int) -> Bounds:
    """At number five a record may enter a chart and rise; what peaked there went no higher."""
    entering = {"entered", "debuted", "entering", "debuting", "opened", "in"}
    before = set(words[max(index - 8, 0) : index])
    low = (
        1.0
        if entering & before and not _PEAKED & set(words[max(index - 3, 0) : index]) and number > 1
        else float(number)
    )
    return low, float(number)


_PEAKED = frozenset("peak peaked peaking peaks".split())


def _chart(words: tuple[str, ...], place: tuple[int, int], bounds: Bounds) -> Rank:
    first, stop = place
    return Rank(
        bounds=bounds,
        order=CHART,
        side=0,
        kind=frozenset(CHART),
        noun=CHART[0],
        scope=frozenset(),
        at=first,
        tokens=frozenset(range(first, stop)),
        denied=_denied(words, first),
    )
