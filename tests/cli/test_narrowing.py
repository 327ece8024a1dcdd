"""`--changed-since` in a real repository, `--baseline`, `--min-confidence` and ignores, offline."""

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from inline_snapshot import snapshot

from claimcheck.cli import ExitCode
from claimcheck.cli.options import DocumentOptions, JudgeOptions
from claimcheck.cli.setup import configure
from claimcheck.config import Config
from claimcheck.pipeline import check

from .conftest import Command

ASKS_NOBODY = ("--offline", "--no-cache")
CLASH = "The ferry *Anna* sank on 4 June 1931.\n\nThe ferry *Anna* sank on 9 July 1931.\n"
"""One document that contradicts itself."""

GIT = shutil.which("git") or "git"


def git(folder: Path, *words: str) -> None:
    settings = ("-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "init.defaultBranch=main")
    subprocess.run((GIT, *settings, *words), cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(here: Path) -> Path:
    (here / "old.md").write_text(CLASH)
    (here / "other.md").write_text("The mill burned down in 1820.\n")
    git(here, "init")
    git(here, "add", ".")
    git(here, "commit", "-m", "begin")
    return here


def table(claimcheck: Command, *words: str) -> dict[str, Any]:
    ran = claimcheck("check", *words, "--format", "json", *ASKS_NOBODY)
    loaded: dict[str, Any] = json.loads(ran.out)
    return loaded


def texts(table: dict[str, Any]) -> list[str]:
    return [one["text"] for one in table["claims"]]


def rules(table: dict[str, Any]) -> list[str]:
    return [one["rule"] for one in table["findings"]]


def test_old_rot_does_not_blame_a_new_change(claimcheck: Command, repository: Path) -> None:
    everything = table(claimcheck, "old.md", "other.md")
    assert (len(texts(everything)), rules(everything)) == (3, ["statements-disagree"])
    (repository / "other.md").write_text("\n\nThe mill burned down in 1821.\n")
    changed = table(claimcheck, "old.md", "other.md", "--changed-since", "HEAD")
    assert (texts(changed), rules(changed)) == (["1821"], [])


def test_a_changed_line_that_disagrees_with_an_old_one_is_blamed(
    claimcheck: Command, repository: Path
) -> None:
    (repository / "old.md").write_text(CLASH.replace("4 June", "5 June"))
    changed = table(claimcheck, "old.md", "--changed-since", "HEAD")
    assert (texts(changed), rules(changed)) == (["5 June 1931"], ["statements-disagree"])


def test_files_that_are_new_or_were_renamed_are_told_apart(claimcheck: Command, repository: Path) -> None:
    git(repository, "mv", "old.md", "moved “here”.md")
    (repository / "new.md").write_text("The barn burned down in 1790.\n")
    changed = table(claimcheck, "moved “here”.md", "new.md", "--changed-since", "HEAD")
    assert texts(changed) == ["1790"]


def test_links_are_followed_in_changed_lines_only(claimcheck: Command, repository: Path) -> None:
    page = "See [one](https://one.example/).\n\nSee [two](https://two.example/).\n"
    (repository / "old.md").write_text(page)
    git(repository, "commit", "-am", "links")
    (repository / "old.md").write_text(page.replace("two.example", "three.example"))
    ran = claimcheck("links", "old.md", "--changed-since", "HEAD", "--format", "json", *ASKS_NOBODY)
    assert [one["url"] for one in json.loads(ran.out)["citations"]] == ["https://three.example/"]


def test_outside_a_repository_changes_cannot_be_told(claimcheck: Command, note: Path) -> None:
    ran = claimcheck("check", note.name, "--changed-since", "HEAD", *ASKS_NOBODY)
    assert (ran.code, ran.out, ran.err) == snapshot(
        (
            2,
            "",
            """\
error: cannot tell what has changed: this folder is in no git repository
hint: `--changed-since` works in a git repository only
""",
        )
    )


@pytest.mark.parametrize("revision", ["nowhere", "--output=stolen", "HEAD:old.md"])
def test_a_revision_that_git_does_not_have_is_refused(
    claimcheck: Command, repository: Path, revision: str
) -> None:
    ran = claimcheck("check", "old.md", f"--changed-since={revision}", *ASKS_NOBODY)
    assert (ran.code, ran.out) == (ExitCode.USAGE, "")
    assert f"git knows no revision `{revision}` here" in ran.err
    assert not (repository / "stolen").exists()


def test_a_baseline_accepts_what_it_holds_though_lines_have_moved(claimcheck: Command, here: Path) -> None:
    (here / "old.md").write_text(CLASH)
    first = claimcheck("check", "old.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    assert (first.code, first.err) == snapshot(
        (0, "baseline: wrote `known.json`: 1 known from now on, 0 dropped\n")
    )
    (here / "old.md").write_text(
        "# On ferries\n\n" + CLASH.replace("The ferry *Anna* sank on 9", "The ferry\n*Anna* sank on 9")
    )
    second = claimcheck("check", "old.md", "--baseline", "known.json", *ASKS_NOBODY)
    assert (second.code, second.err) == (ExitCode.CLEAN, "baseline: 1 known, 0 new, 0 fixed\n")


def test_a_baseline_tells_what_is_new_and_what_is_fixed(claimcheck: Command, here: Path) -> None:
    (here / "old.md").write_text(CLASH)
    claimcheck("check", "old.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    (here / "old.md").write_text(CLASH.replace("Anna", "Berta"))
    ran = claimcheck("check", "old.md", "--baseline", "known.json", *ASKS_NOBODY)
    assert (ran.code, ran.err) == snapshot(
        (
            10,
            """\
baseline: 0 known, 1 new, 1 fixed
fixed: old.md: statements-disagree: 9 July 1931
hint: `--write-baseline` drops what is fixed
""",
        )
    )


def test_a_baseline_holds_wherever_the_run_is_started(
    claimcheck: Command, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "old.md").write_text(CLASH)
    claimcheck("check", "old.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    (here / "deep").mkdir()
    monkeypatch.chdir(here / "deep")
    ran = claimcheck("check", "../old.md", "--baseline", "../known.json", *ASKS_NOBODY)
    assert ran.err == "baseline: 1 known, 0 new, 0 fixed\n"


def test_the_settings_name_a_baseline_and_an_option_outranks_them(claimcheck: Command, here: Path) -> None:
    (here / "old.md").write_text(CLASH)
    (here / "kept").mkdir()
    (here / "claims.toml").write_text('baseline = "kept/known.json"\n')
    refused = claimcheck("check", "old.md", *ASKS_NOBODY)
    assert (refused.code, refused.err.splitlines()[0]) == (
        ExitCode.USAGE,
        "error: no such file: `kept/known.json`",
    )
    claimcheck("check", "old.md", "--write-baseline", *ASKS_NOBODY)
    assert claimcheck("check", "old.md", *ASKS_NOBODY).code == ExitCode.CLEAN
    shown = claimcheck("check", "old.md", "--no-baseline", *ASKS_NOBODY)
    assert (shown.code, shown.err) == (ExitCode.FINDINGS, "")


def test_json_tells_how_the_run_stands_to_the_baseline(claimcheck: Command, here: Path) -> None:
    (here / "old.md").write_text(CLASH)
    assert table(claimcheck, "old.md")["baseline"] is None
    claimcheck("check", "old.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    (here / "old.md").write_text(CLASH + "\n" + CLASH.replace("Anna", "Berta"))
    told = table(claimcheck, "old.md", "--baseline", "known.json")
    assert told["baseline"] == {"file": "known.json", "known": 1, "new": 1, "fixed": 0}
    assert len(told["findings"]) == 1


def test_documents_that_were_not_read_keep_their_place_in_a_baseline(claimcheck: Command, here: Path) -> None:
    (here / "a.md").write_text(CLASH)
    (here / "b.md").write_text(CLASH.replace("Anna", "Berta"))
    claimcheck("check", "a.md", "b.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    (here / "b.md").write_text("Nothing is left.\n")
    only_a = claimcheck("check", "a.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    assert only_a.err == "baseline: wrote `known.json`: 2 known from now on, 0 dropped\n"
    both = claimcheck("check", "a.md", "b.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    assert both.err == "baseline: wrote `known.json`: 1 known from now on, 1 dropped\n"


def test_what_a_run_did_not_look_for_is_not_called_fixed(claimcheck: Command, here: Path) -> None:
    (here / "old.md").write_text(CLASH)
    claimcheck("check", "old.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    links = claimcheck("links", "old.md", "--baseline", "known.json", *ASKS_NOBODY)
    assert links.err == "baseline: 0 known, 0 new, 0 fixed\n"
    claimcheck("links", "old.md", "--baseline", "known.json", "--write-baseline", *ASKS_NOBODY)
    (here / "claims.toml").write_text("[rules]\nstatements-disagree = 'off'\n")
    silenced = claimcheck("check", "old.md", "--baseline", "known.json", *ASKS_NOBODY)
    assert silenced.err == "baseline: 0 known, 0 new, 0 fixed\n"
    (here / "claims.toml").unlink()
    again = claimcheck("check", "old.md", "--baseline", "known.json", *ASKS_NOBODY)
    assert again.err == "baseline: 1 known, 0 new, 0 fixed\n"


def test_a_limited_run_reports_the_documents_it_is_about(claimcheck: Command, repository: Path) -> None:
    (repository / "other.md").write_text("The mill burned down in 1821.\n")
    changed = table(claimcheck, "old.md", "other.md", "--changed-since", "HEAD")
    assert [one["path"] for one in changed["documents"]] == ["other.md"]
    git(repository, "commit", "-am", "again")
    ran = claimcheck("check", "old.md", "other.md", "--changed-since", "HEAD", *ASKS_NOBODY)
    assert (ran.code, ran.out.strip()) == (ExitCode.CLEAN, "no claims · no citations")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--baseline", "none.json"), "no such file: `none.json`"),
        (("--write-baseline",), "`--write-baseline` needs a file"),
        (("--baseline", "note.md"), "cannot use `note.md`: it is not JSON"),
        (("--baseline", "list.json"), "cannot use `list.json`: it is no baseline of version 1"),
        (("--baseline", "rows.json"), "cannot use `rows.json`: `findings` is to be a list of objects"),
        (("--baseline", "b", "--write-baseline", "--changed-since", "HEAD"), "exclude each other"),
        (("--baseline", "no/b", "--write-baseline"), "there is no folder `no`"),
    ],
)
def test_a_baseline_that_cannot_be_used_is_refused(
    claimcheck: Command, note: Path, words: tuple[str, ...], expected: str
) -> None:
    (note.parent / "list.json").write_text("[]")
    (note.parent / "rows.json").write_text('{"version": 1, "findings": [{"rule": 4}]}')
    ran = claimcheck("check", note.name, *words, *ASKS_NOBODY)
    assert (ran.code, ran.out) == (ExitCode.USAGE, "")
    assert expected in ran.err


def test_an_ignored_finding_is_not_reported_and_does_not_fail_the_run(
    claimcheck: Command, here: Path
) -> None:
    comment = '<!-- claimcheck: ignore statements-disagree reason="two ferries of one name" -->\n'
    (here / "a.md").write_text(CLASH.replace("\n\n", f"\n\n{comment}"))
    ran = claimcheck("check", "a.md", *ASKS_NOBODY)
    assert ran.code == ExitCode.CLEAN
    assert "statements-disagree" not in ran.out
    (here / "a.md").write_text(CLASH.replace("\n\n", f"\n\n{comment}").replace("Anna", "Berta", 1))
    assert rules(table(claimcheck, "a.md")) == ["ignore-unused"]


def page(request: httpx.Request) -> httpx.Response:
    return httpx.Response(
        200, html=f"<main><p>The barn at Ossen burned down on 6 May 2012. {request.url}</p></main>"
    )


@pytest.mark.parametrize(
    ("least", "expected"),
    [(0.0, ("supported", False)), (1.0, ("unresolved", True))],
)
def test_a_verdict_that_is_less_sure_than_asked_is_none(
    here: Path, least: float, expected: tuple[str, bool]
) -> None:
    file = here / "a.md"
    file.write_text("The barn at Ossen burned down on [6 May 2012](https://town.example/barn).\n")
    plain = Config(min_confidence=least)
    config = replace(plain, fetch=replace(plain.fetch, cache_dir=None))
    report = check([file], config, transport=httpx.MockTransport(page))
    judgement = next(iter(report.judgements.values()))
    assert (judgement.verdict, judgement.reason == "low-confidence") == expected
    assert judgement.evidence


def test_the_command_line_outranks_the_file_in_how_sure_a_verdict_must_be(here: Path) -> None:
    (here / "claims.toml").write_text("min-confidence = 0.75\n")
    assert configure(DocumentOptions(), judge=JudgeOptions()).min_confidence == 0.75
    assert configure(DocumentOptions(), judge=JudgeOptions(0.0)).min_confidence == 0.0
