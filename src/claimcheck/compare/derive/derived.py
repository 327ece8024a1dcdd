"""A sentence with its values in, the values that it only implies out, each with the sum that shows it.

"From 1990 to 2001" tells a length of time, "300 of the 1,200" a share, "the Gannet 51,000 and the Tern the
rest" what was left, "on 17 October, three weeks after it had begun" a second day. Only what a sentence ties
together by its own words is worked out: two numbers that merely stand in one sentence give nothing.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from math import ceil, floor

from claimcheck.compare.derive.anniversaries import find_anniversaries
from claimcheck.compare.derive.arithmetic import is_left_out, work_out
from claimcheck.compare.derive.beside import find_beside
from claimcheck.compare.derive.excepted import find_excepted
from claimcheck.compare.derive.existing import find_existing
from claimcheck.compare.derive.kinds import work_out_kinds
from claimcheck.compare.derive.lasting import find_lasting
from claimcheck.compare.derive.reckoned import CROWD, SIZES, Derived, reckon
from claimcheck.compare.derive.terms import find_terms
from claimcheck.compare.derive.trials import work_trials
from claimcheck.compare.derive.works import date_works
from claimcheck.compare.values.counts import share_of
from claimcheck.model import (
    Claim,
    ClaimKind,
    Comparator,
    DateValue,
    Document,
    Measure,
    Quantity,
    Span,
)

_NEAR = 0.02
"""Seventeen years are a few hours more or less than seventeen times a year's days."""


VALUES = frozenset({ClaimKind.DATE, ClaimKind.COUNT})


def derive(
    document: Document,
    claims: Sequence[Claim],
    before: Claim | None = None,
    kinds: Collection[ClaimKind] = VALUES,
) -> Iterator[Derived]:
    """What follows from the values of one sentence; `claims` are all of its claims, in the text's order.

    `before` is the last date of the sentences before it; `kinds` are those of the values that are looked for.
    """
    dates = [claim for claim in claims if isinstance(claim.value, DateValue) and claim.value.resolved]
    counts = [claim for claim in claims if claim.kind is ClaimKind.COUNT]
    if ClaimKind.COUNT in kinds:
        yield from _numbers(document, dates, counts)
    if ClaimKind.DATE in kinds:
        yield from _days(document, dates, before, claims[0].sentence.span)


def _numbers(document: Document, dates: Sequence[Claim], counts: Sequence[Claim]) -> Iterator[Derived]:
    yield from _lengths(document, dates)
    yield from _shares(document, counts)
    yield from _rest(document, counts)
    yield from work_out(document, counts)
    yield from work_out_kinds(document, counts)
    yield from work_trials(document, counts)


def _days(
    document: Document, dates: Sequence[Claim], before: Claim | None, sentence: Span
) -> Iterator[Derived]:
    if dates or before:
        yield from reckon(document, dates, before, sentence)
    if 0 < len(dates) <= CROWD:
        yield from find_anniversaries(document, dates)
        yield from find_lasting(document, dates)
        yield from find_existing(document, dates)
        yield from find_excepted(document, dates)
        yield from find_beside(document, dates)
        yield from date_works(document, dates)
    yield from find_terms(document, dates, sentence)


_FROM = re.compile(r"(?:\bfrom|\bbetween|\()\s*$", re.IGNORECASE)
_TO = re.compile(r"\s*(?:\bto\b|\buntil\b|\btill\b|\band\b|[–—-])\s*(?:the end of )?", re.IGNORECASE)


def _lengths(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """How long it was from one day to another: "from 1990 to 2001"."""
    for one, two in pairwise(dates):
        gap = document.text[one.mention.span.end : two.mention.span.start]
        lead = document.text[max(0, one.mention.span.start - 12) : one.mention.span.start]
        if _FROM.search(lead) and _TO.fullmatch(gap):
            yield from _length(document, one, two)


def _length(document: Document, one: Claim, two: Claim) -> Iterator[Derived]:
    bounds = length_between(one.value, two.value)
    if bounds is None:
        return
    unit, size = next(((name, days) for name, days in SIZES if bounds[0] >= days), SIZES[-1])
    low, high = floor(bounds[0] / size + _NEAR), ceil(bounds[1] / size - _NEAR)
    value = Quantity(low, high, Comparator.RANGE, approximate=True, unit=unit, measure=Measure.DURATION)
    said = f"{low}" if low == high else f"{low} to {high}"
    plural = "" if low == high == 1 else "s"
    yield _derived(document, one, two, value, f"{one.text} to {two.text} is {said} {unit}{plural}")


def length_between(one: object, two: object) -> tuple[int, int] | None:
    """The least and the most days from the one date to the other; None where they are not in that order."""
    start = _named(one) if isinstance(one, DateValue) else None
    end = _named(two) if isinstance(two, DateValue) else None
    if start is None or end is None:
        return None
    least, most = (end[0] - start[1]).days, (end[1] - start[0]).days
    return (least, most) if least >= 0 and most > 0 else None


def _named(value: DateValue) -> tuple[date, date] | None:
    """The days that a date names; "until 2004" names those of 2004."""
    first, last = value.earliest, value.latest
    if first is None and last is not None and (value.edtf or "").startswith("../"):
        parts = len((value.edtf or "").split("-"))
        first = last.replace(month=last.month if parts > 1 else 1, day=last.day if parts > 2 else 1)
    return (first, last) if first and last else None


_SOME_OF = re.compile(r"\s+(?:out )?of (?:the |its |their |his |her |some |about )?", re.IGNORECASE)
_OF_ALL = re.compile(r"(?:^|[.;:]\s+)(?:out )?of (?:the |its |their |some |about )?$", re.IGNORECASE)


def _shares(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """What share some out of a number are: "300 of the 1,200", "of the 1,200 households, 300"."""
    for one, two in pairwise(counts):
        part, whole = _part_and_whole(document, one, two)
        if part is None or whole is None or is_left_out(document, part):
            continue
        some, every = _plain(part), _plain(whole)
        if some is None or every is None or not 0 < some < every:
            continue
        share = 100 * some / every
        value = Quantity(share, share, unit=_unit(whole), measure=Measure.PERCENT)
        yield _derived(
            document, one, two, value, f"{_short(some)} of {_short(every)} is {share:.4g} percent", part
        )


def _part_and_whole(document: Document, one: Claim, two: Claim) -> tuple[Claim | None, Claim | None]:
    gap = document.text[one.mention.span.end : two.mention.span.start]
    if _SOME_OF.fullmatch(gap):
        return one, two
    lead = document.text[max(one.sentence.span.start, one.mention.span.start - 16) : one.mention.span.start]
    apart = gap.partition(",")
    if _OF_ALL.search(lead) and apart[1] and not apart[2].strip() and not _ENDS.search(apart[0]):
        return two, one
    if _OF_ALL.search(lead) and _unit(two) is None and not apart[1] and not _ENDS.search(gap):
        return (two, one) if len(gap.split()) <= WITHIN else (None, None)
    return None, None


WITHIN = 9
"""So many words stand at most between a number and those out of it: "of the 80 farms the flood spared 12"."""

_ENDS = re.compile(r"[.;:()]")
_REST = re.compile(
    r"\b(?:the (?:rest|remainder|others|other members|remaining (?:ones?|members|seats|votes))"
    r"|everyone else|everybody else)\b(?! of the\b)",
    re.IGNORECASE,
)
_THEREOF = re.compile(r"\bof (?:them|these|which|whom)\b", re.IGNORECASE)


def _rest(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """What is left of a number: "20 members, of whom the council appoints twelve, the ministry the rest"."""
    if len(counts) < 2:
        return
    end = counts[-1].sentence.span.end
    found = list(_REST.finditer(document.text, counts[-1].mention.span.end, end))
    for index, whole in enumerate(counts[:-1] if len(found) == 1 else ()):
        numbers = [_plain(part) for part in counts[index:] if _unit(part) in (None, _unit(whole))]
        opened = _OF_ALL.search(document.text[whole.sentence.span.start : whole.mention.span.start])
        parted = opened or _THEREOF.search(document.text, whole.mention.span.end, end)
        if len(numbers) < len(counts) - index or not parted:
            continue
        if left := _left(numbers):
            place = document.mention(Span(found[0].start(), found[0].end()))
            value = Quantity(left, left, unit=_unit(whole))
            claim = replace(whole, id=f"{whole.id}+rest", mention=place, value=value)
            yield Derived(claim, f"{' − '.join(_short(n) for n in numbers if n)} = {_short(left)}")
            return


def _left(numbers: Sequence[float | None]) -> float | None:
    """The first number without the others; None where one is not exact, or they are not parts of it."""
    known = [number for number in numbers if number is not None]
    left = known[0] - sum(known[1:]) if len(known) == len(numbers) else 0.0
    return left if left > 0 else None


def _plain(claim: Claim) -> float | None:
    """The number of an exact count of things; None of all else."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low is None or value.low != value.high or value.approximate:
        return None
    return value.low if value.measure is Measure.CARDINAL and not share_of(value) else None


def _unit(claim: Claim) -> str | None:
    return claim.value.unit if isinstance(claim.value, Quantity) else None


def _short(number: float) -> str:
    return f"{number:,.10g}"


def _derived(
    document: Document, one: Claim, two: Claim, value: Quantity, working: str, base: Claim | None = None
) -> Derived:
    span = Span(one.mention.span.start, two.mention.span.end)
    mention = base.mention if base else document.mention(span)
    claim = replace(base or one, id=f"{one.id}+{two.id}", kind=ClaimKind.COUNT, mention=mention, value=value)
    return Derived(claim, working)
