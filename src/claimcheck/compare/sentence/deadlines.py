"""A date and its sentence in; whether it is only the day by which something was to be done, out.

"The court gave the mill until 30 May to pay", "had to be gone by May", "the deadline was 30 May": whether it
was done, and when, is not said.
"""

import re

from claimcheck.compare.sentence.scene import Scene

_LED = re.compile(
    r"\b(?:until|till|by|before|no later than|not later than)(?: the end of)?(?: the)?\s*$", re.IGNORECASE
)
_GRANTED = re.compile(
    r"\b(?:gave|gives?|given|granted|allow(?:s|ed)?|allotted|allocated|had|has|have|was left|were left)\b"
    r"[^.;:]{0,60}$",
    re.IGNORECASE,
)
_TO_DO = re.compile(r",?\s(?:to|for|in which to) (?!be\s+(?:sure|exact)\b)[a-z]{2,}", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?:(?:had|has|have|having) to|must|(?:was|were|is|are|been) (?:to|due|obliged to|required to|bound to"
    r"|ordered to|told to|expected to|supposed to|instructed to|asked to|directed to|given orders to)"
    r"|ordered\b[^.;:,]{1,40}\bto|told\b[^.;:,]{1,40}\bto|required\b[^.;:,]{1,40}\bto)\b[^.;:,]{0,60}$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:deadline|closing date|time limit|cut-?off date|due date|final date|last date|target date)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
_CUE = re.compile(r"until|till|by|before|later than|deadline|date|limit", re.IGNORECASE)

REACH = 100
"""Characters before a date in which it is said whose duty ends there."""


_MEANT = re.compile(
    r"\b(?:billed|pencill?ed in|earmarked|timetabled|advertised|booked|lined up|set down|fixed"
    r"|arranged|announced|slated) (?:originally )?for(?: the)?\s*$"
    r"|\b(?:target|goal|schedule|forecast)(?: date)? of(?: the)?\s*$",
    re.IGNORECASE,
)
"""Words by which a day is only meant for something."""


def is_deadline(scene: Scene, first: int, last: int) -> bool:
    """Whether a date only bounds the time that was given for something."""
    start, end = scene.tokens[first].start, scene.tokens[last].end
    before = scene.text[max(0, start - REACH) : start]
    if before.rstrip().lower().endswith(("for", "for the", "of", "of the")) and _MEANT.search(before):
        return True
    if not _CUE.search(before):
        return False
    if _NAMED.search(before):
        return True
    led = _LED.search(before)
    if led is None:
        return False
    lead = before[: led.start()]
    until = led[0].lower().startswith(("until", "till"))
    if until:
        return bool(_GRANTED.search(lead)) and bool(_TO_DO.match(scene.text, end))
    return bool(_BOUND.search(lead))
