"""No text raises, hangs or grows beyond linear time."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.prose import Prose, Sentence
from claimcheck.extract.times import find_times
from claimcheck.extract.times.scan import RULES
from claimcheck.extract.times.starts import GROUPS
from claimcheck.model import Block, BlockKind, Document, Media, Run

WORDS = sorted(
    {word for words in GROUPS.values() for word in words} | {w for r in RULES for w in r.example.split()}
)
SIZE = 100_000
LIMIT = 3
"""Seconds: three times what the densest text takes where others use the machine too."""


def prose(text: str) -> Prose:
    block = Block(BlockKind.PARAGRAPH, text, (Run(0, 0),))
    return Prose(Document("a", text, (block,), Media.TEXT, ""), (Sentence(0, 0, len(text), text),))


def soup(seed: int) -> str:
    pick = random.Random(seed)  # noqa: S311 - junk, no secrets
    words: list[str] = []
    size = 0
    while size < SIZE:
        words.append(pick.choice(WORDS) if pick.random() < 0.9 else str(pick.randrange(10**5)))
        size += len(words[-1]) + 1
    return " ".join(words)


@pytest.mark.parametrize(
    "text",
    [
        "a" * SIZE,
        "1" * SIZE,
        "1 " * (SIZE // 2),
        "1-" * (SIZE // 2),
        "the " * (SIZE // 4),
        "early the late " * (SIZE // 15),
        "two days after " * (SIZE // 15),
        "a.b@" * (SIZE // 4),
        "Mr. Smith of the " * (SIZE // 17),
        "May 5, 2012 and " * (SIZE // 16),
        soup(1),
    ],
    ids=lambda text: text[:12].strip() or "blank",
)
def test_junk_is_read_in_linear_time(text: str) -> None:
    start = time.process_time()  # not the wall's: other work on the machine is not the reader's
    find_times(prose(text))
    assert time.process_time() - start < LIMIT


TOKENS = st.sampled_from(
    [*WORDS, "2012", "May", "6", "31", "1999", "-", "/", ",", ".", "’98", "p.m.", "12:30", "\n", "0"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TOKENS, max_size=30).map(" ".join))
def test_no_words_of_time_raise_and_mentions_stand_in_order(text: str) -> None:
    at = 0
    for mention in find_times(prose(text)):
        assert at <= mention.start < mention.end <= len(text)
        at = mention.end
        if mention.value and mention.value.earliest and mention.value.latest:
            assert mention.value.earliest <= mention.value.latest


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    find_times(prose(text))
