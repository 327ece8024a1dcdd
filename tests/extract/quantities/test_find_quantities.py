import random
import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.mentions import QuantityMention
from claimcheck.extract.prose import Prose, Sentence, read_prose
from claimcheck.extract.quantities import find_quantities
from claimcheck.model import Block, BlockKind, Document, Media, Run


def document(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Document:
    blocks = tuple(Block(kind, text, (Run(0, 0),)) for text in texts)
    return Document("a.txt", "\n".join(texts), blocks, Media.TEXT, "")


def quantities(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[QuantityMention, ...]:
    return find_quantities(read_prose(document(*texts, kind=kind)))


def whole(text: str) -> Prose:
    """The text as one sentence, so that only the quantities' own patterns are at work."""
    return Prose(document(text), (Sentence(0, 0, len(text), text),))


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Nineteen sailors manned four boats. Fifteen were from the north.", ["sailors", "boats", "sailors"]),
        ("Seven clinics were shut. The remaining six will reopen.", ["clinics", "clinics"]),
        ("The attackers came at night. Three were caught.", ["attackers"]),
        ("A blast hit the depot, killing six and injuring 15.", ["people", "people"]),
        ("Of the 80 applicants, 12 were turned away.", ["applicants", "applicants"]),
    ],
)
def test_an_elided_noun_is_the_one_counted_before(text: str, units: list[str]) -> None:
    assert [mention.value.unit for mention in quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Osk had 90 ferries, Brell 60 and Cadiz 40.", [90, 60, 40]),
        ("Osk had 90 ferries; Brell 60.", [90, 60]),
        ("The line flies 40 jets, Boeing 737 first of all.", [40]),
        ("Ships of the Osk, Brell 60 and Cadiz.", []),
    ],
)
def test_a_number_behind_a_name_counts_where_a_verb_is_left_out(text: str, numbers: list[int]) -> None:
    assert [mention.value.low for mention in quantities(text)] == numbers


def test_a_noun_is_not_carried_from_one_block_to_the_next() -> None:
    *_, last = quantities("Seven clinics were shut.", "The remaining six will reopen.")
    assert last.value.unit is None


def test_offsets_are_those_of_the_block() -> None:
    text = "The hall is old. It seats 450 guests."
    (mention,) = quantities(text)
    assert text[mention.start : mention.end] == "450"


@pytest.mark.parametrize("kind", [BlockKind.BOILERPLATE, BlockKind.REFERENCE])
def test_what_no_author_asserts_is_no_claim(kind: BlockKind) -> None:
    assert not any(mention.assertive for mention in quantities("It seats 450 guests.", kind=kind))


REPEATED = (
    "1 ", "1,", "1-", "$", "-", "one ", "one hundred and ", "a ", "of ", "(", "A, ", "Aa Bb, ", "and ", "no ", "1.", "1/2 ",
    "half a ", "more than ", "rose by ", "hundreds of ", "x", " ", "two-", "1 000 ", "at least ", "a@b.", "www.", "(1)", "most ",
    "U.S. ", "January ", "5 a", "the ", "who do not ", "\n",
)  # fmt: skip


@pytest.mark.parametrize("piece", REPEATED)
def test_repetition_is_read_in_linear_time(piece: str) -> None:
    prose = whole((piece * (30_000 // len(piece) + 1))[:30_000])
    started = time.process_time()
    find_quantities(prose)
    assert time.process_time() - started < 2


def test_junk_is_read_in_seconds() -> None:
    dice = random.Random(7)  # noqa: S311 - junk wants no secrecy
    words = [
        "one",
        "7",
        "$3",
        "half",
        "a",
        "million",
        "of",
        "the",
        "(",
        ")",
        ",",
        "per",
        "cent",
        "-",
        "to",
        "Alba",
        "and",
    ]
    lines = [" ".join(dice.choice([*words, *string.punctuation]) for _ in range(30)) for _ in range(500)]
    started = time.process_time()
    for line in lines:
        find_quantities(whole(line))
    assert time.process_time() - started < 2


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="019.,-–/$€%()’' \n½aonetwhrdilfmvuAT", max_size=120))
def test_nothing_raises(text: str) -> None:
    for mention in find_quantities(whole(text)):
        assert 0 <= mention.start < mention.end <= len(text)
