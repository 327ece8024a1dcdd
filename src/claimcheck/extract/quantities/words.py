"""The words of a sentence and the word beside a number: what is looked at before a pattern is tried."""

import re

_LONGEST = 32
_WORD = re.compile(r"[a-z]+|&")


def words_in(text: str) -> frozenset[str]:
    """The runs of letters of a sentence, in small letters: those of "twenty-one" are two."""
    return frozenset(_WORD.findall(text.casefold()))


def word_before(text: str, at: int) -> str:
    """The last word before `at`, lower case, over a space or a hyphen, without an opening mark."""
    return token_before(text, at).lower()


def token_before(text: str, at: int) -> str:
    """The last word before `at` as written."""
    end = at - 1 if at and text[at - 1] in " -\u00a0\n" else at
    low = max(0, end - _LONGEST)
    return text[max(low, text.rfind(" ", low, end) + 1) : end].lstrip('("“‘[—–')
