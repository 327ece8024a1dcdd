"""A value that no passage bears out and a source in; whether the source gives it of another thing, out."""

from collections.abc import Sequence

from claimcheck.compare import Holds, Statement, compare, value_outcome
from claimcheck.compare.english.lexicon import WEAK
from claimcheck.model import ClaimKind
from claimcheck.verify.answer import PairAnswer
from claimcheck.verify.given import is_news
from claimcheck.verify.retrieve import Source

SET_ASIDE = frozenset("other-stage other-place other-court not-done denied in-part".split())
"""Reasons for which a passage with the claim's very value does not bear it out, whatever words they share."""

TOGETHER = 0.8
"""So surely told by its words, a text needs no value set aside for its event or time alone."""


def window_of(told: PairAnswer, source: Source) -> range:
    """The sentences that were found to tell the text."""
    first = source.reader.sentence_at(told.evidence[0].start) if told.evidence else 0
    return range(first, first + 3 if told.evidence else first)


def is_set_aside(statement: Statement, source: Source, window: range) -> bool:
    """Whether the source gives the value, but of another thing only; a window may tell it otherwise."""
    if statement.claim.kind is ClaimKind.RULING or is_news(statement, source):
        return False
    same = [
        o
        for o in source.reader.statements(statement.claim.kind)
        if value_outcome(statement, o).holds is Holds.SAME
    ]
    if not same:
        return False
    return all(_of_another(statement, o, window) for o in same) or _is_dated_elsewhere(
        statement, same, source
    )


def _is_dated_elsewhere(claim: Statement, same: Sequence[Statement], source: Source) -> bool:
    """Whether a page dates the claim's event otherwise, and by the claim's date tells with a verb another."""
    if claim.claim.kind is not ClaimKind.DATE or not claim.classes - WEAK or claim.classes & _MANY:
        return False
    if not all(other.verb and not claim.classes & other.classes for other in same):
        return False
    dated = (o for o in source.reader.statements(ClaimKind.DATE) if claim.classes & o.classes)
    return any(value_outcome(claim, other).holds is Holds.DIFFERS for other in dated)


_MANY = frozenset({"birth", "death"})
"""Events of which a page tells many, each of somebody else."""


def _of_another(claim: Statement, other: Statement, window: range) -> bool:
    reason = compare(claim, other).reason
    if other.sentence in window and claim.claim.kind is not ClaimKind.COUNT:
        return reason in SET_ASIDE
    if reason in SET_ASIDE or reason == "other-time":
        return True
    known = claim.close and other.close and not (claim.classes | other.classes) & WEAK
    return known and not claim.classes & other.classes
