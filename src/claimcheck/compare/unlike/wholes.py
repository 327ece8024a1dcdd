"""A claim about all of something and a passage in; whether the passage says so of a part only, out."""

from claimcheck.compare.english import lexicon
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.unlike.apart import is_whole
from claimcheck.compare.values.agree import agree
from claimcheck.model import Measure, Quantity

_PARTING = frozenset(
    "other others rest remaining remainder remained another twin former latter some few half except save"
    " none".split()
)
"""Words that part what a passage tells of one from what it tells of the others."""


def of_a_part(claim: Statement, other: Statement) -> bool:
    """Whether a claim is about all ("both towers", "all six") and the passage's value about some of them."""
    if isinstance(claim.claim.value, Quantity) and claim.claim.value.measure is Measure.DURATION:
        return False  # "every eleven days"
    if not _says_all(claim.scene, claim.share.start, claim.last):
        return False
    if is_whole(other):
        return True
    if other.scene.words & lexicon.WHOLE:
        return False
    return bool(other.scene.words & _PARTING) or any(
        not agree(claim.claim.value, value) for value in other.siblings
    )


def _says_all(scene: Scene, start: int, last: int) -> bool:
    """Whether a word for all of something stands before a value, or leads it: "in all" is only a sum."""
    words = [token.lower for token in scene.tokens[: last + 1]]
    return any(
        word in lexicon.WHOLE and (not at or words[at - 1] not in {"in", "at", "above", "after"})
        for at, word in enumerate(words)
        if at >= start
    )
