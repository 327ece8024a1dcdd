"""A block in, its text out with the line ends of the page marked: what the repair of addresses reads."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model import Block, Document, Media, Run

LINED = frozenset({Media.TEXT, Media.PDF})
"""Media in which a line end may cut an address; elsewhere white space ends it."""

_HYPHENS = frozenset("-‐\xad\x02")


@dataclass(frozen=True, slots=True)
class Flow:
    """A block's text in which a newline stands wherever the page broke the line."""

    text: str
    pieces: tuple[tuple[int, int], ...]
    """Ascending: from `(at, offset)` on, the characters are those of the block from `offset` on."""

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """The block's offsets of `text[start:end]`, which is not empty."""
        return self._offset(start), self._offset(end - 1) + 1

    def _offset(self, at: int) -> int:
        start, offset = self.pieces[bisect_right(self.pieces, at, key=lambda piece: piece[0]) - 1]
        return offset + at - start


def read_flow(document: Document, block: Block) -> Flow:
    """The block with its line ends; hyphens that reading took out at a line end are put back."""
    if document.media not in LINED or not block.runs:
        return Flow(block.text, ((0, 0),))
    return _join(_pieces(document.text, block))


def _pieces(page: str, block: Block) -> list[tuple[str, int]]:
    pieces: list[tuple[str, int]] = []
    before: int | None = None
    for run, after in pairwise((*block.runs, Run(len(block.text), 0))):
        text = _with_line_ends(block.text[run.at : after.at], page[run.start : run.start + after.at - run.at])
        gap = "" if before is None else page[before : run.start]
        if "\n" in gap:
            text = _broken(pieces, text, gap, run.at)
        pieces.append((text, run.at))
        before = run.start + after.at - run.at
    return pieces


def _with_line_ends(text: str, written: str) -> str:
    if "\n" not in written or len(text) != len(written):
        return text
    return "".join("\n" if w == "\n" and t.isspace() else t for t, w in zip(text, written, strict=True))


def _broken(pieces: list[tuple[str, int]], text: str, gap: str, at: int) -> str:
    """Set the line end that layout left between the last piece and `text`; the text that is left to add."""
    last, offset = pieces[-1]
    if last.endswith(" "):
        pieces[-1] = (f"{last[:-1]}\n", offset)
    elif text.startswith(" "):
        return f"\n{text[1:]}"
    elif not last.endswith("\n"):
        pieces.append(("-\n" if _HYPHENS & set(gap[: gap.index("\n")]) else "\n", at))
    return text


def _join(pieces: list[tuple[str, int]]) -> Flow:
    starts: list[tuple[int, int]] = []
    length = 0
    for text, offset in pieces:
        starts.append((length, offset))
        length += len(text)
    return Flow("".join(text for text, _ in pieces), tuple(starts))
