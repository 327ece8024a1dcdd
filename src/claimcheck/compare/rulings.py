"""Two official acts in, how they stand to each other out: same act, opposite act, another act."""

from claimcheck.compare.outcome import Holds, Outcome
from claimcheck.model import Disposition as D
from claimcheck.model import Ruling

SAME_ACT = (
    frozenset({D.STRUCK_DOWN, D.OVERTURNED, D.REPEALED}),
    frozenset({D.BLOCKED, D.SUSPENDED}),
    frozenset({D.DENIED, D.DISMISSED, D.REJECTED}),
    frozenset({D.GRANTED, D.ALLOWED}),
    frozenset({D.SIGNED, D.ISSUED}),
    frozenset({D.WITHDREW}),
    frozenset({D.REPEALED, D.EXPIRED, D.REPLACED}),
    frozenset({D.JOINED, D.PARTY}),
    frozenset({D.RATIFIED, D.PARTY}),
    frozenset({D.CONVICTED, D.SENTENCED}),
    frozenset({D.HELD, D.FOUND_VIOLATION}),
    frozenset({D.HELD, D.STATED}),
    frozenset({D.HELD, D.PROVIDES}),
    frozenset({D.ELECTED, D.APPOINTED}),
)
"""Dispositions that one act may be told as."""

OPPOSITE = frozenset(
    frozenset(pair)
    for pair in (
        (D.UPHELD, D.STRUCK_DOWN),
        (D.UPHELD, D.OVERTURNED),
        (D.UPHELD, D.BLOCKED),
        (D.BLOCKED, D.ALLOWED),
        (D.GRANTED, D.DENIED),
        (D.GRANTED, D.DISMISSED),
        (D.GRANTED, D.REJECTED),
        (D.ALLOWED, D.DENIED),
        (D.ALLOWED, D.REJECTED),
        (D.CONVICTED, D.ACQUITTED),
        (D.SENTENCED, D.ACQUITTED),
        (D.FOUND_VIOLATION, D.FOUND_NO_VIOLATION),
        (D.ADOPTED, D.REJECTED),
        (D.RATIFIED, D.REJECTED),
        (D.JOINED, D.WITHDREW),
        (D.PARTY, D.WITHDREW),
        (D.EXEMPTED, D.IMPOSED),
        (D.AWARDED, D.DENIED),
    )
)
"""Dispositions that cannot both be told of one act."""

VAGUE = frozenset({D.HELD, D.STATED, D.OTHER, D.PROVIDES})
"""Dispositions whose content is in the object: they agree only if the objects do."""


def compare_rulings(claim: Ruling, source: Ruling) -> Outcome:
    """How the source's act stands to the claim's, before negation."""
    if claim.vote and source.vote and claim.vote != source.vote:
        return Outcome(Holds.DIFFERS, "vote-differs")
    ours, theirs = claim.disposition, source.disposition
    if frozenset((ours, theirs)) in OPPOSITE:
        return Outcome(Holds.DIFFERS, "disposition-opposite")
    if ours is theirs or any({ours, theirs} <= group for group in SAME_ACT):
        return Outcome(Holds.SAME, "disposition-same")
    if {ours, theirs} == {D.ALLOWED_IN_PART, D.ALLOWED}:
        return Outcome(Holds.WIDER, "disposition-other")
    return Outcome(Holds.UNKNOWN, "disposition-other")
