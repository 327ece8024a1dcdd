"""Holds short texts that are wrong in themselves, and texts that only look so, to tests/gold/floors.json."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from claimcheck.consistency import find_links, hold
from claimcheck.extract import extract
from claimcheck.reading import read_bytes

HERE = Path(__file__).parent
ROWS = [json.loads(line) for line in (HERE / "within.jsonl").read_text("utf-8").splitlines()]
FLOOR = json.loads((HERE / "floors.json").read_text("utf-8"))["within"]


def rules(row: dict[str, str]) -> list[str]:
    """Ids of the rules that accuse the text."""
    day = date.fromisoformat(row["published"]) if "published" in row else None
    texts = [extract(read_bytes(row["text"].encode(), name="a.md", published=day))]
    return [item.rule for item in hold(texts, tuple(find_links(texts))).disagreements]


@pytest.fixture(scope="module")
def told() -> dict[str, list[str]]:
    return {row["id"]: rules(row) for row in ROWS}


def test_texts_that_are_wrong_are_told(told: dict[str, list[str]]) -> None:
    wrong = [row for row in ROWS if row["wrong"]]
    found = Counter(row["kind"] for row in wrong if told[row["id"]])
    assert sum(found.values()) / len(wrong) >= FLOOR["recall"]
    assert {row["kind"] for row in wrong} == set(found)


def test_texts_that_only_look_wrong_are_left_alone(told: dict[str, list[str]]) -> None:
    assert {row["id"]: told[row["id"]] for row in ROWS if not row["wrong"] and told[row["id"]]} == {}


@pytest.mark.parametrize("wrong", [True, False])
def test_there_are_many_of_each(wrong: bool) -> None:
    assert sum(row["wrong"] is wrong for row in ROWS) >= 60
