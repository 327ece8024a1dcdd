"""What is said of some is not said of all."""

import pytest

from claimcheck.verify import judge_pair

BOTH = "Both wings of Osk Hall were built in 1890."
ALL = "All nine miners were rescued."

PAIRS = [
    (BOTH, "1890", "The east wing of Osk Hall was built in 1890, its twin in 1902.", False),
    (BOTH, "1890", "One wing of Osk Hall was built in 1890; the other is older.", False),
    (BOTH, "1890", "The two wings of Osk Hall were built in 1890.", True),
    (BOTH, "1890", "Both wings of Osk Hall were built in 1890, the others later.", True),
    (ALL, "nine", "The nine miners were rescued on Friday.", True),
    (ALL, "nine", "Nine of the twelve miners were rescued; the remaining three died.", False),
    (ALL, "nine", "Of the nine miners six were rescued.", False),
    ("In all, nine miners were rescued.", "nine", "Nine miners were rescued, six on the first day.", True),
]


@pytest.mark.parametrize(("claim", "text", "passage", "borne"), PAIRS)
def test_a_claim_about_all_is_borne_out_by_what_is_told_of_all(
    claim: str, text: str, passage: str, borne: bool
) -> None:
    assert (judge_pair(claim, passage, text=text).label == "supported") is borne
