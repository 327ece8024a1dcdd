"""Values that a page gives in other words than the claim's, where it tells the rest."""

from datetime import date

import pytest

from claimcheck.verify.pair import judge_pair

CRASH = """Two killed as mail plane comes down near Osk
OSK - A small plane of Tarn Air crashed into a hillside near here early Wednesday, killing both men on board, police said.
The pilot had flown the mail since 2001. The airline was set up in 1994 by two brothers and owns nine aircraft.
"""
CLOSURE = """Lindholm Foods to shut Osk plant with loss of 340 jobs
Biscuit maker Lindholm Foods is to close its factory in Osk at the end of June after 82 years, blaming the price of wheat.
All 340 staff were told at a meeting this morning. It opened in 1929, and a fire destroyed the packing hall in 2004.
"""


@pytest.mark.parametrize(
    ("claim", "page", "day", "borne"),
    [
        ("On October 3, 2012, a Tarn Air plane crashed near Osk, killing both men on board.", CRASH, date(2012, 10, 4), True),
        ("In October 2012, a Tarn Air plane crashed near Osk, killing both men on board.", CRASH, date(2012, 10, 4), True),
        ("On October 1, 2012, a Tarn Air plane crashed near Osk, killing both men on board.", CRASH, date(2012, 10, 4), False),
        ("On October 3, 2012, a Tarn Air plane crashed near Osk, killing both men on board.", CRASH, None, False),
        ("In January 2011, Lindholm announced that it would close its Osk factory with the loss of 340 jobs.", CLOSURE, date(2011, 1, 17), True),
        ("In March 2011, Lindholm announced that it would close its Osk factory with the loss of 340 jobs.", CLOSURE, date(2011, 1, 17), False),
        ("In June 2011, the Lindholm factory in Osk closed with the loss of 340 jobs.", CLOSURE, date(2011, 1, 17), False),
        ("Until January 2011, Lindholm had announced that it would close its Osk factory.", CLOSURE, date(2011, 1, 17), False),
    ],
)  # fmt: skip
def test_a_value_counts_as_told_where_the_page_gives_it_in_other_words(
    claim: str, page: str, day: date | None, borne: bool
) -> None:
    assert (judge_pair(claim, page, evidence_date=day).label == "supported") is borne
