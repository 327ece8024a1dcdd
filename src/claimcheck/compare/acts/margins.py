"""A sentence in; its votes for and against and the margin between them, out."""

import re
from functools import lru_cache

from claimcheck.compare.english import lexicon

_VOTE = re.compile(r"\b(\d{1,3}|[a-z]+)(?: votes?)?(?: to |\s?[-–—]\s?)(\d{1,3}|[a-z]+)\b", re.IGNORECASE)
NUMBERS = {"zero": 0} | lexicon.NUMBERS
"""Small numbers in words, with none among them."""


@lru_cache(maxsize=256)
def vote_of(text: str) -> tuple[int, int] | None:
    """The vote that a text tells: "six votes to three", "7–2"."""
    for match in _VOTE.finditer(text):
        counts = [int(part) if part.isdigit() else NUMBERS.get(part.casefold()) for part in match.groups()]
        if counts[0] is not None and counts[1] is not None and counts[0] >= counts[1]:
            return counts[0], counts[1]
    return None


MARGIN = re.compile(
    r"\bby (?:a (?P<one>single|lone)|(?:a )?(?:majority|margin) of (?P<many>[a-z]+|\d{1,3})"
    r"|(?P<plain>[a-z]+|\d{1,3}))(?: votes?)?\b",
    re.IGNORECASE,
)
"""Example: "by a single vote", "by a majority of three", "by two votes"."""

_AMOUNT = rf"(\d{{1,3}}|{'|'.join(NUMBERS)})"
_SIDES = re.compile(
    rf"\b{_AMOUNT}(?: \w+){{0,3}}? (?:for|in favour|in favor)\b[^.;]{{0,30}}?"
    rf"\b{_AMOUNT}(?: \w+){{0,2}}? against\b",
    re.IGNORECASE,
)
"""Example: "51 members for and 50 against"."""


@lru_cache(maxsize=256)
def margin_of(text: str) -> int | None:
    """By how many votes something was decided, where a text tells only that."""
    match = MARGIN.search(text) if "vote" in text.casefold() or "majority of" in text.casefold() else None
    if match is None:
        return None
    return 1 if match["one"] else _size(match["many"] or match["plain"])


def _size(word: str) -> int | None:
    return int(word) if word.isdigit() else NUMBERS.get(word.casefold())


def both_sides(text: str) -> tuple[int, int] | None:
    """The votes for and against, where a text tells which is which, or else in their order."""
    match = _SIDES.search(text)
    sides = [_size(part) for part in match.groups()] if match else []
    return (sides[0], sides[1]) if len(sides) == 2 and sides[0] and sides[1] is not None else vote_of(text)
