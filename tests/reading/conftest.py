"""Documents that tests of reading share, in invented words."""

from collections.abc import Callable

import pytest

from claimcheck.model import Block, BlockKind, Document
from claimcheck.reading import read_bytes, read_text


@pytest.fixture
def plain() -> Callable[[str], Document]:
    return lambda text: read_text(text, name="t.txt")


@pytest.fixture
def markdown() -> Callable[[str], Document]:
    return lambda text: read_bytes(text.encode(), name="t.md")


@pytest.fixture
def page() -> Callable[[str], Document]:
    return lambda text: read_bytes(text.encode(), name="t.html", url="https://port.example/news/storm")


@pytest.fixture
def true_offsets() -> Callable[[Document], bool]:
    """Whether every character of every block stands where the block says, spaces aside."""

    def holds(block: Block, text: str) -> bool:
        return all(c == " " or text[block.offset(i)] == c for i, c in enumerate(block.text))

    return lambda document: all(holds(block, document.text) for block in document.blocks)


@pytest.fixture
def kinds() -> Callable[[Document], list[tuple[BlockKind, str]]]:
    return lambda document: [(block.kind, block.text) for block in document.blocks]
