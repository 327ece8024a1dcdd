"""Where a sentence ends though the splitter takes its last word for an abbreviation."""

import time

import pytest

from claimcheck.extract.boundaries import find_boundaries
from claimcheck.extract.prose import split_sentences


@pytest.mark.parametrize(
    "text",
    [
        "They walked to the depot.| The next day it rained.",
        "It was sold to the bank.| In 1931 it burned down.",
        "The man had no car.| Anna Smith left.",
        "It stood by the port.| “The ships came in May,” she said.",
        "She read the story.”| He had no book.| It was cold.",
        "They flew to Utah.| The next day it rained.",
        "It was built by Acme Inc.| The company paid for it.",
        "It is a work of art.| The museum paid for it.",
        "It was found by Smith et al.| The others came later.",
        "He said no.| They left.",
        "It fell by 60 per cent.| Osk was shut.",
        "Mr. Smith met Dr. Jones on 4 Jan. 1931 in St. Petersburg.",
        "It is laid down in art. 5 and sec. 12 of vol. 3.",
        "It was paid for by Gen. A. Smith and Gov. Jones.",
        "It is in the app. Smith wrote.",
        "Rt. Hon. The Lord Smith opened it.",
    ],
)
def test_a_sentence_ends_at_a_word_and_not_at_an_abbreviation(text: str) -> None:
    plain = text.replace("|", "")
    found = [plain[start:end] for start, end in split_sentences(plain)]
    assert found == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize("unit", ["a. A", "aa. ", "Aa. Aa ", "a" * 50 + ".", ".”)", "x.\n\n"])
def test_any_text_is_cut_in_a_time_that_grows_with_its_length(unit: str) -> None:
    start = time.process_time()
    list(find_boundaries(unit * (400_000 // len(unit))))
    assert time.process_time() - start < 4
