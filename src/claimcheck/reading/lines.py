"""A text in, its lines out, and what can be measured of how they are laid out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_LINE = re.compile(r"[^\n\r\f]*(?:\r\n|\n|\r|\f|$)")
_TERMINAL = re.compile(r"[.!?:;…。][\"'”’»)\]]{0,3}(?:\d{1,3}|\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3})?[\"'”’»)\]]{0,2}$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank."""

    start: int
    """Offset of its first character that is not white space."""
    end: int
    """After its last character that is not white space."""
    text: str
    indent: int
    trailing: int
    """How many white space characters follow, before the line break."""
    blanks: int
    """Blank lines between it and the line before."""
    page: int
    """Counts form feeds, from 0."""
    spacer: bool = False
    """Whether one of these blank lines is long: the rule that word processors draw above footnotes."""

    @property
    def terminal(self) -> bool:
        """Whether it ends as a sentence does, a note's mark set aside."""
        return _TERMINAL.search(self.text[-12:]) is not None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is laid out."""

    wrapped: bool
    """Whether its lines are cut at a width, so that a line break is not an end of anything."""
    width: int
    """The width they are cut at."""
    gap: int
    """Blank lines between two lines of one paragraph: 1 where the text is double-spaced."""
    padded: bool
    """Whether lines end in a space, so that one that does not ends inside a word or address."""


def split_lines(text: str) -> tuple[Line, ...]:
    """The lines that are not blank."""
    lines: list[Line] = []
    blanks = page = 0
    spacer = False
    for match in _LINE.finditer(text):
        raw = match.group().rstrip("\r\n\f")
        stripped = raw.strip()
        if stripped:
            start = match.start() + raw.index(stripped)
            end = start + len(stripped)
            trailing = match.start() + len(raw) - end
            lines.append(Line(start, end, stripped, start - match.start(), trailing, blanks, page, spacer))
            blanks, spacer = 0, False
        else:
            blanks += 1
            spacer = spacer or len(raw) >= 20
        if match.group().endswith("\f"):
            page += 1
            blanks = 0
    return tuple(lines)


def measure(lines: Sequence[Line], *, paged: bool = False) -> Layout:
    """Tell hard-wrapped text from text with a paragraph a line. `paged`: extracted from laid-out pages."""
    lengths = sorted(len(line.text) for line in lines)
    if len(lengths) < 3:
        return Layout(wrapped=False, width=lengths[-1] if lengths else 0, gap=0, padded=False)
    width = lengths[int(len(lengths) * 0.9)]
    long = [(a, b) for a, b in pairwise(lines) if b.blanks <= 1 and len(a.text) >= 0.6 * width]
    cut = [(a, b) for a, b in long if not a.terminal]
    carried = [(a, b) for a, b in cut if b.text[0].islower()]
    wrapped = bool(carried) and (
        paged or (30 <= width <= 180 and len(cut) >= 0.35 * len(long) and len(carried) >= 0.3 * len(cut))
    )
    gap = int(median(b.blanks for _, b in carried)) if wrapped else 0
    padded = wrapped and sum(a.trailing > 0 for a, _ in carried) >= 0.6 * len(carried)
    return Layout(wrapped, width, gap, padded)
