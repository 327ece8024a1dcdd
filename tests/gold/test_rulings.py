"""Holds the rulings and authorities read from tests/gold/rulings.jsonl to the floors in tests/gold/floors.json."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from claimcheck.extract.authorities import find_authorities
from claimcheck.extract.mentions import RulingMention
from claimcheck.extract.prose import Prose, read_prose
from claimcheck.extract.rulings import find_rulings
from claimcheck.model import Block, BlockKind, Document, Media, Run

HERE = Path(__file__).parent
Row = dict[str, Any]


def prose_of(text: str) -> Prose:
    block = Block(BlockKind.PARAGRAPH, text, (Run(0, 0),))
    return read_prose(Document("gold.txt", text, (block,), Media.TEXT, ""))


def same_actor(gold: str | None, found: str | None) -> bool:
    return gold is None or (found is not None and gold.casefold() in found.casefold())


def tally_rulings(row: Row, pool: list[RulingMention], tally: Counter[str]) -> None:
    tally["found"] += len(pool)
    for gold in row["rulings"]:
        tally["gold"] += 1
        hit = next((m for m in pool if m.disposition == gold["disposition"]), None)
        if hit is not None:
            pool.remove(hit)
            tally["right"] += 1
            tally["negated"] += hit.negated is gold["negated"]
            tally["actor"] += same_actor(gold["actor"], hit.actor)


def score(rows: list[Row]) -> dict[str, float]:
    """Precision and recall of dispositions and of authorities; of those found, how many have actor and denial."""
    tally: Counter[str] = Counter()
    for row in rows:
        prose = prose_of(row["text"])
        tally_rulings(row, [act for act in find_rulings(prose) if not act.supposed], tally)
        cited = Counter(row["text"][a.start : a.end] for a in find_authorities(prose))
        expected: Counter[str] = Counter(row["authorities"])
        tally["cited"] += cited.total()
        tally["expected"] += expected.total()
        tally["cited right"] += (cited & expected).total()
        tally["look-alikes"] += not row["rulings"]
    return {
        "precision": tally["right"] / tally["found"],
        "recall": tally["right"] / tally["gold"],
        "actor": tally["actor"] / tally["right"],
        "negated": tally["negated"] / tally["right"],
        "authority_precision": tally["cited right"] / tally["cited"],
        "authority_recall": tally["cited right"] / tally["expected"],
        "look-alikes": tally["look-alikes"],
    }


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    lines = (HERE / "rulings.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_the_labelled_set_is_large_and_holds_look_alikes(rows: list[Row]) -> None:
    assert len(rows) >= 200
    assert score(rows)["look-alikes"] >= 60


def test_rulings_and_authorities_stay_above_their_floors(rows: list[Row]) -> None:
    floors = json.loads((HERE / "floors.json").read_text("utf-8"))["rulings"]
    reached = score(rows)
    assert {name: reached[name] for name, floor in floors.items() if reached[name] < floor} == {}
