"""What state a place or structure is in, told in other words than the claim's."""

import pytest

from claimcheck.verify import judge_pair

SAME = [
    (
        "The Orl Street chapel no longer exists.",
        "The chapel in Orl Street was pulled down in 1971 to widen the road.",
    ),
    ("Drivers no longer pay a toll on the Hask bridge.", "Tolls on the Hask bridge were lifted in 1999."),
    ("Brunn lies on the left bank of the Aar.", "Brunn is a village on the left-hand bank of the Aar."),
    (
        "Mount Tor is an extinct volcano.",
        "The volcano Mount Tor is extinct; it last erupted 40,000 years ago.",
    ),
    ("The Osk line is single-track.", "The Osk line, 14 km long, is a single-tracked branch."),
    ("Lake Imm is a saltwater lake.", "Lake Imm is a saline lake of 40 square kilometres."),
    ("Ferrow station is disused.", "Ferrow station has been abandoned since 1970."),
    ("The island of Skell is uninhabited.", "Nobody lives on the island of Skell."),
]
OTHER = [
    ("The mill at Tarn no longer exists.", "The mill at Tarn still stands beside the weir."),
    ("Drivers still pay a toll on the Hask bridge.", "Tolls on the Hask bridge were abolished in 1999."),
    ("Brunn lies on the west bank of the Aar.", "Brunn stands on the eastern bank of the Aar."),
    ("The Imber railway is a narrow-gauge line.", "The Imber railway is a standard-gauge branch."),
    ("Mount Tor is an active volcano.", "Mount Tor is an extinct volcano in the north."),
    ("Holt is in northern Cadria.", "Holt is a town in southern Cadria."),
    ("The Vell road is unpaved.", "The Vell road was asphalted in 1988."),
    ("Admission to the Lorne museum is free.", "The Lorne museum charges an entrance fee of £8."),
    ("Pell has never been an island.", "Until the causeway was built in 1890, Pell was an island."),
]
OPEN = [
    ("Vell station is closed.", "The ticket office at Vell station is closed."),
    ("Brunn is north of Keld.", "Brunn lies south of the Aar; Keld is some way off."),
    (
        "Brunn is on the southern shore of Lake Imm.",
        "The road to Brunn runs along the northern shore of Lake Imm.",
    ),
    # of a part, of another thing, of another time, of a plan
    ("Osk Palace no longer exists.", "The north wing of Osk Palace was pulled down in 1960."),
    ("Osk Palace no longer exists.", "Osk Castle was pulled down in 1960."),
    ("Pell is an island.", "Until the causeway was built in 1890, Pell was an island."),
    ("The Imber railway was a narrow-gauge line.", "The Imber railway is now a standard-gauge line."),
    ("The Osk line is electrified.", "The Osk line is expected to be electrified by 2030."),
    ("Brunn lies on the north bank of the Aar.", "Brunn stands on the eastern bank of the Aar."),
    ("Brunn lies on the west bank of the Aar.", "Brunn stands on the eastern bank of the Tull."),
    ("The mill at Tarn no longer exists.", "The mill at Tarn was pulled down and rebuilt in 1950."),
]


@pytest.mark.parametrize(("claim", "passage"), SAME)
def test_supports_the_state_told_in_other_words(claim: str, passage: str) -> None:
    assert judge_pair(claim, passage).label == "supported"


@pytest.mark.parametrize(("claim", "passage"), OTHER)
def test_contradicts_a_state_that_excludes_the_claim(claim: str, passage: str) -> None:
    assert judge_pair(claim, passage).label == "contradicted"


@pytest.mark.parametrize(("claim", "passage"), OPEN)
def test_leaves_a_state_of_something_else_open(claim: str, passage: str) -> None:
    assert judge_pair(claim, passage).label == "unresolved"
