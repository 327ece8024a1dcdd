"""A page's concepts in; which of them are forms of a word, out."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from claimcheck.compare.once import cached_property

SHORT = 5
"""Stems of so many letters are one word's forms where the longer begins with the shorter: "mayor(al)"."""


@lru_cache(maxsize=131072)
def alike(one: str, other: str) -> bool:
    """Whether two concepts are the same or forms of one word."""
    if one == other:
        return True
    short, long = sorted((one.removeprefix("="), other.removeprefix("=")), key=len)
    return len(short) >= SHORT and long.startswith(short) and short.isalpha() and len(long) - len(short) <= 5


@dataclass(frozen=True)  # without slots, so that it is sorted once a page
class Vocabulary:
    """The concepts of a page."""

    words: frozenset[str]
    """Those of its sentences."""
    title: frozenset[str] = frozenset()
    """Those of its title, which need not stand in its text."""

    def forms(self, concept: str) -> frozenset[str]:
        """The concepts of the page that are alike to one."""
        head = concept.removeprefix("=")[:SHORT]
        family = (*self._beginning(head), *self._beginning(f"={head}"))
        return frozenset(word for word in family if alike(concept, word))

    def _beginning(self, letters: str) -> Iterator[str]:
        """The concepts that begin with some letters."""
        at = bisect_left(self._sorted, letters)
        return takewhile(lambda word: word.startswith(letters), islice(self._sorted, at, None))

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.words | self.title)
