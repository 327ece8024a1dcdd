"""The words that an expression of time can begin with, in groups: what a rule is tried at."""

import re
from collections.abc import Iterable
from typing import Final

from claimcheck.extract.times.lexicon import (
    DAY_PARTS,
    DECADES,
    EASTER_FEASTS,
    FIXED_FEASTS,
    MONTHS,
    NTH_FEASTS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    VAGUE,
    WEEKDAYS,
)


def _first(words: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"[^a-z]", word)[0] for word in words)


DIGIT: Final = "digit"
"""The group of words that begin with a figure or an apostrophe and one."""

GROUPS: Final = {
    "the": frozenset({"the"}),
    "part": _first(
        (
            "the early mid middle late later latter earlier sometime very start beginning end close "
            "rest remainder first second last turn dawn eve"
        ).split()
    ),
    "month": frozenset(MONTHS),
    "weekday": frozenset(WEEKDAYS),
    "number": _first(NUMBERS) | VAGUE | {"half", "the", "tens", "scores"},
    "about": _first(
        (
            "nearly almost about around approximately roughly some over under at up more less fewer "
            "longer no not as just well a slightly much the an"
        ).split()
    ),
    "ordinal": _first(ORDINALS) | {"last", "final"},
    "season": frozenset(SEASONS),
    "daypart": _first(DAY_PARTS),
    "decade": frozenset(DECADES),
    "near": frozenset({"today", "tonight", "yesterday", "tomorrow", "earlier", "later", "late", "early"}),
    "step": _first(
        ("the this last next past previous coming following preceding current same that these first").split()
    ),
    "this": frozenset({"this", "these"}),
    "past": frozenset({"recently", "more", "most", "lately", "recent", "years", "that"}),
    "present": frozenset({"currently", "at", "nowadays", "presently", "these", "right", "just", "now"}),
    "future": frozenset({"coming", "upcoming", "very", "soon"}),
    "unit": _first(
        (
            "minutes hours days nights weekends weeks months years decades centuries millennia day "
            "week weekend month year decade century daylong weeklong yearlong monthlong hourlong"
        ).split()
    ),
    "all": frozenset({"all"}),
    "many": frozenset({"many", "long", "the"}),
    "quarter": frozenset({"q"}),
    "era": frozenset({"ad", "a"}),
    "fiscal": frozenset({"fiscal", "financial", "fy"}),
    "feast": _first((*FIXED_FEASTS, *NTH_FEASTS, *EASTER_FEASTS)),
    "every": frozenset({"every", "each"}),
    "per": frozenset({"per", "once", "twice"}),
    "weekdays": frozenset(f"{name}s" for name in WEEKDAYS),
    "noon": frozenset({"noon", "midday", "midnight", "twelve"}),
    "parts": frozenset({"weekends", "weekdays", "mornings", "afternoons", "evenings", "nights"}),
    "year": frozenset({"year"}),
    "adverb": _first(
        (
            "daily weekly monthly quarterly annually yearly hourly nightly fortnightly biweekly year-round"
        ).split()
    ),
}
