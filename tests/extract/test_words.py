"""Letters that a pattern without regard to case takes for others."""

import re

import pytest

from claimcheck.extract.words import lowered, openings
from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Mıllıon", "million"), ("FİRST", "first"), ("ſix", "six"), ("wee\u212as", "weeks"), ("Five", "five")],
)
def test_letters_are_those_of_the_table(text: str, expected: str) -> None:
    assert lowered(text) == expected


@pytest.mark.parametrize(
    "passage",
    [
        "It took four hourſ and ten mınuteſ.",
        "Half a mıllıon came, hundredſ of them twice.",
        "The FİRST of fıve votes, sıx to one, was taken on the twentıeth day.",
        "Sıx wolves and two lynxes; a thırd of the sheep; that ſpring, two centurıes later.",
        "It was held every ſecond year, bıennial, in the sıxties, on a Frıday nıght.",
    ],
)
def test_odd_letters_stop_nothing(passage: str) -> None:
    assert judge_pair(passage, passage).label in {"supported", "unresolved"}


WORDS = ("a", "an", "one", "only", "two", "twelve")


@pytest.mark.parametrize("word", WORDS)
def test_a_word_of_a_table_begins_as_they_do(word: str) -> None:
    assert re.match(openings(WORDS), f"{word} more")


@pytest.mark.parametrize("text", ["at", "ox", "open", "tree", "the", "and", "b", ""])
def test_a_word_that_begins_otherwise_is_passed_over(text: str) -> None:
    assert re.match(openings(WORDS), text) is None
