"""What becomes of an accused, a candidate or a dispute, told by its outcome and not by the verb of the act."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The court did not send Bo Lind to prison.", "did not send", "Bo Lind left court free with a suspended sentence of a year.", SUPPORTED),
        ("The court sent Bo Lind to prison.", "sent", "Bo Lind left court free with a suspended sentence of a year.", CONTRADICTED),
        ("Bo Lind was given a suspended sentence.", "suspended sentence", "Bo Lind must serve two years in prison.", CONTRADICTED),
        ("A court jailed the thief of the Osk pearls.", "jailed", "The woman who stole the Osk pearls was sentenced to three years behind bars.", SUPPORTED),
        ("A court jailed the thief of the Osk pearls.", "jailed", "The woman who found the Osk pearls was rewarded by a court.", UNRESOLVED),
        ("The jury convicted Bo Lind of murder.", "convicted", "The jurors found Bo Lind guilty of theft but not guilty of murder.", CONTRADICTED),
        ("The jury convicted Bo Lind of theft.", "convicted", "The jurors found Bo Lind guilty of theft but not guilty of murder.", SUPPORTED),
        ("The king spared Bo Lind the gallows.", "spared", "The king commuted Bo Lind's sentence to exile.", SUPPORTED),
        ("The diet of Arn elected Ada Keld speaker.", "elected", "Ada Keld lost the vote for speaker in the diet of Arn.", CONTRADICTED),
        ("The Keld sisters settled their suit out of court.", "settled", "The suit of the Keld sisters was ended by the verdict of a court.", CONTRADICTED),
        ("The jury failed to reach a verdict in the Osk trial.", "failed", "The Osk trial ended in a mistrial when the jurors were deadlocked.", SUPPORTED),
        ("The jury failed to reach a verdict in the Osk trial.", "failed", "The jurors convicted Bo Lind in the Osk trial.", CONTRADICTED),
        ("The county court acquitted Ada Keld.", "acquitted", "Quashing her acquittal by the county court, the high court convicted Ada Keld.", SUPPORTED),
        ("The high court acquitted Ada Keld.", "acquitted", "Quashing her acquittal by the county court, the high court convicted Ada Keld.", CONTRADICTED),
        ("The governor vetoed the salt tax.", "vetoed", "The salt tax became law with the governor's signature.", CONTRADICTED),
        ("The governor vetoed the salt tax.", "vetoed", "The salt tax became law with broad approval.", UNRESOLVED),
        ("The diet of Arn approved the salt tax.", "approved", "The salt tax bill went through the diet of Arn.", UNRESOLVED),
        ("The senate of Arn approved the salt bill.", "approved", "The salt bill sailed through the senate of Arn.", SUPPORTED),
    ],
)  # fmt: skip
def test_outcomes_tell_the_act(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
