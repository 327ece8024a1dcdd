"""Passages that tell two bearers of one name apart."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The singer Ilse Marron died in 1811.", "1811", "Ilse Marron, mother of the singer of the same name, died in 1811.", UNRESOLVED),
        ("The Osk bank was founded in 1811.", "1811", "The Osk bank, not to be confused with a firm of the same name founded in 1811, is a lender.", UNRESOLVED),
        ("The film Osk came out in 1811.", "1811", "Osk, a namesake of the film, came out in 1811.", UNRESOLVED),
    ],
)  # fmt: skip
def test_what_is_said_of_a_namesake_is_said_of_nobody_else(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
