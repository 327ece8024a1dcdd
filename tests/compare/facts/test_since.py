"""What began on a day has gone on since that day, and since no other."""

import pytest

from claimcheck.verify import judge_pair

ADA = "Ada Roon was appointed manager of Osk in July 2020, replacing Ulf Dahl."

ROWS = (
    ("Ada Roon has managed Osk since the summer of 2020.", ADA, "supported"),
    ("Ada Roon has been head coach of Osk since 2020.", ADA, "supported"),
    ("Ada Roon has managed Osk since 2018.", ADA, "contradicted"),
    ("Ada Roon has managed Brell since 2020.", ADA, "unresolved"),
    ("Ulf Dahl has managed Osk since 2018.", ADA, "unresolved"),
    ("Ada Roon has played for Osk since 2019.", "Ada Roon signed for Osk in 2019.", "supported"),
    ("Ada Roon has played for Osk since 2019.", "Ada Roon joined Osk in 2021.", "contradicted"),
    ("King Odo reigned until 1266.", "King Odo was deposed by his brother in 1266.", "supported"),
    ("The mint of Osk was working until 1409.", "In 1409 Osk was sacked by Prince Dag.", "unresolved"),
    ("King Odo reigned until 1270.", "King Odo abdicated in 1266.", "contradicted"),
    ("King Odo reigned until 1270.", "King Odo's brother abdicated in 1266.", "unresolved"),
    ("Ada Roon has played for Osk since 2019.", "Ada Roon joined Brell in 2021.", "unresolved"),
)


@pytest.mark.parametrize(("claim", "passage", "expected"), ROWS)
def test_since_is_held_against_the_beginning(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
