"""The tables and lists of terms of a page in, a mark in every cell out: its place outlives the search.

The search for the main content flattens tables: it drops captions, what is merged, and which cells are names.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from claimcheck.model import Cell
from claimcheck.reading.tree import CELL, own_rows

MOST_CELLS = 20_000
"""Cells of a page that are marked."""

WIDEST = 60
"""Columns that are told apart; a cell that spans more spans so many."""


def mark_cells(root: HtmlElement) -> tuple[Cell, ...]:
    """Write a mark into each cell and each caption; its number is the index of its place.

    What a cell spans is then taken off it: a search that writes merged cells out would not end on some pages.
    """
    places = _marked(root)
    for cell in root.iter("td", "th"):
        cell.attrib.pop("rowspan", None)
        cell.attrib.pop("colspan", None)
    return places


def _marked(root: HtmlElement) -> tuple[Cell, ...]:
    places: list[Cell] = []
    tables = [table for table in root.iter("table", "dl") if _is_data(table)]
    for number, table in enumerate(tables):
        cells = _described(table, number) if table.tag == "dl" else _cells(table, number)
        for element, place in cells:
            if len(places) == MOST_CELLS:
                return tuple(places)
            element.text = CELL.format(len(places)) + (element.text or "")
            places.append(place)
    return tuple(places)


def _is_data(table: HtmlElement) -> bool:
    """Whether a table holds values: no other table in it, and not there for the page's layout."""
    if table.get("role") in {"presentation", "none", "navigation"}:
        return False
    return next(table.iterdescendants("table", "dl"), None) is None


def _cells(table: HtmlElement, number: int) -> Iterator[tuple[HtmlElement, Cell]]:
    for caption in table.iterchildren("caption"):
        yield caption, Cell(number, -1, 0)
    taken: dict[int, int] = {}
    for row, line in enumerate(own_rows(table)):
        column = 0
        named = line.getparent().tag == "thead"
        for cell in line.iterchildren("td", "th"):
            while taken.get(column, 0) > row:
                column += 1
            if column >= WIDEST:
                break
            rows, columns = _number(cell, "rowspan"), min(_number(cell, "colspan"), WIDEST - column)
            yield cell, Cell(number, row, column, rows, columns, named or cell.tag == "th")
            taken.update(dict.fromkeys(range(column, column + columns), row + rows))
            column += columns


def _number(cell: HtmlElement, name: str) -> int:
    """How many rows or columns a cell spans."""
    written = (cell.get(name) or "").strip()
    return max(1, min(int(written), 1000)) if written.isdecimal() and len(written) < 5 else 1


def _described(terms: HtmlElement, number: int) -> Iterator[tuple[HtmlElement, Cell]]:
    """The terms of a list and what each is described by, as rows of two columns."""
    row, column = -1, 0
    for element in terms.iterdescendants("dt", "dd"):
        name = element.tag == "dt"
        row, column = (row + 1, 0) if name else (row, column + 1)
        if row >= 0 and column < WIDEST:
            yield element, Cell(number, row, column, header=name)
