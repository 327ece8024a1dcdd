"""Several reports of one run, each with its place."""

import json
from pathlib import Path

import pytest

from claimcheck.cli import ExitCode

from .conftest import Command

CHECK = ("check", "note.md", "--offline", "--no-cache")


def test_each_format_goes_into_its_output(claimcheck: Command, note: Path) -> None:
    given = ("--format", "html", "--output", "r.html", "--format", "sarif", "--output", "r.sarif")
    ran = claimcheck(*CHECK, *given)
    assert (ran.code, ran.out) == (ExitCode.CLEAN, "")
    assert (note.parent / "r.html").read_text("utf-8").startswith("<!doctype html>")
    assert json.loads((note.parent / "r.sarif").read_text("utf-8"))["version"] == "2.1.0"


@pytest.mark.parametrize(
    "given",
    [
        ("--format", "json", "--output", "r.json", "--format", "text"),
        ("--format", "text", "--format", "json", "--output", "r.json"),
        ("--format", "text", "--output", "-", "--format", "json", "--output", "r.json"),
        ("--format", "json", "--format", "text", "--output", "r.json", "--output", "-"),
    ],
)
def test_one_of_them_may_go_to_stdout(claimcheck: Command, note: Path, given: tuple[str, ...]) -> None:
    ran = claimcheck(*CHECK, *given)
    assert "1 claim:" in ran.out
    assert json.loads((note.parent / "r.json").read_text("utf-8"))["version"] == 1


def test_without_text_the_last_one_goes_to_stdout(claimcheck: Command, note: Path) -> None:
    ran = claimcheck(*CHECK, "--format", "sarif", "--output", "r.sarif", "--format", "csv")
    assert ran.out.startswith("\ufeffdocument,")
    assert (note.parent / "r.sarif").exists()


def test_an_output_without_a_format_is_text(claimcheck: Command, note: Path) -> None:
    assert claimcheck(*CHECK, "--output", "r.txt").out == ""
    assert "1 claim:" in (note.parent / "r.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--format", "json", "--format", "csv"), "2 × `--format` and 0 × `--output` do not match"),
        (("--output", "a", "--output", "b"), "1 × `--format` and 2 × `--output` do not match"),
        (("--format", "json", "--format", "html", "--output", "r.html"), "`r.html` would be written as json"),
        (
            ("--format", "json", "--output", "-", "--format", "csv", "--output", "-"),
            "two reports would go to stdout",
        ),
        (
            ("--format", "json", "--output", "a", "--format", "csv", "--output", "a"),
            "two reports would go into `a`",
        ),
        (("--format", "json", "--output", "gone/a.json"), "there is no folder `gone`"),
    ],
)
def test_what_does_not_match_is_refused_before_the_work(
    claimcheck: Command, note: Path, given: tuple[str, ...], said: str
) -> None:
    ran = claimcheck(*CHECK, *given)
    assert ran.code == ExitCode.USAGE
    assert said in ran.err
    assert "hint: " in ran.err
    assert ran.out == ""
    assert list(note.parent.iterdir()) == [note]
