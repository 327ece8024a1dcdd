"""What a reader of one format hands over."""

from dataclasses import dataclass

from claimcheck.model import Block, Published


@dataclass(frozen=True, slots=True)
class Parsed:
    """The text read out of a file, its blocks, and what the file says of itself."""

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    published: Published | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    markup: str | None = None
    """What the text was read out of, where its lines mean something to an editor."""
