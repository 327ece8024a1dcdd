"""Statements in, pairs that may speak of the same thing out: an inverted index, never all pairs."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.compare import Statement, keys

CROWD = 40
"""A key that more statements share than this tells nothing of a pair; so the work stays linear."""


def find_pairs(statements: Sequence[Statement]) -> Iterator[tuple[int, int]]:
    """Indices of the pairs that share a key, each once, the earlier statement first."""
    seen: set[tuple[int, int]] = set()
    for members in _postings(statements).values():
        if 1 < len(members) <= CROWD:
            for pair in combinations(members, 2):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _postings(statements: Sequence[Statement]) -> dict[str, list[int]]:
    postings: dict[str, list[int]] = {}
    for index, statement in enumerate(statements):
        for key in keys(statement):
            postings.setdefault(key, []).append(index)
    return postings
