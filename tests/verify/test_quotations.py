"""Quotations are looked for tolerant of everything but words."""

import pytest

from claimcheck.verify.quotations import Outcome, SourceText, seek

PADDING = " ".join(f"Sentence {number} speaks of harvests and of roads by the river." for number in range(20))
PASSAGE = (
    "The mayor said that the old bridge will hardly be safe again before the winter, and that no such or-\n"
    "ders were ever given to the crews of the ferry’s operator."
)
SOURCE = SourceText.of(f"{PADDING} {PASSAGE} {PADDING}")


@pytest.mark.parametrize(
    "words",
    [
        "the old bridge will hardly be safe again",
        "The old bridge will hardly be safe again,",
        "no such orders were ever given",
        "[T]he old bridge will hardly be safe … no such orders were ever given",
        "the old bridge will . . . be safe again before the winter",
        "the crews of the ferry's operator.",
        "the old bridge [over the Lune] will hardly be safe again",
    ],
)
def test_words_that_stand_there_are_found(words: str) -> None:
    assert seek(words, SOURCE).outcome is Outcome.FOUND


@pytest.mark.parametrize(
    ("words", "difference"),
    [
        ("the old bridge will never be safe again before the winter", "[-never-] {+hardly+}"),
        ("no such orders were given to the crews of the ferry", "{+ever+}"),
        ("the old stone bridge will hardly be safe again before the winter", "[-stone-]"),
    ],
)
def test_other_words_are_shown(words: str, difference: str) -> None:
    found = seek(words, SOURCE)
    assert found.outcome is Outcome.ALTERED
    assert difference in found.difference


@pytest.mark.parametrize(
    "words",
    [
        "we shall all dance on the green hills tonight",
        "no such orders were ever given … the old bridge will hardly dance with us",
    ],
)
def test_words_that_do_not_stand_there_are_not_found(words: str) -> None:
    assert seek(words, SOURCE).outcome in {Outcome.NOT_FOUND, Outcome.ALTERED}


def test_a_short_text_proves_nothing() -> None:
    assert seek("we shall all dance tonight", SourceText.of("A few words only.")).outcome is Outcome.UNKNOWN


def test_junk_is_searched_in_little_time() -> None:
    junk = SourceText.of("the old bridge " * 20_000)
    assert seek("the old bridge " * 300 + "fell", junk).outcome is not Outcome.FOUND
