"""Counts of one sentence in; the counts that follow from two of them, each with the sum that shows it, out.

"A quarter of the 480 delegates" are 120, "four soldiers and two civilians" six people, "310, a dozen fewer
than in 2001" tells 322 for then, and where 41 percent are for it and 37 against, the rest are 22 percent.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.counts import scaled, share_of
from claimcheck.compare.reckoned import Derived
from claimcheck.compare.units import PERSONS, unit_words
from claimcheck.model import Claim, Comparator, Document, Measure, Quantity, Span


def work_out(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """What follows from the counts of a sentence, in the text's order."""
    for one, two in pairwise(counts):
        gap = document.text[one.mention.span.end : two.mention.span.start]
        yield from _product(document, one, two, gap)
        yield from _sum(one, two, gap)
        yield from _before(document, one, two, gap)
    yield from _remainder(document, counts)


_OF = re.compile(r"\s+of (?:the |its |their |his |her |all |some |about )?", re.IGNORECASE)
_WHICH = re.compile(r"[^.;:]{0,60},\s*", re.IGNORECASE)
_THEREOF = re.compile(r"\s+of (?:them|these|which|whom)\b", re.IGNORECASE)


def _product(document: Document, one: Claim, two: Claim, gap: str) -> Iterator[Derived]:
    """How many a share of a number are: "three quarters of the 480", "480, a quarter of whom"."""
    if _OF.fullmatch(gap):
        part, whole = one, two
    elif _WHICH.fullmatch(gap) and _THEREOF.match(document.text, two.mention.span.end):
        part, whole = two, one
    else:
        return
    share, every = _share(part), whole.value
    if share is None or not isinstance(every, Quantity) or share_of(every) or every.low is None:
        return
    value = scaled(every, share)
    yield Derived(
        replace(part, id=f"{part.id}*{whole.id}", value=value),
        f"{_short(100 * share)} percent of {_short(every.low)} is {_short(value.low or 0)}",
    )


def _share(claim: Claim) -> float | None:
    """An exact share as a fraction of one."""
    share = share_of(claim.value) if isinstance(claim.value, Quantity) else None
    return share.low / 100 if share and share.low and share.low == share.high else None


_AND = re.compile(r"(?: [a-z]+){1,3}(?:,? and| plus) (?:the |another |about )?|(?:,? and| plus) (?:the )?")


def _sum(one: Claim, two: Claim, gap: str) -> Iterator[Derived]:
    """How many people two kinds of them are: "seven women and five men"."""
    first, second = _people(one), _people(two)
    if first is None or second is None or not _AND.fullmatch(gap):
        return
    value = Quantity(first + second, first + second, unit="people")
    yield Derived(
        replace(one, id=f"{one.id}+{two.id}", value=value),
        f"{_short(first)} + {_short(second)} = {_short(first + second)}",
    )


def _people(claim: Claim) -> float | None:
    """The number of an exact count of people."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low is None or value.low != value.high or value.approximate:
        return None
    words = unit_words(value.unit or "")
    return value.low if words and words[-1] in PERSONS and value.measure is Measure.CARDINAL else None


_THAN = re.compile(r"(?: [a-z]+)? (?P<way>more|fewer|less|higher|lower) than\b")


def _before(document: Document, one: Claim, two: Claim, gap: str) -> Iterator[Derived]:
    """What went before: "310, a dozen fewer than in 2001"."""
    now, change = one.value, two.value
    than = _THAN.match(document.text, two.mention.span.end)
    if (
        not than
        or not _WHICH.fullmatch(gap)
        or not isinstance(now, Quantity)
        or not isinstance(change, Quantity)
    ):
        return
    if now.measure is not change.measure or now.low is None or now.low != now.high or change.low is None:
        return
    way = -1 if than["way"] in {"more", "higher"} else 1
    then = now.low + way * change.low
    value = replace(
        now,
        low=then,
        high=then,
        comparator=Comparator.ABOUT if change.approximate else now.comparator,
        approximate=now.approximate or change.approximate,
    )
    working = f"{_short(now.low)} {'+' if way > 0 else '−'} {_short(change.low)} = {_short(then)}"
    yield Derived(replace(two, id=f"{two.id}<{one.id}", value=value), working, earlier=True)


_REST = re.compile(r"\bthe (?:rest|remainder|others|remaining)\b(?! of the\b)", re.IGNORECASE)


def _remainder(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """What is left of a hundred: "41 percent are for it, 37 percent against, the rest undecided"."""
    shares = [c for c in counts if isinstance(c.value, Quantity) and c.value.measure is Measure.PERCENT]
    exact = [share for claim in shares if (share := _share(claim))]
    if len(exact) < 2 or len(exact) < len(shares) or sum(exact) >= 1:
        return
    found = _REST.search(document.text, shares[-1].mention.span.end, shares[-1].sentence.span.end)
    if found is None:
        return
    left = round(100 * (1 - sum(exact)), 6)
    place = document.mention(Span(found.start(), found.end()))
    value = Quantity(left, left, unit="percent", measure=Measure.PERCENT)
    yield Derived(
        replace(shares[-1], id=f"{shares[-1].id}+rest", mention=place, value=value),
        f"what is left of 100 percent is {_short(left)}",
    )


def _short(number: float) -> str:
    return f"{number:,.10g}"
