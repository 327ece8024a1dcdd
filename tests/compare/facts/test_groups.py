"""The noun of a group tells how many it is made up of."""

import pytest

from claimcheck.verify import judge_pair

WEIR = "Salt Weir are a Tarvian folk {} from Osk, formed in 2007."
BOOK = "Grey Harbour is a 2003 novel by Lotte Dow, the second volume of her Harbour {}."
DISC = "Hours of Salt is the fourth album by Salt Weir, issued as a {} album on 8 March 1999."
VOTE = "Ann Lee defeated Bo Marsh in the run-off, taking {} percent of the vote."

ROWS = [
    ("Salt Weir is made up of two people.", WEIR.format("duo"), "supported"),
    ("Salt Weir has three members.", WEIR.format("trio"), "supported"),
    ("Hours of Salt consists of two discs.", DISC.format("double"), "supported"),
    ("Ann Lee won with most of the votes.", VOTE.format("53.8"), "supported"),
    ("Salt Weir has four members.", WEIR.format("trio"), "contradicted"),
    ("Grey Harbour is part of a series of five books.", BOOK.format("trilogy"), "contradicted"),
    ("Salt Weir has four albums.", WEIR.format("trio"), "unresolved"),
    ("Salt Weir has three members.", "Salt Weir toured in 2009 with the folk trio Kestrel.", "unresolved"),
    ("Hours of Salt has two singles.", DISC.format("double"), "unresolved"),
]


@pytest.mark.parametrize(("claim", "evidence", "label"), ROWS)
def test_a_group_counts_its_members(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
