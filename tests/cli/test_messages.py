"""What is said on stderr: one voice, nothing hidden, and no bar where nobody watches."""

import io
import sys

import pytest

from claimcheck.cli.messages import PATIENCE, Watch, say_error


def test_an_error_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say_error("no such file: `\x1b[2J\u202e.md`\nsecond", "look\x07 again")
    assert capsys.readouterr().err == (
        "error: no such file: `\\x1b[2J\\u202e.md`\n  second\nhint: look\\x07 again\n"
    )


def test_no_name_of_a_file_gives_github_an_order(capsys: pytest.CaptureFixture[str]) -> None:
    say_error("no such file: `a\n::stop-commands::x\n##[add-mask]y.md`")
    assert not [
        line for line in capsys.readouterr().err.splitlines() if "##[" in line or line.lstrip()[:2] == "::"
    ]


def test_a_warning_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    with Watch() as watch:
        watch.warn("the cache cannot be written")
        watch.warn("the cache cannot be written")
    assert capsys.readouterr().err == "warning: the cache cannot be written\n"


def test_quiet_says_no_warning(capsys: pytest.CaptureFixture[str]) -> None:
    Watch(quiet=True).warn("something")
    assert capsys.readouterr().err == ""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def steps(watch: Watch) -> None:
    with watch:
        watch.start("fetching", 2)
        watch.advance("fetching")
        watch.advance("fetching")
        watch.done("fetching")


@pytest.mark.parametrize(
    ("stream", "age", "quiet", "shown"),
    [
        (Terminal, PATIENCE + 1, False, True),
        (Terminal, 0.0, False, False),
        (Terminal, PATIENCE + 1, True, False),
        (io.StringIO, PATIENCE + 1, False, False),
    ],
)
def test_progress_is_for_a_terminal_and_for_what_takes_long(
    monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO], age: float, quiet: bool, shown: bool
) -> None:
    err = stream()
    monkeypatch.setattr(sys, "stderr", err)
    watch = Watch(quiet=quiet)
    watch.began -= age
    steps(watch)
    assert ("fetching" in err.getvalue()) is shown
