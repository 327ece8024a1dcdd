"""The year in brackets behind a title is that in which the work came out."""

import pytest

from claimcheck.verify import judge_pair

LISLE = (
    "Nora Lisle (born 1950) is a novelist, known for Salt Wives (1981), The Heron (1988) and Dipper (2004)."
)
LOCH = "The Loch is a sitcom by Bo Ray. It aired on Channel Six from 8 October 1997 to 20 December 2002."


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Dipper was published in 2004.", "2004", LISLE, "supported"),
        ("The Heron came out in the 1980s.", "the 1980s", LISLE, "supported"),
        ("Dipper came out after 2000.", "after 2000", LISLE, "supported"),
        ("Dipper was published in 1994.", "1994", LISLE, "contradicted"),
        ("Salt Wives was published before 1970.", "before 1970", LISLE, "contradicted"),
        ("Dipper was published in 2003.", "2003", LISLE, "unresolved"),
        ("Dipper was published in Osk in 1994.", "1994", LISLE, "unresolved"),
        ("Dipper was written in 1994.", "1994", LISLE, "unresolved"),
        ("Heron was published in 1970.", "1970", "Her book The Grey Heron (1988) sold well.", "unresolved"),
        ("Cy Dow published a book in 1970.", "1970", "Cy Dow (1920–1990) was a poet.", "unresolved"),
        ("The Loch ended in 2005.", "2005", LOCH, "contradicted"),
        ("The Loch was first shown in the 1980s.", "the 1980s", LOCH, "contradicted"),
        ("The Loch ended in 2002.", "2002", LOCH, "supported"),
    ],
)
def test_a_title_is_followed_by_its_year(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
