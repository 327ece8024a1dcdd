"""The head of a Markdown file in, what it says of the document out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_FENCED = re.compile(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<body>.*?)\r?\n(?P=fence)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_PAIR = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(?P<value>.{0,1000})$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>.{1,300})$")
_COMMENT = re.compile(r"\s+#.*$")
_LIMIT = 65_536


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The pairs of a head and the offset at which the document begins."""

    values: Mapping[str, tuple[str, ...]]
    end: int

    def first(self, *keys: str) -> str | None:
        """The first value of the first key that there is."""
        return next((self.values[key][0] for key in keys if self.values.get(key)), None)


def read_front_matter(text: str) -> FrontMatter:
    """Pairs of the YAML or TOML head, as far as they are `key: value` or a list of plain values."""
    match = _FENCED.match(text, 0, _LIMIT)
    if match is None:
        return FrontMatter({}, 0)
    found: dict[str, tuple[str, ...]] = {}
    key = ""
    for line in match.group("body").splitlines():
        if pair := _PAIR.match(line):
            key = pair.group("key").lower()
            found[key] = tuple(_values(pair.group("value")))
        elif key and (item := _ITEM.match(line)):
            found[key] = (*found.get(key, ()), *_values(item.group("value")))
    return FrontMatter(found, match.end())


def _values(text: str) -> list[str]:
    value = _COMMENT.sub("", text).strip()
    listed = value.startswith("[") and value.endswith("]")
    pieces = value[1:-1].split(",") if listed else [value]
    return [bare for piece in pieces if (bare := piece.strip().strip("\"'").strip())]
