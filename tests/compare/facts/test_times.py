"""How often something happened is held against how often a page tells it."""

import pytest

from claimcheck.verify import judge_pair

LEE = "Ann Lee (born 1948) is a Tarvian politician. She was first elected in 1994 and was re-elected in 1998."
CUP = "Bo Marsh is a Tarvian rower. He won the Keld Cup in 1979, 1984 and 1992."
WEEK = "The Osk Jazz Week is a festival. The 36th edition was held in August 2014."

ROWS = [
    ("Ann Lee was elected more than once.", LEE, "supported"),
    ("Ann Lee was elected twice.", LEE, "supported"),
    ("Bo Marsh won the Keld Cup several times.", CUP, "supported"),
    ("Bo Marsh won the Keld Cup at least three times.", CUP, "supported"),
    ("The Osk Jazz Week has been held more than thirty times.", WEEK, "supported"),
    ("Ann Lee was elected only once.", LEE, "contradicted"),
    ("Bo Marsh won the Keld Cup only once.", CUP, "contradicted"),
    ("The Osk Jazz Week has been held fewer than twenty times.", WEEK, "contradicted"),
    ("Bo Marsh won the Brell Medal several times.", CUP, "unresolved"),
    ("Bo Marsh was arrested more than once.", CUP, "unresolved"),
    ("Bo Marsh scored twice against Osk.", "Bo Marsh scored a hat-trick against Osk.", "contradicted"),
    ("Bo Marsh scored three times against Osk.", "A hat-trick by Bo Marsh sank Osk.", "supported"),
    ("Bo Marsh scored twice against Osk.", "Bo Marsh scored against Osk and Brell.", "unresolved"),
    ("Cy Dow was elected more than once.", LEE, "unresolved"),
]


@pytest.mark.parametrize(("claim", "evidence", "label"), ROWS)
def test_as_often_as_it_is_told(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
