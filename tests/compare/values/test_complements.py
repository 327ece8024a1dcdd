"""Those who do and those who do not are a hundred percent; a close bound is close, and what is set is no outcome."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Sixty per cent of the farms in Osk have no power.", "Sixty per cent", "Forty per cent of the farms in Osk have power.", SUPPORTED),
        ("Sixty per cent of the farms in Osk have power.", "Sixty per cent", "Forty per cent of the farms in Osk do not have power.", SUPPORTED),
        ("A third of the pupils in Osk never eat breakfast.", "A third", "Two thirds of the pupils in Osk eat breakfast.", SUPPORTED),
        ("Eight per cent of the Osk letters are lost.", "Eight per cent", "All but eight per cent of the Osk letters are lost.", CONTRADICTED),
        ("Of the Osk letters 92 per cent are lost.", "92 per cent", "All but eight per cent of the Osk letters are lost.", SUPPORTED),
        ("Forty per cent of the farms in Osk have power.", "Forty per cent", "Forty per cent of the farms in Osk have no power.", UNRESOLVED),
        ("Sixty per cent of the farms in Osk have power.", "Sixty per cent", "Sixty per cent of the farms in Osk have power, the others do not.", SUPPORTED),
        ("All but nine of the farms in Osk have power.", "nine", "Nine of the farms in Osk have power.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_share_and_its_rest_make_a_hundred(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Osk sent just under 500 sheep to Brell.", "just under 500", "Osk sent 310 sheep to Brell.", CONTRADICTED),
        ("Osk sent just under 500 sheep to Brell.", "just under 500", "Osk sent 488 sheep to Brell.", SUPPORTED),
        ("Osk sent slightly more than 500 sheep to Brell.", "slightly more than 500", "Osk sent 900 sheep to Brell.", CONTRADICTED),
        ("Osk sent well over 500 sheep to Brell.", "well over 500", "Osk sent 900 sheep to Brell.", SUPPORTED),
        ("Osk sent fewer than 500 sheep to Brell.", "fewer than 500", "Osk sent 310 sheep to Brell.", SUPPORTED),
        ("The Osk mill stayed within its budget of 70 million euros.", "70 million euros", "The Osk mill was to cost 70 million euros.", UNRESOLVED),
        ("The Osk mill exceeded its budget of 70 million euros.", "70 million euros", "The Osk mill cost 88 million euros.", SUPPORTED),
        ("The Osk mill cost 70 million euros.", "70 million euros", "For the Osk mill 70 million euros had been set aside.", UNRESOLVED),
        ("The Osk library holds 2,300 maps.", "2,300", "Twenty-three hundred maps are kept in the Osk library.", SUPPORTED),
        ("The pumps at Osk pass 600 litres a minute.", "600 litres", "Every second the pumps at Osk pass ten litres of water.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_bound_is_as_close_as_it_says(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
