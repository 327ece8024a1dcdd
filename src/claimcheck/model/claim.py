"""What a document asserts and what it points at for it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimcheck.model.text import Mention
from claimcheck.model.values import DateValue, Value


class ClaimKind(StrEnum):
    """The three kinds of claim."""

    DATE = "date"
    COUNT = "count"
    RULING = "ruling"


class Qualifier(StrEnum):
    """How a document stands to what it writes."""

    HEDGED = "hedged"
    ALLEGED = "alleged"
    NEGATED = "negated"
    QUOTED = "quoted"
    PLANNED = "planned"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Claim:
    """An assertion with a checkable value."""

    id: str
    """Stable as long as the path, the sentence and the value's words are the same."""
    kind: ClaimKind
    mention: Mention
    """The words that carry the value."""
    sentence: Mention
    value: Value
    subject: str
    """What the value is of, in the document's words."""
    attributed_to: str | None = None
    qualifiers: frozenset[Qualifier] = frozenset()
    citations: tuple[str, ...] = ()
    """Ids of the citations that serve this claim; never a neighbour's."""
    offset: int = 0
    """Where the value begins in `sentence.quote`."""

    @property
    def text(self) -> str:
        """The words of the value."""
        return self.mention.quote


class CitationKind(StrEnum):
    """What shape a citation has."""

    LINK = "link"
    FOOTNOTE = "footnote"
    REFERENCE = "reference"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Citation:
    """The author's pointer to a source."""

    id: str
    kind: CitationKind
    mention: Mention
    """The citation itself: the link, the note's text, the legal citation."""
    label: str | None = None
    """The number of the note or reference, as written."""
    urls: tuple[str, ...] = ()
    """Repaired addresses, the one meant for the public first."""
    doi: str | None = None
    authors: tuple[str, ...] = ()
    title: str | None = None
    published: DateValue | None = None
    accessed: date | None = None

    @property
    def url(self) -> str | None:
        """The address to follow."""
        return self.urls[0] if self.urls else None
