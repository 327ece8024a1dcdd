import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from claimcheck.extract.citations import CitationIndex, find_citations
from claimcheck.extract.mentions import AuthorityMention
from claimcheck.extract.prose import Prose, read_prose
from claimcheck.model import Block, BlockKind, Citation, Document, Link, Marker, Media, Run, Span

Part = tuple[BlockKind, str] | tuple[BlockKind, str, str]
"""Kind, text and label. `^3^` is a note's mark, `[words](https://…)` a link; a newline is a line end of the page."""

_MARKUP = re.compile(r"\^(?P<mark>[^^\s]{1,4})\^|\[(?P<words>[^\]]+)\]\((?P<url>[^\s)]+)\)")


@dataclass(frozen=True, slots=True)
class Cited:
    """A document made by hand with its citations."""

    prose: Prose
    index: CitationIndex

    @property
    def citations(self) -> tuple[Citation, ...]:
        return self.index.citations

    @property
    def urls(self) -> list[str]:
        return [url for citation in self.citations for url in citation.urls]

    def serving(self, words: str) -> list[str]:
        """What serves the words: the address, or else the title, or else the quote of each citation."""
        by_id = {citation.id: citation for citation in self.citations}
        for sentence in self.prose.sentences:
            at = sentence.text.find(words)
            if at >= 0:
                start = sentence.start + at
                served = self.index.for_value(sentence, start, start + len(words))
                return [by_id[i].url or by_id[i].title or by_id[i].mention.quote for i in served]
        raise AssertionError(f"no sentence holds {words!r}")


def block_of(kind: BlockKind, raw: str, label: str | None, start: int) -> Block:
    text, at = "", 0
    runs, markers, links = [], [], []
    for found in _MARKUP.finditer(raw):
        span = Span(start + found.start(), start + found.end())
        runs.append(Run(len(text), start + at))
        text += raw[at : found.start()]
        if found["mark"]:
            markers.append(Marker(len(text), found["mark"], span))
        else:
            runs.append(Run(len(text), start + found.start("words")))
            links.append(Link(len(text), len(text) + len(found["words"]), found["url"], span))
            text += found["words"]
        at = found.end()
    runs.append(Run(len(text), start + at))
    text += raw[at:]
    unique = {run.at: run for run in runs}
    return Block(kind, text.replace("\n", " "), tuple(unique.values()), tuple(markers), tuple(links), label)


def document_of(parts: tuple[Part, ...], media: Media = Media.TEXT) -> Document:
    blocks, text = [], ""
    for part in parts:
        blocks.append(block_of(part[0], part[1], part[2] if len(part) == 3 else None, len(text)))
        text += part[1] + "\n\n"
    return Document("paper.txt", text, tuple(blocks), media, "0" * 64)


@pytest.fixture
def cite() -> Callable[..., Cited]:
    def read(*parts: Part, media: Media = Media.TEXT, laws: tuple[tuple[int, str], ...] = ()) -> Cited:
        document = document_of(parts, media)
        prose = read_prose(document)
        found = tuple(
            AuthorityMention(
                block,
                document.blocks[block].text.index(words),
                document.blocks[block].text.index(words) + len(words),
                words,
            )
            for block, words in laws
        )
        return Cited(prose, find_citations(prose, found))

    return read
