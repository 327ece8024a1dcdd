"""Two counts in; whether one tells by how much something changed and the other what it came to, out.

"Fell to 800" and "fell by 800 to 2,200" share a number and nothing else; what a mine employed when it opened
it need not employ today.
"""

from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_CHANGES = frozenset({"rise", "fall"})

REACH = 9
"""How far before its number a verb of change may stand, in tokens."""


def change_differs(claim: Statement, other: Statement) -> bool:
    """Whether the claim's number is an end of a change and the other its size, or the reverse."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    ours, theirs = _lead(claim), _lead(other)
    return {ours, theirs} == {"by", "to"} and not (theirs == "to" and other.start)


def _lead(statement: Statement) -> str:
    """The "by" or "to" before a number that a change is told with."""
    scene, first = statement.scene, statement.first
    lead = scene.tokens[first - 1].lower if first else ""
    if lead not in {"by", "to"}:
        return ""
    near = (h for h in scene.happenings if first - REACH <= h.at < first)
    return lead if any(h.classes & _CHANGES for h in near) else ""


_NOW = frozenset("now today currently nowadays".split())


def then_differs(claim: Statement, other: Statement) -> bool:
    """Whether a sentence dates its number, or tells that of now beside it, and the claim's is of now."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    tokens = other.scene.tokens
    if _goes_before(other) and not _goes_before(claim):
        return True
    if _is_over(other) and _is_present(claim):
        return True
    if other.when and _is_past(other) and not _NOW.isdisjoint(claim.scene.words) and not claim.when:
        return True
    if not other.siblings:
        return False
    now = [i for i, token in enumerate(tokens) if token.lower in _NOW]
    own = _own(other)
    if not now or any(i in own for i in now) or not _is_past(other):
        return False
    return _is_present(claim)


_OVER = frozenset("until formerly previously once".split())


def _is_over(statement: Statement) -> bool:
    """Whether a sentence says that its number is of a time that is over: "until the war", "used to have"."""
    tokens = statement.scene.tokens
    if not _is_past(statement) and not any(t.lower == "used" for t in tokens[: statement.first]):
        return False
    opened = bool(tokens) and tokens[0].lower in _OVER
    return opened or any(
        (tokens[i].lower == "used" and tokens[i + 1].lower == "to")
        or (tokens[i].lower in {"formerly", "previously"})
        for i in _own(statement)
        if i + 1 < len(tokens)
    )


def _goes_before(statement: Statement) -> bool:
    """Whether a number is of what came before the thing that is spoken of: "like the six before it"."""
    tokens = statement.scene.tokens
    near = range(statement.last + 1, min(statement.last + 3, len(tokens) - 2))
    return any(
        tokens[i].lower == "before"
        and tokens[i + 1].lower in {"it", "her", "him", "them"}
        and tokens[i + 2].kind is TokenKind.MARK
        for i in near
    )


def _own(statement: Statement) -> range:
    """The tokens of the stretch of its sentence that is a number's."""
    return range(statement.share.start, min(statement.share.stop, len(statement.scene.tokens)))


_PAST = frozenset("was were had did".split())


def _is_past(statement: Statement) -> bool:
    tokens = statement.scene.tokens
    return any(
        tokens[i].lower in _PAST or (tokens[i].lower.endswith("ed") and reading(tokens, i) is Reading.VERB)
        for i in _own(statement)
    )


_PRESENT = frozenset("is are has have now today".split())


def _is_present(statement: Statement) -> bool:
    """Whether a claim tells its number as that of now: "employs", "has", "are"."""
    tokens = statement.scene.tokens
    words = statement.scene.words
    if not words.isdisjoint(_PAST) or statement.when:
        return False
    if not words.isdisjoint(_PRESENT):
        return not any(t.lower.endswith("ed") for t in tokens)
    return any(
        t.lower.endswith("s") and not t.capital and reading(tokens, i) is Reading.VERB
        for i, t in enumerate(tokens)
    )
