"""Dates that a passage leaves open."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mill opened in 1926.", "1926", "The Osk mill opened in 1926 or 1927.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill opened around 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill opened no earlier than 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill opened no later than 1926.", UNRESOLVED),
        ("The Osk mill opened in 1926.", "1926", "The Osk mill had already opened in 1926.", UNRESOLVED),
        ("The Osk mill opened around 1926.", "1926", "The Osk mill opened around 1926.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_date_left_open_bears_no_certain_one_out(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
