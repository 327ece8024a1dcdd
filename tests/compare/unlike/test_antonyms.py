"""A word and its opposite under a negation say one thing: neither sentence accuses the other."""

import pytest

from claimcheck.verify import judge_pair

ALIKE = [
    ("Nobody failed the exam.", "Everybody passed the exam."),
    ("No applicant was refused a visa.", "Every applicant got a visa."),
    ("None of the patients died.", "All of the patients recovered."),
    ("All of the charges were dropped.", "None of the charges was pursued."),
    ("All members supported the plan.", "No member opposed the plan."),
    ("Most members opposed the plan.", "Few members supported the plan."),
    ("None of the defendants was convicted.", "All of the defendants were acquitted."),
    ("None of the homes was spared.", "All of the homes were destroyed."),
    ("Nobody voted against the plan.", "Everybody voted for the plan."),
    ("All the staff kept their jobs.", "None of the staff lost their jobs."),
    ("The majority voted for the plan.", "The minority voted against the plan."),
    ("Osk lies south of Brell.", "Brell lies north of Osk."),
    ("Osk Rovers won the final against Brell City.", "Brell City lost the final against Osk Rovers."),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_opposites_under_a_negation_do_not_accuse(one: str, other: str) -> None:
    assert judge_pair(one, other).label != "contradicted"
    assert judge_pair(other, one).label != "contradicted"


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Nobody voted for the plan.", "Everybody voted for the plan."),
        ("Osk Rovers won the final against Brell City.", "Osk Rovers lost the final against Brell City."),
        ("All of the defendants were acquitted.", "None of the defendants was acquitted."),
    ],
)
def test_the_same_word_and_its_denial_do(claim: str, evidence: str) -> None:
    assert judge_pair(claim, evidence).label == "contradicted"
