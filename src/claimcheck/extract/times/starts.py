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
    UNITS,
    VAGUE,
    WEEKDAYS,
)
from claimcheck.extract.times.romans import YEARS


def _first(words: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"[^a-z]", word)[0] for word in words)


DIGIT: Final = "digit"
"""The group of words that begin with a figure or an apostrophe and one."""

GROUPS: Final = {
    "roman": frozenset(numeral.lower() for numeral in YEARS),
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
    "past": frozenset(
        {"past", "previous", "earlier", "recently", "more", "most", "lately", "recent", "years", "that"}
    ),
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
    "twilight": frozenset({"dawn", "daybreak", "sunrise", "dusk", "sunset", "nightfall"}),
    "noon": frozenset({"noon", "midday", "midnight", "twelve"}),
    "parts": frozenset({"weekends", "weekdays", "mornings", "afternoons", "evenings", "nights"}),
    "year": frozenset({"year"}),
    "adverb": _first(
        (
            "daily weekly monthly quarterly annually yearly hourly nightly fortnightly biweekly year-round"
        ).split()
    ),
}

_UNITS: Final = frozenset(form for name in UNITS for form in (name, f"{name}s")) | {
    "mins",
    "hrs",
    "yrs",
    "millennia",
}
_KINDS: Final = frozenset(
    "consecutive straight full whole long short successive calendar working business "
    "additional further trading more solid "
    "extra school fiscal financial academic".split()
)

AFTER_THE: Final = (
    frozenset().union(
        *(GROUPS[name] for name in "part month number ordinal season daypart decade step unit year".split())
    )
    | _UNITS
    | _KINDS
    | frozenset(
        "entire few many same future past present moment time near foreseeable distant immediate "
        "not short medium longer "
        "shorter coming upcoming recent better final opening closing".split()
    )
) - {"the"}
"""The words that can follow "the" in an expression: it is too frequent to try every rule at each."""

AFTER_A_NUMBER: Final = (
    frozenset(MONTHS)
    | frozenset(DAY_PARTS)
    | _UNITS
    | _KINDS
    | frozenset(
        "of and to or day am pm a p noon midnight o hundred thousand million billion dozen "
        "century decade quarter "
        "half bc bce ce ad b c "
        "utc gmt bst cest cet est edt et cst cdt ct mst mdt mt pst pdt pt jst ist aest aedt "
        "acst acdt awst nzst nzdt eet eest msk hkt pkt sgt z local "
        "eastern central "
        "mountain pacific h d m w y".split()
    )
)
"""The words that can follow a number of one to three figures in an expression."""

AFTER_A_PART: Final = (
    AFTER_THE - GROUPS["part"]
    | GROUPS["weekday"]
    | GROUPS["feast"]
    | frozenset({"of", "in", "part", "half", "today", "yesterday", "tomorrow", "on", "century"})
    | frozenset({"first", "second", "last"})
)
"""The words that can follow "early", "mid" or "late" in an expression."""

AFTER_AN_ARTICLE: Final = (
    _UNITS
    | _first(ORDINALS)
    | _KINDS
    | frozenset("few couple good dozen hundred thousand little estimated single half slightly d".split())
)
"""The words that can follow "a" or "an" in an expression."""

AFTER_A_STEP: Final = (
    AFTER_THE | AFTER_A_PART | GROUPS["present"] | frozenset({"half", "morning", "academic"})
)
"""The words that can follow "this", "that", "first" or "last" in an expression."""
