"""Counts of one sentence in; the counts that follow from two of them, each with the sum that shows it, out.

"A quarter of the 480 delegates" are 120, "four soldiers and two civilians" six people, "310, a dozen fewer
than in 2001" tells 322 for then, and where 41 percent are for it and 37 against, the rest are 22 percent.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.derive.kinds import goes_on
from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.english.lexicon import concept
from claimcheck.compare.statements.units import PERSONS
from claimcheck.compare.values.counts import scaled, share_of
from claimcheck.model import Claim, Document, Measure, Quantity, Span


def work_out(document: Document, counts: Sequence[Claim]) -> Iterator[Derived]:
    """What follows from the counts of a sentence, in the text's order."""
    for one, two in pairwise(counts):
        gap = document.text[one.mention.span.end : two.mention.span.start]
        yield from _product(document, one, two, gap)
        yield from _sum(document, one, two, gap)
        yield from _before(document, one, two, gap)
        yield from _exception(document, one, two)
    for count in counts:
        yield from _one_more(document, count)
        yield from _but_one(document, count)
    yield from _remainder(document, counts)


_OF = re.compile(
    r"\s+of (?:the |its |their |his |her |all |some |about |(?:the )?[\w-]{2,24}['’]s? )?", re.IGNORECASE
)
_WHICH = re.compile(r"[^.;:]{0,60},\s*", re.IGNORECASE)
_THEREOF = re.compile(r"\s+of (?:it|them|these|which|whom)\b", re.IGNORECASE)


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


def _sum(document: Document, one: Claim, two: Claim, gap: str) -> Iterator[Derived]:
    """How many people two kinds of them are: "seven women and five men"."""
    first, second = _people(one), _people(two)
    if first is None or second is None or not _AND.fullmatch(gap) or _PREDICATED.search(gap):
        return
    if goes_on(document, one, "people"):
        return
    value = Quantity(first + second, first + second, unit="people")
    yield Derived(
        replace(one, id=f"{one.id}+{two.id}", value=value),
        f"{_short(first)} + {_short(second)} = {_short(first + second)}",
    )


_PREDICATED = re.compile(
    r"\b(?:dead|killed|injured|wounded|hurt|missing|ill|sick|arrested|alive|homeless|strong|died|survived|absent"
    r"|voted|present|born)\b"
)
"""What is said of the first alone: "left 40 men dead and nine injured"."""

_AND_ONE = re.compile(r" and an? (?P<noun>[a-z]+)(?! and\b)")


def _one_more(document: Document, one: Claim) -> Iterator[Derived]:
    """The same with one of the second kind: "two guards and a nurse"."""
    first = _people(one)
    unit = _unit(one)
    place = document.text.find(unit, one.mention.span.start, one.mention.span.end + 30) if unit else -1
    joined = _AND_ONE.match(document.text, place + len(unit)) if unit and place >= 0 else None
    if first is None or joined is None or not is_person(joined["noun"]):
        return
    value = Quantity(first + 1, first + 1, unit="people")
    yield Derived(replace(one, id=f"{one.id}+1", value=value), f"{_short(first)} + 1 = {_short(first + 1)}")


_ALL_BUT = re.compile(r"\ball (?:but|except) $", re.IGNORECASE)


def is_left_out(document: Document, claim: Claim) -> bool:
    """Whether a number is of those left out: "all but nine"."""
    start = claim.mention.span.start
    return bool(_ALL_BUT.search(document.text, max(0, start - 12), start))


def _exception(document: Document, one: Claim, two: Claim) -> Iterator[Derived]:
    """All but some: "of the 96, all but nine passed", "all but nine of the 96"."""
    gap = document.text[one.mention.span.end : two.mention.span.start]
    if is_left_out(document, two):
        some, whole = two, one
    elif is_left_out(document, one) and _OF.fullmatch(gap):
        some, whole = one, two
    else:
        return
    less, every = _exact(some), _exact(whole)
    if less is None or every is None or less >= every:
        return
    value = Quantity(every - less, every - less, unit=_unit(whole))
    working = f"{_short(every)} − {_short(less)} = {_short(every - less)}"
    yield Derived(replace(some, id=f"{whole.id}-{some.id}", value=value), working)


_ALL_BUT_ONE = re.compile(r"\ball (?:but|except) one of (?:the |its |their |his |her )?$", re.IGNORECASE)


def _but_one(document: Document, whole: Claim) -> Iterator[Derived]:
    """All but one of so many."""
    start, every = whole.mention.span.start, _exact(whole)
    led = _ALL_BUT_ONE.search(document.text, max(0, start - 24), start)
    if every is None or every < 2 or led is None:
        return
    value = Quantity(every - 1, every - 1, unit=_unit(whole))
    place = document.mention(Span(led.start(), whole.mention.span.end))
    yield Derived(
        replace(whole, id=f"{whole.id}-1", mention=place, value=value),
        f"{_short(every)} − 1 = {_short(every - 1)}",
    )


def _exact(claim: Claim) -> float | None:
    """The number of an exact count of things."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high or value.approximate or share_of(value):
        return None
    return value.low if value.measure is Measure.CARDINAL else None


def _people(claim: Claim) -> float | None:
    """The number of an exact count of people."""
    counted = (_unit(claim) or "").split()
    return _exact(claim) if counted and is_person(counted[-1]) else None


def _unit(claim: Claim) -> str | None:
    return claim.value.unit if isinstance(claim.value, Quantity) else None


def is_person(noun: str) -> bool:
    """Whether a noun names people."""
    return concept(noun.casefold()) in PERSONS


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
    more = than["way"] in {"more", "higher"}
    then = _then(now, change, more=more)
    if then is None:
        return
    loose = now.approximate or change.approximate or share_of(change) is not None
    value = replace(now, low=then, high=then, approximate=loose)
    working = f"{_short(then)} and {two.text} {than['way']} is {one.text}"
    yield Derived(replace(two, id=f"{two.id}<{one.id}", value=value), working, earlier=True)


def _then(now: Quantity, change: Quantity, *, more: bool) -> float | None:
    """What a number was before it changed by so many or by such a share."""
    if now.low is None or now.low != now.high or not change.low or change.low != change.high:
        return None
    if (share := share_of(change)) and not share_of(now):
        part = (share.low or 0) / 100
        return now.low / (1 + part if more else 1 - part) if part < 1 else None
    same = now.measure is change.measure and bool(share_of(now)) == bool(share)
    return now.low + (-change.low if more else change.low) if same else None


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
