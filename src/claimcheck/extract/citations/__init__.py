"""`Prose` in, its citations out, and for every value those that serve it.

Shapes: links, addresses written out (mended where a line end cut them), notes with one source or several,
reference lists, identifiers (DOI, arXiv, PubMed), law, and short forms of an earlier full citation.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.citations.binding import Bindings, bind
from claimcheck.extract.citations.finding import find_in_blocks, is_reference
from claimcheck.extract.citations.found import Found
from claimcheck.extract.citations.pointers import Listed, find_pointers, is_cited_year
from claimcheck.extract.citations.stretches import Pointer, Way
from claimcheck.extract.mentions import AuthorityMention
from claimcheck.extract.prose import Prose, Sentence
from claimcheck.model import Citation, CitationKind, Row

_LOOKED_UP = re.compile(r"\b\d{1,4} ?[A-Z]|ECLI:|\bv\.? |\d/\d\d\b")
"""Volume and series, identifier, parties, application number: 14 F.4th 12 · ECLI:EU:C:2014:317 · 1234/05."""

__all__ = ["CitationIndex", "find_citations"]


@dataclass(frozen=True, slots=True)
class CitationIndex:
    """A document's citations, and whom each serves."""

    citations: tuple[Citation, ...]
    """In the order of the text."""
    _bindings: Bindings

    def for_value(self, sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
        """Ids of the citations that serve the value at the block's offsets `start..end` of the sentence."""
        return self._bindings.serving(sentence, start if start < end else sentence.start)

    def for_row(self, row: Row) -> tuple[str, ...]:
        """Ids of the citations that serve a value by what stands around it in its table."""
        pointers = self._bindings.pointers
        for block in (*row.beside, *row.sources):
            served = (p for p in pointers.get(block, ()) if p.way is Way.MARK or block in row.sources)
            if ids := tuple(dict.fromkeys(name for pointer in served for name in pointer.ids)):
                return ids
        return ()

    def names_source(self, text: str, block: int, start: int, end: int) -> bool:
        """Whether the years at the offsets of a block's text are those of sources: "(Lee 2015)"."""
        return is_cited_year(text, start, end) or self._bindings.is_named(block, start, end)


def find_citations(
    prose: Prose, authorities: tuple[AuthorityMention, ...], id_prefix: str = ""
) -> CitationIndex:
    """Find every citation, `c1`, `c2` … after the prefix, and bind each to what it serves."""
    found = sorted(find_in_blocks(prose, authorities), key=lambda item: (item.span.start, item.span.end))
    ids = [f"{id_prefix}c{number}" for number in range(1, len(found) + 1)]
    citations = tuple(_citation(prose, item, name) for item, name in zip(found, ids, strict=True))
    return CitationIndex(citations, bind(prose, _pointers(prose, found, ids)))


def _citation(prose: Prose, found: Found, name: str) -> Citation:
    parts = found.particulars
    return Citation(
        name,
        found.kind,
        prose.document.mention(found.span),
        found.label,
        found.urls,
        parts.doi,
        parts.authors,
        parts.title,
        parts.published,
        parts.accessed,
    )


def _pointers(prose: Prose, found: Sequence[Found], ids: Sequence[str]) -> Iterator[Pointer]:
    listed = Listed.of(prose.document, found, ids, is_reference)
    for item, name in zip(found, ids, strict=True):
        block = prose.document.blocks[item.block]
        if not is_reference(block) and _can_serve(item, block.text):
            yield Pointer(item.block, item.start, item.end, (name,), _way(item))
    yield from find_pointers(prose.document, listed)


def _way(found: Found) -> Way:
    if found.kind is CitationKind.LEGAL:
        return Way.LAW
    return Way.LINK if found.linked else Way.MARK


def _can_serve(found: Found, text: str) -> bool:
    """A law serves where it can be looked up; the mere name of a treaty or an order is what is spoken of."""
    if found.kind is not CitationKind.LEGAL:
        return True
    return bool(found.urls or _LOOKED_UP.search(text[found.start : found.end]))
