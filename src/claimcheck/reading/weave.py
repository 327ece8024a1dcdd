"""Stretches of a document in, the text of a `Block` out, with every character's place kept."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from claimcheck.model import Block, BlockKind, Cell, Link, Marker, Run, Span

INVISIBLE = "\x00\x02\x07\x08\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Soft hyphens, joiners, direction marks, and the control characters that PDF libraries leave."""

_ADDRESS = re.compile(r"https?://|www\.")
_SEGMENT = re.compile(rf"[^\s{INVISIBLE}]+(?: [^\s{INVISIBLE}]+)*")


class Weaver:
    """Gathers text with its places: white space folded, invisible characters dropped."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._links: list[Link] = []
        self._markers: list[Marker] = []
        self._pending: int | None = None
        self._address = False
        self.length = 0

    def add(self, source: str, start: int, end: int) -> None:
        """Append `source[start:end]`."""
        last = start
        for match in _SEGMENT.finditer(source, start, end):
            if match.start() > last and any(c.isspace() for c in source[last : match.start()]):
                self.space(last)
            self._append(match.group(), match.start())
            last = match.end()
        if last < end and any(c.isspace() for c in source[last:end]):
            self.space(last)

    def insert(self, text: str, at: int) -> None:
        """Append text that stands for other characters at `at`: an entity, an escape."""
        stripped = text.strip()
        if text[:1].isspace():
            self.space(at)
        if stripped:
            self._append(stripped, at)
        if text[-1:].isspace():
            self.space(at)

    def space(self, at: int) -> None:
        """Part what follows from what stands so far; `at` is where the white space is in the document."""
        if self.length and self._pending is None:
            self._pending = at

    def drop_last(self) -> None:
        """Take the last character back: the hyphen of a word that a line end cut."""
        self._parts[-1] = self._parts[-1][:-1]
        self.length -= 1

    @property
    def in_address(self) -> bool:
        """Whether the text ends in a word that is a web address."""
        return self._address and self._pending is None

    def text(self) -> str:
        """What stands so far."""
        return "".join(self._parts)

    @property
    def place(self) -> int:
        """The offset in the block's text that the next character will have."""
        return self.length + (self._pending is not None)

    def link(self, start: int, url: str, span: Span) -> None:
        """Put an address behind what was added since `start`."""
        first = min(start, self.length)
        if url and first < self.length:
            self._links.append(Link(first, self.length, url, span))

    def mark(self, label: str, span: Span) -> None:
        """Set a note's reference mark here."""
        self._markers.append(Marker(self.length, label, span))

    def block(
        self,
        kind: BlockKind,
        *,
        label: str | None = None,
        headings: tuple[str, ...] = (),
        cell: Cell | None = None,
    ) -> Block | None:
        """The block; None where nothing but white space was added."""
        if not self.length:
            return None
        runs, markers, links = tuple(self._runs), tuple(self._markers), tuple(self._links)
        return Block(kind, self.text(), runs, markers, links, label, headings, cell)

    def _append(self, text: str, start: int) -> None:
        if self._pending is not None:
            self._extend(" ", self._pending)
            self._pending = None
        self._extend(text, start)

    def _extend(self, text: str, start: int) -> None:
        last = self._runs[-1] if self._runs else None
        if last is None or last.start + self.length - last.at != start:
            self._runs.append(Run(self.length, start))
        self._parts.append(text)
        self.length += len(text)
        _, parted, word = text.rpartition(" ")
        self._address = (self._address and not parted) or _ADDRESS.search(word) is not None


Cut = tuple[int, int, tuple[str, ...]]
"""A stretch `[start, end)` of a block's text that is taken out, and the labels of the marks that it is."""


def cut_marks(block: Block, cuts: Sequence[Cut]) -> Block:
    """The block without the stretches, which ascend and do not overlap; `Marker`s stand for them."""
    if not cuts:
        return block
    shifts = _Shifts(cuts)
    edges = [(0, 0), *((start, end) for start, end, _ in cuts), (len(block.text),) * 2]
    kept = [(before[1], after[0]) for before, after in pairwise(edges)]
    runs: list[Run] = []
    length = 0
    for start, end in kept:
        runs.extend(_runs_between(block, start, end, length))
        length += end - start
    markers = (*_moved_markers(block, shifts), *_new_markers(block, cuts, shifts))
    return replace(
        block,
        text="".join(block.text[start:end] for start, end in kept),
        runs=tuple(runs) or block.runs[:1],
        markers=tuple(sorted(markers, key=lambda mark: mark.at)),
        links=tuple(_moved_link(link, shifts) for link in block.links),
    )


def _runs_between(block: Block, start: int, end: int, at: int) -> Iterable[Run]:
    if start >= end:
        return
    yield Run(at, block.offset(start))
    first = bisect_right(block.runs, start, key=lambda run: run.at)
    last = bisect_left(block.runs, end, key=lambda run: run.at)
    for run in block.runs[first:last]:
        yield Run(at + run.at - start, run.start)


class _Shifts:
    """Where offsets go when stretches are cut out."""

    def __init__(self, cuts: Sequence[Cut]) -> None:
        self._starts = [start for start, _, _ in cuts]
        self._ends = [end for _, end, _ in cuts]
        self._gone = [0, *accumulate(end - start for start, end, _ in cuts)]

    def of(self, at: int) -> int:
        """The offset after the cuts of the character at `at`, or of the next that is left."""
        index = bisect_right(self._starts, at)
        if index and at < self._ends[index - 1]:
            return self._starts[index - 1] - self._gone[index - 1]
        return at - self._gone[index]


def _new_markers(block: Block, cuts: Sequence[Cut], shifts: _Shifts) -> Iterable[Marker]:
    for start, end, labels in cuts:
        for label in labels:
            yield Marker(shifts.of(start), label, block.locate(start, end))


def _moved_markers(block: Block, shifts: _Shifts) -> Iterable[Marker]:
    return (Marker(shifts.of(mark.at), mark.label, mark.span) for mark in block.markers)


def _moved_link(link: Link, shifts: _Shifts) -> Link:
    return Link(shifts.of(link.start), shifts.of(link.end), link.url, link.span)
