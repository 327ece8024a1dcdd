"""A document in, its sentences out, each with its numbers, dates and stretches of time.

It is what all checks within a document read.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from claimcheck.extract import Extraction
from claimcheck.extract.mentions import TimeKind, TimeMention
from claimcheck.extract.prose import WITHOUT_CLAIMS, Sentence
from claimcheck.model import (
    Claim,
    Comparator,
    DateValue,
    Measure,
    Mention,
    Qualifier,
    Quantity,
    Span,
)

UNSURE = frozenset({Qualifier.NEGATED, Qualifier.PLANNED, Qualifier.CONDITIONAL, Qualifier.HEDGED})
"""What is denied, planned or possible need not add up."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An exact number of a sentence; `start` and `end` are offsets in the sentence."""

    claim: Claim
    number: float
    unit: str
    measure: Measure
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words of the value."""
        return self.claim.text


@dataclass(frozen=True, slots=True)
class Day:
    """A date that names its year itself, or takes it from its neighbour; offsets in the sentence."""

    value: DateValue
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length of time: "two weeks"; offsets in the sentence."""

    amount: float
    unit: str
    """D, W, M or Y, as TIMEX3 has them."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of prose with what is counted and dated in it, in the order of its text."""

    extraction: Extraction
    sentence: Sentence
    figures: tuple[Figure, ...]
    days: tuple[Day, ...]
    stretches: tuple[Stretch, ...]
    claims: Mapping[Span, str]
    """Ids of the document's claims by the place of their values."""

    @property
    def text(self) -> str:
        """The sentence's text, as the block has it."""
        return self.sentence.text

    @property
    def block(self) -> int:
        """Index of its block."""
        return self.sentence.block

    def mention(self, start: int, end: int) -> Mention:
        """A stretch of the sentence as a quotation with its place."""
        at = self.sentence.start
        span = self.extraction.prose.span(self.sentence.block, at + start, at + end)
        return self.extraction.document.mention(span)

    def whole(self) -> Mention:
        """The sentence as a quotation."""
        return self.extraction.prose.mention(self.sentence)

    def claim_at(self, start: int, end: int) -> str | None:
        """Id of the claim whose value stands there."""
        return self.claims.get(self.mention(start, end).span)


def read_lines(extraction: Extraction) -> tuple[Line, ...]:
    """The sentences that assert something, in the order of the text."""
    figures = _figures(extraction)
    times = _times(extraction)
    claims = {claim.mention.span: claim.id for claim in reversed(extraction.claims)}
    return tuple(
        Line(
            extraction,
            sentence,
            figures.get(index, ()),
            tuple(_days(sentence, times.get(index, ()))),
            tuple(_stretches(sentence, times.get(index, ()))),
            claims,
        )
        for index, sentence in enumerate(extraction.prose.sentences)
        if extraction.prose.block(sentence).kind not in WITHOUT_CLAIMS
    )


def place(extraction: Extraction, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Offsets in the sentence of a stretch of the document."""
    block = extraction.document.blocks[sentence.block]
    places = range(sentence.start, sentence.end)
    first = bisect_left(places, start, key=block.offset)
    return first, max(first, bisect_left(places, end, key=block.offset))


def _figures(extraction: Extraction) -> dict[int, tuple[Figure, ...]]:
    rows: dict[int, list[Figure]] = {}
    for claim in extraction.claims:
        value = claim.value
        if isinstance(value, Quantity) and (number := exact(value)) is not None:
            index = extraction.sentence_of(claim)
            sentence = extraction.prose.sentences[index]
            span = claim.mention.span
            start, end = place(extraction, sentence, span.start, span.end)
            unsure = claim.qualifiers & UNSURE - (
                {Qualifier.NEGATED} if value.measure is Measure.PERCENT else set()
            )
            if not unsure and _in_digits_or_words(sentence.text[start:end]):
                row = Figure(claim, number, value.unit or "", value.measure, start, end)
                rows.setdefault(index, []).append(row)
    return {index: tuple(sorted(row, key=lambda f: f.start)) for index, row in rows.items()}


_NAMES = re.compile(r"[A-ZÀ-Þ]\w*,\s|[A-ZÀ-Þ]\w*\s+and\s+[A-ZÀ-Þ]")


def _in_digits_or_words(text: str) -> bool:
    """Whether a value is a written number, and no list of names that somebody would have to count."""
    return _NAMES.search(text) is None and len(text) < 60


def exact(value: Quantity) -> float | None:
    """The number of a quantity that is said exactly."""
    if value.approximate or value.comparator is not Comparator.EQUAL:
        return None
    return value.low if value.low is not None and value.low == value.high else None


def _times(extraction: Extraction) -> dict[int, tuple[TimeMention, ...]]:
    """By index of the sentence."""
    rows: dict[int, list[TimeMention]] = {}
    by_block: dict[int, list[tuple[int, Sentence]]] = {}
    for index, sentence in enumerate(extraction.prose.sentences):
        by_block.setdefault(sentence.block, []).append((index, sentence))
    for time in extraction.expressions.times:
        at = _around(by_block.get(time.block, []), time)
        if at is not None:
            rows.setdefault(at, []).append(time)
    return {index: tuple(row) for index, row in rows.items()}


def _around(sentences: Sequence[tuple[int, Sentence]], time: TimeMention) -> int | None:
    at = bisect_left(sentences, time.start + 1, key=lambda row: row[1].start) - 1
    return sentences[at][0] if at >= 0 and time.end <= sentences[at][1].end else None


_YEAR = re.compile(r"\b\d{4}\b")

_UNTIL = re.compile(r"\s*(?:to|until|till|through|[-–—])\s*")
"""Between the ends of a stretch, of which the second has the year of both: "from 4 to 9 January 2009"."""


def _days(sentence: Sentence, times: Sequence[TimeMention]) -> Iterator[Day]:
    for time, following in zip_longest(times, times[1:]):
        value = time.value if time is not None else None
        if time is None or time.kind is not TimeKind.DATE or value is None or value.relative or time.extent:
            continue
        start, end = time.start - sentence.start, time.end - sentence.start
        if following is not None and _UNTIL.fullmatch(sentence.text[end : following.start - sentence.start]):
            named = _YEAR.search(sentence.text[start : following.end - sentence.start])
        else:
            named = _YEAR.search(sentence.text[start:end])
        if value.earliest and value.latest and named:
            yield Day(value, start, end)


_PERIOD = re.compile(r"P(\d+(?:\.\d+)?)([DWMY])")


def _stretches(sentence: Sentence, times: Sequence[TimeMention]) -> Iterator[Stretch]:
    for time in times:
        match = _PERIOD.fullmatch(time.timex) if time.kind is TimeKind.DURATION else None
        if match:
            start, end = time.start - sentence.start, time.end - sentence.start
            yield Stretch(float(match[1]), match[2], start, end)
