"""What a kind is known by is held against the page's figure for it, in whatever words."""

import pytest

from claimcheck.verify import judge_pair

ROWS = [
    ("Only about 40 Keld cranes are left.", "The population of the Keld crane is put at 40.", "supported"),
    ("Fewer than 90 Keld cranes survive in the wild.", "The wild population of the Keld crane numbers 70 birds.",
     "supported"),
    ("There are about 800 Tull otters.", "The Tull otter has a population of only 120.", "contradicted"),
    ("The Keld crane lives for up to 30 years.", "The maximum lifespan of the Keld crane is 30 years.", "supported"),
    ("The Keld crane can live up to 60 years.", "The life span of the Keld crane seldom exceeds 25 years.",
     "contradicted"),
    ("The earthquake near Vell had a magnitude of 5.9.", "The magnitude of the earthquake near Vell was put at 6.8.",
     "contradicted"),
    ("The planet Ral c circles its star every 40 days.", "Ral c needs 40 days for one orbit of its star.",
     "supported"),
    ("The vaccine Oskax is 80 per cent effective.", "The vaccine Oskax has an efficacy of 80 per cent.", "supported"),
    ("There are 40 Keld cranes left.", "The population of the Tull crane is put at 90.", "unresolved"),
    ("The Keld crane lives 20 years on average.", "The maximum lifespan of the Keld crane is 45 years.", "unresolved"),
    ("There are 12 schools in Vell.", "There are 15 churches in Vell, and some schools.", "unresolved"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "passage", "expected"), ROWS)
def test_figures_of_a_kind_are_held_against_each_other(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
