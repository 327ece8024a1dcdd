"""Which edition that of a year was."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("The 2019 Osk Games were the tenth edition.", "The twelfth edition of the Osk Games was held in July 2019.", CONTRADICTED),
        ("The 2019 Osk Games were the twelfth edition.", "The twelfth edition of the Osk Games was held in July 2019.", SUPPORTED),
        ("The Osk Cup was held for the tenth time in 2019.", "In 2019 the Osk Cup was staged for the 12th time.", CONTRADICTED),
        ("The 12th Osk Marathon took place in 1996.", "The Osk Marathon had its 18th edition in 1996.", CONTRADICTED),
        ("The 12th Osk Marathon took place in 1996.", "The 12th edition of the Osk Marathon was held in 1996.", SUPPORTED),
        ("The 12th Osk Marathon took place in 1996.", "Nine men ran the Osk Marathon for the third time in 1996.", UNRESOLVED),
        ("The Osk Biennale was first held in 1989.", "The Osk Biennale staged its fifth edition in 1989.", CONTRADICTED),
        ("The Osk Biennale was first held in 1989.", "The Osk Biennale lost its hall in 1974.", UNRESOLVED),
        ("The 2018 Osk Games were the tenth edition.", "The twelfth edition of the Osk Games was held in July 2019.", UNRESOLVED),
    ],
)  # fmt: skip
def test_an_edition_has_one_number_and_one_year(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
