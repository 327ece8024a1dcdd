"""The words around a number that bound, soften or turn it: "at least", "nearly", "or more", "rose by"."""

import re
from dataclasses import dataclass

from claimcheck.extract.quantities.words import word_before
from claimcheck.extract.words import lowered
from claimcheck.model import Comparator

_SET = (
    r"(?:its|the|their|his|her|a)"
    r" (?:budget|limit|target|goal|quota|ceiling|cap|maximum|minimum|forecast|estimate)"
)
"""What is set beforehand: "exceeded its target of 300" is more than 300."""

BEFORE: tuple[tuple[Comparator, str], ...] = (
    # comparator, words before the number; the longest that ends at the number wins
    (Comparator.EQUAL, r"exactly|precisely|a total of"),
    (
        Comparator.ABOUT,
        (
            r"about|around|some|roughly|approximately|approx\.?|circa|ca?\.|~|≈|an? estimated"
            r"|estimated(?: at)?"
            r"|close to|(?:some)?where around|in the (?:region|neighbou?rhood|vicinity|order) of"
            r"|something like"
            r"|nearly|almost|virtually|practically|nearing|approaching|an average of|or so"
            r"|more or less|an? (?:approximate|average)"
        ),
    ),
    (
        Comparator.AT_LEAST,
        (
            r"at least|at the least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of"
            r"|minimum|as (?:few|little) as"
            r"|≥|>="
        ),
    ),
    (
        Comparator.AT_MOST,
        (
            r"up to|at (?:the )?most|no (?:more|greater|higher|larger) than|not more than"
            r"|not (?:exceed|exceeding|to exceed)"
            r"|a maximum of|maximum|as (?:many|much|high) as|≤|<=|upto"
            r"|within (?:its|the|their|his|her|a) (?:budget|limit|allowance|allocation|quota) of"
        ),
    ),
    (
        Comparator.MORE,
        (
            r"(?:well |just |slightly |a little |far |much |way )?(?:over|(?<!the )above|beyond)"
            r"|(?:well|just) past"
            r"|(?:far |many |much |slightly |a little |well |even )?(?:more|greater|higher|larger"
            r"|bigger|longer|older|better|heavier|further|farther|faster|taller) than"
            r"|upwards? of|in excess of|exceed(?:s|ed|ing)?|north of|surpass(?:es|ed|ing)?|topp(?:ed"
            r"|ing)|tops|>"
            rf"|(?:over|above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?) {_SET} of"
        ),
    ),
    (
        Comparator.LESS,
        (
            r"(?:well |just |slightly |a little |far )?(?:under|below|beneath)|(?:just )?shy of"
            r"|(?:far |much |slightly |a little |even )?(?:less|fewer|lower|smaller|shorter|younger"
            r"|lighter|slower) than|short of|south of|<"
            rf"|(?:under|below|short of|miss(?:es|ed|ing)?) {_SET} of"
        ),
    ),
)
AFTER: tuple[tuple[Comparator, str], ...] = (
    (Comparator.ABOUT, r"or so|or thereabouts|more or less|approximately|-odd|-ish|-plus or minus"),
    (
        Comparator.AT_LEAST,
        (
            r"or (?:more|over|above|higher|greater|older|longer|better|up)|and (?:over|above|older|up"
            r"|more)|at least|-?plus(?!\s(?:exam|test|sign))|\+"
        ),
    ),
    (
        Comparator.AT_MOST,
        r"or (?:less|fewer|under|below|lower|younger|shorter)|and (?:under|below|younger)|at (?:the )?most",
    ),
)
RISES = (
    "rise rose rises risen rising increase increased increases increasing grow grew grows grown "
    "growing jump jumped jumps jumping "
    "climb climbed climbs climbing surge surged surges surging soar soared soars soaring advance "
    "advanced advances advancing up "
    "rally rallied rebounded spiked leapt leaped rocketed swelled upped growth appreciated "
    "rising strengthened higher accelerated"
).split()
GAINS = (
    "gain gained gains gaining add added adds adding raise raised raises raising boost boosted "
    "boosting hiked hike expand expanded "
    "widened improved improve firmed"
).split()
FALLS = (
    "fall fell falls fallen falling drop dropped drops dropping decline declined declines "
    "declining decrease decreased decreases "
    "decreasing slip slipped slips slipping tumble tumbled tumbles tumbling plunge plunged "
    "plunges plunging slide slid slides sliding "
    "sink sank sunk sinking dip dipped dips dipping retreated down shrink shrank shrunk "
    "shrinking contracted contract slumped slump "
    "slumping crashed plummeted plummet plummeting sagged eased depreciated dived dove nosedived "
    "tanked lower weakened reduction"
).split()
LOSSES = (
    "shed sheds shedding cut cuts cutting reduce reduced reduces reducing slashed slash slashing "
    "lost lose loses losing lowered lower "
    "narrowed trimmed pared"
).split()
PARTICLES = frozenset({"up", "down"})
"""Words of change only where no verb takes them along: "shares were up 5%", not "set up 5 clinics"."""
CHANGES = {
    **dict.fromkeys([*RISES, *GAINS], Comparator.UP),
    **dict.fromkeys([*FALLS, *LOSSES], Comparator.DOWN),
}
"""Verbs and nouns of change, with the way they point."""
TRANSITIVE = frozenset([*GAINS, *LOSSES])
"""Verbs whose object may be the thing itself, not the change: "cut 500 jobs", "raised $5 million"."""

NOUNS: dict[str, Comparator] = {
    **dict.fromkeys(
        ("increase", "rise", "gain", "jump", "growth", "surge", "climb", "hike", "higher", "up"),
        Comparator.UP,
    ),
    **dict.fromkeys(
        ("decrease", "drop", "fall", "decline", "reduction", "slump", "plunge", "dip", "lower", "down"),
        Comparator.DOWN,
    ),
}
"""Words of change that may follow: "a 5% increase", "5% lower"."""

_BEFORE = re.compile(
    r"(?:^|(?<=[\s(\[\"“‘'—–,-]))(?:"
    + "|".join(f"(?P<b{i}>{words})" for i, (_, words) in enumerate(BEFORE))
    + (
        r")\s?(?:(?<=\s)(?:an?|another|only|just|exactly|about|around|some|an estimated"
        r"|approximately|roughly)\s)?$"
    ),
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s?(?:" + "|".join(f"(?P<a{i}>(?:{words})(?!\\w))" for i, (_, words) in enumerate(AFTER)) + ")",
    re.IGNORECASE,
)
_LINK = (
    r"(?:by|of|between|an?|another|further|sharply|slightly|steadily|modestly|roughly|to a record"
    r"|only|just|the equivalent of"
    r"|as much as|nearly|almost|about|around|over|some|some)"
)
_CHANGE = re.compile(
    (
        rf"\b(?P<verb>{'|'.join(sorted(CHANGES, key=len, reverse=True))})\s"
        rf"(?:(?:{_LINK}\s){{0,3}}|(?P<object>(?:in"
        rf"|for)\s(?:[\w’'-]+\s){{1,5}}of\s(?:{_LINK}\s){{0,2}}"
        rf"|(?:[\w’'-]+\s){{1,6}}by\s(?:{_LINK}\s){{0,2}}))$"
    ),
    re.IGNORECASE,
)
_BEING = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remains?|stood|stands)\s(?:\w+ly\s)?$", re.IGNORECASE
)
_PHRASAL = re.compile(
    (
        r"\b(?:(?:serv|pick|set|giv|tak|mak|sign|lin|back|bring|build|call|clean|com|cough|cover|divid|split|eat"
        r"|fill|free|gobbl|hand|hold|look|load|offer|pay|pil|prop|pull|put|rack|round|run|scoop|sell|show"
        r"|shut|snap|soak|stack|start|sum|swallow|team|tear|throw|turn|us|wrap|add|buy|burn|carr(?=y|i)"
        r"|cut|gun|hunt|knock|lay|notch|strik|strip|track|trac|walk|tak|blow|break)(?:s|es|e|ed|y|ied|ies|ying"
        r"|ing|[tnp]ing|[tnp]ed)?|made|gave|given|took|taken|brought|bought|built|came|ate|held|paid|ran|sold"
        r"|shown|struck|threw|thrown|tore|torn|blew|blown|broke|laid|lay|burnt)\s(?:(?:him|her|it|them|us|me)\s)?$"
    ),
    re.IGNORECASE,
)
"""Verbs that take "up" or "down" along, so that it tells of no change."""
_CHANGE_AFTER = re.compile(
    (
        rf"[\s-](?:(?:a|an|year-on-year|year-over-year|annual|monthly|quarterly|sharp|overall|[a-z]+ly"
        rf"|pay|price|tax|wage|salary)\s){{0,2}}"
        rf"(?P<noun>{'|'.join(NOUNS)})\b(?!\s(?:to|of)\s(?:the\s)?\d)"
    ),
    re.IGNORECASE,
)
_LAST_WORDS = frozenset(
    """exactly precisely of about around some roughly approximately approx approx. circa ca ca. c c. ~ ≈
    estimated at to nearly almost virtually practically nearing approaching average so less
    approximate like least than minimum few little ≥ >= most exceed exceeds exceeded exceeding maximum
    many much high ≤ <= upto over above beyond past upwards upward surpass surpasses surpassed
    surpassing topped topping tops > under below beneath < as a an another only just""".split()
)
"""The words that a comparator may end with: a quick look before the pattern is tried."""
WINDOW = 72
"""Code points before a number that are looked at."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A comparator with where its words begin, or end where they follow the number."""

    comparator: Comparator
    at: int


def bound_before(text: str, at: int) -> Bound | None:
    """The comparator whose words end where the number begins."""
    if word_before(text, at) not in _LAST_WORDS:
        return None
    low = max(0, at - WINDOW)
    match = _BEFORE.search(text[low:at])
    if match is None:
        return None
    index = int(str(match.lastgroup)[1:])
    return Bound(BEFORE[index][0], low + match.start(f"b{index}"))


def bound_after(text: str, at: int) -> Bound | None:
    """The comparator that follows: "or more"."""
    if text[at : at + 1] not in {" ", "-", "+", "\u00a0"}:
        return None
    match = _AFTER.match(text, at)
    if match is None:
        return None
    return Bound(AFTER[int(str(match.lastgroup)[1:])][0], match.end())


def change_before(text: str, at: int, *, transitive: bool = True) -> Bound | None:
    """The verb of change that the number measures: "fell 3 points", "cut its staff by 10%"; not "rose to 5%".

    Without `transitive`, verbs whose object may be what is counted say nothing: "cut 500 jobs".
    """
    low = max(0, at - WINDOW)
    if CHANGES.keys().isdisjoint(text[low:at].lower().split()):
        return None
    match = _CHANGE.search(text[low:at])
    if match is None:
        return None
    verb = lowered(match["verb"])
    by = " by " in match[0]
    if verb in PARTICLES and not _stands_alone(text[low : low + match.start()], transitive=transitive):
        return None
    if verb in TRANSITIVE and not (transitive or by):
        return None
    return Bound(CHANGES[verb], low + match.start("verb"))


def _stands_alone(lead: str, *, transitive: bool) -> bool:
    """Whether "up" after these words says a change by itself: "is up 5", not "picks up 5 million"."""
    return bool(_BEING.search(lead)) or (transitive and _PHRASAL.search(lead) is None)


def change_after(text: str, at: int) -> Bound | None:
    """The noun of change that the number measures: "a 5% increase", "5% lower"."""
    match = _CHANGE_AFTER.match(text, at)
    return Bound(NOUNS[lowered(match["noun"])], match.end()) if match else None
