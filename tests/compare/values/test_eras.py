"""Dates before Christ."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The tomb at Osk was sealed in the third century BC.", "third century BC", "The tomb at Osk was sealed in 238 BC.", SUPPORTED),
        ("The tomb at Osk was sealed in the second century BC.", "second century BC", "The tomb at Osk was sealed in 238 BC.", CONTRADICTED),
        ("The tomb at Osk was sealed in 238 BC.", "238 BC", "The tomb at Osk was sealed in the third century BC.", UNRESOLVED),
        ("The temple at Osk was completed in AD 120.", "AD 120", "The temple at Osk was completed in 120 BC.", CONTRADICTED),
        ("The temple at Osk was completed in 120 BC.", "120 BC", "The temple at Osk was completed in AD 120.", CONTRADICTED),
        ("The temple at Osk was completed in 120 BC.", "120 BC", "The temple at Osk was completed in 120 BCE.", SUPPORTED),
        ("The temple at Osk was completed in the second century AD.", "second century AD", "The temple at Osk was completed in 120 CE.", SUPPORTED),
        ("The temple at Osk was completed in 120 BC.", "120 BC", "The temple at Osk was plundered in 90 BC.", UNRESOLVED),
        ("Osk was founded in 600 BC.", "600 BC", "Osk was founded in 550 BC.", CONTRADICTED),
    ],
)  # fmt: skip
def test_a_date_is_held_by_its_eras(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
