"""A sentence with its dates in; the years between two of them that it leaves out of a stretch, out.

"Held every year except from 1940 to 1945" leaves out 1942, which it does not write.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.values.dates import edge
from claimcheck.model import Claim, DateValue, Document

REACH = 24
"""Characters before the first year in which it is left out."""

MOST = 12
"""So many years at most are worked out of one stretch."""

_LEFT_OUT = re.compile(r"\b(?:except|apart|aside|exception|save|excluding|and|barring)\b[^.;]{0,16}$")
_TO = frozenset({"to", "and", "-", "–", "—", "until", "through"})
_CUE = re.compile(r"\b(?:except|apart|aside|exception|save|excluding|barring|skipping)", re.IGNORECASE)
"""What says that anything is left out: it may be some words before "and" and the two years."""


def find_excepted(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The years inside each stretch of years that a sentence excepts; its own ends are written."""
    span = dates[0].sentence.span
    if len(dates) < 2 or not _CUE.search(document.text, span.start, span.end):
        return
    for one, two in pairwise(dates):
        lead = document.text[max(0, one.mention.span.start - REACH) : one.mention.span.start].lower()
        gap = document.text[one.mention.span.end : two.mention.span.start].strip().lower()
        between = gap in _TO and (gap != "and" or "between" in lead)
        if between and _LEFT_OUT.search(lead):
            yield from _years(one, two)


def _years(one: Claim, two: Claim) -> Iterator[Derived]:
    if not isinstance(one.value, DateValue) or not isinstance(two.value, DateValue):
        return
    start, end = edge(one.value).earliest, edge(two.value).earliest
    if start is None or end is None:
        return
    for year in range(start.year + 1, min(end.year, start.year + MOST)):
        value = DateValue(date(year, 1, 1), date(year, 12, 31), f"{year}")
        left = replace(one, id=f"{one.id}~of-{year}", value=value)
        yield Derived(left, f"{one.text} to {two.text}", frozenset({"hold", "happen"}))
