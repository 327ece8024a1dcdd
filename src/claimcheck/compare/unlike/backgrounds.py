"""A claim and a date of a passage in; whether the date is only the background of what the claim tells, out.

"She had been head for six years when the chapel was built in 1920": 1920 is the year of the chapel. "He
resigned after the bank had failed in 1931" dates the failure.
"""

from claimcheck.compare.english import lexicon
from claimcheck.compare.sentence.clauses import Tie
from claimcheck.compare.sentence.segments import segment, semicolons
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_APART = frozenset("after before since until".split())
"""What such a clause tells was at another time than the main one."""

_TOGETHER = frozenset("when as while once by".split())
"""The same only where the main clause looks back: "had been head when"."""

_LOOKING_BACK = frozenset("had already".split())
_PRONOUNS = frozenset("it they he she".split())


def is_background(claim: Statement, other: Statement) -> bool:
    """Whether a date's clause has none of the claim's words, and is not the time of that which has them."""
    if claim.claim.kind is not ClaimKind.DATE:
        return False
    scene = other.scene
    home = scene.clauses.of[other.first]
    clause = scene.clauses.all[home]
    if clause.tie is not Tie.UNDER or scene.clauses.verbs[home] < 0:
        return False
    lead = scene.tokens[clause.start].lower
    looks_back = any(
        scene.tokens[i].lower in _LOOKING_BACK
        for i in range(clause.start)
        if scene.clauses.of[i] == clause.within
    )
    if lead not in _APART and not (lead in _TOGETHER and looks_back):
        return False
    subject = scene.tokens[clause.start + 1 : clause.start + 2]
    if subject and subject[0].lower in _PRONOUNS and claim.classes & other.classes:
        return False  # "has stood idle since it closed in 1998"
    inside = {c for i, c in enumerate(scene.concepts) if c and scene.clauses.of[i] == home}
    return not inside & (claim.scene.content | claim.content_words) - _numbers(claim)


def is_of_segment(claim: Statement, other: Statement) -> bool:
    """Whether a semicolon parts a date with a happening of its own from what the claim tells."""
    scene = other.scene
    if claim.claim.kind is not ClaimKind.DATE or not claim.classes or not semicolons(scene):
        return False
    part = segment(scene, other.first)
    told = frozenset().union(*(h.classes for h in scene.happenings if h.at in part))
    if told & claim.classes or not told - lexicon.WEAK:
        return False
    return not claim.classes.isdisjoint(scene.told)


def _numbers(claim: Statement) -> frozenset[str]:
    return frozenset(concept for concept in claim.scene.content if concept[0].isdigit())
