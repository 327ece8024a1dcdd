"""A distance is held against the one from the same place, whatever stands between the two."""

import pytest

from claimcheck.verify import judge_pair

TOWN = "Osk is a market town in Brellshire, situated 10 miles (16 km) north-east of Keld and 4 miles south of Arn."


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("Osk lies about ten miles from Keld.", TOWN, "supported"),
        ("Osk is 16 kilometres from Keld.", TOWN, "supported"),
        ("Osk is less than five miles from Keld.", TOWN, "contradicted"),
        ("Osk is less than five miles from Arn.", TOWN, "supported"),
        ("Osk lies four miles from Keld.", TOWN, "contradicted"),
        ("Osk lies four miles from Tell.", TOWN, "unresolved"),
        ("Brill lies four miles from Keld.", TOWN, "unresolved"),
        ("Two people were killed at Osk.", "At Osk 30 men were left dead and two injured.", "contradicted"),
    ],
)
def test_a_distance_is_held_against_that_from_the_same_place(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
