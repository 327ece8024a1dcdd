"""The markup of an HTML file and its `Document` in, where the document's words stand in the file out.

A document read from HTML has offsets in the text that was read out of it. Words tie that text to the file:
three in a row are looked up, then both sides are followed while they agree.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from claimcheck.model import Block, Document, Span

GRAM = 3
"""Words that are looked up together; fewer where a block has fewer."""

LOOKAHEAD = 12
"""Words of the file that may stand between two of the document: marks of notes, buttons to edit."""

_WORD = re.compile(r"[^\W_]+")
_WRITTEN = re.compile(r"(?:[^\W_<>&]|&#?[A-Za-z0-9]{1,12};)+")
"""A word as it stands in markup. Example: `caf&eacute;`."""

_RAW = ("script", "style", "head")
"""Elements whose content nobody reads."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it begins."""

    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Tie:
    """One word on both sides."""

    block: int
    """Index in `Document.blocks`."""
    at: int
    """Where it begins in the document's text."""
    source: int
    """Where it begins in the file's text."""


def find_comments(markup: str) -> Iterator[Span]:
    """The comments of the markup, with their delimiters; what scripts and styles hold is none."""
    for kind, span in _pieces(markup):
        if kind == "comment":
            yield span


def tie(document: Document, markup: str) -> tuple[Tie, ...]:
    """Every word of the document that the file was found to hold, in the order of the document's blocks."""
    words = tuple(_visible(markup))
    index = _index(words)
    ties: list[Tie] = []
    cursor = 0
    for number, block in enumerate(document.blocks):
        found = tuple(_follow(number, block, words, index, cursor))
        ties.extend(one for one, _ in found)
        cursor = found[-1][1] + 1 if found else cursor
    return tuple(ties)


def _follow(
    number: int, block: Block, words: Sequence[Word], index: dict[tuple[str, ...], list[int]], cursor: int
) -> Iterator[tuple[Tie, int]]:
    """The block's words with their index among the file's."""
    own = [Word(match[0], match.start()) for match in _WORD.finditer(block.text)]
    place: int | None = None
    for i, word in enumerate(own):
        ahead = range(place, min(place + LOOKAHEAD, len(words))) if place is not None else range(0)
        here = next((j for j in ahead if words[j].text == word.text), None)
        if here is None:
            here = _look_up(own, i, index, cursor if place is None else place)
        if here is not None:
            yield Tie(number, block.offset(word.at), words[here].at), here
            place = here + 1


def _look_up(
    own: Sequence[Word], at: int, index: dict[tuple[str, ...], list[int]], cursor: int
) -> int | None:
    """The next place of the words from `at` on; where there is none after the cursor, the first of all."""
    gram = tuple(word.text for word in own[at : at + GRAM])
    if len(gram) < min(GRAM, len(own)):
        return None
    places = index.get(gram, [])
    after = bisect_left(places, cursor)
    return places[after] if after < len(places) else next(iter(places), None)


def _index(words: Sequence[Word]) -> dict[tuple[str, ...], list[int]]:
    index: dict[tuple[str, ...], list[int]] = {}
    for i in range(len(words)):
        for size in range(1, GRAM + 1):
            if i + size <= len(words):
                index.setdefault(tuple(word.text for word in words[i : i + size]), []).append(i)
    return index


def _visible(markup: str) -> Iterator[Word]:
    for kind, span in _pieces(markup):
        if kind == "text":
            for written in _WRITTEN.finditer(markup, span.start, span.end):
                for word in _WORD.finditer(unescape(written[0])):
                    yield Word(word[0], written.start())


def _pieces(markup: str) -> Iterator[tuple[str, Span]]:
    """`text`, `comment` and `tag` in turn; an element of `_RAW` is one `tag`, what stays open is `text`."""
    at = 0
    lowered = markup.lower() if markup.isascii() else _lowered(markup)
    while at < len(markup):
        opened = markup.find("<", at)
        if opened < 0:
            opened = len(markup)
        if at < opened:
            yield "text", Span(at, opened)
        if opened == len(markup):
            return
        kind, end = _element(markup, lowered, opened)
        yield kind, Span(opened, end)
        at = end


def _element(markup: str, lowered: str, at: int) -> tuple[str, int]:
    if markup.startswith("<!--", at):
        closed = markup.find("-->", at + 4)
        return ("comment", closed + 3) if closed >= 0 else ("text", len(markup))
    for name in _RAW:
        if (
            lowered.startswith(name, at + 1)
            and not lowered[at + 1 + len(name) : at + 2 + len(name)].isalnum()
        ):
            closed = lowered.find(f"</{name}", at)
            return "tag", closed + 2 + len(name) if closed >= 0 else len(markup)
    closed = markup.find(">", at)
    return ("tag", closed + 1) if closed >= 0 else ("text", len(markup))


def _lowered(markup: str) -> str:
    """Lower case in as many characters: some letters become two."""
    return "".join(c.lower() if c.isascii() else c for c in markup)
