"""Holds pairs of news reports from tests/gold/stories.jsonl to the floors in tests/gold/floors.json."""

import json
from pathlib import Path

from claimcheck.consistency import find_links
from claimcheck.extract import extract
from claimcheck.reading import read_bytes

HERE = Path(__file__).parent
ROWS = [json.loads(line) for line in (HERE / "stories.jsonl").read_text("utf-8").splitlines()]
FLOOR = json.loads((HERE / "floors.json").read_text("utf-8"))["stories"]

REPORT = "---\ntitle: {title}\ndate: {day}\n---\n\n{text}\n"


def relation(row: dict[str, str]) -> str:
    """The gravest of what links the two reports."""
    texts = [
        REPORT.format(title=row[f"{side}_title"], day=row[f"{side}_date"], text=row[side]) for side in "ab"
    ]
    read = [extract(read_bytes(text.encode(), name=f"{at}.md")) for at, text in enumerate(texts)]
    links = [item for item in find_links(read) if not item.within]
    if any(item.is_contradiction for item in links):
        return "contradict"
    return "revise" if any(item.revised for item in links) else "agree" if links else "none"


FOUND = {row["id"]: relation(row) for row in ROWS}


def test_reports_are_read_as_what_they_are() -> None:
    right = sum(FOUND[row["id"]] == row["relation"] for row in ROWS)
    assert right / len(ROWS) >= FLOOR["right"]


def test_no_report_of_another_story_is_held_against_one() -> None:
    accused = {"contradict", "revise"}
    assert {r["id"] for r in ROWS if FOUND[r["id"]] in accused and r["relation"] not in accused} == set()
