"""A sentence in; the acts that it tells from the side of what was given or refused them, out.

"The quarry failed to win the council's approval" tells what the council did not do: approve the quarry.
"""

from collections.abc import Iterator, Sequence

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.tables import ASSENTS
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.extract.rulings.kinds import Kind, kind_of_word

GAINED = ASSENTS | {
    "backing": "grant",
    "support": "grant",
    "agreement": "grant",
    "go-ahead": "grant",
    "pardon": "pardon",
}
"""Nouns of what may be gained from a body, with the class of its act."""

_GAINS = frozenset(
    "win wins won winning gain gained gains gaining get gets got getting obtain obtained obtains receive"
    " received receives secure secured secures find found earned".split()
)
_DENIALS = frozenset("not never failed fails unable n't neither nor without".split())
_MEANT = frozenset(
    "to will would may might could should must hopes hoped expects expected seeks sought needs needed if"
    " until unless before once yet whether".split()
)
_ENDS = frozenset(", ; : . ( ) but which who when while after before whose".split())
LONG = 40
"""Words before the verb that may name what it was given to."""

REACH = 8
"""Tokens between the verb of gaining and what is gained."""


def gained(words: Sequence[Token]) -> Iterator[Deed]:
    """The acts of bodies whose approval somebody won, or failed to win."""
    for index in _gains(words):
        at = _noun(words, index)
        giver = _giver(words, index, at) if at else ()
        thing, lead = _subject(words, index), _lead(words, index)
        denied = bool(lead & _DENIALS)
        if at and giver and thing and (denied or not lead & _MEANT):
            kind = GAINED[words[at].lower]
            kind, denied = ("deny", False) if denied and kind == "grant" else (kind, denied)
            yield _deed(words, index, kind, giver, thing, denied=denied)


def _gains(words: Sequence[Token]) -> Iterator[int]:
    """Where a verb of gaining stands."""
    return (index for index, token in enumerate(words) if token.lower in _GAINS)


def _lead(words: Sequence[Token], index: int) -> set[str]:
    """The words before a verb that tell whether it came to that."""
    return {word.lower for word in words[max(index - 5, 0) : index]}


def _deed(
    words: Sequence[Token],
    at: int,
    kind: str,
    giver: Sequence[Token],
    thing: Sequence[Token],
    *,
    denied: bool = False,
) -> Deed:
    begin = words[at].start
    return Deed(at, kind, tuple(giver), tuple(thing), negated=denied, implied=True, sole=True, begin=begin)


WON = {
    **dict.fromkeys("custody damages compensation".split(), "award"),
    **dict.fromkeys(
        "asylum citizenship bail parole licence license permit patent injunction reprieve visa".split(),
        "grant",
    ),
}
"""Nouns of what a court or an office gives somebody who asks for it."""

_FROM = frozenset("in from at before".split())


def won(words: Sequence[Token]) -> Iterator[Deed]:
    """What somebody won from a court, as what the court gave: "who won custody in the family court"."""
    for index in _gains(words):
        at = next((i for i in range(index + 1, min(index + 4, len(words))) if words[i].lower in WON), None)
        giver = _body(words, at) if at else ()
        thing = _subject(words, index) or words[max(index - REACH, 0) : index]
        if at and giver and not _lead(words, index) & (_MEANT | _DENIALS):
            own = (*words[index + 1 : at + 1], *thing)
            yield _deed(words, index, WON[words[at].lower], giver, own)


def _body(words: Sequence[Token], at: int) -> Sequence[Token]:
    """The court or office behind what was won: "custody in the family court"."""
    lead = next((i for i in range(at + 1, min(at + REACH, len(words))) if words[i].lower in _FROM), None)
    if lead is None:
        return ()
    phrase = words[lead + 1 : lead + 6]
    bodies = Kind.COURT | Kind.BODY | Kind.OFFICIAL
    stop = next((i + 1 for i, t in enumerate(phrase) if kind_of_word(t.text, capital=t.capital) & bodies), 0)
    return phrase[:stop]


def _noun(words: Sequence[Token], index: int) -> int | None:
    for at in range(index + 1, min(index + REACH, len(words))):
        if words[at].lower in _ENDS:
            return None
        if words[at].lower in GAINED:
            return at
    return None


def _giver(words: Sequence[Token], index: int, at: int) -> Sequence[Token]:
    """Whose approval it is: "the council's approval", "the approval of the council"."""
    if words[at - 1].text.endswith(("'s", "’s", "s'", "s’")):
        return words[index + 1 : at]
    if at + 1 < len(words) and words[at + 1].lower in {"of", "from", "by"}:
        stop = next(
            (i for i in range(at + 2, len(words)) if words[i].lower in _ENDS | {"in", "on"}), len(words)
        )
        return words[at + 2 : stop]
    return ()


def _subject(words: Sequence[Token], index: int) -> Sequence[Token]:
    """The words before the verb, back to where their clause begins."""
    start = next((i + 1 for i in range(index - 1, -1, -1) if words[i].lower in _ENDS), 0)
    return [token for token in words[max(start, index - LONG) : index] if token.kind is not TokenKind.MARK]
