"""A table in, which of its rows and columns name the others out, and what its figures are.

A table is read one way: its columns are figures of what the rows are named by ("Town | Visitors | Staff"), or
the other way round ("Visitors | 4,120 | 3,900" under years or towns), or both axes are names and the caption
says what is counted. A table of another kind tells nothing.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claimcheck.extract.tables.figures import Content, content
from claimcheck.extract.tables.grid import Grid
from claimcheck.extract.tables.labels import LONGEST, Label, Sort, read_label, read_time
from claimcheck.extract.tables.words import PERIODS, STATISTICS, UNCOUNTED, VALUES
from claimcheck.model import Block

MOST_HEADS = 3
"""Rows at the top that may name the columns."""

MOST_NAMES = 3
"""Columns at the left that may name the rows."""

LONGEST_NAME = 90
"""Characters of a name; a cell with more is text."""


@dataclass(frozen=True, slots=True)
class Figured:
    """A cell with what it is a figure of."""

    block: int
    row: int
    label: Label
    by_row: bool
    """Whether the label is that of the row."""
    by_column: bool
    """Whether it is that of the column; the caption's where it is neither's."""
    names: tuple[int, ...]
    """The blocks that name its row."""
    under: tuple[int, ...]
    """The blocks that head its column, from the top."""
    parts: tuple[int, ...]
    """The block that heads its part of the table, if any."""
    heads: Mapping[int, tuple[int, ...]]
    """For every block of its row, those that head its column."""


def read_figured(blocks: Sequence[Block], grid: Grid, known: Collection[str]) -> Iterator[Figured]:
    """The cells of a table that hold figures of something known."""
    table = _Table(blocks, grid, known)
    heads = table.heads()
    names = table.names(heads)
    if not names:
        return
    body = range(heads, grid.rows)
    figures = [column for column in range(names, grid.columns) if table.holds_figures(column, body)]
    labels = table.labels(heads, names, figures, body)
    parts: tuple[int, ...] = ()
    for row in body:
        line = grid.line(row)
        wide = line[:1] if line[0] in grid.wide else ()
        parts = tuple(index for index in wide if index is not None) or parts
        own = table.row_names(row, names)
        over = {index: table.column_heads(heads, c) for c, index in reversed(list(enumerate(line))) if index}
        for column in figures if own else ():
            index = line[column]
            if index is None or index in own or line[column - 1] == index:
                continue
            label, by_row = labels(row, column)
            if label is not None:
                by = (by_row, not by_row and bool(labels.columns))
                yield Figured(index, row, label, *by, own, over.get(index, ()), parts, over)


class _Table:
    """Asks of one table."""

    def __init__(self, blocks: Sequence[Block], grid: Grid, known: Collection[str]) -> None:
        self._blocks, self._grid, self._known = blocks, grid, known

    def _text(self, index: int | None) -> str:
        return self._blocks[index].text if index is not None else ""

    def heads(self) -> int:
        """How many rows at the top name the columns."""
        count = 0
        while count < min(MOST_HEADS, self._grid.rows - 1) and self._is_head(count):
            count += 1
        return count

    def _is_head(self, row: int) -> bool:
        cells = [index for index in self._grid.line(row) if index is not None]
        if not cells or len(set(cells)) == 1 < self._grid.columns:
            return bool(cells) and cells[0] in self._grid.wide
        if all(index in self._grid.heads for index in cells):
            return not self._is_pair(cells)
        marked = row > 0 and self._grid.places.get((0, 0)) in self._grid.heads
        if marked or any(self._content(index) is Content.FIGURE for index in cells):
            return False
        first, *rest = cells
        if (first in self._grid.heads and not self._grid.heads.issuperset(rest)) or not rest:
            return False
        times = all(read_time(self._text(index)) for index in rest) and not read_label(self._text(first))
        words = all(self._content(index) in {Content.WORDS, Content.EMPTY} for index in rest)
        return (times or words) and self._grid.columns > 2 - times and self._figures_below(row)

    def _is_pair(self, cells: Sequence[int]) -> bool:
        """Whether a row is a name with its value: Markdown has no table without a head."""
        if len(cells) != self._grid.columns or len(cells) != 2:
            return False
        name, value = (self._text(index) for index in cells)
        told = content(value) is Content.FIGURE or (content(value) is Content.DATE and not read_time(value))
        label = read_label(name)
        return label is not None and (told or label.sort is Sort.DATE)

    def _figures_below(self, row: int) -> bool:
        """Whether most cells of the next rows that are not names hold figures or dates."""
        below = [
            self._content(index)
            for line in range(row + 1, min(row + 5, self._grid.rows))
            for index in self._grid.line(line)[1:]
        ]
        told = [one for one in below if one is not Content.EMPTY]
        return bool(told) and 2 * sum(one is not Content.WORDS for one in told) >= len(told)

    def _content(self, index: int | None) -> Content:
        return content(self._text(index)) if index is not None else Content.EMPTY

    def names(self, heads: int) -> int:
        """How many columns at the left name the rows; 0 where none does."""
        body = range(heads, self._grid.rows)
        count = 0
        while count < min(MOST_NAMES, self._grid.columns - 1) and self._is_name(heads, count, body):
            count += 1
        return count

    def _is_name(self, heads: int, column: int, body: range) -> bool:
        found = [self._content(self._grid.places.get((row, column))) for row in body]
        told = [one for one in found if one is not Content.EMPTY]
        if not told or sum(one is Content.FIGURE for one in told) * 3 > len(told):
            return False
        if sum(one is Content.DATE for one in told) * 2 > len(told):
            head = self._head(heads, column)
            return head.lower().split(" ")[-1] in PERIODS or (column == 0 and not read_label(head))
        return column == 0 or not self._is_dated(heads, column)

    def _is_dated(self, heads: int, column: int) -> bool:
        label = read_label(self._head(heads, column))
        return label is not None

    def _head(self, heads: int, column: int) -> str:
        return " ".join(dict.fromkeys(self._text(index) for index in self.column_heads(heads, column)))

    def column_heads(self, heads: int, column: int) -> tuple[int, ...]:
        """The blocks over a column, without those that head the whole table."""
        found = (self._grid.places.get((row, column)) for row in range(heads))
        return tuple(dict.fromkeys(i for i in found if i is not None and i not in self._grid.wide))

    def row_names(self, row: int, names: int) -> tuple[int, ...]:
        """The blocks that name a row; none where one is a text or the row heads a part of the table."""
        found = tuple(dict.fromkeys(i for i in self._grid.line(row)[:names] if i is not None))
        if any(index in self._grid.wide or len(self._text(index)) > LONGEST_NAME for index in found):
            return ()
        return found if any(self._content(index) is not Content.EMPTY for index in found) else ()

    def holds_figures(self, column: int, body: range) -> bool:
        """Whether most cells of a column that hold anything hold figures or dates, or rows differ in kind."""
        found = [self._content(self._grid.places.get((row, column))) for row in body]
        return any(one in {Content.FIGURE, Content.DATE} for one in found)

    def labels(self, heads: int, names: int, figures: Sequence[int], body: range) -> "_Labels":
        """What gives each figure its label."""
        by_column = {column: self._column_label(heads, column) for column in figures}
        self._complete(by_column)
        by_row = {row: self._row_label(row, names) for row in body}
        columns = sum(label is not None for label in by_column.values())
        rows = sum(label is not None for label in by_row.values())
        caption = self._caption()
        if columns * 2 >= len(figures) > 0 and columns * len(body) >= rows * len(figures):
            return _Labels(by_column, {}, None)
        if rows and (rows * 2 >= len(body) or (heads == 0 and self._grid.columns == 2)):
            return _Labels({}, by_row, None, frozenset(c for c in figures if self._is_of_names(heads, c)))
        if columns:
            return _Labels(by_column, {}, None)
        return _Labels({}, {}, caption if heads or self._grid.columns == 2 else None)

    def _is_of_names(self, heads: int, column: int) -> bool:
        """Whether what heads a column is told of by its figures, and no price, rank or statistic."""
        head = self._head(heads, column).lower()
        words = _SIGNS.sub(" ", head).split()
        return head in VALUES or not (UNCOUNTED | STATISTICS).intersection([head, *words[:1], *words[-1:]])

    def _caption(self) -> Label | None:
        """What the caption, or the heading where there is none, says is counted."""
        top = self._blocks[min(self._grid.places.values())]
        text = self._text(self._grid.caption) or (top.headings[-1] if top.headings else "")
        return read_label(_leading(text), self._known)

    def _column_label(self, heads: int, column: int) -> Label | None:
        texts = [self._text(index) for index in self.column_heads(heads, column)]
        texts = [text for text in texts if not read_time(text)]
        return _joined(texts, self._known)

    def _row_label(self, row: int, names: int) -> Label | None:
        return _joined([self._text(index) for index in self.row_names(row, names)], self._known)

    @staticmethod
    def _complete(labels: dict[int, Label | None]) -> None:
        """A share beside a count is of what is counted: "Votes | %"."""
        before: Label | None = None
        for column, label in labels.items():
            if label and label.sort is Sort.SHARE and not label.words:
                counted = before if before and before.sort is Sort.COUNT else None
                labels[column] = replace(label, words=counted.words) if counted else None
            before = label if label and label.sort is Sort.COUNT else before


def _joined(texts: Sequence[str], known: Collection[str]) -> Label | None:
    """The label that names above each other give: the lowest that is one, with the unit of all."""
    whole = " ".join(texts)
    if len(whole) > LONGEST or not texts:
        return None
    label = read_label(texts[-1], known)
    if len(texts) == 1:
        return label
    return (
        label
        if label and label.words
        else read_label(whole, known)
        or next((found for text in reversed(texts[:-1]) if (found := read_label(text, known))), label)
    )


def _leading(caption: str) -> str:
    """What a caption says is counted: "Visitors" of "Table 2. Visitors by town and year"."""
    text = _NUMBERED.sub("", caption)
    match = _BY.search(text)
    return text[: match.start()] if match else text


_SIGNS = re.compile(r"[^\w.²χβ-]+")
_NUMBERED = re.compile(r"^(?:Table|Tab\.)\s[\w.]{1,6}[.:–—-]?\s", re.IGNORECASE)
_BY = re.compile(r",?\s(?:by|in|at|of the|per|for|since|from|between|across|during|on)\s|[,;:.]")


@dataclass(frozen=True, slots=True)
class _Labels:
    """Where the labels stand: over the columns, before the rows, or in the caption."""

    columns: Mapping[int, Label | None]
    rows: Mapping[int, Label | None]
    caption: Label | None
    named: frozenset[int] = frozenset()
    """The columns that labels of rows are for."""

    def __call__(self, row: int, column: int) -> tuple[Label | None, bool]:
        """The label of a cell, and whether it is the row's."""
        if self.columns:
            return self.columns.get(column), False
        if self.rows:
            return (self.rows.get(row) if column in self.named else None), True
        return self.caption, False
