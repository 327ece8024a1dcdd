"""A command line that cannot be understood in, what is wrong with it out, in the voice of our own errors."""

import re
import sys
from collections.abc import Sequence
from difflib import get_close_matches

import typer

from claimcheck.cli.exits import ExitCode
from claimcheck.cli.messages import say_error

LITERAL = re.compile(r"'([^'\n]*)'")
"""How typer quotes what was typed. Example: `No such command 'chek'.`"""


def tell_misuse(error: typer.TyperException) -> ExitCode:
    """Say what is wrong and what would be right; the exit code."""
    context = getattr(error, "ctx", None)
    if context is not None and type(error).__name__ == "NoArgsIsHelpError":
        sys.stderr.write(error.format_message().rstrip(".") + "\n")
        return ExitCode.USAGE
    path = context.command_path if context is not None else "claimcheck"
    say_error(_clause(error), f"`{path} --help` shows what it takes")
    return ExitCode.USAGE


def _clause(error: typer.TyperException) -> str:
    """Typer's exceptions are not public by name, what they carry is."""
    option = getattr(error, "option_name", None)
    match type(error).__name__:
        case "NoSuchOption":
            possible = getattr(error, "possibilities", None) or ()
            return f"no such option: `{option}`{_guess(str(option), possible)}"
        case "BadOptionUsage" if "requires" in error.format_message():
            return f"`{option}` needs a value"
        case "BadOptionUsage":
            return f"`{option}` takes no value"
        case "BadParameter":
            return f"{_named(error)} {getattr(error, 'message', '')}".rstrip(".")
    words = LITERAL.sub(r"`\1`", error.format_message()).rstrip(".")
    words = re.sub(r"\. Did you mean (`[^?]*`)\?", r" (did you mean \1?)", words)
    words = words.replace("such command ", "such command: ")
    return words[:1].lower() + words[1:]


def _named(error: typer.TyperException) -> str:
    parameter = getattr(error, "param", None)
    names: Sequence[str] = getattr(parameter, "opts", None) or [getattr(parameter, "name", None) or "it"]
    return f"`{max(names, key=len)}`"


def _guess(given: str, possible: Sequence[str]) -> str:
    near = get_close_matches(given, possible, n=1)
    return f" (did you mean `{near[0]}`?)" if near else ""
