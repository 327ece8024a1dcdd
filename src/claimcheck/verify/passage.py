"""Text in, `Document` out: the evidence of a pair, one block a line."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.model import BlockKind, DateOrigin, Document, Media, Published
from claimcheck.reading.dates import from_datelines, read_day
from claimcheck.verify.layout import Layout, Line, read_layout


def passage_document(
    path: str, text: str, published: date | None = None, about: str | None = None
) -> Document:
    """A document whose lines are its paragraphs, headings, tables.

    With `about`, lines that cannot speak of it are left out: those that, as their neighbours, share no word.
    Of a neighbour that shares none itself, no values are read.
    """
    lines = list(_lines(text))
    layout = read_layout(lines)
    shared = _about(lines, about) if about else dict.fromkeys(range(len(lines)), True)
    kept = layout.with_names(shared.keys())
    return Document(
        path=path,
        text=text,
        blocks=tuple(
            block for index in kept for block in layout.blocks(index, context_only=not shared.get(index))
        ),
        media=Media.TEXT,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        title=_title(text, layout),
        published=Published(published, DateOrigin.DECLARED) if published else _published(text),
    )


TITLE = "(meta data) TITLE:"
"""How page archives mark the title in their first line."""


def _title(text: str, layout: Layout) -> str | None:
    for line in text.splitlines()[:12]:
        bare = line.strip()
        if bare.startswith("# "):
            return bare[2:].strip() or None
        if bare.startswith(TITLE):
            return bare[len(TITLE) :].strip() or None
    return _headline(layout)


HEADLINE = 110
"""A headline is no longer, in characters."""

HEAD = 24
"""So many lines are the head of a page."""


def _headline(layout: Layout) -> str | None:
    """The first line, where it is short, ends as no sentence does, and a longer one follows."""
    head = [index for index in range(min(HEAD, len(layout.lines))) if index not in layout.cells]
    first = next((index for index in head if layout.kinds[index] is not BlockKind.BOILERPLATE), None)
    if first is None:
        return None
    text = _text(layout, first)
    if len(text) > HEADLINE or text[-1] in ".!?;:,":
        return None
    longer = (i for i in head if i > first and len(layout.lines[i][1]) > len(text))
    said = (i for i in longer if layout.kinds[i] is not BlockKind.BOILERPLATE)
    return text if any(len(_text(layout, index)) > len(text) for index in said) else None


def _text(layout: Layout, index: int) -> str:
    return next(layout.blocks(index)).text


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


def _about(lines: Sequence[Line], about: str) -> dict[int, bool]:
    """The lines that share words with a text, with one neighbour on each side; whether they do themselves."""
    if len(lines) <= FEW:
        return dict.fromkeys(range(len(lines)), True)
    wanted = _roots(about)
    scores = [_shared(wanted, words.casefold()) for _, words in lines]
    best = sorted(range(len(lines)), key=lambda i: (-scores[i], i))[:MOST]
    kept = {j for i in best if scores[i] for j in (i - 1, i, i + 1) if 0 <= j < len(lines)}
    return {index: scores[index] > 0 for index in kept}


def _shared(wanted: frozenset[str], text: str) -> int:
    """How many of the roots wanted a text in small letters has."""
    for root in wanted:
        if root in text:
            break
    else:
        return 0  # most lines, seen without cutting them into words
    return len(wanted.intersection([word[:5] for word in _WORD.findall(text)]))


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
