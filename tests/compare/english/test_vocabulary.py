import pytest

from claimcheck.compare.english.vocabulary import Vocabulary, alike

WORDS = frozenset("mayor mayoral may =leave leaver harbour harbourmaster 12 123456".split())


@pytest.mark.parametrize("word", [*WORDS, "leave", "harb", "river", "mayoralty"])
def test_the_forms_of_a_word_are_all_those_alike(word: str) -> None:
    assert Vocabulary(WORDS).forms(word) == {other for other in WORDS if alike(word, other)}


def test_words_of_the_title_count_as_forms() -> None:
    assert Vocabulary(frozenset({"tower"}), frozenset({"bridge"})).forms("bridge") == {"bridge"}
