"""A sentence in; the acts that it says somebody held back, as acts not done, out.

"It became law without the president's signature", "the king withheld his assent".
"""

from collections.abc import Iterator, Sequence

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.english.words import Token, TokenKind

HELD_BACK = {
    "signature": "sign",
    "assent": "grant",
    "consent": "grant",
    "approval": "grant",
    "permission": "grant",
    "authorisation": "grant",
    "authorization": "grant",
    "blessing": "grant",
    "ratification": "ratify",
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
        elif token.lower in _WITHHOLDS:
            yield from _noun(words, index, words, whose=False)


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
