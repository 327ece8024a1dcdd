"""Two statements in; whether the passage leaves open which of several values is right, out."""

from claimcheck.compare.sentence.disputed import is_disputed
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.voices import voice

_SOME = frozenset("some one others another most".split())


def leaves_open(claim: Statement, scene: Scene) -> bool:
    """The same of a sentence, whatever it tells."""
    return is_disputed(scene) and not voice(claim) and not is_disputed(claim.scene)


def left_open(claim: Statement, other: Statement) -> bool:
    """Whether the passage only tells that the sources do not agree, and the claim does not."""
    if leaves_open(claim, other.scene):
        return True
    before, words = other.context.before[:1], other.scene.tokens
    if not before or not words or words[0].lower not in _SOME or not is_disputed(before[0]):
        return False
    return not voice(claim) and not is_disputed(claim.scene)
