"""`check`, `extract`, `links` and `explain` on real files, offline."""

import json
import os
import stat
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from claimcheck.cli import ExitCode

from .conftest import Command

CLASH = "The ferry *Anna* sank on 4 June 1931.\n\nThe ferry *Anna* sank on 9 July 1931.\n"
"""One document that contradicts itself."""

ASKS_NOBODY = ("--offline", "--no-cache")


def test_check_prints_the_report_on_stdout_and_nothing_else(claimcheck: Command, note: Path) -> None:
    ran = claimcheck("check", note.name, *ASKS_NOBODY)
    assert (ran.code, ran.err) == (ExitCode.CLEAN, "")
    assert ran.out.endswith("1 claim: 0 supported, 0 contradicted, 1 unresolved · no citations\n")


def test_check_without_a_path_reads_claims_toml(claimcheck: Command, note: Path, here: Path) -> None:
    (here / "claims.toml").write_text("documents = ['*.md']\n")
    ran = claimcheck("check", "--format", "json", *ASKS_NOBODY)
    assert [one["path"] for one in json.loads(ran.out)["documents"]] == [note.name]


def test_check_without_path_and_file_says_what_to_do(claimcheck: Command) -> None:
    ran = claimcheck("check")
    assert (ran.code, ran.out) == (ExitCode.USAGE, "")
    assert ran.err == snapshot("""\
error: nothing to check: no path was given, and no `claims.toml` here names documents
hint: name a document, as in `claimcheck check article.md`, or run `claimcheck init`
""")


def test_patterns_that_match_nothing_check_nothing(claimcheck: Command, here: Path) -> None:
    (here / "claims.toml").write_text("documents = ['*.rst']\n")
    ran = claimcheck("check")
    assert (ran.code, ran.err) == snapshot(
        (
            3,
            """\
error: no file matches `*.rst`
hint: change `documents` in `claims.toml`
""",
        )
    )


def test_extract_links_and_explain_know_the_same_claim(claimcheck: Command, note: Path) -> None:
    found = json.loads(claimcheck("extract", note.name, "--format", "json").out)
    claim = found["claims"][0]
    assert (claim["text"], claim["line"], claim["column"]) == ("4 June 1931", 1, 19)
    links = json.loads(claimcheck("links", note.name, "--format", "json", *ASKS_NOBODY).out)
    assert list(links) == ["version", "documents", "citations", "findings"]
    for name in (claim["id"], "note.md:1", "note.md:1:19"):
        told = json.loads(claimcheck("explain", name, note.name, "--format", "json", *ASKS_NOBODY).out)
        assert claim["id"] in [one["id"] for one in told["claims"]]
        assert "considered" in told["claims"][0]


def test_explain_finds_the_document_in_the_place(claimcheck: Command, note: Path) -> None:
    ran = claimcheck("explain", f"{note.name}:1:19", *ASKS_NOBODY)
    assert ran.code == ExitCode.CLEAN
    assert "sentence-hash: " in ran.out


def test_explain_of_a_claim_that_is_not_there(claimcheck: Command, note: Path) -> None:
    ran = claimcheck("explain", "d0", note.name, *ASKS_NOBODY)
    assert (ran.code, ran.out, ran.err) == snapshot(
        (
            2,
            "",
            """\
error: no claim `d0` in these documents
hint: `claimcheck extract PATH... --format json` lists every claim with its id
""",
        )
    )


def test_published_is_what_relative_dates_are_counted_from(claimcheck: Command, here: Path) -> None:
    (here / "a.md").write_text("The mill burned down last year.\n")
    ran = claimcheck("extract", "a.md", "--published", "1950-05-01", "--format", "json")
    assert json.loads(ran.out)["documents"][0]["published"] == "1950-05-01"
    assert "1949" in [claim["value"].get("edtf") for claim in json.loads(ran.out)["claims"]]


def test_one_bad_document_never_stops_the_others(claimcheck: Command, note: Path, here: Path) -> None:
    (here / "empty.md").write_text("")
    (here / "binary.md").write_bytes(bytes(range(256)) * 20)
    ran = claimcheck("check", "missing.md", "empty.md", note.name, "binary.md", *ASKS_NOBODY)
    assert ran.code == ExitCode.CLEAN
    assert "note.md" in ran.out
    errors = [line for line in ran.err.splitlines() if line.startswith("error: ")]
    assert [
        name in line for name, line in zip(("missing.md", "empty.md", "binary.md"), errors, strict=True)
    ] == [True] * 3


def test_when_no_document_can_be_read_nothing_was_checked(claimcheck: Command) -> None:
    ran = claimcheck("check", "a.md", "b.md", *ASKS_NOBODY)
    assert (ran.code, ran.out) == (ExitCode.NOTHING_CHECKED, "")
    assert ran.err == snapshot("""\
error: `a.md`: no such file
hint: check the spelling of the path
error: `b.md`: no such file
hint: check the spelling of the path
error: no document could be read
hint: name at least one document with text
""")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), ExitCode.FINDINGS),
        (("--fail-on", "error"), ExitCode.FINDINGS),
        (("--fail-on", "contradiction"), ExitCode.FINDINGS),
        (("--fail-on", "statements-disagree"), ExitCode.FINDINGS),
        (("--fail-on", "citation", "--fail-on", "warning"), ExitCode.FINDINGS),
        (("--fail-on", "citation"), ExitCode.CLEAN),
        (("--fail-on", "never"), ExitCode.CLEAN),
        (("--fail-on", "error", "--fail-on", "never"), ExitCode.CLEAN),
    ],
)
def test_what_makes_a_run_fail(
    claimcheck: Command, here: Path, options: tuple[str, ...], code: ExitCode
) -> None:
    (here / "clash.md").write_text(CLASH)
    assert claimcheck("check", "clash.md", *ASKS_NOBODY, *options).code == code


def test_output_goes_into_a_file_whole(claimcheck: Command, note: Path, here: Path) -> None:
    ran = claimcheck("check", note.name, *ASKS_NOBODY, "--format", "markdown", "--output", "report.md")
    assert (ran.code, ran.out) == (ExitCode.CLEAN, "")
    assert (here / "report.md").read_text("utf-8").startswith("# Claimcheck report\n")
    assert sorted(file.name for file in here.iterdir()) == ["note.md", "report.md"]


def test_output_keeps_the_rights_of_the_file_it_replaces(claimcheck: Command, note: Path, here: Path) -> None:
    (here / "report.json").write_text("old")
    (here / "report.json").chmod(0o640)
    claimcheck("extract", note.name, "--format", "json", "--output", "report.json")
    assert stat.S_IMODE((here / "report.json").stat().st_mode) == 0o640
    assert json.loads((here / "report.json").read_text("utf-8"))["version"] == 1


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("no/such/report.md", "error: cannot write `no/such/report.md`: there is no folder `no/such`"),
        (".", "error: cannot write `.`: it is a folder"),
    ],
)
def test_output_that_cannot_be_written_is_refused_at_once(
    claimcheck: Command, note: Path, output: str, message: str
) -> None:
    ran = claimcheck("check", note.name, *ASKS_NOBODY, "--output", output)
    assert (ran.code, ran.out, ran.err.splitlines()[0]) == (ExitCode.USAGE, "", message)


def test_a_cache_that_cannot_be_written_does_not_stop_the_run(claimcheck: Command, here: Path) -> None:
    (here / "cited.md").write_text("It sank on 4 June 1931, [they say](https://a.example/x).\n")
    (here / "cache").write_text("a file where a folder should be")
    ran = claimcheck("check", "cited.md", "--offline", "--cache-dir", "cache")
    assert ran.code == ExitCode.CLEAN
    assert ran.err.startswith("warning: the cache in `cache` is not used: ")
    assert "1 citation unchecked (offline)" in ran.out


def test_the_order_of_the_paths_is_that_of_the_report(claimcheck: Command, note: Path, here: Path) -> None:
    (here / "a.md").write_text(note.read_text())
    ran = claimcheck("extract", "note.md", "a.md", "note.md", "--format", "json")
    assert [one["path"] for one in json.loads(ran.out)["documents"]] == ["note.md", "a.md"]


def test_the_same_run_gives_the_same_bytes(claimcheck: Command, here: Path) -> None:
    (here / "clash.md").write_text(CLASH)
    once, again = (claimcheck("check", "clash.md", *ASKS_NOBODY, "--format", "json").out for _ in range(2))
    assert once == again


def test_a_folder_is_no_document(claimcheck: Command, here: Path) -> None:
    (here / "folder.md").mkdir()
    assert claimcheck("check", "folder.md").code == ExitCode.NOTHING_CHECKED
    assert os.listdir(here) == ["folder.md"]  # noqa: PTH208 -- nothing else was written


def test_who_gets_recordings_without_asking_is_told_so(claimcheck: Command, here: Path) -> None:
    (here / "tapes").mkdir()
    (here / "claims.toml").write_text('cassettes = "tapes"\n')
    (here / "a.md").write_text("The barn burned down on [6 May 1912](https://post.example/1912).\n")
    for command in ("check", "links"):
        ran = claimcheck(command, "a.md")
        assert ran.err.startswith("hint: `cassettes` in `claims.toml` answers from recordings only")
        assert claimcheck(command, "a.md", "--replay", "tapes").err == ""
        assert claimcheck(command, "a.md", "--quiet").err == ""
