"""A claim and a number in; whether that is of a wider scope or another certainty, out.

"Recorded 54 killings worldwide" counts none of one country's, "another 87 were suspected" no confirmed cases.
"""

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_WIDE = frozenset(
    "worldwide globally global nationwide countrywide statewide nationally internationally overall".split()
)
_SURE = frozenset("confirmed proven verified documented certain definite".split())
_UNSURE = frozenset("suspected probable possible presumed unconfirmed alleged potential likely".split())


def scope_differs(claim: Statement, other: Statement) -> bool:
    """Whether a number is told of all the world or the country, and the claim's of a place that it names."""
    if claim.claim.kind is not ClaimKind.COUNT or _WIDE.isdisjoint(other.scene.words):
        return False
    if not _WIDE.isdisjoint(claim.scene.words) or not _told(_WIDE, other):
        return False
    return any(place not in other.places for place in claim.places)


_GROUPS = frozenset(
    "men women males females children boys girls infants babies adults teenagers adolescents"
    " pensioners smokers non-smokers drinkers diabetics mice rats monkeys dogs animals pigs rabbits nurses"
    " veterans athletes".split()
)
"""Who is studied where what was found of them need not hold of others."""


def narrows(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence tells what it tells of a group only that a claim does not speak of: "in women"."""
    if _GROUPS.isdisjoint(scene.words) or not _GROUPS.isdisjoint(claim.words):
        return False
    words = [token.lower for token in scene.tokens]
    return any(
        word in _GROUPS and not {"in", "among", "amongst", "for"}.isdisjoint(words[max(at - 3, 0) : at])
        for at, word in enumerate(words)
    )


def certainty_differs(claim: Statement, other: Statement) -> bool:
    """Whether one counts what is confirmed and the other what is only suspected."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    for ours, theirs in ((_SURE, _UNSURE), (_UNSURE, _SURE)):
        if not ours.isdisjoint(claim.scene.words) and not theirs.isdisjoint(other.scene.words):
            return _told(ours, claim) and _told(theirs, other) and not _told(ours, other)
    return False


def _told(words: frozenset[str], statement: Statement) -> bool:
    """Whether one of the words stands in a value's own stretch of its sentence."""
    scene, stretch = statement.scene, statement.share
    inside = range(max(stretch.start, 0), min(stretch.stop, len(scene.tokens)))
    return any(scene.tokens[i].lower in words for i in inside)
