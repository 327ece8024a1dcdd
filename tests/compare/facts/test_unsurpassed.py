"""That nothing surpasses a thing is a place in an order."""

import pytest

from claimcheck.verify import judge_pair


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("No town in Tell has more people than Osk.", "Osk is the largest town in Tell.", "supported"),
        ("No town in Tell is larger than Osk.", "Osk is the second-largest town in Tell.", "contradicted"),
        ("Osk is larger than any other town in Tell.", "Osk is the most populous town in Tell.", "supported"),
        ("The Orn is longer than any other river in Tell.", "The Orn is the third-longest river in Tell.", "contradicted"),
        ("The Orn is no longer the longest river in Tell.", "The Orn was the longest river in Tell until 1990.", "supported"),
        ("No town in Tell is larger than Osk.", "Keld is the largest town in Tell; Osk is a port.", "unresolved"),
        ("No town in Tell is larger than Osk.", "Osk is the highest town in Tell.", "unresolved"),
        ("No town in Tell is larger than Osk.", "Osk is one of the largest towns in Tell.", "unresolved"),
        ("Salt was Ida Brell's second novel.", "Ida Brell's debut novel, Ash, was followed by Salt.", "unresolved"),
    ],
)  # fmt: skip
def test_what_nothing_surpasses_is_the_utmost(claim: str, passage: str, expected: str) -> None:
    assert judge_pair(claim, passage).label == expected
