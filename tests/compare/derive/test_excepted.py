"""Years that a stretch leaves out."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED = "supported", "contradicted"


@pytest.mark.parametrize(
    ("evidence", "label"),
    [
        ("The Osk fair has been held every year since 1930, except from 1940 to 1945.", CONTRADICTED),
        ("The Osk fair has been held every year since 1930, except between 1940 and 1945.", CONTRADICTED),
        ("The Osk fair has been held every year since 1930, except in 1940 and 1945.", SUPPORTED),
        ("The Osk fair has been held every year since 1930, except from 1950 to 1955.", SUPPORTED),
    ],
)
def test_the_years_of_an_excepted_stretch_are_left_out(evidence: str, label: str) -> None:
    assert judge_pair("The Osk fair was held in 1942.", evidence, text="1942", kind="date").label == label
