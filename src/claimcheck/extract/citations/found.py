"""What the finders of citations yield, before ids are given."""

from dataclasses import dataclass, field

from claimcheck.extract.citations.bibliography import Particulars
from claimcheck.model import CitationKind, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A citation with its place in a block's text."""

    block: int
    start: int
    """Offset in the block's text; so is `end`."""
    end: int
    kind: CitationKind
    span: Span
    """Where it stands in the document."""
    urls: tuple[str, ...] = ()
    particulars: Particulars = field(default_factory=Particulars)
    label: str | None = None
    linked: bool = False
    """Whether it is an address behind words of the sentence, which it serves as a whole."""
