"""A claim and a value in; whether that is of a wider scope, a surer kind or the near side of "than", out.

"Recorded 54 killings worldwide" counts none of one country's, "another 87 were suspected" no confirmed cases,
and "more than the road traffic" tells nothing of the traffic but a bound.
"""

from claimcheck.compare.english.words import TokenKind
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


def is_measured_against(claim: Statement, other: Statement) -> bool:
    """Whether a passage has what the claim is about only behind "than": "more than the road traffic"."""
    if claim.claim.kind is ClaimKind.RULING or "than" not in other.scene.words or other.working:
        return False
    places = [i for concept in _subject(claim) for i in other.scene.places.get(concept, ())]
    return bool(places) and all(_behind_than(other.scene, i) for i in places)


def _subject(claim: Statement) -> frozenset[str]:
    """The concepts of what the claim's clause is about; none where that is the value itself."""
    scene = claim.scene
    tokens = scene.clauses.subject(scene.clauses.of[claim.first])
    if not tokens.isdisjoint(range(claim.first, claim.last + 1)):
        return frozenset()
    return frozenset(concept for i in tokens if (concept := scene.concepts[i]) and not concept[0].isdigit())


FAR = 9
"""So many tokens behind "than" what is compared goes on."""


def _behind_than(scene: Scene, at: int) -> bool:
    """Whether a token stands behind a "than" that leads no number, before any mark."""
    for index in range(at - 1, max(at - FAR, -1), -1):
        token = scene.tokens[index]
        if token.lower == "than":
            return scene.tokens[index + 1].kind is not TokenKind.NUMBER
        if token.kind is TokenKind.MARK or token.lower == "and":
            return False
    return False
