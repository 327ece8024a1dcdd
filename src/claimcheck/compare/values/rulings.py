"""Two official acts in, how they stand to each other out: same act, opposite act, another act."""

from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.model import Disposition, Ruling

SAME_ACT = (
    frozenset({Disposition.STRUCK_DOWN, Disposition.OVERTURNED, Disposition.REPEALED}),
    frozenset({Disposition.BLOCKED, Disposition.SUSPENDED}),
    frozenset({Disposition.DENIED, Disposition.DISMISSED, Disposition.REJECTED}),
    frozenset({Disposition.GRANTED, Disposition.ALLOWED}),
    frozenset({Disposition.SIGNED, Disposition.ISSUED}),
    frozenset({Disposition.WITHDREW}),
    frozenset({Disposition.REPEALED, Disposition.EXPIRED, Disposition.REPLACED}),
    frozenset({Disposition.JOINED, Disposition.PARTY}),
    frozenset({Disposition.RATIFIED, Disposition.PARTY}),
    frozenset({Disposition.CONVICTED, Disposition.SENTENCED}),
    frozenset({Disposition.HELD, Disposition.FOUND_VIOLATION}),
    frozenset({Disposition.HELD, Disposition.STATED}),
    frozenset({Disposition.HELD, Disposition.PROVIDES}),
    frozenset({Disposition.ELECTED, Disposition.APPOINTED}),
)
"""Dispositions that one act may be told as."""

OPPOSITE = frozenset(
    frozenset(pair)
    for pair in (
        (Disposition.UPHELD, Disposition.STRUCK_DOWN),
        (Disposition.UPHELD, Disposition.OVERTURNED),
        (Disposition.UPHELD, Disposition.BLOCKED),
        (Disposition.BLOCKED, Disposition.ALLOWED),
        (Disposition.GRANTED, Disposition.DENIED),
        (Disposition.GRANTED, Disposition.DISMISSED),
        (Disposition.GRANTED, Disposition.REJECTED),
        (Disposition.ALLOWED, Disposition.DENIED),
        (Disposition.ALLOWED, Disposition.REJECTED),
        (Disposition.CONVICTED, Disposition.ACQUITTED),
        (Disposition.SENTENCED, Disposition.ACQUITTED),
        (Disposition.FOUND_VIOLATION, Disposition.FOUND_NO_VIOLATION),
        (Disposition.ADOPTED, Disposition.REJECTED),
        (Disposition.RATIFIED, Disposition.REJECTED),
        (Disposition.JOINED, Disposition.WITHDREW),
        (Disposition.PARTY, Disposition.WITHDREW),
        (Disposition.EXEMPTED, Disposition.IMPOSED),
        (Disposition.AWARDED, Disposition.DENIED),
    )
)
"""Dispositions that cannot both be told of one act."""

VAGUE = frozenset({Disposition.HELD, Disposition.STATED, Disposition.OTHER, Disposition.PROVIDES})
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
    if {ours, theirs} == {Disposition.ALLOWED_IN_PART, Disposition.ALLOWED}:
        return Outcome(Holds.WIDER, "disposition-other")
    return Outcome(Holds.UNKNOWN, "disposition-other")
