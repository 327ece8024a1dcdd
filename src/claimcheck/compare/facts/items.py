"""A sentence and a place in it in; the items of the list that begins there, out.

An item is a run of capitalised words, with the year or note in brackets behind it: "Dry Creek (2005), Signal
Fires (2009) and The Understudy (2013)"; or, of plain nouns, a word or three between commas.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.compare.english.lexicon import STOP
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene

_INNER = frozenset(
    "of the de la le del der van von di da du al el bin ibn in on at a an to for with & ' ’ : . -".split()
)
"""What may stand between two capitals of one item."""

_QUOTES = frozenset("\" “ ” ' ‘ ’".split())
LONGEST_LIST, LONGEST_ITEM = 160, 12
"""Tokens that are read of a list, and of an item."""


@dataclass(frozen=True, slots=True)
class Item:
    """One of the things that a list names."""

    words: tuple[str, ...]
    """Its words in lower case."""
    note: tuple[str, ...] = ()
    """What stands behind it in brackets."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with where it ends."""

    items: tuple[Item, ...]
    stop: int
    closed: bool
    """Whether its last item is led in by "and"."""


def names_from(scene: Scene, start: int) -> Items:
    """The names listed from a token on; none where no name begins there."""
    words = scene.tokens
    found: list[Item] = []
    at, closed = start, False
    while at < min(len(words), start + LONGEST_LIST):
        at = _past_lead(words, at, first=not found)
        end = _name_end(words, at)
        if end == at:
            break
        note, after = _bracket(words, _past_quotes(words, end))
        found.append(Item(tuple(token.lower for token in words[at:end]), note))
        link = _link(words, after)
        if closed or link is None:
            return Items(tuple(found), after, closed)
        at, last = link
        closed = last
    return Items(tuple(found), at, closed=False)  # "Ann Lee and two porters": its last item is no name


LEAD = 4
"""So many small words may stand before the last name of a list: "and the Belgian side Racing Keld"."""


def _past_lead(words: tuple[Token, ...], at: int, *, first: bool) -> int:
    """Past what says of what kind an item is: "the chemists", "northern", an opening quotation mark."""
    described = not first
    for index in range(at, min(at + LEAD, len(words))):
        token = words[index]
        if token.capital and token.kind is TokenKind.WORD:
            return index
        if token.text in _QUOTES:
            continue
        described = described or token.lower in _ARTICLES
        plain = token.lower in _ARTICLES or not (token.lower in STOP or reading(words, index) is Reading.VERB)
        if not (described and plain and token.kind is TokenKind.WORD):
            return at
    return at


_ARTICLES = frozenset("the a an his her its their".split())


def _name_end(words: tuple[Token, ...], start: int) -> int:
    end = start
    for index in range(start, min(start + LONGEST_ITEM, len(words))):
        token = words[index]
        if (token.capital and token.kind is TokenKind.WORD) or (
            index > start and token.kind is TokenKind.NUMBER
        ):
            end = index + 1
        elif index == start or token.lower not in _INNER:
            break
    return end


def _past_quotes(words: tuple[Token, ...], at: int) -> int:
    return at + 1 if at < len(words) and words[at].text in _QUOTES else at


def _bracket(words: tuple[Token, ...], at: int) -> tuple[tuple[str, ...], int]:
    """The words in the brackets at a token, and what follows."""
    if at >= len(words) or words[at].text != "(":
        return (), at
    close = next((i for i in range(at + 1, min(at + LONGEST_ITEM, len(words))) if words[i].text == ")"), None)
    return ((), at) if close is None else (tuple(t.lower for t in words[at + 1 : close]), close + 1)


def _link(words: tuple[Token, ...], at: int) -> tuple[int, bool] | None:
    """Past the comma or "and" at a token; whether it was "and". None where there is none."""
    if at >= len(words):
        return None
    here = words[at].lower
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if here in {"and", "&", "or"}:
        return at + 1, True
    if here == ",":
        return (at + 2, True) if after in {"and", "&", "or"} else (at + 1, False)
    return None


def nouns_from(scene: Scene, start: int) -> Items:
    """The plain nouns listed from a token on: "comedian, screenwriter, voice actor and former radio host"."""
    words = scene.tokens
    found: list[Item] = []
    at, closed = start, False
    while at < min(len(words), start + LONGEST_LIST):
        item = tuple(_nouns(words, at))
        if not item:
            break
        found.append(Item(item))
        at += len(item)
        link = _link(words, at)
        if closed or link is None:
            return Items(tuple(found), at, closed)
        at, closed = link
    return Items(tuple(found[:-1] if not closed else found), at, closed)


def _nouns(words: tuple[Token, ...], start: int) -> Iterator[str]:
    for index in range(start, min(start + NOUNS, len(words))):
        token = words[index]
        if token.kind is not TokenKind.WORD or (token.lower in STOP and index > start):
            return
        if token.lower not in {"a", "an", "the"} and token.lower in STOP:
            return
        yield token.lower


NOUNS = 5
"""The most words of a plain item: "a former voice actor"."""
