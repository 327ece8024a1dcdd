"""What is told of one season, version or volume is not told of another."""

import pytest

from claimcheck.verify import judge_pair

LOCH = "The Loch is a drama. Season one premiered in January 2006. Season two premiered in March 2007."
FIRST = "The Loch is a drama. The first season of The Loch premiered in January 2006."
KELD = "The Keld editor came out in 2008. Version 2.0 was released in 2010. Version 3.0 was released in 2013."


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Season 2 of The Loch premiered in 2007.", "2007", LOCH, "supported"),
        ("The first season of The Loch premiered in 2006.", "2006", FIRST, "supported"),
        ("Season 1 of The Loch premiered in 2005.", "2005", FIRST, "contradicted"),
        ("Season 2 of The Loch premiered in 2006.", "2006", FIRST, "unresolved"),
        ("Season 2 of The Loch premiered in 2007.", "2007", FIRST, "unresolved"),
        ("Version 3.0 of the Keld editor was released in 2013.", "2013", KELD, "supported"),
        ("Version 4.0 of the Keld editor was released in 2013.", "2013", KELD, "unresolved"),
        ("Version 4.0 of the Keld editor was released in 2014.", "2014", KELD, "unresolved"),
        ("Ada Roon set the 800 metres record.", "800", "Ada Roon set the 400 metres record.", "unresolved"),
        ("Ada Roon won the 800 metres final.", "800", "Ada Roon won the 800 metres final.", "supported"),
    ],
)
def test_a_numbered_thing_is_no_other(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
