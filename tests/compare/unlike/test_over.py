"""What was so once, or before a change, is not how it is."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The Osk line carries 900 people a week.", "900", "Until the bridge opened, the Osk line carried 900 people a week.", UNRESOLVED),
        ("The Osk mill has 40 looms.", "40", "The Osk mill used to have 40 looms.", UNRESOLVED),
        ("The Osk mill has 40 looms.", "40", "The Osk mill has 40 looms, formerly idle.", SUPPORTED),
        ("The Osk estate has 120 hectares.", "120 hectares", "The Osk estate grew from 120 hectares to 180.", UNRESOLVED),
        ("The Osk estate has 180 hectares.", "180 hectares", "The Osk estate has 180 hectares, from Arn to Brell.", SUPPORTED),
    ],
)  # fmt: skip
def test_what_was_once_is_not_how_it_is(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text).label == label


def test_who_was_saved_did_not_drown() -> None:
    passage = "All 43 people aboard the Osk were saved when it sank."
    assert judge_pair("Nobody drowned when the Osk sank.", passage, text="Nobody").label != CONTRADICTED


def test_an_age_is_that_of_whose_work_it_is() -> None:
    passage = "Ann Osk's first novel appeared when she was 31."
    assert judge_pair("Ann Osk was 31 when her first novel appeared.", passage, text="31").label == SUPPORTED


@pytest.mark.parametrize(
    ("evidence", "label"),
    [
        ("Four workers were taken to hospital with burns after the blast at Osk.", CONTRADICTED),
        ("After the blast at Osk four workers were taken to hospital as a precaution.", UNRESOLVED),
        ("After the blast at Osk four workers were interviewed.", UNRESOLVED),
    ],
)
def test_who_goes_to_hospital_is_hurt(evidence: str, label: str) -> None:
    assert judge_pair("No one was injured in the blast at Osk.", evidence, text="No one").label == label
