"""Two statements in; whether the passage leaves open which of several values is right, out."""

from claimcheck.compare.sentence.disputed import is_disputed
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.voices import voice

_SOME = frozenset("some one others another most".split())


def left_open(claim: Statement, other: Statement) -> bool:
    """Whether the passage only tells that the sources do not agree, and the claim does not."""
    if is_disputed(other.scene):
        return not voice(claim) and not is_disputed(claim.scene)
    before, words = other.context.before[:1], other.scene.tokens
    if not before or not words or words[0].lower not in _SOME or not is_disputed(before[0]):
        return False
    return not voice(claim) and not is_disputed(claim.scene)
