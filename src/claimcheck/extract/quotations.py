"""Sentences and their citations in, cited quotations out: five words or more in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.extract.citations import CitationIndex
from claimcheck.extract.prose import WITHOUT_CLAIMS, Prose, Sentence
from claimcheck.model import BlockKind, Citation, Mention

FEWEST = 5
"""Words; fewer are a term or a title."""

LONGEST = 1500
"""Characters between two quotation marks; more are two marks that do not belong together."""

QUOTED = re.compile(
    rf"“(?P<curly>[^“”]{{20,{LONGEST}}})”"
    rf"|(?<![\w”])\"(?P<straight>[^\"“”]{{20,{LONGEST}}})\"(?!\w)"
)
"""Example: The report says: “no such orders were given to the crews”."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|\d+")

UNCITED = WITHOUT_CLAIMS | {BlockKind.HEADING, BlockKind.NOTE}
"""Kinds of block whose quotation marks hold titles of what they cite."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between two quotation marks, with the citations that serve them."""

    mention: Mention
    """Without the marks."""
    citations: tuple[str, ...]


def find_quotations(prose: Prose, index: CitationIndex) -> Iterator[Quotation]:
    """Every cited quotation, in the order of the text."""
    by_block: dict[int, list[Sentence]] = {}
    for sentence in prose.sentences:
        by_block.setdefault(sentence.block, []).append(sentence)
    for block, sentences in by_block.items():
        if prose.document.blocks[block].kind not in UNCITED:
            yield from _quotations(prose, index, block, sentences)


def _quotations(
    prose: Prose, index: CitationIndex, block: int, sentences: list[Sentence]
) -> Iterator[Quotation]:
    for match in QUOTED.finditer(prose.document.blocks[block].text):
        start, end = match.span(match.lastgroup or 0)
        if not _is_passage(match[0]):
            continue
        mention = prose.quotation(block, start, end)
        at = bisect_right(sentences, end - 1, key=lambda s: s.start) - 1
        if at < 0 or _inside(mention, index.citations):
            continue
        cited = index.for_value(sentences[at], max(start, sentences[at].start), min(end, sentences[at].end))
        if cited:
            yield Quotation(mention, cited)


def _is_passage(text: str) -> bool:
    """Whether it is long enough, and not a title with all its words in capitals."""
    words = _WORD.findall(text)
    long = [word for word in words if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    return len(words) >= FEWEST and capitals * 3 < len(long) * 2


def _inside(mention: Mention, citations: tuple[Citation, ...]) -> bool:
    return any(citation.mention.span.overlaps(mention.span) for citation in citations)
