"""Markdown in, its blocks out: text without markup, every character tied to its place in the file."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.model import Block, BlockKind, Cell, DateOrigin, Published, Span
from claimcheck.reading.dates import read_day
from claimcheck.reading.frontmatter import FrontMatter, read_front_matter
from claimcheck.reading.marks import take_marks
from claimcheck.reading.parsed import Parsed
from claimcheck.reading.plain import read_plain
from claimcheck.reading.sections import is_pair, kind_by_wording, names_references
from claimcheck.reading.tags import find_text
from claimcheck.reading.tree import absolute
from claimcheck.reading.weave import Weaver

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_CHARS = 1_500_000
"""Longer files are read as plain text: the parser needs seconds for a megabyte."""

MAX_BRACKETS = 50_000
"""Each open bracket makes the parser look ahead."""

MAX_NESTING = 60
"""Levels of lists and quotations that the parser reads; by default 20, beyond which it drops the text."""

MAX_QUOTES = 15
"""Levels of quotations that are kept; what nests deeper is read as if it stood on the last of them."""

_DEEPER = re.compile(rf"^( {{0,3}}(?:> {{0,3}}){{{MAX_QUOTES}}})(?:> {{0,3}})+", re.MULTILINE)
"""The signs of a line that nests too deep. Example: `> > > > > > > > > > > > > > > > text`."""

_NEWLINE = re.compile(r"\r\n?|\n")
_NUMBER = re.compile(r"(?:\[(\d{1,3})\]|(\d{1,3})\.)\s+")
_KINDS = {
    "list_item": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "th": BlockKind.CELL,
    "td": BlockKind.CELL,
    "footnote_reference": BlockKind.NOTE,
    "heading": BlockKind.HEADING,
}


def read_markdown(text: str, *, url: str | None) -> Parsed:
    """The blocks of a Markdown file and what its front matter says."""
    head = read_front_matter(text)
    if len(text) > MAX_CHARS or text.count("[") > MAX_BRACKETS:
        warning = "too long or too full of brackets for Markdown; read as plain text"
        return Parsed(text, read_plain(text), url=url, warnings=(warning,))
    walker = _Walker(text, url)
    walker.walk(_tokens(_DEEPER.sub(r"\1", _blanked(text, head.end))))
    day = read_day(head.first("date", "published", "pubdate", "publishdate") or "")
    return Parsed(
        text,
        take_marks(walker.blocks),
        title=head.first("title") or _first_heading(walker.blocks),
        published=Published(day, DateOrigin.FRONT_MATTER) if day else None,
        url=head.first("url", "canonical", "canonical_url", "permalink") or url,
        authors=_authors(head),
    )


def _authors(head: FrontMatter) -> tuple[str, ...]:
    return head.values.get("author") or head.values.get("authors") or ()


def _first_heading(blocks: Sequence[Block]) -> str | None:
    return next((block.text for block in blocks if block.kind is BlockKind.HEADING), None)


def _blanked(text: str, end: int) -> str:
    """The text with its front matter blanked out, line for line."""
    return re.sub(r"[^\r\n]", " ", text[:end]) + text[end:]


def _tokens(text: str) -> "Sequence[Token]":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").enable("table").disable("text_join")
    parser.options["maxNesting"] = MAX_NESTING
    parser.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    return parser.parse(text)


class _Walker:
    """Goes through the tokens in the order of the file, with a cursor in its text."""

    def __init__(self, text: str, url: str | None) -> None:
        self._text = text
        self._url = url
        self._lines = [0, *(match.end() for match in _NEWLINE.finditer(text)), len(text)]
        self._cursor = 0
        self._limit = len(text)
        self._kinds: list[BlockKind] = []
        self._note: Weaver | None = None
        self._label: str | None = None
        self._headings: list[tuple[int, str]] = []
        self._numbers: list[int] = []
        self._cell = Cell(-1, -1, -1)
        self.blocks: list[Block] = []

    def walk(self, tokens: "Sequence[Token]") -> None:
        """Read all blocks."""
        for token in tokens:
            name = token.type.removesuffix("_open").removesuffix("_close")
            if token.nesting == 1:
                self._open(name, token)
            elif token.nesting == -1:
                self._close(name, token)
            elif token.type == "inline":
                self._inline(token)
            elif token.type == "html_block":
                self._html(token)

    def _open(self, name: str, token: "Token") -> None:
        if name in _KINDS:
            self._kinds.append(_KINDS[name])
        self._cell = _moved(self._cell, name)
        if name == "footnote_reference":
            self._note, self._label = Weaver(), str(token.meta.get("label", ""))
        elif name == "ordered_list":
            self._numbers.append(int(token.attrs.get("start", 1)) - 1)
        elif name == "list_item" and self._numbers:
            self._numbers[-1] += 1

    def _close(self, name: str, token: "Token") -> None:
        if name in _KINDS and self._kinds:
            self._kinds.pop()
        if name == "footnote_reference" and self._note is not None:
            self._emit(self._note.block(BlockKind.NOTE, label=self._label, headings=self._path()))
            self._note = None
        elif name == "ordered_list" and self._numbers:
            self._numbers.pop()
        elif name == "heading" and self.blocks and self.blocks[-1].kind is BlockKind.HEADING:
            level = int(token.tag[1:])
            self._headings = [
                *(entry for entry in self._headings if entry[0] < level),
                (level, self.blocks[-1].text),
            ]

    def _inline(self, token: "Token") -> None:
        if token.map is None:
            return
        self._cursor = max(self._cursor, self._lines[min(token.map[0], len(self._lines) - 1)])
        self._limit = self._lines[min(token.map[1], len(self._lines) - 1)]
        children = token.children or []
        pairs = self._note is None and all(map(is_pair, token.content.split("\n")))
        for tokens in _parted(children) if pairs else [children]:
            weaver = self._note or Weaver()
            weaver.space(self._cursor)
            inlines = _Inlines(self._text, self._cursor, self._limit, weaver, self._url)
            inlines.read(tokens)
            if self._note is None:
                self._emit(self._settled(weaver))
            self._cursor = inlines.cursor if pairs else self._cursor
        if not self._kinds or self._kinds[-1] is not BlockKind.CELL:
            self._cursor = self._limit

    def _settled(self, weaver: Weaver) -> Block | None:
        kind = self._kinds[-1] if self._kinds else BlockKind.PARAGRAPH
        text, path = weaver.text(), self._path()
        if kind is BlockKind.HEADING:
            return weaver.block(kind, headings=path)
        if kind is BlockKind.CELL:
            return weaver.block(kind, headings=path, cell=self._cell)
        if kind in {BlockKind.PARAGRAPH, BlockKind.ITEM} and path and names_references(path[-1]):
            match = _NUMBER.match(text)
            number = str(self._numbers[-1]) if self._numbers else None
            label = str(int(match.group(1) or match.group(2))) if match else number
            return weaver.block(BlockKind.REFERENCE, label=label, headings=path)
        if kind is BlockKind.PARAGRAPH:
            kind = kind_by_wording(text) or kind
        return weaver.block(kind, headings=path)

    def _html(self, token: "Token") -> None:
        if token.map is None:
            return
        start, end = self._lines[token.map[0]], self._lines[min(token.map[1], len(self._lines) - 1)]
        weaver = Weaver()
        for first, last in find_text(self._text, start, end):
            weaver.add(self._text, first, last)
        self._emit(self._settled(weaver))
        self._cursor = end

    def _path(self) -> tuple[str, ...]:
        path = tuple(text for _, text in self._headings)
        inside = self._kinds and self._kinds[-1] is BlockKind.HEADING
        return path[:-1] if inside else path

    def _emit(self, block: Block | None) -> None:
        if block is not None:
            self.blocks.append(block)


def _parted(tokens: "Sequence[Token]") -> "list[list[Token]]":
    """The pieces of each line."""
    lines: list[list[Token]] = [[]]
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            lines.append([])
        else:
            lines[-1].append(token)
    return lines


def _moved(cell: Cell, name: str) -> Cell:
    """The place in a table after the opening of an element."""
    match name:
        case "table":
            return Cell(cell.table + 1, -1, -1)
        case "tr":
            return Cell(cell.table, cell.row + 1, -1)
        case "th" | "td":
            return Cell(cell.table, cell.row, cell.column + 1, header=name == "th")
        case _:
            return cell


class _Inlines:
    """Finds the pieces of one block's text in the file."""

    def __init__(self, text: str, cursor: int, limit: int, weaver: Weaver, url: str | None) -> None:
        self._text = text
        self._cursor = cursor
        self._limit = limit
        self._weaver = weaver
        self._url = url
        self._open: list[tuple[int, int, str]] = []

    @property
    def cursor(self) -> int:
        """After the last piece that was found."""
        return self._cursor

    def read(self, tokens: "Sequence[Token]") -> None:
        """Add every piece with its place."""
        for token in tokens:
            match token.type:
                case "text":
                    self._add(token.content)
                case "code_inline":
                    self._code(token.content)
                case "text_special":
                    self._insert(token.content, token.markup)
                case "softbreak" | "hardbreak":
                    self._weaver.space(min(self._cursor, self._limit - 1))
                case "link_open":
                    self._open_link(token)
                case "link_close":
                    self._close_link(token)
                case "footnote_ref":
                    self._mark(str(token.meta.get("label", "")))
                case "html_inline":
                    self._pass(token.content)
                case "image":
                    self._pass("![")
                    self._cursor = self._after_target(self._cursor)
                case _:
                    pass

    def _add(self, content: str) -> None:
        if not content:
            return
        at = self._text.find(content, self._cursor, self._limit)
        if at < 0:  # the parser changed the characters: a tab, a null
            self._weaver.insert(content, max(0, min(self._cursor, len(self._text) - len(content))))
            return
        self._weaver.add(self._text, at, at + len(content))
        self._cursor = at + len(content)

    def _code(self, content: str) -> None:
        """A name in code is a word of the sentence; figures in code are nobody's count or date."""
        if any(character.isdigit() for character in content):
            self._pass(content)
        else:
            self._add(content)

    def _insert(self, content: str, markup: str) -> None:
        at = self._text.find(markup, self._cursor, self._limit)
        if at >= 0:
            self._weaver.insert(content, at + (len(markup) - 1 if markup.startswith("\\") else 0))
            self._cursor = at + len(markup)

    def _pass(self, markup: str) -> None:
        at = self._text.find(markup, self._cursor, self._limit)
        if at >= 0:
            self._cursor = at + len(markup)

    def _mark(self, label: str) -> None:
        written = f"[^{label}]"
        at = self._text.find(written, self._cursor, self._limit)
        if at >= 0:
            self._cursor = at + len(written)
            self._weaver.mark(label, Span(at, self._cursor))

    def _open_link(self, token: "Token") -> None:
        at = self._text.find("<" if token.markup == "autolink" else "[", self._cursor, self._limit)
        self._cursor = at + 1 if at >= 0 else self._cursor
        self._open.append((self._weaver.place, max(at, 0), str(token.attrs.get("href", ""))))

    def _close_link(self, token: "Token") -> None:
        if not self._open:
            return
        place, start, href = self._open.pop()
        if token.markup == "autolink":
            self._pass(">")
        else:
            self._cursor = self._after_target(self._cursor)
        url = absolute(href, self._url)
        if url:
            self._weaver.link(place, url, Span(start, max(start, self._cursor)))

    def _after_target(self, cursor: int) -> int:
        """The place after `](address "title")`, `][label]` or `]`."""
        at = self._text.find("]", cursor, self._limit)
        if at < 0:
            return cursor
        following = self._text[at + 1 : at + 2]
        if following == "[":
            end = self._text.find("]", at + 2, self._limit)
            return end + 1 if end >= 0 else at + 1
        return self._after_parentheses(at + 1) if following == "(" else at + 1

    def _after_parentheses(self, at: int) -> int:
        depth, quote = 0, ""
        for index in range(at, self._limit):
            character = self._text[index]
            if character == "\\":
                continue
            if quote:
                quote = "" if character == quote else quote
            elif character in "\"'" and self._text[index - 1].isspace():
                quote = character
            else:
                depth += (character == "(") - (character == ")")
                if depth == 0:
                    return index + 1
        return self._limit
