"""Entries in, a timeline of the dated claims of all documents as SVG out, a lane a document."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from claimcheck.model import DateValue, Document
from claimcheck.report.html.entries import STANDS, Entry
from claimcheck.report.html.markup import inline
from claimcheck.report.words import number, shorten

LABEL, EDGE, PITCH, SIDE = 170, 28, 8, 7
"""Width of the labels, of the room for what lies far outside, of a column, of a square."""

COLUMNS = 96
TALLEST = 6
"""Squares in a column; where more claims fall into one, columns become bars."""

LANES = 24
"""Lanes shown; the documents with the fewest dated claims share the last one."""

TITLES = 4
"""Claims that a mark names when it is pointed at."""

FAR = 365
"""Days around the middle that always belong to the scale."""

STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
"""Months between two ticks."""

MOST_TICKS = 9


@dataclass(frozen=True, slots=True)
class Dated:
    """A claim with the day it is drawn at."""

    entry: Entry
    day: int
    """The middle of its interval, as an ordinal; of an open one the end that is known."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One mark: a square for one claim, or a bar for several of one verdict."""

    x: float
    y: float
    height: float
    stand: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing, and which mark stands for which entry."""

    svg: str
    cells: tuple[tuple[int, ...], ...]
    """Numbers of the entries of each mark, in the order of the drawing."""


def timeline(documents: Sequence[Document], entries: Sequence[Entry]) -> Timeline:
    """Empty where no claim has a day."""
    dated = [Dated(entry, day) for entry in entries if (day := day_of(entry)) is not None]
    if not dated:
        return Timeline("", ())
    scale = _Scale.of([one.day for one in dated])
    lanes = _lanes(documents, dated)
    stacks = {name: _stacks(some, scale) for name, some in lanes.items()}
    top = max(len(stack) for lane in stacks.values() for stack in lane.values())
    high = PITCH * min(top, TALLEST) + 10
    cells: list[Cell] = []
    drawn: list[str] = []
    for place, (name, columns) in enumerate(stacks.items()):
        base = (place + 1) * high
        drawn.append(_lane(name, base))
        cells += _cells(columns, base, top)
    drawn += _ticks(scale, high * len(lanes))
    drawn += (_mark(cell) for cell in cells)
    return Timeline(
        _svg("".join(drawn), high * len(lanes) + 22, len(dated)),
        tuple(tuple(entry.number for entry in cell.entries) for cell in cells),
    )


def day_of(entry: Entry) -> int | None:
    """The day that a dated claim is drawn at; None for others and for dates that are not resolved."""
    value = entry.claim.value if entry.claim else None
    if not isinstance(value, DateValue):
        return None
    ends = [day.toordinal() for day in (value.earliest, value.latest) if day]
    return sum(ends) // len(ends) if ends else None


@dataclass(frozen=True, slots=True)
class _Scale:
    """The stretch of days that is drawn in proportion; what lies outside stands at its edges."""

    low: int
    high: int
    before: bool
    after: bool

    @classmethod
    def of(cls, days: Sequence[int]) -> "_Scale":
        days = sorted(days)
        cut = len(days) // 10
        low, high = days[cut], days[-1 - cut]
        room = max(high - low, FAR)
        near = [day for day in days if low - room <= day <= high + room]
        first, last = near[0], near[-1]
        if last - first < 60:
            first, last = max(first - 30, 1), last + 30
        return cls(first, last, days[0] < first, days[-1] > last)

    def column(self, day: int) -> int:
        """From 0; -1 before the scale, `COLUMNS` after it."""
        if day < self.low:
            return -1
        if day > self.high:
            return COLUMNS
        return min((day - self.low) * COLUMNS // max(self.high - self.low, 1), COLUMNS - 1)


def _x(column: int) -> float:
    if column < 0:
        return LABEL
    return LABEL + EDGE + column * PITCH + (EDGE - PITCH if column == COLUMNS else 0)


def _lanes(documents: Sequence[Document], dated: Sequence[Dated]) -> Mapping[str, list[Dated]]:
    """By label, in the order of the documents."""
    of_document: dict[int, list[Dated]] = defaultdict(list)
    for one in dated:
        of_document[one.entry.document].append(one)
    kept = set(sorted(of_document, key=lambda at: -len(of_document[at]))[:LANES])
    lanes: dict[str, list[Dated]] = {}
    rest: list[Dated] = []
    for place in sorted(of_document):
        if place in kept:
            lanes[_label(documents, place, lanes)] = of_document[place]
        else:
            rest += of_document[place]
    return {**lanes, f"{number(len(of_document) - len(kept), 'other document')}": rest} if rest else lanes


def _label(documents: Sequence[Document], place: int, taken: Mapping[str, object]) -> str:
    path = documents[place].path if place >= 0 else "elsewhere"
    name = shorten(PurePath(path).name or path, "", 22)
    return name if name not in taken else f"{shorten(name, '', 16)} ({place + 1})"


def _stacks(dated: Sequence[Dated], scale: _Scale) -> Mapping[int, list[Entry]]:
    columns: dict[int, list[Entry]] = defaultdict(list)
    for one in sorted(dated, key=lambda one: (STANDS.index(one.entry.stand), one.day)):
        columns[scale.column(one.day)].append(one.entry)
    return dict(sorted(columns.items()))


def _cells(columns: Mapping[int, list[Entry]], base: int, top: int) -> Iterator[Cell]:
    for column, stack in columns.items():
        if top <= TALLEST:
            for place, entry in enumerate(stack):
                yield Cell(_x(column), base - 4 - (place + 1) * PITCH, SIDE, entry.stand, (entry,))
        else:
            yield from _bars(_x(column), stack, base - 4, top)


def _bars(x: float, stack: Sequence[Entry], base: float, top: int) -> Iterator[Cell]:
    """One bar a verdict. The root of the number, else one crowded year would flatten all others."""
    whole = max(PITCH * TALLEST * math.sqrt(len(stack) / top), 3)
    by_stand: dict[str, list[Entry]] = defaultdict(list)
    for entry in stack:
        by_stand[entry.stand].append(entry)
    for stand, some in by_stand.items():
        height = whole * len(some) / len(stack)
        base -= height
        yield Cell(x, base, height, stand, tuple(some))


def _mark(cell: Cell) -> str:
    place = f'x="{cell.x:g}" y="{cell.y:.1f}" width="{SIDE}" height="{cell.height:.1f}"'
    drawn = f"<rect class=f-{cell.stand} {place}><title>{_title(cell)}</title></rect>"
    return f'<a href="#c{cell.entries[0].number}">{drawn}</a>'


def _title(cell: Cell) -> str:
    told = [f"{entry.mention.quote} ({entry.stand})" for entry in cell.entries[:TITLES]]
    if len(cell.entries) > TITLES:
        told.append(f"and {len(cell.entries) - TITLES} more")
    return "\n".join(inline(shorten(one, "", 80)) for one in told)


def _lane(name: str, base: int) -> str:
    width = LABEL + 2 * EDGE + COLUMNS * PITCH
    return (
        f'<text x="{LABEL - 10}" y="{base - 6}" text-anchor="end">{inline(name)}</text>'
        f'<path class=axis d="M{LABEL} {base - 2}H{width}"/>'
    )


def _ticks(scale: _Scale, bottom: int) -> Iterator[str]:
    for day, label in _days(scale):
        x = LABEL + EDGE + (day - scale.low) * COLUMNS * PITCH / max(scale.high - scale.low, 1)
        yield (
            f'<path class=tick d="M{x:.1f} 0V{bottom}"/>'
            f'<text class=ax x="{x:.1f}" y="{bottom + 14}" text-anchor="middle">{label}</text>'
        )
    if scale.before:
        yield f'<text class=ax x="{LABEL}" y="{bottom + 14}">earlier</text>'
    if scale.after:
        end = LABEL + 2 * EDGE + COLUMNS * PITCH
        yield f'<text class=ax x="{end}" y="{bottom + 14}" text-anchor="end">later</text>'


def _days(scale: _Scale) -> Iterator[tuple[int, str]]:
    months = (scale.high - scale.low) / 30.4
    step = next((step for step in STEPS if months / step <= MOST_TICKS), STEPS[-1])
    first = date.fromordinal(scale.low)
    month = (first.year * 12 + first.month - 1 + step) // step * step
    margin = (scale.high - scale.low) / 25
    while month < 12 * 9999:
        day = date(max(month // 12, 1), month % 12 + 1, 1).toordinal()
        if day > scale.high - (margin if scale.after else 0):
            return
        if day >= scale.low + (margin if scale.before else 0):
            yield day, f"{month // 12}" if step >= 12 else f"{month // 12}-{month % 12 + 1:02}"
        month += step


def _svg(drawn: str, height: int, count: int) -> str:
    width = LABEL + 2 * EDGE + COLUMNS * PITCH
    label = f"Timeline of {number(count, 'dated claim')}"
    return f'<svg class=timeline viewBox="0 0 {width} {height}" role=group aria-label="{label}">{drawn}</svg>'
