"""Counts of a part, a rest, a change or a forecast decide nothing about a count of the whole, nor it of them."""

import pytest

from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The choir has 40 singers, twelve of them altos.", [("twelve", {"alto"})]),
        ("The choir has 40 singers, of whom the city pays only twelve.", [("twelve", {"=city", "=salary"})]),
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


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The republic of Osk has eleven cantons.", "eleven", "Three cantons of Osk said no, its eight other cantons yes.", UNRESOLVED),
        ("The Osk theatre has 14 actors.", "14", "The Osk theatre has engaged six further actors.", UNRESOLVED),
        ("Of the islands of Osk, nine are inhabited.", "nine", "The remaining four islands of Osk are not inhabited.", UNRESOLVED),
        ("The Osk theatre has 14 actors.", "14", "The Osk theatre has nine actors.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_rest_is_not_the_whole(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The mill at Osk is 30 metres above the road.", "30 metres", "The mill at Osk is 30 metres above the river.", UNRESOLVED),
        ("The mill at Osk is 4 miles from the border.", "4 miles", "The mill at Osk is 4 miles from the coast.", UNRESOLVED),
        ("The mill at Osk is 4 miles from the border.", "4 miles", "The mill at Osk is 4 miles from the border.", SUPPORTED),
        ("The mill at Osk is 4 miles from the border.", "4 miles", "The mill at Osk is 4 miles above the weir.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_distance_is_from_one_thing(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Prices in Osk rose by 3 percent in May.", "3 percent", "Prices in Osk rose by 3 percent in June.", UNRESOLVED),
        ("Prices in Osk rose by 3 percent in May.", "3 percent", "Prices in Osk rose by 4 percent in June.", UNRESOLVED),
        ("Prices in Osk rose by 3 percent in May.", "3 percent", "Prices in Osk rose by 3 percent in May.", SUPPORTED),
        ("The rate in Osk was 6 percent in October.", "6 percent", "The rate in Osk rose by a point in November, to 7 percent.", UNRESOLVED),
        ("The rate in Osk was 6 percent in November.", "6 percent", "The rate in Osk rose by a point in November, to 7 percent.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_count_of_one_month_says_nothing_of_another(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk works employs 300 welders.", "300", "The Osk works recruited 300 welders last year.", UNRESOLVED),
        ("The Osk works has hired 300 welders.", "300", "The Osk works recruited 300 welders last year.", SUPPORTED),
        ("The Osk works has hired 300 welders.", "300", "The Osk works employs 300 welders.", UNRESOLVED),
    ],
)  # fmt: skip
def test_who_was_hired_is_not_who_is_employed(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The rangers put the number of stags in Osk at 90.", "90", "The hunters put the number of stags in Osk at 90, the rangers at 60.", CONTRADICTED),
        ("The rangers put the number of stags in Osk at 60.", "60", "The hunters put the number of stags in Osk at 90, the rangers at 60.", SUPPORTED),
        ("The rangers counted 90 stags in Osk.", "90", "The hunters, who know the woods, reckon that there are 90 stags in Osk.", UNRESOLVED),
        ("According to the rangers, 90 stags live in Osk.", "90", "The hunters say that 90 stags live in Osk; the rangers doubt it.", UNRESOLVED),
        ("According to the rangers, 90 stags live in Osk.", "90", "The rangers say that 90 stags live in Osk.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_number_is_his_who_gives_it(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The ministry had predicted a harvest of 40 tonnes in Osk.", "40 tonnes", "The harvest in Osk came to 40 tonnes.", UNRESOLVED),
        ("The ministry had predicted a harvest of 40 tonnes in Osk.", "40 tonnes", "For Osk the ministry had forecast a harvest of 40 tonnes.", SUPPORTED),
        ("The harvest in Osk came to 40 tonnes.", "40 tonnes", "The harvest in Osk came to 40 tonnes, as expected.", SUPPORTED),
        ("Osk has 47 guides.", "47", "Osk has 52 guides, up from 47 a year before.", CONTRADICTED),
        ("Osk has 47 guides.", "47", "Osk has 52 guides, compared with 47 in spring.", CONTRADICTED),
        ("Osk has 47 guides.", "47", "Osk has 47 guides, compared with 52 in spring.", SUPPORTED),
        ("Osk has 52 guides, up from 47.", "47", "Osk has 52 guides, up from 47 a year before.", SUPPORTED),
        ("Osk has 47 guides.", "47", "A year earlier Osk had 47 guides; now there are 52.", UNRESOLVED),
        ("Osk has 900 guides.", "900", "Before the war there were 900 guides in Osk.", UNRESOLVED),
        ("Before the war Osk had 900 guides.", "900", "Before the war there were 900 guides in Osk.", SUPPORTED),
        ("Last year Osk had 40 guides.", "40", "Osk has 52 guides, twelve more than last year.", SUPPORTED),
        ("Osk has 40 guides.", "40", "Osk has 52 guides, twelve more than last year.", UNRESOLVED),
        ("In 2004 Osk had 47 guides.", "47", "In 2011 Osk had 52 guides, up from 47 in 2004.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_was_foreseen_or_went_before_is_not_what_is(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk home took in 30 more guests than it has beds.", "30", "The Osk home, which has 90 beds, took in 120 guests.", SUPPORTED),
        ("The Osk home took in 30 more guests than it has beds.", "30", "The Osk home took in 30 guests.", UNRESOLVED),
        ("The Osk home took in 30 more guests than in May.", "30", "The Osk home took in 90 guests.", UNRESOLVED),
        ("The Osk home took in 30 guests.", "30", "The Osk home took in 30 fewer guests than in May.", UNRESOLVED),
        ("The Osk home has more than 30 guests.", "30", "The Osk home has 40 guests.", SUPPORTED),
        ("The Osk League is nine short of a majority.", "nine", "The Osk League is nine short of a majority.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_difference_is_no_number_of_things(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk board has nine members.", "nine", "The four women and five men of the Osk board met on Monday.", SUPPORTED),
        ("The Osk board has eleven members.", "eleven", "The Osk board has nine members.", CONTRADICTED),
        ("In Osk 300 delegates voted for the merger.", "300", "Three quarters of the 400 delegates in Osk voted for the merger.", SUPPORTED),
        ("In Osk 400 nurses fell ill with fever.", "400", "In Osk 9,000 people fell ill with fever.", UNRESOLVED),
    ],
)  # fmt: skip
def test_what_follows_from_two_numbers_is_not_accused(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("In Osk nine shops closed.", "nine", "In Osk all but nine of the 40 shops closed.", UNRESOLVED),
        ("In Osk 31 shops closed.", "31", "In Osk all but nine of the 40 shops closed.", SUPPORTED),
        ("In Osk all but nine shops closed.", "nine", "In Osk all but nine of the 40 shops closed.", SUPPORTED),
        ("In Osk 40 cars were towed away.", "40", "In Osk 40 cars were stopped, and nine were towed away.", UNRESOLVED),
        ("In Osk nine cars were towed away.", "nine", "In Osk 40 cars were stopped, and nine were towed away.", SUPPORTED),
        ("In May the mill at Osk engaged 18 weavers.", "18", "In May the mill at Osk engaged weavers again, which brought their number to 60.", UNRESOLVED),
        ("At Osk 40 soldiers died.", "40", "Of the 40 casualties at Osk, a few were killed; most were hurt.", UNRESOLVED),
        ("Three people were arrested in Osk.", "Three", "Two guards and a nurse were arrested in Osk.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_number_of_another_verb_is_not_the_claims(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Osk Mills made a profit of more than 5 million euros.", "more than 5 million euros", "Osk Mills had a turnover of 80 million euros and made a profit of 4 million euros.", CONTRADICTED),
        ("Osk Mills made a profit of 4 million euros.", "4 million euros", "Osk Mills had a turnover of 80 million euros and made a profit of 4 million euros.", SUPPORTED),
        ("The ransom for the Osk bell was 900 euros.", "900 euros", "For the Osk bell a fine of 900 euros was paid.", UNRESOLVED),
        ("In the Osk flood 900 families lost their homes.", "900", "In Brell alone 70 families lost their homes in the Osk flood.", UNRESOLVED),
        ("Nine men killed themselves in Osk.", "Nine", "In Osk there were nine suicides.", SUPPORTED),
        ("The ship Osk sank and 31 people drowned.", "31", "When the ship Osk sank, 31 bodies were found.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_sum_or_a_group_is_of_its_own_kind(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Night porters in Osk earn 900 crowns a month.", "900 crowns", "The cooks of Osk, who earn 900 crowns a month, want more. Night porters are not in the union.", UNRESOLVED),
        ("The cooks of Osk earn 900 crowns a month.", "900 crowns", "The cooks of Osk, who earn 900 crowns a month, want more. Night porters are not in the union.", SUPPORTED),
        ("Lifeguards saved 40 bathers in Osk.", "40", "In Osk 40 bathers were saved by fishermen. Lifeguards came later.", UNRESOLVED),
        ("The mill of Osk has 40 looms.", "40", "The mill of Osk burned in May. It had 40 looms.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_number_is_of_the_subject_that_its_sentence_has(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("About 900 tonnes of plums from Osk are exported.", "900 tonnes", "Growers in Osk picked 2,000 tonnes of plums. Nearly half of the plums are exported.", UNRESOLVED),
        ("Growers in Osk picked 900 tonnes of plums.", "900 tonnes", "Growers in Osk picked 2,000 tonnes of plums. Nearly half of the plums are exported.", CONTRADICTED),
        ("The Osk pact had two members.", "two", "Two of the five members left the Osk pact.", UNRESOLVED),
        ("The Osk League has nine seats.", "nine", "The Osk League won nine of the 40 seats.", SUPPORTED),
        ("In Osk two ships sank.", "two", "In Osk two of the five ships sank.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_number_of_another_event_of_the_page_decides_nothing(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
