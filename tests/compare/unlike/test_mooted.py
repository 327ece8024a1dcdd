"""Dates of what was only talked of, and of the clause in which they stand."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Osk Foods was sold in 2008.", "2008", "Talks about a sale of Osk Foods were held in 2008.", UNRESOLVED),
        ("Osk Foods was sold in 2008.", "2008", "The owners sold Osk Foods in 2008 after long talks.", SUPPORTED),
        ("Osk abolished the toll in 1888.", "1888", "In 1888 the mayor of Osk brought in a bill for the abolition of the toll.",
         UNRESOLVED),
        ("Brell & Sons opened its first shop in the 1920s.", "the 1920s",
         "Founded by Ada Brell as a stall in 1926, Brell & Sons opened its first shop, in Osk, in 1934.", CONTRADICTED),
        ("Brell & Sons was founded in 1926.", "1926",
         "Founded by Ada Brell as a stall in 1926, Brell & Sons opened its first shop, in Osk, in 1934.", SUPPORTED),
        ("Brell & Sons was founded in 1934.", "1934",
         "Founded by Ada Brell as a stall in 1926, Brell & Sons opened its first shop, in Osk, in 1934.", CONTRADICTED),
    ],
)  # fmt: skip
def test_what_is_only_talked_of_is_not_dated(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
