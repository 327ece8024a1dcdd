"""Junk of any kind is read in linear time and never raises."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.citations import find_citations
from claimcheck.extract.prose import Prose, Sentence
from claimcheck.model import Block, BlockKind, Document, Marker, Media, Run, Span

UNITS = (
    "(", ")", "[", "http://", "http://a.example/b-\n", "www.", "a.b/", "“", "”", "\"x\", 2010 ", "; ", "[1]", "[1,2,3",
    "Lee, ", "(Lee 2010) ", "10.1234/a", "A. ", "doi:10.1234/((((", "May 1, 2010 ", "accessed ", "1.", "See ", "X v. Y, ",
    "vol. 3 (", "a-", "&", "%", "/", "=\n", "http://a/\nb\n", "https://a.example/x. B ", "Ibid. ", "é ", "no. 1 (2010) ",
    "Smith, J., & ", "http://a.example/(", " a", "\n",
)  # fmt: skip
SIZE = 20_000
LIMIT = 2
"""Seconds of processor time."""
KINDS = (BlockKind.NOTE, BlockKind.PARAGRAPH, BlockKind.REFERENCE)


def junk(text: str, kind: BlockKind) -> Prose:
    markers = tuple(Marker(at, "1", Span(at, at)) for at in range(0, len(text), 400))
    blocks = (Block(kind, text, (Run(0, 0),), markers, label="1"), Block(BlockKind.LINKS, text, (Run(0, 0),)))
    cuts = range(0, len(text), 150)
    sentences = tuple(Sentence(0, at, min(len(text), at + 150), text[at : at + 150]) for at in cuts)
    return Prose(Document("junk", text, blocks, Media.TEXT, "0"), sentences)


def read(text: str, kind: BlockKind) -> None:
    prose = junk(text, kind)
    index = find_citations(prose, ())
    for sentence in prose.sentences:
        index.for_value(sentence, sentence.start, sentence.end)


@pytest.mark.parametrize("kind", KINDS)
def test_repeated_junk_takes_no_more_than_linear_time(kind: BlockKind) -> None:
    mixer = random.Random(7)  # noqa: S311 (no secret: the same junk at every run)
    mixed = ["".join(mixer.choice(UNITS) for _ in range(30)) for _ in range(4)]
    for unit in (*UNITS, *mixed):
        start = time.process_time()
        read((unit * SIZE)[:SIZE], kind)
        assert time.process_time() - start < LIMIT, unit


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(UNITS) | st.text(max_size=8), max_size=40).map("".join), st.sampled_from(KINDS)
)
def test_no_input_raises(text: str, kind: BlockKind) -> None:
    read(text, kind)
