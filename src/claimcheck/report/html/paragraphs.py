"""A document in, the stretches of its text that are shown as blocks out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model import BlockKind, Document

BLANK = re.compile(r"\n(?:[ \t\r\f]*\n)+|\f")
"""What parts two blocks: an empty line, a page break."""

LONGEST = 6_000
"""Characters of one block: a browser lays out only the blocks in sight, so no block may be the whole."""


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


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """All of the text but the white space between blocks, in order."""
    heads = _headings(document)
    for start, end in _blocks(document.text):
        heading = any(offset in heads for offset in range(start, min(start + 8, end)))
        goes_on = False
        for first, last in _pieces(document.text, start, end):
            yield Paragraph(first, last, document.position(first).line, heading, goes_on)
            goes_on = True


def _headings(document: Document) -> frozenset[int]:
    kinds = (block for block in document.blocks if block.kind is BlockKind.HEADING and block.runs)
    return frozenset(block.runs[0].start for block in kinds)


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
