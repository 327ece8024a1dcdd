"""A claim and a number in; whether that is told of another thing, the claim's standing only beside it, out.

"The hedge along the road is 900 metres long; the quay was spared": 900 metres are the hedge's.
"""

from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import stem
from claimcheck.compare.sentence.clauses import Tie
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_FINDING = frozenset(
    stem(word) for word in "find count report say show record estimate put list note tell see reveal".split()
)
"""What is told with these is not of who found or says it."""


def bearer_differs(claim: Statement, other: Statement) -> bool:
    """Whether a number's clause is about what the claim does not name, whose subject stands elsewhere."""
    if claim.claim.kind is not ClaimKind.COUNT or other.working or claim.working:
        return False
    scene = other.scene
    home = scene.clauses.of[other.first]
    if Tie.ASIDE in (scene.clauses.all[i].tie for i in (home, scene.clauses.all[home].within)):
        return False
    ours, theirs = _bearer(claim), _bearer(other)
    if not ours or not theirs or _is_finding(scene, home) or _shared(claim, other, theirs):
        return False
    part = _segment(scene, other.first)
    named = ours & claim.scene.name_words
    places = [i for concept in named or ours for i in scene.places.get(concept, ())]
    return bool(places) and all(scene.clauses.of[i] != home or i not in part for i in places)


def _bearer(statement: Statement) -> frozenset[str]:
    """The concepts of what the clause of a value is about; none where that is the value itself."""
    scene = statement.scene
    tokens = _subject(statement)
    part = _segment(scene, statement.first)
    if not tokens.isdisjoint(range(statement.first, statement.last + 1)) or not all(
        i in part for i in tokens
    ):
        return frozenset()
    return frozenset(concept for i in tokens if (concept := scene.concepts[i]) and not concept[0].isdigit())


def _segment(scene: Scene, at: int) -> range:
    """The stretch between two semicolons in which a token stands."""
    if ";" not in scene.words:
        return range(len(scene.tokens))
    cuts = [-1, *(i for i, token in enumerate(scene.tokens) if token.text == ";"), len(scene.tokens)]
    return range(max(cut for cut in cuts if cut < at) + 1, min(cut for cut in cuts if cut > at))


def _shared(claim: Statement, other: Statement, theirs: frozenset[str]) -> bool:
    """Whether the claim names what a number's clause is about; a name by that name, where both have one."""
    named = [name for name in other.scene.names if name.first in _subject(other)]
    if any(name_in(name, claim.scene) for name in named) or claim.scene.name_words & other.scene.initials:
        return True
    if named and any(name.first in _subject(claim) for name in claim.scene.names):
        return False
    return any(alike(one, word) for one in theirs for word in claim.scene.content)


def _subject(statement: Statement) -> frozenset[int]:
    """The tokens of what the clause of a value is about, up to what a preposition hangs on it."""
    scene = statement.scene
    tokens = sorted(scene.clauses.subject(scene.clauses.of[statement.first]))
    lead = next((i for i in tokens[1:] if scene.tokens[i].lower in _LEADS), len(scene.tokens))
    return frozenset(i for i in tokens if i < lead)


_LEADS = frozenset("of in on at by from for to with under over round around near beside between".split())


def _is_finding(scene: Scene, clause: int) -> bool:
    verb = scene.clauses.verbs[clause]
    return verb >= 0 and stem(scene.tokens[verb].lower) in _FINDING | {"found"}
