"""What was planned for one day and done on another, and days that are the background of something else."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk fair took place on 8 July 2017.", "8 July 2017", "Planned for 8 July 2017, the Osk fair was put off and held on 19 August.", CONTRADICTED),
        ("The Osk fair took place on 19 August 2017.", "19 August 2017", "Planned for 8 July 2017, the Osk fair was put off and held on 19 August.", SUPPORTED),
        ("The Osk fair was held on 8 July 2017.", "8 July 2017", "The Osk fair, due on 8 July 2017, was held a week later than planned.", CONTRADICTED),
        ("The Osk fair was held on 15 July 2017.", "15 July 2017", "The Osk fair, due on 8 July 2017, was held a week later than planned.", SUPPORTED),
        ("The Osk bridge opened in 1990.", "1990", "Scheduled to open in 1990, the Osk bridge was opened in 1994.", CONTRADICTED),
        ("The Osk fair opened on 8 July 2017.", "8 July 2017", "The Osk fair was postponed from 8 July 2017 to 19 August 2017.", UNRESOLVED),
        ("The Osk fair was planned for 8 July 2017.", "8 July 2017", "Planned for 8 July 2017, the Osk fair was put off and held on 19 August.", SUPPORTED),
        ("The Osk fair took place on 8 July 2017.", "8 July 2017", "The Osk fair was planned for 8 July 2017. It was held on 19 August 2017 instead.", CONTRADICTED),
        ("The Osk fair took place on 8 July 2017.", "8 July 2017", "The Osk fair is planned for 8 July 2017; last year it was held on 9 July 2016.", UNRESOLVED),
        ("The Osk fair took place as planned on 8 July 2017.", "8 July 2017", "The Osk fair was held on 8 July 2017 as planned.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_was_planned_for_a_day_and_done_on_another_was_not_done_then(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ada Roon became head of the Osk school in 1930.", "1930", "Ada Roon had been head of the Osk school for nine years when the fire broke out in 1930.", CONTRADICTED),
        ("Ada Roon left the Osk school in 1930.", "1930", "Ada Roon left the Osk school after a fire had broken out in 1930.", UNRESOLVED),
        ("Ada Roon led the Osk school in 1930.", "1930", "Ada Roon led the Osk school when a fire broke out in 1930.", SUPPORTED),
        ("A fire broke out at Osk in 1930.", "1930", "Ada Roon had been head of the Osk school for nine years when a fire broke out there in 1930.", SUPPORTED),
        ("Ada Roon has been mayor of Osk since 2011.", "since 2011", "Elected mayor of Osk in 2011, Ada Roon has held the office ever since.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_date_of_the_background_is_not_that_of_what_the_claim_tells(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
