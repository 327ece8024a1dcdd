"""Seasons against days: not the same months everywhere, nor by the sun and by the calendar."""

import pytest

from claimcheck.verify import judge_pair

PAIRS = [
    ("the summer of 1999", "on 19 July 1999", "supported"),
    ("the summer of 1999", "on 19 October 1999", "contradicted"),
    ("the summer of 1999", "on 15 September 1999", "unresolved"),
    ("the summer of 1999", "on 12 January 1999", "unresolved"),
    ("the summer of 1999", "in April 1999", "contradicted"),
    ("the winter of 1999", "in January 1999", "supported"),
    ("the winter of 1999", "in 1999", "unresolved"),
    ("the winter of 1999", "in July 1999", "unresolved"),
    ("the winter of 1999", "in September 1999", "contradicted"),
    ("July 1999", "in the winter of 1999", "unresolved"),
    ("spring 1999", "in September 1999", "unresolved"),
    ("spring 1999", "in August 1999", "contradicted"),
]


@pytest.mark.parametrize(("season", "day", "expected"), PAIRS)
def test_a_season_is_held_against_the_months_it_may_have(season: str, day: str, expected: str) -> None:
    claim = f"The film Low Water came out in {season}."
    assert judge_pair(claim, f"The film Low Water came out {day}.", text=season).label == expected
