"""A passage that has a sentence's names, and not what is said of them, does not bear it out."""

import pytest

from claimcheck.verify.pair import judge_pair

PAGE = "Ida Osk (born 1979) is a Finnish former rower. She is married to the rower Dirk Brell, with two sons."

CASES = (
    ("Ida Osk is vegetarian.", PAGE, "unresolved"),
    ("Ida Osk died of cholera.", "Ida Osk has died aged 88.", "unresolved"),
    ("Ida Osk is a potter.", PAGE, "unresolved"),
    ("Ida Osk is Finnish.", PAGE, "supported"),
    ("Ida Osk was born in 1979.", PAGE, "supported"),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), CASES)
def test_names_alone_are_not_what_is_said_of_them(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected


RELATIVES = (
    ("Ida Osk wrote two novels.", "Ida Osk is a potter. Her brother Odo wrote three novels.", "unresolved"),
    ("Ida Osk was born in 1950.", "Ida Osk is a potter. Her younger brother was born in 1955.", "unresolved"),
    ("Ida Osk wrote two novels.", "Ida Osk is a potter. She wrote three novels.", "contradicted"),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), RELATIVES)
def test_what_a_relative_did_accuses_nobody(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
