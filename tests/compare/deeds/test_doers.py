"""Who acts in a claim against who acts in a passage."""

import pytest

from claimcheck.compare.deeds.doers import Doer, doer
from claimcheck.compare.english.words import tokens


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("The court", "the Regional Court of Anders", Doer.SAME),
        ("The senate", "the lower house", Doer.ANOTHER),
        ("The council", "the council's planning committee", Doer.ANOTHER),
        ("The full court", "A panel of three judges", Doer.ANOTHER),
        ("The supreme court", "the court of appeal", Doer.ANOTHER),
        ("The voters of Anders", "On 11 May the assembly of Anders", Doer.ANOTHER),
        ("The voters of Anders", "54 per cent of the voters of Anders", Doer.SAME),
        ("Anders", "the government of Anders", Doer.SAME),
        ("Anders", "Borovia", Doer.ANOTHER),
        ("The court", "it", Doer.OPEN),
        ("The court", "", Doer.OPEN),
        ("The regulator", "the aviation authority", Doer.OPEN),
        ("The convention", "the delegates", Doer.SAME),
        ("The commission", "the commissioners", Doer.SAME),
    ],
)
def test_bodies_of_another_level_chamber_or_name_are_others(claim: str, passage: str, expected: Doer) -> None:
    assert doer(tokens(claim), tokens(passage)) is expected
