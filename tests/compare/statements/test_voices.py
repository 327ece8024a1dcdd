"""Whose number it is: what one says another need not say, and where the sources differ nothing is said."""

import pytest

from claimcheck.compare.sentence.disputed import is_disputed
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The police counted 800 walkers in Osk.", "800", "There were 800 walkers in Osk by the reckoning of the unions.", UNRESOLVED),
        ("The police counted 800 walkers in Osk.", "800", "By the unions' count there were 800 walkers in Osk.", UNRESOLVED),
        ("The unions counted 800 walkers in Osk.", "800", "There were 800 walkers in Osk by the count of the unions.", SUPPORTED),
        ("There were 800 walkers in Osk.", "800", "There were 800 walkers in Osk by the count of the unions.", SUPPORTED),
        ("The mayor put the loss at Osk at 40 cows.", "40", "Farmers put the loss at Osk at 40 cows; the mayor's estimate was 25.", CONTRADICTED),
        ("The farmers put the loss at Osk at 40 cows.", "40", "Farmers put the loss at Osk at 40 cows; the mayor's estimate was 25.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_number_is_that_of_who_gives_it(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The chronicles differ: some speak of 40 dead, others of 90.", True),
        ("Some say that 40 died, others that it was 90.", True),
        ("Estimates of the dead vary from 40 to 90.", True),
        ("Conflicting reports spoke of 40 dead.", True),
        ("The number of dead is disputed.", True),
        ("It is unclear whether 40 died.", True),
        ("According to some 40 died, according to others 90.", True),
        ("Some of the farms had 40 cows, others had sheep.", False),
        ("One of the ships sank, another was sold for 900 pounds.", False),
        ("The two species differ in size.", False),
        ("The islands are disputed by two states, which have 40 soldiers there.", False),
        ("Forty died, and others were hurt.", False),
    ],
)
def test_sources_that_do_not_agree_are_seen(text: str, expected: bool) -> None:
    assert is_disputed(Scene(text)) is expected


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The flood at Osk left 40 dead.", "40", "Accounts of the flood at Osk differ: some speak of 40 dead, others of 90.", UNRESOLVED),
        ("The flood at Osk left 40 dead.", "40", "Accounts of the flood at Osk vary. Some speak of 40 dead.", UNRESOLVED),
        ("The tower of Osk was built in 1290.", "1290", "Historians disagree about the tower of Osk: one says it was built in 1290, another prefers 1340.", UNRESOLVED),
        ("The flood at Osk left 40 dead.", "40", "The flood at Osk left 40 dead, and others are missing.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_is_left_open_bears_nothing_out(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
