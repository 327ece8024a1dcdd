"""Sentences and pointers in, stretches out: how far a mark at the end can reach back."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from claimcheck.extract.prose import Prose, Sentence
from claimcheck.model import BlockKind


class Way(StrEnum):
    """How a pointer stands in its sentence, which decides what it serves."""

    MARK = "mark"
    """After the words it serves: a note's mark, a parenthesis, an address."""
    LINK = "link"
    """Behind words of the sentence or clause it serves."""
    LAW = "law"
    """A citation of law: part of what is told in its clause."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A place in a block's text that points at citations."""

    block: int
    start: int
    end: int
    """Equal to `start` for a note's mark, which stands before that character."""
    ids: tuple[str, ...]
    way: Way = Way.MARK
    named: bool = False
    """By author and year: "(Lee 2015)"; its year is the source's."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences that one mark can serve as a whole: one, or those of one quotation."""

    start: int
    end: int
    """Where the next begins."""


_LEADS = re.compile(
    r"\b(?:see|also|sources?|via|cf|available|read|more|at|here|from|full|text|report|in|and|e\.g|reference|references|ref"
    r"|link|doi|accessed|p|pp|online)\b",
    re.IGNORECASE,
)
"""Words around a citation that stands in a sentence of its own."""
_MOST_QUOTED = 12
"""A quotation mark that is not closed within so many sentences is taken for a slip."""


def find_stretches(prose: Prose, pointers: dict[int, tuple[Pointer, ...]]) -> dict[int, tuple[Stretch, ...]]:
    """The stretches of each block that has sentences, in the order of the text."""
    sentences: dict[int, list[Sentence]] = {}
    for sentence in prose.sentences:
        sentences.setdefault(sentence.block, []).append(sentence)
    found: dict[int, tuple[Stretch, ...]] = {}
    for index, own in sentences.items():
        block = prose.document.blocks[index]
        starts = [own[0].start] if block.kind is BlockKind.QUOTE else _starts(own)
        if index in pointers and block.kind is not BlockKind.NOTE:
            starts = _settled(starts, block.text, pointers[index])
        edges = pairwise([*starts, len(block.text)])
        found[index] = tuple(Stretch(start, end) for start, end in edges)
    return found


def _settled(starts: list[int], text: str, pointers: Sequence[Pointer]) -> list[int]:
    """The starts, where what opens a sentence but cites for the one before is given back to that one.

    "It closed.[4] Later it opened." · "It closed. (Lee 2015)" · "It closed. Source: https://a.example/b"
    """
    settled = starts[:1]
    for start, end in pairwise([*starts[1:], len(text)]):
        low = bisect_left(pointers, start, key=lambda p: p.start)
        high = bisect_left(pointers, end, key=lambda p: p.start)
        marks = [p for p in pointers[low:high] if p.way is Way.MARK and p.end > p.start]
        if not marks or not only_cites(text, start, end, marks):
            settled.append(_after_glued(text, start, marks))
    return settled


def only_cites(text: str, start: int, end: int, marks: Sequence[Pointer]) -> bool:
    """Whether the text holds nothing but the marks and words that lead up to them."""
    if end - start - sum(p.end - p.start for p in marks) > 60:
        return False
    rest: list[str] = []
    for mark in marks:
        rest.append(text[start : mark.start])
        start = mark.end
    return not re.search(r"\w", _LEADS.sub(" ", " ".join([*rest, text[start:end]])))


def _after_glued(text: str, start: int, marks: Sequence[Pointer]) -> int:
    """Past the marks that touch the full stop before them."""
    for mark in marks:
        if mark.start != start or text[start - 1 : start].isspace():
            break
        start = mark.end
    return start


def _starts(sentences: Sequence[Sentence]) -> list[int]:
    """Where the stretches begin: sentences within an open quotation belong to the one that opened it."""
    starts: list[int] = []
    closes = -1
    ends = [_depth(sentence.text) for sentence in sentences]
    for at, sentence in enumerate(sentences):
        if at > closes:
            starts.append(sentence.start)
            closes = _closing(ends, at)
    return starts


def _depth(text: str) -> int:
    return text.count("“") - text.count("”")


def _closing(depths: Sequence[int], at: int) -> int:
    """Index of the sentence that closes what the one at `at` leaves open; itself if nothing is."""
    depth = 0
    for index in range(at, min(len(depths), at + _MOST_QUOTED)):
        depth += depths[index]
        if depth <= 0:
            return index
    return at
