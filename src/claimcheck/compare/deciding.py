"""A claim and a passage's value in; whether the one could decide on the other at all, by a cheap look, out.

Most values of a page are of something else. What a sentence says of its value is dear to read, and need not
be read for a date that differs where no word of the sentence tells what the claim dates.
"""

from claimcheck.compare.alike.nearby import word_overlap
from claimcheck.compare.alike.same import MUCH
from claimcheck.compare.relate import value_outcome
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.postponed import is_done_instead
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import OTHER_UNIT, unit_match
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import ClaimKind


def can_decide(claim: Statement, other: Statement) -> bool:
    """False only where `relate.compare` and `places.find_places` would leave the value aside, too."""
    if claim.claim.kind is not ClaimKind.DATE:
        return claim.claim.kind is not ClaimKind.COUNT or _of_unit(claim, other)
    holds = value_outcome(claim, other).holds
    if holds is Holds.SAME or other.working:
        return True
    return tells_life(other.scene) or (holds is Holds.DIFFERS and may_tell(claim, other))


def _of_unit(claim: Statement, other: Statement) -> bool:
    if unit_match(claim, other) <= OTHER_UNIT:
        return False
    return value_outcome(claim, other).holds in (Holds.SAME, Holds.DIFFERS)


_LIFE = frozenset({"birth", "death"})


def tells_life(scene: Scene) -> bool:
    """Whether a sentence tells of a birth or death, be it by brackets: "Jane Roe (1950 – 2011)"."""
    return "(" in scene.text or scene.tells(_LIFE)


def tells_of(claim: Statement, scene: Scene) -> bool:
    """Whether a sentence has what may date the claim's event: a word of its class, else its verb."""
    if not claim.classes:
        return claim.verb is not None
    return scene.tells(claim.classes) or (not claim.classes.isdisjoint(_LIFE) and "(" in scene.text)


def may_tell(claim: Statement, other: Statement) -> bool:
    """Whether the sentence of a date may date what the claim does: by its event, its words, another plan."""
    scene = other.scene
    if scene.tells(claim.classes) or is_done_instead(scene):
        return True
    return word_overlap(claim, other) >= MUCH or scene.pairing is not None
