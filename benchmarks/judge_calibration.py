"""How often the judge is right at each confidence: `python benchmarks/judge_calibration.py PAIRS.jsonl…`.

Each line has `claim`, `evidence`, `label` and may have `text`, `kind`, `claim_date`, `evidence_date`. Of the
verdicts that say something, those given with a confidence of 0.9 should be right nine times in ten.
"""

import itertools
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.verify import PairAnswer, judge_pair

BOUNDS = (0.0, 0.6, 0.7, 0.8, 0.85, 0.9, 1.01)
"""Ends of the buckets of confidence, each half-open."""


def rows(paths: list[Path]) -> Iterator[dict[str, Any]]:
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def answer(row: dict[str, Any]) -> PairAnswer:
    days = {
        key: date.fromisoformat(row[key]) if len(row.get(key) or "") == len("2017-04-13") else None
        for key in ("claim_date", "evidence_date")
    }
    return judge_pair(row["claim"], row["evidence"], text=row.get("text"), kind=row.get("kind"), **days)


def bucket(confidence: float) -> tuple[float, float]:
    return next((low, high) for low, high in itertools.pairwise(BOUNDS) if low <= confidence < high)


def main() -> None:
    right: dict[tuple[str, tuple[float, float]], list[bool]] = defaultdict(list)
    started, pairs = time.perf_counter(), 0
    for row in rows([Path(name) for name in sys.argv[1:]]):
        said = answer(row)
        pairs += 1
        if said.label != "unresolved":
            right[said.label, bucket(said.confidence)].append(said.label == row["label"])
    print(f"{'verdict':14}{'confidence':14}{'given':>7}{'right':>8}")
    for (label, (low, high)), outcomes in sorted(right.items()):
        share = sum(outcomes) / len(outcomes)
        print(f"{label:14}{f'{low:.2f} to {min(high, 1.0):.2f}':14}{len(outcomes):7}{share:8.2f}")
    print(f"{pairs} pairs, {1000 * (time.perf_counter() - started) / max(pairs, 1):.1f} ms a pair")


if __name__ == "__main__":
    main()
