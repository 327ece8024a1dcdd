"""Document in, sentences out: the one pass over the text that all extractors share.

Every expression an extractor finds names its block and its offsets in that block's text, so that it can be
put back into the document with `Prose.span`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.extract.boundaries import find_boundaries
from claimcheck.model import Block, BlockKind, Document, Mention, Span

READ = frozenset(BlockKind) - {BlockKind.LINKS}
"""Kinds of block that are split into sentences."""

WITHOUT_CLAIMS = frozenset({BlockKind.BOILERPLATE, BlockKind.LINKS, BlockKind.REFERENCE})
"""Kinds of block whose dates and numbers are not the author's assertions."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of one block."""

    block: int
    """Index into the document's blocks."""
    start: int
    """Offset in the block's text; so is `end`."""
    end: int
    text: str
    """`block.text[start:end]`, without white space at its ends."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A document with its sentences, in the order of the blocks."""

    document: Document
    sentences: tuple[Sentence, ...]

    def block(self, sentence: Sentence) -> Block:
        """The block the sentence stands in."""
        return self.document.blocks[sentence.block]

    def span(self, block: int, start: int, end: int) -> Span:
        """The document's span of a stretch of a block's text."""
        return self.document.blocks[block].locate(start, end)

    def mention(self, sentence: Sentence) -> Mention:
        """The sentence as a quotation; for a value of a table, its row."""
        row = self.block(sentence).row
        if row is not None:
            return Mention(self.document.path, row.span, self.document.position(row.span.start), row.quote)
        return self.quotation(sentence.block, sentence.start, sentence.end)

    def quotation(self, block: int, start: int, end: int) -> Mention:
        """A stretch of a block's clean text with its place: without note marks and page ends."""
        row = self.document.blocks[block].row
        if row is not None and start < row.end and row.start < end:
            start, end = max(start, row.start), min(end, row.end)
        span = self.span(block, start, end)
        quote = " ".join(self.document.blocks[block].text[start:end].split())
        return Mention(self.document.path, span, self.document.position(span.start), quote)


def read_prose(document: Document) -> Prose:
    """Split every block that holds prose into sentences."""
    return Prose(document, tuple(_sentences(document)))


def _sentences(document: Document) -> Iterator[Sentence]:
    for index, block in enumerate(document.blocks):
        if block.row is not None:
            yield Sentence(index, 0, len(block.text), block.text)
        elif block.kind in READ:
            for start, end in split_sentences(block.text):
                yield Sentence(index, start, end, block.text[start:end])


LONGEST = 3000
"""Code points of the longest sentence. Every claim quotes its sentence: without a limit, a run of text
without full stops (a table, a log) would make the output grow with its square."""

PAUSE = re.compile(r"[.;:!?\n|]\s|,\s|\s")
"""Where a run of text that is too long is cut, at the last one before the limit."""


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Half-open offsets of the sentences of a block, trimmed of white space, none over `LONGEST`."""
    for start, end in _parted(text, _spans(text)):
        for first, last in _cut(text, start, end):
            low, high = _trim(text, first, last)
            if low < high:
                yield low, high


_END = re.compile(r"[.?!…]")


def _spans(text: str) -> Iterable[tuple[int, int]]:
    """The sentences by their full stops; where none stands before the last character, it is one."""
    if not _END.search(text, 0, len(text.rstrip()) - 1):
        return ((0, len(text)),)
    import nupunkt  # loads a trained model: only where text is read

    spans: Iterable[tuple[int, int]] = nupunkt.sent_spans(text)
    return spans


def _parted(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The same stretches, cut where they hold the end of another sentence."""
    for start, end in spans:
        places = [start, *(start + at for at in find_boundaries(text[start:end])), end]
        yield from pairwise(places)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        middle = start + LONGEST
        pauses = [match.end() for match in PAUSE.finditer(text, middle - LONGEST // 4, middle)]
        cut = pauses[-1] if pauses else middle
        yield start, cut
        start = cut
    yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
