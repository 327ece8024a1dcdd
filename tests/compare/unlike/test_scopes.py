"""Numbers of a wider scope, of what is only suspected, and what stands behind "than"."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("In 2018 the watch counted 54 arrests in Osk.", "54", "The watch counted 54 arrests worldwide in 2018.", UNRESOLVED),
        ("In 2018 the watch counted 54 arrests worldwide.", "54", "The watch counted 54 arrests worldwide in 2018.", SUPPORTED),
        ("Osk had 87 confirmed infections.", "87", "Another 87 infections in Osk were suspected.", UNRESOLVED),
        ("Osk had 87 confirmed infections.", "87", "In Osk 87 infections were confirmed.", SUPPORTED),
        ("The runway measures 900 metres.", "900 metres", "The quay measures 900 metres, more than the runway.", UNRESOLVED),
        ("The quay measures 900 metres.", "900 metres", "The quay, which is longer than the runway, measures 900 metres.", SUPPORTED),
    ],
)  # fmt: skip
def test_whose_number_it_is(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The president signed the rent bill.", "signed", "The president has 21 days to sign the rent bill.", UNRESOLVED),
        ("The president signed the rent bill.", "signed", "The president has a week to sign the rent bill or return it.", UNRESOLVED),
        ("The president signed the rent bill.", "signed", "In the end the president had to sign the rent bill.", SUPPORTED),
        ("Parliament passed the rent bill.", "passed", "An amendment to the rent bill was rejected by Parliament.", UNRESOLVED),
        ("Parliament passed the rent bill.", "passed", "The rent bill was rejected by Parliament.", CONTRADICTED),
    ],
)  # fmt: skip
def test_time_to_do_it_is_no_deed(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
