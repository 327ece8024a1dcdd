"""Overlapping places in a text in, stretches that do not overlap out, each with the places that cover it."""

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import Span

DEEPEST = 64
"""Places that one stretch is said to belong to: the shortest ones. No reader has use for more."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same places cover from end to end."""

    start: int
    end: int
    covers: tuple[int, ...] = ()
    """Numbers of the places, the shortest first; of equal ones the earlier number."""


def segments(places: Sequence[Span], start: int, end: int, cuts: Sequence[int] = ()) -> Iterator[Segment]:
    """The text from `start` to `end`, cut wherever a place begins or ends, and at `cuts`."""
    events = _events(places, start, end)
    for cut in cuts:
        if start < cut < end:
            events.append((cut, _CUT, -1))
    events.sort()
    active: list[tuple[int, int]] = []
    at = start
    for offset, sort, number in events:
        if offset > at:
            yield Segment(at, offset, tuple(one for _, one in active[:DEEPEST]))
            at = offset
        if sort == _ENDS:
            active.remove((len(places[number]), number))
        elif sort == _BEGINS:
            insort(active, (len(places[number]), number))
    if at < end:
        yield Segment(at, end)


_ENDS, _CUT, _BEGINS = range(3)


def _events(places: Sequence[Span], start: int, end: int) -> list[tuple[int, int, int]]:
    events = []
    for number, place in enumerate(places):
        first, last = max(place.start, start), min(place.end, end)
        if first < last:
            events += [(first, _BEGINS, number), (last, _ENDS, number)]
    return events
