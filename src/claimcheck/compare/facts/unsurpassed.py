"""A claim that nothing of a kind surpasses a thing, read as the place that this gives it, and a sentence.

"No town in Tell has more people than Osk", "Osk is larger than any other town in Tell": Osk is the largest.
"""

import re
from functools import lru_cache

from claimcheck.compare.facts import ranks
from claimcheck.compare.facts.told import Told
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context

UTMOST = {
    "larger": "largest",
    "bigger": "largest",
    "more people": "largest",
    "more inhabitants": "largest",
    "more residents": "largest",
    "more populous": "largest",
    "a larger population": "largest",
    "a bigger population": "largest",
    "smaller": "smallest",
    "fewer people": "smallest",
    "fewer inhabitants": "smallest",
    "a smaller population": "smallest",
    "taller": "tallest",
    "higher": "highest",
    "lower": "lowest",
    "longer": "longest",
    "shorter": "shortest",
    "older": "oldest",
    "younger": "youngest",
    "deeper": "deepest",
    "wider": "widest",
    "faster": "fastest",
    "slower": "slowest",
    "heavier": "heaviest",
    "richer": "richest",
    "poorer": "poorest",
    "busier": "busiest",
}
"""What a thing is more of, and what it is when nothing surpasses it."""

_MORE = rf"(?P<more>{'|'.join(sorted(UTMOST, key=len, reverse=True))})"
_BEING = r"(?P<being>is|are|was|were|has|had|has ever been|have|counts|reaches|stands|runs|flows|rises)"
_NONE = re.compile(
    rf"^No (?:other )?(?P<kind>[a-z]+(?: [a-z]+)?)(?P<scope>(?: (?:in|on|of|at) .{{1,60}}?)?)"
    rf" {_BEING} {_MORE} than (?P<name>.{{1,60}}?)\.?$"
)
_ANY = re.compile(
    rf"^(?P<name>.{{1,60}}?) {_BEING} {_MORE} than any other (?P<kind>[a-z]+(?: [a-z]+)?)"
    r"(?P<scope>(?: (?:in|on|of|at) .{1,60}?)?)\.?$"
)
_PAST = frozenset({"was", "were", "had"})


@lru_cache(maxsize=1024)
def _told(claim: Scene) -> Scene | None:
    """The claim as a place in an order: "Osk is the largest town in Tell"."""
    if "than" not in claim.words:
        return None
    match = _NONE.match(claim.text) or _ANY.match(claim.text)
    if match is None:
        return None
    being = "was" if match["being"] in _PAST else "is"
    return Scene(f"{match['name']} {being} the {UTMOST[match['more']]} {match['kind']}{match['scope']}.")


def asks(claim: Scene) -> bool:
    """Whether a claim says that nothing of a kind surpasses its subject."""
    return _told(claim) is not None


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """How the place that a sentence gives the subject stands to the utmost one."""
    place = _told(claim)
    found = ranks.hold(place, scene, context) if place is not None else None
    if found is None or place is None:
        return None
    return Told(found.holds, frozenset(range(len(claim.tokens))), found.reason, place.text)
