"""A figure of a work is held against the page's figure of the same kind, in whatever words."""

import pytest

from claimcheck.verify import judge_pair

FERRY = (
    "Salt Ferry is a 1990 film by Ann Lee. Made on a budget of $30 million, it grossed $40 million in North"
    " America and $60 million in other territories, for a worldwide total of $100 million."
)
FLOP = "Salt Ferry was a failure, earning $22 million against a production budget of $58 million."
LOCH = "The Loch is a drama created by Bo Ray. It ran for five seasons and 68 episodes on Channel Six."
LAST = "The Loch was first shown in 1990 and ended with its fifth and final season, after 68 episodes."
SHORT = "The Loch was cancelled by Channel Six in May after a single season of 13 episodes."
TIDES = "The Tides is a series of nine historical novels by Cy Dow, beginning with Landfall."
GAME = "Iron Orchard is a game by Osk Studio. It has sold two million copies. In Japan it sold 40,000 copies."

ROWS = [
    ("Salt Ferry cost more than $50 million to make.", "more than $50 million", FLOP, "supported"),
    ("Salt Ferry cost less than $30 million to make.", "less than $30 million", FLOP, "contradicted"),
    ("Salt Ferry earned more than $50 million.", "more than $50 million", FLOP, "contradicted"),
    ("Salt Ferry cost $22 million to advertise.", "$22 million", FLOP, "unresolved"),
    ("Salt Ferry was made for $35 million.", "$35 million", FERRY, "contradicted"),
    ("Salt Ferry took in over $50 million on its opening weekend.", "over $50 million", FERRY, "unresolved"),
    ("The Loch lasted only three seasons.", "three", LOCH, "contradicted"),
    ("The Loch ran for more than four seasons.", "more than four", LAST, "supported"),
    ("The Loch ran for three seasons.", "three", LAST, "contradicted"),
    ("The Loch was cancelled after one season.", "one", SHORT, "supported"),
    ("The Loch was cancelled after four seasons.", "four", SHORT, "contradicted"),
    ("The first season of The Loch has 13 episodes.", "13", LOCH, "unresolved"),
    ("Forty episodes of The Loch survive.", "Forty", LOCH, "unresolved"),
    ("The Tides consists of six books.", "six", TIDES, "contradicted"),
    ("The Tides consists of more than eight books.", "more than eight", TIDES, "supported"),
    ("Salt Ferry has three sequels.", "three", "Salt Ferry was followed by a single sequel.", "contradicted"),
    (
        "Salt Ferry took in $90 million.",
        "$90 million",
        "Salt Ferry had ticket sales of $20 million.",
        "contradicted",
    ),
    (
        "Cy Dow earns $900 a month.",
        "$900",
        "Men of Cy Dow's town earn an average of $900 a month.",
        "unresolved",
    ),
    ("Cy Dow bought six books.", "six", TIDES, "unresolved"),
    ("Iron Orchard sold 90,000 copies in Korea.", "90,000", GAME, "unresolved"),
]


@pytest.mark.parametrize(("claim", "text", "evidence", "label"), ROWS)
def test_a_figure_of_the_same_kind_decides(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="count").label == label


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Salt is just over an hour and a half long.", "The film Salt runs for 94 minutes.", "supported"),
        ("Salt is just over an hour and a half long.", "The film Salt runs for 64 minutes.", "contradicted"),
        ("Salt was shot in over three weeks.", "The film Salt runs for 64 minutes.", "unresolved"),
    ],
)
def test_a_length_is_that_of_the_work(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("Ferry peaked at number 3.", "The song Ferry debuted and peaked at number 17.", "contradicted"),
        ("Ferry peaked at number 3.", "The song Ferry debuted at number 17.", "unresolved"),
        ("Ferry peaked at number 17.", "The song Ferry debuted and peaked at number 17.", "supported"),
    ],
)
def test_what_debuted_at_its_peak_rose_no_higher(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label
