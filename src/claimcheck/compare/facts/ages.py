"""Two sentences in; how the age at which somebody did something by the one stands to the other's, out."""

from claimcheck.compare.facts.told import Told, between
from claimcheck.compare.sentence.ages import find_ages
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.unlike.ages import inside, of_same, same_deed
from claimcheck.compare.values.outcome import Holds


def asks(claim: Scene) -> bool:
    """Whether a claim tells one age."""
    return len(find_ages(claim)) == 1


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """How the age that a passage tells stands to the one claimed; None where either tells no single one."""
    ours = find_ages(claim)
    theirs = find_ages(scene) if len(ours) == 1 else ()
    if (
        len(theirs) != 1
        or not of_same(claim, scene, context)
        or not same_deed(claim, ours[0], scene, theirs[0])
    ):
        return None
    holds = between(ours[0].bounds, theirs[0].bounds)
    if holds is Holds.WIDER or (holds is Holds.DIFFERS and not (ours[0].firm and theirs[0].firm)):
        return None
    reason = "count-differs" if holds is Holds.DIFFERS else "count-within"
    focus = frozenset(inside(claim, ours[0]))
    return Told(holds, focus, "count-same" if ours[0].bounds == theirs[0].bounds else reason)
