"""What ties a thing to a named party, told in other words than the claim's."""

import pytest

from claimcheck.verify import judge_pair

SAME = [
    ("The Osk theatre was designed by Ada Roon.", "Ada Roon was the architect of the Osk theatre."),
    (
        "The Osk theatre was designed by Ada Roon.",
        "The Osk theatre was built to plans by the architect Ada Roon.",
    ),
    ("The Tull flows into the Aar.", "The Tull is a left tributary of the Aar."),
    ("The river Tull flows into the Aar.", "The Tull empties into the Aar at Brunn."),
    ("Cape Lorn was named after Jon Lorn.", "Cape Lorn takes its name from the sailor Jon Lorn."),
    ("Holm is the county seat of Orl County.", "The county seat of Orl County is Holm."),
    ("The Vell line is operated by Nordrail.", "Nordrail operates the Vell line."),
    ("Elmo airport was renamed Jon Lorn Airport.", "Elmo airport took the name Jon Lorn Airport in 2004."),
    ("Sull became part of Brunn.", "Sull was incorporated into Brunn in 1931."),
    ("The Pell tower was opened by Ida Brell.", "Ida Brell inaugurated the Pell tower in 1971."),
]
OTHER = [
    (
        "The Osk theatre was designed by Ada Roon.",
        "The Osk theatre, the work of the architect Jon Brell, opened in 1911.",
    ),
    ("The Tull flows into the North Sea.", "The Tull rises in the Vell hills and empties into the Baltic."),
    ("Cape Lorn was named after Jon Lorn.", "Cape Lorn owes its name to the pilot Emil Dray."),
    ("Holm is the county seat of Orl County.", "Orl County lies in the west. Its county seat is Brunn."),
    ("The Vell line is operated by Nordrail.", "The Vell line is run by Sudrail."),
]
OPEN = [
    ("The Sund ferry is owned by Nordrail.", "The pier used by the Sund ferry belongs to the Osk council."),
    ("The Tull flows into the Aar.", "The Tull's largest tributary, the Imm, joins the Sull."),
    (
        "The Sund bridge was designed by Ada Roon.",
        "Ada Roon designed a statue that stands on the Sund bridge.",
    ),
    ("The Osk theatre was designed by Ada Roon.", "The foyer of the Osk theatre was designed by Jon Brell."),
    ("The Osk theatre was designed by Ada Roon.", "The Osk theatre was designed by Jon Brell and Ida Osk."),
    ("The Osk theatre was designed by Ada Roon.", "The Osk museum was designed by Jon Brell."),
    ("The Tull flows into the Aar.", "The Imm flows into the Aar, not far from the Tull."),
    ("Holm is the county seat of Orl County.", "Brunn was the county seat of Orl County until 1870."),
    ("The Tull flows into the Aar.", "The Tull rises near the Aar."),
    ("The Vell line is operated by Nordrail.", "The Vell line was formerly operated by Sudrail."),
    (
        "The Pell tower was designed by Ada Roon.",
        "Ada Roon designed the Brunn bridge; the Pell tower stands beside it.",
    ),
]


@pytest.mark.parametrize(("claim", "passage"), SAME)
def test_supports_the_tie_told_in_other_words(claim: str, passage: str) -> None:
    assert judge_pair(claim, passage).label == "supported"


@pytest.mark.parametrize(("claim", "passage"), OTHER)
def test_contradicts_where_the_one_party_is_another(claim: str, passage: str) -> None:
    assert judge_pair(claim, passage).label == "contradicted"


@pytest.mark.parametrize(("claim", "passage"), OPEN)
def test_leaves_other_things_and_times_open(claim: str, passage: str) -> None:
    assert judge_pair(claim, passage).label == "unresolved"
