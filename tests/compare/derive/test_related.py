"""Dates of what is something of another thing, and of reigns by their length."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk report came out in June 2011.", "June 2011", "A summary of the Osk report came out in June 2011.", UNRESOLVED),
        ("A summary of the Osk report came out in June 2011.", "June 2011", "A summary of the Osk report came out in June 2011.", SUPPORTED),
        ("Jon Brell died in 1934.", "1934", "The widow of Jon Brell died in 1934.", UNRESOLVED),
        ("Jon Brell died in 1934.", "1934", "Jon Brell's son died in 1934.", UNRESOLVED),
        ("Jon Brell died in 1934.", "1934", "Jon Brell, the son of a miller, died in 1934.", SUPPORTED),
        ("The Osk mill closed in 1934.", "1934", "The last owner of the Osk mill died in 1934.", UNRESOLVED),
    ],
)  # fmt: skip
def test_what_is_of_another_thing_has_its_own_date(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ada of Osk reigned until 1407.", "until 1407", "Ada of Osk came to the throne in 1381 and reigned for 26 years.", SUPPORTED),
        ("Ada of Osk reigned until 1400.", "until 1400", "Ada of Osk came to the throne in 1381 and reigned for 26 years.", CONTRADICTED),
        ("The Osk tunnel was begun in 1870.", "1870", "The Osk tunnel, which took nine years to cut, was finished in 1879.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_lasted_so_long_ended_then(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
