"""Lines of JSON in, checked rows out: the input of `judge` and `mentions`."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

from claimcheck.cli.messages import say_warning
from claimcheck.errors import ConfigError

STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class Row:
    """One object with the line it stands on."""

    source: str
    line: int
    values: Mapping[str, Any]

    def text(self, key: str) -> str:
        """A value that must be there and be text."""
        value = self.values.get(key)
        if not isinstance(value, str):
            raise self.refused(f"lacks `{key}`" if value is None else f"`{key}` takes text")
        return value

    def optional(self, key: str) -> str | None:
        """Text, or nothing."""
        return None if self.values.get(key) is None else self.text(key)

    def day(self, key: str) -> date | None:
        """A day in ISO 8601 with anything after it, or nothing.

        Collections also have months, or other orders: no day can be told from them, and no row is lost.
        """
        text = self.optional(key)
        if not text:
            return None
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            said = f"{self.source}:{self.line}: `{key}` is no day such as 2017-11-20, so it counts as unknown"
            say_warning(said)
            return None

    def refused(self, why: str) -> ConfigError:
        """The error that names the line."""
        return ConfigError(
            f"{self.source}:{self.line}: {why}", hint="one JSON object a line; see docs/json.md"
        )


def read_rows(file: Path) -> Iterator[Row]:
    """The objects of a file, or of standard input, as they come; empty lines are passed over."""
    name = "standard input" if file == STDIN else str(file)
    with _opened(file) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _row(name, number, line)


def _row(name: str, number: int, line: bytes) -> Row:
    empty = Row(name, number, {})
    try:
        values = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        raise empty.refused("is not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise empty.refused("is not JSON") from error
    if not isinstance(values, dict) or "id" not in values:
        raise empty.refused("is no object with an `id`")
    return Row(name, number, values)


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    if file == STDIN:
        yield sys.stdin.buffer
        return
    try:
        lines = file.open("rb")
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise ConfigError(f"cannot read `{file}`: {reason}", hint="name a file, or - for stdin") from error
    with lines:
        yield lines
