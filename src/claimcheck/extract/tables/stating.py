"""A cell with its label and names in, the block that states it out: "Harbour: 4,120 visitors in 2019"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.extract.tables.figures import Figure, date_in, read_figure
from claimcheck.extract.tables.labels import Label, Sort, read_time
from claimcheck.extract.tables.words import EVERYTHING
from claimcheck.extract.tables.writing import Writer
from claimcheck.model import Block, Row


@dataclass(frozen=True, slots=True)
class Told:
    """A value with what it is told of."""

    block: Block
    """The cell, or the line."""
    value: str
    """The cell's own words, at `at` of the block's text."""
    at: int
    label: Label
    names: Sequence[Block]
    """What names it, in the order of the document."""
    headings: tuple[str, ...]
    kind: str = ""
    """What the names are names of, by the head of their column: `town`."""


def state(told: Told, row: Row) -> Block | None:
    """The block that says the value with its names; `row` says what it is quoted by."""
    if told.label.sort is Sort.DATE:
        found = date_in(told.value)
        return _state_date(told, row, *found) if found else None
    figure = read_figure(told.value, told.label)
    return _state_figure(told, row, figure) if figure else None


def _state_date(told: Told, row: Row, start: int, end: int) -> Block:
    writer = Writer()
    _lead(writer, told)
    alone = not start and _YEARS.fullmatch(told.value[:end]) is not None
    writer.imply(f"{told.label.words} {'in ' if alone else ''}", _before(told))
    value = writer.length + start
    _copy(writer, told, 0, len(told.value), since=0)
    return _finished(writer, told, replace(row, start=value, end=value + end - start, at=row.at + start))


_YEARS = re.compile(r"\d{4}(?:\s?[–/-]\s?\d{2,4})?")


def _state_figure(told: Told, row: Row, figure: Figure) -> Block:
    writer, label = Writer(), told.label
    _lead(writer, told)
    words = f"{label.words} " if label.sort is Sort.AMOUNT else ""
    writer.imply(words + figure.before, _before(told))
    value = writer.length + figure.start
    _copy(writer, told, 0, figure.owned, since=0)
    times = [name.text for name in told.names if read_time(name.text)]
    when = "".join(f" among {time}" for time in times) + (f" in {label.when}" if label.when else "")
    writer.imply(figure.after + when, told.block.offset(told.at + figure.owned - 1) + 1)
    _copy(writer, told, figure.owned, len(told.value), since=told.at + figure.owned)
    end = value + figure.owned - figure.start
    place = replace(row, start=value, end=end, at=row.at + figure.start, quantity=figure.quantity)
    return _finished(writer, told, place)


def _copy(writer: Writer, told: Told, start: int, end: int, *, since: int) -> None:
    """Append a stretch of the cell's own words with its links and marks."""
    writer.point(told.block, told.at + start, told.at + end, since=since)
    writer.copy(told.block, told.at + start, told.at + end)


def _lead(writer: Writer, told: Told) -> None:
    """The names: "in 2019, among Harbour: ". A figure is of them alone; a date has them for its subject."""
    kind = told.kind
    for index, name in enumerate(told.names):
        lead = ", " if index else ""
        if read_time(name.text):
            lead += "in "
        elif told.label.sort is not Sort.DATE:
            lead += "" if name.text.lower() in EVERYTHING else "among "
        elif kind:
            lead, kind = f"{lead}{kind} ", ""
        writer.imply(lead, max(name.offset(0) - 1, 0))
        writer.copy(name, 0, len(name.text))
    if told.names:
        writer.imply(": ", _before(told))


def _before(told: Told) -> int:
    """The place right before the value, where implied words stand."""
    return max(told.block.offset(told.at) - 1, 0)


def _finished(writer: Writer, told: Told, row: Row) -> Block:
    block = writer.block(told.block, told.headings)
    names = ", ".join(f"in {name.text}" if read_time(name.text) else name.text for name in told.names)
    share = "share of " if told.label.sort is Sort.SHARE and told.label.words else ""
    when = f" in {told.label.when}" if told.label.when else ""
    subject = f"{names}{': ' if names else ''}{share}{told.label.words}{when}"
    return replace(block, row=replace(row, subject=" ".join(subject.split())))
