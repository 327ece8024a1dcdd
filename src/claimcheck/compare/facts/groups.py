"""A sentence in; how many its group nouns are made up of, out: a duo of two, a trilogy of three, twins."""

from collections.abc import Iterator

from claimcheck.compare.english.lexicon import concept
from claimcheck.compare.sentence.scene import Scene

PEOPLE = {
    "duo": 2,
    "couple": 2,
    "twins": 2,
    "trio": 3,
    "triplets": 3,
    "threesome": 3,
    "quartet": 4,
    "foursome": 4,
    "quintet": 5,
    "sextet": 6,
    "septet": 7,
    "octet": 8,
    "nonet": 9,
}
"""Groups of people by a noun."""

WORKS = {
    "duology": 2,
    "dilogy": 2,
    "trilogy": 3,
    "tetralogy": 4,
    "quadrilogy": 4,
    "pentalogy": 5,
    "hexalogy": 6,
}
"""The same of books and films."""

DISCS = {"double": 2, "triple": 3, "quadruple": 4}
"""Words before an album that tell of how many discs it is."""

_ALBUM = frozenset({concept("album"), concept("single"), concept("set")})
_BEING = frozenset("is are was were as".split())
REACH = 12
"""So many tokens before the noun of a group it is said who is one."""


def people_in(scene: Scene) -> Iterator[tuple[int, bool]]:
    """How many people a group is that a sentence says its subject to be."""
    words = [token.lower for token in scene.tokens]
    for index, word in enumerate(words):
        if word in PEOPLE and _BEING & set(words[max(index - REACH, 0) : index]):
            yield PEOPLE[word], True


def works_in(scene: Scene) -> Iterator[tuple[int, bool]]:
    """Of how many works a series is."""
    for token in scene.tokens:
        if token.lower in WORKS:
            yield WORKS[token.lower], True


def discs_in(scene: Scene) -> Iterator[tuple[int, bool]]:
    """Of how many discs an album is."""
    for index, token in enumerate(scene.tokens[:-1]):
        if token.lower in DISCS and scene.concepts[index + 1] in _ALBUM:
            yield DISCS[token.lower], True
