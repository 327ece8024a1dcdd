"""A claim about votes and a sentence in; whether the votes that it tells are the claim's, out.

"Four judges dissented" cannot hold beside "seven to two"; 63 to 27 is a majority of two thirds, and
not a narrow one.
"""

from claimcheck.compare.acts.division import SAID, of_one_thing
from claimcheck.compare.deeds import read_deeds
from claimcheck.compare.english.ballots import Ballot, ballot, majority_asked
from claimcheck.compare.english.poles import poles
from claimcheck.compare.sentence.scene import Scene

SIDES = ("yes", "no", "out")
"""The sides of a ballot: for, against, abstaining."""

_REFUSED = frozenset({"deny", "lose", "strike"})
"""Acts whose first number of votes is of those against."""


def hold_votes(claim: Scene, scene: Scene) -> bool | None:
    """Whether as many voted on a side as the claim says; None where one of them does not say."""
    ours = ballot(claim.text)
    return None if ours is None or ours.share is not None else hold_sides(ours, claim, scene)


def hold_sides(ours: Ballot, claim: Scene, scene: Scene) -> bool | None:
    """Whether a sentence tells as many votes of the sides that a claim's ballot tells."""
    theirs = ballot(scene.text)
    if theirs is None or not of_one_thing(claim, scene, SAID):
        return None
    theirs = _sided(theirs, scene)
    told = [(getattr(ours, side), getattr(theirs, side)) for side in SIDES]
    both = [(one, other) for one, other in told if one is not None and other is not None]
    return all(one == other for one, other in both) if both else None


def _sided(told: Ballot, scene: Scene) -> Ballot:
    """The ballot with its sides put right: "rejected by 60 to 30" has 60 against."""
    if told.sided or not any(deed.kind in _REFUSED for deed in read_deeds(scene.text)):
        return told
    return Ballot(told.no, told.yes, told.out)


def majority_holds(claim: Scene, scene: Scene) -> bool | None:
    """Whether the votes were as many as the claim's majority needs; None where the claim names none."""
    asked = majority_asked(claim.text)
    if asked is None:
        return None
    told = _size(scene)
    return told is not None and told >= asked[0]


def majority_untold(claim: Scene, scene: Scene) -> bool:
    """Whether the claim names a majority, and the sentence neither that nor the votes."""
    return majority_asked(claim.text) is not None and _size(scene) is None


def _size(scene: Scene) -> float | None:
    """The share of the larger side."""
    if asked := majority_asked(scene.text):
        return asked[0]
    told = ballot(scene.text)
    return max(told.share, 1 - told.share) if told and told.share is not None else None


NARROW, WIDE = 0.53, 0.65
"""The share of the larger side up to which a vote was narrow, and from which it was not."""


def margin_holds(claim: Scene, scene: Scene) -> bool | None:
    """Whether the votes were as near, or as far apart, as the claim says; None if that is open."""
    wide = poles(claim.text).get("margin")
    size = _size(scene) if wide is not None else None
    if size is None or NARROW < size < WIDE:
        return None
    return wide is (size >= WIDE)
