"""Text in, `Document` out: the evidence of a pair, one block a line."""

import hashlib
import re
from collections.abc import Iterator
from datetime import date

from claimcheck.model import Block, BlockKind, DateOrigin, Document, Media, Published, Run
from claimcheck.reading.dates import from_datelines, read_day


def passage_document(
    path: str, text: str, published: date | None = None, about: str | None = None
) -> Document:
    """A document whose lines are its paragraphs; lines that begin with `#` are headings over what follows.

    With `about`, lines that cannot speak of it are left out: those that, as their neighbours, share no word.
    """
    return Document(
        path=path,
        text=text,
        blocks=tuple(map(_block, _about(list(_lines(text)), about) if about else _lines(text))),
        media=Media.TEXT,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        title=_title(text),
        published=Published(published, DateOrigin.DECLARED) if published else _published(text),
    )


TITLE = "(meta data) TITLE:"
"""How page archives mark the title in their first line."""


def _title(text: str) -> str | None:
    for line in text.splitlines()[:12]:
        bare = line.strip()
        if bare.startswith("# "):
            return bare[2:].strip() or None
        if bare.startswith(TITLE):
            return bare[len(TITLE) :].strip() or None
    return _headline([line.strip() for line in text.splitlines() if line.strip()])


HEADLINE = 110
"""A headline is no longer, in characters."""


def _headline(lines: list[str]) -> str | None:
    """The first line, where it is short, ends as no sentence does, and a longer one follows."""
    if len(lines) < 2 or len(lines[0]) > HEADLINE or lines[0][-1] in ".!?;:,":
        return None
    return lines[0] if len(lines[1]) > len(lines[0]) else None


DATED = re.compile(r"^\(meta data\) PUBLISHED[^:]*:\s*(.{8,30})", re.IGNORECASE)
"""How page archives mark the day of publication."""


def _published(text: str) -> Published | None:
    """The day that the first lines give as that of publication."""
    lines = [line.strip() for line in text.splitlines()[:25]]
    marked = (match[1] for line in lines if (match := DATED.match(line)))
    day = next(filter(None, map(read_day, marked)), None)
    return Published(day, DateOrigin.METADATA) if day else from_datelines(lines)


FEW = 12
"""So few lines are read whole."""

MOST = 20
"""At most so many lines are read, those that share most first."""

_WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]{4,}")


Line = tuple[int, str]
"""Where the words of a line begin in the text, and the words, without white space around them."""


def _about(lines: list[Line], about: str) -> Iterator[Line]:
    """The lines that share words with a text, with one neighbour on each side."""
    if len(lines) <= FEW:
        yield from lines
        return
    wanted = _roots(about)
    scores = [len(wanted & _roots(words)) for _, words in lines]
    best = sorted(range(len(lines)), key=lambda i: (-scores[i], i))[:MOST]
    kept = {j for i in best if scores[i] for j in (i - 1, i, i + 1) if 0 <= j < len(lines)}
    yield from (lines[i] for i in sorted(kept))


def _roots(text: str) -> frozenset[str]:
    """Cheap stand-ins for stems: the first five letters of the longer words, and the numbers."""
    return frozenset([word[:5] for word in _WORD.findall(text.casefold())]) - _COMMON


_COMMON = frozenset(
    "that this with from have were been which their they after also when other more than into about".split()
)


def _lines(text: str) -> Iterator[Line]:
    """The lines with words in them."""
    place = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body.lstrip("#"):
            yield place + line.index(body), body
        place += len(line)


def _block(line: Line) -> Block:
    start, body = line
    bare = body.lstrip("#").lstrip()
    kind = BlockKind.HEADING if bare != body else BlockKind.PARAGRAPH
    return Block(kind, bare, (Run(0, start + len(body) - len(bare)),))
