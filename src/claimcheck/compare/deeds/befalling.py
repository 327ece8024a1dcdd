"""Verbs whose subject suffers the act that they tell: "walked away with a fine", "was to blame"."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.words import BE
from claimcheck.compare.english.words import Token

BEFALLS = frozenset("leave avoid escape serve walk draw incur face die fly win find obtain secure".split())
FATES = frozenset("spare acquit mercy jail letoff fine charge execute refuge".split())
"""Classes of acts that such a verb tells of its subject: "left court a free man"."""


def is_ending(rest: Sequence[Token]) -> bool:
    """Whether something ends with what stands behind: "the trial ended in a guilty verdict"."""
    return bool(rest) and rest[0].lower in {"in", "with", "by"}


_GAINS = frozenset("win secure get find gain".split())
_BEHIND = frozenset("majority support backing votes".split())


def gains_majority(verb: str, rest: Sequence[Token]) -> bool:
    """Whether what is voted on is the subject: "the plan won a majority"."""
    return verb in _GAINS and not _BEHIND.isdisjoint(token.lower for token in rest[:6])


def is_to_blame(words: Sequence[Token], at: int) -> bool:
    """Whether the word at a place blames the subject: "was largely to blame"."""
    if words[at].lower != "blame" or words[at - 1].lower != "to":
        return False
    return any(token.lower in BE or token.lower == "found" for token in words[max(at - 4, 0) : at])


LONG = 24
"""Tokens behind "to blame" in which it is said who was to blame instead."""


def blamed_instead(words: Sequence[Token]) -> Iterator[Deed]:
    """Who is blamed in another's place: the pilot of "the owner was not to blame, but that the pilot was"."""
    for at in (i for i, token in enumerate(words) if i and token.lower == "blame" and is_to_blame(words, i)):
        behind = words[at + 1 : at + LONG]
        turn = next((i for i, token in enumerate(behind) if token.lower == "but"), None)
        stop = next((i for i, token in enumerate(behind) if token.lower in {"was", "were"}), None)
        denied = any(token.lower in {"not", "n't"} for token in words[max(at - 5, 0) : at])
        if denied and turn is not None and stop is not None and turn < stop:
            thing = (*behind[turn + 1 : stop], *behind[:turn])
            yield Deed(at, "liable", (), thing, implied=True, begin=words[at].start)
