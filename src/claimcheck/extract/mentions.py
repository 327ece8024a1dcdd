"""What the extractors of expressions yield: each with its block and its offsets in that block's text."""

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model import DateValue, Disposition, Quantity


class TimeKind(StrEnum):
    """The four types of TimeML's TIMEX3."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


@dataclass(frozen=True, slots=True)
class TimeMention:
    """An expression of time, as narrow as a temporal tagger marks it: "two days", "last Friday"."""

    block: int
    start: int
    end: int
    kind: TimeKind
    timex: str
    """TIMEX3 value, the ISO 8601-2014 subset of TempEval-3: `2013-03`, `P3D`, `PRESENT_REF`."""
    value: DateValue | None = None
    """The days meant; None for durations, sets and what names no day."""
    extent: tuple[int, int] | None = None
    """For a date that hangs on an event, the offsets with that event: "two days after EO-1"; else None."""


class QuantityForm(StrEnum):
    """How a quantity is written."""

    NUMERAL = "numeral"
    """Digits or number words: "3,000", "twenty-one", "a dozen", "one in five"."""
    VAGUE = "vague"
    """A word for many or few: "thousands", "several", "most"."""
    ZERO = "zero"
    """A denial: "no one", "none of the", "people who do not exist"."""
    ORDINAL = "ordinal"
    """A rank that counts: "third term", "second-largest"."""
    ENUMERATION = "enumeration"
    """A list of names, counted: its items are the quantity."""


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A number in digits or words with what it counts, or an enumeration that counts its items."""

    block: int
    start: int
    """Of the number with its comparator ("nearly 3,000", "at least three"), without the noun; so is `end`.

    Durations, money, percentages and measures include their unit: "90 days", "€1.9 billion", "98%"."""
    end: int
    value: Quantity
    subject: str = ""
    """The noun phrase counted, with its restrictors and its predicate, in the text's words."""
    assertive: bool = True
    """Whether it can be a claim; list numbers, labels, addresses and phone numbers cannot."""
    form: QuantityForm = QuantityForm.NUMERAL
    """Only numerals are quantities to a tagger of numbers; the others are counts to a reader."""


@dataclass(frozen=True, slots=True)
class AuthorityMention:
    """A citation of law: a case, a statute, an order, a treaty, an article of one."""

    block: int
    start: int
    end: int
    normal: str
    """Its normal form: `582 U.S. ___ (2017)`, `8 U.S.C. § 1187(a)(12)`, `Executive Order 13769`."""
    name: str | None = None
    """The parties of a case, the short name of an instrument."""


@dataclass(frozen=True, slots=True)
class RulingMention:
    """An official act told in a clause: "the court let a part of the order stand"."""

    block: int
    start: int
    end: int
    actor: str | None
    action: str
    object: str | None
    disposition: Disposition
    authority: str | None = None
    vote: tuple[int, int] | None = None
    negated: bool = False
    """"never ratified", "did not list"."""
    planned: bool = False
    """"will leave", "decided to withdraw": not said to be done."""
    supposed: bool = False
    """"if the court upholds it", "states must ratify it": asked, supposed, demanded or said in general."""
