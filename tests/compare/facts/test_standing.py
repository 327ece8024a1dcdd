"""What is still so, so old, or came in a lifetime is held against the days on which things began and ended."""

import pytest

from claimcheck.verify import judge_pair

AIR = "Keld Air was a regional airline based in Osk. It was dissolved on 30 November 2008."
MILL = "The Brell Mill is a disused paper mill in the Osk valley, built by Tomas Brell in 1874."
MIRA = "Mira Osk (born 4 May 1961) is a Tarvian actress. She left the stage in 2011."
IDA = "Ida Brell (3 March 1901 – 9 June 1972) was a Tarvian painter."
BOOK = "Grey Weir is a novel by Irma Keld (1881–1934), published by Marsh & Dow in 1937."

ROWS = [
    ("Keld Air no longer exists.", AIR, "supported"),
    ("Keld Air still existed in 2005.", AIR, "supported"),
    ("The Brell Mill is over a century old.", MILL, "supported"),
    ("Mira Osk is more than 40 years old.", MIRA, "supported"),
    ("Keld Air is still in operation.", AIR, "contradicted"),
    ("Keld Air still operated in 2012.", AIR, "contradicted"),
    ("The Brell Mill is less than a hundred years old.", MILL, "contradicted"),
    ("Mira Osk is under 40 years old.", MIRA, "contradicted"),
    ("Grey Weir was published during its author's lifetime.", BOOK, "contradicted"),
    ("Keld Air still operated in 2008.", AIR, "unresolved"),
    ("Keld Air is still owned by the state.", AIR, "unresolved"),
    ("Mira Osk is over 60 years old.", MIRA, "unresolved"),
    ("Ida Brell is over 100 years old.", IDA, "unresolved"),
    ("Osk Air is still in operation.", AIR, "unresolved"),
    ("Grey Weir was filmed during its author's lifetime.", BOOK, "unresolved"),
]


@pytest.mark.parametrize(("claim", "evidence", "label"), ROWS)
def test_the_days_decide_what_still_is(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
