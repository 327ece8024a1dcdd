"""A number for one period in; the number for another out.

A hundred a day are 36,500 a year where every day is one of work, else between 20,000 and 36,600.
"""

import re

from claimcheck.model import Comparator, Quantity

FITS: dict[tuple[str, str], tuple[float, float]] = {
    ("second", "minute"): (60, 60),
    ("second", "hour"): (3600, 3600),
    ("minute", "hour"): (60, 60),
    ("hour", "day"): (6, 24),
    ("day", "week"): (5, 7),
    ("day", "month"): (20, 31),
    ("day", "year"): (200, 366),
    ("week", "month"): (4, 4.5),
    ("week", "year"): (44, 53),
    ("month", "quarter"): (3, 3),
    ("month", "year"): (12, 12),
    ("quarter", "year"): (4, 4),
}
"""How often, at least and at most, the shorter of two periods is one of work within the longer."""

_ALWAYS: dict[tuple[str, str], tuple[float, float]] = {
    ("hour", "day"): (24, 24),
    ("day", "week"): (7, 7),
    ("day", "month"): (28, 31),
    ("day", "year"): (365, 365),
    ("week", "year"): (52, 52),
}
"""The same where no period is left out."""

_EVERY = re.compile(
    r"\b(?:every (?:single )?day|each day|seven days a week|7 days a week|36[56] days a year"
    r"|all (?:the )?year round|year[- ]round|throughout the year|without a (?:break|day off)|day in,? day out"
    r"|every week|52 weeks a year|around the clock|round the clock|day and night"
    r"|24 hours a day)\b",
    re.IGNORECASE,
)
"""Words that leave no period out."""


def is_convertible(one: str, other: str) -> bool:
    """Whether it is known how often one period fits the other."""
    return (one, other) in FITS or (other, one) in FITS


def per(value: Quantity, period: str, wanted: str, text: str) -> Quantity:
    """A number told for a period by a sentence, for the one that is wanted."""
    longer = (period, wanted) in FITS
    key = (period, wanted) if longer else (wanted, period)
    least, most = _ALWAYS.get(key, FITS[key]) if _EVERY.search(text) else FITS[key]
    factors = (least, most) if longer else (1 / most, 1 / least)
    low, high = value.low, value.high
    first = None if low is None else low * factors[0]
    last = None if high is None else high * factors[1]
    kind = value.comparator if first == last or None in (first, last) else Comparator.RANGE
    return Quantity(first, last, kind, value.approximate, value.unit, value.measure, value.currency)
