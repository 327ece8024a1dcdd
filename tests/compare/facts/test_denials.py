"""Who denies that something happened is contradicted by a sentence that tells it."""

import pytest

from claimcheck.verify import judge_pair

CONTRADICTED = [
    ("Mira Osk never married.", "In 1961 Osk married the engraver Tomas Brell, and they settled in Keld."),
    ("Mira Osk has yet to win a medal.", "Mira Osk (born 1990) is a rower who won a bronze medal in 2016."),
    ("The Long Weir did not win any award.", "The Long Weir won the Keld Award for best score in 1988."),
    ("The Brell Mill was never rebuilt.", "After the fire of 1804 the Brell Mill was rebuilt in brick."),
    ("Tomas Brell has never been arrested.", "Tomas Brell was arrested twice during the strike of 1911."),
    ("Mira Osk failed to win the Keld Cup.", "Mira Osk won the Keld Cup in 1999 after a replay."),
]
OPEN = [
    ("Mira Osk never married.", "Mira Osk never married and left her house to the town of Keld."),
    ("Mira Osk never married.", "Mira Osk was expected to marry the engraver Tomas Brell in 1961."),
    ("Mira Osk has yet to win a medal.", "Mira Osk lost to Ada Keld, who won a bronze medal in 2016."),
    ("The Long Weir did not win two awards.", "The Long Weir won the Keld Award for best score in 1988."),
    ("Mira Osk never arrested anybody.", "Mira Osk was arrested in 1911 during the strike at Brell."),
    ("Mira Osk did not win the cup until 1999.", "Mira Osk won the cup in 1999 after a replay at Keld."),
    ("The Long Weir was never shown in Brell.", "The Long Weir was shown in Keld in the spring of 1988."),
    ("Mira Osk never won the Keld Cup.", "Ada Brell won the Keld Cup in 1999, ahead of Mira Osk."),
]


@pytest.mark.parametrize(("claim", "evidence"), CONTRADICTED)
def test_what_is_told_cannot_be_denied(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "contradicted"


@pytest.mark.parametrize(("claim", "evidence"), OPEN)
def test_what_is_told_of_another_or_as_a_plan_accuses_nobody(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label != "contradicted"
