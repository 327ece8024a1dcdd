"""How many children and siblings a sentence gives its subject."""

import math

import pytest

from claimcheck.compare.sentence.kin import find_kin
from claimcheck.compare.sentence.scene import Scene


@pytest.mark.parametrize(
    ("text", "of", "bounds"),
    [
        ("She has two sons and a daughter.", "children", (3, 3)),
        ("She has two sons and a daughter.", "daughter", (1, 1)),
        ("He has more than four children.", "children", (5, math.inf)),
        ("He has a sister.", "siblings", (1, math.inf)),
        ("He was the youngest of five children.", "siblings", (4, 4)),
        ("She was an only child.", "siblings", (0, 0)),
        ("They had no children.", "children", (0, 0)),
        ("He has sons.", "children", (2, math.inf)),
    ],
)
def test_children_and_siblings_are_counted(text: str, of: str, bounds: tuple[float, float]) -> None:
    assert {one.bounds for one in find_kin(Scene(text)) if one.of == of} == {bounds}


@pytest.mark.parametrize("text", ["", "He has ² sons.", "The child of the sea.", "He has " + "a son, " * 400])
def test_what_counts_nobody_gives_nobody(text: str) -> None:
    assert not find_kin(Scene(text))
