"""A document with its entries in, its text with every one of them marked out."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.model import Document
from claimcheck.report.html.entries import Entry
from claimcheck.report.html.markup import verbatim
from claimcheck.report.html.paragraphs import Paragraph, paragraphs
from claimcheck.report.html.segments import Segment, segments


def text(document: Document, entries: Sequence[Entry]) -> Iterator[str]:
    """Blocks of text; a mark is a link to the card of the shortest entry there, and names all others."""
    parts = list(paragraphs(document))
    cuts = [offset for part in parts for offset in (part.start, part.end)]
    places = [entry.mention.span for entry in entries]
    pieces = list(segments(places, 0, len(document.text), cuts))
    starts = [piece.start for piece in pieces]
    seen: set[int] = set()
    for part in parts:
        first, last = bisect_left(starts, part.start), bisect_left(starts, part.end)
        body = "".join(_piece(document.text, piece, entries, seen) for piece in pieces[first:last])
        yield f"{_open(part, numbered=document.has_lines)}{body}</div>\n"


def _open(part: Paragraph, *, numbered: bool) -> str:
    named = {"h": part.heading, "on": part.goes_on, "f": part.flows, "a": part.ahead}
    kinds = " ".join(("p", *(name for name, holds in named.items() if holds)))
    line = f" data-line={part.line}" if numbered and not part.goes_on else ""
    return f'<div class="{kinds}" dir=auto{line}>'


def _piece(whole: str, piece: Segment, entries: Sequence[Entry], seen: set[int]) -> str:
    words = verbatim(whole[piece.start : piece.end])
    if not piece.covers:
        return words
    covering = [entries[index] for index in piece.covers]
    fresh = [entry for entry in covering if entry.number not in seen]
    seen.update(entry.number for entry in fresh)
    inner, outer = covering[0], {entry.stand for entry in covering[1:]}
    under = next(
        (f" u-{stand}" for stand in ("contradicted", "unresolved", "supported") if stand in outer), ""
    )
    numbers = " ".join(str(entry.number) for entry in covering)
    place = f" id=t{fresh[0].number}" if fresh else " tabindex=-1"
    further = "".join(f"<i id=t{entry.number}></i>" for entry in fresh[1:])
    kind = f'class="m {inner.stand}{under}"'
    return f'{further}<a {kind} href=#c{inner.number} data-c="{numbers}"{place}>{words}</a>'
