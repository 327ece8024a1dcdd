"""JUnit XML, held to the structure that readers of it agree on, and read back by one of them."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from claimcheck.model import Report
from claimcheck.report import Format, render

from .hostile import poisoned
from .sample import EXTRACTED, FINDINGS, REPORT

ATTRIBUTES = {
    "testsuites": {"name", "tests", "failures", "errors"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped"},
    "testcase": {"name", "classname"},
    "failure": {"message", "type"},
    "error": {"message", "type"},
    "skipped": {"message"},
    "system-out": set(),
}
CHILDREN = {
    "testsuites": {"testsuite"},
    "testsuite": {"testcase"},
    "testcase": {"failure", "error", "skipped", "system-out"},
}


def read(report: Report) -> ET.Element:
    return ET.fromstring(render(report, Format.JUNIT))  # noqa: S314 -- our own


@pytest.mark.parametrize("report", [REPORT, EXTRACTED, poisoned(), Report((), (), ())])
def test_the_structure_is_the_agreed_one(report: Report) -> None:
    root = read(report)
    assert root.tag == "testsuites"
    for element in root.iter():
        assert set(element.attrib) <= ATTRIBUTES[element.tag]
        assert {child.tag for child in element} <= CHILDREN.get(element.tag, set())
        if element.tag == "testcase":
            assert element.get("name")
            assert len(element) <= 1


@pytest.mark.parametrize("report", [REPORT, EXTRACTED, poisoned()])
def test_the_sums_add_up(report: Report) -> None:
    root = read(report)
    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        assert int(root.get(name, "")) == len(list(root.iter(tag)))
    for suite in root:
        for name, tag in (
            ("tests", "testcase"),
            ("failures", "failure"),
            ("errors", "error"),
            ("skipped", "skipped"),
        ):
            assert int(suite.get(name, "")) == len(list(suite.iter(tag)))


def test_verdicts_and_findings_are_outcomes() -> None:
    outcomes = {case.get("name"): [child.tag for child in case] for case in read(REPORT).iter("testcase")}
    assert outcomes == {
        "3:22 date 4 June 1931": [],
        "3:50 count 12,000": ["failure"],
        "5:18 ruling upheld the toll": ["skipped"],
        "5:61 date the year before": ["skipped"],
        "7:1 citation https://harrow.example/opening": [],
        "8:1 citation https://harrow.example/traffic": [],
        "9:1 citation https://court.example/toll": ["failure"],
        "read": ["error"],
    }


def test_a_failure_tells_both_sides() -> None:
    failure = next(read(REPORT).iter("failure"))
    assert failure.get("type") == "source-disagrees"
    assert "8,000 carts a day on the bridge" in (failure.text or "")
    assert "bridge.md:3:50: error[source-disagrees]" in (failure.text or "")


def test_a_finding_of_no_claim_and_no_citation_has_a_case_of_its_own() -> None:
    elsewhere = replace(FINDINGS[1], mention=replace(FINDINGS[1].mention, document="claims.toml"))
    suites = {suite.get("name"): suite for suite in read(replace(REPORT, findings=(elsewhere,)))}
    assert suites["claims.toml"].get("failures") == "1"


def test_characters_that_xml_has_not_are_told_by_number() -> None:
    claim = REPORT.claims[0]
    odd = replace(claim, mention=replace(claim.mention, quote="a\x00b\ufffec\uffffd\ud800e"))
    name = next(read(replace(REPORT, claims=(odd,))).iter("testcase")).get("name")
    assert name == r"3:22 date a\x00b\ufffec\uffffd\ud800e"


def test_a_reader_of_junit_reads_it() -> None:
    junitparser = pytest.importorskip("junitparser", reason="junitparser is not installed")
    suites = junitparser.JUnitXml.fromstring(render(REPORT, Format.JUNIT).encode())
    assert sum(1 for suite in suites for _ in suite) == 8
