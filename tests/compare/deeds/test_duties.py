"""What a ruling allows, forbids or lays on somebody, with who ruled so before or behind it."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("A tribunal ordered Osk Mills to compensate the weavers of Arn.", "ordered", "Osk Mills must pay the weavers of Arn two million crowns, a tribunal decided.", SUPPORTED),
        ("A tribunal ordered Osk Mills to rehire the weavers of Arn.", "ordered", "Osk Mills must pay the weavers of Arn two million crowns, a tribunal decided.", UNRESOLVED),
        ("The court ordered Osk Mills to demolish its Arn chimney.", "ordered", "Osk Mills has to demolish its Arn chimney, the court ruled.", SUPPORTED),
        ("The court ordered Osk Mills to demolish its Arn chimney.", "ordered", "Osk Mills has to demolish its Arn chimney, its neighbours say.", UNRESOLVED),
        ("The cartel office cleared the sale of Osk Mills.", "cleared", "The sale of Osk Mills may go ahead, the cartel office decided.", SUPPORTED),
        ("The court fined Osk Mills for its smoke.", "fined", "Osk Mills must pay a fine of a million crowns for its smoke, the court ruled.", SUPPORTED),
        ("The league punished Osk Rovers for their banner.", "punished", "The league fined Osk Rovers for their banner.", SUPPORTED),
        ("The league punished Osk Rovers for their banner.", "punished", "The league warned Osk Rovers about their banner.", UNRESOLVED),
        ("The court struck down the rule on beards.", "struck down", "The rule on beards infringes the freedom that the constitution guards, the court held.", SUPPORTED),
        ("The court struck down the rule on beards.", "struck down", "The rule on beards does not infringe the constitution, the court held.", CONTRADICTED),
        ("The court struck down the rule on beards.", "struck down", "The barber infringed the rule on beards, the court held.", UNRESOLVED),
        ("The court found that Arn violated Ada Keld's right to privacy.", "violated", "Arn breached Ada Keld's right to respect for her private life, the court found.", SUPPORTED),
    ],
)  # fmt: skip
def test_duties_and_leave_are_acts_of_who_rules(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
