"""Acts that are asked for, and what becomes of them."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "expected"),
    [
        (
            "The tribunal allowed the drilling to go on.",
            "allowed",
            "A request to halt the drilling was refused by the tribunal.",
            "supported",
        ),
        (
            "The tribunal halted the drilling.",
            "halted",
            "A request to halt the drilling was refused by the tribunal.",
            "contradicted",
        ),
        (
            "The council abolished the dog tax.",
            "abolished",
            "The council rejected a motion to abolish the dog tax.",
            "contradicted",
        ),
        (
            "The court banned the play.",
            "banned",
            "The court overturned the mayor's decision to ban the play.",
            "contradicted",
        ),
        (
            "The college expelled Dr Anda Rell.",
            "expelled",
            "Nine readers demanded in a letter that the college expel Dr Anda Rell.",
            "unresolved",
        ),
        (
            "The ministry revoked the permit.",
            "revoked",
            "The union argued that the ministry had revoked the permit without cause.",
            "unresolved",
        ),
        (
            "The board approved the merger.",
            "approved",
            "The board met on Tuesday to approve the merger.",
            "unresolved",
        ),
        (
            "The board lifted the ban on kites.",
            "lifted",
            "The board turned down a bid by two members to have the ban on kites lifted.",
            "contradicted",
        ),
        (
            "The tribunal set the ruling aside.",
            "set",
            "The minister hopes to have the ruling set aside by the tribunal.",
            "unresolved",
        ),
        (
            "The housing bill lapsed.",
            "lapsed",
            "If no compromise is found by Easter, the housing bill lapses.",
            "unresolved",
        ),
        (
            "The motion to close the depot was rejected.",
            "rejected",
            "The motion to close the depot got nowhere.",
            "supported",
        ),
        (
            "The ministry was forced to close the port.",
            "forced to close",
            "The ministry was forced to close the port.",
            "supported",
        ),
        (
            "The cabinet rejected the scheme to tax barges.",
            "rejected",
            "The minister's plan to tax barges was thrown out by the cabinet.",
            "supported",
        ),
    ],
)
def test_what_is_asked_for_is_done_only_where_it_is_granted(
    claim: str, text: str, evidence: str, expected: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("The senate rejected the bill on tolls.", "supported"),
        ("The lower house rejected the bill on tolls.", "contradicted"),
        ("The lower house passed the bill on tolls.", "supported"),
    ],
)
def test_a_bill_fails_in_the_chamber_that_is_named(claim: str, expected: str) -> None:
    evidence = "The bill on tolls passed the lower house but failed in the senate."
    assert judge_pair(claim, evidence, text=claim.split()[-5], kind="ruling").label == expected


def test_a_vote_is_no_agent() -> None:
    evidence = "The senate's rules committee declined by 12 votes to 10 to recommend Ida Moor as judge."
    claim = "The senate rejected Ida Moor as judge."
    assert judge_pair(claim, evidence, text="rejected", kind="ruling").label == "unresolved"
