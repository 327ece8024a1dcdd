"""What a part, the surroundings or a wider place of the name has is not the thing's own figure."""

import pytest

from claimcheck.verify import judge_pair

ROWS = [
    ("The Keld tower is 120 metres high.", "The Keld tower stands on a hill 310 metres high.", "unresolved"),
    ("Osk has 12,000 inhabitants.", "The district of Osk has 31,000 inhabitants.", "unresolved"),
    (
        "The Vell dam produces 300 megawatts.",
        "The Vell dam's first turbine produces 75 megawatts.",
        "unresolved",
    ),
    ("Osk has 12,000 inhabitants.", "Osk, a port, has 31,000 inhabitants.", "contradicted"),
    ("The Keld tower is 120 metres high.", "The Keld tower has a height of 95 metres.", "contradicted"),
    ("The Keld tower is 120 metres high.", "The Keld tower rises to a height of 120 metres.", "supported"),
]


@pytest.mark.parametrize(("claim", "passage", "label"), ROWS)
def test_whose_figure_it_is(claim: str, passage: str, label: str) -> None:
    assert judge_pair(claim, passage).label == label
