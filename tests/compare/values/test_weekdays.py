"""Dates told by the name of a day."""

from datetime import date

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk inquiry opened on a Monday.", "Monday", "The Osk inquiry opened on 14 June 2010.", SUPPORTED),
        ("The Osk inquiry opened on a Tuesday.", "Tuesday", "The Osk inquiry opened on 14 June 2010.", CONTRADICTED),
        ("The Osk inquiry opened on a Monday.", "Monday", "The Osk inquiry closed on 14 June 2010.", UNRESOLVED),
        ("The Osk inquiry opened on a Monday.", "Monday", "The Osk inquiry opened in June 2010.", UNRESOLVED),
        ("The Osk inquiry opened on Monday.", "Monday", "The Osk inquiry opened on 14 June 2010.", UNRESOLVED),
        ("Jon Brell was born on a Sunday.", "Sunday", "Jon Brell was born on 2 May 1954 in Osk.", SUPPORTED),
        ("Jon Brell was born on a Friday.", "Friday", "Jon Brell was born on 2 May 1954 in Osk.", CONTRADICTED),
        ("The Osk vote fell on a Sunday.", "Sunday", "The Osk vote was held on 2 May 1954.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_date_is_held_by_its_weekdays(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk hearing was due to start on 4 July 2014.", "4 July 2014", "The Osk hearing starts next Friday, the clerk said.", UNRESOLVED),
        ("The Osk hearing was due to start on 11 July 2014.", "11 July 2014", "The Osk hearing starts next Friday, the clerk said.", UNRESOLVED),
        ("The Osk hearing was due to start on 7 July 2014.", "7 July 2014", "The Osk hearing starts next Monday, the clerk said.", SUPPORTED),
        ("The Osk hearing was due to start on 4 July 2014.", "4 July 2014", "The Osk hearing starts on Friday, the clerk said.", SUPPORTED),
        ("The Osk hearing was due to start on 4 July 2014.", "4 July 2014", "The Osk hearing starts this Friday, the clerk said.", SUPPORTED),
    ],
)  # fmt: skip
def test_next_friday_may_be_either_of_two(claim: str, text: str, evidence: str, label: str) -> None:
    wednesday = date(2014, 7, 2)
    assert judge_pair(claim, evidence, text=text, kind="date", evidence_date=wednesday).label == label
