import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot

from claimcheck.report import Detail, Format, Part, View, render

from .hostile import poisoned
from .sample import EXTRACTED, REPORT

DOCS = Path(__file__).parents[2] / "docs" / "json.md"


def table(part: Part) -> Any:
    report = EXTRACTED if part is Part.EXTRACT else REPORT
    return json.loads(render(report, Format.JSON, View(part)))


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys(inner)


def test_the_parts_each_command_prints() -> None:
    assert {part.value: list(table(part)) for part in Part} == snapshot(
        {
            "extract": ["version", "documents", "claims", "citations", "skipped"],
            "links": ["version", "documents", "citations", "findings"],
            "check": [
                "version",
                "documents",
                "claims",
                "citations",
                "summary",
                "findings",
                "baseline",
                "checked",
                "skipped",
            ],
            "explain": [
                "version",
                "documents",
                "claims",
                "citations",
                "summary",
                "findings",
                "baseline",
                "checked",
                "skipped",
            ],
        }
    )


def test_a_claim_as_extract_prints_it() -> None:
    assert table(Part.EXTRACT)["claims"][1] == snapshot(
        {
            "id": "c0000002",
            "document": "bridge.md",
            "kind": "count",
            "text": "12,000",
            "start": 73,
            "end": 79,
            "line": 3,
            "column": 50,
            "sentence": "It carries 12,000 carts a day [2], although the engineers of the county, who had measured the traffic for three summers, are said to have planned it for a great many fewer than that.",
            "sentence_start": 62,
            "sentence_end": 244,
            "value": {
                "low": 12000,
                "high": 12000,
                "approximate": False,
                "unit": "carts",
                "measure": "cardinal",
                "currency": None,
                "comparator": "=",
            },
            "subject": "carts a day",
            "attributed_to": None,
            "hedged": False,
            "negated": False,
            "quoted": False,
            "alleged": False,
            "planned": False,
            "conditional": False,
            "citations": ["n2"],
        }
    )


def test_the_values_of_the_three_kinds() -> None:
    assert [claim["value"] for claim in table(Part.EXTRACT)["claims"]] == snapshot(
        [
            {
                "edtf": "1931-06-04",
                "earliest": "1931-06-04",
                "latest": "1931-06-04",
                "relative": False,
                "anchor": None,
            },
            {
                "low": 12000,
                "high": 12000,
                "approximate": False,
                "unit": "carts",
                "measure": "cardinal",
                "currency": None,
                "comparator": "=",
            },
            {
                "actor": "The county court",
                "action": "upheld",
                "object": "the toll",
                "disposition": "upheld",
                "authority": "Harrow v. Ferry Company",
                "date": {
                    "edtf": "1934",
                    "earliest": "1934-01-01",
                    "latest": "1934-12-31",
                    "relative": False,
                    "anchor": None,
                },
                "vote": [5, 4],
            },
            {"edtf": None, "earliest": None, "latest": None, "relative": True, "anchor": "the repairs"},
        ]
    )


def test_a_contradicted_claim_with_its_evidence() -> None:
    claim = table(Part.CHECK)["claims"][1]
    added = list(claim)[list(claim).index("citations") + 1 :]
    assert {key: claim[key] for key in added} == snapshot(
        {
            "verdict": "contradicted",
            "reason": "count-differs",
            "confidence": 0.9,
            "explanation": "the claim says 12,000, the source 8,000",
            "decided_by": {"kind": "rules", "name": None},
            "decided": None,
            "evidence": [
                {
                    "source": "https://harrow.example/traffic",
                    "via": "citation",
                    "quote": "The count of that year found 8,000 carts a day on the bridge.",
                    "start": 40,
                    "end": 101,
                    "line": 3,
                    "relation": "contradicts",
                    "reason": "count-differs",
                    "explanation": "the claim says 12,000, the source 8,000",
                    "confidence": 0.9,
                    "origin": "cache",
                    "fetched_at": "2024-03-05T09:30:00+00:00",
                }
            ],
        }
    )


def test_a_citation_with_its_state() -> None:
    assert table(Part.LINKS)["citations"][2] == snapshot(
        {
            "id": "n3",
            "document": "bridge.md",
            "kind": "reference",
            "label": "3",
            "text": "[3]: https://court.example/toll",
            "start": 395,
            "end": 426,
            "line": 9,
            "column": 1,
            "url": "https://court.example/toll",
            "urls": ["https://court.example/toll"],
            "doi": None,
            "authors": [],
            "title": None,
            "published": None,
            "accessed": None,
            "status": {
                "state": "broken",
                "detail": "gone",
                "http": 404,
                "final_url": "https://court.example/toll",
                "origin": "network",
                "fetched_at": "2024-03-05T09:30:00+00:00",
                "archive_url": "https://archive.example/2020/toll",
                "note": "",
            },
        }
    )


def test_summary_findings_and_what_was_skipped() -> None:
    whole = table(Part.CHECK)
    assert {key: whole[key] for key in ("summary", "findings", "skipped")} == snapshot(
        {
            "summary": {
                "claims": 4,
                "supported": 1,
                "contradicted": 1,
                "unresolved": 2,
                "citations": 3,
                "broken": 1,
            },
            "findings": [
                {
                    "rule": "source-disagrees",
                    "category": "contradiction",
                    "severity": "error",
                    "message": "`12,000` carts a day, but the cited source says `8,000`",
                    "document": "bridge.md",
                    "start": 73,
                    "end": 79,
                    "line": 3,
                    "column": 50,
                    "quote": "12,000",
                    "claim": "c0000002",
                    "related": [
                        {
                            "document": None,
                            "source": "https://harrow.example/traffic",
                            "start": 40,
                            "end": 101,
                            "line": 3,
                            "quote": "The count of that year found 8,000 carts a day on the bridge.",
                            "message": "the source",
                        },
                        {
                            "document": "leaflet.txt",
                            "source": None,
                            "start": 24,
                            "end": 75,
                            "line": 3,
                            "quote": "Some 9,000 carts cross the Harrow bridge every day.",
                            "message": "another document",
                        },
                    ],
                    "hint": "correct the number or cite another source",
                },
                {
                    "rule": "link-broken",
                    "category": "citation",
                    "severity": "warning",
                    "message": "`https://court.example/toll` is gone",
                    "document": "bridge.md",
                    "start": 395,
                    "end": 426,
                    "line": 9,
                    "column": 1,
                    "quote": "[3]: https://court.example/toll",
                    "claim": None,
                    "related": [],
                    "hint": "cite https://archive.example/2020/toll",
                },
            ],
            "skipped": [
                {"path": "scan.pdf", "message": "`scan.pdf` has no text", "hint": "run it through OCR first"}
            ],
        }
    )


def test_explain_adds_what_was_considered() -> None:
    assert [one["quote"] for one in table(Part.EXPLAIN)["claims"][1]["considered"]] == snapshot(
        ["In winter 500 sledges a day take the ice instead."]
    )


def test_whole_numbers_have_no_point() -> None:
    assert '"low": 12000,' in render(EXTRACTED, Format.JSON, View(Part.EXTRACT))


def test_the_same_report_gives_the_same_bytes_however_it_is_shown() -> None:
    loud = render(REPORT, Format.JSON, View(detail=Detail.VERBOSE, width=200, color=True))
    assert loud == render(REPORT, Format.JSON, View(detail=Detail.QUIET, width=60))


@pytest.mark.parametrize("part", list(Part))
def test_hostile_text_stays_valid_and_printable(part: Part) -> None:
    text = render(poisoned(), Format.JSON, View(part))
    assert json.loads(text)["version"] == 1
    assert text.replace("\n", "").isprintable()


def test_every_key_is_documented() -> None:
    documented = set(re.findall(r"`([a-z0-9_]+)`", DOCS.read_text("utf-8")))
    printed = {key for part in Part for key in keys(table(part))}
    assert sorted(printed - documented) == []
