"""Shares told by words: all, most, hardly any, none, all but, so many of so many."""

import pytest

from claimcheck.compare.quantifiers import find_shares
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("All of the tenants in Birch House signed the petition.", "All", "Of the 90 tenants in Birch House, 31 signed the petition.", CONTRADICTED),
        ("Few of the tenants in Birch House signed the petition.", "Few", "Nearly all of the tenants in Birch House signed the petition.", CONTRADICTED),
        ("Both ferries to Sund were cancelled.", "Both", "One of the two ferries to Sund was cancelled.", CONTRADICTED),
        ("Every shop in Kell Street was flooded.", "Every", "Hardly any of the shops in Kell Street were flooded.", CONTRADICTED),
        ("Every shop in Kell Street was flooded.", "Every", "Not one of the shops in Kell Street escaped the flood.", SUPPORTED),
        ("Every shop in Kell Street was flooded.", "Every", "Every shop in Kell Street was flooded, and the school as well.", SUPPORTED),
        ("All the bells of Arn church were rung.", "All", "Some of the bells of Arn church were rung.", UNRESOLVED),
        ("All the bells of Arn church were rung.", "All", "All the bells of Arn church except the largest were rung.", CONTRADICTED),
        ("Almost all the bells of Arn church were rung.", "Almost all", "Eleven of the twelve bells of Arn church were rung.", SUPPORTED),
        ("Hardly anyone in Hale voted for the mayor.", "Hardly anyone", "Almost everyone in Hale voted for the mayor.", CONTRADICTED),
        ("Not all of the trains to Osk ran on Sunday.", "Not all", "Every train to Osk ran on Sunday.", CONTRADICTED),
        ("Few of the pupils at Marl school wear a uniform.", "Few", "A few of the pupils at Marl school wear a uniform, most come as they like.", UNRESOLVED),
        ("All nine wells in Ombra are dry.", "All nine", "All the wells in Ombra but one are dry.", CONTRADICTED),
        ("The majority of the members of the Orne club are women.", "The majority", "Less than half of the members of the Orne club are women.", CONTRADICTED),
        ("Most roads in Tell are paved.", "Most", "Few roads in Tell are paved.", CONTRADICTED),
        ("None of the guests at the Regent was hurt.", "None", "All the guests at the Regent were unhurt.", SUPPORTED),
        ("Each of the four towers of Hann castle has a clock.", "Each", "Of the four towers of Hann castle none has a clock.", CONTRADICTED),
        ("All members of the Tarn board resigned.", "All", "Every member of the Tarn board resigned last week, it said.", SUPPORTED),
        ("All schools in Perl were closed on Monday.", "All", "All schools in Perl reopened on Tuesday; on Monday they had been closed.", SUPPORTED),
    ],
)  # fmt: skip
def test_shares_that_cannot_both_hold_are_told_apart(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("All but three of the houses were sold.", [(0.7, 0.999999)]),
        ("Of the 40 houses, ten were sold.", [(0.25, 0.25)]),
        ("One of the two ferries ran.", [(0.5, 0.5)]),
        ("At most three ferries ran, not at all late, and no longer than before.", []),
        ("Everyone but Osk voted.", [(0.0, 0.999999)]),
        ("None of the boats sank.", [(0.0, 0.0)]),
    ],
)
def test_a_quantifier_is_a_share(text: str, shares: list[tuple[float, float]]) -> None:
    assert [found.bounds for found in find_shares(Scene(text))] == shares
