"""A passage that lacks the word on which a sentence hangs does not say it."""

import pytest

from claimcheck.compare.alike.hinges import answered, hinges
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

HELD = [
    ("The mill burned before the war.", "The mill burned down shortly before the war broke out.", True),
    ("The mill burned before the war.", "The mill burned down; the war broke out.", False),
    ("She was the only woman on board.", "She was the sole woman on board.", True),
    ("She was the only woman on board.", "She was a woman on board.", False),
    ("He never sailed again.", "He did not sail again.", True),
    ("He never sailed again.", "He sailed again.", False),
    ("It is the longest pier in Vand.", "The pier is the longest in Vand.", True),
    ("It is the longest pier in Vand.", "The pier is the third longest in Vand.", False),
    ("It is the third longest pier in Vand.", "The pier is the third longest in Vand.", True),
    ("The hall is larger than the barn.", "The hall and the barn are large.", False),
    ("Not only the hall burned.", "The hall burned.", True),
    ("It was named after the river.", "Its name is that of the river.", True),
    ("It came out as a single in May.", "It came out in May.", True),
    ("He played in a single match.", "He played in four matches.", False),
]


@pytest.mark.parametrize(("claim", "passage", "expected"), HELD)
def test_a_hinge_is_answered_by_a_word_of_its_kind(claim: str, passage: str, expected: bool) -> None:
    window = (Scene(passage),)
    assert all(answered(hinge, window) for hinge in hinges(Scene(claim))) is expected


def test_what_a_value_has_dealt_with_is_no_hinge() -> None:
    scene = Scene("The lock did not open until 1931.")
    assert not list(hinges(scene, frozenset({5, 6})))


UNSAID = [
    ("Ivo Lamm never married.", "Ivo Lamm married the painter Ada Holt in 1951."),
    ("Ivo Lamm has only written one novel.", "Ivo Lamm wrote the novels Reed, Low Water and Salt."),
    ("The Ossa is the longest river in Kerrin.", "The Ossa is a river in Kerrin, 140 km in length."),
    ("The 1911 Vand storm came in winter.", "The 1911 Vand storm came ashore on 3 July."),
    (
        "Lamm sold all of his shares in Vand.",
        "Lamm sold shares in Vand and cut his stake from 34 to 20 per cent.",
    ),
    (
        "Vand sold its yards to a Kerrin firm.",
        "Vand put its yards up for sale. Two Kerrin firms were interested.",
    ),
    (
        "Vand opened its yard in the nineties.",
        "Vand closed its mill in 1991 and opened its first yard in 1978.",
    ),
    ("Reed was published before Salt.", "Reed and Salt were both published by Ivo Lamm."),
]


@pytest.mark.parametrize(("claim", "passage"), UNSAID)
def test_words_in_common_are_no_support_without_the_word_that_decides(claim: str, passage: str) -> None:
    assert judge_pair(claim, passage).label != "supported"


SOUGHT = [
    ("Goats outnumber sheep on Vand.", "outnumber", "There are goats and sheep on Vand."),
    ("The Vand trial ended within a month.", "within a month", "The Vand trial ended."),
    ("Lamm's novel Reed came out in his lifetime.", "in his lifetime", "Lamm's novel Reed came out."),
]


@pytest.mark.parametrize(("claim", "text", "passage"), SOUGHT)
def test_a_passage_that_lacks_what_is_asked_about_is_no_support(claim: str, text: str, passage: str) -> None:
    assert judge_pair(claim, passage, text=text).label == "unresolved"
