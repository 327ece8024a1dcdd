"""Legends, and what was only asked for, planned or tried, date nothing that was done."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, UNRESOLVED = "supported", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk bell fell in 1650.", "1650", "Local legend has it that the Osk bell fell in 1650.", UNRESOLVED),
        ("The Osk bell fell in 1650.", "1650", "According to legend the Osk bell fell in 1650.", UNRESOLVED),
        ("The Osk bell fell in 1650.", "1650", "Tradition places the fall of the Osk bell in 1650.", UNRESOLVED),
        ("The Osk bell fell in 1650.", "1650", "Legend has it that the Osk bell fell in 1655.", UNRESOLVED),
        ("The Osk bell fell in 1650.", "1650", "The Osk bell of legend fell in 1650.", SUPPORTED),
        ("According to legend the Osk bell fell in 1650.", "1650", "Legend has it that the Osk bell fell in 1650.", SUPPORTED),
        ("The patent on the Osk pump was granted in 1922.", "1922", "Jon Osk applied for a patent on his pump in 1922.", UNRESOLVED),
        ("The patent on the Osk pump was granted in 1922.", "1922", "The patent on the Osk pump was granted in 1922.", SUPPORTED),
        ("The Osk bridge got its permit in 1922.", "1922", "The Osk town asked for a permit for the bridge in 1922.", UNRESOLVED),
        ("Ada Brell won the Osk Prize in 1990.", "1990", "Ada Brell was put forward for the Osk Prize in 1990.", UNRESOLVED),
        ("Ada Brell was elected mayor of Osk in 1990.", "1990", "Ada Brell ran for mayor of Osk in 1990.", UNRESOLVED),
        ("The Osk school was opened in 1970.", "1970", "The Osk school was planned in 1970.", UNRESOLVED),
        ("The Osk law was adopted in 1970.", "1970", "The Osk law was proposed in 1970.", UNRESOLVED),
        ("The Osk harbour was sold in 1970.", "1970", "The Osk harbour was offered for sale in 1970.", UNRESOLVED),
    ],
)  # fmt: skip
def test_what_is_only_told_or_asked_for_decides_nothing(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
