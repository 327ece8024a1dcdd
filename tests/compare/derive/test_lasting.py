"""What lasted until a day, and what was still so on one."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk base closed in 1994.", "1994", "The Osk base stayed in service without a break until 2001.", CONTRADICTED),
        ("The Osk base closed in 2001.", "2001", "The Osk base stayed in service without a break until 2001.", SUPPORTED),
        ("The Osk base closed in 1994.", "1994", "The Osk base was still in use in 1998.", CONTRADICTED),
        ("The Osk base closed in 2004.", "2004", "The Osk base was still in use in 1998.", UNRESOLVED),
        ("The Osk mine shut in 1994.", "1994", "The Osk mine kept working until 2001.", CONTRADICTED),
        ("The Osk mine shut in 1994.", "1994", "In 1998 the Osk mine was still working.", CONTRADICTED),
        ("The Osk mine shut in 1994.", "1994", "The Osk mine, which was still working in 1990, is a museum now.", UNRESOLVED),
        ("The Osk base closed in 1994.", "1994", "The Osk base remained open until 2001.", CONTRADICTED),
        ("Jon Brell retired in 1994.", "1994", "Jon Brell remained in office until 2001.", CONTRADICTED),
        ("Jon Brell left office in 2001.", "2001", "Jon Brell remained in office until 2001.", SUPPORTED),
        ("Jon Brell died in 1994.", "1994", "Jon Brell was still alive in 1998.", CONTRADICTED),
        ("Jon Brell died in 2003.", "2003", "Jon Brell was still alive in 1998.", UNRESOLVED),
        ("The Osk base opened in 1994.", "1994", "The Osk base was still in use in 1998.", UNRESOLVED),
        ("The law on Osk tolls was repealed in 1994.", "1994", "The law on Osk tolls stayed in force until 2001.", CONTRADICTED),
        ("The Osk ferry stopped running in 1994.", "1994", "The Osk ferry was still running in 1998.", CONTRADICTED),
    ],
)  # fmt: skip
def test_what_lasted_until_a_day_ended_on_it(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
