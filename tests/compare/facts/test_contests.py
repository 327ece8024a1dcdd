"""Places in a contest agree in whatever words they are told, and comparisons with the numbers compared."""

import pytest

from claimcheck.compare.facts.contests import find_contested
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Osk won the Brell rally.", [1]),
        ("Osk took the silver medal in Brell.", [2]),
        ("Osk won bronze.", [3]),
        ("Osk were runners-up in the league.", [2]),
        ("Osk finished 14th in the marathon.", [14]),
        ("Osk ended the rally in second place.", [2]),
        ("Osk became champion in 1990.", [1]),
        ("Osk won the lawsuit.", []),
        ("A gold ring was found.", []),
    ],
)
def test_places_are_read(text: str, expected: list[int]) -> None:
    assert [place.rank for place in find_contested(Scene(text))] == expected


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Osk finished second in the Brell rally.", "second", "Osk won the Brell rally.", CONTRADICTED),
        ("Osk came third in the Brell sprint.", "third", "Osk took the bronze medal in the Brell sprint.", SUPPORTED),
        ("Osk won the Brell rally.", None, "Osk finished first in the Brell rally.", SUPPORTED),
        ("Osk won the Brell rally.", None, "Osk came second in the Brell rally.", CONTRADICTED),
        ("Osk were runners-up in the hockey league.", None, "Osk came second in the hockey league.", SUPPORTED),
        ("Arn won the Brell league.", None, "Osk won the Brell league, four points ahead of Arn.", CONTRADICTED),
        ("Arn came third in the Brell league.", "third", "Osk won the Brell league, four points ahead of Arn.", UNRESOLVED),
        ("Osk came third in the Brell sprint.", "third", "Osk took the silver medal in the Arn sprint.", UNRESOLVED),
        ("Osk came third in the Brell sprint.", "third", "Osk hoped to win the Brell sprint.", UNRESOLVED),
        ("Osk won the Brell league.", None, "Osk won the Brell cup and came third in the Brell league.", UNRESOLVED),
    ],
)  # fmt: skip
def test_places_of_one_contest_are_held_against_each_other(
    claim: str, text: str | None, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Sheep outnumber people in Osk.", "outnumber", "Osk has 9,200 people and 7,500 sheep.", CONTRADICTED),
        ("People outnumber sheep in Osk.", "outnumber", "Osk has 9,200 people and 7,500 sheep.", SUPPORTED),
        ("There are more sheep than people in Osk.", None, "Osk has 9,200 people and 7,500 sheep.", CONTRADICTED),
        ("Women outnumber men three to one at the Osk school.", "three to one", "Of 400 at the Osk school 300 are women and 100 are men.", SUPPORTED),
        ("There are twice as many goats as cows in Osk.", None, "Osk has 40 goats and 20 cows.", SUPPORTED),
        ("There are twice as many goats as cows in Osk.", None, "Arn has 40 goats and 20 cows.", UNRESOLVED),
        ("The Reds hold nine more seats than the Blues in Osk.", "nine", "In Osk the Reds hold 27 seats, the Blues 18.", SUPPORTED),
        ("The Reds hold six more seats than the Blues in Osk.", "six", "In Osk the Reds hold 27 seats, the Blues 18.", CONTRADICTED),
        ("There are more sheep than people in Osk.", None, "Osk has 7,500 sheep.", UNRESOLVED),
        ("The Osk mill has more than 300 looms.", "more than 300", "The Osk mill has 400 looms.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_comparison_is_held_against_the_numbers_compared(
    claim: str, text: str | None, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
