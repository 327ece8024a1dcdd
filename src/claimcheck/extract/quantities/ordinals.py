"""A sentence in, its counting ranks out: "a third term", "the second-largest city", "fifth straight year"."""

import re
from collections.abc import Iterator

from claimcheck.extract.mentions import QuantityForm
from claimcheck.extract.quantities.clauses import clause_of
from claimcheck.extract.quantities.found import Found, folded
from claimcheck.extract.quantities.numerals import TENS
from claimcheck.extract.words import lowered
from claimcheck.model import Comparator, Measure, Quantity

WORDS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
}
RANK = rf"{'|'.join(WORDS)}|\d{{1,3}}(?:st|nd|rd|th)"
"""A rank in one word or in figures, as alternatives of a pattern; `rank_of` reads it."""

ENDINGS = frozenset("st nd rd th".split())
"""What stands behind the figure of a rank, which may be a token of its own."""

CUES = frozenset([*WORDS, *ENDINGS])
"""Words without one of which nothing is ranked: those of "3rd" include its ending."""
COUNTED = (
    r"terms?|times?|attempts?|mandates?|visits?|wins?|victor(?:y|ies)|defeats?|titles?|goals?"
    r"|convictions?|attacks?|deaths?|trials?"
    r"|strikes?|elections?|marriages?|child|sons?|daughters?|arrests?|appeals?|anniversary"
    r"|birthday|presidents?|prime minister|Grand Slam|medals?|gold medals?"
)
_PATTERN = re.compile(
    rf"""\b(?P<rank>(?:(?:{"|".join(TENS)})-)?(?:{"|".join(WORDS)})|\d{{1,3}}(?:st|nd|rd|th))
    (?P<noun>[- ](?P<top>(?:[a-z]+[- ])?(?:largest|biggest|highest|lowest|smallest|oldest|richest|poorest
        |deadliest|longest|tallest|fastest
        |busiest|worst|best|most|least|leading|strongest|youngest)\b(?:[- ][a-z]+)?)
      |[ ](?P<row>(?:consecutive|straight|successive)[ ][a-z]+)
      |[ ](?P<counted>(?:[a-z]+[ ]){{0,1}}?(?:{COUNTED}))\b
      |[ ](?P<doer>(?:wo)?man|person)(?=[ ]to[ ][a-z]))""",
    re.VERBOSE,
)
_PLACED = re.compile(
    rf"""\b(?:finish(?:ed|es)?|came|comes|placed|ranked|ranks|ended[ ]up)[ ]
    (?P<rank>{RANK})
    (?=[.,;:)]|$|[ ](?:in|at|of|behind|to|among|overall|out|with|on|after|when|and|place)\b)""",
    re.VERBOSE,
)
"""Example: "finished second in the marathon"."""


def find_ordinals(text: str) -> Iterator[Found]:
    """The counting ordinals of one sentence, in text order."""
    yield from sorted((*_counted(text), *_placings(text)), key=lambda found: found.start)


def _counted(text: str) -> Iterator[Found]:
    for match in _PATTERN.finditer(text):
        rank = rank_of(match["rank"])
        if rank == 1:
            continue  # "for the first time" ranks nothing
        unit = folded(text, match.start("noun") + 1, match.end("noun"))
        value = Quantity(rank, rank, Comparator.EQUAL, unit=unit, measure=Measure.ORDINAL)
        noun = match.start("noun") + 1, match.end("noun")
        yield Found(
            match.start(),
            match.end("rank"),
            value,
            clause_of(text, match.start(), *noun),
            QuantityForm.ORDINAL,
        )


def _placings(text: str) -> Iterator[Found]:
    """The places that somebody took in a contest, as ranks."""
    for match in _PLACED.finditer(text):
        value = Quantity(
            rank_of(match["rank"]), rank_of(match["rank"]), unit="place", measure=Measure.ORDINAL
        )
        place = match.start("rank"), match.end("rank")
        yield Found(*place, value, clause_of(text, match.start(), *place), QuantityForm.ORDINAL)


def rank_of(written: str) -> int:
    """The number of a rank: 3 of "third" and of "3rd", 23 of "twenty-third"."""
    tens, _, word = lowered(written).rpartition("-")
    if word[0].isdigit():
        return int(word[:-2])
    return TENS.get(tens, 0) + WORDS[word]
