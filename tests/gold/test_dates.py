"""Holds the dates read from tests/gold/dates.jsonl to the floors in tests/gold/floors.json."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.extract.mentions import TimeMention
from claimcheck.extract.prose import read_prose
from claimcheck.extract.times import find_times
from claimcheck.model import Block, BlockKind, DateOrigin, Document, Media, Published, Run

HERE = Path(__file__).parent
Row = dict[str, Any]


def mentions(row: Row) -> tuple[TimeMention, ...]:
    text, day = row["text"], row["published"]
    published = Published(date.fromisoformat(day), DateOrigin.DECLARED) if day else None
    block = Block(BlockKind.PARAGRAPH, text, (Run(0, 0),))
    return find_times(read_prose(Document("gold.txt", text, (block,), Media.TEXT, "", published=published)))


def score(rows: list[Row]) -> dict[str, float]:
    """Precision and recall of the exact extents, and of those found the share with the right type and value."""
    tally: Counter[str] = Counter()
    for row in rows:
        found = {(m.start, m.end): m for m in mentions(row)}
        tally["found"] += len(found)
        tally["gold"] += len(row["mentions"])
        for gold in row["mentions"]:
            if mention := found.get((gold["start"], gold["end"])):
                tally["right"] += 1
                tally["type"] += mention.kind.value == gold["type"].lower()
                tally["value"] += mention.timex == gold["value"]
    return {
        "recall": tally["right"] / tally["gold"],
        "precision": tally["right"] / tally["found"],
        "type": tally["type"] / tally["right"],
        "value": tally["value"] / tally["right"],
    }


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return [json.loads(line) for line in (HERE / "dates.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("measure", ["recall", "precision", "type", "value"])
def test_dates_stay_above_their_floor(rows: list[Row], measure: str) -> None:
    floors = json.loads((HERE / "floors.json").read_text("utf-8"))["dates"]
    measured = score(rows)
    print({name: round(value, 4) for name, value in measured.items()})
    assert measured[measure] >= floors[measure]


def test_the_set_is_large_enough_and_a_fifth_of_it_holds_no_date(rows: list[Row]) -> None:
    assert len(rows) >= 200
    assert sum(not row["mentions"] for row in rows) >= 50


def test_what_only_looks_like_a_date_is_left_alone(rows: list[Row]) -> None:
    taken = [
        (row["text"], [row["text"][m.start : m.end] for m in found])
        for row in rows
        if not row["mentions"] and (found := mentions(row))
    ]
    assert taken == []


def test_the_labels_stand_where_they_say(rows: list[Row]) -> None:
    for row in rows:
        for gold in row["mentions"]:
            assert row["text"][gold["start"] : gold["end"]] == gold["text"]
