"""Who won, lost or was up for an award is held against what a page tells of that award."""

import pytest

from claimcheck.verify import judge_pair

IDA = "Ida Brell was nominated for the Osk Prize for The Weir (2008) but lost to Ann Roon."
TOR = "Tor Keld won the Osk Prize for The Mill in 2004 and was nominated for a Tarvian Book Award."
UNA = "Una Holm is a Tarvian biathlete. She took bronze in the relay at the 2010 Winter Olympics."

CASES = (
    ("Ida Brell won the Osk Prize.", "The Osk Prize went to Ida Brell.", "supported"),
    (
        "Ida Brell won the Osk Prize in 2004.",
        "In 2004 the Osk Prize was awarded to Ann Roon.",
        "contradicted",
    ),
    ("Ida Brell won the Osk Prize.", "The Osk Prize went to Ann Roon.", "unresolved"),
    ("Ida Brell won the Osk Prize.", "The Keld Medal went to Ida Brell.", "unresolved"),
    ("Ida Brell won the Osk Prize for The Weir.", IDA, "contradicted"),
    ("Ida Brell did not win the Osk Prize.", IDA, "supported"),
    ("Ida Brell was nominated for the Osk Prize.", IDA, "supported"),
    ("Ida Brell won the Keld Prize for The Weir.", IDA, "unresolved"),
    ("Tor Keld was nominated for a Tarvian Book Award.", TOR, "supported"),
    ("Tor Keld won a Tarvian Book Award.", TOR, "unresolved"),
    ("Tor Keld never won the Osk Prize.", TOR, "contradicted"),
    ("Tor Keld has won the Osk Prize.", TOR, "supported"),
    ("Una Holm has won an Olympic medal.", UNA, "supported"),
    ("Una Holm has never won an Olympic medal.", UNA, "contradicted"),
    ("Una Holm won a medal at the 2014 Winter Olympics.", UNA, "unresolved"),
    ("Una Holm won the Osk Prize.", "Una Holm wrote of Ann Roon, who won the Osk Prize.", "unresolved"),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), CASES)
def test_what_came_of_a_nomination(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
