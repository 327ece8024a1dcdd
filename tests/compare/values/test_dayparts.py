"""Dates of a morning, an evening, an hour."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Osk lost power on the morning of 3 November 2012.", "morning of 3 November 2012", "Osk lost power at 22.40 on 3 November 2012.", CONTRADICTED),
        ("Osk lost power on the evening of 3 November 2012.", "evening of 3 November 2012", "Osk lost power at 22.40 on 3 November 2012.", SUPPORTED),
        ("The Osk mill caught fire on the evening of 3 May 2012.", "evening of 3 May 2012", "The Osk mill caught fire at dawn on 3 May 2012.", CONTRADICTED),
        ("The Osk mill caught fire on the afternoon of 3 May 2012.", "afternoon of 3 May 2012", "The Osk mill caught fire shortly after 3 p.m. on 3 May 2012.", SUPPORTED),
        ("The Osk mill caught fire on the afternoon of 3 May 2012.", "afternoon of 3 May 2012", "The Osk mill caught fire at 9.15 a.m. on 3 May 2012.", CONTRADICTED),
        ("The Osk mill caught fire on the night of 3 May 2012.", "night of 3 May 2012", "The Osk mill caught fire at noon on 3 May 2012.", CONTRADICTED),
        ("The Osk mill caught fire on the night of 3 May 2012.", "night of 3 May 2012", "The Osk mill caught fire at about 2 a.m. on 3 May 2012.", SUPPORTED),
        ("The Osk mill caught fire on the morning of 3 May 2012.", "morning of 3 May 2012", "The Osk mill caught fire on 3 May 2012.", UNRESOLVED),
        ("The Osk mill caught fire on 3 May 2012.", "3 May 2012", "The Osk mill caught fire on the morning of 3 May 2012.", SUPPORTED),
        ("The Osk mill caught fire on the morning of 3 May 2012.", "morning of 3 May 2012", "The Osk mill caught fire at 6.30 on 3 May 2012.", UNRESOLVED),
        ("The Osk mill caught fire on the morning of 3 May 2012.", "morning of 3 May 2012", "The Osk mill, where a shift ends at 18.00, caught fire in the morning of 3 May 2012.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_date_is_held_by_its_dayparts(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
