"""Two sentences in; whether the one says that what the other tells of never came about, out.

"Plans for the Osk tunnel were abandoned": it was never built, and who says that it was is not borne out.
"The merger was blocked and never went ahead": they did not merge.
"""

import re

from claimcheck.compare.english.lexicon import NEGATIONS, WEAK
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.sentence.meant import is_meant
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Happening, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.values.outcome import Holds

_CUES = (
    *("blocked", "cancel", "called off", "abandon", "scrapped", "shelved", "dropped", "aborted", "axed"),
    *("thwarted", "gave up", "fell through", "came to n", "never ", "did n", "didn"),
)
"""What stands in every sentence that is read: most have none of it."""
_PLAN = r"(?:plans?|proposals?|scheme|project|idea|bid|proposed|planned)"
_ENDED = r"(?:blocked|cancell?ed|called off|abandoned|scrapped|shelved|dropped|aborted|axed|thwarted)"
_HALTED = re.compile(
    rf"\b(?:was|were|been|being)(?: \w+ly| later| then| soon| finally)? {_ENDED}\b"
    r"|\bfell through\b|\bcame to (?:nothing|naught)\b"
    rf"|\b(?:abandoned|dropped|scrapped|shelved|cancell?ed|gave up|axed)(?: \w+)? {_PLAN}\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\bnever (?:went ahead|came about|happened|took place|materiali[sz]ed|came to fruition|proceeded)\b"
    r"|\bdid(?: not|n['’]t) (?:go ahead|come about|happen|take place|materiali[sz]e|proceed)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(rf"\b{_PLAN}\b", re.IGNORECASE)
_REVIVED = frozenset("revived resumed reinstated again until later eventually instead part parts".split())

SAID = 0.75
"""The share of a claim's words besides its verb that a sentence must have to be about the same thing."""


def hold_abandoned(claim: Scene, scene: Scene) -> Holds | None:
    """How a sentence that something was given up stands to a claim; UNKNOWN where it may have come later."""
    small = scene.text.lower()
    if not any(cue in small for cue in _CUES):
        return None
    never, halted = _NEVER.search(scene.text), _HALTED.search(scene.text)
    event = event_of(claim) if never or halted else None
    if event is None or not _is_of_it(claim, event, scene):
        return None
    if not (event.classes & scene.told or _PLANNED.search(scene.text)):
        return None
    if any(_is_done(scene, at) for at in _places(event, scene)):
        return None
    denied = not claim.words.isdisjoint(NEGATIONS)
    revived = not scene.words.isdisjoint(_REVIVED)
    if denied:
        return None if revived else Holds.SAME
    return Holds.DIFFERS if never and not revived else Holds.UNKNOWN


def event_of(claim: Scene) -> Happening | None:
    """The one event that a claim tells or denies by a verb."""
    told = [h for h in claim.happenings if h.classes - WEAK and reading(claim.tokens, h.at) is Reading.VERB]
    return told[0] if len(told) == 1 else None


def _is_of_it(claim: Scene, event: Happening, scene: Scene) -> bool:
    """Whether a sentence has the claim's names, and most of its other words."""
    if not all(name_in(name, scene) for name in claim.names if not name.soft):
        return False
    own = range(event.at, event.at + event.length)
    asked = [
        c
        for i, c in enumerate(claim.concepts)
        if c and i not in own and claim.tokens[i].lower not in NEGATIONS
    ]
    met = sum(any(alike(word, other) for other in scene.content) for word in asked)
    return bool(asked) and met >= SAID * len(asked)


def _places(event: Happening, scene: Scene) -> list[int]:
    return [h.at for h in scene.happenings if h.classes & event.classes]


def _is_done(scene: Scene, at: int) -> bool:
    """Whether a verb tells it as done."""
    return reading(scene.tokens, at) is Reading.VERB and not is_meant(scene, at)
