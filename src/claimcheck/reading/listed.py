"""Pieces of plain text in, which of them are the items of a list out, though no sign opens them.

Lines that follow each other without a blank line, none of which ends as a sentence does, are a list: a single
such line may be a heading, three in a row are none.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.reading.lines import Line
from claimcheck.reading.paragraphs import BULLET

FEWEST = 3
"""Lines of a list that nothing announces."""

ANNOUNCED = 2
"""The same below a line that ends in a colon, or where each has its number."""

LONGEST = 160
"""Characters of an item; a longer line is a paragraph that lacks its full stop."""


def find_listed(lines: Sequence[Line | None]) -> frozenset[int]:
    """The indices of items, of pieces given by their line; None for those of several lines.

    The first of a list that nothing announces may be its heading, and is left out where it has no number.
    """
    return frozenset(index for run in _runs(lines) for index in _items(lines, run))


def _runs(lines: Sequence[Line | None]) -> Iterator[list[int]]:
    """Lines in a row that may be items, with a blank line or the text's end below the last."""
    number, numbers = 0, []
    for index, line in enumerate(lines):
        number += line is None or line.blanks > 0 or not _is_item(lines[index - 1] if index else None)
        numbers.append(number)
    for _, run in groupby(range(len(lines)), key=numbers.__getitem__):
        found = [index for index in run if _is_item(lines[index])]
        below = lines[found[-1] + 1] if found and found[-1] + 1 < len(lines) else None
        if found and (found[-1] + 1 == len(lines) or (below is not None and below.blanks > 0)):
            yield found


def _is_item(line: Line | None) -> bool:
    return line is not None and not line.terminal and len(line.text) <= LONGEST


def _items(lines: Sequence[Line | None], run: Sequence[int]) -> Sequence[int]:
    texts = [line.text for index in run if (line := lines[index])]
    numbered = [BULLET.match(text) is not None for text in texts]
    above = lines[run[0] - 1] if run[0] else None
    led = above is not None and above.text.endswith(":")
    if led or sum(numbered) >= ANNOUNCED:
        return run if len(run) >= ANNOUNCED and (led or numbered[0]) else run[1:]
    return run[1:] if len(run) > FEWEST else ()
