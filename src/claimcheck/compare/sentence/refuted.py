"""A date and its sentence in; whether the sentence puts it right, or gives it as what is right, out.

"Founded in 1927 and not, as we wrote, in 1972", "in 1927 rather than in 1972": 1972 is denied, 1927 is not.
"Held every year except 1927 and 1928": so are the years that are left out.
"""

import re
from collections.abc import Iterator

from claimcheck.compare.sentence.scene import Scene

_DENIED = re.compile(
    r"\b(?:not(?:, (?:as|like|contrary) [^,;.]{1,60},)?|rather than|instead of|as opposed to)"
    r"\s(?:(?:in|on|at|from|of|for|since)\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r"(?:,\s|\s(?:and|but)\s|,\s(?:and|but)\s)not\b(?! until)|,?\s(?:rather than|instead of|as opposed to)\b",
    re.IGNORECASE,
)
_EXCEPTED = re.compile(
    r"\b(?:except(?:ing)?(?: for)?|apart from|aside from|with the exceptions? of|save(?: for)?|excluding"
    r"|barring|other than|but for|skipping)\s(?:(?:in|on|during)\s)?(?:the years?\s)?"
    r"(?:(?:(?:in\s)?\d{4}|[–-]|,|and|to|from|between)\s?){0,8}$",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"\b(?:not|rather|instead|opposed|except|excepting|apart|aside|exceptions?|save|excluding|barring"
    r"|other than|but for|skipping)\b",
    re.IGNORECASE,
)
EXCEPTING = frozenset(
    "except excepting apart aside exception exceptions save excluding barring skipping".split()
)
"""Words that leave some of the days of a stretch out."""

_EXCEPTED_STRETCH = re.compile(
    r"\b(?:except|excepting|apart|aside|exception|save|excluding|barring|skipping)\b[^.,;\d]{0,24}"
    r"(?P<first>[12]\d{3})\s?(?P<to>to|until|through|and|[–—-])\s?(?P<last>[12]\d{3})\b",
    re.IGNORECASE,
)
_TURNED = re.compile(r"\b(?:not|never|no|none|n['’]t)\b", re.IGNORECASE)

REACH = 90
"""Characters before a date in which it is denied, an insertion included."""


def denies(scene: Scene, first: int, last: int) -> bool | None:
    """Whether a date is the wrong one (True) or the right one (False) of two; None where nothing says so."""
    text = scene.text
    if not _CUE.search(text):
        return None
    start, end = scene.tokens[first].start, scene.tokens[last].end
    if _DENIED.search(text, max(0, start - REACH), start):
        return True
    told = scene.tokens[last].lower == "when"  # "except in 2020, when it was called off" tells that of 2020
    if not told and (excepted := _EXCEPTED.search(text, max(0, start - REACH), start)):
        return not _TURNED.search(text, 0, excepted.start())
    led = any(scene.concepts[:first])  # "In 1927, not one boat came back" denies nothing of 1927
    return False if led and _RIGHT.match(text, end) else None


def left_out(text: str) -> Iterator[range]:
    """The stretches of years that a sentence excepts: "except from 1940 to 1945"."""
    for found in _EXCEPTED_STRETCH.finditer(text):
        if found["to"].lower() != "and" or "between" in found[0].lower():
            yield range(int(found["first"]), int(found["last"]) + 1)
