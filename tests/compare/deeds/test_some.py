"""Acts upon some out of more, upon another numbered one, or by another body, which bear out no claim of the rest."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The court freed the captain of the Osk rowers.", "freed", "The court freed six of the nine Osk rowers.", UNRESOLVED),
        ("The court freed the Osk rowers.", "freed", "The court freed six of the nine Osk rowers.", UNRESOLVED),
        ("The court freed six Osk rowers.", "freed", "The court freed six of the nine Osk rowers.", SUPPORTED),
        ("The court freed some Osk rowers.", "freed", "The court freed six of the nine Osk rowers.", SUPPORTED),
        ("The board revoked the Dorn licences.", "revoked", "The board revoked several of the Dorn licences.", UNRESOLVED),
        ("The court quashed section 4 of the Osk harbour act.", "quashed", "The court quashed section 7 of the Osk harbour act and will hear the suit over section 4 in May.", UNRESOLVED),
        ("The jury convicted Bo Lind on count two.", "convicted", "The jury convicted Bo Lind on count one.", UNRESOLVED),
        ("The jury convicted Bo Lind on count one.", "convicted", "The jury convicted Bo Lind on count one.", SUPPORTED),
        ("The upper house of Arn rejected the ferry bill.", "rejected", "The ferry bill passed Arn's lower house and now goes to the upper house.", UNRESOLVED),
        ("The lower house of Arn rejected the ferry bill.", "rejected", "The ferry bill passed Arn's lower house and now goes to the upper house.", CONTRADICTED),
        ("The Brell rowers lost before both the club court and the appeals panel.", "both", "The Brell rowers lost before the club court but won before the appeals panel.", CONTRADICTED),
    ],
)  # fmt: skip
def test_an_act_upon_some_says_nothing_of_the_rest(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
