"""Prose in, expressions of time out: dates, times, durations and sets, each with its value."""

from collections.abc import Iterator
from datetime import date

from claimcheck.extract.mentions import TimeMention
from claimcheck.extract.prose import Prose
from claimcheck.extract.times.reading import Reading, Scope, Tense
from claimcheck.extract.times.scan import find_matches
from claimcheck.model import BlockKind, DateValue

__all__ = ["find_times"]


def find_times(prose: Prose) -> tuple[TimeMention, ...]:
    """Every expression of time in the document, in the order of its blocks, none overlapping another."""
    published = prose.document.published
    return tuple(
        mention
        for index, block in enumerate(prose.document.blocks)
        if block.kind is not BlockKind.LINKS
        for mention in _in_block(index, block.text, published.day if published else None)
    )


def _in_block(index: int, text: str, published: date | None) -> Iterator[TimeMention]:
    governing: date | None = None
    for rule, match in find_matches(text):
        start, end = match.span()
        scope = Scope(
            published, Tense.PAST, governing, False, text[max(0, start - 100) : start], text[end : end + 100]
        )
        reading = rule.read(match, scope)
        if reading is None:
            continue
        days = reading.days()
        if days and days.earliest and not reading.relative:
            governing = days.earliest
        yield TimeMention(index, start, reading.end or end, reading.kind, reading.timex, _value(reading))


def _value(reading: Reading) -> DateValue | None:
    days = reading.days()
    if days is None:
        return None
    return DateValue(days.earliest, days.latest, days.edtf(), reading.relative, reading.anchor)
