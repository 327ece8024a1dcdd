"""What a second opinion adds: `python benchmarks/judge_opinions.py semantic|URL PAIRS.jsonl…`.

Two lines of the table for each file: the rules alone, then with the opinion. False pass: the share of pairs
not labelled supported that were called so; false alarm: the same of contradicted. Each line of a file has
`claim`, `evidence` and `label`, and may have `text`, `kind`, `claim_date`, `evidence_date`.
"""

import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.opinions import JudgeSettings, read_judges
from claimcheck.pipeline import Opinions, Silent, judge
from claimcheck.sources import FetchSettings

Labels = Sequence[tuple[str, str]]
"""What was labelled, what was said."""


def answer(row: dict[str, Any], opinions: Opinions | None) -> str:
    days = {
        key: date.fromisoformat(row[key]) if len(row.get(key) or "") == len("2017-04-13") else None
        for key in ("claim_date", "evidence_date")
    }
    return judge(
        row["claim"],
        row["evidence"],
        text=row.get("text"),
        kind=row.get("kind"),
        opinions=opinions,
        **days,
    ).label


def shares(said: Labels) -> str:
    """Accuracy, recall of support, false pass, false alarm."""
    supported = [ours for label, ours in said if label == "supported"]
    others = [ours for label, ours in said if label != "supported"]
    unaccused = [ours for label, ours in said if label != "contradicted"]
    parts = (
        sum(label == ours for label, ours in said) / len(said),
        supported.count("supported") / max(len(supported), 1),
        others.count("supported") / max(len(others), 1),
        unaccused.count("contradicted") / max(len(unaccused), 1),
    )
    return "".join(f"{part:10.3f}" for part in parts)


def main() -> None:
    semantic, url = read_judges((sys.argv[1],))
    opinions = Opinions(JudgeSettings(semantic=semantic, url=url), FetchSettings(), Silent())
    print(f"{'':24}{'accuracy':>10}{'supported':>10}{'f. pass':>10}{'f. alarm':>10}")
    for path in map(Path, sys.argv[2:]):
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        for name, asked in (("rules", None), (sys.argv[1], opinions)):
            said = [(row["label"], answer(row, asked)) for row in rows]
            print(f"{path.stem[:14]:15}{name[:8]:9}{shares(said)}", flush=True)


if __name__ == "__main__":
    main()
