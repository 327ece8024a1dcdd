"""What happens again and again has many dates."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Lake Osk froze over in February 1963.", "Lake Osk froze over in February 1947.", "unresolved"),
        ("The volcano erupted in 1902.", "The volcano erupted in 1911.", "unresolved"),
        ("The queen visited Brell in 1902.", "The queen visited Brell in 1911.", "unresolved"),
        ("Lake Osk last froze over in 1963.", "Lake Osk last froze over in 1947.", "contradicted"),
        ("The mill burnt down in 1963.", "The mill burnt down in 1947.", "contradicted"),
    ],
)
def test_another_year_of_what_recurs_accuses_nobody(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
