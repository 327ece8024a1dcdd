"""Texts in, expressions of time out, as the tests of this package write them."""

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck.extract.mentions import TimeMention
from claimcheck.extract.prose import read_prose
from claimcheck.extract.times import find_times
from claimcheck.model import Block, BlockKind, DateOrigin, Document, Media, Published, Run

Find = Callable[..., list[tuple[str, TimeMention]]]


@pytest.fixture
def find() -> Find:
    """Finds the expressions in a text of one paragraph a line: their words, with the extent, and the mention."""

    def found(text: str, *, published: date | None = None) -> list[tuple[str, TimeMention]]:
        blocks, at = [], 0
        for line in text.splitlines(keepends=True):
            if line.strip():
                blocks.append(Block(BlockKind.PARAGRAPH, line.rstrip("\n"), (Run(0, at),)))
            at += len(line)
        day = Published(published, DateOrigin.DECLARED) if published else None
        document = Document("a.txt", text, tuple(blocks), Media.TEXT, "", published=day)
        return [
            (blocks[m.block].text[slice(*(m.extent or (m.start, m.end)))], m)
            for m in find_times(read_prose(document))
        ]

    return found
