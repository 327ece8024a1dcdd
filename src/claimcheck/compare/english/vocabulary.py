"""A page's concepts in; which of them are forms of a word, out."""

from dataclasses import dataclass
from functools import lru_cache

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


@dataclass(frozen=True)  # without slots, so that the families are made once a page
class Vocabulary:
    """The concepts of a page."""

    words: frozenset[str]
    """Those of its sentences."""
    title: frozenset[str] = frozenset()
    """Those of its title, which need not stand in its text."""

    def forms(self, concept: str) -> frozenset[str]:
        """The concepts of the page that are alike to one."""
        return frozenset(word for word in self._families.get(_head(concept), ()) if alike(concept, word))

    @cached_property
    def _families(self) -> dict[str, list[str]]:
        families: dict[str, list[str]] = {}
        for word in self.words | self.title:
            families.setdefault(_head(word), []).append(word)
        return families


@lru_cache(maxsize=131072)
def _head(concept: str) -> str:
    """The letters that all forms of a word share."""
    return concept.removeprefix("=")[:SHORT]
