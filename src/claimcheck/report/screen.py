"""Indented lines of styled words in, text for a terminal out."""

import re
from collections.abc import Iterable, Iterator
from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from claimcheck.model import LinkState, Severity, Verdict
from claimcheck.report.addresses import link_into
from claimcheck.report.escape import inert, visible
from claimcheck.report.view import View

NARROWEST = 40
"""Columns below which nothing is wrapped any narrower."""

WORD = re.compile(r"\s*(?:= )?\S+\s*|\s+")
"""A lone equals sign, as before a note of a finding, stays with the word after it."""

QUOTE = 240
"""Characters of evidence that are shown; `explain` and `--verbose` show all."""

STYLES: dict[str, str] = {
    Verdict.SUPPORTED: "green",
    Verdict.CONTRADICTED: "bold red",
    Verdict.UNRESOLVED: "yellow",
    LinkState.OK: "green",
    LinkState.REDIRECTED: "green",
    LinkState.BROKEN: "bold red",
    LinkState.BLOCKED: "yellow",
    LinkState.UNREACHABLE: "yellow",
    LinkState.SKIPPED: "dim",
    LinkState.UNCHECKED: "dim",
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.NOTE: "bold cyan",
}

Line = tuple[int, int, Text]
"""Indent of the first line, indent of the further ones, words."""


def print_lines(lines: Iterable[Line], width: int, *, color: bool) -> str:
    """Wrapped at words; no word is broken, and no line ends in a space."""
    out = StringIO()
    console = Console(
        file=out,
        width=max(width, NARROWEST),
        height=25,  # of no use here, but asked of the system for every line if it is not given
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        _environ={},
    )
    for first, further, text in lines:
        _print(console, first, further, text)
    return out.getvalue()


def _print(console: Console, first: int, further: int, text: Text) -> None:
    width = console.width - max(first, further)
    for index, piece in enumerate(text.divide(_breaks(text.plain, width))):
        piece.rstrip()
        line = _defused(piece)
        if line.plain:
            line.pad_left(further if index else first)
        console.print(line, soft_wrap=True)


def _defused(line: Text) -> Text:
    """A page must not give GitHub orders."""
    words = inert(line.plain)
    return line if words == line.plain else Text(words)


def _breaks(words: str, width: int) -> Iterator[int]:
    """Offsets to start a new line at. Unlike rich's own wrapping, it leaves a long address in one piece."""
    used = 0
    for match in WORD.finditer(words):
        size = cell_len(match[0].rstrip())
        if used and used + size > width:
            yield match.start()
            used = 0
        used += cell_len(match[0])


def address(source: str, passage: str, view: View) -> Text:
    """An address that leads to the passage's words, where the terminal makes it clickable."""
    link = link_into(source, passage) if view.links else None
    return Text().append(visible(source), Style(link=link) if link else None)
