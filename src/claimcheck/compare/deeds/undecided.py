"""A sentence in; what it says that nobody has decided, as an act of its own, out.

"The jury could not agree on a verdict", "dropped before any court had ruled": neither the one outcome nor the
other can have come about there.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.english.words import Token

UNDECIDED = "undecided"

_DECIDERS = frozenset(
    "court courts judge judges jury jurors tribunal panel bench arbitrator arbitrators magistrate".split()
)
_DENIALS = frozenset("not never failed fails unable cannot n't without no neither nor".split())
_OUTCOMES = frozenset("verdict verdicts decision judgment judgement ruling conclusion".split())
_REACHES = frozenset(
    "agree agreed agreeing reach reached reaching return returned returning deliver delivered delivering"
    " arrive come give giving".split()
)
_DEADLOCKS = frozenset("deadlocked deadlock mistrial hung".split())
UNDECIDED_WORDS = _DECIDERS | _DENIALS | _OUTCOMES | _REACHES | _DEADLOCKS
"""Words by which it is told that nothing was decided."""

MOST = 3
"""Such phrases of a sentence that are read; what has more is no sentence."""

BEFORE, BEHIND = 40, 30
"""Words around one that may tell what was left undecided."""

NEAR = 8
"""Tokens within which the words of one such phrase stand."""


def undecided(words: Sequence[Token]) -> Iterator[Deed]:
    """The outcomes that a sentence says were not reached, each with who did not reach it."""
    return islice(_undecided(words), MOST)


def _undecided(words: Sequence[Token]) -> Iterator[Deed]:
    for index, token in enumerate(words):
        lower = token.lower
        if (lower in _OUTCOMES and _unreached(words, index)) or (
            lower in _DEADLOCKS and _of_jury(words, index)
        ):
            yield _deed(words, index, _decider(words, 0, index))
        elif lower == "before" and (at := _untried(words, index)):
            yield _deed(words, index, words[at : at + 1])


def _deed(words: Sequence[Token], at: int, actor: Sequence[Token]) -> Deed:
    near = words[max(at - BEFORE, 0) : at + BEHIND]
    return Deed(at, UNDECIDED, tuple(actor), tuple(near), implied=True, sole=True, begin=words[at].start)


def _unreached(words: Sequence[Token], index: int) -> bool:
    """Whether a verdict is one that was not reached: "failed to agree on a verdict", "without a verdict"."""
    lead = [token.lower for token in words[max(index - NEAR, 0) : index]]
    if "without" in lead[-3:] or lead[-1:] == ["no"]:
        return True
    reached = next((i for i, word in enumerate(lead) if word in _REACHES), None)
    return reached is not None and bool(_DENIALS.intersection(lead[:reached]))


def _of_jury(words: Sequence[Token], index: int) -> bool:
    near = {token.lower for token in words[max(index - NEAR, 0) : index + 3]}
    after = {token.lower for token in words[index + 1 : index + 3]}
    return bool(near & {"jury", "jurors", "trial"}) and "for" not in after  # for two days, until it agreed


def _decider(words: Sequence[Token], start: int, stop: int) -> Sequence[Token]:
    at = next((i for i in range(stop - 1, start - 1, -1) if words[i].lower in _DECIDERS), None)
    return () if at is None else words[at : at + 1]


def _untried(words: Sequence[Token], index: int) -> int | None:
    """Where the court stands before which, something ended: "before any court had ruled"."""
    near = range(index + 1, min(index + 4, len(words)))
    at = next((i for i in near if words[i].lower in _DECIDERS), None)
    if at is None:
        return None
    after = {token.lower for token in words[at + 1 : at + 4]}
    return at if after & {"had", "could", "ruled", "rule", "decided", "gave", "heard", "reached"} else None
