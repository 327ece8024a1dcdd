"""Markup in, the stretches of text between its tags out; one pass, whatever is left open."""

import re
from collections.abc import Iterator

_TAG = re.compile(r"<(?:(!--)|(script|style|svg|noscript|template)\b|[!/?a-zA-Z])", re.IGNORECASE)
_REST = re.compile(r"[^<>]{0,5000}>")


def find_text(source: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Half-open stretches that are no tag, no comment and no script."""
    end = len(source) if end is None else end
    place = start
    while match := _TAG.search(source, place, end):
        yield place, match.start()
        place = _after(source, match, end)
    yield place, end


def _after(source: str, match: re.Match[str], end: int) -> int:
    """The end of what a tag opens; what is never closed runs to the end."""
    if match.group(1):
        close = source.find("-->", match.end(), end)
        return close + 3 if close >= 0 else end
    if match.group(2):
        closing = re.compile(rf"</{match.group(2)}", re.IGNORECASE).search(source, match.end(), end)
        place = closing.end() if closing else end
    else:
        place = match.end()
    rest = _REST.match(source, place, end)
    return rest.end() if rest else place
