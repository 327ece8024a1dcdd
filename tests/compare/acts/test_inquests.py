"""Manners of death that shut each other out, and who is told to have dissented."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The coroner found that Ole Dahm took his own life.", "took his own life", "The coroner recorded a verdict of suicide on Ole Dahm.", SUPPORTED),
        ("The coroner found that Ole Dahm took his own life.", "took his own life", "The coroner found that Ole Dahm had died by accident.", CONTRADICTED),
        ("The coroner found that Ole Dahm took his own life.", "took his own life", "The coroner recorded an open verdict on Ole Dahm and spoke of suicide.", UNRESOLVED),
        ("The inquest found that Ada Keld was unlawfully killed.", "unlawfully killed", "The inquest ruled out murder: Ada Keld died of natural causes.", CONTRADICTED),
        ("The inquest found that Ada Keld was unlawfully killed.", "unlawfully killed", "The inquest found that Bo Lind had died of natural causes.", UNRESOLVED),
        ("The coroner ruled that Ada Keld died of natural causes.", "natural causes", "Her family accused the coroner who ruled on Ada Keld of hiding a murder.", UNRESOLVED),
    ],
)  # fmt: skip
def test_who_died_one_way_did_not_die_another(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("Judge Orn disagreed with the court's ruling on the Fenn dam.", "disagreed", "Judge Orn alone dissented when the court ruled on the Fenn dam.", SUPPORTED),
        ("Judge Orn disagreed with the court's ruling on the Fenn dam.", "disagreed", "Judge Hale alone dissented when the court ruled on the Fenn dam; Judge Orn wrote the ruling.", UNRESOLVED),
        ("Judge Orn dissented from the ruling on the Fenn dam.", "dissented", "On the Fenn dam the court was divided, and Judge Orn was outvoted.", SUPPORTED),
        ("Judge Orn dissented from the ruling on the Fenn dam.", "dissented", "On the Brell mill the court was divided, and Judge Orn was outvoted.", UNRESOLVED),
        ("A family court awarded custody of the Keld boys to their aunt.", "awarded", "The Keld boys live with their aunt, who obtained custody in the family court.", SUPPORTED),
        ("The synod of Arn approved the new hymnal.", "approved", "The laymen in the synod of Arn backed the new hymnal, but the bishops sank the plan.", UNRESOLVED),
    ],
)  # fmt: skip
def test_whose_vote_or_gain_it_was_decides(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
