"""A sentence in; whose its values are where the second thing has no verb of its own, out.

"The Gannet carried 60 men and the Tern 45"; "the north tower was finished in 1934, its twin in 1936".
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.clauses import is_verb
from claimcheck.compare.unlike.pairs import LONGEST, Member, Pairing, is_value

if TYPE_CHECKING:
    from claimcheck.compare.sentence.scene import Scene

_JOINTS = frozenset({"and", "while", "but", ",", ";"})
_BEFORE_VALUES = frozenset(
    "in on at by for to with about around over under nearly almost only just another".split()
)
"""What may stand between such a thing and its value."""

THING = 6
"""Tokens that name such a thing, at most."""

MOST = 6
"""Things of one sentence that are told apart so."""


def find_gapped(scene: "Scene") -> Pairing | None:
    """The things of a sentence with the tokens of their values; None where each has a verb."""
    if len(scene.tokens) > LONGEST:
        return None
    values = [i for i in range(len(scene.tokens)) if is_value(scene, i)]
    if len(values) < 2:
        return None
    gapped = list(_gapped(scene, values))
    if not gapped or len(gapped) >= MOST:
        return None
    first = _first(scene, gapped[0][0])
    if first is None or not (_is_direct(scene, first[1]) or _are_names(scene, first[0], gapped)):
        return None
    spans = [range(*first), *(range(start, value) for start, value in gapped)]
    members = _apart([_named(scene, span) for span in spans])
    if not all(members):
        return None
    stops = [start - 1 for start, _ in gapped] + [len(scene.tokens)]
    owners = {i: 0 for i in values if first[1] <= i < stops[0]}
    for member, ((_, value), stop) in enumerate(zip(gapped, stops[1:], strict=True), 1):
        owners |= {i: member for i in values if value <= i < stop}
    return Pairing(members, owners)


def _gapped(scene: "Scene", values: list[int]) -> Iterator[tuple[int, int]]:
    """Where each thing without a verb begins, and its value."""
    words = scene.tokens
    for value in values:
        start = next(
            (i for i in range(value - 1, max(value - THING - 2, 0), -1) if words[i].lower in _JOINTS), 0
        )
        if not start or start == value - 1:
            continue
        thing = range(start + 1, value)
        if any(is_verb(words, i) or is_value(scene, i) for i in thing) or not _is_thing(scene, thing):
            continue
        if words[start].text == "," and words[start + 1].lower in _APPOSED and not words[start + 2].capital:
            continue  # "on 1 May, the third rise in four years"
        if not _has_verb_behind(scene, value):
            yield start + 1, value


def _is_thing(scene: "Scene", places: range) -> bool:
    """Whether words name a thing: a name, or a noun with its article."""
    words = scene.tokens
    named = [i for i in places if words[i].lower not in _BEFORE_VALUES]
    if not named or any(words[i].kind is not TokenKind.WORD for i in named):
        return False
    opened = words[named[0]]
    if words[named[-1]].lower == "of":
        return False  # "14 arrests and the seizure of 37 vehicles"
    return (opened.capital or opened.lower in _ARTICLES) and named == list(range(named[0], named[-1] + 1))


_APPOSED = frozenset("the a an".split())
_ARTICLES = _APPOSED | frozenset("its his her their".split())


def _has_verb_behind(scene: "Scene", value: int) -> bool:
    """Whether a value belongs to a subject with a verb behind it: "and the 45 others drowned"."""
    for index in range(value + 1, len(scene.tokens)):
        if scene.tokens[index].lower in _JOINTS | {".", "(", ":"}:
            return False
        if is_verb(scene.tokens, index):
            return True
    return False


def _first(scene: "Scene", stop: int) -> tuple[int, int] | None:
    """Where the subject of the first clause begins and ends: before its verb, which a value follows."""
    verb = next((i for i in range(1, stop) if is_verb(scene.tokens, i)), None)
    if verb is None or not any(is_value(scene, i) for i in range(verb, stop)):
        return None
    marks = [i for i in range(verb) if scene.tokens[i].text in {",", ":", ";"}]
    start = marks[-1] + 1 if marks else 0
    return (start, verb) if start < verb else None


def _is_direct(scene: "Scene", verb: int) -> bool:
    """Whether the verb leads its value: "shut the pits for 90 days and the mills for 120" is of pits."""
    for index in range(verb + 1, len(scene.tokens)):
        if is_value(scene, index):
            return True
        if scene.concepts[index] and not is_verb(scene.tokens, index):
            return False
    return False


def _are_names(scene: "Scene", first: int, gapped: list[tuple[int, int]]) -> bool:
    """Whether all the things are called by bare names, which are no objects of a verb."""
    names = [next((n for n in scene.names if n.first == start and not n.soft), None) for start, _ in gapped]
    return scene.tokens[first].capital and scene.tokens[first].lower not in _ARTICLES and all(names)


def _named(scene: "Scene", places: range) -> frozenset[str]:
    return frozenset(
        concept
        for i in places
        if (concept := scene.concepts[i])
        and not concept[0].isdigit()
        and scene.tokens[i].lower not in lexicon.STOP
    )


def _apart(named: list[frozenset[str]]) -> tuple[Member, ...]:
    """Of each thing what no other has."""
    return tuple(one - frozenset().union(*(o for o in named if o is not one)) for one in named)
