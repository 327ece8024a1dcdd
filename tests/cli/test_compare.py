"""`claimcheck compare` puts side by side what documents say of the same events."""

import json
from pathlib import Path

import pytest

from .conftest import Command


@pytest.fixture
def papers(tmp_path: Path) -> tuple[str, str]:
    first, second = tmp_path / "a.md", tmp_path / "b.md"
    first.write_text("The fire at the Lodz mill killed 14 workers.\n", "utf-8")
    second.write_text("The fire at the Lodz mill killed 17 workers.\n", "utf-8")
    return str(first), str(second)


def test_values_stand_side_by_side(claimcheck: Command, papers: tuple[str, str]) -> None:
    out = claimcheck("compare", *papers).out
    assert "count · differ" in out
    assert "2 documents · 1 shared event · 1 differ" in out


def test_markdown_has_a_column_a_document(claimcheck: Command, papers: tuple[str, str]) -> None:
    assert (
        "| count: differ | 14 (line 1) | 17 (line 1) |"
        in claimcheck("compare", *papers, "--format", "markdown").out
    )


def test_json_has_the_claims_with_their_values(claimcheck: Command, papers: tuple[str, str]) -> None:
    told = json.loads(claimcheck("compare", *papers, "--format", "json").out)
    assert [c["value"]["low"] for c in told["events"][0]["matters"][0]["claims"]] == [14, 17]


def test_a_format_without_a_table_is_refused(claimcheck: Command, papers: tuple[str, str]) -> None:
    result = claimcheck("compare", *papers, "--format", "html")
    assert result.code == 2
    assert "choose one of" in result.err


def test_lines_keep_to_the_width(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    monkeypatch.setenv("COLUMNS", "60")
    whole = claimcheck("compare", "examples/travel-orders.html", "examples/briefing.md").out
    assert max(len(line) for line in whole.splitlines()) <= 60
    assert "date · agree\n" in whole


def test_quiet_shows_what_differs(claimcheck: Command, papers: tuple[str, str]) -> None:
    assert "count · differ\n" in claimcheck("compare", *papers, "--quiet").out
    Path(papers[1]).write_text(Path(papers[0]).read_text("utf-8"), "utf-8")
    assert claimcheck("compare", *papers, "--quiet").out.count("\n") == 1
