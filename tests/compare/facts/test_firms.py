"""The figures of firms and markets: each kind is told in many words, and none of a part or of a time before counts."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "text", "passage", "expected"),
    [
        ("Osk employs 640 people.", "640", "Osk has a workforce of 900.", "contradicted"),
        ("Osk employs 640 people.", "640", "In 1950 Osk had a workforce of 900.", "unresolved"),
        ("Osk employs 640 people.", "640", "Osk cut 900 jobs.", "unresolved"),
        (
            "Osk employs 640 people in Arden.",
            "640",
            "Osk has a payroll of 640 and its head office is in Arden.",
            "unresolved",
        ),
        ("Osk cut about 640 jobs.", "640", "Osk made 638 employees redundant.", "supported"),
        ("Osk cut 640 jobs in 1994.", "640", "In 1994 Osk let 640 people go.", "supported"),
        ("Osk cut 640 jobs.", "640", "Osk plans to cut 900 jobs.", "unresolved"),
        ("Osk has 40 shops.", "40", "Osk runs 55 stores.", "contradicted"),
        ("Osk has 40 shops.", "40", "Brell runs 55 stores; Osk is its rival.", "unresolved"),
        (
            "Osk has 40 branches.",
            "40",
            "Osk, which once ran 40 shops, is down to 26 outlets.",
            "contradicted",
        ),
        (
            "Osk made a profit of 5 million euros in 2012.",
            "5 million euros",
            "Osk posted net income of €5m for 2012.",
            "supported",
        ),
        (
            "Osk made a profit of 5 million euros in 2012.",
            "5 million euros",
            "Osk lost 5 million euros in 2011.",
            "unresolved",
        ),
        (
            "Osk made a profit of 5 million dollars in 2012.",
            "5 million dollars",
            "In 2012 Osk slipped into the red, with a net loss of $5 million.",
            "contradicted",
        ),
        (
            "Osk paid 5 million dollars for Brell.",
            "5 million dollars",
            "Brell was sold to Osk for 6 million dollars.",
            "contradicted",
        ),
        (
            "Osk paid 5 million dollars for Brell.",
            "5 million dollars",
            "Brell was sold to Tarn for 6 million dollars; Osk had offered 5 million.",
            "unresolved",
        ),
        (
            "Osk paid 5 million dollars for Brell.",
            "5 million dollars",
            "Osk sold Brell for 6 million dollars.",
            "unresolved",
        ),
        (
            "Osk has 30 percent of the tea market.",
            "30 percent",
            "Osk commands 40 percent of the tea market.",
            "contradicted",
        ),
        (
            "Unemployment in Arden was 5 percent.",
            "5 percent",
            "In Arden 7 percent of the workforce were out of work.",
            "contradicted",
        ),
        (
            "Unemployment in Arden was 5 percent.",
            "5 percent",
            "In Arden 7 percent of young people were out of work.",
            "unresolved",
        ),
        (
            "The miners of Arden won a pay rise of 5 percent.",
            "5 percent",
            "The miners of Arden, who had demanded 5 per cent, settled for 3.",
            "unresolved",
        ),
        (
            "The app Osk has been installed 5 million times.",
            "5 million",
            "The app Osk has passed five million downloads.",
            "supported",
        ),
    ],
)
def test_a_figure_is_held_against_one_of_its_kind(claim: str, text: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage, text=text, kind="count").label == expected
