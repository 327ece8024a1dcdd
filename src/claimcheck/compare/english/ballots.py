"""A sentence in; the votes on each side that it tells, their share, and whether they were enough, out.

"By 63 votes to 27", "46 per cent backed it", "won 61 per cent, short of the two thirds it needed".
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING, NUMBERS
from claimcheck.extract.words import lowered

_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NUMBERS = {
    **NUMBERS,
    **{word: 10 * number for number, word in enumerate(_TENS, start=2)},
    **{
        f"{ten}-{one}": 10 * tens + ones
        for tens, ten in enumerate(_TENS, start=2)
        for ones, one in enumerate(COUNTING[:9], start=1)
    },
    **dict.fromkeys(("no", "none", "nil", "zero", "nobody", "no one"), 0),
    "a single": 1,
    "a lone": 1,
}
_N = rf"(?:\d{{1,3}}(?:,\d{{3}})*|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_WHO = r"(?: (?:of (?:the|its|their) )?(?!per\b)[\w’'-]+){0,4}?"
_FOR = (
    r"(?:in favou?r|for(?! [a-z]+ (?:years?|months?))|(?:had |have )?voted (?:for|in favou?r|yes|to)|said yes"
    r"|backed|backing|supported|approved|favou?red|in support)"
)
_AGAINST = (
    r"(?:against|opposed|opposing|dissent(?:ed|ing|s)?|disagree(?:d|ing)|objected|(?:had |have )?voted"
    r" (?:against|no)|said no|rejected)"
)
_SIDES = re.compile(rf"\b({_N}){_WHO} {_FOR}\b[^.;]{{0,40}}?\b({_N}){_WHO} {_AGAINST}\b", re.IGNORECASE)
_REVERSED = re.compile(rf"\b({_N}){_WHO} {_AGAINST}\b[^.;]{{0,40}}?\b({_N}){_WHO} {_FOR}\b", re.IGNORECASE)
_OPPOSING = re.compile(rf"\b{_AGAINST}\b", re.IGNORECASE)
"""What a sentence with both sides has; looked for first, for that is quick."""
_PAIR = re.compile(
    rf"\b({_N})(?: (?:votes?|judges?|justices?|members?|jurors?|senators?|councillors?|delegates?|voices?))?"
    rf"(?: to |(?<!ty)[-–]| against )({_N})\b(?! (?:per|years?|months?|days?|hours?|goals?))",
    re.IGNORECASE,
)
_ONE_SIDE = re.compile(
    rf"\b({_N}){_WHO} (?:(?P<yes>{_FOR})|(?P<no>{_AGAINST})|(?P<out>abstain(?:ed|ing)?))\b", re.IGNORECASE
)
_PERCENT = re.compile(
    rf"\b(\d{{1,3}}(?:\.\d+)?|{_N}) ?(?:per cent|percent|%)(?: (?:of|in) [^,;.]{{1,40}}?)? "
    rf"(?:(?P<yes>{_FOR})|(?P<no>{_AGAINST}))\b",
    re.IGNORECASE,
)
_WON = re.compile(
    r"\b(?:won|got|received|drew|gained|took|secured|attracted) (?:only |just |barely )?(\d{1,3}(?:\.\d+)?)"
    r" ?(?:per cent|percent|%) of (?:the |all )?(?:votes?|ballots?)",
    re.IGNORECASE,
)
_VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballots?|judges?|justices?|referendum|tall(?:y|ied))\b", re.IGNORECASE
)

_FRACTIONS = {
    "two third": 2 / 3,
    "three quarter": 3 / 4,
    "three fourth": 3 / 4,
    "three fifth": 3 / 5,
    "four fifth": 4 / 5,
}
"""Shares that a body needs for what it does not decide by a bare majority."""
_FRACTION = rf"(?:{'|'.join(words.replace(' ', '[- ]') for words in _FRACTIONS)})s?"
_MAJORITY = re.compile(
    rf"\bby (?:a|the required|the necessary) (?:(?P<needed>{_FRACTION}) majority"
    rf"|majority of (?P<of>{_FRACTION}))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ballot:
    """The votes that a sentence tells; None where it does not."""

    yes: int | None = None
    no: int | None = None
    out: int | None = None
    """Who abstained."""
    share: float | None = None
    """Of those in favour."""
    sided: bool = True
    """Whether it is told which side is which; of "nine to four" the first side won."""


@lru_cache(maxsize=1024)
def ballot(text: str) -> Ballot | None:
    """The votes that a sentence tells, the clearest way of telling them first."""
    opposed = _OPPOSING.search(text)
    if opposed and (match := _SIDES.search(text)):
        return _of(number(match[1]), number(match[2]), out=_out(text))
    if opposed and (match := _REVERSED.search(text)):
        return _of(number(match[2]), number(match[1]), out=_out(text))
    if share := _PERCENT.search(text) or _WON.search(text):
        part = number(share[1]) / 100
        return Ballot(share=1 - part if share.re is _PERCENT and share["no"] else part)
    if (match := _PAIR.search(text)) and _VOTED.search(text):
        return _of(number(match[1]), number(match[2]), sided=False)
    return _one_side(text)


def _one_side(text: str) -> Ballot | None:
    match = _ONE_SIDE.search(text)
    if match is None:
        return None
    votes = int(number(match[1]))
    if match["yes"]:
        return Ballot(yes=votes)
    return Ballot(no=votes) if match["no"] else Ballot(out=votes)


_OUT = re.compile(rf"\b({_N})(?: [\w’'-]+){{0,2}}? abst(?:ain(?:ed|ing)?|entions?)\b", re.IGNORECASE)


def _out(text: str) -> int | None:
    """How many abstained."""
    match = _OUT.search(text)
    return int(number(match[1])) if match else None


def _of(yes: float, no: float, *, sided: bool = True, out: int | None = None) -> Ballot:
    return Ballot(int(yes), int(no), out, share=yes / (yes + no) if yes + no else None, sided=sided)


def number(text: str) -> float:
    """The number that figures or a word tell."""
    plain = lowered(text).replace(",", "")
    return float(_NUMBERS.get(plain, plain))


@lru_cache(maxsize=1024)
def majority_asked(text: str) -> tuple[float, tuple[int, int]] | None:
    """The majority by which a claim says that something was decided, and where it stands."""
    match = _MAJORITY.search(text)
    if match is None:
        return None
    told = (match["needed"] or match["of"]).casefold().replace("-", " ").removesuffix("s")
    return _FRACTIONS[told], match.span()
