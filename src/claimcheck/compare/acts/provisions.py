"""A claim about an article or section and a sentence in; whether it is the one that says so, out."""

import re
from collections.abc import Iterator

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.segments import segment
from claimcheck.compare.statements.statement import Statement

NOUNS = frozenset("article articles section sections chapter paragraph clause rule amendment".split())
"""What the numbered parts of a legal text are called."""

ENOUGH = 0.6
"""The share of the claim's words that the words beside a provision must have."""

SURE = 0.75
"""The same for another provision than the claim's."""

_NUMBER = re.compile(r"\d{1,4}[a-z]?$")


def provision_holds(claim: Statement, scene: Scene) -> bool | None:
    """True where the provision that the claim names says it, False where another does; None else."""
    ours = list(_provisions(claim.scene))
    if len(ours) != 1:
        return None
    noun, number, own = ours[0]
    named = claim.scene.in_names
    said = {c for i, c in enumerate(claim.scene.concepts) if c and i not in named and not c[0].isdigit()}
    words = frozenset(said - {noun})
    beside = [
        (_share(claim, words, scene, place), other)
        for kind, other, place in _provisions(scene)
        if kind == noun
    ]
    if not beside or max(beside)[0] < ENOUGH:
        return None
    best = max(share for share, _ in beside)
    nearest = {other for share, other in beside if share == best}
    # who acts upon one section may act upon another, too: where both are named, each for itself
    upon = own > OPENING and any(number == other for _, other in beside)
    if number in nearest:
        return None if upon and len(nearest) > 1 else True
    return False if best >= SURE and not upon else None


OPENING = 3
"""The last place of the number of a provision that a sentence begins with: it says, nobody acts upon it."""


def _provisions(scene: Scene) -> Iterator[tuple[str, str, int]]:
    """Each provision that a sentence names: its noun, its number, the place of the number."""
    for index, token in enumerate(scene.tokens[1:], start=1):
        before = scene.tokens[index - 1].lower
        if before in NOUNS and _NUMBER.match(token.lower):
            yield before.removesuffix("s"), token.lower, index


def _share(claim: Statement, words: frozenset[str], scene: Scene, place: int) -> float:
    """The share of the claim's words in the part of the sentence, between semicolons, with the provision."""
    part = segment(scene, place)
    here = {c for c in scene.concepts[part.start : part.stop] if c}
    told = frozenset().union(*(h.classes for h in scene.happenings if h.at in part))
    events = {claim.scene.concepts[h.at] for h in claim.scene.happenings if h.classes & told}
    return sum(word in here or word in events for word in words) / len(words) if words else 0.0
