"""A sentence in; the acts that it says somebody held back, as acts not done, out.

"It became law without the president's signature", "the king withheld his assent".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.tables import ASSENTS
from claimcheck.compare.english.words import Token, TokenKind

HELD_BACK = ASSENTS | {
    "signature": "sign",
    "conviction": "convict",
    "fine": "fine",
    "penalty": "fine",
    "sanction": "fine",
}
"""Nouns of acts that may be withheld, with the class of the act."""

_WITHHOLDS = frozenset(
    "withheld withhold withholds withholding refused refuses refusing denied denies denying".split()
)
REACH = 6
"""Tokens between the word that holds back and what is held back."""


def held_back(words: Sequence[Token]) -> Iterator[Deed]:
    """The acts behind "without" and "withheld", each as not done."""
    for index, token in enumerate(words):
        if token.lower == "without":
            yield from _noun(words, index, words[:index], whose=True)
        elif token.lower == "with":
            yield from _given(words, index)
        elif token.lower in _WITHHOLDS:
            yield from _noun(words, index, words, whose=False)


_OWNS = ("'s", "’s", "s'", "s’")


def _given(words: Sequence[Token], at: int) -> Iterator[Deed]:
    """The act behind "with", as done, where it says whose it is: "with the signature of the mayor"."""
    for held in _noun(words, at, words[:at], whose=True):
        if held.actor and held.kind in {"sign", "grant", "ratify"} and _is_whose(words, at, held):
            yield replace(held, negated=False)


def _is_whose(words: Sequence[Token], at: int, held: Deed) -> bool:
    """Whether who gave it is told by a possessor or behind "of"; "with broad approval" tells nobody."""
    owned = any(token.text.endswith(_OWNS) for token in held.actor)
    near = words[at + 1 : at + REACH + 2]
    return owned or any(
        one.lower in HELD_BACK and two.lower in {"of", "from", "by"} for one, two in pairwise(near)
    )


def _noun(words: Sequence[Token], at: int, thing: Sequence[Token], *, whose: bool) -> Iterator[Deed]:
    for index in range(at + 1, min(at + REACH + 1, len(words))):
        if words[index].kind is TokenKind.MARK:
            return
        kind = HELD_BACK.get(words[index].lower)
        if kind is None:
            continue
        owner = words[at + 1 : index] if whose else words[_start(words, at) : at]
        after = words[index + 1 : index + 2]
        if whose and after and after[0].lower in {"of", "from", "by"}:
            owner = words[index + 2 : index + 8]
        if kind == "fine":
            owner = ()
        yield Deed(at, kind, tuple(owner), tuple(thing), negated=True, implied=True, begin=words[at].start)
        return


def _start(words: Sequence[Token], at: int) -> int:
    return next((i + 1 for i in range(at - 1, -1, -1) if words[i].text in {",", ";", "."}), 0)
