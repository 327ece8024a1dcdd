"""Quantities against quantities: bounds, rounding, approximation, units of measure."""

import pytest

from claimcheck.compare.values.counts import compare_counts, share_of
from claimcheck.compare.values.measured import measured
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import Comparator, Measure, Quantity


def exactly(number: float, unit: str | None = "houses") -> Quantity:
    return Quantity(number, number, unit=unit)


def about(number: float) -> Quantity:
    return Quantity(number, number, Comparator.ABOUT, approximate=True, unit="houses")


def at_least(number: float) -> Quantity:
    return Quantity(number, None, Comparator.AT_LEAST, unit="houses")


def more_than(number: float) -> Quantity:
    return Quantity(number, None, Comparator.MORE, unit="houses")


def percent(number: float) -> Quantity:
    return Quantity(number, number, unit="percent", measure=Measure.PERCENT)


def money(number: float, currency: str) -> Quantity:
    return Quantity(number, number, measure=Measure.MONEY, currency=currency)


@pytest.mark.parametrize(
    ("claim", "source", "holds"),
    [
        (exactly(12), exactly(12), Holds.SAME),
        (exactly(12), exactly(13), Holds.DIFFERS),
        (at_least(3), exactly(4), Holds.SAME),
        (at_least(3), exactly(2), Holds.DIFFERS),
        (more_than(100), exactly(100), Holds.DIFFERS),
        (exactly(400), more_than(400), Holds.SAME),
        (exactly(403), more_than(400), Holds.WIDER),
        (exactly(3_200_000), exactly(3_187_412), Holds.SAME),
        (exactly(3_187_412), about(3_200_000), Holds.CLOSE),
        (about(500), exactly(487), Holds.SAME),
        (about(500), exactly(52), Holds.DIFFERS),
        (exactly(97), exactly(100), Holds.DIFFERS),
    ],
)
def test_bounds_and_rounding_decide(claim: Quantity, source: Quantity, holds: Holds) -> None:
    assert compare_counts(claim, source).holds is holds


def test_nearly_allows_less_and_never_more() -> None:
    assert compare_counts(about(100), exactly(97), words="nearly 100").holds is Holds.SAME
    assert compare_counts(about(100), exactly(104), words="nearly 100").holds is Holds.CLOSE
    assert compare_counts(about(100), exactly(104), words="about 100").holds is Holds.SAME


@pytest.mark.parametrize(
    ("claim", "source", "holds"),
    [
        (exactly(80, "kilometres"), exactly(50, "miles"), Holds.SAME),
        (exactly(80, "kilometres"), exactly(80, "miles"), Holds.DIFFERS),
        (exactly(2, "years"), exactly(24, "months"), Holds.SAME),
        (exactly(2, "years"), exactly(2, "kilometres"), Holds.UNKNOWN),
        (exactly(2, "years"), exactly(2, "houses"), Holds.UNKNOWN),
        (money(5, "EUR"), money(5, "USD"), Holds.UNKNOWN),
        (percent(25), Quantity(0.25, 0.25), Holds.SAME),
        (percent(25), Quantity(0.1, 0.1), Holds.DIFFERS),
        (percent(25), exactly(25), Holds.UNKNOWN),
    ],
)
def test_units_of_measure_are_converted_and_currencies_never(
    claim: Quantity, source: Quantity, holds: Holds
) -> None:
    assert compare_counts(claim, source).holds is holds


def test_square_feet_measure_an_area() -> None:
    dimension, size = measured("square feet") or ("", 0.0)
    assert dimension == "area"
    assert size == pytest.approx(0.0929, abs=0.001)
    assert measured("houses") is None


def test_a_whole_number_is_no_share() -> None:
    assert share_of(exactly(25)) is None
