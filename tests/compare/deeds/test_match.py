"""A claim's act against a sentence, both read as documents are."""

import pytest

from claimcheck.verify import judge_pair


def label(claim: str, text: str, evidence: str) -> str:
    return judge_pair(claim, evidence, text=text, kind="ruling").label


SPLIT = "The jury cleared Ada Rune of arson but convicted her of theft."
COURTS = "The county court convicted Bo Lind in 2001; the court of appeal upheld the conviction in 2002."
TWICE = "The agency refused the permit in 2005 and granted it in 2009."


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "expected"),
    [
        ("Ada Rune was convicted of theft.", "convicted", SPLIT, "supported"),
        ("Ada Rune was convicted of arson.", "convicted", SPLIT, "contradicted"),
        ("Ada Rune was convicted of fraud.", "convicted", SPLIT, "unresolved"),
        ("The court of appeal upheld Bo Lind's conviction.", "upheld", COURTS, "supported"),
        ("The supreme court upheld Bo Lind's conviction.", "upheld", COURTS, "unresolved"),
        ("In 2005 the agency granted the permit.", "granted", TWICE, "contradicted"),
        ("In 2009 the agency granted the permit.", "granted", TWICE, "supported"),
        (
            "The council approved the bridge.",
            "approved",
            "The council's roads committee recommended that the bridge be approved.",
            "unresolved",
        ),
        (
            "The court upheld the toll.",
            "upheld",
            "The court dismissed the hauliers' appeal against the toll.",
            "supported",
        ),
        (
            "The board, which had met in May, cancelled the open hearings scheduled for 4 June.",
            "cancelled the open hearings",
            "On 12 May 2011 the board cancelled the hearings set for 4 June.",
            "supported",
        ),
        (
            "The board cancelled the open hearings scheduled for 4 June.",
            "cancelled the open hearings",
            "On 12 May 2011 the board cancelled the open letters set for 9 June.",
            "unresolved",
        ),
        ("The court lifted the toll.", "lifted", "The court refused to lift the toll.", "contradicted"),
        (
            "Osk was acquitted at a retrial.",
            "acquitted",
            "The court quashed Osk's conviction and ordered a retrial.",
            "unresolved",
        ),
    ],
)
def test_the_clause_about_the_claims_object_decides(
    claim: str, text: str, evidence: str, expected: str
) -> None:
    assert label(claim, text, evidence) == expected


def test_how_one_member_voted_is_no_decision() -> None:
    claim = "Oda Lem was the only member of the board who voted against raising the fee."
    assert label(claim, "voted against", "The board voted to raise the fee.") != "contradicted"


def test_what_a_judge_forbids_is_blocked() -> None:
    evidence = "A judge ordered that the wood must not be sold before the hearing."
    assert label("A judge blocked the sale of the wood.", "blocked", evidence) != "contradicted"
