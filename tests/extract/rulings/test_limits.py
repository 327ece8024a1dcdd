"""Whatever the text, the readers of rulings, authorities and stances neither raise nor take long."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.authorities import find_authorities
from claimcheck.extract.prose import Prose, Sentence
from claimcheck.extract.rulings import find_rulings
from claimcheck.extract.stance import read_stance
from claimcheck.model import Block, BlockKind, Document, Media, Run

SIZE = 100_000
LIMIT = 3
"""Seconds of processor time, a second of them for the loading of the reporters' tables."""
WORDS = (
    "the court struck down law of Article 5 v. Smith No. 12 U.S.C. Act Convention on ratified signed was by , and that"
    " which ( ) “ ” ; — . 's jurisdiction Resolution 12 (2011) president ban limit EO-1 Section S/RES/12 not will said"
).split()
SEEDS = (
    "A v. ",
    "Article 1, ",
    "Act of the ",
    "the court ",
    "decision to ",
    "1 U. ",
    "(",
    "“",
    "A. ",
    "x",
    "said ",
    "2-1 ",
)


def prose_of(text: str, step: int) -> Prose:
    document = Document("a.txt", text, (Block(BlockKind.PARAGRAPH, text, (Run(0, 0),)),), Media.TEXT, "")
    cuts = range(0, len(text), step)
    return Prose(
        document, tuple(Sentence(0, at, min(at + step, len(text)), text[at : at + step]) for at in cuts)
    )


def read_all(prose: Prose) -> None:
    find_rulings(prose)
    find_authorities(prose)
    for sentence in prose.sentences[:20]:
        middle = (sentence.start + sentence.end) // 2
        read_stance(sentence, middle, min(middle + 3, sentence.end))


@pytest.mark.parametrize("seed", SEEDS)
def test_one_phrase_over_and_over_is_read_in_linear_time(seed: str) -> None:
    prose = prose_of((seed * (SIZE // len(seed) + 1))[:SIZE], SIZE)
    began = time.process_time()
    read_all(prose)
    assert time.process_time() - began < LIMIT


def test_shuffled_legal_words_are_read_in_linear_time() -> None:
    pick = random.Random(3)  # noqa: S311 (no secret hangs on it)
    prose = prose_of(" ".join(pick.choices(WORDS, k=22_000))[:SIZE], 10_000)
    for find in (find_rulings, find_authorities):
        began = time.process_time()
        find(prose)
        assert time.process_time() - began < LIMIT


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from((*WORDS, "\n", "’s", "\u0301", "𝒜", "§", "Id.", "supra")), max_size=60))
def test_no_shuffle_of_legal_words_raises(words: list[str]) -> None:
    text = " ".join(words) or "x"
    read_all(prose_of(text, len(text)))


@settings(max_examples=80, deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_no_text_raises(text: str) -> None:
    read_all(prose_of(text, len(text)))
