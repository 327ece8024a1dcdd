"""A claim about something of a named thing, or a number told of another thing than the claim's."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Ada Roon's husband was born in 1931.", "Ada Roon (born 5 April 1931) is a skier. She married in 1957.", UNRESOLVED),
        ("Ada Roon's brother died in 1931.", "Ada Roon died in 1931.", UNRESOLVED),
        ("Ada Roon's husband died in 1931.", "Ada Roon's husband died in 1931.", SUPPORTED),
        ("The spire of the Osk church is 40 metres tall.", "The Osk church is 40 metres tall.", UNRESOLVED),
        ("The spire of the Osk church is 40 metres tall.", "The Osk church has a spire 40 metres tall.", SUPPORTED),
        ("The height of the Osk church is 40 metres.", "The Osk church is 40 metres high.", SUPPORTED),
        ("The canteen of the Osk mill opened in 1926.", "The Osk mill opened in 1926.", UNRESOLVED),
        ("The opening of the Osk mill was in 1926.", "The Osk mill opened in 1926.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_a_thing_has_is_not_the_thing(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The quay at Osk is 900 metres long.", "900 metres", "The hedge along the road is 900 metres long; the quay at Osk was spared.", UNRESOLVED),
        ("The quay at Osk is 900 metres long.", "900 metres", "The hedge was spared; the quay at Osk is 900 metres long.", SUPPORTED),
        ("The Brell rowers won 11 races.", "11", "The Osk rowers won 11 races, but the Brell rowers beat them at home.", UNRESOLVED),
        ("The Brell rowers won 11 races.", "11", "The club found that the Brell rowers won 11 races.", SUPPORTED),
        ("The mill at Osk has 60 looms.", "60", "It is the oldest mill at Osk and has 60 looms.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_number_is_of_what_its_clause_is_about(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Sixty bakers lost their jobs at the Osk works.", "Sixty people lost their jobs at the Osk works.", UNRESOLVED),
        ("Sixty people lost their jobs at the Osk works.", "Sixty bakers lost their jobs at the Osk works.", SUPPORTED),
        ("Sixty residents were taken to Brell.", "Sixty people were taken to Brell.", SUPPORTED),
        ("Sixty bakers lost their jobs.", "The bakers of Osk were told on Monday: sixty people lost their jobs.", SUPPORTED),
    ],
)  # fmt: skip
def test_people_are_not_surely_of_a_trade(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=claim.split()[0], kind="count").label == label
