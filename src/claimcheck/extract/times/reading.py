"""What a rule makes of the words it matched, and what it may know of their surroundings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import Interval, interval_of
from claimcheck.extract.times.tense import Tense, tense_at

PUBLICATION: Final = "publication"
"""The anchor of what is written relative to the day of publication."""

OPEN: Final = Interval(None, None)
"""Days that are meant but not known."""


_FINE: Final = {"TH": 0, "TM": 0, "TS": 0, "D": 0, "W": 6, "WE": 6, "M": 30, "Q": 91, "DE": 3700, "CE": 36600}
"""How many days more than one a date may span for units to be counted from it; for years, one year."""


@dataclass(frozen=True, slots=True)
class Focus:
    """A dated expression that others may hang on."""

    timex: str
    days: Interval
    words: str

    @property
    def day(self) -> date | None:
        """The day to count from: the only one, or the first."""
        return self.days.earliest or self.days.latest

    def day_for(self, unit: str) -> date | None:
        """The day to count units from; None where it is known less closely than the unit."""
        if self.days.earliest is None or self.days.latest is None:
            return self.day if unit not in _FINE else None
        return self.day if (self.days.latest - self.days.earliest).days <= _FINE.get(unit, 400) else None


@dataclass(frozen=True, slots=True)
class Scope:
    """The surroundings of an expression."""

    published: date | None
    focus: Focus | None
    """The last dated expression before it, in the document."""
    year: int | None
    """The year that governs it: of the nearest date written with its year."""
    year_near: bool
    """Whether that date stands in the same sentence or the one before."""
    day_first: bool | None
    """Whether the document writes 31/12 or 12/31; None where its dates do not tell."""
    before: str
    """The text of the block before it, at most 160 characters."""
    after: str
    """The text of the block after it, as much."""
    sentence: str
    """The text of its sentence."""
    place: int
    """Where in the sentence it begins."""

    @property
    def tense(self) -> Tense:
        """The tense of its clause."""
        return tense_at(
            self.sentence[max(0, self.place - 160) : self.place], self.sentence[self.place :][:160]
        )

    @property
    def now(self) -> date | None:
        """The day that weekdays and bare months count from."""
        return self.published or (self.focus.day if self.focus else None)

    def last_word(self) -> str:
        """The word before it, in small letters; empty at the start."""
        words = self.before[-40:].split()
        return words[-1].lower().strip('(“"‘[') if words and not self.before.endswith("\n") else ""

    def next_word(self) -> str:
        """The word after it, as written."""
        words = self.after[:40].split()
        return words[0] if words else ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A matched expression understood."""

    kind: TimeKind
    timex: str
    interval: Interval | None = None
    """The days meant, where they are not simply those of `timex`."""
    relative: bool = False
    anchor: str | None = None
    span: tuple[int, int] | None = None
    """Where it stands, if not at the whole of the match."""

    def days(self) -> Interval | None:
        """The days meant, as far as they are known; None where none are."""
        return self.interval or interval_of(self.timex)

    def at(self, match: Match[str], first: str, last: str | None = None) -> "Reading":
        """The same, standing from the start of one group to the end of another."""
        return replace(self, span=(match.start(first), match.end(last or first)))


Reader = Callable[[Match[str], Scope], "Reading | tuple[Reading, ...] | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a grammar."""

    name: str
    starts: str
    """The groups of words that it can begin with: keys of `starts.GROUPS`, and `digit`."""
    pattern: str
    """Without an anchor; matched at the start of a word."""
    example: str
    """A text the whole of which it matches."""
    read: Reader
    head: str = ""
    """What it must at least match; tried once for all rules that have the same."""


def deictic(timex: str, days: Interval | None = None, kind: TimeKind = TimeKind.DATE) -> Reading:
    """A reading told from the day of publication."""
    return Reading(kind, timex, days or interval_of(timex) or OPEN, relative=True, anchor=PUBLICATION)


def written(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """A calendar date as TIMEX3 writes it, X where a part is not known."""
    parts = ["XXXX" if year is None else f"{year:04}"]
    if month:
        parts.append(f"{month:02}")
    if day:
        parts.append(f"{day:02}")
    return "-".join(parts)


def narrowed(reading: Reading | None, words: str | None) -> Reading | None:
    """The early, middle or late part of what is read, generously."""
    days = reading.days() if reading and words else None
    if reading is None or words is None or days is None:
        return reading
    return replace(reading, interval=part_of(days, words))


_EARLY: Final = ("early", "start", "begin", "first", "turn", "dawn")
_LATE: Final = ("end", "close", "late", "second", "last", "remainder", "rest", "eve")


def part_of(days: Interval, words: str) -> Interval:
    """The part of a stretch that "early", "mid" or "late" leaves: a half; the middle, from a quarter on."""
    if days.earliest is None or days.latest is None:
        return days
    lowered = words.lower()
    if "earlier" in lowered or "later in" in lowered or "sometime" in lowered or lowered == "later":
        return days
    if any(word in lowered for word in _EARLY):
        return Interval(days.earliest, _share(days.earliest, days.latest, 2) - _DAY)
    if "mid" in lowered:
        return Interval(_share(days.earliest, days.latest, 1), _share(days.earliest, days.latest, 3) - _DAY)
    if any(word in lowered for word in _LATE):
        return Interval(_share(days.earliest, days.latest, 2), days.latest)
    return days


_DAY: Final = timedelta(1)
_MONTHS_LONG: Final = 80


def _share(first: date, last: date, quarters: int) -> date:
    """The day on which so many quarters of a stretch are over; of a long one, the month's first."""
    day = first + (last - first + _DAY) * quarters / 4
    if (last - first).days < _MONTHS_LONG:
        return day
    return (day + timedelta(15)).replace(day=1)
