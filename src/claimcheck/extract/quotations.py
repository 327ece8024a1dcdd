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

INTRODUCED = re.compile(
    r"\b(?:says?|said|saying|wr[io]tes?|wrote|written|stat(?:es?|ed|ing)|notes?|noted|noting|reads?|adds?|added|argu(?:es?|ed|ing)|"
    r"according\s+to\s+[^.;:]{1,60}|puts?\s+it|reported|declar(?:es?|ed|ing)|explain(?:s|ed)|that|quot(?:es?|ed|ing))[,:]?\s*$",
    re.IGNORECASE,
)
"""Right before the words of somebody; no title in a note follows it. Example: "the minister said: | “…”"."""

OWN_VOICE = re.compile(
    r"\s*(?:\[!\w+\]|\W{0,4}(?:note|warning|tip|info|important|caution|example|update)\b)", re.IGNORECASE
)
"""What opens a block quotation that is the author's own aside."""

BLOCK_FEWEST = 10
"""Words of a block quotation."""


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
        kind = prose.document.blocks[block].kind
        if kind is BlockKind.NOTE:
            yield from _in_note(prose, index, block)
        elif kind not in UNCITED:
            inside = list(_quotations(prose, index, block, sentences))
            yield from inside
            if kind is BlockKind.QUOTE and not inside:
                yield from _whole(prose, index, block, sentences)


def _in_note(prose: Prose, index: CitationIndex, block: int) -> Iterator[Quotation]:
    """The words of somebody in a note that says whose they are: served by what the note itself cites."""
    text = prose.document.blocks[block].text
    note = prose.span(block, 0, len(text))
    for match in QUOTED.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if not _is_passage(match[0]) or not INTRODUCED.search(
            text, max(match.start() - 90, 0), match.start()
        ):
            continue
        mention = prose.quotation(block, start, end)
        own = [c for c in index.citations if c.mention.span.overlaps(note)]
        if own and not any(c.title and mention.quote in c.title for c in own):
            yield Quotation(mention, tuple(c.id for c in own))


def _whole(prose: Prose, index: CitationIndex, block: int, sentences: list[Sentence]) -> Iterator[Quotation]:
    """A block quotation with a note's mark at its end, which stands for quotation marks around it."""
    text, last = prose.document.blocks[block].text, sentences[-1]
    marked = any(len(text.rstrip()) - 2 <= marker.at for marker in prose.document.blocks[block].markers)
    if not marked or prose.document.blocks[block].links or OWN_VOICE.match(text) or len(text) > LONGEST:
        return
    cited = index.for_value(last, last.start, last.end)
    if cited and len(_WORD.findall(text)) >= BLOCK_FEWEST:
        yield Quotation(prose.quotation(block, sentences[0].start, last.end), cited)


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
