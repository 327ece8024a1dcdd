"""A report's text to stdout or into a file."""

import os
import sys
import tempfile
from pathlib import Path

from claimcheck.errors import ConfigError


class ReaderGone(Exception):
    """The other end of the pipe is closed. No OSError: typer would end with exit code 1 on one."""


def write(text: str) -> None:
    """To stdout at once."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError as error:
        raise ReaderGone from error


def expect_writable(file: Path | None) -> None:
    """Refuse before the work a file that could not be written after it."""
    if file is None:
        return
    if file.is_dir():
        raise ConfigError(f"cannot write `{file}`: it is a folder", hint="name a file in it")
    if not file.parent.is_dir():
        raise ConfigError(f"cannot write `{file}`: there is no folder `{file.parent}`", hint="make it first")


def deliver(text: str, file: Path | None) -> None:
    """To stdout, or into the file: all of it or none."""
    if file is None:
        write(text)
        return
    try:
        replace_file(file, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        reason = (error.strerror or "it failed").lower()
        raise ConfigError(f"cannot write `{file}`: {reason}", hint="name another `--output`") from error


def replace_file(file: Path, content: bytes) -> None:
    """Write all of it or nothing; a file that is there keeps its permissions."""
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(file.stat().st_mode & 0o777 if file.exists() else 0o666 & ~mask)
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
