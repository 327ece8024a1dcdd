"""What the readers look at before they try a grammar: a sentence's words, and where a row can begin."""

import re
from collections.abc import Collection, Iterable

_WORD = re.compile(r"[a-z]+|&")


def words_in(text: str) -> frozenset[str]:
    """The runs of letters of a sentence, in small letters: those of "twenty-one" are two."""
    return frozenset(_WORD.findall(text.casefold()))


_LOOSE = str.maketrans("ıİſ\u212a", "iIsK")


def lowered(text: str) -> str:
    """In small letters, as a pattern without regard to case takes them: it has "ı" for an i, "ſ" for an s."""
    return text.translate(_LOOSE).lower()


_PLACES = {
    "letter": r"(?=[^\W\d_])",
    "word": r"\b(?=[^\W\d])",
    "digit": r"(?=\d)",
    "sign": r"(?=[\W_])",
}
"""At any letter, at the beginning of a word, at a digit, at anything else."""


def openings(words: Collection[str], letters: int = 3) -> str:
    """A pattern of how words in small letters begin: where it fails, none of them stands."""
    after: dict[str, set[str]] = {}
    for word in words:
        after.setdefault(word[:1], set()).add(word[1:])
    ended = [r"\b"] if after.pop("", None) else []
    if letters == 1:
        return "|".join([f"[{''.join(sorted(after))}]", *ended] if after else ended)
    rows = (f"{first}(?:{openings(rest, letters - 1)})" for first, rest in sorted(after.items()))
    return "|".join([*rows, *ended])


def beginning(rows: Iterable[tuple[str, str]]) -> str:
    """One pattern of many rows, each with the places where it can begin: elsewhere it is not tried."""
    known = tuple(rows)
    groups = {
        place: "|".join(f"(?:{pattern})" for begins, pattern in known if place in begins.split())
        for place in _PLACES
    }
    return "|".join(f"{_PLACES[place]}(?:{group})" for place, group in groups.items() if group)
