"""How often something is held."""

import pytest

from claimcheck.compare.facts.periods import period
from claimcheck.compare.sentence.scene import Scene
from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "evidence", "label"),
    [
        ("The Osk fair is an annual event.", "The Osk fair takes place every year in May and draws 900 visitors.", SUPPORTED),
        ("The Brell Prize is awarded every year.", "The Brell Prize is a biennial award for a first novel.", CONTRADICTED),
        ("The Brell Prize is awarded every two years.", "The Brell Prize is a biennial award for a first novel.", SUPPORTED),
        ("The Osk congress is held every two years.", "The Osk congress meets every four years.", CONTRADICTED),
        ("The Osk Review is a monthly magazine.", "The Osk Review is a quarterly magazine of poetry.", CONTRADICTED),
        ("The Osk Cup is contested annually.", "The Osk Cup has been contested every other year since 1931.", CONTRADICTED),
        ("The Osk biennale is held every two years.", "The Osk biennale lists its donors in its annual report.", UNRESOLVED),
        ("The Osk fair is held every two years.", "The Osk fair draws 900 visitors every year.", UNRESOLVED),
    ],
)  # fmt: skip
def test_how_often_something_is_held_is_one_length(claim: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence).label == label


@pytest.mark.parametrize("text", ["Twice it was a fair.", "Held every ² years."])
def test_what_is_no_period_tells_none(text: str) -> None:
    assert period(Scene(text)) is None
