"""Holds the judge's verdicts on the labelled pairs to the floors in tests/gold/floors.json."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.verify import judge_pair

HERE = Path(__file__).parent
SETS = {
    "judge": "judge.jsonl",
    "judge-fresh": "judge_fresh.jsonl",
    "judge-blind": "judge_blind.jsonl",
    "judge-rulings": "judge_rulings.jsonl",
    "judge-mixed": "judge_mixed.jsonl",
    "judge-short": "judge_short.jsonl",
    "judge-long": "judge_long.jsonl",
    "judge-varied": "judge_varied.jsonl",
    "judge-usual": "judge_usual.jsonl",
    "judge-dense": "judge_dense.jsonl",
    "judge-short-unseen": "judge_short_unseen.jsonl",
    "judge-varied-unseen": "judge_varied_unseen.jsonl",
    "judge-usual-unseen": "judge_usual_unseen.jsonl",
    "judge-pages-unseen": "judge_pages_unseen.jsonl",
}
"""Key of the floors, file of the pairs. No rule was made for the unseen: they say what to expect of other prose."""

CONTRASTS = ("judge", "judge-fresh", "judge-blind", "judge-rulings", "judge-mixed")
"""Those whose pairs were written in families; the others test one relation each."""

Row = dict[str, Any]


def read(name: str) -> list[Row]:
    lines = (HERE / SETS[name]).read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def label(row: Row) -> str:
    days = {key: date.fromisoformat(row[key]) for key in ("claim_date", "evidence_date") if row.get(key)}
    return judge_pair(row["claim"], row["evidence"], text=row.get("text"), kind=row.get("kind"), **days).label


def score(rows: list[Row]) -> dict[str, float]:
    """Precision and recall of the two verdicts that say something."""
    said = Counter((row["label"], label(row)) for row in rows)
    reached = {}
    for verdict in ("supported", "contradicted"):
        right = said[verdict, verdict]
        reached[f"{verdict}_precision"] = right / sum(n for (_, given), n in said.items() if given == verdict)
        reached[f"{verdict}_recall"] = right / sum(n for (gold, _), n in said.items() if gold == verdict)
    return reached


@pytest.mark.parametrize("name", CONTRASTS)
def test_families_of_pairs_are_contrasts(name: str) -> None:
    labels: dict[str, set[str]] = {}
    for row in read(name):
        labels.setdefault(row["family"], set()).add(row["label"])
    assert sum(len(found) > 1 for found in labels.values()) >= 0.95 * len(labels)


@pytest.mark.parametrize("name", SETS)
def test_verdicts_stay_above_their_floors(name: str) -> None:
    floors = json.loads((HERE / "floors.json").read_text("utf-8"))[name]
    reached = score(read(name))
    assert {key: reached[key] for key, floor in floors.items() if reached[key] < floor} == {}
