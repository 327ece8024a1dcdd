"""A number told of a step, or of a figure that is not the thing's own, bears out no result."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Ostro sold 4,000 kettles in Brell.", "4,000", "Ostro ordered 4,000 kettles for its shops in Brell.", UNRESOLVED),
        ("The court in Brell overturned nine verdicts.", "nine", "Nine verdicts of the court in Brell were appealed.", UNRESOLVED),
        ("The Osk clinic cured 60 patients.", "60", "The Osk clinic examined 60 patients.", UNRESOLVED),
        ("The Osk academy admitted 90 students.", "90", "At the Osk academy 90 students applied.", UNRESOLVED),
        ("Eight lifeboats of the Osk were lowered.", "Eight", "Eight lifeboats of the Osk stayed where they were.", UNRESOLVED),
        ("The Osk gallery received 30 drawings.", "30", "The Osk gallery was promised 30 drawings.", UNRESOLVED),
        ("The Osk academy was asked for 90 places.", "90", "Ninety places were requested from the Osk academy.", SUPPORTED),
        ("The Osk clinic examined 60 patients.", "60", "The Osk clinic examined 60 patients in May.", SUPPORTED),
        ("Nine verdicts of the Osk court were appealed.", "Nine", "Nine verdicts of the Osk court were appealed.", SUPPORTED),
        ("Ann Osk stayed in Brell for nine years.", "nine years", "Ann Osk lived in Brell for nine years.", SUPPORTED),
        ("There were 60 patients in the Osk clinic.", "60", "The Osk clinic treated 60 patients.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_step_is_not_what_it_leads_to(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Some 900 people heard the choir in the Osk hall.", "900", "The choir sang in the Osk hall, which seats 900 people.", UNRESOLVED),
        ("The crew of the Osk numbered 40 men.", "40", "The Osk had room for 40 men.", UNRESOLVED),
        ("The fire cost the Osk mill 3 million euros.", "3 million euros", "The Osk mill was insured against fire for 3 million euros.", UNRESOLVED),
        ("The Osk vase sold for 9,000 euros.", "9,000 euros", "The Osk vase was sold; its guide price was 9,000 euros.", UNRESOLVED),
        ("Ann Osk threw the discus 61 metres in Brell.", "61 metres", "Ann Osk, whose best throw is 61 metres, came to Brell for the discus.", UNRESOLVED),
        ("Ann Osk earns 2,400 euros a month.", "2,400 euros", "At the Osk works the average wage is 2,400 euros a month.", UNRESOLVED),
        ("The Osk factory made 900 clocks.", "900", "The Osk factory fell short of its target of 900 clocks.", UNRESOLVED),
        ("The Osk hall holds 900 people.", "900", "The Osk hall seats 900 people.", SUPPORTED),
        ("The average wage at Osk is 2,400 euros.", "2,400 euros", "On average a wage at Osk is 2,400 euros.", SUPPORTED),
        ("The Osk vase is worth 9,000 euros.", "9,000 euros", "The Osk vase was valued at 9,000 euros.", SUPPORTED),
        ("The Osk hall seats 900 people.", "900", "The Osk hall seats 700 people.", CONTRADICTED),
        ("The Osk shop sells 300 loaves a day.", "300", "The Osk shop sells on average 300 loaves a day.", SUPPORTED),
    ],
)  # fmt: skip
def test_a_figure_of_another_kind_is_not_the_things_own(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text).label == label
