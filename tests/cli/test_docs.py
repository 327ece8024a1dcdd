"""docs/cli.md says what the command line does."""

import re
from pathlib import Path

import pytest

from claimcheck.cli import ExitCode

from .conftest import Command

DOCS = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")


@pytest.mark.parametrize("command", ["check", "extract", "links", "explain", "review", "archive"])
def test_every_option_is_documented_where_it_is_taken(claimcheck: Command, command: str) -> None:
    options = claimcheck(command, "--help").out.partition("Options:")[2].partition("Example:")[0]
    taken = set(re.findall(r"--[a-z-]+", options)) - {"--help"}
    rows = [row.split(" | ") for row in DOCS.splitlines() if row.startswith("| `--")]
    documented = {
        option
        for names, commands, _ in (("".join(row[:-2]), row[-2], row[-1]) for row in rows)
        if command in commands or "all" in commands
        for option in re.findall(r"--[a-z-]+", names)
    }
    assert taken == documented


def test_every_exit_code_is_documented() -> None:
    assert {int(code) for code in re.findall(r"(?m)^\| (\d+) \|", DOCS)} == set(ExitCode)


def test_every_command_is_documented(claimcheck: Command) -> None:
    commands = re.findall(r"(?m)^  ([a-z]+)  ", claimcheck("--help").out.partition("Commands:")[2])
    assert len(commands) == 11
    assert [name for name in commands if f"| `{name}" not in DOCS] == []
