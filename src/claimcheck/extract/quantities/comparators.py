"""The words around a number that bound, soften or turn it: "at least", "nearly", "or more", "rose by"."""

import re
from dataclasses import dataclass

from claimcheck.model import Comparator

BEFORE: tuple[tuple[Comparator, str], ...] = (
    # comparator, words before the number; the longest that ends at the number wins
    (Comparator.EQUAL, r"exactly|precisely|a total of"),
    (
        Comparator.ABOUT,
        r"about|around|some|roughly|approximately|approx\.?|circa|ca?\.|~|≈|an? estimated|estimated(?: at)?"
        r"|close to|(?:some)?where around|in the (?:region|neighbou?rhood|vicinity|order) of|something like"
        r"|nearly|almost|virtually|practically|nearing|approaching|an average of|or so|more or less|an? (?:approximate|average)",
    ),
    (
        Comparator.AT_LEAST,
        r"at least|at the least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|as (?:few|little) as"
        r"|≥|>=",
    ),
    (
        Comparator.AT_MOST,
        r"up to|at (?:the )?most|no (?:more|greater|higher|larger) than|not more than|not (?:exceed|exceeding|to exceed)"
        r"|a maximum of|maximum|as (?:many|much|high) as|≤|<=|upto",
    ),
    (
        Comparator.MORE,
        r"(?:well |just |slightly |a little |far |much |way )?(?:over|above|past|beyond)"
        r"|(?:far |many |much |slightly |a little |well |even )?(?:more|greater|higher|larger|bigger|longer|older|better|heavier|further|farther|faster|taller) than"
        r"|upwards? of|in excess of|exceed(?:s|ed|ing)?|north of|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|>",
    ),
    (
        Comparator.LESS,
        r"(?:well |just |slightly |a little |far )?(?:under|below|beneath)|(?:just )?shy of"
        r"|(?:far |much |slightly |a little |even )?(?:less|fewer|lower|smaller|shorter|younger|lighter|slower) than|short of|south of|within|<",
    ),
)
AFTER: tuple[tuple[Comparator, str], ...] = (
    (Comparator.ABOUT, r"or so|or thereabouts|more or less|approximately|-odd|-ish|-plus or minus"),
    (Comparator.AT_LEAST, r"or (?:more|over|above|higher|greater|older|longer|better|up)|and (?:over|above|older|up|more)|at least|-?plus|\+"),
    (Comparator.AT_MOST, r"or (?:less|fewer|under|below|lower|younger|shorter)|and (?:under|below|younger)|at (?:the )?most"),
)
UP = (
    "rise", "rose", "rises", "risen", "rising", "increase", "increased", "increases", "increasing", "grow", "grew",
    "grows", "grown", "growing", "gain", "gained", "gains", "gaining", "jump", "jumped", "jumps", "jumping", "climb",
    "climbed", "climbs", "climbing", "surge", "surged", "surges", "surging", "soar", "soared", "soars", "soaring",
    "advance", "advanced", "advances", "add", "added", "adding", "up", "higher", "raise", "raised", "raises", "raising",
    "boost", "boosted", "boosting", "rally", "rallied", "rebounded", "improve", "improved", "expand", "expanded", "widened",
    "strengthened", "accelerated", "appreciated", "spiked", "leapt", "leaped", "rocketed", "swelled", "growth", "upped", "hiked",
)  # fmt: skip
DOWN = (
    "fall", "fell", "falls", "fallen", "falling", "drop", "dropped", "drops", "dropping", "decline", "declined",
    "declines", "declining", "decrease", "decreased", "decreases", "decreasing", "slip", "slipped", "slips",
    "slipping", "tumble", "tumbled", "tumbling", "plunge", "plunged", "plunges", "plunging", "slide", "slid", "sliding",
    "shed", "sheds", "shedding", "sink", "sank", "sunk", "dip", "dipped", "dips", "dipping", "retreated", "down", "lower",
    "cut", "cuts", "cutting", "reduce", "reduced", "reduces", "reducing", "reduction", "shrink", "shrank", "shrunk", "shrinking", "contracted",
    "slumped", "slump", "slashed", "slash", "lost", "loses", "weakened", "crashed", "plummeted", "plummet", "sagged", "eased",
    "lowered", "narrowed", "depreciated", "dived", "dove", "nosedived", "loss", "contraction", "trimmed",
)  # fmt: skip
CHANGES = {**dict.fromkeys(UP, Comparator.UP), **dict.fromkeys(DOWN, Comparator.DOWN)}
"""Verbs and nouns of change, with the way they point."""

_NOUN_AFTER = {
    "increase": Comparator.UP, "rise": Comparator.UP, "gain": Comparator.UP, "jump": Comparator.UP,
    "growth": Comparator.UP, "surge": Comparator.UP, "climb": Comparator.UP, "hike": Comparator.UP,
    "higher": Comparator.UP, "up": Comparator.UP, "improvement": Comparator.UP, "expansion": Comparator.UP, "rally": Comparator.UP,
    "decrease": Comparator.DOWN, "drop": Comparator.DOWN, "fall": Comparator.DOWN, "decline": Comparator.DOWN,
    "reduction": Comparator.DOWN, "cut": Comparator.DOWN, "loss": Comparator.DOWN, "slump": Comparator.DOWN,
    "plunge": Comparator.DOWN, "dip": Comparator.DOWN, "lower": Comparator.DOWN, "down": Comparator.DOWN,
    "contraction": Comparator.DOWN, "slide": Comparator.DOWN, "less": Comparator.DOWN, "fewer": Comparator.DOWN,
}  # fmt: skip

_BEFORE = re.compile(
    r"(?:^|(?<=[\s(\[\"“‘'—–-]))(?:"
    + "|".join(f"(?P<b{i}>{words})" for i, (_, words) in enumerate(BEFORE))
    + r")\s*(?:\b(?:the|an?|another|only|just|exactly|about|around|some)\s+){0,1}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s?(?:" + "|".join(f"(?P<a{i}>{words})(?!\\w)" for i, (_, words) in enumerate(AFTER)) + ")",
    re.IGNORECASE,
)
_ADVERB = (
    r"(?:\s+(?:by|of|to|a|an|another|further|as|sharply|slightly|steadily|modestly|nearly|more|from|roughly|about)){0,3}"
)
_CHANGE = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(CHANGES, key=len, reverse=True))})"
    rf"(?P<link>\s+(?:(?:by|of|in|at|about|around|nearly|almost|an?|another|further|sharply|slightly|steadily|modestly|as much as|over|some|more than|less than|at least|up to)\s+){{0,3}}"
    r"|\s+(?:[\w’'-]+\s+){1,5}by\s+(?:(?:an?|about|around|nearly|almost|another|some)\s+){0,2})[$€£¥₹(]?$",
    re.IGNORECASE,
)
_CHANGE_AFTER = re.compile(
    rf"[\s-]+(?:[a-z-]+\s+){{0,1}}(?P<noun>{'|'.join(_NOUN_AFTER)})\b(?!\s+of\s+(?:the\s+)?\w+s\b)", re.IGNORECASE
)
WINDOW = 72
"""Code points before a number that are looked at."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A comparator with where its words begin or end."""

    comparator: Comparator
    at: int
    """Offset of the first code point before the number, or the one past the last after it."""
    near: bool = False
    """"nearly", "almost": approximate from below."""


def bound_before(text: str, at: int) -> Bound | None:
    """The comparator whose words end where the number begins."""
    low = max(0, at - WINDOW)
    match = _BEFORE.search(text[low:at])
    if match is None:
        return None
    index = next(i for i in range(len(BEFORE)) if match[f"b{i}"] is not None)
    return Bound(BEFORE[index][0], low + match.start(f"b{index}"))


def bound_after(text: str, at: int) -> Bound | None:
    """The comparator that follows: "or more"."""
    match = _AFTER.match(text, at)
    if match is None:
        return None
    index = next(i for i in range(len(AFTER)) if match[f"a{i}"] is not None)
    return Bound(AFTER[index][0], match.end())


def change_before(text: str, at: int) -> Bound | None:
    """The verb of change that the number measures: "fell 3 points", "cut its staff by 10%"; not "rose to 5%"."""
    low = max(0, at - WINDOW)
    match = _CHANGE.search(text[low:at])
    if match is None:
        return None
    return Bound(CHANGES[match["verb"].lower()], low + match.start("verb"))


def change_after(text: str, at: int) -> Bound | None:
    """The noun of change that the number measures: "a 5% increase", "5% lower"."""
    match = _CHANGE_AFTER.match(text, at)
    return Bound(_NOUN_AFTER[match["noun"].lower()], match.end()) if match else None
