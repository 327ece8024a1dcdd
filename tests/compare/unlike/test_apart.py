"""What sets two things apart though their words are alike: members of a series, parts, rates, provisions."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Among men the rate in Osk fell to 4 percent.", "4 percent", "Among women the rate in Osk fell to 6 percent.", UNRESOLVED),
        ("The first Osk order was issued on 3 May 1990.", "3 May 1990", "The second Osk order was issued on 9 June 1990.", UNRESOLVED),
        ("In 2015 the Osk clinic treated 900 patients.", "900", "In the first half of 2015 the Osk clinic treated 400 patients.", UNRESOLVED),
        ("In 2015 the Osk line carried 9,000 passengers.", "9,000", "The Osk line carries 500 passengers a week.", UNRESOLVED),
        ("The Osk line carries 700 passengers a week.", "700", "The Osk line carries 500 passengers a week.", CONTRADICTED),
        ("The Osk bridge opened on 3 May 1930.", "3 May 1930", "The Osk bridge reopened on 9 June 1999.", UNRESOLVED),
        ("The Osk accord was adopted with 12 votes against.", "12", "The Osk accord was adopted by 40 votes to 12.", SUPPORTED),
        ("The Osk accord was adopted with 40 votes against.", "40", "The Osk accord was adopted by 40 votes to 12.", CONTRADICTED),
        ("40 members voted against the Osk accord.", "40", "The Osk accord was rejected by 40 votes to 12.", SUPPORTED),
        ("Twelve members voted against the Osk accord.", "Twelve", "The Osk accord was rejected by 40 votes to 12.", CONTRADICTED),
        ("Twelve members voted for the Osk accord.", "Twelve", "The Osk accord was rejected by 40 votes to 12.", SUPPORTED),
        ("The second dam at Osk was built in 1902.", "1902", "The first dam at Osk was built in 1884; a second followed after the war.", UNRESOLVED),
        ("The first dam at Osk was built in 1902.", "1902", "The first dam at Osk was built in 1884; a second followed after the war.", CONTRADICTED),
        ("The south tower of Osk castle fell in 1903.", "1903", "In 1903 the north tower of Osk castle fell; the south tower stood empty.", UNRESOLVED),
        ("The south tower of Osk castle fell in 1903.", "1903", "In 1903 the north and the south tower of Osk castle fell.", SUPPORTED),
        ("In Osk 9 people died.", "9", "The toll in Osk has risen to 9.", SUPPORTED),
        ("In Osk 9 people died.", "9", "In Osk there were 8 fatalities.", CONTRADICTED),
        ("In Osk 9 people died.", "9", "First reports from Osk spoke of 8 dead.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_value_of_another_thing_decides_nothing(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Article 4 of the Osk Code bans nets.", "Article 4 of the Osk Code bans nets; Article 7 sets fees.", SUPPORTED),
        ("Article 7 of the Osk Code bans nets.", "Article 4 of the Osk Code bans nets; Article 7 sets fees.", CONTRADICTED),
        ("Article 7 of the Osk Code bans nets.", "Article 4 of the Osk Code protects eels.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_provision_is_told_by_its_own_clause(claim: str, evidence: str, label: str) -> None:
    answer = judge_pair(claim, evidence, text=claim[:9], kind="ruling")
    assert answer.label == label


def test_a_passage_is_shown_once() -> None:
    answer = judge_pair(
        "The Osk court struck down the levy.",
        "The Osk court upheld the levy.",
        text="struck down",
        kind="ruling",
    )
    assert answer.label == CONTRADICTED
    assert len(answer.evidence) == 1
