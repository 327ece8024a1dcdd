"""The stretches of a sentence between its semicolons."""

import pytest

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.segments import segment, semicolons


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("It has two doors", 1, "It has two doors"),
        ("One is red; two are blue; the rest is gone", 1, "One is red"),
        ("One is red; two are blue; the rest is gone", 5, "two are blue"),
        ("One is red; two are blue; the rest is gone", 9, "the rest is gone"),
        ("; red ;", 1, "red"),
        ("red;", 0, "red"),
    ],
)
def test_a_segment_ends_at_semicolons(text: str, at: int, words: str) -> None:
    scene = Scene(text)
    part = segment(scene, at)
    assert " ".join(token.text for token in scene.tokens[part.start : part.stop]) == words


def test_a_sentence_of_nothing_has_no_semicolons() -> None:
    assert semicolons(Scene("")) == ()
    assert segment(Scene(""), 0) == range(0)
