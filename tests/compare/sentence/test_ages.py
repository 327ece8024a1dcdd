"""Ages are read in all their forms and held against each other for one person and one deed."""

import pytest

from claimcheck.compare.sentence.ages import find_ages
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Osk was 19 when she was crowned.", [(19, 19)]),
        ("Ann Osk was crowned at the age of twenty-two.", [(22, 22)]),
        ("Ann Osk was crowned at 22.", [(22, 22)]),
        ("Ann Osk, then 22, was crowned.", [(22, 22)]),
        ("The 22-year-old Ann Osk was crowned.", [(22, 22)]),
        ("Aged 22, Ann Osk was crowned.", [(22, 22)]),
        ("Ann Osk was crowned on her 22nd birthday.", [(22, 22)]),
        ("Ann Osk was crowned in her 22nd year.", [(21, 21)]),
        ("Ann Osk was in her eighties.", [(80, 89)]),
        ("Ann Osk was in her late thirties.", [(36, 39)]),
        ("Ann Osk ruled for 22 years.", []),
        ("Ann Osk opened shops at 22 sites.", []),
        ("In her 22nd year as queen Ann Osk fell ill.", []),
        ("Ann Osk was 1.9 metres tall.", []),
    ],
)
def test_ages_are_read(text: str, expected: list[tuple[int, int]]) -> None:
    assert [age.bounds for age in find_ages(Scene(text))] == expected


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ann Osk was 19 when she won the Brell prize.", "19", "Ann Osk won the Brell prize at the age of 22.", CONTRADICTED),
        ("Ann Osk won the Brell prize at the age of 19.", "19", "Ann Osk won the Brell prize when she was 22.", CONTRADICTED),
        ("Ann Osk won the Brell prize at the age of 22.", "22", "Ann Osk, then 22, won the Brell prize.", SUPPORTED),
        ("Ann Osk was in her twenties when she won the Brell prize.", None, "Ann Osk won the Brell prize at 34.", CONTRADICTED),
        ("Ann Osk retired at 50.", "50", "Ann Osk was crowned at the age of 22 and retired in 1990.", UNRESOLVED),
        ("Ann Osk died at 50.", "50", "Ann Osk's father died at the age of 82.", UNRESOLVED),
        ("Ann Osk married at 18.", "18", "Ann Osk, 45, married a baker.", UNRESOLVED),
    ],
)  # fmt: skip
def test_ages_of_one_deed_are_held_against_each_other(
    claim: str, text: str | None, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
