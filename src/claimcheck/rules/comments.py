"""The text of a Markdown file in, its HTML comments out; those that are shown as code are none."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.model import Span

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_CHARS = 1_500_000
"""Longer texts are not searched: the parser needs seconds for a megabyte."""

MAX_BRACKETS = 50_000
"""Each open bracket makes the parser look ahead."""

_NEWLINE = re.compile(r"\r\n?|\n")


def find_markdown_comments(text: str) -> Iterator[Span]:
    """The comments with their delimiters, in the order of the text."""
    if len(text) > MAX_CHARS or text.count("[") > MAX_BRACKETS:
        return
    lines = [0, *(match.end() for match in _NEWLINE.finditer(text)), len(text)]
    last = len(lines) - 1
    cursor = 0
    for token in _tokens(text):
        if token.map is None or token.type not in {"html_block", "inline"}:
            continue
        cursor = max(cursor, lines[min(token.map[0], last)])
        limit = lines[min(token.map[1], last)]
        for opening in _openings(token):
            at = text.find(opening, cursor, limit)
            end = text.find("-->", at + 4, limit) + 3 if at >= 0 else 0
            if end > at + 4:
                yield Span(at, end)
                cursor = end


def _openings(token: "Token") -> Iterator[str]:
    """The first line of each comment of a block: what follows may stand behind the signs of a quotation."""
    if token.type == "html_block":
        yield from ["<!--"] * token.content.count("<!--")
        return
    for child in token.children or ():
        if child.type == "html_inline" and child.content.startswith("<!--"):
            yield child.content.partition("\n")[0]


def _tokens(text: str) -> "list[Token]":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").enable("table")
    parser.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    return parser.parse(text)
