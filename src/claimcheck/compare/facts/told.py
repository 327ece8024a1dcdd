"""The answer of one sentence to one side of a claim."""

from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.compare.acts.acts import shortened
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import REASONS, Holds
from claimcheck.model import Relation, RelationKind

Bounds = tuple[float, float]

SURE = 0.8
"""How sure such an answer is; tuned on the development pairs."""


@dataclass(frozen=True, slots=True)
class Told:
    """How a sentence stands to what a claim says with some of its tokens."""

    holds: Holds
    focus: frozenset[int]
    """The claim's tokens that are answered; the others must be found in the passage."""
    reason: str
    """A key of `REASONS`."""
    working: str = ""
    """How it follows, where that is not plain from the words."""


def decided(holds: Holds | None, focus: frozenset[int], same: str, working: str = "") -> Told | None:
    """The answer for an outcome, if that is one; `same` is the reason where both agree: "count-within"."""
    if holds is Holds.SAME:
        return Told(holds, focus, same, working)
    if holds is Holds.DIFFERS:
        return Told(holds, focus, f"{same.partition('-')[0]}-differs", working)
    return None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a sentence may imply of a claim."""

    asks: Callable[[Scene], bool]
    """Whether a claim says anything of its kind, without which no sentence of a page is looked at."""
    hold: Callable[[Scene, Scene, Context], Told | None]
    """How a sentence stands to it."""


def between(ours: Bounds, theirs: Bounds) -> Holds:
    """How what is known to lie in one stretch stands to the stretch that is claimed."""
    if theirs[1] < ours[0] or theirs[0] > ours[1]:
        return Holds.DIFFERS
    return Holds.SAME if ours[0] <= theirs[0] and theirs[1] <= ours[1] else Holds.WIDER


_TURNED = {Holds.SAME: Holds.DIFFERS, Holds.DIFFERS: Holds.SAME}


def turned(holds: Holds) -> Holds:
    """The same for the denial of what was claimed."""
    return _TURNED.get(holds, holds)


def relation(told: Told, claim: Scene, scene: Scene) -> Relation:
    """The answer as evidence carries it."""
    kind = RelationKind.SUPPORTS if told.holds is Holds.SAME else RelationKind.CONTRADICTS
    working = f" ({told.working})" if told.working else ""
    ours, theirs = shortened(claim.text), shortened(scene.text)
    said = f"The claim says “{ours}”, the passage “{theirs}”{working}: {REASONS[told.reason]}."
    return Relation(kind, told.reason, said, SURE)
