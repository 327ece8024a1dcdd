"""A sentence in, its words out: what the readers look at before they try a grammar."""

import re

_WORD = re.compile(r"[a-z]+|&")


def words_in(text: str) -> frozenset[str]:
    """The runs of letters of a sentence, in small letters: those of "twenty-one" are two."""
    return frozenset(_WORD.findall(text.casefold()))
