"""Plans that came to nothing."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mill opened in 2003.", "2003", "The Osk mill, which was to have opened in 2003, was never built.", CONTRADICTED),
        ("The Osk mill opened in 2003.", "2003", "Planned for 2003, the Osk mill never opened.", CONTRADICTED),
        ("The Osk regatta was held on 3 May 2003.", "3 May 2003", "The Osk regatta, due to be held on 3 May 2003, was called off.", CONTRADICTED),
        ("The Osk regatta took place on 3 May 2003.", "3 May 2003", "The Osk regatta planned for 3 May 2003 did not take place.", CONTRADICTED),
        ("The Osk station opened in 2003.", "2003", "The Osk station, which was to have opened in 2003, has not been built to this day.", CONTRADICTED),
        ("The Osk station opened in 2003.", "2003", "The Osk station was to have opened in 2003.", UNRESOLVED),
        ("The Osk mill opened in 2003.", "2003", "The Osk mill opened in 2003; the mill at Brell, planned for 2004, was never built.", SUPPORTED),
        ("The Osk regatta was planned for 3 May 2003.", "3 May 2003", "The Osk regatta planned for 3 May 2003 was called off.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_never_came_about_did_not_come_on_the_day_planned(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
