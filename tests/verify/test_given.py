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


DEAL = """Kestrel to buy Danish rival Nordlys for $1.2 billion
Kestrel Aerospace said on Tuesday it had agreed to acquire Nordlys, a Danish maker of aircraft lighting, in a cash deal worth $1.2 billion.
"This gives us the cabin from nose to tail," said Kestrel's chief executive, Dana Whitlock.
She has spent more than $3 billion on takeovers since she got the job in 2011.
"""
ACTRESS = """Mireille Osk, 'Madame Rose', dead at 77
For her part as a blind judge in Hearing she took home the Brell Prize for best actress in 1999.
She was made an officer of the Order of Tell three years later. She hung up her skates in 1958.
"""
COACH = """Hawks hire Marcus Teel as head coach
The Osk Hawks today named Marcus Teel head coach. He succeeds Ron Vasko, who was let go in April.
"""


@pytest.mark.parametrize(
    ("claim", "page", "day", "borne"),
    [
        ("In September 2015, Kestrel Aerospace announced that it would acquire Nordlys for $1.2 billion.", DEAL, date(2015, 9, 22), True),
        ("Kestrel completed the acquisition of Nordlys in September 2015 for $1.2 billion.", DEAL, date(2015, 9, 22), False),
        ("In August 2015, Kestrel Aerospace announced that it would acquire Nordlys for $1.2 billion.", DEAL, date(2015, 9, 22), False),
        ("Dana Whitlock has been chief executive of Kestrel since 2011.", DEAL, date(2015, 9, 22), True),
        ("Dana Whitlock has been chief executive of Kestrel since 2009.", DEAL, date(2015, 9, 22), False),
        ("In 1999, she won the Brell Prize for Best Actress for her role in Hearing.", ACTRESS, None, True),
        ("She was appointed an Officer of the Order of Tell in 2002.", ACTRESS, None, True),
        ("She was appointed an Officer of the Order of Tell in 2003.", ACTRESS, None, False),
        ("On May 20, 2016, Teel was named head coach of the Osk Hawks, replacing Ron Vasko.", COACH, date(2016, 5, 20), True),
        ("On May 20, 2016, Teel was named head coach of the Osk Hawks, replacing Phil Orr.", COACH, date(2016, 5, 20), False),
    ],
)  # fmt: skip
def test_a_page_tells_in_other_words_what_was_announced_won_or_succeeded_to(
    claim: str, page: str, day: date | None, borne: bool
) -> None:
    assert (judge_pair(claim, page, evidence_date=day).label == "supported") is borne


FOLLOWED = "Paul Nowak resigned as minister of health in March 2011 and was replaced by Amira Said, a former surgeon."


@pytest.mark.parametrize(
    ("claim", "page", "borne"),
    [
        ("Amira Said replaced Paul Nowak as minister of health.", FOLLOWED, True),
        ("Amira Said succeeded Paul Nowak as minister of health.", FOLLOWED, True),
        ("Paul Nowak was succeeded by Amira Said as minister of health.", FOLLOWED, True),
        ("Paul Nowak succeeded Amira Said as minister of health.", FOLLOWED, False),
        ("Paul Nowak replaced Amira Said as minister of health.", FOLLOWED, False),
        ("Brell Bank sold the mill to Osk Mills.", "Osk Mills sold the mill to Brell Bank in May.", False),
        ("It replaced a swing bridge, which had been closed in January 2010.", "The cable-stayed bridge replaces the old swing bridge of 1887, which was shut in January 2010.", True),
    ],
)  # fmt: skip
def test_the_same_words_with_the_parties_exchanged_bear_nothing_out(
    claim: str, page: str, borne: bool
) -> None:
    assert (judge_pair(claim, page).label == "supported") is borne
