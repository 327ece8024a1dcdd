"""Two sentences in; how the place that one gives a thing in an order stands to the other's, out.

A place among fewer things ("studio albums" of all albums, "in Spain" of the world) is a lowest place among
all of them.
"""

import math
from functools import lru_cache

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, predicate, speaks_of
from claimcheck.compare.facts.told import Told, between, decided, turned
from claimcheck.compare.sentence.ranks import CHART, NOT, Rank, find_ranks
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """How the places that a sentence gives stand to the one claimed."""
    ours = _asked(claim)
    if ours is None:
        return None
    rivals = [
        rank
        for rank in find_ranks(scene)
        if not rank.denied and _comparable(ours, rank) and not _of_another(rank, claim, scene)
    ]
    if not rivals or speaks_of(claim, scene, context) < SURE:
        return None
    outcomes = {_held(ours, rank, claim, scene) for rank in rivals} & {Holds.SAME, Holds.DIFFERS}
    if len(outcomes) != 1:
        return None
    focus = ours.tokens | _denial(claim, ours) if ours.denied else ours.tokens
    if ours.order == CHART:
        focus |= _charting(claim)
    return decided(outcomes.pop(), focus, "count-same")


def _denial(claim: Scene, rank: Rank) -> frozenset[int]:
    return frozenset(i for i in range(rank.at) if claim.tokens[i].lower in NOT)


_CHARTING = concepts("reach hit single song album chart top make get peak enter go spend release")


def _charting(claim: Scene) -> frozenset[int]:
    """The words with which a place in a chart is told."""
    start = predicate(claim) or 0
    return frozenset(i for i, c in enumerate(claim.concepts) if c in _CHARTING and i >= start)


def _of_another(rank: Rank, claim: Scene, scene: Scene) -> bool:
    """Whether a place is that of a thing only mentioned: "eight miles from Keld, the third-largest town"."""
    opened = min(rank.tokens)
    before = scene.tokens[opened - 1].lower if opened else ""
    if before in _MENTIONING and rank.order != CHART:
        return True
    owners = [name for name in scene.names if _is_apposed(rank, name, scene) or _is_owner(rank, name, scene)]
    if any(not name_in(name, claim) for name in owners):
        return True
    beside = [name for name in scene.names if before == "," and name.last == opened - 2 and not name.soft]
    return any(not name_in(name, claim) for name in beside)


def _is_owner(rank: Rank, name: Name, scene: Scene) -> bool:
    """Whether a name right before "is" has the place."""
    between = [token.lower for token in scene.tokens[name.last + 1 : min(rank.tokens)]]
    led = name.first and scene.tokens[name.first - 1].lower in _MENTIONING
    return not name.soft and not led and 0 < len(between) <= 2 and between[0] in _IS


_IS = frozenset("is was are were remains became".split())


def _is_apposed(rank: Rank, name: Name, scene: Scene) -> bool:
    """Whether a name says which thing has a place: "her debut novel, Salt", "its largest city Keld"."""
    if name.soft or not 0 < name.first - max(rank.tokens) <= APPOSED:
        return False
    between = scene.tokens[max(rank.tokens) + 1 : name.first]
    words = [token.lower for token in between if token.text not in {",", "“", '"', "‘", "("}]
    nouns = [i for i, token in enumerate(between) if token.text == ","]
    return 0 < len(words) <= 2 and not _MENTIONING & set(words) and (not nouns or nouns[-1] >= len(words))


APPOSED = 5
"""So many tokens behind a place the name of the thing that has it may stand."""

_MENTIONING = frozenset(
    "of from after before than by with like behind to near in at beside and or for on".split()
)


def asks(claim: Scene) -> bool:
    """Whether a claim gives its subject a place, which is held against other places."""
    return _asked(claim) is not None


@lru_cache(maxsize=1024)
def _asked(claim: Scene) -> Rank | None:
    """The one place that a claim gives its subject, in its predicate."""
    start = predicate(claim)
    told = (rank for rank in find_ranks(claim) if start is not None and rank.at > start)
    ranks = [rank for rank in told if not _is_measure(rank, claim) and not _is_award(rank, claim)]
    return ranks[0] if len(ranks) == 1 and len(claim.tokens) <= ASKED else None


def _is_award(rank: Rank, claim: Scene) -> bool:
    """Whether "Best" only opens the name of an award: "the prize for Best Actress"."""
    opened = min(rank.tokens)
    return claim.tokens[opened].text == "Best" and any(
        t.capital for t in claim.tokens[opened + 1 : opened + 2]
    )


def _is_measure(rank: Rank, claim: Scene) -> bool:
    """Whether a place is only of what the subject is compared with: "fewer copies than her first album"."""
    opened = min(rank.tokens)
    return "than" in [token.lower for token in claim.tokens[max(opened - 3, 0) : opened]]


ASKED = 24
"""A claim with more tokens says more than a place."""


def _comparable(ours: Rank, theirs: Rank) -> bool:
    """Whether two places are in one order, of one kind."""
    if ours.order != theirs.order:
        return False
    if ours.side != theirs.side and max(ours.bounds[1], theirs.bounds[1]) > OPPOSITE:
        return False
    return (
        alike(ours.noun, theirs.noun)
        or _met(frozenset({ours.noun}), theirs.kind)
        or _met(frozenset({theirs.noun}), ours.kind)
    )


OPPOSITE = 3
"""Among the first three nothing is counted from the other end as well."""


def _met(some: frozenset[str], others: frozenset[str]) -> bool:
    return all(any(alike(one, other) for other in others) for one in some)


def _held(ours: Rank, theirs: Rank, claim: Scene, scene: Scene) -> Holds | None:
    if theirs.ended and not ours.ended and _is_now(claim, ours):
        lost = Holds.SAME if ours.denied else Holds.DIFFERS
        return lost if theirs.bounds == ours.bounds else None
    if ours.side != theirs.side:
        return turned(Holds.DIFFERS) if ours.denied else Holds.DIFFERS
    low, high = theirs.bounds
    narrower = _limited(ours, theirs, scene)
    wider = _limited(theirs, ours, claim)
    if narrower and wider:
        return None
    bounds = (1.0, high) if narrower else (low, math.inf) if wider else (low, high)
    holds = between(ours.bounds, bounds)
    return turned(holds) if ours.denied else holds


def is_doubted(claim: Scene, scene: Scene, context: Context) -> bool:
    """Whether a sentence orders the claim's things, too, and does not give its subject the place claimed."""
    ours = _asked(claim)
    if ours is None or ours.order == CHART or not ours.order:
        return False
    if not any(rank.order == ours.order for rank in find_ranks(scene)):
        return False
    told = hold(claim, scene, context)
    return told is None or told.holds is not Holds.SAME


def _is_now(claim: Scene, rank: Rank) -> bool:
    """Whether a claim gives its subject the place it has today."""
    before = {token.lower for token in claim.tokens[: rank.at]}
    return bool(before & _NOW) and not before & _THEN and not {"until", "till"} & claim.words


_NOW = frozenset("is are remains remain".split())
_THEN = frozenset("was were had been".split())


def _limited(one: Rank, other: Rank, against: Scene) -> bool:
    """Whether the one place is among fewer things than the other, by its nouns or by where it is."""
    if one.order == CHART:
        return False
    extra = frozenset(c for c in one.kind if not _met(frozenset({c}), other.kind))
    if not _met(extra, against.content):
        return True
    named = {c for c in one.scope if c not in _EVERYWHERE}
    return bool(named) and not _met(frozenset(named), against.content | other.scope)


_EVERYWHERE = concepts("world earth all ever history")
