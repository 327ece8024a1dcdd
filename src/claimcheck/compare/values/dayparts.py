"""The words of a date and those around it in, the hours of the day that they leave open out.

"On the morning of 3 November" cannot be at 22.40. An hour told without morning or evening is either.
"""

import re

from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.extract.words import lowered

_PARTS = {
    "early hours": range(7),
    "small hours": range(7),
    "dawn": range(3, 9),
    "daybreak": range(3, 9),
    "sunrise": range(3, 10),
    "morning": range(1, 13),
    "noon": range(11, 14),
    "midday": range(11, 15),
    "lunchtime": range(11, 16),
    "afternoon": range(12, 20),
    "sunset": range(15, 24),
    "dusk": range(15, 24),
    "nightfall": range(15, 24),
    "evening": range(16, 24),
    "midnight": (0, 23),
    "night": (*range(8), *range(17, 24)),
}
"""Generous hours: who calls 18.30 afternoon and who calls it evening must not accuse each other."""

_PART = re.compile(rf"\b({'|'.join(_PARTS)})\b", re.IGNORECASE)
_HALVES = re.compile(r"\b(1[0-2]|0?[1-9])(?:[.:][0-5]\d)?\s?([ap])\.?\s?m\b", re.IGNORECASE)
_CLOCK = re.compile(
    r"\bat (?:about |around |exactly |some )?([01]?\d|2[0-3])[.:]([0-5]\d)\b(?!\s?[ap]\.?m)", re.IGNORECASE
)


def hours(words: str) -> frozenset[int]:
    """The hours, from 0 to 23, at which something told so may have been; none where nothing tells."""
    if half := _HALVES.search(words):
        hour = int(half[1]) % 12 + (12 if half[2].lower() == "p" else 0)
        return frozenset({hour, (hour - 1) % 24})  # "shortly before 3 p.m."
    if clock := _CLOCK.search(words):
        hour = int(clock[1])
        sure = hour > 12 or clock[1].startswith("0")
        return frozenset({hour} if sure else {hour % 24, (hour + 12) % 24})
    if part := _PART.search(words):
        return frozenset(_PARTS[lowered(part[1])])
    return frozenset()


def hold_hours(outcome: Outcome, claim: str, source: str) -> Outcome:
    """The outcome for two equal days, made surer or less sure by the hours that the claim tells."""
    ours = hours(claim)
    if outcome.holds is not Holds.SAME or not ours:
        return outcome
    theirs = hours(source)
    if not theirs:
        return Outcome(Holds.WIDER, "date-wider")
    if not ours & theirs:
        return Outcome(Holds.DIFFERS, "date-differs")
    return outcome if theirs <= ours or len(theirs) > 2 else Outcome(Holds.WIDER, "date-wider")
