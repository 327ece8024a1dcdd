"""One sentence in, its quantities out: numbers, vague counts, denials, ordinals, lists."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import islice

from claimcheck.extract.quantities import denials, enumerations, numerals, ordinals, vague
from claimcheck.extract.quantities.found import Found
from claimcheck.extract.quantities.grammar import find_numbers
from claimcheck.extract.quantities.opaque import opaque_spans
from claimcheck.extract.words import words_in

_LETTER = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d+")
_LONG = 600
_MOST_NUMBERS = 120
READERS: tuple[tuple[Callable[[str], Iterator[Found]], frozenset[str]], ...] = (
    (vague.find_vague, vague.CUES),
    (denials.find_denials, denials.CUES),
    (ordinals.find_ordinals, ordinals.CUES),
    (enumerations.find_enumerations, enumerations.CUES),
)
"""The forms of a quantity beside numbers, the surer first: where two overlap, the first stands. Each with
the words without one of which it finds nothing."""


def find_in(text: str) -> list[Found]:
    """The quantities of one sentence, in text order; none where it is a table rather than a sentence."""
    if _LETTER.search(text) is None or _is_table(text):
        return []
    words = words_in(text)
    opaque = opaque_spans(text)
    numbered = numerals.FIGURE.search(text) or not words.isdisjoint(numerals.CUES)
    kept = list(find_numbers(text, opaque)) if numbered else []
    for reader, cues in READERS:
        more = [] if words.isdisjoint(cues) else _outside(list(reader(text)), opaque)
        if more:
            fresh = _outside(more, [(found.start, found.end) for found in kept])
            kept = sorted([*kept, *fresh], key=lambda found: found.start)
    return kept


def _is_table(text: str) -> bool:
    """Whether there are more digits than any sentence has: what a page's table becomes in plain text."""
    if len(text) < _LONG:
        return False
    return sum(1 for _ in islice(_DIGITS.finditer(text), _MOST_NUMBERS)) == _MOST_NUMBERS


def _outside(found: list[Found], spans: list[tuple[int, int]]) -> list[Found]:
    """Those that touch none of the spans, which ascend and do not overlap."""
    return [one for one in found if not _touches(one, spans)]


def _touches(found: Found, spans: list[tuple[int, int]]) -> bool:
    at = bisect_left(spans, (found.end,))
    return at > 0 and spans[at - 1][1] > found.start
