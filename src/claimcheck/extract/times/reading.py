"""What a rule makes of the words it matched, and what it may know of their surroundings."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from re import Match

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.calendar import Interval, interval_of

PUBLICATION = "publication"
"""The anchor of what is written relative to the day of publication."""


class Tense(Enum):
    """Which way from the anchor a clause looks."""

    PAST = auto()
    FUTURE = auto()


@dataclass(frozen=True, slots=True)
class Scope:
    """The surroundings of an expression."""

    published: date | None
    tense: Tense
    governing: date | None
    """The nearest dated day or the first day of the nearest dated month or year, before it else after it."""
    governing_near: bool
    """Whether the governing date stands in this sentence or the one before."""
    before: str
    """The text of the block before it, at most a hundred characters; so is `after`."""
    after: str

    @property
    def now(self) -> date | None:
        """The day that month names and weekdays count from."""
        return self.published or self.governing


@dataclass(frozen=True, slots=True)
class Reading:
    """A matched expression understood."""

    kind: TimeKind
    timex: str
    interval: Interval | None = None
    """The days meant, where they are not simply those of `timex`."""
    relative: bool = False
    anchor: str | None = None
    end: int | None = None
    """Where the expression ends, if before the end of the match."""

    def days(self) -> Interval | None:
        """The days meant, as far as they are known."""
        return self.interval or interval_of(self.timex)


Reader = Callable[[Match[str], Scope], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a grammar."""

    name: str
    pattern: str
    example: str
    """A text the whole of which it matches."""
    read: Reader
