"""A place in a document in, its line with the words underlined out, as wide as there is room."""

from dataclasses import dataclass

from rich.cells import cell_len

from claimcheck.model import Document, Span
from claimcheck.report.escape import visible

NEAR = 400
"""Characters on either side that may be shown at all."""

CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of text around the words meant, cut to the room there is."""

    line: int
    before: str
    words: str
    after: str

    @property
    def underline(self) -> str:
        """Spaces and carets, as wide on a terminal as what they stand under."""
        return " " * cell_len(self.before) + "^" * max(cell_len(self.words), 1)


def excerpt(document: Document, span: Span, room: int) -> Excerpt | None:
    """The line on which the span begins, at most `room` cells of it; None where there is nothing to show."""
    text = document.text
    if span.end > len(text) or not text[span.start : span.end].strip():
        return None
    begin = text.rfind("\n", max(span.start - NEAR, 0), span.start) + 1 or max(span.start - NEAR, 0)
    end = text.find("\n", span.start, span.end + NEAR)
    end = min(span.end + NEAR, len(text)) if end < 0 else end
    words = _head(visible(text[span.start : min(span.end, end)]).rstrip(), room)
    before = visible(text[begin : span.start]).lstrip()
    after = visible(text[min(span.end, end) : end]).rstrip()
    left = room - cell_len(words)
    before = _tail(before, max(left - cell_len(after), left * 3 // 5))
    after = _head(after, left - cell_len(before))
    return Excerpt(document.position(span.start).line, before, words, after)


def _head(text: str, cells: int) -> str:
    """As much of the beginning as fits."""
    if cell_len(text) <= cells:
        return text
    kept, used = 0, cell_len(CUT)
    for character in text:
        used += cell_len(character)
        if used > cells:
            break
        kept += 1
    return text[:kept].rstrip() + CUT if cells > 0 else ""


def _tail(text: str, cells: int) -> str:
    """As much of the end as fits."""
    if cell_len(text) <= cells:
        return text
    kept, used = len(text), cell_len(CUT)
    while kept and used + cell_len(text[kept - 1]) <= cells:
        kept -= 1
        used += cell_len(text[kept])
    return CUT + text[kept:].lstrip() if cells > 0 else ""
