from claimcheck.extract.prose import LONGEST, read_prose, split_sentences
from claimcheck.reading import read_bytes, read_text


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in read_prose(read_text(text, name="a.txt")).sentences]


def test_abbreviations_of_law_do_not_end_a_sentence() -> None:
    assert sentences("It is in Smith v. Jones, 12 U.S. 3 (1820). The court did not follow it.") == [
        "It is in Smith v. Jones, 12 U.S. 3 (1820).",
        "The court did not follow it.",
    ]


def test_a_run_without_full_stops_is_cut_and_nothing_is_lost() -> None:
    text = "and in 1999 some 20 boats, " * 2000
    spans = list(split_sentences(text))
    assert max(end - start for start, end in spans) <= LONGEST
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")


def test_a_word_longer_than_the_limit_is_cut_too() -> None:
    assert max(end - start for start, end in split_sentences("x" * 10_000)) == LONGEST


def test_a_sentence_is_tied_to_its_place_in_the_file() -> None:
    text = "# Title\n\nOne *two*\nthree. Four five.\n"
    prose = read_prose(read_bytes(text.encode(), name="a.md"))
    mention = prose.mention(prose.sentences[-1])
    assert (mention.quote, text[mention.span.start : mention.span.end]) == ("Four five.", "Four five.")


def test_a_page_of_text_without_sentences_is_no_error() -> None:
    assert sentences("") == []
    assert sentences(" \n\n ") == []
