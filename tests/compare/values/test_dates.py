"""Dates against dates: closed intervals, open ends, and dates whose year is not known."""

from datetime import date

import pytest

from claimcheck.compare.values.dates import compare_dates, dated, disjoint
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import DateValue


def days(first: str | None, last: str | None = None) -> DateValue:
    start = date.fromisoformat(first) if first else None
    return DateValue(start, date.fromisoformat(last) if last else None)


DAY = days("1911-05-05", "1911-05-05")
MONTH = days("1911-05-01", "1911-05-31")
YEAR = days("1911-01-01", "1911-12-31")
SINCE = days("1911-05-05", None)
LATER = days("1913-05-05", "1913-05-05")
UNKNOWN = days(None)


@pytest.mark.parametrize(
    ("claim", "source", "holds"),
    [
        (DAY, DAY, Holds.SAME),
        (MONTH, DAY, Holds.SAME),
        (YEAR, MONTH, Holds.SAME),
        (DAY, MONTH, Holds.WIDER),
        (DAY, YEAR, Holds.WIDER),
        (DAY, LATER, Holds.DIFFERS),
        (LATER, YEAR, Holds.DIFFERS),
        (YEAR, SINCE, Holds.SAME),
        (LATER, SINCE, Holds.WIDER),
        (DAY, UNKNOWN, Holds.UNKNOWN),
    ],
)
def test_a_narrower_date_supports_a_wider_one_never_the_other_way(
    claim: DateValue, source: DateValue, holds: Holds
) -> None:
    assert compare_dates(claim, source).holds is holds


@pytest.mark.parametrize(
    ("words", "source", "holds"),
    [
        ("5 May", DAY, Holds.SAME),
        ("May", DAY, Holds.SAME),
        ("May 6th", DAY, Holds.DIFFERS),
        ("June", DAY, Holds.DIFFERS),
        ("5 May", MONTH, Holds.WIDER),
        ("May", YEAR, Holds.UNKNOWN),
        ("next week", DAY, Holds.UNKNOWN),
    ],
)
def test_a_date_without_a_year_is_compared_by_its_month_and_day(
    words: str, source: DateValue, holds: Holds
) -> None:
    assert compare_dates(dated(UNKNOWN, words), source).holds is holds


def test_dates_that_cannot_be_placed_are_not_disjoint() -> None:
    assert disjoint(DAY, LATER)
    assert not disjoint(DAY, UNKNOWN)
