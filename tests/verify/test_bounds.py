"""A number within a claim's bound is slighter evidence than the number itself."""

import pytest

from claimcheck.verify import judge_pair

PAIRS = [
    ("A few dozen people helped at the Osk fair.", "A few dozen", "Around 1,650 people helped at the Osk fair.", "contradicted"),
    ("A few dozen people helped at the Osk fair.", "A few dozen", "Forty people helped at the Osk fair.", "supported"),
    ("Several hundred people helped at the Osk fair.", "Several hundred", "Some 450 people helped at the Osk fair.", "supported"),
    ("The Osk ferry takes up to 450 passengers.", "up to 450", "The Osk ferry takes 450 cars.", "unresolved"),
    ("Over 200 women were treated at Brell.", "Over 200",
     "Of 1,930 women who came to Brell, 86 were treated.", "unresolved"),
    ("More than 20 ships of the convoy were lost.", "More than 20",
     "The convoy of 38 ships left on 1 May. Nine ships had been lost when it came home.", "unresolved"),
    ("The storm at Osk camp destroyed more than 50 tents.", "more than 50", "At least 60 tents were lost in the storm at Osk camp.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "text", "passage", "label"), PAIRS)
def test_what_lies_within_a_bound_bears_it_out_where_nothing_else_does(
    claim: str, text: str, passage: str, label: str
) -> None:
    assert judge_pair(claim, passage, text=text).label == label
