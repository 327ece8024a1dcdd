"""`archive` keeps what the citations answer, and `--evidence` answers from it."""

import json
from pathlib import Path

import pytest

from .conftest import Command

RECORDED = """\
claimcheck exchange 1
url: https://site.example/bridge
fetched: 2026-01-02T12:00:00+00:00
status: 200
content-type: text/html; charset=utf-8

<title>The bridge</title><p>The bridge over the lower river was opened to traffic on 4 June 1931.</p>
"""


@pytest.fixture
def bridge(here: Path) -> Path:
    """A document with a citation that is on record."""
    file = here / "bridge.md"
    text = "The bridge was opened on [4 June 1931](https://site.example/bridge). See [this](https://site.example/x).\n"
    file.write_text(text, "utf-8")
    folder = here / "cassettes" / "site.example"
    folder.mkdir(parents=True)
    (folder / "bridge-6e728b91.http").write_text(RECORDED, "utf-8")
    return file


def test_a_check_on_the_file_tells_what_a_check_on_the_sources_tells(
    bridge: Path, claimcheck: Command, here: Path
) -> None:
    kept = claimcheck("archive", bridge.name, "--replay", "cassettes", "--output", "kept.warc.gz")
    assert (kept.code, kept.out) == (0, "")
    assert kept.err == "wrote `kept.warc.gz`; 2 citations: 1 ok, 1 unchecked\n"
    (here / "cassettes" / "site.example" / "bridge-6e728b91.http").unlink()
    ran = claimcheck("check", bridge.name, "--evidence", "kept.warc.gz", "--format", "json")
    (claim,) = json.loads(ran.out)["claims"]
    assert claim["verdict"] == "supported"
    assert claim["evidence"][0]["fetched_at"] == "2026-01-02T12:00:00+00:00"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--evidence", "none.warc"], "error: cannot read `none.warc`: no such file or directory\n"),
        (["--evidence", "bridge.md"], "error: `bridge.md` is no WARC file that can be read\n"),
        (
            ["--evidence", "none.warc", "--replay", "cassettes"],
            "error: `--replay` and `--evidence` exclude each other\n",
        ),
    ],
)
def test_evidence_that_cannot_be_used_is_an_error_with_a_hint(
    arguments: list[str], error: str, bridge: Path, claimcheck: Command
) -> None:
    ran = claimcheck("links", bridge.name, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(error)
    assert "hint: " in ran.err


@pytest.mark.parametrize(
    ("output", "error"),
    [("no/kept.warc.gz", "there is no folder `no`"), ("-", "a WARC file is not for the screen")],
)
def test_a_file_that_cannot_be_written_is_refused_before_the_work(
    output: str, error: str, bridge: Path, claimcheck: Command
) -> None:
    ran = claimcheck("archive", bridge.name, "--offline", "--output", output)
    assert ran.code == 2
    assert error in ran.err
