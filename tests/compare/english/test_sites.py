"""What becomes of towns, lines, buildings and parks, told in other words than the claim's."""

import pytest

from claimcheck.verify import judge_pair

ROWS = [
    ("Trams last ran in Osk in 1956.", "1956", "Osk kept its trams until 1956.", "supported"),
    (
        "Vell airfield closed in 1997.",
        "1997",
        "The last flight left Vell airfield in June 1997.",
        "supported",
    ),
    ("Roon lighthouse was built in 1859.", "1859", "Work on Roon lighthouse finished in 1859.", "supported"),
    (
        "Holm became the capital in 1871.",
        "1871",
        "In 1871 Holm was made the capital in place of Ulm.",
        "supported",
    ),
    (
        "The railway reached Brell in 1887.",
        "1887",
        "Brell was connected to the railway in 1887.",
        "supported",
    ),
    (
        "The Hart pier reopened in 2009.",
        "2009",
        "The Hart pier welcomed visitors again in 2009.",
        "supported",
    ),
    ("Trams last ran in Osk in 1949.", "1949", "Osk kept its trams until 1956.", "contradicted"),
    (
        "Vell airfield closed in 1994.",
        "1994",
        "The last flight left Vell airfield in June 1997.",
        "contradicted",
    ),
    ("Roon lighthouse was built in 1856.", "1856", "Work on Roon lighthouse began in 1856.", "unresolved"),
    (
        "Vell airfield closed in 1997.",
        "1997",
        "The last flight to Keld left Vell airport in 1997.",
        "unresolved",
    ),
    ("Holm became the capital in 1871.", "1871", "Holm was laid out in 1871 as a market town.", "unresolved"),
    (
        "The railway came to Brell in 1912.",
        "1912",
        "A second station was added in Brell in 1912.",
        "unresolved",
    ),
]


@pytest.mark.parametrize(("claim", "text", "passage", "label"), ROWS)
def test_reads_what_became_of_a_place(claim: str, text: str, passage: str, label: str) -> None:
    assert judge_pair(claim, passage, text=text, kind="date").label == label
