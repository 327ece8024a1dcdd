"""A sentence in; who bought and who sold in it, as far as its verbs and prepositions tell, out."""

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.sentence.scene import Name, Scene

_BOUGHT = frozenset(
    "paid pays pay bought buys acquired acquires purchased purchases spent acquiring buying".split()
)
_PARTICLES = {
    "took": "over",
    "takes": "over",
    "taken": "over",
    "snapped": "up",
    "handed": "over",
    "bought": "out",
}
_SOLD = frozenset("sold sells sell selling".split())
_BEING = frozenset("was were been being is are be".split())
_NOUNS = frozenset("sale takeover acquisition purchase".split())
CUES = _BOUGHT | _SOLD | _PARTICLES.keys() | _NOUNS
"""Words one of which stands in a sentence that is read."""

FAR = 12
"""So many tokens from a verb its parties stand."""


@dataclass(frozen=True, slots=True)
class Deal:
    """The words of the names of both parties; none where it is not told."""

    buyer: frozenset[str] = frozenset()
    seller: frozenset[str] = frozenset()


def is_one_deal(ours: Deal, theirs: Deal) -> bool:
    """Whether a party is the same in both, and none another's."""
    pairs = ((ours.buyer, theirs.buyer), (ours.seller, theirs.seller))
    known = [bool(one & two) for one, two in pairs if one and two]
    return bool(known) and all(known)


@lru_cache(maxsize=1024)
def read_deal(scene: Scene) -> Deal:
    """Who bought and who sold in the first deal that a sentence tells; nobody where it tells several."""
    words = [token.lower for token in scene.tokens]
    at = [i for i, word in enumerate(words) if word in CUES and not scene.tokens[i].capital]
    at = [
        i
        for i in at
        if words[i] not in _PARTICLES or words[i] in _BOUGHT or _PARTICLES[words[i]] in words[i + 1 : i + 3]
    ]
    if len(at) != 1:
        return Deal()
    index, word = at[0], words[at[0]]
    passive = bool(_BEING & set(words[max(index - 2, 0) : index]))
    before, behind = _before(scene, index), {lead: _led(scene, index, lead) for lead in ("by", "to", "from")}
    if word in _NOUNS:
        return Deal(behind["by"] or behind["to"], behind["from"])
    if word in _SOLD:
        return Deal(behind["to"], behind["by"] if passive else before)
    return Deal(behind["by"] if passive else before, behind["from"])


def _before(scene: Scene, at: int) -> frozenset[str]:
    """The name before a verb that is its subject: the first of its clause."""
    home = scene.clauses.of[at]
    names = [
        n for n in scene.names if n.last < at and at - n.last <= FAR and scene.clauses.of[n.first] == home
    ]
    return frozenset(names[0].words) if names else frozenset()


def _led(scene: Scene, at: int, lead: str) -> frozenset[str]:
    """The name that a preposition behind a word leads."""
    found = (name for name in scene.names if at < name.first <= at + FAR and _leads(scene, name, lead, at))
    return frozenset(next((name.words for name in found), ()))


def _leads(scene: Scene, name: Name, lead: str, at: int) -> bool:
    start = max(at, name.first - 4)
    return lead in [token.lower for token in scene.tokens[start : name.first]]


_GIVEN = frozenset(
    "gave gives give donated donates awarded awards granted grants lent lends paid pays sold sells".split()
)
_TAKEN = frozenset(
    "received receives got gets obtained obtains borrowed borrows bought buys took takes".split()
)


_BUYING, _SELLING = frozenset({"bought", "buys"}), frozenset({"sold", "sells"})


def is_turned(claim: Scene, scene: Scene, *, money: bool) -> bool:
    """Whether who gives in the one takes in the other: "Osk gave Brell 40", "Osk received 40".

    Who buys a thing gives money for it.
    """
    given = _GIVEN - _SELLING | _BUYING if money else _GIVEN
    taken = _TAKEN - _BUYING | _SELLING if money else _TAKEN
    for ours, theirs in ((given, taken), (taken, given)):
        one, two = _doer(claim, ours), _doer(scene, theirs)
        if one and two and one & two and not _doer(scene, ours) & one:
            return True
    return False


def _doer(scene: Scene, verbs: frozenset[str]) -> frozenset[str]:
    """The name before the first of some verbs, where that is no participle."""
    if verbs.isdisjoint(scene.words):
        return frozenset()
    words = [token.lower for token in scene.tokens]
    at = next((i for i, word in enumerate(words) if word in verbs), 0)
    if _BEING & set(words[max(at - 2, 0) : at]):
        return frozenset()
    return _before(scene, at)
