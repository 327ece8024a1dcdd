"""Command lines that cannot be used, help, version, and how a run ends from outside."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcheck import __version__
from claimcheck.cli import ExitCode
from claimcheck.cli.options import DocumentOptions, FailOptions, FetchOptions, ReportOptions

from .conftest import Command

COMMANDS = ("check", "extract", "links", "explain", "judge", "mentions", "init", "cache")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chekc"], "error: no such command: `chekc` (did you mean `check`"),
        (["check", "--ofline"], "error: no such option: `--ofline` (did you mean `--offline`?)"),
        (["check", "--xyzzy"], "error: no such option: `--xyzzy`"),
        (["check", "a.md", "--output"], "error: `--output` needs a value"),
        (["check", "a.md", "--quiet=yes"], "error: `--quiet` takes no value"),
        (["explain"], "error: missing argument `CLAIM-ID`"),
        (["check", "a.md", "--format", "xml"], "error: `--format` takes one of `text`, `markdown`, "),
        (["check", "a.md", "--format", "jason"], "error: `--format` takes one of `text`, `markdown`, "),
        *(
            (
                ["check", "a.md", "--published", text],
                f"error: `--published` takes a day such as `2017-11-20`, not `{text}`",
            )
            for text in ("soon", "2017-13-01", "2017-2-1", "20171120", "")
        ),
        (
            ["check", "a.md", "--allow-private", "10.0.0.1/8"],
            "error: `--allow-private` takes a network such as `127.0.0.0/8`, not `10.0.0.1/8` (did you mean `10.0.0.0/8`?)",
        ),
        *(
            (
                ["check", "a.md", "--timeout", text],
                f"error: `--timeout` takes a number from 0.001 to 600, not `{text}`",
            )
            for text in ("0", "soon", "nan", "inf", "-1", "1e9")
        ),
        *(
            (
                ["check", "a.md", "--per-host", text],
                f"error: `--per-host` takes a whole number from 1 to 64, not `{text}`",
            )
            for text in ("many", "0", "1.5", "65", "9" * 5000)
        ),
        (
            ["check", "a.md", "--min-confidence", "2"],
            "error: `--min-confidence` takes a number from 0 to 1, not `2`",
        ),
        (["review", "a.md", "--reviewer", " "], "error: `--reviewer` needs a name"),
        (
            ["check", "a.md", "--fail-on", "eror"],
            "error: no such rule, category or severity: `eror` (did you mean `error`?)",
        ),
        (
            ["check", "a.md", "--record", "a", "--replay", "b"],
            "error: `--record` and `--replay` exclude each other",
        ),
        (["check", "a.md", "--quiet", "--verbose"], "error: `--quiet` and `--verbose` exclude each other"),
        (["check", "a.md", "--config", "no.toml"], "error: no such file: `no.toml`"),
        (["check", "a.md", "--replay", "nowhere"], "error: "),
    ],
)
def test_a_command_line_that_cannot_be_used_is_one_clause_and_a_hint(
    claimcheck: Command, note: Path, arguments: list[str], message: str
) -> None:
    note.rename("a.md")
    ran = claimcheck(*arguments)
    assert (ran.code, ran.out) == (ExitCode.USAGE, "")
    first, second = ran.err.splitlines()
    assert first.startswith(message)
    assert second.startswith("hint: ")


def test_a_broken_claims_toml_stops_every_run_that_reads_it(
    claimcheck: Command, note: Path, here: Path
) -> None:
    (here / "claims.toml").write_text("fail_on = 3\n[fetch]\nretries = 'x'\n")
    for command in ("check", "extract", "links"):
        ran = claimcheck(command, note.name)
        assert ran.code == ExitCode.USAGE
        assert ran.err == (
            "error: `claims.toml` has 2 mistakes\n"
            "  claims.toml:1:1: unknown key `fail_on` (did you mean `fail-on`?)\n"
            "  claims.toml:3:11: `fetch.retries` takes a whole number, not text\n"
            "hint: `claimcheck init -` shows every key\n"
        )


@pytest.mark.parametrize(
    "command", [(), *((name,) for name in COMMANDS), ("cache", "info"), ("cache", "clear")]
)
def test_help_ends_with_an_example(claimcheck: Command, command: tuple[str, ...]) -> None:
    ran = claimcheck(*command, "--help")
    assert ran.code == ExitCode.CLEAN
    last = ran.out.rstrip().splitlines()[-1].strip()
    assert last.startswith(f"Example: claimcheck {' '.join(command)}".rstrip())


@pytest.mark.parametrize("command", COMMANDS)
def test_help_speaks_of_no_types_of_python(claimcheck: Command, command: str) -> None:
    shown = claimcheck(command, "--help").out
    assert not re.search(r"<\w+|list\[|\bPath\b|%Y", shown)


@pytest.mark.parametrize(
    ("command", "groups"),
    [
        ("check", (DocumentOptions, FetchOptions, FailOptions, ReportOptions)),
        ("links", (DocumentOptions, FetchOptions, FailOptions, ReportOptions)),
        ("explain", (DocumentOptions, FetchOptions, ReportOptions)),
        ("extract", (DocumentOptions, ReportOptions)),
    ],
)
def test_options_are_the_same_on_every_command(
    claimcheck: Command, command: str, groups: tuple[type, ...]
) -> None:
    shown = claimcheck(command, "--help").out
    for group in groups:
        for name in group.__dataclass_fields__:  # type: ignore[attr-defined]
            assert f"--{name.replace('_', '-')} " in shown


def test_version(claimcheck: Command) -> None:
    ran = claimcheck("--version")
    assert (ran.code, ran.out) == (ExitCode.CLEAN, f"claimcheck {__version__}\n")


def test_no_exit_code_is_that_of_a_crash() -> None:
    assert 1 not in set(ExitCode)


HEAVY = (
    "pydantic",
    "rich",
    "httpx",
    "aiohttp",
    "diskcache",
    "nupunkt",
    "eyecite",
    "trafilatura",
    "pypdfium2",
    "bs4",
)


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from claimcheck.cli import run; run(['--help']);"
        f"sys.exit(','.join(name for name in {HEAVY!r} if name in sys.modules) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.stderr, ran.returncode) == ("", 0)


def start(*arguments: str, **options: int) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "claimcheck", *arguments],
        stdin=subprocess.PIPE,
        stdout=options.get("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
    )


LINE = b'{"id": 1, "text": "On 4 June 1931 at least three boats sank."}\n'


def test_a_reader_that_goes_away_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = start("mentions", "-", stdout=writer)
    os.close(writer)
    _, err = process.communicate(LINE, timeout=60)
    assert (process.returncode, err) == (ExitCode.PIPE_CLOSED, b"")


def test_answers_come_as_they_are_decided_and_ctrl_c_ends_the_run_quietly() -> None:
    process = start("mentions", "-")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(LINE)
    process.stdin.flush()
    assert process.stdout.readline().startswith(b'{"id": 1, "mentions": [')
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (ExitCode.INTERRUPTED, b"")
