"""Dates that a sentence puts right."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mill was founded in 1972.", "1972", "The Osk mill was founded in 1927, not in 1972.", CONTRADICTED),
        ("The Osk mill was founded in 1927.", "1927", "The Osk mill was founded in 1927, not in 1972.", SUPPORTED),
        ("The Osk mill was founded in 1927.", "1927", "Correction: the Osk mill was founded in 1927 and not, as we wrote on Tuesday, in 1972.", SUPPORTED),
        ("The Osk mill was founded in 1972.", "1972", "Correction: the Osk mill was founded in 1927 and not, as we wrote on Tuesday, in 1972.", CONTRADICTED),
        ("The Osk mill was founded in 1972.", "1972", "The Osk mill was founded not in 1972 but in 1927.", CONTRADICTED),
        ("The Osk mill was founded in 1927.", "1927", "The Osk mill was founded not in 1972 but in 1927.", SUPPORTED),
        ("The Osk mill was founded in 1972.", "1972", "The Osk mill was founded in 1927 rather than in 1972.", CONTRADICTED),
        ("The Osk mill was founded in 1972.", "1972", "The Osk mill was founded in 1927 instead of 1972, as had been thought.", CONTRADICTED),
        ("The Osk mill burned down on 3 May 1990.", "3 May 1990", "It was on 4 May 1990, not 3 May, that the Osk mill burned down.", CONTRADICTED),
    ],
)  # fmt: skip
def test_of_two_dates_the_sentence_says_which_is_wrong(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
