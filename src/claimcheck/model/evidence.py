"""What a source said: one fetch of it, the passages that speak of a claim, and what follows from them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from claimcheck.model.text import Span
from claimcheck.model.values import Value


class LinkState(StrEnum):
    """What is known of a citation's address. Only `broken` is the author's fault."""

    OK = "ok"
    REDIRECTED = "redirected"
    BROKEN = "broken"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    SKIPPED = "skipped"
    UNCHECKED = "unchecked"


class LinkDetail(StrEnum):
    """Why a state is what it is."""

    GONE = "gone"
    DNS_DEAD = "dns-dead"
    SOFT_404 = "soft-404"
    FRAGMENT_MISSING = "fragment-missing"
    MOVED = "moved"
    FORBIDDEN = "forbidden"
    BOT_WALL = "bot-wall"
    RATE_LIMITED = "rate-limited"
    SERVER_ERROR = "server-error"
    TIMEOUT = "timeout"
    DNS_ERROR = "dns-error"
    """No resolver answered: nothing is known of the name."""
    NO_NETWORK = "no-network"
    """Not even names that always exist are found: the failure is on this side."""
    TLS_ERROR = "tls-error"
    RESET = "reset"
    HTTP_ERROR = "http-error"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    TOO_LARGE = "too-large"
    UNSAFE = "unsafe"
    """Not http or https, or an address that is not public."""
    NOT_TEXT = "not-text"
    EXCLUDED = "excluded"
    NO_URL = "no-url"
    """A citation without an address: a book, a case, a short form."""
    OFFLINE = "offline"
    NOT_RECORDED = "not-recorded"
    """A replay has no recording of it."""


class Origin(StrEnum):
    """Which store answered."""

    NETWORK = "network"
    CACHE = "cache"
    CASSETTE = "cassette"
    ARCHIVE = "archive"
    LOCAL = "local"
    """Another document of the run, or a declared decision."""


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """What came of following one address."""

    state: LinkState
    detail: LinkDetail | None = None
    http: int | None = None
    final_url: str | None = None
    origin: Origin | None = None
    fetched_at: datetime | None = None
    """With its time zone, UTC."""
    archive_url: str | None = None
    note: str = ""
    """One clause more for the reader: the error's words, the address of the nearest recording, its past."""
    confirmed: bool = True
    """False for a broken address that has not failed for as long as the settings ask."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One fetch of one address."""

    url: str
    status: LinkStatus
    body: bytes = field(default=b"", repr=False)
    """Decoded from the transfer, empty when nothing readable came."""
    content_type: str = ""
    """The `Content-Type` header as sent."""
    archived: datetime | None = None
    """When a public web archive took the body, where the address itself gives none any more."""

    @property
    def origin(self) -> Origin | None:
        """Which store the body came from."""
        return Origin.ARCHIVE if self.archived else self.status.origin

    @property
    def taken(self) -> datetime | None:
        """When the body was fetched, by us or by the archive."""
        return self.archived or self.status.fetched_at


class RelationKind(StrEnum):
    """How a passage stands to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Relation:
    """The outcome of one comparison of two statements, with its reason."""

    kind: RelationKind
    reason: str
    """A code of `compare`'s table: `date-within`, `count-differs`, `disposition-opposite`, `other-event` …"""
    explanation: str
    """One sentence, with both values in the documents' words."""
    confidence: float = 0.0
    """How sure, from 0 to 1, that the relation is what `kind` says."""


class Via(StrEnum):
    """Which way a piece of evidence came to the claim."""

    CITATION = "citation"
    DOCUMENT = "document"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class Account:
    """How a passage was held against a claim, in the words of both."""

    value: Value | None
    """The passage's value that was compared; None where its words were, or none of them."""
    text: str
    """The words of that value."""
    event: str
    """The word that tells the event of the claim's value; empty where none is known."""
    other_event: str
    """That of the passage's."""
    shared: tuple[str, ...]
    """Words of the claim that the passage has, its value aside."""
    around: tuple[str, ...]
    """Those that the headings or sentences before it have."""
    lacking: tuple[str, ...]
    """Those found in neither."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that speaks of the claim."""

    source: str
    """Address or path."""
    via: Via
    quote: str
    """The passage, white space folded."""
    span: Span | None
    """Where in the source's text; None for a declared decision."""
    relation: Relation
    origin: Origin | None = None
    fetched_at: datetime | None = None
    line: int | None = None
    account: Account | None = None
    """Only of claims that are to be explained."""


class Verdict(StrEnum):
    """Borne out, borne down, or not known."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNRESOLVED = "unresolved"


class Unresolved(StrEnum):
    """Why a claim has no verdict."""

    NO_CITATION = "no-citation"
    SOURCE_UNREACHABLE = "source-unreachable"
    SOURCE_BLOCKED = "source-blocked"
    SOURCE_SILENT = "source-silent"
    SOURCE_NOT_TEXT = "source-not-text"
    NOT_INDEPENDENT = "not-independent"
    """The source cites the document under check, or repeats it."""
    AMBIGUOUS = "ambiguous"
    SOURCES_DISAGREE = "sources-disagree"
    NOT_ANCHORED = "not-anchored"
    LOW_CONFIDENCE = "low-confidence"
    """The verdict was less sure than the settings ask."""


class DeciderKind(StrEnum):
    """What kind of judge gives a verdict."""

    RULES = "rules"
    PERSON = "person"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Decider:
    """Who gave a verdict."""

    kind: DeciderKind
    name: str | None = None
    """Of a person or a model; None for the rules, and for a person who did not say."""


RULES = Decider(DeciderKind.RULES)
"""The judge of every run: no model, no person."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on one claim with all that is needed to redo it by hand."""

    claim: str
    """The claim's id."""
    verdict: Verdict
    reason: str
    """An `Unresolved` code, or the deciding relation's reason."""
    confidence: float
    explanation: str
    evidence: tuple[Evidence, ...] = ()
    """What decided, first; then what else speaks of the claim."""
    considered: tuple[Evidence, ...] = ()
    """Passages that were looked at and set aside, with why: what `explain` shows."""
    reviewer: str = ""
    """The person who decided, where one did."""
    decided: date | None = None
    """When that was."""
    decided_by: Decider = RULES
