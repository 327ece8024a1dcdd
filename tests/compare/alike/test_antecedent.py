"""A relative clause tells of whom it follows."""

import pytest

from claimcheck.verify import judge_pair

PASSAGE = "Ida Moll was beaten in Brell by Rosa Lund, who had run 10.8 seconds."

PAIRS = [
    ("Ida Moll ran 10.8 seconds in Brell.", "10.8 seconds", False),
    ("Rosa Lund ran 10.8 seconds in Brell.", "10.8 seconds", True),
]


@pytest.mark.parametrize(("claim", "text", "borne"), PAIRS)
def test_its_value_is_nobody_elses(claim: str, text: str, borne: bool) -> None:
    assert (judge_pair(claim, PASSAGE, text=text).label == "supported") is borne


RATES = [
    ("The Osk mast costs 90,000 crowns a year to run.", "90,000 crowns", "The Osk mast cost 90,000 crowns.", False),
    ("The Osk mast costs 90,000 crowns a year.", "90,000 crowns", "The Osk mast costs 90,000 crowns annually.", True),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "text", "passage", "borne"), RATES)
def test_so_much_a_year_is_not_so_much_in_all(claim: str, text: str, passage: str, borne: bool) -> None:
    assert (judge_pair(claim, passage, text=text).label == "supported") is borne
