"""Two dates of coming into force in; whether the claim's is of a part of an act, the passage's of none, out.

"The rent caps of the Tenancies Act" and "its rules on deposits" may come into force years apart, and either
years after the act.
"""

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_PROVISIONS = concepts(
    "provision section article clause paragraph chapter rule cap limit ceiling duty obligation requirement"
    " exemption ban"
)
"""What acts are made of."""

_ACTS = frozenset(
    "act law code bill statute ordinance decree regulation directive treaty convention constitution".split()
)


def provision_differs(claim: Statement, other: Statement) -> bool:
    """Whether nothing of what sets the claim's part of an act apart is told beside the other date."""
    if claim.claim.kind is not ClaimKind.DATE or not _IN_FORCE & claim.classes & other.classes:
        return False
    if _ACTS.isdisjoint(claim.scene.words):
        return False
    own = _particulars(claim)
    return bool(own) and not any(alike(word, told) for word in own for told in other.scene.content)


_IN_FORCE = frozenset({"inforce"})
_CUTS = frozenset({":", ";"})


def _particulars(statement: Statement) -> frozenset[str]:
    """What the subject of a date's clause says beside that it is a part: of "rent caps", rent."""
    scene, event = statement.scene, statement.happening
    if event is None:
        return frozenset()
    cut = max((i for i in range(event.at) if scene.tokens[i].text in _CUTS), default=-1)
    led = range(cut + 1, event.at) if cut >= 0 else scene.clauses.subject(scene.clauses.of[event.at])
    told = frozenset(concept for i in led if i not in scene.in_names and (concept := scene.concepts[i]))
    return told - _PROVISIONS if told & _PROVISIONS else frozenset()
