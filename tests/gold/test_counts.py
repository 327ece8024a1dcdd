"""Holds the quantities read from tests/gold/counts.jsonl to the floors in tests/gold/floors.json."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from claimcheck.extract.mentions import QuantityMention
from claimcheck.extract.prose import read_prose
from claimcheck.extract.quantities import find_quantities
from claimcheck.model import Block, BlockKind, Document, Media, Run

HERE = Path(__file__).parent
Row = dict[str, Any]


def mentions(text: str) -> list[QuantityMention]:
    block = Block(BlockKind.PARAGRAPH, text, (Run(0, 0),))
    prose = read_prose(Document("gold.txt", text, (block,), Media.TEXT, ""))
    return [mention for mention in find_quantities(prose) if mention.assertive]


def near(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-5 * max(1.0, abs(other))


def score(rows: list[Row]) -> dict[str, float]:
    """Recall and precision of the interval, and, of those found, how many have the comparator and the unit."""
    tally: Counter[str] = Counter()
    for row in rows:
        pool = mentions(row["text"])
        tally["found"] += len(pool)
        for gold in row["gold"]:
            tally["gold"] += 1
            hits = [m for m in pool if near(m.value.low, gold["low"]) and near(m.value.high, gold["high"])]
            if hits:
                pool.remove(hits[0])
                tally["right"] += 1
                tally["comparator"] += hits[0].value.comparator == gold["comparator"]
                tally["unit"] += hits[0].value.unit == gold["unit"]
    return {
        "recall": tally["right"] / tally["gold"],
        "precision": tally["right"] / tally["found"],
        "comparator": tally["comparator"] / tally["right"],
        "unit": tally["unit"] / tally["right"],
    }


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return [json.loads(line) for line in (HERE / "counts.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("measure", ["recall", "precision", "comparator", "unit"])
def test_counts_stay_above_their_floor(rows: list[Row], measure: str) -> None:
    floors = json.loads((HERE / "floors.json").read_text("utf-8"))["counts"]
    assert score(rows)[measure] >= floors[measure]


def test_the_set_is_large_and_holds_what_must_not_match(rows: list[Row]) -> None:
    assert len(rows) >= 250
    assert sum(not row["gold"] for row in rows) >= 50
