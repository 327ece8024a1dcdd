"""What happens again and again has many dates."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Lake Osk froze over in February 1963.", "Lake Osk froze over in February 1947.", "unresolved"),
        ("The volcano erupted in 1902.", "The volcano erupted in 1911.", "unresolved"),
        ("The queen visited Brell in 1902.", "The queen visited Brell in 1911.", "unresolved"),
        ("Lake Osk last froze over in 1963.", "Lake Osk last froze over in 1947.", "contradicted"),
        ("Brell was flooded in 1963.", "Brell was flooded in 1947.", "unresolved"),
        ("The mill burnt down in 1963.", "The mill burnt down in 1947.", "contradicted"),
    ],
)
def test_another_year_of_what_recurs_accuses_nobody(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The flood killed 30 people.", "30", "The flood killed 12 people so far.", "unresolved"),
        ("The flood killed 30 people.", "30", "The flood killed 12 people.", "contradicted"),
        ("The flood killed nine people.", "nine", "The flood killed 12 people so far.", "contradicted"),
    ],
)
def test_a_count_that_goes_on_shuts_out_no_larger_one(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("evidence", "label"),
    [
        ("The musical Osk opened on Broadway in 1989.", "unresolved"),
        ("The musical Osk opened in London in 1989.", "supported"),
    ],
)
def test_on_a_street_is_a_place(evidence: str, label: str) -> None:
    assert judge_pair("The musical Osk opened in London in 1989.", evidence, text="1989").label == label


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Brell opened its paper mill in 2006.", "Brell opened its steel mill in 2008.", "unresolved"),
        ("The paper mill of Brell opened in 2006.", "The steel mill of Brell opened in 2008.", "unresolved"),
        ("Brell introduced a paper bag in 2006.", "Brell introduced a jute bag in 2008.", "unresolved"),
        ("Brell opened its paper mill in 2006.", "Brell opened its paper mill in 2008.", "contradicted"),
        ("Brell opened its paper mill in 2006.", "Brell opened the mill in 2008.", "contradicted"),
    ],
)
def test_what_was_done_to_another_thing_has_another_date(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
