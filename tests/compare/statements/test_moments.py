"""Of which of the dates of its sentence a number is."""

import pytest

from claimcheck.verify import judge_pair

PAIRS = [
    ("In 1970 Brell had fewer than 300,000 people.", "fewer than 300,000",
     "Between 1950 and 1970 the number of people in Brell rose from 118,000 to 402,000.", False),
    ("In 1970 Brell had 402,000 people.", "402,000",
     "Between 1950 and 1970 the number of people in Brell rose from 118,000 to 402,000.", True),
    ("In 1950 Brell had 402,000 people.", "402,000",
     "Between 1950 and 1970 the number of people in Brell rose from 118,000 to 402,000.", False),
    ("In 1934 the Greens had 74 seats.", "74", "The Greens took 74 seats in 1931; in 1934 they came down to 51.", False),
    ("In 1931 the Greens had 74 seats.", "74", "The Greens took 74 seats in 1931; in 1934 they came down to 51.", True),
    ("In 2018 the Osk theatre had 480,000 visitors.", "480,000",
     "The Osk theatre had 61,000 visitors in 2018, and 480,000 since it opened.", False),
    ("The novel Reed sold 40,000 copies in 1936.", "40,000", "The novel Reed has sold 40,000 copies since 1936.", False),
    ("Since 1936 the novel Reed has sold 40,000 copies.", "40,000",
     "The novel Reed has sold 40,000 copies since 1936.", True),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "text", "passage", "borne"), PAIRS)
def test_a_number_is_of_the_date_beside_it(claim: str, text: str, passage: str, borne: bool) -> None:
    assert (judge_pair(claim, passage, text=text).label == "supported") is borne
