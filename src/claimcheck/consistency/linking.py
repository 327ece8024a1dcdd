"""Statements in, pairs that may speak of the same thing out: an inverted index, never all pairs.

Two statements meet under a key: a name with what is counted, with an event, or with a second name. A single
word is no key: in a large run half of all documents share one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations, islice

from claimcheck.compare import Statement
from claimcheck.model import ClaimKind

CROWD = 40
"""A key that more statements share than this tells nothing of a pair; so the work stays linear."""

SHARED = 2
"""Keys that a pair must share: one may be chance, unless very few have it."""

FEW = 6
"""A key that no more statements share than this is enough alone."""

NAMES, WORDS = 6, 10
"""At most so many names and words of a statement make keys; those near the value come first."""

Key = tuple[str, str, str]


def keys(statement: Statement) -> frozenset[Key]:
    """What two statements of one thing have in common, in pairs of words."""
    kind = statement.claim.kind.value
    names = list(dict.fromkeys(_names(statement)))[:NAMES]
    others = [*statement.unit[-1:], *sorted(statement.classes)]
    if statement.claim.kind is not ClaimKind.DATE or not statement.classes:
        others += islice(_words(statement), WORDS)
    crossed = {(kind, name, other) for name in names for other in others}
    paired = {(kind, min(pair), max(pair)) for pair in combinations(names, 2)}
    return frozenset(crossed | paired)


def _names(statement: Statement) -> Iterator[str]:
    """The last words of the names of its sentence, else of those that its pronoun stands for."""
    scene = statement.scene
    own = sorted(
        (name for name in scene.names if name.words and not name.soft),
        key=lambda n: scene.distance(n.first, statement.first),
    )
    yield from (name.words[-1] for name in own)
    if scene.opening and not own:
        around = (name for name in statement.context.names if name.words and not name.soft)
        yield from (name.words[-1] for name in islice(around, 3))


def _words(statement: Statement) -> Iterator[str]:
    """The common words of a sentence, those near the value first."""
    scene, first = statement.scene, statement.first
    inside = {i for name in scene.names for i in range(name.first, name.last + 1)}
    near = sorted(range(len(scene.tokens)), key=lambda i: abs(i - first))
    return (concept for i in near if i not in inside and (concept := scene.concepts[i]))


def find_pairs(keyed: Iterable[frozenset[Key]]) -> list[tuple[int, int]]:
    """Indices of the pairs that share keys enough, each once, in order, the earlier first."""
    postings: dict[int, list[int]] = {}
    for index, own in enumerate(keyed):
        for key in own:
            postings.setdefault(hash(key), []).append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for members in postings.values():
        if 1 < len(members) <= CROWD:
            weight = SHARED if len(members) <= FEW else 1
            for pair in combinations(members, 2):
                shared[pair] += weight
    return sorted(pair for pair, count in shared.items() if count >= SHARED)
