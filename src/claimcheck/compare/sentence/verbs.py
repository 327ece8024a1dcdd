"""A value in its sentence in, the verb that it is told with, out."""

from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.shares import Share

ADJACENT = 2
"""A verb so near to a date is what is dated, whatever else happens in the sentence."""

VERB_NEAR = 10
"""How far a verb may stand from the value that it tells of, in tokens and barriers."""


def nearest_verb(scene: Scene, stretch: Share, first: int, last: int) -> int | None:
    """Index of the verb nearest to a value within its stretch, one before it first; None without any."""
    stop = min(stretch.stop, last + 2 * VERB_NEAR, len(scene.tokens))
    inside = range(max(stretch.start, first - 2 * VERB_NEAR), stop)
    plans = {h.at for h in scene.happenings if h.aspect is Aspect.PLANNED and not h.classes}
    words = (
        (scene.distance(i, first) + (2 if i > last else 0), i)
        for i in inside
        if not first <= i <= last and scene.concepts[i] and i not in scene.in_names and i not in plans
    )
    near = sorted((away, i) for away, i in words if away <= VERB_NEAR)
    return next((i for _, i in near if reading(scene.tokens, i) is Reading.VERB), None)


def verb_concept(scene: Scene, at: int | None) -> str | None:
    """The concept of a verb; None for one whose phrase says more: "lost their lives"."""
    if at is None or any(h.at == at and h.length > 1 and h.classes for h in scene.happenings):
        return None
    return scene.concepts[at]
