"""A count and a sentence in; how many the sentence lists of what is counted, held against it, out.

"Stars Ann Lee, Bo Ray and Cy Dow" names three of a cast at least, "by the chemists Lee and Ray" two people,
"is a comedian, screenwriter and radio host" three occupations, "the horror and western genres" two of them.
"""

from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.english.lexicon import NEGATIONS, WEAK
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, speaks_of
from claimcheck.compare.facts.listings import LISTINGS, Listing, year_tokens
from claimcheck.compare.facts.told import Told
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context, Statement
from claimcheck.compare.values.counts import compare_counts
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import Comparator, Measure, Quantity


def hold(claim: Statement, scene: Scene, context: Context) -> Told | None:
    """How the number of things that a sentence lists stands to the claim's."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or value.measure is not Measure.CARDINAL or not claim.unit:
        return None
    for listing in LISTINGS:
        if listing.units and claim.unit[-1] not in listing.units:
            continue
        found = set(listing.find(claim, scene))
        if len(found) != 1:
            continue
        number, closed = found.pop()
        held = _compared(value, number, closed=closed, words=claim.claim.text)
        if held is None or not _rest_told(claim, scene, context, listing):
            continue
        return Told(
            held,
            _focus(claim, listing),
            "count-same" if held is Holds.SAME else "count-differs",
            f"{number} are listed",
        )
    return None


def _compared(value: Quantity, number: int, *, closed: bool, words: str) -> Holds | None:
    listed = Quantity(
        number,
        number if closed else None,
        Comparator.EQUAL if closed else Comparator.AT_LEAST,
        unit=value.unit,
    )
    held = compare_counts(value, listed, words=words).holds
    return held if held in (Holds.SAME, Holds.DIFFERS) else None


def _focus(claim: Statement, listing: Listing) -> frozenset[int]:
    """The claim's tokens that a list answers: the number, its noun and what only leads to it."""
    scene = claim.scene
    unit = {i for i, c in enumerate(scene.concepts) if c and c in claim.unit}
    light = {i for i, c in enumerate(scene.concepts) if c and _is_light(scene, i, listing)}
    return frozenset({*range(claim.first, claim.last + 1), *unit, *light, *year_tokens(claim)})


def _is_light(scene: Scene, index: int, listing: Listing) -> bool:
    word, told = scene.tokens[index].lower, scene.concepts[index] or ""
    if scene.tokens[index].capital:
        return False
    return told in LIGHT or told in listing.answers or word.endswith("ly")


def _rest_told(claim: Statement, scene: Scene, context: Context, listing: Listing) -> bool:
    """Whether a sentence is about the claim's subject and says what the claim says of the things counted."""
    ours, focus = claim.scene, _focus(claim, listing)
    if speaks_of(ours, scene, context) < SURE or _denies(ours) or _denies(scene):
        return False
    named = {i for name in ours.names if not name.soft for i in range(name.first, name.last + 1)}
    events = {h.at: h.classes for h in ours.happenings}
    rest = (i for i, c in enumerate(ours.concepts) if c and i not in focus and i not in named)
    return all(_is_met(ours, i, events.get(i, frozenset()), scene, context) for i in rest)


def _denies(scene: Scene) -> bool:
    return any(token.lower in NEGATIONS and not token.capital for token in scene.tokens)


def _is_met(ours: Scene, index: int, classes: frozenset[str], scene: Scene, context: Context) -> bool:
    told = ours.concepts[index] or ""
    if classes & scene.told or (classes and classes <= WEAK):
        return True
    return any(alike(told, other) for other in (*scene.content, *context.words))
