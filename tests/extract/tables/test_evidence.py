"""Figures of tables as evidence: of what their row is named by, and of nothing else."""

import pytest

from claimcheck.compare import Reader
from claimcheck.extract import extract
from claimcheck.reading import read_bytes, read_text
from claimcheck.verify.retrieve import Source, judge_value

PAGE = """# The flood of Brenn

| Group | Deaths | Injured |
|---|---|---|
| Men | 12 | 60 |
| Women | 11 | 70 |

| Town | Deaths | Founded |
|---|---|---|
| Oskham | 23 | 1284 |
| Brellow | 40 | 1802 |

| Year | Visitors to the Halden Museum | Staff |
|---|---|---|
| 2018 | 3,900 | 300 |
| 2019 | 4,120 | 312 |
"""
ARENA = """# Brell Arena

| Opened | 4 May 1931 |
|---|---|
| Capacity | 12,400 |
| Construction cost | €4.2 million |
"""


@pytest.mark.parametrize(
    ("page", "claim", "text", "verdict"),
    [
        (PAGE, "The flood killed 23 people in Oskham.", "23", "supported"),
        (PAGE, "The flood killed 40 people in Oskham.", "40", "contradicted"),
        (PAGE, "Twelve men died in the flood of Brenn.", "Twelve", "supported"),
        (PAGE, "Brellow was founded in 1802.", "1802", "supported"),
        (PAGE, "Brellow was founded in 1284.", "1284", "contradicted"),
        (PAGE, "The Halden Museum had 4,120 visitors in 2019.", "4,120", "supported"),
        (PAGE, "The Halden Museum had 3,900 visitors in 2019.", "3,900", "contradicted"),
        (PAGE, "The flood of Brenn killed 29 people.", "29", "unresolved"),
        (PAGE, "The Halden Museum had 5,000 visitors.", "5,000", "unresolved"),
        (PAGE, "The Halden Museum had 5,000 visitors in 2016.", "5,000", "unresolved"),
        (ARENA, "The Brell Arena opened on 4 May 1931.", "4 May 1931", "supported"),
        (ARENA, "The Brell Arena opened in 1932.", "1932", "contradicted"),
        (ARENA, "The Brell Arena has a capacity of 12,400.", "12,400", "supported"),
        (ARENA, "The arena cost €4.2 million to build.", "€4.2 million", "supported"),
    ],
)
def test_a_row_speaks_of_what_it_is_named_by(page: str, claim: str, text: str, verdict: str) -> None:
    own = Reader(extract(read_text(claim, name="claim")))
    source = Source("page", Reader(extract(read_bytes(page.encode(), name="page.md"))))
    judged = next(own.statement(found) for found in own.extraction.claims if found.text == text)
    assert judge_value(judged, source).verdict == verdict
