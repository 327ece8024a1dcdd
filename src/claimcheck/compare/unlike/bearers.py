"""A claim and a value in; whether that is told of another thing, the claim's standing only beside it, out.

"The hedge along the road is 900 metres long; the quay was spared": 900 metres are the hedge's. "More than the
road traffic" tells nothing of the traffic but a bound.
"""

from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.clauses import Tie
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.segments import segment
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_FINDING = frozenset(
    stem(word)
    for word in "find found count report say show record estimate put list note tell see reveal".split()
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
    part = segment(scene, other.first)
    named = ours & claim.scene.name_words
    places = [i for concept in named or ours for i in scene.places.get(concept, ())]
    return bool(places) and all(scene.clauses.of[i] != home or i not in part for i in places)


def _bearer(statement: Statement) -> frozenset[str]:
    """The concepts of what the clause of a value is about; none where that is the value itself."""
    tokens, part = _head(statement), segment(statement.scene, statement.first)
    return _named_by(statement, tokens) if all(i in part for i in tokens) else frozenset()


def _named_by(statement: Statement, subject: frozenset[int]) -> frozenset[str]:
    """The concepts of a subject; none where the value stands in it."""
    if not subject.isdisjoint(range(statement.first, statement.last + 1)):
        return frozenset()
    concepts = (statement.scene.concepts[i] for i in subject)
    return frozenset(concept for concept in concepts if concept and not concept[0].isdigit())


def _shared(claim: Statement, other: Statement, theirs: frozenset[str]) -> bool:
    """Whether the claim names what a number's clause is about; a name by that name, where both have one."""
    named = [name for name in other.scene.names if name.first in _head(other)]
    if any(name_in(name, claim.scene) for name in named) or claim.scene.name_words & other.scene.initials:
        return True
    if named and any(name.first in _head(claim) for name in claim.scene.names):
        return False
    return any(alike(one, word) for one in theirs for word in claim.scene.content)


def _subject(statement: Statement) -> frozenset[int]:
    """The tokens of what the clause of a value is about."""
    clauses = statement.scene.clauses
    return frozenset(clauses.subject(clauses.of[statement.first]))


def _head(statement: Statement) -> frozenset[int]:
    """The same up to what a preposition hangs on it."""
    scene, tokens = statement.scene, sorted(_subject(statement))
    lead = next((i for i in tokens[1:] if scene.tokens[i].lower in _LEADS), len(scene.tokens))
    return frozenset(i for i in tokens if i < lead)


_LEADS = frozenset("of in on at by from for to with under over round around near beside between".split())


def _is_finding(scene: Scene, clause: int) -> bool:
    verb = scene.clauses.verbs[clause]
    return verb >= 0 and stem(scene.tokens[verb].lower) in _FINDING


def is_measured_against(claim: Statement, other: Statement) -> bool:
    """Whether a passage has what the claim is about only behind "than": "more than the road traffic"."""
    if claim.claim.kind is ClaimKind.RULING or "than" not in other.scene.words or other.working:
        return False
    about = _named_by(claim, _subject(claim))
    places = [i for concept in about for i in other.scene.places.get(concept, ())]
    return bool(places) and all(_is_behind_than(other.scene, i) for i in places)


_PARTS = frozenset(
    "arm branch wing section segment stretch leg phase stage subsidiary division chapter ward outpost"
    " annex annexe extension subset subgroup subsample cohort floor deck storey story stand limb lobe strand"
    " batch".split()
)
"""Nouns for a part that has figures of its own."""


_FROM = frozenset("from off onto".split())
"""What is taken from a part or brought there is of the whole: "24 were plucked from the deck of the ship"."""


def is_of_part(claim: Statement, other: Statement) -> bool:
    """Whether a number is of a part of what the claim is about: "the Spanish arm of the trial had 800"."""
    if claim.claim.kind is not ClaimKind.COUNT or _PARTS.isdisjoint(other.scene.words) or other.working:
        return False
    scene, ours = other.scene, claim.scene.content
    for index, token in enumerate(scene.tokens):
        if token.lower not in _PARTS or token.lower in claim.scene.words or scene.concepts[index] in ours:
            continue
        before = scene.tokens[max(index - 3, 0) : index]
        if any(one.lower in _FROM for one in before):
            continue
        owned = any(one.text.endswith(("'s", "’s")) for one in before)
        behind = [concept for concept in scene.concepts[index + 1 : index + 5] if concept]
        of = [one.lower for one in scene.tokens[index + 1 : index + 2]] == ["of"]
        if scene.clauses.of[index] == scene.clauses.of[other.first] and (
            owned or (of and any(concept in ours for concept in behind))
        ):
            return True
    return False


FAR = 9
"""So many tokens behind "than" what is compared goes on."""


def _is_behind_than(scene: Scene, at: int) -> bool:
    """Whether a token stands behind a "than" that leads no number, before any mark."""
    for index in range(at - 1, max(at - FAR, -1), -1):
        token = scene.tokens[index]
        if token.lower == "than":
            return scene.tokens[index + 1].kind is not TokenKind.NUMBER
        if token.kind is TokenKind.MARK or token.lower == "and":
            return False
    return False
