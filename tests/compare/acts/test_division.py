"""Unanimous and divided decisions, who dissented, and by how many votes."""

import pytest

from claimcheck.compare.acts.division import Unity, unity
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The jurors were unanimous in finding for Osk Mills.", "unanimous", "By ten votes to two the jurors found for Osk Mills.", CONTRADICTED),
        ("Justice Hale dissented in the toll road case.", "dissented", "In the toll road case Justice Hale joined the majority.", CONTRADICTED),
        ("Justice Hale dissented in the toll road case.", "dissented", "Justice Orn voted with the majority in the toll road case; Justice Hale did not sit.", UNRESOLVED),
        ("The council was divided over the quarry at Stell.", "divided", "The council was unanimous in rejecting the quarry at Stell.", CONTRADICTED),
        ("The board's ruling was unanimous.", "unanimous", "Nine members signed the board's ruling, and not one of them dissented.", SUPPORTED),
        ("The board was unanimous in its ruling on Dorn.", "unanimous", "There was no dissent on the board in its ruling on Dorn.", SUPPORTED),
        ("The board was unanimous in its ruling on Dorn.", "unanimous", "The board was far from unanimous in its ruling on Dorn.", CONTRADICTED),
        ("The board was not unanimous in its ruling on Dorn.", "not unanimous", "Two members dissented from the board's ruling on Dorn.", SUPPORTED),
        ("The board was divided in its ruling on Dorn.", "divided", "The board was not unanimous in its ruling on Dorn.", SUPPORTED),
        ("The board was unanimous in its ruling on Dorn.", "unanimous", "Nobody objected to the board's ruling on Fenn.", UNRESOLVED),
        ("The panel held that the Fenn kites are toys.", "are toys", "Judge Orn, dissenting, would have held that the Fenn kites are toys.", CONTRADICTED),
        ("The panel struck down the kite ban.", "struck down", "Judge Orn, outvoted by the panel, would have struck down the kite ban.", CONTRADICTED),
        ("Judge Orn dissented and would have struck down the kite ban.", "dissented", "Judge Orn, dissenting, would have struck down the kite ban.", SUPPORTED),
        ("The panel held that the Fenn kites are toys.", "are toys", "Judge Orn, dissenting, would have held that the Fenn drones are aircraft.", UNRESOLVED),
        ("The quarry bill was passed by three votes.", "by three votes", "The quarry bill was passed with 61 votes for and 58 against.", SUPPORTED),
        ("The quarry bill was passed by two votes.", "by two votes", "The quarry bill was passed with 61 votes for and 58 against.", CONTRADICTED),
        ("The weir bill was passed by a majority of thirteen.", "by a majority of thirteen", "By seventeen votes to four the weir bill was passed.", SUPPORTED),
        ("The quarry bill was passed by a majority of three.", "by a majority of three", "With 61 members in favour and 58 against, the quarry bill was passed.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_divided_bench_is_not_unanimous(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The judges were of one mind.", Unity.ONE),
        ("It was rejected by 9 votes to nil.", Unity.ONE),
        ("It passed without a single vote against.", Unity.ONE),
        ("It passed by 9 votes to 4.", Unity.SPLIT),
        ("All but one of the judges agreed.", Unity.SPLIT),
        ("It was adopted over the objections of the mayor.", Unity.SPLIT),
        ("Nobody on the panel opposed it.", Unity.ONE),
        ("The bench was not divided.", Unity.ONE),
        ("No councillor spoke against it.", Unity.ONE),
        ("The jury was unable to reach a unanimous verdict.", Unity.SPLIT),
        ("It was adopted in May.", None),
    ],
)
def test_how_a_body_decided_is_told_by_its_words(text: str, held: Unity | None) -> None:
    assert unity(text) is held
