"""Intervals, units and feasts."""

from datetime import date

import pytest

from claimcheck.extract.times.almanac import Interval, easter, feast, interval_of, shift, timex_of


@pytest.mark.parametrize(
    ("timex", "edtf"),
    [
        ("2002-05-06", "2002-05-06"),
        ("2002-05-06T06:00", "2002-05-06"),
        ("2002-05", "2002-05"),
        ("2002", "2002"),
        ("199", "1990/1999"),
        ("2013-W12", "2013-03-18/2013-03-24"),
        ("2010-W04-WE", "2010-01-30/2010-01-31"),
        ("2013-Q1", "2013-01/2013-03"),
        ("2013-H2", "2013-07/2013-12"),
        ("2013-WI", "2012-12/2014-02"),
        ("FY2017", "2016-10/2017-09"),
    ],
)
def test_a_timex_names_these_days(timex: str, edtf: str) -> None:
    days = interval_of(timex)
    assert days is not None
    assert days.edtf() == edtf


@pytest.mark.parametrize(
    "timex", ["PRESENT_REF", "P3D", "XXXX-05", "2002-02-30", "2002-13", "0000", "2013-W60"]
)
def test_what_names_no_days_has_none(timex: str) -> None:
    assert interval_of(timex) is None


def test_an_open_interval_has_no_form() -> None:
    assert Interval(None, None).edtf() is None


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (1, "M", date(2013, 2, 28)),
        (-1, "Y", date(2012, 1, 31)),
        (2, "W", date(2013, 2, 14)),
        (9_000, "Y", None),
        (10**9, "D", None),
    ],
)
def test_shifting_stays_within_the_calendar(count: int, unit: str, expected: date | None) -> None:
    assert shift(date(2013, 1, 31), count, unit) == expected


def test_a_day_is_written_by_the_unit_that_holds_it() -> None:
    day = date(2013, 3, 22)
    assert [timex_of(day, unit) for unit in ("D", "W", "WE", "M", "Q", "Y", "DE", "CE")] == [
        "2013-03-22", "2013-W12", "2013-W12-WE", "2013-03", "2013-Q1", "2013", "201", "20",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("year", "day"), [(2013, date(2013, 3, 31)), (2008, date(2008, 3, 23)), (2019, date(2019, 4, 21))]
)
def test_easter_falls_on_its_sunday(year: int, day: date) -> None:
    assert easter(year) == day


def test_feasts_of_the_nth_weekday() -> None:
    assert feast("thanksgiving", 2011) == date(2011, 11, 24)
    assert feast("memorial day", 2013) == date(2013, 5, 27)
    assert feast("no such feast", 2013) is None
