"""Letters that a pattern without regard to case takes for others."""

import pytest

from claimcheck.extract.words import lowered
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
