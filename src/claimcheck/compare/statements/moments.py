"""A number and the dates of its sentence in; those of the part of the sentence in which it stands, out."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.segments import segment
from claimcheck.model import DateValue

Placed = tuple[DateValue, int]
"""A date and its first token."""

_BETWEEN = {"between": "and", "from": "to"}
"""What leads the first and the second date of a stretch."""


def of_part(scene: Scene, first: int, dates: Sequence[Placed]) -> list[Placed]:
    """Those on the number's side of a semicolon, if there are any: "74 in 1931; three years later 51"."""
    part = segment(scene, first)
    told = [date for date in dates if not _is_compared(scene, date[1])]
    return [date for date in told if date[1] in part] or told or list(dates)


def _is_compared(scene: Scene, at: int) -> bool:
    """Whether a date is only that of what something is held against: "a third more than in 2004"."""
    return any(token.lower == "than" for token in scene.tokens[max(at - 4, 0) : at])


def at_ends(scene: Scene, first: int, dates: Sequence[Placed]) -> list[Placed]:
    """The first date of a stretch for the number it began at, the second for that it came to; else none.

    "Between 1950 and 1970 it rose from 118,000 to 402,000".
    """
    led = scene.tokens[first - 1].lower if first else ""
    if led not in {"from", "to"}:
        return []
    for (begun, at), (ended, then) in pairwise(dates):
        lead, joint = (scene.tokens[i - 1].lower if i else "" for i in (at, then))
        if _BETWEEN.get(lead) == joint and then - at <= NEAR and _changes(scene, first, led):
            return [(begun, at)] if led == "from" else [(ended, then)]
    return []


NEAR = 4
"""So many tokens apart the two dates of a stretch stand at most."""

REACH = 6
"""So many tokens apart the two numbers of a change stand at most."""


def _changes(scene: Scene, first: int, led: str) -> bool:
    """Whether a number led by "from" has its "to" behind it, or the other way round."""
    around = range(first + 1, first + REACH) if led == "from" else range(first - REACH, first - 1)
    wanted = "to" if led == "from" else "from"
    return any(0 <= i < len(scene.tokens) and scene.tokens[i].lower == wanted for i in around)
