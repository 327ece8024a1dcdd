"""Days by which something was to be done."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk mill paid its fine on 30 May 2016.", "30 May 2016", "The court gave the Osk mill until 30 May 2016 to pay its fine.", UNRESOLVED),
        ("The Osk mill paid its fine on 30 May 2016.", "30 May 2016", "The Osk mill had until 30 May 2016 to pay its fine.", UNRESOLVED),
        ("The Osk mill left the site on 30 May 2016.", "30 May 2016", "The Osk mill was ordered to leave the site by 30 May 2016.", UNRESOLVED),
        ("The Osk mill filed its report in May 2016.", "May 2016", "The Osk mill had to file its report by May 2016.", UNRESOLVED),
        ("The Osk mill filed its report in May 2016.", "May 2016", "The deadline for the Osk mill to file its report was May 2016.", UNRESOLVED),
        ("The Osk mill filed its report in May 2016.", "May 2016", "The Osk mill was allowed until May 2016 to file its report.", UNRESOLVED),
        ("The Osk mill worked until May 2016.", "May 2016", "The Osk mill worked until May 2016 to meet the demand.", SUPPORTED),
        ("The deadline for the Osk mill to pay its fine was 30 May 2016.", "30 May 2016", "The court gave the Osk mill until 30 May 2016 to pay its fine.", SUPPORTED),
        ("The Osk regatta took place on 9 May 1997.", "9 May 1997", "The Osk regatta, billed for 9 May 1997, was brought forward by two days.", UNRESOLVED),
        ("The Osk library moved in August 1963.", "August 1963", "In August 1963 the council decided to move the Osk library.", UNRESOLVED),
        ("The Osk dam was completed in 1961.", "1961", "The Osk dam was completed, against a target of 1961, in 1964.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_deadline_does_not_tell_that_it_was_met(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
