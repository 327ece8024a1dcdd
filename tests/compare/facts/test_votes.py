"""How many voted, for and against and at all."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The ferry bill passed the assembly of Arn by 61 votes to 58.", "61 votes to 58", "The ferry bill squeaked through the assembly of Arn, 61 members voting in favour and 58 against.", SUPPORTED),
        ("Forty-one senators voted against the Arn treaty.", "Forty-one", "The Arn treaty was approved by the Senate, with 41 senators in favour and 37 opposed.", CONTRADICTED),
        ("Nine councillors opposed the parking scheme.", "Nine", "The parking scheme was adopted by the council, 16 councillors voting for it and nine against.", SUPPORTED),
        ("Four judges dissented in the Osk dam case.", "Four", "In the Osk dam case the judges were split five to four.", SUPPORTED),
        ("Twelve deputies abstained in the vote on the ferry bill.", "Twelve", "The ferry bill was carried with 70 deputies in favour, 20 against and twelve abstaining.", SUPPORTED),
        ("Sixty senators backed the ferry bill at its final reading.", "Sixty", "At its first reading 45 senators voted for the ferry bill.", UNRESOLVED),
        ("Turnout in the Arn referendum was 44 percent.", "44 percent", "In the Arn referendum 44 per cent of the voters went to the polls.", SUPPORTED),
        ("Turnout in the Arn referendum was 44 percent.", "44 percent", "Only 39 percent of the electorate took part in the Arn referendum.", CONTRADICTED),
        ("Turnout in the Arn referendum was 44 percent.", "44 percent", "In the Arn referendum 44 per cent of the voters said yes.", UNRESOLVED),
        ("Turnout in the Arn referendum was 44 percent.", "44 percent", "Only 39 percent of young voters took part in the Arn referendum.", UNRESOLVED),
        ("Turnout in the Arn referendum was 44 percent.", "44 percent", "Only 39 percent of the electorate took part in the Brell referendum.", UNRESOLVED),
    ],
)  # fmt: skip
def test_votes_are_held_side_by_side(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label
