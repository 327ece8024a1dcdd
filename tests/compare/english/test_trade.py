"""What befalls firms, goods and staff is told in many words, and each class is one happening."""

import pytest

from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "text", "passage", "expected"),
    [
        (
            "Brell went bankrupt in March 1911.",
            "March 1911",
            "Brell sought protection from its creditors in October 1911.",
            "contradicted",
        ),
        (
            "Brell went bankrupt in 1911.",
            "1911",
            "Brell called in the receivers in October 1911.",
            "supported",
        ),
        (
            "Brell was first traded on the stock exchange in 1987.",
            "1987",
            "Brell went public in May 1987.",
            "supported",
        ),
        (
            "Ida Osk became chief executive of Brell in 1994.",
            "1994",
            "Ida Osk took the helm at Brell in 1994.",
            "supported",
        ),
        (
            "Ida Osk became chief executive of Brell in 1994.",
            "1994",
            "Ida Osk was appointed treasurer of Brell in 1994.",
            "unresolved",
        ),
        (
            "The Tern lamp was launched in 1994.",
            "1994",
            "The Tern hit the shelves in May 1996.",
            "contradicted",
        ),
        (
            "The Tern lamp was launched in 1994.",
            "1994",
            "The Tern was pulled from sale in 1996.",
            "unresolved",
        ),
        (
            "Osk was taken over by Brell in 1994.",
            "1994",
            "Brell made an offer for Osk in 1994.",
            "unresolved",
        ),
        (
            "Osk opened its till in May 1994.",
            "May 1994",
            "Ada said on 2 May 1994 that Osk would expand; its till opened on 4 May.",
            "supported",
        ),
    ],
)
def test_a_happening_of_trade_is_known_in_other_words(
    claim: str, text: str, passage: str, expected: str
) -> None:
    assert judge_pair(claim, passage, text=text, kind="date").label == expected


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("Brell brought its first winter tyre to market in 1978.", {"launch"}),
        ("Brell put its last three mills on sale in 1978.", {"launch"}),
        ("Brell brought a lawyer who went to market in 1978.", set[str]()),
    ],
)
def test_a_long_object_parts_no_verb_from_where_it_leads(text: str, classes: set[str]) -> None:
    assert classes == Scene(text).told & {"launch"}
