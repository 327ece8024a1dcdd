"""A sentence in, its vague counts out: "thousands", "several", "most", "more than a year"."""

import re
from collections.abc import Iterator

from claimcheck.extract.mentions import QuantityForm
from claimcheck.extract.quantities.clauses import clause_of
from claimcheck.extract.quantities.comparators import bound_before
from claimcheck.extract.quantities.found import Found, folded
from claimcheck.extract.quantities.nouns import counted_after, is_plural
from claimcheck.extract.quantities.units import unit_after
from claimcheck.extract.words import lowered
from claimcheck.model import Comparator, Measure, Quantity

HEAPS: dict[str, float] = {
    # words: the least that they can mean
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
    "trillions": 2e12,
    "tens of thousands": 2e4,
    "hundreds of thousands": 2e5,
    "tens of millions": 2e7,
    "hundreds of millions": 2e8,
    "tens of billions": 2e10,
    "hundreds of billions": 2e11,
    "several dozen": 24,
    "several hundred": 200,
    "several thousand": 2e3,
    "several million": 2e6,
    "several billion": 2e9,
    "a few dozen": 24,
    "a few hundred": 200,
    "a few thousand": 2e3,
    "a few million": 2e6,
    "several hundred thousand": 2e5,
    "many thousands": 2e3,
    "many hundreds": 200,
}
FEW: dict[str, tuple[float, float | None]] = {
    # words: least and most
    "several": (2, None),
    "a few": (2, None),
    "a handful": (2, None),
    "a couple": (2, 3),
    "a pair": (2, 2),
    "multiple": (2, None),
    "numerous": (2, None),
    "many": (2, None),
}
GROUPS: dict[str, float] = {
    "a duo": 2,
    "a twosome": 2,
    "a trio": 3,
    "a threesome": 3,
    "a foursome": 4,
    "a quartet": 4,
    "a quintet": 5,
    "a sextet": 6,
}
"""Words for so many together, where what they are follows: "a trio of students"."""
_PAIRS = frozenset({"a couple", "a pair", "a handful"})
_PAIR_OF = re.compile(r"[ ](?:of|more|hundred|thousand|dozen|[a-z-]+s)\b")
"""What follows a pair that counts: "a couple of days", "a couple days"; not "a couple face the judge"."""
_MARGIN = r"(?:just |only |about |a )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
"""A number after "a majority of" is how many more there are, and no part of a whole."""
MOST = (
    r"(?:an? |the )?(?:(?:vast|overwhelming|large|clear|great|slim|narrow"
    rf"|bare) )?majority(?= of (?!{_MARGIN}))|most(?= of (?:the|its|their|his|her|our|these|those|them"
    r"|all)\b)"
)
MINORITY = r"(?:a )?(?:(?:tiny|small) )?minority(?= of\b)"

_BOUNDS = "than over under nearly almost about around least within roughly approximately".split()

_PATTERN = re.compile(
    rf"""\b(?:
      (?P<heap>{"|".join(sorted(HEAPS, key=len, reverse=True)).replace(" ", "[ ]")})\b
    | (?P<most>{MOST.replace(" ", "[ ]")})
    | (?P<minority>{MINORITY.replace(" ", "[ ]")})
    | (?P<mostly>most|mostly)\b(?=[ ][A-Za-z])
        (?![ ](?:recent|important|likely|notable|common|famous|popular|serious|recently)\b)
    | (?P<group>{"|".join(GROUPS).replace(" ", "[ ]")})
        (?=[ ]of[ ](?:[a-z-]+[ ])?[a-z-]+(?:s|men|women|people|children)\b)
    | (?P<few>{"|".join(FEW).replace(" ", "[ ]")})\b
    | (?:{"|".join(_BOUNDS)})[ ]
        (?P<unit>an?)[ ](?=[a-z])
    | (?P<plain>decades|centuries)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
CUES = frozenset(
    [
        *(word for words in HEAPS for word in words.split() if word not in {"a", "of"}),
        *(word for words in (*FEW, *GROUPS) for word in words.split() if word != "a"),
        *"most mostly majority minority decades centuries".split(),
        *_BOUNDS,
    ]
)
"""Words without one of which nothing is counted vaguely."""

_NOT_HEAPS = re.compile(r"\b(?:the|in|his|her|its|their|test|exam|high|box|final)\s$", re.IGNORECASE)
_SUPERLATIVE = re.compile(
    r"(?:\b(?:the|a|his|her|its|their|our|my|at|two|three|four|five|ten|(?:record|prize|award) for)|\d)\s$",
    re.IGNORECASE,
)
_SUPERLATIVES = re.compile(r"\w(?:est|most [a-z]+),? and\s$")
"""Another superlative before it: "the largest and most developed ports"."""
_DEGREE = re.compile(r"\b(?:as|how|so|too)\s$", re.IGNORECASE)
"""What makes "many" a comparison or a question: "as many again", "how many"."""


def find_vague(text: str) -> Iterator[Found]:
    """The vague counts of one sentence, in text order."""
    for match in _PATTERN.finditer(text):
        found = _READERS[str(match.lastgroup)](text, match)
        if found is not None:
            yield found


def _heap(text: str, match: re.Match[str]) -> Found | None:
    word = lowered(match["heap"])
    if word == "scores" and not text.startswith(" of ", match.end()):
        return None
    if (
        word.endswith("s")
        and _NOT_HEAPS.search(text, max(0, match.start() - 8), match.start())
        and word != "thousands"
    ):
        return None
    return _found(text, match, Quantity(HEAPS[word], None, Comparator.AT_LEAST, approximate=True))


def _group(text: str, match: re.Match[str]) -> Found | None:
    number = GROUPS[lowered(match["group"])]
    return _found(text, match, Quantity(number, number), plural=True)


def _few(text: str, match: re.Match[str]) -> Found | None:
    if lowered(match["few"]) in _PAIRS and not _PAIR_OF.match(text, match.end()):
        return None
    if lowered(match["few"]) == "many" and _DEGREE.search(text, max(0, match.start() - 5), match.start()):
        return None
    low, high = FEW[lowered(match["few"])]
    comparator = Comparator.AT_LEAST if high is None else Comparator.ABOUT
    unit = unit_after(text, match.end())
    if unit is not None and unit.measure is Measure.DURATION:
        value = Quantity(low, high, comparator, approximate=True, unit=unit.name, measure=Measure.DURATION)
        subject = clause_of(text, match.start(), unit.at, unit.at)
        return Found(match.start(), unit.at, value, subject, QuantityForm.VAGUE)
    return _found(text, match, Quantity(low, high, comparator, approximate=True), plural=True)


def _most(text: str, match: re.Match[str]) -> Found | None:
    return _found(text, match, Quantity(50, 100, Comparator.MORE, measure=Measure.PERCENT))


def _mostly(text: str, match: re.Match[str]) -> Found | None:
    lead = text[max(0, match.start() - 16) : match.start()]
    if _SUPERLATIVE.search(lead) or _SUPERLATIVES.search(lead):
        return None
    return _found(text, match, Quantity(50, 100, Comparator.MORE, measure=Measure.PERCENT), plural=True)


def _minority(text: str, match: re.Match[str]) -> Found | None:
    return _found(text, match, Quantity(0, 50, Comparator.LESS, measure=Measure.PERCENT))


def _single(text: str, match: re.Match[str]) -> Found | None:
    """One of a unit, with a bound: "more than a year", "less than a month"."""
    start = match.start("unit")
    bound = bound_before(text, start)
    unit = unit_after(text, match.end() - 1) if bound else None
    if bound is None or unit is None or unit.measure is Measure.MONEY:
        return None
    low = None if bound.comparator in (Comparator.LESS, Comparator.AT_MOST) else 1.0
    high = None if bound.comparator in (Comparator.MORE, Comparator.AT_LEAST) else 1.0
    value = Quantity(
        low, high, bound.comparator, bound.comparator is Comparator.ABOUT, unit.name, unit.measure
    )
    return Found(bound.at, unit.at, value, clause_of(text, bound.at, unit.at, unit.at), QuantityForm.VAGUE)


def _plain(text: str, match: re.Match[str]) -> Found | None:
    if re.search(r"\b(?:the|of|recent|past|last|in)\s$", text[max(0, match.start() - 8) : match.start()]):
        return None
    unit = "decade" if lowered(match["plain"]) == "decades" else "century"
    value = Quantity(2, None, Comparator.AT_LEAST, approximate=True, unit=unit, measure=Measure.DURATION)
    return Found(
        match.start(),
        match.end(),
        value,
        clause_of(text, match.start(), match.end(), match.end()),
        QuantityForm.VAGUE,
    )


_READERS = {
    "heap": _heap,
    "group": _group,
    "few": _few,
    "most": _most,
    "mostly": _mostly,
    "minority": _minority,
    "unit": _single,
    "plain": _plain,
}


def _found(text: str, match: re.Match[str], value: Quantity, *, plural: bool = False) -> Found | None:
    noun = counted_after(text, match.end())
    if noun is None:
        if plural:
            return None
        subject = clause_of(text, match.start(), match.end(), match.end())
        return Found(match.start(), match.end(), value, subject, QuantityForm.VAGUE, elided=True)
    words = folded(text, *noun)
    if plural and not is_plural(words.split()[-1]):
        return None
    named = Quantity(value.low, value.high, value.comparator, value.approximate, words, value.measure)
    subject = clause_of(text, match.start(), *noun)
    return Found(match.start(), match.end(), named, subject, QuantityForm.VAGUE)
