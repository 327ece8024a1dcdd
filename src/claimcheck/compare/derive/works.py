"""The dates of a sentence in; those that tell when a work came out, out: "is a 2009 heist film".

The year before the noun of a work is that in which it came out. Festivals and other countries may be a year
apart from it, so that it is taken to be off by one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from claimcheck.compare.derive.reckoned import Derived, between
from claimcheck.model import Claim, DateValue, Document

RELEASED = frozenset({"publish", "premiere"})
"""What the year of a work dates."""

_IS = re.compile(r"\b(?:is|was) (?:a|an|the) (?:[\w-]+ ){0,3}$", re.IGNORECASE)
_WORK = re.compile(
    r" (?:[\w’'-]+ ){0,5}?(?:film|movie|album|song|single|novel|book|play|musical|opera|game"
    r"|documentary|sitcom|series|comedy|drama|thriller|western|sequel|EP|record|poem|memoir|anthology|mixtape|miniseries)\b"
)
_YEAR = re.compile(r"\d{4}")


def date_works(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The year in which a work that a sentence describes came out."""
    for day in dates:
        start, end = day.mention.span.start, day.mention.span.end
        if not _YEAR.fullmatch(day.text) or not isinstance(day.value, DateValue):
            continue
        led = _IS.search(document.text, max(0, start - 60), start)
        if led and _WORK.match(document.text, end, day.sentence.span.end):
            value = _about(day.value)
            if value is not None:
                yield Derived(
                    replace(day, id=f"{day.id}~work", value=value),
                    f"a work of {day.text} came out about then",
                    events=RELEASED,
                )


def _about(value: DateValue) -> DateValue | None:
    """The year with those beside it."""
    if value.earliest is None or value.latest is None:
        return None
    year = value.earliest.year
    return between(date(year - 1, 7, 1), date(year + 1, 6, 30)) if 1 < year < date.max.year else None
