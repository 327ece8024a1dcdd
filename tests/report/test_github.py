from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from claimcheck.model import Media, Report, Severity
from claimcheck.report import Format, View, render
from claimcheck.report.findings import Files

from .hostile import poisoned
from .sample import BRIDGE_DOCUMENT, FINDINGS, REPORT


def test_findings_are_workflow_commands() -> None:
    assert render(REPORT, Format.GITHUB) == snapshot("""\
::error file=bridge.md,line=3,col=50,endColumn=56,title=source-disagrees::`12,000` carts a day, but the cited source says `8,000`%0Ahttps://harrow.example/traffic:3: the source “The count of that year found 8,000 carts a day on the bridge.”%0Aleaflet.txt:3: another document “Some 9,000 carts cross the Harrow bridge every day.”%0Ahint: correct the number or cite another source
::warning file=bridge.md,line=9,col=1,endColumn=32,title=link-broken::`https://court.example/toll` is gone%0Ahint: cite https://archive.example/2020/toll
""")


@pytest.mark.parametrize(
    ("path", "root", "folder", "named"),
    [
        ("a.md", "", "/work/sub", "a.md"),
        ("a.md", "/work", "/work/sub", "sub/a.md"),
        ("../a.md", "/work", "/work/sub", "a.md"),
        ("/work/b/a.md", "/work", "/work/sub", "b/a.md"),
        ("../../a.md", "/work", "/work/sub", "../../a.md"),
        ("/elsewhere/a.md", "/work", "/work/sub", "/elsewhere/a.md"),
        ("a.md", "/work", "/workshop", "a.md"),
    ],
)
def test_files_are_named_from_the_root(path: str, root: str, folder: str, named: str) -> None:
    files = Files.of(REPORT, View(root=root, folder=folder))
    assert files.name(path) == named


def test_the_gravest_come_first() -> None:
    findings = (replace(FINDINGS[1], severity=Severity.NOTE), FINDINGS[0])
    lines = render(replace(REPORT, findings=findings), Format.GITHUB).splitlines()
    assert [line.split()[0] for line in lines] == ["::error", "::notice"]


def test_columns_are_left_out_where_lines_differ() -> None:
    sentence = REPORT.claims[1].sentence
    line = render(replace(REPORT, findings=(replace(FINDINGS[0], mention=sentence),)), Format.GITHUB)
    assert "line=3,endLine=4,title=" in line


def test_a_document_without_lines_is_named_alone() -> None:
    document = replace(BRIDGE_DOCUMENT, media=Media.PDF)
    text = render(replace(REPORT, documents=(document,)), Format.GITHUB)
    assert text.startswith("::error file=bridge.md,title=source-disagrees::")


def test_no_page_can_give_a_command() -> None:
    lines = render(poisoned(), Format.GITHUB).splitlines()
    assert len(lines) == len(REPORT.findings)
    for line in lines:
        head, _, _ = line.removeprefix("::").partition("::")
        assert head.count(",") == head.count("=") - 1
        assert line.isprintable()


@pytest.mark.parametrize(
    ("path", "told"), [("a,b:c.md", "a%2Cb%3Ac.md"), ("100%.md", "100%25.md"), ("a::b.md", "a%3A%3Ab.md")]
)
def test_what_would_end_a_property_is_encoded(path: str, told: str) -> None:
    finding = replace(FINDINGS[1], mention=replace(FINDINGS[1].mention, document=path))
    assert render(Report((), (), (), findings=(finding,)), Format.GITHUB).startswith(
        f"::warning file={told},line=9"
    )
