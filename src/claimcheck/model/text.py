"""A document's text and places in it: offsets in code points, half-open; lines and columns from 1."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from claimcheck.model.values import Quantity


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open stretch `[start, end)` of a text, in Unicode code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place as an editor names it."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A quotation with its place. Made by `Document.mention` or from a block, so the quote is the text."""

    document: str
    span: Span
    position: Position
    quote: str
    """The document's words at the span, white space folded."""


class BlockKind(StrEnum):
    """What a stretch of a document is to its reader."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    """A block quotation, an epigraph."""
    CELL = "cell"
    NOTE = "note"
    """A footnote or endnote; `Block.label` is its number."""
    REFERENCE = "reference"
    """An entry of a reference list; `Block.label` is its number, where it has one."""
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"
    """Navigation, addresses, related stories, comments: read for links and dates, never for claims."""
    LINKS = "links"
    """The bare list of addresses that PDF extraction appends to a page."""


@dataclass(frozen=True, slots=True)
class Run:
    """From `at` in the block's text on, the characters are those of the document from `start` on."""

    at: int
    start: int


@dataclass(frozen=True, slots=True)
class Marker:
    """A note's reference mark, taken out of the block's text: it stood before `at`."""

    at: int
    """Offset in the block's text."""
    label: str
    span: Span
    """Where the mark stands in the document."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address behind a stretch of the block's text."""

    start: int
    """Offset in the block's text; so is `end`."""
    end: int
    url: str
    span: Span
    """The whole link in the document: for Markdown with its brackets and address."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a block stands; rows and columns from 0, merged cells at their first."""

    table: int
    """Counts the document's tables."""
    row: int
    """-1 for the table's caption."""
    column: int
    rows: int = 1
    """How many rows it spans."""
    columns: int = 1
    header: bool = False
    """Marked as the name of a row or column."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a value read out of a table, or of a line such as `Founded: 1931`, is quoted by.

    The block's text is the value with the names of its row and column, as a sentence would say it.
    """

    span: Span
    """The row or line in the document."""
    quote: str
    """Its cells, each under its column's name, parted by bars: `Year: 2019 | Visitors: 4,120`."""
    at: int
    """Where the value begins in the quote."""
    start: int
    """Where the value begins in the block's text; so is `end`. The rest are names, and claim nothing."""
    end: int
    quantity: Quantity | None = None
    """The number with its unit, which may stand in its column's name; None for what is a date."""
    subject: str = ""
    """What the value is of, in the table's words."""
    assertive: bool = True
    """Whether the value is a claim of the document's, not only evidence."""
    beside: tuple[int, ...] = ()
    """Blocks whose note marks serve the value, too, the nearest first: names of its row and column."""
    sources: tuple[int, ...] = ()
    """Blocks all of whose citations do: cells under "Source", the caption, the line below the table."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the document as one reads it: lines joined, hyphenation undone, note marks taken out.

    A paragraph that a page break cuts is one block. `runs` tie every character to the document.
    """

    kind: BlockKind
    text: str
    runs: tuple[Run, ...]
    """Ascending in `at`, the first at 0; the document offsets may jump."""
    markers: tuple[Marker, ...] = ()
    links: tuple[Link, ...] = ()
    label: str | None = None
    headings: tuple[str, ...] = ()
    """The headings it stands under, outermost first."""
    cell: Cell | None = None
    """For a cell or caption, its place in its table; for a term and its description too."""
    row: Row | None = None
    """For a value with the names of its row and column: what it is quoted by."""
    context_only: bool = False
    """Read only for what its neighbours are about: neither its dates nor its numbers are looked for."""

    def offset(self, at: int) -> int:
        """Where the character at `at` stands in the document."""
        run = self.runs[bisect_right(self.runs, at, key=lambda run: run.at) - 1]
        return run.start + at - run.at

    def index(self, offset: int) -> int:
        """Where in the text the first character stands that is at or after an offset of the document."""
        if len(self.runs) == 1:
            return min(max(offset - self.runs[0].start, 0), len(self.text))
        return bisect_left(range(len(self.text)), offset, key=self.offset)

    def locate(self, start: int, end: int) -> Span:
        """The document's span of `text[start:end]`; what layout put in between is inside it."""
        if end <= start:
            place = self.offset(start)
            return Span(place, place)
        return Span(self.offset(start), self.offset(end - 1) + 1)


class Media(StrEnum):
    """What kind of file a document was read from."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"


class DateOrigin(StrEnum):
    """Where a document's date of publication was found, the most trusted first."""

    DECLARED = "declared"
    FRONT_MATTER = "front-matter"
    METADATA = "metadata"
    ADDRESS = "address"
    DATELINE = "dateline"


@dataclass(frozen=True, slots=True)
class Published:
    """A day of publication and how it is known."""

    day: date
    origin: DateOrigin


@dataclass(frozen=True, slots=True)
class Tie:
    """A stretch of a document that stands in its file character for character; white space is any."""

    at: int
    """Offset in the document's text."""
    source: int
    """Offset in the file's text."""
    length: int
    """Code points; 0 where only the place is known, as of a word that begins with a character reference."""


@dataclass(frozen=True, slots=True)
class FileMap:
    """Where a text that was read out of markup stands in the file."""

    ties: tuple[Tie, ...]
    """Ascending in `at`, without overlaps."""
    lines: tuple[int, ...]
    """Where each line of the file begins."""

    def place(self, offset: int) -> int:
        """Offset in the file; what was not found there stands where the words before it end."""
        index = bisect_right(self.ties, offset, key=lambda one: one.at) - 1
        if index < 0:
            return self.ties[0].source if self.ties else 0
        tie = self.ties[index]
        return tie.source + min(offset - tie.at, tie.length)


@dataclass(frozen=True, slots=True)
class Document:
    """A text under check, or a fetched source: the same thing to every later stage."""

    path: str
    """The path as given, or a source's address."""
    text: str
    """For text and Markdown the decoded file, unchanged; else the text that was read out of it."""
    blocks: tuple[Block, ...]
    media: Media
    sha256: str
    """Of the bytes it was read from, in hexadecimal."""
    title: str | None = None
    published: Published | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    """What a reader of the report must know of how it was read: a lossy decoding, a cut at the size limit."""
    file: FileMap | None = field(default=None, repr=False)
    """For HTML that was read from a file: where its text stands there."""
    _lines: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = (0, *(found.end() for found in re.finditer("\n", self.text)))
        object.__setattr__(self, "_lines", starts)

    @property
    def has_lines(self) -> bool:
        """Whether its lines are those of a file that an editor shows."""
        return self.file is not None or self.media in {Media.TEXT, Media.MARKDOWN}

    def in_file(self, span: Span) -> Span:
        """Where a stretch of the text stands in the file; itself where the text is all there is."""
        if self.file is None:
            return span
        start = self.file.place(span.start)
        last = self.file.place(span.end - 1) + 1 if len(span) else start
        return Span(start, max(start, last))

    def position(self, offset: int) -> Position:
        """Line and column of a code point, both from 1: of the file where it has lines, else of the text."""
        return self.position_in_file(self.file.place(offset) if self.file else offset)

    def position_in_file(self, place: int) -> Position:
        """Line and column of an offset that `in_file` gave."""
        lines = self.file.lines if self.file else self._lines
        line = bisect_right(lines, place)
        return Position(line, place - lines[line - 1] + 1)

    def mention(self, span: Span) -> Mention:
        """The words at the span with their place."""
        quote = " ".join(self.text[span.start : span.end].split())
        return Mention(self.path, span, self.position(span.start), quote)

    def notes(self) -> Iterator[Block]:
        """The footnotes and endnotes, in the order of the text."""
        return (block for block in self.blocks if block.kind is BlockKind.NOTE)
