"""Two counts in; whether one is of a part, a rest, a change or a forecast of what the other counts, out.

Each rule holds only where a word beside the number says so: of them, other, more than, up from, was expected.
"""

from claimcheck.compare.nearby import content_words
from claimcheck.compare.parts import Part
from claimcheck.compare.slots import LIGHT
from claimcheck.compare.statement import Statement
from claimcheck.compare.vocabulary import alike
from claimcheck.model import ClaimKind


def part_differs(claim: Statement, other: Statement) -> bool:
    """Whether one is a part that the other does not speak of: "63, nine of them for the defence"."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    return any(_parted(claim, other, part) for part in other.scene.parts)


def _parted(claim: Statement, other: Statement, part: Part) -> bool:
    if other.first <= part.at <= other.last:
        told = part.told.difference(other.unit)
        return not claim.partial and bool(told) and not _tells(claim, told, 0.5)
    if part.at < other.first:
        return False
    number = other.scene.concepts[part.at]
    if number and number in claim.scene.concepts[claim.first : claim.last + 1]:
        said = other.scene.content - part.told
        return not all(any(alike(word, theirs) for theirs in said) for word in content_words(claim))
    before = frozenset(concept for concept in other.scene.concepts[: part.at] if concept)
    told = part.told - before - LIGHT
    return bool(told) and number not in claim.scene.content and _tells(claim, told, 0.6)


def _tells(claim: Statement, told: frozenset[str], least: float) -> bool:
    """Whether a claim says of its number what sets a part apart, its own parts aside."""
    own = [part.told for part in claim.scene.parts if part.at > claim.last]
    said = claim.scene.content.difference(*own)
    met = sum(any(alike(word, ours) for ours in said) for word in told)
    return met >= least * len(told)
