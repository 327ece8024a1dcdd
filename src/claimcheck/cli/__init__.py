"""The command line: one module a command, and `main`, the only place where errors become exit codes."""

import os
import sys
from collections.abc import Sequence

import typer

from claimcheck.cli import (
    archive,
    cache,
    check,
    compare,
    explain,
    extract,
    init,
    judge,
    links,
    mentions,
    review,
)
from claimcheck.cli.exits import ExitCode
from claimcheck.cli.help import Command
from claimcheck.cli.messages import say_error
from claimcheck.cli.misuse import tell_misuse
from claimcheck.cli.output import ReaderGone
from claimcheck.cli.version import show_version
from claimcheck.errors import ClaimcheckError, NothingChecked

__all__ = ["ExitCode", "app", "main", "run"]

app = typer.Typer(
    name="claimcheck",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,
)

COMMANDS = (check, compare, extract, links, explain, review, archive, judge, mentions, init)
"""In the order of `--help`; each module has a `command` of its own name."""

for _module in COMMANDS:
    app.command(cls=Command, epilog=_module.EXAMPLE)(_module.COMMAND)
app.add_typer(cache.app, name="cache", epilog=cache.EXAMPLE)


@app.callback(epilog="Example: claimcheck check article.md --offline")
def root(version: show_version = False) -> None:
    """A linter for facts: checks the dates, counts and rulings in a text against the sources it cites."""


def main() -> None:
    """Run the command line of this process."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run a command line; its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        code = app(list(arguments), prog_name="claimcheck", standalone_mode=False)
        sys.stdout.flush()
    except NothingChecked as error:
        for cause in error.causes:
            say_error(f"`{cause.path}`: {cause.message}", cause.hint)
        say_error(error.message, error.hint)
        return ExitCode.NOTHING_CHECKED
    except ClaimcheckError as error:
        say_error(error.message, error.hint)
        return ExitCode.USAGE
    except typer.TyperException as error:
        return tell_misuse(error)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except (ReaderGone, BrokenPipeError):
        return _pipe_closed()
    except SystemExit as stopped:  # typer's own way to end when it cannot write
        return _pipe_closed() if stopped.code == 1 else int(stopped.code or 0)
    return int(code or 0)


def _pipe_closed() -> ExitCode:
    """Keep Python from flushing into the closed pipe once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.PIPE_CLOSED
