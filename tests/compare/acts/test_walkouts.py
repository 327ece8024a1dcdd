"""Workers vote for a strike or against it, in many words."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("The staff of Osk voted to strike.", "The staff of Osk voted against a strike.", "contradicted"),
        ("The staff of Osk voted to strike.", "In the ballot Osk's staff turned down industrial action.", "contradicted"),
        ("The staff of Osk voted to strike.", "The staff of Osk backed a walkout by 61 per cent to 39.", "supported"),
        ("The staff of Osk voted to strike.", "The staff of Brell voted against a strike.", "unresolved"),
        ("The drivers of Osk voted to strike.", "The cooks of Osk voted against a strike.", "unresolved"),
        ("The staff of Osk voted to strike.", "The staff of Osk will vote on a strike in May.", "unresolved"),
        ("The staff of Osk voted to strike.", "The union urged the staff of Osk to vote for a strike.", "unresolved"),
    ],
)  # fmt: skip
def test_a_vote_on_a_strike_is_for_or_against_it(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage, text="voted to strike", kind="ruling").label == expected
