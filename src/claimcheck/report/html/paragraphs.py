"""A document in, the stretches of its text that are shown as blocks out."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model import BlockKind, Document

BLANK = re.compile(r"\n(?:[ \t\r\f]*\n)+|\f")
"""What parts two blocks: an empty line, a page break."""

LONGEST = 6_000
"""Characters of one block: a browser lays out only the blocks in sight, so no block may be the whole."""

FULL = 50
"""Characters from which on a line may have been broken because it was full."""

SIGNS = 4
"""Characters of markup, such as `## ` or `- `, that may stand before a block's text."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block as it is shown."""

    start: int
    end: int
    line: int
    """Where it begins, from 1."""
    heading: bool = False
    goes_on: bool = False
    """Whether it is a further piece of the block above."""
    flows: bool = False
    """Whether its line ends are only where a line was full: shown narrower or wider, they mean nothing."""
    ahead: bool = False
    """Whether it stands before the first block, as front matter does."""


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """All of the text but the white space between blocks, in order."""
    places = _Places.of(document)
    above = None
    for start, end in _blocks(document.text):
        block = places.block(start + SIGNS)
        goes_on = block is not None and block == above
        heading = block is not None and block in places.headings
        for first, last in _pieces(document.text, start, end):
            flows = (
                not heading and _flows(document.text[first:last]) and places.one(document.text, first, last)
            )
            line = document.position(first).line
            yield Paragraph(first, last, line, heading, goes_on, flows, ahead=block is None)
            goes_on = True
        above = places.block(end - 1)


@dataclass(frozen=True, slots=True)
class _Places:
    """Which block of the document an offset belongs to: PDF extraction puts empty lines within paragraphs."""

    starts: tuple[int, ...]
    blocks: tuple[int, ...]
    headings: frozenset[int]

    @classmethod
    def of(cls, document: Document) -> "_Places":
        runs = sorted((run.start, at) for at, block in enumerate(document.blocks) for run in block.runs)
        headings = {at for at, one in enumerate(document.blocks) if one.kind is BlockKind.HEADING}
        return cls(tuple(start for start, _ in runs), tuple(at for _, at in runs), frozenset(headings))

    def one(self, text: str, start: int, end: int) -> bool:
        """Whether all lines of a stretch belong to the same block: two notes may follow each other."""
        own, at = self.block(start + SIGNS), text.find("\n", start, end)
        while at >= 0:
            if self.block(at + 1 + SIGNS) != own:
                return False
            at = text.find("\n", at + 1, end)
        return True

    def block(self, offset: int) -> int | None:
        """None before the first block."""
        at = bisect_right(self.starts, offset) - 1
        return self.blocks[at] if at >= 0 else None


def _flows(text: str) -> bool:
    """Whether every line but the last is about full, and none asks to be broken (Markdown: two spaces)."""
    lines = text.split("\n")[:-1]
    return bool(lines) and all(len(line) >= FULL and not line.endswith(("  ", "\\")) for line in lines)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for gap in BLANK.finditer(text):
        if text[at : gap.start()].strip():
            yield at, gap.start()
        at = gap.end()
    if text[at:].strip():
        yield at, len(text.rstrip())


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at a line's end, else between words, else anywhere."""
    while end - start > LONGEST:
        cut = start + LONGEST
        for mark in ("\n", " "):
            found = text.rfind(mark, start + LONGEST // 2, cut)
            if found >= 0:
                cut = found + 1
                break
        yield start, cut
        start = cut
    yield start, end
