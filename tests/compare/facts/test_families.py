"""Children and siblings are counted from what a passage tells of them."""

import pytest

from claimcheck.verify import judge_pair

MO = "Mo Keld is a sculptor. Keld and his wife have two sons and a daughter."
BEN = "Ben Lark was born in Osk, the youngest of five children of a miner."
ANN = "Ann Osk lives in Brell with her husband, Tom, and their three daughters."

CASES = (
    ("Mo Keld has three children.", MO, "supported"),
    ("Mo Keld has more than two children.", MO, "supported"),
    ("Mo Keld is a father of four.", MO, "contradicted"),
    ("Mo Keld has no children.", MO, "contradicted"),
    ("Mo Keld is childless.", MO, "contradicted"),
    ("Mo Keld has two brothers.", MO, "unresolved"),
    ("Mo Keld has three grandchildren.", MO, "unresolved"),
    ("Ben Lark has four siblings.", BEN, "supported"),
    ("Ben Lark has at least two siblings.", BEN, "supported"),
    ("Ben Lark has no siblings.", BEN, "contradicted"),
    ("Ben Lark has three sisters.", BEN, "unresolved"),
    ("Ann Osk is a mother.", ANN, "supported"),
    ("Ann Osk has two daughters.", ANN, "contradicted"),
    ("Ann Osk has two sons.", "Ann Osk is a potter. Her brother Odo has three sons.", "unresolved"),
    ("Ann Osk has two children.", "Ann Osk has a son, Piers, and a daughter, Una.", "supported"),
    ("Ann Osk has four children.", "Ann Osk has two sons from her first marriage.", "unresolved"),
    ("Ann Osk has a brother.", "Ann Osk has two older brothers and a sister.", "supported"),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), CASES)
def test_children_and_siblings_are_counted(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
