"""Which of a page's values stands in a claim's place: parts of a sentence, parts played, verbs and nouns."""

import pytest

from claimcheck.compare.english.words import tokens
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("text", "word", "read"),
    [
        ("the amended public order act", "act", Reading.NOUN),
        ("they act on it", "act", Reading.VERB),
        ("it won 40 seats", "seats", Reading.NOUN),
        ("the hall seats 400 people", "seats", Reading.VERB),
        ("she led the choir", "led", Reading.VERB),
    ],
)
def test_a_word_is_a_verb_or_a_noun_by_its_neighbours(text: str, word: str, read: Reading) -> None:
    words = tokens(text)
    assert reading(words, [token.lower for token in words].index(word)) is read


@pytest.mark.parametrize(
    ("claim", "evidence", "text", "label"),
    [
        ("Mira Osk planted 12 rows of beech.", "Mira Osk planted 12 rows of oak.", "12", "unresolved"),
        (
            "The Osk mill is over 50 metres high.",
            "The Osk mill is 30 metres high.",
            "over 50",
            "contradicted",
        ),
        ("The Osk mill has 40 looms.", "The Osk mill bought two more looms.", "40", "unresolved"),
        ("The Osk ran until 1950.", "The Osk ran from 1930 to 1944.", "until 1950", "contradicted"),
        (
            "The third bylaw, Bylaw 41, was signed on 3 May 2011.",
            "Bylaw 41 was signed on 3 May 2011 and printed in June.",
            "3 May 2011",
            "supported",
        ),
        ("Brell had 60 ferries.", "Osk had 90 ferries, Brell 60.", "60", "supported"),
        ("Brell had 90 ferries.", "Osk had 90 ferries, Brell 60.", "90", "contradicted"),
    ],
)
def test_the_best_place_decides(claim: str, evidence: str, text: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


PAGE = """Lark Mill
The mill of Osk, which Odo Lark had built on the left bank, is the last of nine in the valley.
Its wheel was made of oak. It stood still in dry summers. Flour went to the bakers of the town.
Carts came from as far as Brell. A bell called the hands to work. The yard was paved later.
Fire
In 1931 the roof was lost in a fire. Repairs would have cost 40,000 euros, the treasurer said.
"""


@pytest.mark.parametrize(
    ("claim", "text", "label"),
    [
        (
            "To repair the mill of Osk after the fire would have cost 40,000 euros.",
            "40,000 euros",
            "supported",
        ),
        (
            "To repair the mill of Osk after the fire would have cost 90,000 euros.",
            "90,000 euros",
            "contradicted",
        ),
        (
            "The mill of Osk, which stood still in dry summers, had 40,000 hands.",
            "40,000 hands",
            "unresolved",
        ),
        ("The mill of Osk was paved in 1931.", "1931", "unresolved"),
    ],
)
def test_a_page_speaks_of_what_it_opens_with(claim: str, text: str, label: str) -> None:
    kind = "date" if text.isdigit() else "count"
    assert judge_pair(claim, PAGE, text=text, kind=kind).label == label


@pytest.mark.parametrize(
    ("evidence", "label"),
    [
        ("The gate tower of 1733 was the only part of the castle of Osk to survive.", "unresolved"),
        ("The castle of Osk, with its gate tower of 1733, belongs to the town.", "unresolved"),
        ("The town took the castle of Osk over in 1733.", "supported"),
        ("With the purchase of 1733 the town took over the castle of Osk.", "supported"),
    ],
)
def test_the_year_of_another_thing_is_not_the_claims(evidence: str, label: str) -> None:
    claim = "The town, which today lets its rooms, took the castle of Osk over in 1733."
    assert judge_pair(claim, evidence, text="1733", kind="date").label == label
