"""The lines of a page without markup in; what each is to its reader out: heading, table, prose or none."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from claimcheck.model import Block, BlockKind, Cell, Run
from claimcheck.reading.sections import is_byline, kind_by_wording, opens_tail

Line = tuple[int, str]
"""Where the words of a line begin in the text, and the words, without white space around them."""

HEADING = 70
"""A line of more characters is no heading, if it is not marked as one."""

PROSE = 60
"""A line of so many characters that ends as a sentence does is read on from a heading."""

TOP = 14
"""So far down a page the heading of all of it is looked for, in lines."""

_BULLET = re.compile(r"[•·▪*–-]\s+(?=\S)")
_NAVIGATION = re.compile(r"\s[|>»›/·•]\s")
"""Example: `Home > Museums > Visit`, `Share | Print`."""
_CELLS = re.compile(r"\s+\|\s+|\t+|\s[–—]\s")
"""Example: `Drossen | 760 | 1,290`, `2015 – 71,400`."""
_PICTURE = re.compile(r"\[(?:image|photo|picture|figure|map)\b", re.IGNORECASE)
"""Example: `[Image: the mill in 1930]`."""
_KEPT = re.compile(
    r"(?:this |the )?(?:page|entry|article|data|information)?(?: was| is| were)?(?: last)?"
    r" ?(?:(?:edited|modified|updated|reviewed|revised|retrieved|accessed)\b[^.]{0,60}"
    r"|as of\b[^.]{0,20})\.?$",
    re.IGNORECASE,
)
"""Example: `This page was last edited on 4 May 2021.`, `Updated: May 2021`."""
_ENDS = (".", "!", "?", "”", '"', "…", ":", ";", ",")
_FIGURE = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_LABELLED = re.compile(r"[^:.!?]{2,40}:\s\S")
"""Example: `Opened: 4 May 1931`."""


class Kinds:
    """What each line is by itself; found out when first asked, since few lines of a page are."""

    def __init__(self, texts: Sequence[str], cells: Collection[int]) -> None:
        self._texts = texts
        self._found = dict.fromkeys(cells, BlockKind.CELL)

    def __getitem__(self, index: int) -> BlockKind:
        if index not in self._found:
            self._found[index] = _kind(self._texts, index)
        return self._found[index]

    def __setitem__(self, index: int, kind: BlockKind) -> None:
        self._found[index] = kind


@dataclass(frozen=True, slots=True)
class Layout:
    """What each line of a page is, and under which headings it stands."""

    lines: Sequence[Line]
    kinds: Kinds
    headings: Sequence[tuple[str, ...]]
    cells: Mapping[int, tuple[int, int]]
    """The table and row of each line that is one of a table."""

    def blocks(self, index: int, *, context_only: bool = False) -> Iterator[Block]:
        """The blocks of a line; of most it is one. Those of a table are never context only."""
        line, kind, headings = self.lines[index], self.kinds[index], self.headings[index]
        if cell := self.cells.get(index):
            return _cells(line, kind, cell, headings)
        return iter((_block(line, kind, headings, context_only=context_only),))

    def with_names(self, kept: Iterable[int]) -> list[int]:
        """Some lines in order, those of tables with the line of their names."""
        tables = {self.cells[index][0] for index in kept if index in self.cells}
        names = {index for index, (table, row) in self.cells.items() if row == 0 and table in tables}
        return sorted({*kept, *names})


def read_layout(lines: Sequence[Line]) -> Layout:
    """What the lines of a page are, by their look."""
    tables = _tables(lines)
    texts = [body for _, body in lines]
    kinds = Kinds(texts, tables)
    headings: list[tuple[str, ...]] = []
    page: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    prose = False
    for index, text in enumerate(texts):
        headings.append((*page, *over))
        prose = prose or _is_prose(text)
        if _is_heading(texts, kinds, index):
            kinds[index] = BlockKind.HEADING
            first = not page and not prose and index < TOP
            page, over = ((_bare(text),), ()) if first else (page, (_bare(text),))
    return Layout(lines, kinds, headings, tables)


def _is_heading(texts: Sequence[str], kinds: Kinds, index: int) -> bool:
    if texts[index].startswith("#"):
        return kinds[index] is BlockKind.HEADING
    return (
        _may_head(texts[index])
        and kinds[index] is BlockKind.PARAGRAPH
        and _stands_over_what_follows(texts, kinds, index)
    )


def _bare(heading: str) -> str:
    return heading.lstrip("#").lstrip()


def _block(line: Line, kind: BlockKind, headings: tuple[str, ...], *, context_only: bool) -> Block:
    start, body = line
    mark = _BULLET.match(body)
    bare = _bare(body) if kind is BlockKind.HEADING else body[mark.end() if mark else 0 :]
    run = Run(0, start + len(body) - len(bare))
    return Block(kind, bare, (run,), headings=headings, context_only=context_only)


def _cells(line: Line, kind: BlockKind, cell: tuple[int, int], headings: tuple[str, ...]) -> Iterator[Block]:
    (start, body), (table, row) = line, cell
    for column, (first, last) in enumerate(_spans(body)):
        place = Cell(table, row, column, header=row == 0)
        yield Block(kind, body[first:last], (Run(0, start + first),), headings=headings, cell=place)


def _spans(body: str) -> Iterator[tuple[int, int]]:
    """Where each cell of a line begins and ends."""
    first = 0
    for gap in _CELLS.finditer(body):
        yield first, gap.start()
        first = gap.end()
    yield first, len(body)


def _kind(texts: Sequence[str], index: int) -> BlockKind:
    text = texts[index]
    if text.startswith("#"):
        return BlockKind.HEADING
    if text[0] == "[" and _PICTURE.match(text):
        return BlockKind.CAPTION
    if _KEPT.match(text) or opens_tail(text) or (index < TOP and is_byline(text)):
        return BlockKind.BOILERPLATE
    if worded := kind_by_wording(text):
        return worded
    if index and not text.endswith(_ENDS) and _is_navigation(text):
        return BlockKind.BOILERPLATE
    return BlockKind.ITEM if _BULLET.match(text) else BlockKind.PARAGRAPH


def _is_navigation(text: str) -> bool:
    """Whether a line lists where else to go: two bars, or one between words without figures."""
    bars = sum(1 for _ in _NAVIGATION.finditer(text))
    return bars > 1 or (bars == 1 and len(text) <= HEADING and not _FIGURE.search(text))


def _may_head(text: str) -> bool:
    """Whether a line is short, without a sentence's end, and of words."""
    if len(text) > HEADING or text.endswith(_ENDS) or _LABELLED.match(text) or not text[0].isalnum():
        return False
    return not text[0].islower() and len(_LETTER.findall(text)) * 2 >= len(text)


def _stands_over_what_follows(texts: Sequence[str], kinds: Kinds, index: int) -> bool:
    after = next((i for i in range(index + 1, len(texts)) if kinds[i] is not BlockKind.BOILERPLATE), None)
    if after is None:
        return False
    listed = kinds[after] in {BlockKind.CELL, BlockKind.ITEM} or bool(_LABELLED.match(texts[after]))
    return listed or _is_prose(texts[after])


def _is_prose(text: str) -> bool:
    return len(text) >= PROSE and text.endswith(_ENDS)


def _tables(lines: Sequence[Line]) -> dict[int, tuple[int, int]]:
    """The table and row of each line that is one: under names, lines with as many parts and figures."""
    found: dict[int, tuple[int, int]] = {}
    widths = [0 if body.endswith(_ENDS) or _BULLET.match(body) else _width(body) for _, body in lines]
    table = 0
    for width, run in groupby(range(len(lines)), key=widths.__getitem__):
        rows = list(run)
        while rows and _FIGURE.search(lines[rows[0]][1]):
            rows.pop(0)  # the line of names is the first
        if width > 1 and len(rows) > 2 and all(_FIGURE.search(lines[i][1]) for i in rows[1:]):
            found |= {line: (table, row) for row, line in enumerate(rows)}
            table += 1
    return found


def _width(body: str) -> int:
    """How many cells a line has; 0 for one whose parts are no names or figures."""
    if len(body) > 200:
        return 0
    parts = [last - first for first, last in _spans(body)]
    return len(parts) if max(parts) <= 50 else 0
