"""Plain text in, the blocks that one reads in it out: articles, notes, papers extracted from PDF."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.model import Block, BlockKind
from claimcheck.reading.columns import take_tables
from claimcheck.reading.entries import join_entries
from claimcheck.reading.lines import Layout, Line, measure, split_lines
from claimcheck.reading.marks import take_marks
from claimcheck.reading.pages import Part, Placed, note_label, place
from claimcheck.reading.paragraphs import BULLET, group, weave_lines, words_of
from claimcheck.reading.roles import Piece, Role, assign_roles

_LABEL = re.compile(r"[\[(]?\^?[\d¹²³⁰⁴-⁹]{1,3}[\]).:]{0,2}\s*")
_NOTED = {Part.NOTE: BlockKind.NOTE, Part.REFERENCE: BlockKind.REFERENCE}
_UNWRAPPED = Layout(wrapped=False, width=0, gap=0, padded=False)


def read_plain(text: str, *, paged: bool = False) -> tuple[Block, ...]:
    """The blocks of a plain text, in its order; offsets are the text's.

    `paged`: the text was extracted from laid-out pages, so that its lines are cut at a width.
    """
    lines, cells = take_tables(text, split_lines(text))
    if not lines:
        return cells
    layout = measure(lines, paged=paged)
    placed = place(lines, layout)
    vocabulary = words_of(text) if layout.wrapped else frozenset()
    pieces = [Piece(lines=tuple(lines_), layout=layout) for lines_ in group(placed, layout)]
    body = (
        weave_lines(text, _without_bullet(role), layout, vocabulary).block(role.kind, headings=role.headings)
        for role in join_entries(assign_roles(pieces))
    )
    apart = (*_notes(text, placed, layout, vocabulary), *_links(text, placed), *cells)
    blocks = sorted((block for block in (*body, *apart) if block), key=lambda block: block.offset(0))
    return take_marks(tuple(_under_headings(blocks)))


def _under_headings(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those of tables under the heading above them."""
    headings: tuple[str, ...] = ()
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            headings = (block.text,)
        yield replace(block, headings=headings) if block.cell is not None else block


def _without_bullet(role: Role) -> Sequence[Line]:
    """The lines of a piece; those of an item without the sign or number that opens it."""
    match = BULLET.match(role.piece.lines[0].text) if role.kind is BlockKind.ITEM else None
    return _without_start(role.piece.lines, match.end()) if match else role.piece.lines


def _without_start(lines: Sequence[Line], length: int) -> Sequence[Line]:
    first = lines[0]
    return (replace(first, start=first.start + length, text=first.text[length:], indent=0), *lines[1:])


def _notes(
    text: str, placed: Sequence[Placed], layout: Layout, vocabulary: frozenset[str]
) -> Iterator[Block | None]:
    """A block a note; what follows on the next page belongs to it."""
    current: list[Placed] = []
    for item in placed:
        if item.part not in _NOTED:
            continue
        if item.label is not None and current:
            yield _note(text, current, layout, vocabulary)
            current = []
        current.append(item)
    if current:
        yield _note(text, current, layout, vocabulary)


def _note(text: str, items: Sequence[Placed], layout: Layout, vocabulary: frozenset[str]) -> Block | None:
    label = items[0].label
    lines = strip_label([item.line for item in items], label)
    return weave_lines(text, lines, layout, vocabulary).block(_NOTED[items[0].part], label=label)


def strip_label(lines: Sequence[Line], label: str | None) -> Sequence[Line]:
    """The lines without the number that opens the first."""
    if label is None or note_label(lines[0].text) != label:
        return lines
    match = _LABEL.match(lines[0].text)
    return _without_start(lines, match.end()) if match else lines


def _links(text: str, placed: Sequence[Placed]) -> Iterator[Block | None]:
    """The bare addresses of a page's end, a block a page."""
    found = [item.line for item in placed if item.part is Part.LINKS]
    starts = [
        0,
        *(i + 1 for i, (a, b) in enumerate(pairwise(found)) if "\n\n" in text[a.end : b.start]),
        len(found),
    ]
    for first, last in pairwise(starts):
        yield weave_lines(text, found[first:last], _UNWRAPPED, frozenset()).block(BlockKind.LINKS)
