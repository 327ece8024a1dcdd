"""Whose a value is where the second thing has no verb of its own."""

import pytest

from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

OWNERS = [
    ("The Gannet carried 60 men and the Tern 45.", {"60": 0, "45": 1}),
    ("Norby won 12 medals, Sule nine and Drossen four.", {"12": 0, "nine": 1, "four": 2}),
    ("The east wing was built in 1934, its twin in 1936.", {"1934": 0, "1936": 1}),
    ("The Osk Fund paid for 62 wells, the Brell Trust 41.", {"62": 0, "41": 1}),
]


@pytest.mark.parametrize(("sentence", "expected"), OWNERS)
def test_each_thing_has_the_value_behind_it(sentence: str, expected: dict[str, int]) -> None:
    scene = Scene(sentence)
    assert scene.pairing is not None
    assert {scene.tokens[i].text: owner for i, owner in scene.pairing.owners.items()} == expected


NONE = [
    "The yard employs 60 people and sold 45 boats.",
    "She won 3 races in 2004 and 5 in 2006.",
    "He rescued 12 men and the 45 others drowned.",
    "Pay rose on 1 May, the third rise in four years.",
    "The raid led to 14 arrests and the seizure of 37 boats.",
    "The order closed the pits for 90 days and the mills for 120 days.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_a_thing_with_a_verb_of_its_own_is_no_such_thing(sentence: str) -> None:
    assert Scene(sentence).pairing is None


def test_a_value_is_not_that_of_the_fellow() -> None:
    passage = "The Osk Fund paid for 62 wells in 2016 and the Brell Trust 41."
    assert judge_pair("The Brell Trust paid for 62 wells in 2016.", passage, text="62").label != "supported"
    assert judge_pair("The Osk Fund paid for 62 wells in 2016.", passage, text="62").label == "supported"
    assert judge_pair("The Osk Fund paid for 41 wells in 2016.", passage, text="41").label != "supported"
