"""A document with its tables in, the same with every figure stated out: its cell says what it is of.

"4,120" in the row "2019" under "Visitors" becomes the block "in 2019: 4,120 visitors", tied to the cell and
quoted by its row. Where a name is known neither to be counted, measured nor dated, the cell stays as it is.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from claimcheck.extract.mentions import QuantityMention
from claimcheck.extract.prose import Prose
from claimcheck.extract.tables.axes import Figured, read_figured
from claimcheck.extract.tables.grid import Grid, find_grids
from claimcheck.extract.tables.labels import read_time
from claimcheck.extract.tables.lines import state_line
from claimcheck.extract.tables.quoting import quote
from claimcheck.extract.tables.stating import Told, state
from claimcheck.extract.tables.words import NAMELESS, VALUES
from claimcheck.model import Block, BlockKind, Document

__all__ = ["row_quantities", "with_statements"]

MOST_ASSERTED = 400
"""Figures of a table from which on it is a body of data: evidence for others' claims, none of its own."""

MOST_STATED = 3_000
"""Figures of a document that are stated."""

_SMALL = re.compile(r"(?<![\w’'])[a-z]{3,30}(?![\w’'])")


def with_statements(document: Document) -> Document:
    """The document in which every figure of a table, and every line such as "Founded: 1931", says it all."""
    blocks = list(document.blocks)
    grids = list(find_grids(blocks))
    known = _known(blocks) if grids else frozenset()
    stated = 0
    for grid in grids:
        for index, block in _statements(document, grid, known):
            stated += 1
            if stated > MOST_STATED:
                break
            blocks[index] = block
    for index, block in enumerate(blocks):
        if block.kind in _LINED and block.row is None and (line := state_line(block)):
            blocks[index] = line
    return replace(document, blocks=tuple(blocks))


_LINED = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.CELL})
"""Kinds of block that may be a line with a name and a value."""


def _known(blocks: Sequence[Block]) -> frozenset[str]:
    """The words that the document's prose writes small."""
    prose = (block.text for block in blocks if block.kind in {BlockKind.PARAGRAPH, BlockKind.CAPTION})
    return frozenset(word for text in prose for word in _SMALL.findall(text))


def _statements(document: Document, grid: Grid, known: Collection[str]) -> Iterator[tuple[int, Block]]:
    """The figures of a table, each with the index of the cell that it takes the place of."""
    figured = list(read_figured(document.blocks, grid, known))
    assertive = len(figured) <= MOST_ASSERTED
    for cell in figured:
        told = _told(document.blocks, grid, cell)
        row = quote(document, grid, cell, assertive=assertive)
        block = state(told, row)
        if block:
            yield cell.block, block


def _told(blocks: Sequence[Block], grid: Grid, cell: Figured) -> Told:
    block = blocks[cell.block]
    over = [blocks[i] for i in cell.under if blocks[i].text.lower() not in VALUES]
    heads = [head for head in over if not cell.by_column or read_time(head.text)]
    rows = [blocks[i] for i in cell.names if not cell.by_row]
    names = sorted((*heads, *rows), key=lambda name: name.offset(0))
    before = [name for name in names if name.offset(0) < block.offset(0)]
    kind = "" if cell.by_row else _kind(blocks, cell)
    return Told(block, block.text, 0, cell.label, before, _headings(blocks, grid, cell), kind)


_KIND = re.compile(r"[A-Z][a-z]{2,20}")


def _kind(blocks: Sequence[Block], cell: Figured) -> str:
    """What the first name that is no time is a name of: it tells "town Harbour" from a harbour."""
    name = next((i for i in cell.names if not read_time(blocks[i].text)), None)
    heads = [blocks[i].text for i in cell.heads.get(name, ())] if name is not None else []
    plain = len(heads) == 1 and _KIND.fullmatch(heads[0]) and not heads[0].lower().endswith("s")
    return heads[0].lower() if plain and heads[0].lower() not in NAMELESS else ""


def _headings(blocks: Sequence[Block], grid: Grid, cell: Figured) -> tuple[str, ...]:
    """What stands over the row: the headings, the caption, the title of its part of the table."""
    top = blocks[min(grid.places.values())]
    over = [i for i in (grid.caption, *cell.parts) if i is not None]
    return (*top.headings, *(blocks[i].text for i in over))


def row_quantities(prose: Prose) -> Iterator[QuantityMention]:
    """The figures of tables and of lines such as "Capacity: 12,400"."""
    for index, block in enumerate(prose.document.blocks):
        if block.row is not None and block.row.quantity is not None:
            row, value = block.row, block.row.quantity
            yield QuantityMention(index, row.start, row.end, value, row.subject)
