"""Votes of confidence, told of the motion and of who came through it."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Premier Osk's cabinet survived a vote of no confidence.", "survived", "The motion of no confidence in Premier Osk's cabinet was rejected.", SUPPORTED),
        ("Premier Osk's cabinet survived a vote of no confidence.", "survived", "The motion of no confidence in Premier Osk's cabinet was carried by two votes.", CONTRADICTED),
        ("Premier Osk's cabinet was toppled by a vote of no confidence.", "toppled", "Premier Osk's cabinet won the vote of confidence.", CONTRADICTED),
        ("Premier Osk's cabinet was brought down by a motion of censure.", "brought down", "A motion of censure in Premier Osk's cabinet was adopted on Friday.", SUPPORTED),
        ("The no-confidence motion against Premier Osk failed.", "failed", "Premier Osk's cabinet came through the vote of no confidence.", SUPPORTED),
        ("The assembly passed a motion of no confidence in Premier Osk.", "passed", "Premier Osk's cabinet survived the vote of no confidence.", CONTRADICTED),
        ("Premier Osk lost a vote of confidence.", "lost", "Premier Osk faces a vote of confidence.", UNRESOLVED),
        ("Premier Osk survived a vote of confidence.", "survived", "Premier Brell lost a vote of confidence.", UNRESOLVED),
        ("Premier Osk won a vote of confidence.", "won", "The assembly passed a vote of confidence in Premier Osk; the budget failed.", UNRESOLVED),
    ],
)  # fmt: skip
def test_who_survives_a_vote_is_not_toppled(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
