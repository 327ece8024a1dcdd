"""Lines of plain text in, the tables laid out in them with tabs, bars or wide gaps out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.model import Block, BlockKind, Cell
from claimcheck.reading.lines import Line
from claimcheck.reading.weave import Weaver

MOST_COLUMNS = 40
LONGEST_CELL = 80
"""Characters of a cell; what is longer is text in columns."""

_GAP = re.compile(r"\s*\t+\s*|\s*[|│┃]\s*|(?<![.!?:;])\s{2,}|\s{4,}|\s*\.{4,}\s*|\s*(?:\.\s){4,20}")
"""What parts two cells."""

_RULE = re.compile(r"[\s|+│┃:=_─━═┼├┤┌┐└┘┬┴–-]+")
"""A line that only draws. Example: `|---|---|`, `=====  =====`."""

_FIGURE = re.compile(r"(?:[(<>~≈±+−-]|[€$£¥]|c\. ?|ca\. ?|US\$)?\s?\d|[–—.-]{1,3}$|n/?a$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A cell of a line, with where it stands in the text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Row:
    line: Line
    cells: tuple[_Piece, ...]
    barred: bool
    """Whether tabs or bars part its cells, so that the order alone tells the column."""


def take_tables(text: str, lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Block, ...]]:
    """The lines that are of no table, and the cells of the tables."""
    tables = list(_tables(lines))
    if not tables:
        return tuple(lines), ()
    taken = {index for first, last, _ in tables for index in range(first, last)}
    cells = [block for number, (_, _, rows) in enumerate(tables) for block in _cells(text, number, rows)]
    rest = (
        replace(line, blanks=max(line.blanks, 2)) if index - 1 in taken else line
        for index, line in enumerate(lines)
        if index not in taken
    )
    return tuple(rest), tuple(cells)


def _tables(lines: Sequence[Line]) -> Iterator[tuple[int, int, list[_Row]]]:
    """From the first line of each table to after its last, with its rows."""
    first, rows = 0, list[_Row]()
    for index, line in enumerate([*lines, None]):
        row = _row(line) if line is not None and line.blanks <= _gap(rows) else None
        drawn = line is not None and bool(rows) and _RULE.fullmatch(line.text) is not None
        if drawn or (row and rows and _goes_on(rows, row)):
            rows += [row] if row and not drawn else []
            continue
        if _is_table(rows):
            yield first, index, rows
        row = _row(line) if line is not None else None
        first, rows = index, [row] if row else []


def _gap(rows: Sequence[_Row]) -> int:
    """How many blank lines may stand before the next row: as many as before those above it."""
    return rows[min(len(rows) - 1, 2)].line.blanks if len(rows) > 1 else 1


def _row(line: Line) -> _Row | None:
    """The cells of a line; None where it has one only, or where they are text."""
    if len(line.text) > 400 or not _GAP.search(line.text):
        return None
    cells, at = list[_Piece](), 0
    for match in (*_GAP.finditer(line.text), None):
        end = match.start() if match else len(line.text)
        if end > at:
            cells.append(_Piece(line.start + at, line.start + end, line.text[at:end]))
        at = match.end() if match else end
    barred = any(sign in line.text for sign in "\t|│┃")
    if not 2 <= len(cells) <= MOST_COLUMNS or any(len(cell.text) > LONGEST_CELL for cell in cells):
        return None
    return _Row(line, tuple(cells), barred)


def _goes_on(rows: Sequence[_Row], row: _Row) -> bool:
    """Whether a row is of the table above it: as many cells, one fewer, or one more than its head."""
    counts = {len(one.cells) for one in rows[:2]}
    return row.barred == rows[0].barred and any(-1 <= len(row.cells) - count <= 1 for count in counts)


def _is_table(rows: Sequence[_Row]) -> bool:
    """Whether most cells that are no names hold figures, in two rows at least."""
    figures = [sum(_FIGURE.match(cell.text) is not None for cell in row.cells[1:]) for row in rows]
    told = [count for count, row in zip(figures, rows, strict=True) if 2 * count >= len(row.cells) - 1]
    return len(told) >= 2 and 2 * len(told) >= len(rows)


def _cells(text: str, number: int, rows: Sequence[_Row]) -> Iterator[Block]:
    """A block for each cell, under the column of the fullest row that it stands in."""
    width = max(len(row.cells) for row in rows)
    full = next(row for row in rows if len(row.cells) == width)
    for index, row in enumerate(rows):
        for column, cell in zip(_columns(row, full), row.cells, strict=True):
            weaver = Weaver()
            weaver.add(text, cell.start, cell.end)
            block = weaver.block(BlockKind.CELL, cell=Cell(number, index, column))
            if block:
                yield block


def _columns(row: _Row, full: _Row) -> Sequence[int]:
    """The column of each cell: by order, and in a row that lacks some by where it stands."""
    if len(row.cells) == len(full.cells):
        return range(len(row.cells))
    if row.barred:
        return range(len(row.cells))
    columns, last = list[int](), -1
    for at, cell in enumerate(row.cells):
        left = len(full.cells) - len(row.cells) + at
        near = range(last + 1, left + 1)
        last = max(near, key=lambda column: (_shared(row, cell, full, column), -column))
        columns.append(last)
    return columns


def _shared(row: _Row, cell: _Piece, full: _Row, column: int) -> int:
    """How much of the page's width two cells share, in characters; negative for the gap between them."""
    other = full.cells[column]
    one = (cell.start - row.line.start + row.line.indent, cell.end - row.line.start + row.line.indent)
    two = (other.start - full.line.start + full.line.indent, other.end - full.line.start + full.line.indent)
    return min(one[1], two[1]) - max(one[0], two[0])
