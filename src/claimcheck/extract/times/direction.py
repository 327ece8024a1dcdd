"""The words before a date in, the side on which its interval is open out."""

import re
from typing import Final

from claimcheck.extract.times.almanac import Interval, add_days

_DIRECTION: Final = re.compile(
    r"""\b(?:(?P<since>(?:ever\s+)?since|starting(?:\s+(?:in|on|from))?|beginning(?:\s+(?:in|on))?)
      | (?P<until>until|till|through|(?<!-)up\s+(?:to|until)|as\s+late\s+as)
      | (?P<by>by|n(?:o|ot)\s+later\s+than)
      | (?P<before>before|prior\s+to|earlier\s+than)
      | (?P<after>after|following|later\s+than))(?:\s+(?:at\s+least|around|about|approximately))?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_ONWARDS: Final = re.compile(r"\s+(?:onwards?|and\s+(?:later|after|since))\b", re.IGNORECASE)
_WORDS_ON: Final = re.compile(
    r"\s+(?:[a-z]+(?:ist|al)\s+)?(?:attacks?|bombings?|hijackings?|elections?|agreement|law|act|summit)\b",
    re.IGNORECASE,
)


_NOT_UNTIL: Final = re.compile(
    r"\b(?:not|never|no|nobody|none|n[o’']t)\b[^.;:,]{0,80}\b(?:until|till|before)\s+$", re.IGNORECASE
)


_TURNED: Final = frozenset({"until", "before"})


def is_onset(before: str) -> bool:
    """Whether the words before a date say that something first happened then: "did not open until"."""
    return _NOT_UNTIL.search(before[-120:]) is not None


def direction(before: str, after: str) -> str | None:
    """Which of "since", "until", "by", "before" and "after" opens a date's interval; None where none does."""
    found = _DIRECTION.search(before[-40:])
    if found:
        return None if found.lastgroup in _TURNED and is_onset(before) else found.lastgroup
    return "since" if _ONWARDS.match(after) else None


def turned(days: Interval, before: str, after: str) -> Interval:
    """The days, open on the side that "since", "until", "by", "before" or "after" opens."""
    side = direction(before, after)
    if side is None or _WORDS_ON.match(after):
        return days
    match side:
        case "since":
            return Interval(days.earliest, None)
        case "until" | "by":
            return Interval(None, days.latest)
        case "before":
            return Interval(None, add_days(days.earliest, -1) if days.earliest else None)
        case _:
            return Interval(add_days(days.latest, 1) if days.latest else None, None)
