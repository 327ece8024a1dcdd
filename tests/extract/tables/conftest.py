"""Documents with tables, in invented words."""

from collections.abc import Callable

import pytest

from claimcheck.extract import Extraction, extract
from claimcheck.reading import read_bytes

Read = Callable[..., Extraction]


@pytest.fixture
def read() -> Read:
    return lambda text, name="t.md": extract(read_bytes(text.encode(), name=name))


@pytest.fixture
def stated(read: Read) -> Callable[..., list[str]]:
    """What the figures of a document are stated as."""
    return lambda text, name="t.md": [b.text for b in read(text, name).document.blocks if b.row is not None]
