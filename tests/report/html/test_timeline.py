from dataclasses import replace
from datetime import date

import pytest

from claimcheck.model import ClaimKind, DateValue, Report
from claimcheck.report.html.entries import entries
from claimcheck.report.html.timeline import COLUMNS, LANES, Timeline, timeline

from ..sample import DATE, RELATIVE, REPORT, document


def drawn(*days: tuple[date | None, date | None]) -> Timeline:
    claims = tuple(
        replace(DATE, id=str(number), value=DateValue(first, last))
        for number, (first, last) in enumerate(days)
    )
    return timeline(REPORT.documents, entries(Report(REPORT.documents, claims, ())))


def day(year: int, month: int = 1, number: int = 1) -> tuple[date, date]:
    return date(year, month, number), date(year, month, number)


def test_every_dated_claim_has_a_mark() -> None:
    made = drawn(day(1931), day(1934), day(1934), day(2001))
    assert sorted(number for cell in made.cells for number in cell) == [0, 1, 2, 3]
    assert made.svg.count("<rect") == 4


def test_what_has_no_day_is_left_out() -> None:
    report = Report(
        REPORT.documents, (RELATIVE, replace(DATE, kind=ClaimKind.COUNT, value=REPORT.claims[1].value)), ()
    )
    assert timeline(REPORT.documents, entries(report)) == Timeline("", ())


def test_crowded_columns_become_bars() -> None:
    made = drawn(*[day(1931)] * 50, day(1990))
    assert made.svg.count("<rect") == 2
    assert sorted(len(cell) for cell in made.cells) == [1, 50]


@pytest.mark.parametrize(
    "days",
    [
        [day(1)],
        [day(9999, 12, 31)],
        [day(1), day(9999, 12, 31)],
        [(None, date(1931, 1, 1)), (date(1, 1, 1), None)],
        [day(1215), *[day(year) for year in range(1990, 2020)], day(2900)],
        [day(2017, month) for month in range(1, 13)],
        [day(2017, 3, number) for number in range(1, 30)],
    ],
)
def test_any_days_can_be_drawn(days: list[tuple[date | None, date | None]]) -> None:
    made = drawn(*days)
    assert sum(map(len, made.cells)) == len(days)
    assert "nan" not in made.svg


def test_what_lies_far_outside_stands_at_the_edge() -> None:
    made = drawn(day(1215), *[day(year) for year in range(1990, 2020)])
    assert "earlier" in made.svg
    assert "later" not in made.svg


def test_many_documents_share_the_last_lane() -> None:
    documents = tuple(document(f"{number}.md", "It opened on 4 June 1931.") for number in range(LANES + 9))
    claims = tuple(
        replace(DATE, id=one.path, mention=replace(DATE.mention, document=one.path)) for one in documents
    )
    made = timeline(documents, entries(Report(documents, claims, ())))
    assert "9 other documents" in made.svg
    assert sum(map(len, made.cells)) == LANES + 9
    assert COLUMNS > 0
