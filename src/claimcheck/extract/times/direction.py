"""The words before a date in, the side on which its interval is open out."""

import re
from typing import Final

from claimcheck.extract.times.almanac import Interval, add_days

_DIRECTION: Final = re.compile(
    r"""\b(?:(?P<since>(?:ever\s+)?since|starting(?:\s+(?:in|on|from))?|beginning(?:\s+(?:in|on))?)
      | (?P<until>until|till|through|(?<!-)up\s+(?:to|until)|by|n(?:o|ot)\s+later\s+than|as\s+late\s+as)
      | (?P<before>before|prior\s+to|earlier\s+than)
      | (?P<after>after|following|later\s+than))(?:\s+(?:at\s+least|around|about|approximately))?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_ONWARDS: Final = re.compile(r"\s+(?:onwards?|and\s+(?:later|after|since))\b", re.IGNORECASE)
_WORDS_ON: Final = re.compile(
    r"\s+(?:[a-z]+(?:ist|al)\s+)?(?:attacks?|bombings?|hijackings?|elections?|agreement|law|act|summit)\b",
    re.IGNORECASE,
)


def turned(days: Interval, before: str, after: str) -> Interval:
    """The days, open on the side that "since", "until", "by", "before" or "after" opens."""
    found = _DIRECTION.search(before[-40:])
    if (found is None and not _ONWARDS.match(after)) or _WORDS_ON.match(after):
        return days
    match found.lastgroup if found else "since":
        case "since":
            return Interval(days.earliest, None)
        case "until":
            return Interval(None, days.latest)
        case "before":
            return Interval(None, add_days(days.earliest, -1) if days.earliest else None)
        case _:
            return Interval(add_days(days.latest, 1) if days.latest else None, None)
