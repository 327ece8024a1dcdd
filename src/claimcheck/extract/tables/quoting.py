"""A cell of a table in, its row as a reader of the report can look it up out."""

import re
from collections.abc import Sequence

from claimcheck.extract.tables.axes import Figured
from claimcheck.extract.tables.grid import Grid
from claimcheck.model import Block, Document, Row, Span

LONGEST = 240
"""Characters of a row that is quoted whole; of a longer one, its names and the value."""

LONGEST_HEAD = 60
"""Characters of a column's name that are quoted."""

GAP = "…"

_SOURCE = re.compile(r"(?:sources?|refs?|references?|citations?|links?)\b", re.IGNORECASE)
"""Names of a column of sources."""


def quote(document: Document, grid: Grid, cell: Figured, *, assertive: bool) -> Row:
    """The row with its columns' names; the value's place in the block's text is not yet known."""
    blocks = document.blocks
    line = list(dict.fromkeys(i for i in grid.line(cell.row) if i is not None and blocks[i].text))
    heads = {index: _head(blocks, cell.heads.get(index, ())) for index in line}
    sources = (*(i for i in line if _SOURCE.match(heads[i])), *filter(None, (grid.caption, grid.source)))
    if sum(len(blocks[i].text) + len(heads[i]) + 3 for i in line) > LONGEST:
        line = [index for index in line if index in cell.names or index == cell.block]
    parts = [f"{heads[index]}{' '.join(blocks[index].text.split())}" for index in line]
    place = line.index(cell.block)
    at = sum(len(part) + 3 for part in parts[:place]) + len(heads[cell.block])
    own = [blocks[index] for index in line if _row_of(blocks[index]) == _row_of(blocks[cell.block])]
    return Row(
        _extent(own),
        " | ".join(parts),
        at,
        0,
        0,
        assertive=assertive,
        beside=(*cell.names, *cell.under),
        sources=sources,
    )


def _row_of(block: Block) -> int:
    return block.cell.row if block.cell else -1


def _head(blocks: Sequence[Block], heads: Sequence[int]) -> str:
    text = " ".join(" ".join(blocks[i].text.split()) for i in heads)
    short = text if len(text) <= LONGEST_HEAD else text[: LONGEST_HEAD - 1] + GAP
    return f"{short}: " if short else ""


def _extent(blocks: Sequence[Block]) -> Span:
    """From the first character of some cells to the last."""
    spans = [block.locate(0, len(block.text)) for block in blocks]
    return Span(min(span.start for span in spans), max(span.end for span in spans))
