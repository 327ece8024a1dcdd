"""Sentences in, groups of those that are copies of one text out: syndicated, quoted, lightly edited."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

LENGTH = 4
"""Words a shingle."""

ALIKE = 0.6
"""The least share of all their shingles that two copies have in common; tuned on own examples."""

_WORD = re.compile(r"\w+")


@lru_cache(maxsize=8192)
def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Runs of words; a text that is shorter is one run."""
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[i : i + LENGTH]) for i in range(max(len(words) - LENGTH + 1, 1)))


def is_copy(one: str, other: str) -> bool:
    """Whether two sentences are one text."""
    ours, theirs = shingles(one), shingles(other)
    return len(ours & theirs) >= ALIKE * len(ours | theirs)


def originals(texts: Sequence[str]) -> list[int]:
    """For each text the index of the first one that it is a copy of, its own where it is none."""
    found: list[int] = []
    for index, text in enumerate(texts):
        firsts = dict.fromkeys(found)
        found.append(next((first for first in firsts if is_copy(texts[first], text)), index))
    return found


def name_copies(names: Iterable[str]) -> str:
    """The clause that names them."""
    listed = list(dict.fromkeys(names))
    return f"copies of this text: {', '.join(listed)}" if listed else ""
