"""Figures that were only meant, or that a sentence itself puts right, are not what happened."""

import pytest

from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The storm sank 30 boats in Merrow harbour.", "30", "The storm sank 13 boats in Merrow harbour, not 30 as first reported.", CONTRADICTED),
        ("The storm sank 13 boats in Merrow harbour.", "13", "The coast guard initially said that the storm had sunk 30 boats in Merrow harbour but later put the number at 13.", SUPPORTED),
        ("The storm sank 30 boats in Merrow harbour.", "30", "The coast guard initially said that the storm had sunk 30 boats in Merrow harbour but later put the number at 13.", CONTRADICTED),
        ("The quake killed 71 people in Tolmar.", "71", "The number of people killed by the quake in Tolmar has been revised from 58 to 71.", SUPPORTED),
        ("Initially 30 boats were said to have sunk in Merrow harbour.", "30", "The coast guard initially said that the storm had sunk 30 boats in Merrow harbour but later put the number at 13.", SUPPORTED),
        ("The school at Arden has 340 pupils.", "340", "The school at Arden initially had 120 pupils and has since grown to 340.", SUPPORTED),
        ("The museum lost 19 coins in the burglary.", "19", "An inventory showed that the museum had in fact lost 11 coins in the burglary rather than the 19 first reported.", CONTRADICTED),
        ("Nine horses fell ill at Garth farm.", "Nine", "Nine horses fell ill at Garth farm; no other horse was affected.", SUPPORTED),
        ("Nine horses fell ill at Garth farm.", "Nine", "No horse fell ill at Garth farm.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_figure_that_was_corrected_is_not_the_figure(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("It at first spoke of 30 homes and has since corrected that to 13.", ("30", "13")),
        ("Thirteen homes burnt, not 30 as first reported.", None),
        ("In fact eleven coins were lost, rather than the 19 first reported.", ("19", "eleven")),
        ("The toll was revised from 58 to 71.", ("58", "71")),
        ("It initially had 120 pupils and has 340.", None),
        ("At first, in 1990, it had 20 pupils and was later closed.", None),
    ],
)
def test_a_correction_is_told_by_its_words(text: str, pair: tuple[str, str] | None) -> None:
    scene = Scene(text)
    found = scene.correction
    assert (found and tuple(scene.tokens[i].text for i in found)) == pair


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Tarn Trust built 40 wells in Olm.", "40", "The Tarn Trust was founded to build 40 wells in Olm and has an office there.", UNRESOLVED),
        ("Two hundred homes were insulated in Derry Lane.", "Two hundred", "A campaign to insulate two hundred homes in Derry Lane began in spring.", UNRESOLVED),
        ("The Tarn Trust was founded to build 40 wells in Olm.", "40", "The Tarn Trust was founded to build 40 wells in Olm and has an office there.", SUPPORTED),
        ("The Tarn Trust built 40 wells in Olm.", "40", "The Tarn Trust, founded in 1990, built 40 wells in Olm.", SUPPORTED),
        ("The cull killed 700 deer on Rona.", "700", "The cull on Rona, whose aim was to kill 700 deer, ended on Friday.", UNRESOLVED),
    ],
)  # fmt: skip
def test_an_aim_is_no_result(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
