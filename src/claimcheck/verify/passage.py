"""Text in, `Document` out: the evidence of a pair, one block a line."""

import hashlib
from collections.abc import Iterator
from datetime import date

from claimcheck.model import Block, BlockKind, DateOrigin, Document, Media, Published, Run


def passage_document(path: str, text: str, published: date | None = None) -> Document:
    """A document whose lines are its paragraphs; lines that begin with `#` are headings over what follows."""
    return Document(
        path=path,
        text=text,
        blocks=tuple(_blocks(text)),
        media=Media.TEXT,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        title=_title(text),
        published=Published(published, DateOrigin.DECLARED) if published else None,
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
    return None


def _blocks(text: str) -> Iterator[Block]:
    place = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            start = place + line.index(body)
            bare = body.lstrip("#").lstrip() if body.startswith("#") else body
            kind = BlockKind.HEADING if bare != body else BlockKind.PARAGRAPH
            if bare:
                yield Block(kind, bare, (Run(0, start + len(body) - len(bare)),))
        place += len(line)
