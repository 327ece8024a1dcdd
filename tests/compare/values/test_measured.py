"""Units of measure have a dimension and a size in it."""

import pytest

from claimcheck.compare.values.measured import measured

ROWS = [
    ("milligrams", ("mass", 1e-6)),
    ("kilometre per hour", ("speed", 1.0)),
    ("metre per second", ("speed", 3.6)),
    ("square kilometre", ("area", 1e6)),
    ("cubic metre", ("volume", 1000.0)),
    ("megawatt", ("power", 1e6)),
    ("gigawatt-hour", ("energy", 1e6)),
    ("part per billion", ("concentration", 0.001)),
    ("patients", None),
    ("square", None),
    ("per", None),
    (None, None),
]


@pytest.mark.parametrize(("unit", "expected"), ROWS)
def test_units_are_measured(unit: str | None, expected: tuple[str, float] | None) -> None:
    assert measured(unit) == expected
