"""Acts of many kinds, each in other words, denied, and as the opposite that shuts it out."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The court ordered a new trial of Bo Lind.", "ordered", "Bo Lind must be tried again, the court ruled.", SUPPORTED),
        ("Arnland recognised the duchy of Fenn.", "recognised", "Arnland refused for ten years to recognise the duchy of Fenn.", CONTRADICTED),
        ("The bishop excommunicated the baker Ole Dahm.", "excommunicated", "The baker Ole Dahm was cast out of the church by the bishop.", SUPPORTED),
        ("The league punished the swimmer Ada Keld.", "punished", "The league let the swimmer Ada Keld off.", CONTRADICTED),
        ("The league punished the swimmer Ada Keld.", "punished", "The league rebuked the swimmer Ada Keld.", SUPPORTED),
        ("The state nationalised the Osk mines.", "nationalised", "The state privatised the Osk mines.", CONTRADICTED),
        ("The diet dethroned Queen Una.", "dethroned", "The diet crowned Queen Una.", UNRESOLVED),
        ("The weavers appealed against the ruling on the Osk mills.", "appealed", "The weavers bowed to the ruling on the Osk mills.", CONTRADICTED),
        ("The court found for the weavers of Arn.", "found for", "The court decided in favour of the owner, not of the weavers of Arn.", CONTRADICTED),
        ("The inquiry cleared Bo Lind of bribery.", "cleared", "The inquiry found no evidence that Bo Lind had taken bribes.", SUPPORTED),
        ("The court awarded Ada Keld damages.", "awarded", "The court threw Ada Keld's claim out.", CONTRADICTED),
        ("The panel held that the Fenn blockade was legal.", "legal", "The Fenn blockade broke no law, the panel held.", SUPPORTED),
        ("The panel held that the Fenn blockade was legal.", "legal", "The Fenn blockade broke the law, the panel held.", CONTRADICTED),
        ("The agency approved the toy for infants.", "for infants", "The agency approved the toy for schools.", UNRESOLVED),
        ("The vote on the Fenn dam was binding.", "binding", "The vote on the Fenn dam was advisory.", CONTRADICTED),
        ("The customs seized the Osk cargo.", "seized", "The customs gave the Osk cargo back.", CONTRADICTED),
        ("The customs seized the Osk cargo.", "seized", "The customs searched the Osk cargo.", UNRESOLVED),
        ("The court in Arn sentenced Bo Lind to five years.", "five years", "Bo Lind was given eight years by the court in Arn.", CONTRADICTED),
        ("The court in Arn sentenced Bo Lind to five years.", "five years", "Bo Lind was given five years by the court in Arn.", SUPPORTED),
        ("The court in Arn sentenced Bo Lind to five years.", "five years", "Bo Lind was given eighteen months by the court in Arn.", UNRESOLVED),
        ("The governors expelled the pupil Ole Dahm.", "expelled", "The governors let the pupil Ole Dahm stay.", CONTRADICTED),
        ("The court found the pilot Ole Dahm negligent.", "negligent", "The court found no fault with the pilot Ole Dahm.", CONTRADICTED),
        ("The court found the pilot Ole Dahm negligent.", "negligent", "The court found that the owner was not to blame, but that the pilot Ole Dahm was.", SUPPORTED),
        ("The court found the owner negligent.", "negligent", "The court found that the owner was not to blame, but that the pilot Ole Dahm was.", CONTRADICTED),
    ],
)  # fmt: skip
def test_an_act_is_known_by_its_kind(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
