"""The year before the noun of a work is that in which it came out, give or take one."""

import pytest

from claimcheck.verify import judge_pair

SALT = "Salt is a {} by Ann Lee with a running time of 96 minutes."

ROWS = [
    ("Salt came out in the 1990s.", SALT.format("1993 Tarvian drama film"), "supported"),
    ("Salt was released in 1993.", SALT.format("1993 film"), "supported"),
    ("Salt came out after 1995.", SALT.format("1990 film"), "contradicted"),
    ("Salt was released in 1985.", SALT.format("1990 heist film"), "contradicted"),
    ("Salt came out in the eighties.", SALT.format("1993 live album"), "contradicted"),
    ("Salt was published in 2004.", SALT.format("1993 historical novel"), "contradicted"),
    ("Salt was released in 1992.", SALT.format("1993 film"), "unresolved"),
    ("Salt was filmed in 1985.", SALT.format("1993 film"), "unresolved"),
    ("Ann Lee was born in 1985.", SALT.format("1993 film"), "unresolved"),
    ("Salt was restored in 2004.", SALT.format("1993 film"), "unresolved"),
    ("Osk was released in 1985.", SALT.format("1993 film"), "unresolved"),
]


@pytest.mark.parametrize(("claim", "evidence", "label"), ROWS)
def test_the_year_of_a_work_dates_its_release(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
