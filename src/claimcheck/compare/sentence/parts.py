"""A sentence in; the numbers of it that are parts of another number, each with what sets it apart, out.

"63 witnesses were heard, nine of them for the defence": the nine are the defence's, the 63 are not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind


@dataclass(frozen=True, slots=True)
class Part:
    """Some out of the number before."""

    at: int
    """Index of the token that tells how many."""
    told: frozenset[str]
    """Concepts of the words that set the part apart."""


_THEREOF = frozenset("them these those whom which".split())
_SOME = frozenset("most many several some few majority rest".split())
_CLOSING = frozenset("and but while whereas although though".split())

LEAD = 4
"""How many words may stand between "of whom" and its number: "of whom the city pays only twenty"."""


def find_parts(words: Sequence[Token], concepts: Sequence[str | None]) -> Iterator[Part]:
    """The parts that "of them", "of whom" and "including" tell, in order."""
    for index, token in enumerate(words):
        after = words[index + 1].lower if index + 1 < len(words) else ""
        if token.lower in {"of", "among"} and after in _THEREOF:
            before = index - 1 if index and _amount(words[index - 1]) else None
            at = before if before is not None else _amount_after(words, index + 2)
            opens = before is not None or after in {"whom", "which"} or _opens(words, index)
            if at is not None and opens:
                yield Part(at, _told(words, concepts, index + 2))
        elif token.lower == "including" and (at := _amount_after(words, index + 1)) is not None:
            yield Part(at, _told(words, concepts, index + 1))


def _opens(words: Sequence[Token], index: int) -> bool:
    return index == 0 or words[index - 1].kind is TokenKind.MARK


def _amount(token: Token) -> bool:
    return token.lower in _SOME or is_number(token)


def is_number(token: Token) -> bool:
    """Whether a token tells how many."""
    return token.kind is TokenKind.NUMBER or token.lower in lexicon.SMALL_NUMBERS or token.lower == "one"


def _amount_after(words: Sequence[Token], start: int) -> int | None:
    return next((i for i in range(start, min(start + LEAD + 1, len(words))) if _amount(words[i])), None)


def _told(words: Sequence[Token], concepts: Sequence[str | None], start: int) -> frozenset[str]:
    """What stands between a part's opening and the next mark."""
    end = start
    while end < len(words) and words[end].kind is not TokenKind.MARK and words[end].lower not in _CLOSING:
        end += 1
    return frozenset(
        concept
        for concept, token in zip(concepts[start:end], words[start:end], strict=True)
        if concept and not _amount(token)
    )
