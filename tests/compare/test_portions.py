"""Counts of a part, a rest, a change or a forecast decide nothing about a count of the whole, nor it of them."""

import pytest

from claimcheck.compare.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The choir has 40 singers, twelve of them altos.", [("twelve", {"alto"})]),
        ("The choir has 40 singers, of whom the city pays only twelve.", [("twelve", {"=city", "pay"})]),
        ("The choir has 40 singers, including 12 from Osk.", [("12", {"osk"})]),
        ("The choir has 40 singers, among them its founder.", []),
        ("The choir has 40 singers, most of them unpaid.", [("most", {"unpaid"})]),
        ("Of these 30 live in Osk.", [("30", {"live", "osk"})]),
        ("He thought of them for 40 years.", []),
        ("The choir has 40 singers and 12 players.", []),
    ],
)  # fmt: skip
def test_a_part_is_told_by_what_stands_behind_it(text: str, parts: list[tuple[str, set[str]]]) -> None:
    scene = Scene(text)
    assert [(scene.tokens[part.at].text, set(part.told)) for part in scene.parts] == parts


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The unions sent 40 delegates to Osk.", "40", "In Osk 40 delegates met, six of them sent by the unions.", UNRESOLVED),
        ("In Osk 40 delegates met.", "40", "In Osk 40 delegates met, six of them sent by the unions.", SUPPORTED),
        ("In Osk 40 delegates met, six of them from the unions.", "40", "In Osk 40 delegates met, six of them from the unions.", SUPPORTED),
        ("In Osk 300 farms grow rye.", "300", "In Osk there are 900 farms, 300 of them above the tree line.", UNRESOLVED),
        ("In Osk there are 300 farms.", "300", "In Osk there are 900 farms, of which 300 lie idle.", CONTRADICTED),
        ("In Osk 300 farms lie idle.", "300", "In Osk there are 900 farms, 300 of which lie idle.", SUPPORTED),
        ("Three hikers froze to death on Mount Osk after leaving the path.", "Three", "On Mount Osk eight hikers died, three of them of cold.", UNRESOLVED),
        ("In Osk 40 tonnes of fish were landed.", "40 tonnes", "In Osk 90 tonnes of fish were landed, among them 40 tonnes of cod.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_part_is_not_the_whole(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
