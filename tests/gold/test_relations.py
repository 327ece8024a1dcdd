"""Holds pairs of statements from tests/gold/relations.jsonl to the floors in tests/gold/floors.json."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from claimcheck.consistency import find_links
from claimcheck.extract import Extraction, extract
from claimcheck.model import RelationKind
from claimcheck.reading import read_text

HERE = Path(__file__).parent
ROWS = [json.loads(line) for line in (HERE / "relations.jsonl").read_text("utf-8").splitlines()]
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["relations"]


def document(row: dict[str, str], side: str) -> Extraction:
    day = row.get(f"{side}_date")
    return extract(
        read_text(row[side], name=f"{side}.txt", published=date.fromisoformat(day) if day else None)
    )


def relation(row: dict[str, str]) -> str:
    """The gravest of what links the two documents."""
    links = [item for item in find_links([document(row, "a"), document(row, "b")]) if not item.within]
    if any(item.is_contradiction for item in links):
        return "contradict"
    if any(item.revised for item in links):
        return "revise"
    supports = RelationKind.SUPPORTS
    sides = [(item.forth.kind is supports) + (item.back.kind is supports) for item in links]
    return "refine" if 1 in sides else "agree" if 2 in sides else "none"


@pytest.fixture(scope="module")
def found() -> Counter[tuple[str, str]]:
    """How many pairs of each kind were read as what."""
    return Counter((row["relation"], relation(row)) for row in ROWS)


@pytest.mark.parametrize("kind", ["agree", "refine", "contradict", "none", "revise"])
def test_pairs_are_read_as_what_they_are(found: Counter[tuple[str, str]], kind: str) -> None:
    total = sum(count for (gold, _), count in found.items() if gold == kind)
    assert found[kind, kind] / total >= FLOORS[kind]


def test_nothing_is_accused_that_only_looks_like_a_contradiction(found: Counter[tuple[str, str]]) -> None:
    assert {gold: count for (gold, read), count in found.items() if read == "contradict" != gold} == {}


@pytest.mark.parametrize("kind", ["agree", "refine", "contradict", "none"])
def test_there_are_many_of_each_kind(kind: str) -> None:
    assert sum(row["relation"] == kind for row in ROWS) >= 60
