"""A sentence in; whether it says that the sources of what it tells do not agree, out.

"Some speak of 700 dead, others of twice as many" tells no number of dead; nor does "the year is disputed".
"""

import re
from functools import lru_cache

from claimcheck.compare.sentence.scene import Scene

_CUES = frozenset(
    (
        "differ differs differed differing disagree disagrees disagreed disagreement vary varies varied"
        " varying conflict conflicting conflicts contradict contradicts contradictory disputed dispute"
        " unclear uncertain unknown contested debated others another odds agreement either depending"
    ).split()
)
"""Without one of these words no sentence leaves it open."""

_SOURCES = (
    r"(?:sources?|accounts?|chroniclers?|chronicles|historians?|estimates?|figures?|scholars?|reports?|experts?"
    r"|witnesses|records?|opinions?|versions?|biographers?|authorities|papers|newspapers|researchers?|documents"
    r"|manuscripts|traditions?|counts?|numbers?|dates?|years?|tolls?|claims?)"
)
_SAYING = (
    r"(?:say|says|said|speak|speaks|spoke|put|puts|give|gives|gave|claim|claims|claimed|hold|think|thought|name"
    r"|believe|believed|report|reported|mention|have|count|counted|place|date|argue|maintain|prefer|insist|write"
    r"|wrote|estimate|estimated|suggest|list|tell|told)"
)

_OPEN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_SOURCES}\b[^.;]{{0,40}}?\b(?:differ|differed|disagree|disagreed|conflict|vary|varied|diverge)\b",
        rf"\b(?:conflicting|contradictory|differing|varying|diverging) {_SOURCES}\b",
        (
            rf"\b{_SOURCES}\b[^.;,]{{0,40}}? (?:is|are|was|were|remains?|has been|have been)"
            r" (?:still |much |hotly )?(?:disputed|contested|debated|unclear|uncertain|unknown|in dispute"
            r"|at odds|contradictory|conflicting)\b"
        ),
        r"\bit (?:is|remains|was) (?:still )?(?:disputed|unclear|uncertain|unknown|debated)\b",
        r"\b(?:no|little) agreement (?:on|about|over|as to)\b|\bdepending on (?:the source|whom?|which)\b",
        (
            rf"\b(?:some|one)\b[^.;]{{0,30}}?\b{_SAYING}\b[^.]{{0,80}}?"
            r"[,;] (?:but |and |while )?(?:others?|another)\b"
        ),
        (
            r"\b(?:some|one)\b[^.]{0,80}?[,;] (?:but |and |while )?(?:others?|another) (?:[a-z]+ )?"
            rf"{_SAYING}\b"
        ),
        r"\baccording to some\b[^.]{0,80}?\b(?:others?|another)\b",
    )
)
"""Ways to say so, each with an example among the tests."""

LONGEST = 600
"""Characters of a sentence that is read."""


@lru_cache(maxsize=4096)
def is_disputed(scene: Scene) -> bool:
    """Whether a sentence says that those who tell it do not agree."""
    if len(scene.text) > LONGEST or _CUES.isdisjoint(scene.words):
        return False
    return any(pattern.search(scene.text) for pattern in _OPEN)
