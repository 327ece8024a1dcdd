"""How a trial, a landing, an outbreak or a finding came out is held against what a page tells of it."""

import pytest

from claimcheck.verify import judge_pair

ROWS = [
    ("The Ros study found that tea raises the risk of gout.", "raises the risk",
     "The Ros study found no link between tea and gout.", "contradicted"),
    ("The Ros study found a link between tea and gout.", "found a link",
     "The Ros study found that tea increases the risk of gout.", "supported"),
    ("The Ros study found a link between tea and gout.", "found a link",
     "The Ros study found that tea is not associated with gout.", "contradicted"),
    ("The Ros study found that tea lowers the risk of gout.", "lowers the risk",
     "The Ros study found that tea does not lower the risk of gout in women.", "unresolved"),
    ("The Ros study proved that tea causes gout.", "proved",
     "The Ros study found that tea is associated with gout, but could not show a cause.", "unresolved"),
    ("The probe Vell landed on Mars.", "landed", "The probe Vell crashed into Mars.", "contradicted"),
    ("The probe Vell landed on Mars.", "landed", "The probe Vell touched down on Mars.", "supported"),
    ("The Vell trial was halted.", "halted", "The Vell trial was completed on schedule.", "contradicted"),
    ("The outbreak in Osk has been contained.", "contained", "The outbreak in Osk is still spreading.",
     "contradicted"),
    ("The outbreak in Osk is over.", "over", "The outbreak in Keld is over.", "unresolved"),
    ("The Osk newt is extinct.", "extinct", "The Osk newt, long thought extinct, was found again and still lives.",
     "contradicted"),
    ("The tanker Vell spilled its oil.", "spilled", "No oil escaped from the tanker Vell.", "contradicted"),
    ("The drug Oskax cures gout.", "cures", "The makers hope that the drug Oskax may one day cure gout.",
     "unresolved"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "text", "passage", "expected"), ROWS)
def test_outcomes_are_held_against_each_other(claim: str, text: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage, text=text, kind="ruling").label == expected
