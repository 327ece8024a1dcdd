"""Whether something happens in a sentence is seen by its words before it is read."""

import json
from pathlib import Path

import pytest

from claimcheck.compare.sentence.scene import Scene

GOLD = Path(__file__).parents[2] / "gold"


@pytest.mark.parametrize("name", ["judge_fresh", "judge_blind", "judge_rulings", "judge_usual"])
def test_what_happens_in_a_sentence_is_never_overlooked(name: str) -> None:
    rows = [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]
    texts = {text for row in rows for text in (row["claim"], row["evidence"]) if len(text) < 600}
    for scene in map(Scene, texts):
        for happening in scene.happenings:
            assert not happening.classes or scene.tells(happening.classes), scene.text


@pytest.mark.parametrize(
    ("text", "classes", "told"),
    [
        ("The well was found in 1931.", {"discover"}, True),
        ("The mill opened in 1931.", {"open"}, True),
        ("The mill opened in 1931.", {"death"}, False),
        ("She lost her life at sea.", {"death"}, True),
    ],
)
def test_a_sentence_tells_what_its_words_do(text: str, classes: set[str], told: bool) -> None:
    assert Scene(text).tells(frozenset(classes)) is told
