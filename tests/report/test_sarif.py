"""SARIF 2.1.0: what the standard asks for, and what GitHub's code scanning needs."""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest

from claimcheck.model import Document, Media, Report, Span
from claimcheck.reading import read_bytes
from claimcheck.report import Format, View, render
from claimcheck.rules import RULES

from .hostile import HOSTILE, poisoned
from .sample import BRIDGE_DOCUMENT, FINDINGS, REPORT, mention


def run_of(report: Report) -> dict[str, Any]:
    log = json.loads(render(report, Format.SARIF))
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


def moved(report: Report) -> Report:
    """The same findings three lines further down."""
    document = replace(BRIDGE_DOCUMENT, text="New.\n\n\n" + BRIDGE_DOCUMENT.text)
    findings = tuple(
        replace(
            one,
            mention=mention(document, BRIDGE_DOCUMENT.text[one.mention.span.start : one.mention.span.end]),
        )
        for one in report.findings
    )
    return replace(report, documents=(document, *report.documents[1:]), findings=findings)


def test_a_finding_is_a_result_with_its_place_and_its_other_side() -> None:
    first, second = run_of(REPORT)["results"]
    assert first["ruleId"] == "source-disagrees"
    assert first["level"] == "error"
    assert first["message"]["text"].splitlines() == [
        "`12,000` carts a day, but the cited source says `8,000`",
        "correct the number or cite another source",
    ]
    (place,) = first["locations"]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "bridge.md", "uriBaseId": "SRCROOT"}
    region = place["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 50, 56)
    assert region["snippet"]["text"] == "12,000"
    source, other = first["relatedLocations"]
    assert source["physicalLocation"]["artifactLocation"]["uri"] == "https://harrow.example/traffic"
    assert "8,000 carts" in source["message"]["text"]
    assert other["physicalLocation"]["artifactLocation"]["uri"] == "leaflet.txt"
    assert second["level"] == "warning"


@pytest.mark.parametrize("report", [REPORT, poisoned()], ids=["sample", "hostile"])
def test_the_structure_is_what_the_standard_asks_for(report: Report) -> None:
    run = run_of(report)
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        for location in (*result["locations"], *result.get("relatedLocations", [])):
            physical = location.get("physicalLocation")
            if physical:
                assert " " not in physical["artifactLocation"]["uri"]
                urlsplit(physical["artifactLocation"]["uri"])
                region = physical.get("region", {"startLine": 1})
                assert region["startLine"] >= 1
                assert region.get("endLine", 1) >= 1
        related = result.get("relatedLocations", [])
        assert [one["id"] for one in related] == list(range(1, len(related) + 1))
    assert run["columnKind"] == "unicodeCodePoints"


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_every_rule_has_help(rule: Any) -> None:
    finding = replace(FINDINGS[0], rule=rule)
    (told,) = run_of(replace(REPORT, findings=(finding,)))["tool"]["driver"]["rules"]
    assert told["defaultConfiguration"]["level"] == rule.severity
    assert told["shortDescription"]["text"].endswith(".")
    assert f"docs/rules.md#{rule.id}" in told["help"]["text"]
    assert f"(docs/rules.md#{rule.id})" in told["help"]["markdown"]


def test_rules_link_to_their_page_where_there_is_one() -> None:
    page = "https://docs.example/rules.html"
    log = json.loads(render(REPORT, Format.SARIF, View(rule_pages=page)))
    driver = log["runs"][0]["tool"]["driver"]
    assert driver["informationUri"] == page
    for rule in driver["rules"]:
        assert rule["helpUri"] == f"{page}#{rule['id']}"
        assert f"({rule['helpUri']})" in rule["help"]["markdown"]
    assert all("helpUri" not in rule for rule in run_of(REPORT)["tool"]["driver"]["rules"])


def test_a_result_has_its_category_and_how_sure_its_verdict_is() -> None:
    first, second = run_of(REPORT)["results"]
    assert first["properties"]["category"] == "contradiction"
    assert first["rank"] == 90.0
    assert "rank" not in second


def test_a_place_in_html_is_that_of_the_file() -> None:
    markup = "<html><head>\n<title>On barns</title></head>\n<body>\n<p>It was <b>built</b>\n in 1931.</p></body></html>"
    document = read_bytes(markup.encode(), name="a.html")
    start = document.text.index("built")
    place = document.mention(Span(start, start + len("built in 1931")))
    report = Report(
        (document,), (), (), findings=(replace(FINDINGS[1], mention=place, claim=None, related=()),)
    )
    region = run_of(report)["results"][0]["locations"][0]["physicalLocation"]["region"]
    written = markup[region["charOffset"] : region["charOffset"] + region["charLength"]]
    assert written == "built</b>\n in 1931"
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (
        4,
        14,
        5,
        9,
    )
    assert "line=4,endLine=5," in render(report, Format.GITHUB)


def fingerprints(report: Report) -> list[dict[str, str]]:
    return [result["partialFingerprints"] for result in run_of(report)["results"]]


def test_fingerprints_stay_when_lines_move() -> None:
    assert fingerprints(moved(REPORT)) == fingerprints(REPORT)


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    names = fingerprints(replace(REPORT, findings=(FINDINGS[1], FINDINGS[1], FINDINGS[0])))
    assert len({name["primaryLocationLineHash"] for name in names}) == 3


def test_another_sentence_is_another_finding() -> None:
    claim = REPORT.claims[1]
    changed = replace(claim, sentence=replace(claim.sentence, quote="It carries 12,000 carts a week."))
    other = replace(REPORT, claims=(REPORT.claims[0], changed, *REPORT.claims[2:]))
    assert fingerprints(other)[0] != fingerprints(REPORT)[0]
    assert fingerprints(other)[1] == fingerprints(REPORT)[1]


@pytest.mark.parametrize(("media", "there"), [(Media.TEXT, True), (Media.PDF, False), (Media.HTML, False)])
def test_lines_are_told_only_where_they_are_those_of_the_file(media: Media, there: bool) -> None:
    documents = (replace(BRIDGE_DOCUMENT, media=media), *REPORT.documents[1:])
    first = run_of(replace(REPORT, documents=documents))["results"][0]
    assert ("region" in first["locations"][0]["physicalLocation"]) is there


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b.md", "a%20b.md"),
        ("ä/100%.md", "%C3%A4/100%25.md"),
        ("/tmp/a.md", "file:///tmp/a.md"),  # noqa: S108 -- only a name
        ("../a.md", "../a.md"),
    ],
)
def test_paths_become_addresses(path: str, uri: str) -> None:
    document: Document = replace(BRIDGE_DOCUMENT, path=path)
    artifact = run_of(Report((document,), (), ()))["artifacts"][0]
    assert artifact["location"]["uri"] == uri


def test_what_was_not_read_is_told() -> None:
    (told,) = run_of(REPORT)["invocations"][0]["toolExecutionNotifications"]
    assert "scan.pdf" in told["message"]["text"]


def test_hostile_text_stays_text() -> None:
    written = render(poisoned(), Format.SARIF)
    assert HOSTILE not in written
    assert "\u202e" not in written
    assert "\x1b" not in written
