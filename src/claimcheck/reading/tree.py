"""An element tree of HTML in, the text that a reader sees and its blocks out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urljoin

from lxml.html import HtmlElement

from claimcheck.model import Block, BlockKind, Cell, Link, Marker, Run, Span
from claimcheck.reading.sections import is_pair, kind_by_wording, names_references
from claimcheck.reading.weave import INVISIBLE

MARK = "⟦fn:{}⟧"
"""How a note's reference mark is written into a tree, so that it outlives the search for the main content."""

CELL = "⟦td:{}⟧"
"""The same for a cell, by its number among those of the page."""

_MARK = re.compile(r"⟦(?:fn:(?P<note>[^⟧\s]{1,12})|td:(?P<cell>\d{1,7}))⟧")
_SPACE = re.compile(r"\s+")
_GONE = str.maketrans("", "", INVISIBLE)
_LABEL = re.compile(r"(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+")

SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed form button input select textarea nav "
    "head title pre img picture video audio canvas map dialog menu".split()
)
_KINDS = {
    "li": BlockKind.ITEM,
    "dt": BlockKind.ITEM,
    "dd": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "td": BlockKind.CELL,
    "th": BlockKind.CELL,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "address": BlockKind.BOILERPLATE,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big br cite code data del dfn em font hi i ins kbd label mark q s samp small "
    "span strike strong sub sup time tt u var wbr ref".split()
)


class Inline:
    """Text of one block while it is gathered: white space folded, with its links and marks."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0
        self._spaced = True
        self.links: list[Link] = []
        self.markers: list[Marker] = []
        self.cell: int | None = None

    def add(self, text: str) -> None:
        """Append a text node; note marks written into it become markers, those of cells are kept."""
        place = 0
        for match in _MARK.finditer(text):
            self._add(text[place : match.start()])
            if match["note"]:
                self.markers.append(Marker(self._end(), match["note"], Span(0, 0)))
            else:
                self.cell = int(match["cell"])
            place = match.end()
        self._add(text[place:])

    def break_line(self) -> bool:
        """A line break; True where one stood here already: then a new paragraph begins."""
        if self._parts and self._parts[-1] == "\n":
            return True
        if self.length:
            self._trim()
            self._push("\n")
            self._spaced = True
        return False

    def text(self) -> str:
        """What was gathered, without white space at its end."""
        return "".join(self._parts).rstrip()

    def _add(self, text: str) -> None:
        folded = _SPACE.sub(" ", text.translate(_GONE))
        if self._spaced:
            folded = folded.lstrip(" ")
        if folded:
            self._push(folded)
            self._spaced = folded.endswith(" ")

    def _push(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)

    def _trim(self) -> None:
        if self._parts and self._parts[-1].endswith(" "):
            self._parts[-1] = self._parts[-1][:-1]
            self.length -= 1

    def _end(self) -> int:
        """A mark stands at the end of the words before it, not after the space."""
        return self.length - (1 if self._spaced and self.length else 0)


class PageText:
    """The text of a page while it is written, block by block."""

    def __init__(self, base: str | None, cells: Sequence[Cell] = ()) -> None:
        self._base = base
        self._cells = cells
        self._parts: list[str] = []
        self._length = 0
        self.blocks: list[Block] = []
        self._headings: list[tuple[int, str]] = []
        self._inline = Inline()
        self._list: list[int] = []

    def text(self) -> str:
        """The whole text, blocks apart by a blank line."""
        return "".join(self._parts)

    def read(
        self, root: HtmlElement, kind: BlockKind = BlockKind.PARAGRAPH, label: str | None = None
    ) -> None:
        """Append what stands in an element; `label` goes to the first block of it."""
        first = len(self.blocks)
        self._walk(root, kind)
        self._flush(kind)
        if label is not None and len(self.blocks) > first:
            self._merge(first, kind, label)

    def leave_headings(self) -> None:
        """What follows stands under no heading: the notes of the whole page."""
        self._headings = []

    def write(self, paragraphs: Iterator[str]) -> None:
        """Append plain paragraphs."""
        for paragraph in paragraphs:
            self._inline.add(paragraph)
            self._flush(BlockKind.PARAGRAPH)

    def _walk(self, element: HtmlElement, kind: BlockKind) -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in SKIPPED:
            return
        if tag in _INLINE:
            self._inline_element(element, tag, kind)
            return
        kind = BlockKind.NOTE if kind is BlockKind.NOTE else _KINDS.get(tag, kind)
        self._flush(kind)
        if tag == "ol":
            self._list.append(0)
        elif tag == "li" and self._list:
            self._list[-1] += 1
        if tag == "table":
            self._table(element, kind)
        else:
            self._children(element, kind)
        self._flush(kind, level=int(tag[1]) if kind is BlockKind.HEADING and tag[1:].isdigit() else 2)
        if tag == "ol":
            self._list.pop()
        if tag in _KINDS:
            self._inline.cell = None  # an empty cell's mark is not for what follows

    def _children(self, element: HtmlElement, kind: BlockKind) -> None:
        if element.text:
            self._inline.add(element.text)
        for child in element:
            self._walk(child, kind)
            if child.tail:
                self._inline.add(child.tail)

    def _inline_element(self, element: HtmlElement, tag: str, kind: BlockKind) -> None:
        if tag == "br":
            if self._inline.break_line() or is_pair(self._inline.text()):
                self._flush(kind)
            return
        start, count = self._inline, len(self.blocks)
        first = self._inline.length
        self._children(element, kind)
        href = element.get("href") if tag == "a" else None
        if href and self._inline is start and len(self.blocks) == count:
            self._link(first, href)

    def _link(self, start: int, href: str) -> None:
        url = absolute(href, self._base)
        end = len(self._inline.text())
        if url and start < end:
            self._inline.links.append(Link(start, end, url, Span(start, end)))

    def _table(self, table: HtmlElement, kind: BlockKind) -> None:
        """Cells under the name of their column, where the table's first row names them."""
        names: list[str] = []
        for row in own_rows(table):
            cells = [cell for cell in row if cell.tag in {"td", "th"}]
            heads = cells and all(cell.tag == "th" for cell in cells)
            for index, cell in enumerate(cells):
                first = len(self.blocks)
                self._walk(cell, kind)
                self._under(first, names[index] if index < len(names) and not heads else "")
            if heads and not names:
                names = [_SPACE.sub(" ", _MARK.sub("", cell.text_content())).strip() for cell in cells]
        for caption in table.iterchildren("caption"):
            self._walk(caption, kind)

    def _under(self, first: int, name: str) -> None:
        if name:
            self.blocks[first:] = [
                replace(block, headings=(*block.headings, name)) for block in self.blocks[first:]
            ]

    def _flush(self, kind: BlockKind, *, level: int = 2) -> None:
        inline, self._inline = self._inline, Inline()
        text = inline.text()
        if not text:
            self._inline.cell = inline.cell
            return
        if kind is BlockKind.HEADING:
            self._headings = [entry for entry in self._headings if entry[0] < level]
        headings = tuple(heading for _, heading in self._headings)
        cell = self._cells[inline.cell] if inline.cell is not None else None
        if cell and cell.row < 0:
            kind = BlockKind.CAPTION
        kind, label, cut = self._settle(kind, text, headings)
        self._emit(inline, text, cut, kind, label, headings)
        self.blocks[-1] = replace(self.blocks[-1], cell=cell) if cell else self.blocks[-1]
        if kind is BlockKind.HEADING:
            self._headings.append((level, text))

    def _settle(
        self, kind: BlockKind, text: str, headings: Sequence[str]
    ) -> tuple[BlockKind, str | None, int]:
        """The kind in the end, the label, and how many characters of the text the label takes up."""
        if kind in {BlockKind.PARAGRAPH, BlockKind.ITEM} and headings and names_references(headings[-1]):
            match = _LABEL.match(text)
            if match:
                return BlockKind.REFERENCE, str(int(match.group(1) or match.group(2))), match.end()
            numbered = kind is BlockKind.ITEM and self._list and self._list[-1]
            return BlockKind.REFERENCE, str(self._list[-1]) if numbered else None, 0
        if kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            return kind_by_wording(text) or kind, None, 0
        return kind, None, 0

    def _emit(
        self,
        inline: Inline,
        text: str,
        cut: int,
        kind: BlockKind,
        label: str | None,
        headings: tuple[str, ...],
    ) -> None:
        base = self._length
        last = len(text)
        place = [(link.start, min(link.end, last), link.url) for link in inline.links]
        links = tuple(
            Link(max(0, start - cut), end - cut, url, Span(base + start, base + end))
            for start, end, url in place
            if cut < end and start < end
        )
        markers = tuple(
            Marker(
                max(0, min(mark.at, last) - cut),
                mark.label,
                Span(base + min(mark.at, last), base + min(mark.at, last)),
            )
            for mark in inline.markers
        )
        self._parts.append(text + "\n\n")
        self._length += last + 2
        self.blocks.append(Block(kind, text[cut:], (Run(0, base + cut),), markers, links, label, headings))

    def _merge(self, first: int, kind: BlockKind, label: str) -> None:
        """Make the blocks from `first` on one, as the paragraphs of a note are."""
        parts = self.blocks[first:]
        starts = [0]
        for part in parts:
            starts.append(starts[-1] + len(part.text) + 1)
        self.blocks[first:] = [
            Block(
                kind,
                " ".join(part.text for part in parts),
                tuple(
                    Run(at + run.at, run.start)
                    for at, part in zip(starts, parts, strict=False)
                    for run in part.runs
                ),
                tuple(
                    Marker(at + mark.at, mark.label, mark.span)
                    for at, part in zip(starts, parts, strict=False)
                    for mark in part.markers
                ),
                tuple(
                    Link(at + link.start, at + link.end, link.url, link.span)
                    for at, part in zip(starts, parts, strict=False)
                    for link in part.links
                ),
                label,
                parts[0].headings,
            )
        ]


def own_rows(table: HtmlElement) -> Iterator[HtmlElement]:
    """The rows of a table, without those of the tables in its cells."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody", "tfoot"}:
            yield from child.iterchildren("tr")


def absolute(href: str, base: str | None) -> str | None:
    """The address a link points at; None for places on the same page and for what is no page."""
    href = href.strip()
    if (
        not href
        or href.startswith("#")
        or re.match(r"(?!https?:|ftp:|doi:)[a-z][a-z0-9+.-]*:", href, re.IGNORECASE)
    ):
        return None
    try:
        return urljoin(base, href) if base else href
    except ValueError:
        return None
