"""Two statements in; how far the words around the one value stand around the other, out."""

from typing import TYPE_CHECKING

from claimcheck.compare.sentence.scene import MONTHS, Name, Scene
from claimcheck.model import ClaimKind

if TYPE_CHECKING:
    from claimcheck.compare.statements.statement import Statement

CLAUSE = 18
"""Words farther than this from the value, in tokens and barriers, say little of what it is of."""


def content_words(claim: "Statement") -> frozenset[str]:
    """The content words around the value, without names, numbers, the value itself and its event's word.

    For an act they are its own words and those right after it.
    """
    scene = claim.scene
    apart = _event_tokens(claim)
    for name in scene.names:
        if not name.soft:
            apart.update(range(name.first, name.last + 1))
            apart.update({name.first - 1} if _described_name(scene, name) else ())
    counted = set(claim.unit)
    return frozenset(
        concept
        for index, concept in enumerate(scene.concepts)
        if concept
        and index not in apart
        and concept not in counted
        and not concept[0].isdigit()
        and _belongs(claim, index)
    )


def _event_tokens(claim: "Statement") -> set[int]:
    """The tokens of the value, its event and of stages."""
    value = range(claim.first, claim.last + 1)
    apart = {h.at for h in claim.scene.happenings if not h.classes}
    if claim.claim.kind is ClaimKind.RULING:
        apart.difference_update(value)
    else:
        apart.update(value)
    if claim.happening:
        apart.update(range(claim.happening.at, claim.happening.at + claim.happening.length))
    return apart


AFTER = 10
"""How far after an act's words its object may go on: "convicted" … "of fraud"."""


def _belongs(claim: "Statement", index: int) -> bool:
    if claim.definite:
        return claim.first <= index and claim.scene.distance(index, claim.last) <= AFTER
    if claim.claim.kind is ClaimKind.RULING:
        if index < claim.first:
            return claim.last - claim.first < 3 and claim.scene.distance(index, claim.first) <= AFTER
        return index <= claim.last or _goes_on(claim, index)
    return min(claim.scene.distance(index, claim.first), claim.scene.distance(index, claim.last)) <= CLAUSE


def _goes_on(claim: "Statement", index: int) -> bool:
    """Whether a word after an act tells what it was about, and not when, by what vote or who reports it."""
    between = claim.scene.tokens[claim.last + 1 : index + 1]
    told = any(token.lower in {"according", "vote", "votes"} for token in between)
    return claim.scene.distance(index, claim.last) <= AFTER and not told and between[-1].lower not in MONTHS


ELSEWHERE = 0.3
"""What a word of the passage's surroundings weighs against one of the passage itself."""


def affinity(claim: "Statement", other: "Statement") -> float:
    """The share of the words around the claim's value that stand around the other's; near ones count most."""
    ours, theirs, around = claim.surroundings, other.surroundings, other.context.words
    total = sum(ours.values())
    met = sum(
        weight * theirs.get(word, ELSEWHERE if word in around else 0.0) for word, weight in ours.items()
    )
    return met / total if total else 0.5


def surroundings(scene: Scene, first: int, last: int) -> dict[str, float]:
    """The concepts of a value's sentence, each with its weight by its distance from the value."""
    found: dict[str, float] = {}
    for index, concept in enumerate(scene.concepts):
        if concept and not first <= index <= last and not concept[0].isdigit():
            away = min(scene.distance(index, first), scene.distance(index, last))
            found[concept] = max(found.get(concept, 0.0), 1.0 if away <= 8 else 0.7 if away <= 16 else 0.35)
    return found


def _described_name(scene: Scene, name: Name) -> bool:
    """Whether a common noun says what the name is of: "the painter Ilse Marron"."""
    return name.first >= 2 and scene.tokens[name.first - 2].lower in {"the", "a", "an", "former"}


def word_overlap(claim: "Statement", other: "Statement") -> float:
    """The share of the claim's content words that the passage has; its surroundings count for half."""
    words = claim.content_words
    if not words:
        return 0.5
    here = words & other.scene.content
    around = (words - here) & other.context.words
    return (len(here) + 0.5 * len(around)) / len(words)
