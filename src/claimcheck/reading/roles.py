"""Pieces of plain text in, what each is to its reader out: heading, paragraph, caption, boilerplate."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import BlockKind
from claimcheck.reading.lines import Layout, Line
from claimcheck.reading.paragraphs import NUMBERED, is_heading


@dataclass(frozen=True, slots=True)
class Piece:
    """The lines of one paragraph."""

    lines: tuple[Line, ...]
    layout: Layout

    @property
    def text(self) -> str:
        """The lines as one."""
        return " ".join(line.text for line in self.lines)


def assign_kinds(
    pieces: Sequence[Piece],
) -> Iterator[tuple[Piece, BlockKind, str | None, tuple[str, ...]]]:
    """Each piece with its kind, its label and the headings it stands under."""
    headings: tuple[str, ...] = ()
    for index, piece in enumerate(pieces):
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        kind = _kind(piece, following)
        yield piece, kind, None, headings
        if kind is BlockKind.HEADING:
            headings = (piece.text,)


def _kind(piece: Piece, following: Piece | None) -> BlockKind:
    if _CAPTION.match(piece.text):
        return BlockKind.CAPTION
    if _BOILERPLATE.match(piece.text):
        return BlockKind.BOILERPLATE
    if _is_heading(piece, following):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _is_heading(piece: Piece, following: Piece | None) -> bool:
    if following is None or len(piece.text) > 160:
        return False
    if piece.layout.wrapped:
        return is_heading(piece.lines, following.lines[0], piece.layout)
    return (
        len(piece.lines) == 1
        and not piece.lines[0].terminal
        and (piece.text[0].isupper() or NUMBERED.match(piece.text) is not None or piece.text[0] in '“"‘')
        and len(following.text) > len(piece.text)
    )


_CAPTION = re.compile(
    r"(?:photo(?:graph)?|image|picture|illustration|figure|fig\.)(?: credit| by)?s? ?[:(©]", re.IGNORECASE
)
_BOILERPLATE = re.compile(
    r"(?:\S{1,8} )?skip to (?:main )?content|read more\b|more from\b|follow us\b|stay updated$|further reading$"
    r"|(?:tele)?(?:ph|f)(?:one|ax)?s?: ?[+\d(]|contact:|address: ?\d|subscribe\b|sign up\b|related (?:stories|articles)",
    re.IGNORECASE,
)
