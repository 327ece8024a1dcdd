"""Wars and ages that a claim names are held against the dates of a page."""

import pytest

from claimcheck.verify import judge_pair

KELD = "Keld Foundry was founded in 1902 by Tomas Brell. It closed in {}."

ROWS = [
    ("Keld Foundry closed before the Second World War.", KELD.format("May 1957"), "contradicted"),
    ("Keld Foundry closed before World War II.", KELD.format("1931"), "supported"),
    ("Keld Foundry closed during World War II.", KELD.format("1941"), "supported"),
    ("Keld Foundry closed during the First World War.", KELD.format("1941"), "contradicted"),
    ("Keld Foundry closed after the Korean War.", KELD.format("1971"), "supported"),
    ("Keld Foundry closed after the end of the Korean War.", KELD.format("1949"), "contradicted"),
    ("Keld Foundry was founded in the Victorian era.", KELD.format("1949"), "contradicted"),
    ("Keld Foundry closed between 1939 and 1945.", KELD.format("June 1941"), "supported"),
    ("Keld Foundry closed between 1939 and 1945.", KELD.format("June 1957"), "contradicted"),
    ("Keld Foundry closed during World War II.", KELD.format("1939"), "unresolved"),
    ("Keld Foundry closed during the Osker War.", KELD.format("1941"), "unresolved"),
]


@pytest.mark.parametrize(("claim", "evidence", "label"), ROWS)
def test_an_age_is_read_in_years(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
