"""Ordinals as they are written."""

import pytest

from claimcheck.compare.english.ordinals import ordinal_of


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("third", 3),
        ("3rd", 3),
        ("120th", 120),
        ("Twenty-third", 23),
        ("seventieth", 70),
        ("hundredth", 100),
        ("twenty-tenth", None),
        ("best", None),
        ("²nd", None),
        ("fıfth", 5),
        ("", None),
    ],
)
def test_an_ordinal_has_one_number(written: str, number: int | None) -> None:
    assert ordinal_of(written) == number
