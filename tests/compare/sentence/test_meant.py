"""A verb is told as done, or only as planned, wanted, possible or denied."""

import pytest

from claimcheck.compare.sentence.meant import is_meant
from claimcheck.compare.sentence.scene import Scene

VERBS = (
    ("The mill would close in May.", "close", True),
    ("The mill will soon be closed.", "closed", True),
    ("The mill plans to close.", "close", True),
    ("It had no intention of closing the mill.", "closing", True),
    ("The mill was not closed.", "closed", True),
    ("The planned closure was announced.", "closure", True),
    ("The panel recommended that the council close the mill.", "close", True),
    ("They laid before parliament a bill for its closure.", "closure", True),
    ("The mill was closed.", "closed", False),
    ("It was forced to close the mill.", "close", False),
    ("The strike planned for Monday was cancelled.", "cancelled", False),
    ("Its closure was announced.", "closure", False),
)


@pytest.mark.parametrize(("sentence", "word", "expected"), VERBS)
def test_a_verb_is_meant_by_what_leads_it(sentence: str, word: str, expected: bool) -> None:
    scene = Scene(sentence)
    at = next(i for i, token in enumerate(scene.tokens) if token.lower == word)
    assert is_meant(scene, at) is expected
