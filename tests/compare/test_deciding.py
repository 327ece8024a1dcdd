"""What is left aside by a cheap look would have decided nothing."""

import json
from pathlib import Path

import pytest

from claimcheck.compare import Statement, compare
from claimcheck.compare.deciding import can_decide
from claimcheck.model import RelationKind
from claimcheck.verify.pair import read_pair

GOLD = Path(__file__).parents[1] / "gold"


def _held(claim: str, passage: str) -> list[tuple[Statement, Statement]]:
    pair = read_pair(claim, passage)
    own = [pair.own.statement(one) for one in pair.own.extraction.claims]
    return [(one, other) for one in own for other in pair.source.reader.statements(one.claim.kind)]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("The mill opened in 1912.", "The mill opened in 1912.", True),
        ("The mill opened in 1912.", "The mill opened in 1921.", True),
        ("The mill opened in 1912.", "A flood came to the valley in 1921.", False),
        ("The mill opened in 1912.", "Its owner (born 1880) never married.", True),
        ("The fair is held on 3 May 2004.", "Due on 3 May 2004, the fair came instead on 9 May 2004.", True),
        ("The mill has 40 windows.", "The mill has 40 windows.", True),
        ("The mill has 40 windows.", "The mill has 38 windows.", True),
        ("The mill has 40 windows.", "The mill weighs 40 tonnes.", False),
    ],
)
def test_that_a_value_can_decide(claim: str, passage: str, expected: bool) -> None:
    assert any(can_decide(one, other) for one, other in _held(claim, passage)) is expected


@pytest.mark.parametrize("name", ["judge_short", "judge_varied"])
def test_that_nothing_decides_that_was_left_aside(name: str) -> None:
    lines = (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    lost = [
        (one.claim.sentence.quote, other.claim.sentence.quote)
        for pair in pairs
        for one, other in _held(pair["claim"], pair["evidence"])
        if not can_decide(one, other) and compare(one, other).kind is not RelationKind.NEUTRAL
    ]
    assert lost == []
