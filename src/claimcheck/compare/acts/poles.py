"""Two sentences in; whether the one tells an act one way and the other the opposite way, out.

Who tells that a bill was passed unchanged is not borne out by who tells only that it was passed, and shut
out by who tells that it was watered down.
"""

import re

from claimcheck.compare.english.poles import Row, phrases, poles, rows
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in

_BACK = re.compile(
    r"(?<!not )(?<!not been )(?<!never )"
    r"\b(?:reinstated|restored|revived|reintroduced|brought back|re-enacted)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\b(?:parts?|partly|some|section|article|clause|paragraph|provisions?)\b", re.IGNORECASE)

SAID = 0.75
"""The share of the claim's other words that a sentence must have to be of the same thing."""


def pole_differs(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence that tells the claim's act tells it the opposite way."""
    ours = poles(claim.text)
    told = poles(scene.text) if ours else {}
    return any(told.get(name) is (not side) for name, side in ours.items())


def pole_untold(claim: Scene, scene: Scene) -> bool:
    """Whether the claim says how the act was done, and the sentence does not."""
    asked = {(row.name, side) for row in rows() for side in row.asked}
    ours = [name for name, side in poles(claim.text).items() if (name, side) in asked]
    return bool(ours) and not poles(scene.text).keys() >= set(ours)


def hold_pole(claim: Scene, scene: Scene) -> bool | None:
    """How a sentence stands to a claim that says of its subject nothing but a pole; None where to neither."""
    ours = poles(claim.text)
    for row in rows():
        if not row.whole or row.name not in ours:
            continue
        theirs = poles(scene.text)
        if row.name not in theirs:
            continue
        if _BACK.search(scene.text) or (_PARTS.search(scene.text) and not _PARTS.search(claim.text)):
            return None
        return ours[row.name] is theirs[row.name] if _of_one_thing(row, claim, scene) else None
    return None


def _of_one_thing(row: Row, claim: Scene, scene: Scene) -> bool:
    """Whether a sentence has the claim's names and its words besides those of the pole."""
    spans = [match.span() for match, _ in phrases(row, claim.text)]
    wanted = {
        concept
        for token, concept in zip(claim.tokens, claim.concepts, strict=True)
        if concept and not any(start <= token.start < stop for start, stop in spans)
    }
    if not all(name_in(name, scene) for name in claim.names if not name.soft and name.words):
        return False
    return bool(wanted) and len(wanted & scene.content) >= SAID * len(wanted)
