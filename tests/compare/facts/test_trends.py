"""Which way a number went: a verb, a noun or two numbers of two times tell it."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (
            "The population of Osk has grown since 1990.",
            "Osk had 8,400 inhabitants in 1990, but by 2010 the figure had dropped to 5,900.",
            "contradicted",
        ),
        (
            "The population of Osk has fallen since 1990.",
            "Osk had 8,400 inhabitants in 1990 and 5,900 in 2010.",
            "supported",
        ),
        ("Unemployment in Keld rose.", "Unemployment in Keld was down from 9 to 7 percent.", "contradicted"),
        ("Brell's profits rose.", "Brell's profits slid to 41 million, while revenue grew.", "contradicted"),
        ("Brell's profits rose last year.", "Brell's sales slid to 41 million last year.", "unresolved"),
        ("Unemployment in Keld rose.", "Unemployment in Tell was down from 9 to 7 percent.", "unresolved"),
        ("Unemployment in Keld rose in 1990.", "Unemployment in Keld fell in 1993.", "unresolved"),
    ],
)
def test_a_number_went_one_way_only(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
