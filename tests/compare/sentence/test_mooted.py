"""Events that somebody only talks of."""

import pytest

from claimcheck.compare.sentence.mooted import is_talked_of
from claimcheck.compare.sentence.scene import Scene


@pytest.mark.parametrize(
    ("text", "word", "talked"),
    [
        ("The mayor brought in a bill for the abolition of the toll", "abolition", True),
        ("Talks with Osk about a quick sale went on", "sale", True),
        ("There was a prospect of closing the mill", "closing", True),
        ("The abolition of the toll was cheered", "abolition", False),
        ("The bill, for which it paid, led to a sale", "sale", False),
        ("A petition for a mill that opened in 1926", "opened", False),
        ("sale", "sale", False),
        ("of sale", "sale", False),
    ],
)
def test_what_a_noun_of_talk_leads_is_only_talked_of(text: str, word: str, talked: bool) -> None:
    scene = Scene(text)
    at = next(i for i, token in enumerate(scene.tokens) if token.text == word)
    assert is_talked_of(scene, at) is talked
