"""The three kinds of value a claim can assert: a date, a quantity, a ruling."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class DateValue:
    """A stretch of time as a closed interval of days; precision needs no special case.

    "May 2002" is 2002-05-01…2002-05-31, "since 2000" is 2000-01-01…open. An end that is open or not yet
    resolved is None.
    """

    earliest: date | None
    latest: date | None
    edtf: str | None = None
    """ISO 8601-2 (EDTF) form, level 1: `2002-05`, `2016-11-15`, `2000/..`, `1990~`; None when unresolved."""
    relative: bool = False
    """Written relative to another time: "last Friday", "two days after EO-1"."""
    anchor: str | None = None
    """What a relative date hangs on, in the document's words, or `publication`."""

    @property
    def resolved(self) -> bool:
        """Whether at least one end is known."""
        return self.earliest is not None or self.latest is not None


class Comparator(StrEnum):
    """How a written number stands to the real one."""

    EQUAL = "="
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="
    RANGE = "range"
    UP = "up"
    """A change upwards: "rose by 5"."""
    DOWN = "down"


class Measure(StrEnum):
    """What sort of quantity a number is."""

    CARDINAL = "cardinal"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An interval of numbers with the noun it counts: "at least three residents" is [3, open) residents."""

    low: float | None
    high: float | None
    comparator: Comparator = Comparator.EQUAL
    approximate: bool = False
    unit: str | None = None
    """What is counted, in the document's words with its restrictors ("gay men"), or the unit of measure."""
    measure: Measure = Measure.CARDINAL
    currency: str | None = None
    """ISO 4217, for money."""


class Disposition(StrEnum):
    """What an official act did, as a small closed set; opposites are told by `compare`."""

    UPHELD = "upheld"
    STRUCK_DOWN = "struck-down"
    BLOCKED = "blocked"
    ALLOWED = "allowed"
    ALLOWED_IN_PART = "allowed-in-part"
    GRANTED = "granted"
    DENIED = "denied"
    DISMISSED = "dismissed"
    OVERTURNED = "overturned"
    REMANDED = "remanded"
    CONVICTED = "convicted"
    ACQUITTED = "acquitted"
    SENTENCED = "sentenced"
    FOUND_VIOLATION = "found-violation"
    FOUND_NO_VIOLATION = "found-no-violation"
    HELD = "held"
    """A court or body ruled, found or declared; the object says what."""
    AWARDED = "awarded"
    SIGNED = "signed"
    RATIFIED = "ratified"
    WITHDREW = "withdrew"
    JOINED = "joined"
    PARTY = "party"
    """A standing status: is a party to, is under the jurisdiction of."""
    ADOPTED = "adopted"
    REJECTED = "rejected"
    ISSUED = "issued"
    REPEALED = "repealed"
    """Revoked, rescinded, cancelled."""
    REPLACED = "replaced"
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    AMENDED = "amended"
    IMPOSED = "imposed"
    """Laid down a limit, a ban, a sanction, a duty."""
    EXEMPTED = "exempted"
    DESIGNATED = "designated"
    ELECTED = "elected"
    APPOINTED = "appointed"
    CHALLENGED = "challenged"
    """A case was brought, an appeal filed."""
    PROVIDES = "provides"
    """A provision says: "Article 14 … that everyone has the right to"."""
    STATED = "stated"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Ruling:
    """An official act: who did what to what, by which authority."""

    actor: str | None
    action: str
    """The verb phrase, in the document's words."""
    object: str | None
    disposition: Disposition
    authority: str | None = None
    """The citation of the instrument or decision, as written: "582 U.S. ___ (2017)"."""
    date: DateValue | None = None
    vote: tuple[int, int] | None = None


Value = DateValue | Quantity | Ruling
