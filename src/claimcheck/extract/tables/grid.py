"""Blocks in, the tables that they are cells of out: every cell at all the places that it spans."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from claimcheck.model import Block, BlockKind

MOST_PLACES = 12_000
"""Rows times columns of a table that are read; the rows beyond are left alone."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as a reader sees it. Where cells are merged, each place holds the same block."""

    places: Mapping[tuple[int, int], int]
    """Row and column to the block's index."""
    rows: int
    columns: int
    heads: frozenset[int]
    """Blocks that are marked as names."""
    wide: frozenset[int]
    """Blocks that span all the columns of their row."""
    caption: int | None
    source: int | None
    """The block below the table that says where its figures are from."""

    def line(self, row: int) -> tuple[int | None, ...]:
        """The blocks of a row, a place each."""
        return tuple(self.places.get((row, column)) for column in range(self.columns))


def find_grids(blocks: Sequence[Block]) -> Iterator[Grid]:
    """The tables of a document, in order."""
    celled = [index for index, block in enumerate(blocks) if block.cell is not None]
    for _, indices in groupby(celled, key=lambda index: _table(blocks[index])):
        grid = _grid(blocks, list(indices))
        if grid.rows:
            yield grid


def _table(block: Block) -> int:
    return block.cell.table if block.cell else -1


def _grid(blocks: Sequence[Block], indices: Sequence[int]) -> Grid:
    cells = [(index, cell) for index in indices if (cell := blocks[index].cell) and cell.row >= 0]
    columns = max((cell.column + cell.columns for _, cell in cells), default=0)
    most = MOST_PLACES // max(columns, 1)
    rows = min(max((cell.row + 1 for _, cell in cells), default=0), most)
    places: dict[tuple[int, int], int] = {}
    for index, cell in cells:
        for row in range(cell.row, min(cell.row + cell.rows, rows)):
            for column in range(cell.column, cell.column + cell.columns):
                places.setdefault((row, column), index)
    return Grid(
        places,
        rows,
        columns,
        frozenset(index for index, cell in cells if cell.header),
        frozenset(index for index, cell in cells if cell.columns == columns > 1),
        next((index for index in indices if (cell := blocks[index].cell) and cell.row < 0), None)
        or _caption(blocks, indices),
        _source(blocks, indices[-1]),
    )


def _leads(text: str) -> bool:
    """Whether a line above a table is its title rather than a paragraph."""
    return text.endswith(":") or (len(text) <= LONGEST_TITLE and text[-1] not in ".!?;,")


_SOURCE = re.compile(r"(?:(?:Sources?|Data|Figures|References?)\s?:|(?:Data|Figures) from\b)", re.IGNORECASE)


def _source(blocks: Sequence[Block], last: int) -> int | None:
    """The block right below the cells, or below the caption there, that names the source."""
    near = range(last + 1, min(last + 3, len(blocks)))
    return next((index for index in near if _SOURCE.match(blocks[index].text)), None)


_NUMBERED = re.compile(r"(?:Table|Tab\.|Exhibit)\s[\w.]{1,6}\b")
LONGEST_CAPTION, LONGEST_TITLE = 300, 120
"""Characters of what says what a table is; of a line that does so without a sign."""


def _caption(blocks: Sequence[Block], indices: Sequence[int]) -> int | None:
    """The block right above the cells or below them that says what they are."""
    for index in (indices[0] - 1, indices[-1] + 1):
        block = blocks[index] if 0 <= index < len(blocks) else None
        if block is None or len(block.text) > LONGEST_CAPTION or block.cell is not None:
            continue
        if index > indices[-1] and index + 1 < len(blocks) and blocks[index + 1].cell is not None:
            continue  # it stands over the next table
        leads = index < indices[0] and block.kind is BlockKind.PARAGRAPH and _leads(block.text)
        if leads or block.kind is BlockKind.CAPTION or _NUMBERED.match(block.text):
            return index
    return None
