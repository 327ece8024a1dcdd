"""A figure of a thing is held against the page's figure for the same, in whatever words."""

import pytest

from claimcheck.verify import judge_pair

OSK = "Osk is a port city in Tarvia. It had a population of 340,000 in 2014."
HOME = "Osk, a port city in Tarvia, has 340,000 inhabitants, and about 900,000 live in its metropolitan area."
SALT = "Salt is a 1990 film by Ann Lee. It has a running time of 96 minutes."
DABBER = "The grey dabber is a wader. Adults measure 14–23 cm in length, and the usual clutch is three to four eggs."

ROWS = [
    ("Osk has more than 300,000 inhabitants.", OSK, "supported"),
    ("Osk has over a quarter of a million people.", OSK, "supported"),
    ("Osk has a population of under 400,000.", HOME, "supported"),
    ("The film Salt is under 100 minutes long.", SALT, "supported"),
    ("The grey dabber can be longer than 20 centimetres.", DABBER, "supported"),
    ("The grey dabber lays at least three eggs.", DABBER, "supported"),
    ("Roon Park seats 24,000 spectators.", "Roon Park is a 24,000-seat stadium.", "supported"),
    ("The Vell hotel has 31 storeys.", "The Vell is a 31-floor hotel on the harbour.", "supported"),
    (
        "The hamlet of Sarn stands at 1,240 metres.",
        "Sarn, at an altitude of 1,240 metres, is a hamlet.",
        "supported",
    ),
    (
        "The Tull dam generates 120 megawatts.",
        "The Tull dam has an installed capacity of 210 MW.",
        "contradicted",
    ),
    (
        "Sarn stands at 1,240 metres above the sea.",
        "Sarn lies at an altitude of 1,420 metres.",
        "contradicted",
    ),
    ("The Kerr bridge is 310 metres long.", "The Kerr bridge has a main span of 124 metres.", "unresolved"),
    ("The Kerr bridge is 25 metres wide.", "The Kerr bridge stands 25 metres above the water.", "unresolved"),
    (
        "Osk has a population of 1,300.",
        "Osk has a density of 1,300 people per square kilometre.",
        "unresolved",
    ),
    ("Roon Park seats 24,000 spectators.", "A crowd of 24,000 filled Roon Park for the final.", "unresolved"),
    ("Osk has over a million people.", OSK, "contradicted"),
    ("Osk has more than 500,000 inhabitants.", HOME, "contradicted"),
    ("Osk has a population of under 100,000.", HOME, "contradicted"),
    ("Salt is over two hours long.", SALT, "contradicted"),
    ("The grey dabber usually lays over ten eggs.", DABBER, "contradicted"),
    ("Osk had more than 300,000 inhabitants in 1950.", OSK, "unresolved"),
    ("Brell has over a million people.", OSK, "unresolved"),
    ("Osk has over a million cars.", OSK, "unresolved"),
    ("Osk has a metropolitan population of over two million.", OSK, "unresolved"),
    ("The trailer of Salt is over two hours long.", SALT, "unresolved"),
    ("More than 400,000 people work in Osk.", OSK, "unresolved"),
]


@pytest.mark.parametrize(("claim", "evidence", "label"), ROWS)
def test_a_figure_for_the_same_decides(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label


CENSUS = "As of the 2011 census it had a population of 61,340, up from 48,200 in 2001."


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("Osk has more than 50,000 inhabitants.", f"Osk is a town in Tell. {CENSUS}", "supported"),
        ("Osk has fewer than 50,000 inhabitants.", f"Osk is a town in Tell. {CENSUS}", "contradicted"),
        ("Osk is the largest town in Tell.", "Osk is the second most populous town in Tell.", "contradicted"),
        (
            "Osk is the second-largest town in Tell.",
            "Osk is the second most populous town in Tell.",
            "supported",
        ),
        (
            "The island of Osk has an area of less than 10 square kilometres.",
            "Osk is an island. It covers 23 km2.",
            "contradicted",
        ),
        ("Osk has more than 50,000 inhabitants.", f"Keld is a town in Tell. {CENSUS}", "unresolved"),
        ("Osk is the largest town in Tell.", "Osk is the second most popular town in Tell.", "unresolved"),
    ],
)
def test_a_figure_told_to_compare_with_is_not_the_one_asked_for(
    claim: str, passage: str, expected: str
) -> None:
    assert judge_pair(claim, passage).label == expected
