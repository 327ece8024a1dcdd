"""The action: its steps are run as it would run them, its description is held to what they read."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
STEPS = ROOT / "action" / "steps.sh"
BASH = shutil.which("bash") or "bash"
GIT = shutil.which("git") or "git"


@dataclass(frozen=True)
class Step:
    code: int
    out: str
    err: str
    outputs: dict[str, str]
    summary: str
    sarif: str


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in ("examples", "cassettes"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "claims.toml", folder)
    return folder


def step(word: str, folder: Path, temporary: Path, **inputs: str) -> Step:
    """One step of the action, in an environment of its own."""
    temporary.mkdir(exist_ok=True)
    output, summary = temporary / "output", temporary / "summary"
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(temporary),
        "RUNNER_TEMP": str(temporary),
        "GITHUB_OUTPUT": str(output),
        "GITHUB_STEP_SUMMARY": str(summary),
        "CLAIMCHECK_COMMAND": str(temporary / "claimcheck-command"),
        **{
            name if name.startswith("GITHUB") else f"CLAIMCHECK_{name}": value
            for name, value in inputs.items()
        },
    }
    command = temporary / "claimcheck-command"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n')
    command.chmod(0o755)
    ran = subprocess.run(
        (BASH, str(STEPS), word), cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    told = output.read_text() if output.exists() else ""
    outputs = dict(line.split("=", 1) for line in told.splitlines())
    sarif = Path(outputs.get("sarif", "missing"))
    return Step(
        ran.returncode,
        ran.stdout,
        ran.stderr,
        outputs,
        summary.read_text("utf-8") if summary.exists() else "",
        sarif.read_text("utf-8") if sarif.exists() else "",
    )


PATHS = "examples/withdrawals.md\n"
REPLAY = {"OFFLINE": "true", "REPLAY": "cassettes", "FAIL_ON": "", "PATHS": PATHS}


def test_two_runs_over_recordings_give_the_same_bytes(corpus: Path, tmp_path: Path) -> None:
    first = step("check", corpus, tmp_path / "one", **REPLAY)
    second = step("check", corpus, tmp_path / "two", **REPLAY)
    assert (first.code, first.err, first.outputs["exit-code"]) == (0, "", "10")
    assert first.out.startswith("::error file=examples/")
    assert '"version": "2.1.0"' in first.sarif
    assert first.summary.startswith("## ")
    assert (first.out, first.summary, first.sarif) == (second.out, second.summary, second.sarif)


@pytest.mark.parametrize("code", ["0", "2", "3", "10", ""])
def test_the_last_step_fails_as_the_check_did(tmp_path: Path, code: str) -> None:
    decided = step("decide", tmp_path, tmp_path / "one", EXIT_CODE=code)
    assert decided.code == int(code or 2)
    assert bool(decided.err) == (code != "0")


def test_inputs_are_words_and_never_commands(corpus: Path, tmp_path: Path) -> None:
    evil = '$(touch stolen); `touch stolen` "; touch stolen #'
    ran = step("check", corpus, tmp_path / "one", OFFLINE="true", PATHS=f"{evil}\n--version\n", FAIL_ON="")
    assert ran.outputs["exit-code"] == "3"
    assert f"error: `{evil}`: no such file" in ran.err
    assert "error: `--version`: no such file" in ran.err
    assert not (corpus / "stolen").exists()


def test_one_policy_a_line_and_one_document_a_line(corpus: Path, tmp_path: Path) -> None:
    inputs = {**REPLAY, "FAIL_ON": "weekday-differs\nlist-miscounted\n", "PATHS": "examples/briefing.md\n"}
    ran = step("check", corpus, tmp_path / "one", **inputs)
    assert ran.outputs["exit-code"] == "0"
    assert "withdrawals" not in ran.summary


def test_a_pull_request_is_checked_from_where_it_left_its_base(corpus: Path, tmp_path: Path) -> None:
    def git(*words: str) -> None:
        settings = ("-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "init.defaultBranch=main")
        subprocess.run((GIT, *settings, *words), cwd=corpus, check=True, capture_output=True)

    git("init")
    git("add", ".")
    git("commit", "-m", "begin")
    git("checkout", "-b", "change")
    page = corpus / "examples" / "briefing.md"
    page.write_text(page.read_text("utf-8") + "\nThe barn burned down on 9 May 1950.\n", "utf-8")
    git("commit", "-am", "a claim")
    git("checkout", "main")
    (corpus / "examples" / "withdrawals.md").write_text("The base went on without it.\n")
    git("commit", "-am", "the base goes on")
    git("update-ref", "refs/remotes/origin/main", "main")
    git("checkout", "change")
    inputs = {**REPLAY, "PATHS": "", "CHANGED_SINCE": "auto", "GITHUB_BASE_REF": "main"}
    ran = step("check", corpus, tmp_path / "one", **inputs)
    assert ran.outputs["exit-code"] == "0"
    assert "1 claim: " in ran.summary


def test_annotations_and_sarif_name_files_from_the_top_of_the_checkout(corpus: Path, tmp_path: Path) -> None:
    top = corpus / "articles"
    top.mkdir()
    (top / "clash.md").write_text(CLASH)
    inputs = {"OFFLINE": "true", "PATHS": "clash.md\n", "GITHUB_WORKSPACE": str(corpus)}
    ran = step("check", top, tmp_path / "one", **inputs)
    assert ran.out.startswith("::error file=articles/clash.md,line=3,")
    assert '"uri": "articles/clash.md"' in ran.sarif
    assert '"uri": "clash.md"' not in ran.sarif


CLASH = "The ferry *Anna* sank on 4 June 1931.\n\nThe ferry *Anna* sank on 9 July 1931.\n"
"""A document that contradicts itself."""

PRETENDER = """#!/bin/sh
printf '%s\\n' "$0 $*" >>"$HOME/calls"
if [ "$2" = venv ]; then mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && cp "$0" "$3/bin/claimcheck"; fi
"""
"""Stands in for Python: writes down how it was called."""


def test_the_version_that_was_checked_out_is_installed_whatever_its_folder_is_called(tmp_path: Path) -> None:
    checkout, home, bin_ = tmp_path / "a $(touch stolen) b", tmp_path / "home", tmp_path / "bin"
    (checkout / "action").mkdir(parents=True)
    shutil.copy(STEPS, checkout / "action")
    home.mkdir()
    bin_.mkdir()
    (bin_ / "python").write_text(PRETENDER)
    (bin_ / "python").chmod(0o755)
    environment = {
        "PATH": f"{bin_}:{os.environ['PATH']}",
        "HOME": str(home),
        "RUNNER_TEMP": str(tmp_path / "t"),
    }
    subprocess.run(
        (BASH, str(checkout / "action" / STEPS.name), "install"), cwd=home, env=environment, check=True
    )
    venv = tmp_path / "t" / "claimcheck" / "venv"
    assert (home / "calls").read_text().splitlines() == [
        f"{bin_}/python -m venv {venv}",
        f"{venv}/bin/python -m pip install --quiet --upgrade pip",
        f"{venv}/bin/python -m pip install --quiet {checkout}",
        f"{venv}/bin/claimcheck --version",
    ]
    assert list(home.iterdir()) == [home / "calls"]


def test_shellcheck_has_nothing_to_say_of_the_steps() -> None:
    linter = shutil.which("shellcheck", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if linter is None:
        pytest.skip("shellcheck is not installed")
    ran = subprocess.run(
        (linter, "--enable=all", "--exclude=SC2250,SC2310,SC2312", str(STEPS)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "")


def described(name: str) -> Any:
    yaml = pytest.importorskip("yaml")
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


def test_no_input_is_part_of_a_script() -> None:
    for one in described("action.yml")["runs"]["steps"]:
        assert "${{" not in one.get("run", "")
        assert ("run" in one) == (one.get("shell") == "bash")


def test_every_input_is_read_and_every_variable_is_given() -> None:
    action = described("action.yml")
    given = {name for one in action["runs"]["steps"] for name in one.get("env", {})}
    read = set(re.findall(r"\$\{(CLAIMCHECK_[A-Z_]+)", STEPS.read_text("utf-8"))) - {"CLAIMCHECK_COMMAND"}
    assert read <= given
    assert {name for name in given if name.startswith("CLAIMCHECK_")} == read
    text = (ROOT / "action.yml").read_text("utf-8")
    assert {name for name in action["inputs"] if f"inputs.{name}" not in text} == set()


def test_every_input_is_documented() -> None:
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    assert re.findall(r"(?m)^\| `([a-z-]+)` \|", page) == list(described("action.yml")["inputs"])


def test_the_hooks_call_commands_that_exist() -> None:
    hooks = described(".pre-commit-hooks.yaml")
    assert [hook["id"] for hook in hooks] == ["claimcheck", "claimcheck-links"]
    assert {tuple(hook["entry"].split()[:2]) for hook in hooks} == {
        ("claimcheck", "check"),
        ("claimcheck", "links"),
    }
    assert all(hook["language"] == "python" and hook["require_serial"] for hook in hooks)
