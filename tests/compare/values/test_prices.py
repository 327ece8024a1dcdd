"""What was paid for a thing is what it cost; a sum in one money is none in another."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Osk bought the mill for $3 million.", "$3 million", "Osk paid $3 million for the mill.", SUPPORTED),
        ("Osk sold the mill to Brell for $3 million.", "$3 million", "Brell paid Osk $3 million for the mill.", SUPPORTED),
        ("Osk bought the mill for $3 million.", "$3 million", "Osk sold the mill for $4 million.", UNRESOLVED),
        ("Osk paid 3 million dollars in taxes.", "3 million dollars", "Osk bought the mill for 3 million dollars.", UNRESOLVED),
        ("The organ at Osk cost 90,000 pounds.", "90,000 pounds", "The organ at Osk cost the town 90,000 yen.", CONTRADICTED),
        ("The organ at Osk cost 90,000 dollars.", "90,000 dollars", "The organ at Osk cost the town 90,000 euros.", UNRESOLVED),
        ("The organ at Osk cost 90,000 euros.", "90,000 euros", "The organ at Osk cost the town 60,000 yen.", UNRESOLVED),
        ("The organ at Osk cost 90,000 US dollars.", "90,000 US dollars", "In Canada the organ at Osk cost 90,000 dollars.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_price_is_what_was_paid(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
