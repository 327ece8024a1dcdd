"""A clause in, the vote it tells out: "5-4", "by 52 votes to 48", "voted 12–3"."""

import re

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen"
    " nineteen twenty"
).split()
_NUMBER = rf"(?:\d{{1,3}}|none|{'|'.join(_WORDS)})"

_ACT = (
    r"(?:vot(?:e|es|ed|ing)|ruled|ruling|decided|decision|divided|split|margin|tally|approved|passed|rejected"
    r"|adopted|majority)"
)
_NOUN = r"(?:vote|ruling|decision|majority|split|opinion|margin|judgment|verdict)"
_FOR = r"(?: votes?| members| deputies| lawmakers| mps| senators| ballots)?(?: in favou?r| for)?"
_END = r"(?![\d%\-–/]|\.\d)"

_VOTES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_ACT}\b(?: \w+){{0,5}}? \(?(?P<a>\d{{1,3}})\s?(?:-|–|‑|—|to)\s?(?P<b>\d{{1,3}}){_END}",
        rf"\b(?P<a>\d{{1,3}})\s?(?:-|–|‑)\s?(?P<b>\d{{1,3}}){_END}(?= (?:\w+ )?{_NOUN})",
        rf"\b(?P<a>\d{{1,3}}){_FOR},?(?: and| to| with)? (?P<b>\d{{1,3}})(?: votes)?(?: against| opposed)",
        rf"\b(?P<a>{_NUMBER}) votes to (?P<b>{_NUMBER})\b",
        rf"\b(?:vote|majority|ruling|decision) of (?P<a>{_NUMBER})(?: votes)? to (?P<b>{_NUMBER})\b",
    )
)
"""From the clearest wording to the loosest."""


def find_vote(text: str) -> tuple[int, int] | None:
    """For and against, as told."""
    for pattern in _VOTES:
        found = pattern.search(text)
        if found:
            return _count(found["a"]), _count(found["b"])
    return None


def _count(number: str) -> int:
    low = number.lower()
    return int(low) if low.isdigit() else _WORDS.index(low) if low in _WORDS else 0
