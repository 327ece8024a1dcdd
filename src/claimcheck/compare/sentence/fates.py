"""A sentence in; what it says befell how many people, out: killed, hurt, saved, and how many were there.

"Nobody was hurt", "all 61 passengers and six crew died", "left 47 miners dead", "the sole survivor",
"of the 67 aboard, 63 were killed".
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from claimcheck.compare.english.lexicon import STOP, concepts
from claimcheck.compare.sentence.scene import Scene
from claimcheck.extract.quantities.numerals import ONES, SCALES, TEENS, TENS, find_numerals

Bounds = tuple[float, float]


class Fate(Enum):
    """What becomes of people in a disaster."""

    DEAD = "dead"
    HURT = "hurt"
    SAVED = "saved"
    UNHURT = "unhurt"
    STRUCK = "struck"
    """Dead or hurt: "no casualties"."""
    THERE = "there"
    """All who could be struck."""


@dataclass(frozen=True, slots=True)
class Befell:
    """That something befell so many."""

    fate: Fate
    number: Bounds | None
    """None where it is a share."""
    share: Bounds | None
    who: frozenset[str]
    """Concepts of the words that say of which people, general ones aside."""
    where: frozenset[str]
    """Concepts of the name of a place right behind it."""
    start: int
    end: int
    """Where it is said, as offsets in the text."""


_ENDINGS = {
    Fate.DEAD: "killed|died|dead|perished|drowned|lost their lives|lost his life|lost her life|lost"
    "|losing their lives|deaths?|fatalities|fatality|dying|die",
    Fate.HURT: "injured|hurt|wounded|injuries|injury|harmed",
    Fate.SAVED: "survived|survive|survivors?|rescued|saved|escaped|alive|survivable|made it out"
    "|pulled out alive|brought to safety|got out",
    Fate.UNHURT: "unhurt|unharmed|uninjured|unscathed|without injury",
    Fate.STRUCK: "casualties|casualty",
}
_STRIKING = {
    Fate.DEAD: "killed|killing|kills|kill|claimed|claiming|drowned|drowning|cost|death toll of|toll of"
    "|deaths of|death of|loss of|lost|took the lives of|leaving|left",
    Fate.HURT: "injured|injuring|injures|injure|wounded|wounding|hurt|hurting|harmed|harming",
    Fate.SAVED: "rescued|rescuing|saved|saving|spared|sparing",
}
"""Verbs and nouns before the number of those whom something befell."""

_CUES = frozenset(
    word
    for row in (*_ENDINGS.values(), *_STRIKING.values())
    for phrase in row.replace("?", "").split("|")
    for word in phrase.split()
) - frozenset("it out to made of their his her took the without".split())

_SMALL = "|".join((*ONES, *TEENS))
_COUNT = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES)}))?|{_SMALL}|an? dozen)"
)
_HOW = (
    "at least|more than|over|about|around|some|nearly|almost|up to|only|just|exactly|a total of|another"
    "|approximately|roughly|as many as|fewer than|less than"
)
_UNITS = r"(?:percent|per cent|%|years?|days?|hours?|minutes?)\b"
_NUMBER = rf"(?:(?P<how>{_HOW}) )?(?P<n>{_COUNT})(?! {_UNITS})(?!\w)"
_NOBODY = r"(?P<none>nobody|no one|no-one|none|not one|not a single|no|without (?:any|a single|loss of)|any)"
_NEARLY = (
    r"(?P<most>nearly (?:all|every\w*)|almost (?:all|every\w*)|most|(?:the|a) (?:vast |great )?majority"
    r"|more than half|over half|the bulk)"
)
_UNDER = r"(?P<few>(?:fewer|less) than half|a minority|hardly any\w*|very few|few)"
_HALF = r"(?P<half>(?:about |around |exactly )?half)"
_ALL = r"(?P<all>everyone|everybody|every(?: single)?|all|both)"
_SOME = (
    r"(?P<some>several|some|many|dozens|scores|hundreds|thousands|people|someone|somebody"
    r"|there (?:were|was)(?! (?:no|only|just|not|at|\d)))"
)
_ONLY = r"(?P<only>(?:the|a|its|their) (?:only|sole|lone|single))"
_AMOUNT = rf"(?P<amount>{_NOBODY}|{_NEARLY}|{_UNDER}|{_HALF}|{_ALL}|{_NUMBER}|{_ONLY}|{_SOME})"
_HALT = (
    "but|while|although|though|than|after|before|when|as|because|if|that|not|survived|killed|died|injured|hurt"
    "|wounded|rescued|saved|dead|missing|else|which|where|since|until|by|houses|homes|buildings"
)
_OPENED = rf"(?: of)?(?: (?:the|its|their|all|his|her))?(?: {_COUNT}\b)?"
_NAMED = r" (?-i:[A-Z])[a-z]+ \d+\b"
_WORD = rf"(?:{_NAMED}|(?: and {_COUNT})? (?!(?:{_HALT}|{_SMALL}|{'|'.join(TENS)})\b)[^\W\d][\w’'-]*)"
_WHO = rf"(?P<who>{_OPENED}{_WORD}{{0,8}}?)"
_AUX = (
    r"(?: (?:was|were|are|is|had|have|has|been|be|being|later|also|either|all|who|reported|confirmed|left"
    r"|did|would be|managed to|in fact|thus|safely|eventually|found|to|lost))*"
)


def _behind(fate: Fate) -> re.Pattern[str]:
    return re.compile(rf"\b{_AMOUNT}\b{_WHO}{_AUX} (?P<fate>{_ENDINGS[fate]})\b", re.IGNORECASE)


def _ahead(fate: Fate) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<fate>{_STRIKING[fate]}) {_AMOUNT}\b(?P<who>{_OPENED}{_WORD}{{0,6}})",
        re.IGNORECASE,
    )


_BEHIND = {fate: _behind(fate) for fate in _ENDINGS}
_AHEAD = {fate: _ahead(fate) for fate in _STRIKING}
_ABOARD = re.compile(
    rf"\b(?:with|carrying|carried|had|the) {_NUMBER}(?P<who>(?: [\w’'-]+){{0,5}}?)"
    r" (?:aboard|on board|inside)\b"
    rf"|\b(?:of (?:the|its|their|all)(?: the)?|all) (?P<m>{_COUNT})(?P<them>(?: [\w’'-]+){{1,5}})"
    rf"|\b(?:crew|complement|party) of (?P<crew>{_COUNT})\b",
    re.IGNORECASE,
)
_AND = re.compile(rf"\band ({_COUNT}) ", re.IGNORECASE)
_LOSSLESS = re.compile(
    r"\b(?:without|no|not cause any) (?:any )?(?:loss of life|lives were lost)\b", re.IGNORECASE
)
_HANDS = re.compile(r"\bwith (?:the loss of )?all hands\b", re.IGNORECASE)
_UNCERTAIN = re.compile(
    r"\b(?:feared|believed|presumed|thought|could|would|might"
    r"|may (?:have|be|yet|well|still)|if|risk|threaten\w*|reports? of|rumou?r\w*"
    r"|nearly (?:killed|died))\b",
    re.IGNORECASE,
)
_GENERAL = concepts(
    "people person passenger crew member aboard board man woman child everyone occupant hand soul other"
    " victim total miner worker ship boat plane vessel life survivor there"
)
_FILLING = STOP | ONES.keys() | TEENS.keys() | TENS.keys()
LONGEST = 600
"""Characters of a sentence that is read."""


@lru_cache(maxsize=4096)
def find_fates(scene: Scene) -> tuple[Befell, ...]:
    """What a sentence says befell how many, in order."""
    if _CUES.isdisjoint(scene.words) or len(scene.text) > LONGEST or _UNCERTAIN.search(scene.text):
        return ()
    return tuple(sorted(_find(scene.text), key=lambda each: each.start))


def find_present(scene: Scene) -> Iterator[float]:
    """How many a sentence says were there in all."""
    if len(scene.text) > LONGEST:
        return
    for match in _ABOARD.finditer(scene.text):
        if match["n"] and not match["how"]:
            yield _value(match["n"]) + _joined(match["who"])
        elif match["crew"]:
            yield _value(match["crew"])
        elif match["m"]:
            yield _value(match["m"]) + _joined(match["them"])


def _joined(who: str) -> float:
    """The number that "and" adds: "passengers and six crew"."""
    more = _AND.search(f"{who} ")
    return _value(more[1]) if more else 0.0


def _find(text: str) -> Iterator[Befell]:
    taken: list[tuple[int, int]] = []
    if match := _LOSSLESS.search(text):
        taken.append(match.span())
        yield Befell(Fate.DEAD, (0, 0), None, frozenset(), frozenset(), *match.span())
    if match := _HANDS.search(text):
        taken.append(match.span())
        yield Befell(Fate.DEAD, None, (1, 1), frozenset(), frozenset(), *match.span())
    for table in (_BEHIND, _AHEAD):
        for fate, pattern in table.items():
            for match in pattern.finditer(text):
                found = _read(fate, match)
                if found and not any(found.start < stop and start < found.end for start, stop in taken):
                    taken.append((found.start, found.end))
                    yield found


def _read(fate: Fate, match: re.Match[str]) -> Befell | None:
    word = match["fate"].casefold()
    if word in _VAGUE and not _LIVES.search(match["who"]) and not (match["none"] and word == "lost"):
        return None
    number, share = _amount(match)
    if number is None and share is None:
        return None
    if match["none"] and match["none"].casefold() == "any" and not _denied(match):
        return None
    if share and not _is_finite(match):
        return None
    if share and match["all"] and _denied(match):
        share = (0.0, 1 - 1e-6)
    words = [word for word in _LONG_WORD.findall(match["who"].casefold()) if word not in _FILLING]
    who = concepts(" ".join(words)) - _GENERAL
    if number and match["n"] and (more := _joined(match["who"])):
        number = (number[0] + more, number[1] + more)
    return Befell(fate, number, share, who, _where(match), match.start(), match.end())


_LONG_WORD = re.compile(r"[^\W\d_]{3,}")
_LIVES = re.compile(r"\b(?:lives|victims|dead|crew|hands|sailors|souls|seamen)\b", re.IGNORECASE)
_VAGUE = frozenset(("claimed", "claiming", "cost", "leaving", "left", "lost", "toll of", "loss of"))
"""Verbs that tell of deaths only where those who died are named."""


_ITSELF = frozenset("died perished drowned survived survive escaped die alive dead unhurt unharmed".split())
_FINITE = re.compile(r"\b(?:was|were|are|is|had|have|has|been|be|lost)\b", re.IGNORECASE)


def _is_finite(match: re.Match[str]) -> bool:
    """Whether a verb says so of all: "all six rescued were ill" tells whom was rescued, not that all were."""
    word = match["fate"].casefold()
    if match.start("fate") < match.start("amount") or word in _ITSELF:
        return True
    return bool(_FINITE.search(match.string[match.end("amount") : match.end("fate")]))


_BEHIND_IT = re.compile(
    r"(?: (?:were|was|reported|recorded|registered|so|far))* (?:in|at|from|among|on|near)(?: the)?"
    r" (?P<name>[A-Z][\w’-]+)"
)


def _where(match: re.Match[str]) -> frozenset[str]:
    """Concepts of the place that is named right behind what befell them."""
    found = _BEHIND_IT.match(match.string, match.end())
    return concepts(found["name"].casefold()) if found else frozenset()


def _denied(match: re.Match[str]) -> bool:
    """Whether a negation stands right before who is counted."""
    before = match.string[max(0, match.start() - 24) : match.start("amount")]
    return bool(_DENYING.search(before))


_DENYING = re.compile(r"\b(?:not|n[’']t|never|without|nor)\b", re.IGNORECASE)


_ALMOST_ONE = (0.7, 1 - 1e-6)
_LOOSE = frozenset("about around some nearly almost approximately roughly another".split())


def _amount(match: re.Match[str]) -> tuple[Bounds | None, Bounds | None]:
    """The number, or the share, that a match tells."""
    if match["none"]:
        return (0.0, 0.0), None
    if match["all"]:
        return None, (1.0, 1.0)
    if match["most"]:
        return None, (0.5 + 1e-6, 1.0)
    if match["few"]:
        return None, (0.0, 0.5 - 1e-6)
    if match["half"]:
        return None, (0.47, 0.53)
    if match["only"]:
        return (1.0, 1.0), None
    if match["some"]:
        return VAGUE.get(match["some"].casefold(), (1.0, math.inf)), None
    return _bounds((match["how"] or "").casefold(), _value(match["n"])), None


VAGUE = {
    "several": (3.0, 20.0),
    "dozens": (24.0, 150.0),
    "scores": (40.0, 300.0),
    "hundreds": (150.0, 1500.0),
    "thousands": (1500.0, 20000.0),
}
"""Loose words for a number."""


def _bounds(how: str, value: float) -> Bounds:
    if how in {"at least", "another"}:
        return value, math.inf
    if how in {"more than", "over"}:
        return value + 1, math.inf
    if how in {"up to", "as many as", "fewer than", "less than"}:
        return 0.0, value
    return (value * 0.9, value * 1.1) if how in _LOOSE else (value, value)


def _value(written: str) -> float:
    """The number that a match of `_COUNT` tells."""
    dozen = written.casefold().endswith("dozen")
    return SCALES["dozen"] if dozen else next((one.value for one in find_numerals(written)), -1.0)
