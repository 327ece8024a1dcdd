"""A claim's act and a sentence in; how it stands to it by what is said around the act, out.

By which article, of one mind, by how many votes, in which way, from the other party's side: each of these
says whether it can be the claim's, before any clause is held against another.
"""

from collections.abc import Callable

from claimcheck.compare.acts.ballots import hold_votes
from claimcheck.compare.acts.confidence import hold_confidence
from claimcheck.compare.acts.converses import hold_converse
from claimcheck.compare.acts.division import hold_dissent, hold_division, hold_objector
from claimcheck.compare.acts.findings import finding_denied
from claimcheck.compare.acts.inquests import hold_manner
from claimcheck.compare.acts.poles import hold_pole
from claimcheck.compare.acts.provisions import provision_holds
from claimcheck.compare.acts.walkouts import hold_walkout
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import RelationKind

Framed = tuple[RelationKind, str, float]
"""How a sentence stands to a claim, why, and how surely."""

SURE = 0.8
"""How sure a verdict by a frame is."""

OPPOSITE = "disposition-opposite"


def _denied(claim: Scene, scene: Scene) -> bool | None:
    return False if finding_denied(claim, scene) else None


_FRAMES: tuple[tuple[Callable[[Scene, Scene], bool | None], str], ...] = (
    (hold_division, "vote-differs"),
    (hold_confidence, OPPOSITE),
    (hold_walkout, OPPOSITE),
    (hold_votes, "vote-differs"),
    (hold_pole, "condition-differs"),
    (hold_manner, OPPOSITE),
    (hold_objector, "dissent"),
    (_denied, OPPOSITE),
    (hold_dissent, "dissent"),
)
"""What says of two sentences whether they agree, each with the reason where they do not."""


def hold_frame(claim: Statement, scene: Scene) -> Framed | None:
    """What the first frame says that says anything; None where none of them does."""
    if (held := provision_holds(claim, scene)) is not None:
        return _verdict(same=held, against="other-provision", sure=0.85)
    for holds, against in _FRAMES:
        if (told := holds(claim.scene, scene)) is not None:
            return _verdict(same=told, against=against, sure=SURE)
    converse = hold_converse(claim, scene)
    if converse is Holds.UNKNOWN:
        return RelationKind.NEUTRAL, "other-subject", 0.0
    return None if converse is None else _verdict(same=converse is Holds.SAME, against=OPPOSITE, sure=SURE)


def _verdict(*, same: bool, against: str, sure: float) -> Framed:
    if same:
        return RelationKind.SUPPORTS, "disposition-same", sure
    return RelationKind.CONTRADICTS, against, sure
