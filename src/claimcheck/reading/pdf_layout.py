"""A PDF page's glyphs in, its text out, so laid out that reading it as plain text finds notes and paragraphs.

Size and place say what the characters alone do not: raised digits are a note's mark, a smaller hand at a
page's foot is its notes, a wider gap parts paragraphs. The text says so in the ways in which plain texts do:
superscripts, a long blank line as word processors draw it above footnotes, blank lines, indents.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NOTES_RULE = " " * 24
"""The blank line above notes, long enough to be taken for a rule."""
_INDENT = "  "
_SMALLER = 0.94
"""Of the body's size: notes are set in nine points to ten at most."""


class Glyph(NamedTuple):
    """A character with its place, in points from the page's lower left corner."""

    char: str
    x: float
    y: float
    """Of its origin: letters of one line share it, unless they are moved up."""
    foot: float
    """Where its ink begins: fonts have raised digits of their own, whose origin is that of the line."""
    size: float


@dataclass(frozen=True, slots=True)
class Row:
    """A line of print."""

    text: str
    x: float
    right: float
    """Where its last character begins."""
    y: float
    size: float
    """Of most of its characters."""

    @property
    def labelled(self) -> bool:
        """Whether it opens with a number, as a note does."""
        return self.text[0].isdigit()


def read_rows(lines: Iterable[Sequence[Glyph]]) -> tuple[Row, ...]:
    """The rows of a page; what the reader of the PDF broke off a line because it is raised is back on it."""
    rows: list[list[Glyph]] = []
    for line in lines:
        glyphs = list(line)
        if not any(glyph.char.strip() for glyph in glyphs):
            continue
        if rows and _goes_on(rows[-1], glyphs):
            rows[-1] += _spaced(rows[-1], glyphs)
        else:
            rows.append(glyphs)
    return tuple(_row(glyphs) for glyphs in rows)


def _row(glyphs: Sequence[Glyph]) -> Row:
    visible = _visible(glyphs)
    size = _common(glyph.size for glyph in visible)
    base = median(glyph.y for glyph in visible if glyph.size >= size)
    text = "".join(
        glyph.char.translate(_RAISED) if _is_raised(glyph, base, size) else glyph.char for glyph in glyphs
    )
    return Row(text.strip(" \t"), visible[0].x, visible[-1].x, base, size)


def _is_raised(glyph: Glyph, base: float, size: float) -> bool:
    """Whether a glyph stands above its line's foot, as no digit of the line's own does."""
    return 0.15 * size < glyph.foot - base < 0.9 * size


def _is_shifted(glyph: Glyph, base: float, size: float) -> bool:
    """Whether a glyph is an index of its line, above or below."""
    lowered = glyph.size <= 0.88 * size and -0.5 * size < glyph.y - base < 0
    return lowered or _is_raised(glyph, base, size)


def _goes_on(before: Sequence[Glyph], after: Sequence[Glyph]) -> bool:
    """Whether two stretches stand on one line of print, one of them shifted."""
    last = _last_of_line(before)
    end, start = _visible(before)[-1], _visible(after)[0]
    if start.x <= end.x:
        return False
    if _is_shifted(start, last.y, last.size):
        return True
    level = abs(start.y - last.y) < 0.1 * start.size
    return _is_shifted(end, start.y, start.size) and (level or _is_mark(before))


def _is_mark(glyphs: Sequence[Glyph]) -> bool:
    """Whether a note's number is all there is."""
    return len(glyphs) <= 4 and "".join(glyph.char for glyph in glyphs).strip().isdigit()


def _last_of_line(glyphs: Sequence[Glyph]) -> Glyph:
    """The last glyph that is not shifted."""
    size = _common(glyph.size for glyph in glyphs if glyph.char.strip())
    return next((one for one in reversed(_visible(glyphs)) if one.size >= 0.95 * size), _visible(glyphs)[-1])


def _visible(glyphs: Sequence[Glyph]) -> list[Glyph]:
    return [glyph for glyph in glyphs if glyph.char.strip()]


def _spaced(before: Sequence[Glyph], after: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs to add to a line: with a space before what follows a mark."""
    end, start = _visible(before)[-1], _visible(after)[0]
    last = _last_of_line(before)
    if before[-1].char == " " or _is_shifted(start, last.y, last.size):
        return list(after)
    return [Glyph(" ", end.x, start.y, start.foot, start.size), *after]


def _common(sizes: Iterable[float]) -> float:
    return Counter(sizes).most_common(1)[0][0]


def write_pages(pages: Sequence[tuple[Sequence[Row], float]]) -> str:
    """The text of pages, each given with its height in points; a form feed parts them."""
    body = _body_size([row for rows, _ in pages for row in rows])
    return "\f".join(_write_page(rows, height, body) for rows, height in pages)


def _body_size(rows: Sequence[Row]) -> float:
    """The size in which most of the text is set."""
    weights: Counter[float] = Counter()
    for row in rows:
        weights[row.size] += len(row.text)
    return weights.most_common(1)[0][0] if weights else 0.0


def _write_page(rows: Sequence[Row], height: float, body: float) -> str:
    ordered = _ordered(rows, height)
    leading = _leading(ordered)
    margins = _left_margins(ordered)
    notes = _notes(ordered, height, body)
    parts: list[str] = []
    for index, row in enumerate(ordered):
        before = ordered[index - 1] if index else None
        parts += _parted(before, row, leading, (index - 1 in notes, index in notes))
        parts.append(_INDENT + row.text if _is_indented(ordered, index, leading, margins) else row.text)
    return "\n".join(parts)


def _ordered(rows: Sequence[Row], height: float) -> list[Row]:
    """Heads first and feet last, wherever the file has them; else in the file's order."""
    heads = [row for row in rows if _is_head(row, height)]
    feet = [row for row in rows if _is_foot(row, height)]
    return [*heads, *(row for row in rows if row not in heads and row not in feet), *feet]


def _is_head(row: Row, height: float) -> bool:
    return row.y > 0.94 * height


def _is_foot(row: Row, height: float) -> bool:
    return row.y < 0.06 * height


def _leading(rows: Sequence[Row]) -> float:
    """The usual distance from line to line, in points."""
    steps = [above.y - below.y for above, below in pairwise(rows) if 2 < above.y - below.y < 60]
    return median(steps) if steps else 12.0


def _left_margins(rows: Sequence[Row]) -> frozenset[int]:
    """Where columns begin, in points: four lines of a page or more begin there."""
    return frozenset(x for x, count in Counter(round(row.x) for row in rows).items() if count >= 4)


def _is_indented(rows: Sequence[Row], index: int, leading: float, margins: frozenset[int]) -> bool:
    """Whether a line is a paragraph's first: moved in from a margin that the next line begins at."""
    if index + 1 == len(rows):
        return False
    row, following = rows[index], rows[index + 1]
    moved = 0.5 * leading < row.x - following.x < 4 * leading
    return moved and round(row.x) not in margins and round(following.x) in margins


def _notes(rows: Sequence[Row], height: float, body: float) -> frozenset[int]:
    """The rows of the notes at the foot of a page or column: in a smaller hand, nothing larger below them."""
    found: set[int] = set()
    inner = [not _is_head(row, height) and not _is_foot(row, height) for row in rows]
    small = [row.size <= _SMALLER * body for row in rows]
    lowest = _lowest(row for row, *is_ in zip(rows, inner, small, strict=True) if is_ == [True, False])
    for index, row in enumerate(rows):
        if not small[index] or not inner[index]:
            continue
        below = all(row.y < lowest.get(place, height) for place in _places(row))
        if index - 1 in found or (below and (row.labelled or not found)):
            found.add(index)
    return frozenset(found)


def _lowest(rows: Iterable[Row]) -> dict[int, float]:
    """How far down a page's rows reach, for every six points across it."""
    lowest: dict[int, float] = {}
    for row in rows:
        for place in _places(row):
            lowest[place] = min(row.y, lowest.get(place, row.y))
    return lowest


def _places(row: Row) -> range:
    """The stretches of six points across the page that a row covers; no page is wider than 200 inches."""
    first, last = (min(max(int(x / 6), 0), 2400) for x in (row.x, row.right))
    return range(first, last + 1)


def _parted(before: Row | None, row: Row, leading: float, notes: tuple[bool, bool]) -> Iterator[str]:
    """The blank lines between two rows. `notes`: whether each is of the notes."""
    if notes == (False, True):
        yield _NOTES_RULE
    elif notes == (True, False):
        yield from ("", "")
    elif before is not None and not any(notes):
        apart = before.y - row.y > 1.4 * leading
        if apart or not 0.87 < row.size / before.size < 1.15:
            yield ""
