"""Prose in, expressions of time out: dates, times, durations and sets, each with its value."""

from claimcheck.extract.mentions import TimeMention
from claimcheck.extract.prose import Prose
from claimcheck.extract.times.reader import TimeReader

__all__ = ["find_times"]


def find_times(prose: Prose) -> tuple[TimeMention, ...]:
    """Every expression of time in the document, in the order of its blocks, none overlapping another."""
    return TimeReader(prose).mentions()
