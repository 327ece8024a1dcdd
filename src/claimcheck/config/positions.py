"""TOML text in, the line and column of every key and value out.

`tomllib` tells neither, and whoever mistyped a key wants to be led to it. The text has been parsed by
`tomllib` before, so nothing is checked here: what is not understood is passed over.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from claimcheck.model import Position

Path = tuple[str | int, ...]
"""Keys and indices from the top: `("claim", 0, "text")`."""

BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
SPACE = re.compile(r"[ \t]*")
REST_OF_LINE = re.compile(r"[^\n]*")
STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'  # """two lines"""
    r"|'''(?:[^']|'(?!''))*'{3,5}"  # '''two lines'''
    r'|"(?:[^"\\\n]|\\.)*"'  # "a \"word\""
    r"|'[^'\n]*'",  # 'C:\path'
    re.DOTALL,
)
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
SCALAR = re.compile(r"[^,\]}\n#]+")


@dataclass(slots=True)
class Places:
    """Where keys and values stand."""

    keys: dict[Path, Position] = field(default_factory=dict)
    values: dict[Path, Position] = field(default_factory=dict)


def find_places(text: str) -> Places:
    """Line and column of every key and value, by its path."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.places


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.places = Places()
        self.lines = [0, *(i + 1 for i, char in enumerate(text) if char == "\n")]
        self.arrays: dict[Path, int] = {}
        """The last index of each array of tables."""

    def document(self) -> None:
        table: Path = ()
        while self.skip(BLANK) < len(self.text):
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table)
            self.skip(REST_OF_LINE)

    def header(self) -> Path:
        """`[a.b]` or `[[a.b]]`: the path that the keys after it stand under."""
        start, double = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if double else 1
        path: Path = ()
        *outer, last = self.key() or [""]
        for part in outer:
            path = self.enter((*path, part))
        path = (*path, last)
        self.places.keys.setdefault(path, self.position(start))
        if double:
            self.arrays[path] = self.arrays.get(path, -1) + 1
            path = self.enter(path)
        self.places.values.setdefault(path, self.position(start))
        return path

    def enter(self, path: Path) -> Path:
        return (*path, self.arrays[path]) if path in self.arrays else path

    def pair(self, table: Path) -> None:
        start, path = self.at, table
        for part in self.key():
            path = (*path, part)
            self.places.keys.setdefault(path, self.position(start))
            self.places.values.setdefault(path, self.position(start))
        if self.take("="):
            self.value(path)

    def key(self) -> list[str]:
        """The parts of a dotted key."""
        parts: list[str] = []
        while True:
            self.skip(SPACE)
            if match := STRING.match(self.text, self.at) or BARE_KEY.match(self.text, self.at):
                parts.append(match[0].strip("\"'"))
                self.at = match.end()
            self.skip(SPACE)
            if not (match and self.take(".")):
                return parts

    def value(self, path: Path) -> None:
        self.skip(SPACE)
        self.places.values[path] = self.position(self.at)
        if self.take("["):
            self.items(path)
        elif self.take("{"):
            self.members(path)
        elif match := STRING.match(self.text, self.at) or SCALAR.match(self.text, self.at):
            self.at = match.end()

    def items(self, path: Path) -> None:
        index = 0
        while self.skip(BLANK) < len(self.text) and not self.take("]"):
            before = self.at
            self.value((*path, index))
            self.skip(BLANK)
            if self.take(","):
                index += 1
            elif self.at == before:
                return

    def members(self, path: Path) -> None:
        while self.skip(BLANK) < len(self.text) and not self.take("}"):
            before = self.at
            self.pair(path)
            self.skip(BLANK)
            if not self.take(",") and self.at == before:
                return

    def skip(self, pattern: re.Pattern[str]) -> int:
        if match := pattern.match(self.text, self.at):
            self.at = match.end()
        return self.at

    def take(self, mark: str) -> bool:
        found = self.text.startswith(mark, self.at)
        self.at += len(mark) if found else 0
        return found

    def position(self, offset: int) -> Position:
        line = bisect_right(self.lines, offset)
        return Position(line, offset - self.lines[line - 1] + 1)
