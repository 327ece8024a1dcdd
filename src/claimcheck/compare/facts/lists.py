"""A count and a page in; how many each sentence lists of what is counted, held against it, out.

"Stars Ann Lee, Bo Ray and Cy Dow" names three of a cast at least, "by the chemists Lee and Ray" two people,
"is a comedian, screenwriter and radio host" three occupations, "the horror and western genres" two of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.english.lexicon import NEGATIONS, WEAK, WHOLE
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, speaks_of
from claimcheck.compare.facts.listings import LISTINGS, Listing, year_tokens
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Context, Statement
from claimcheck.compare.values.counts import compare_counts
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import Comparator, Measure, Quantity


@dataclass(frozen=True, slots=True)
class _Counted:
    """A count of a claim as a list may answer it."""

    claim: Statement
    value: Quantity
    listing: Listing
    focus: frozenset[int]
    """The claim's tokens that such a list answers."""
    rest: tuple[tuple[str, frozenset[str]], ...]
    """Each other word of the claim, names aside, with the classes of what it tells."""


def find_listed(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the number of things that each sentence of a page lists stands to the claim's."""
    ways = tuple(_asked(claim))
    for index in range(len(page.prose.sentences)) if ways else ():
        scene, context = page.scene(index), page.context(index)
        if told := next((held for way in ways if (held := _hold(way, scene, context))), None):
            yield index, told


def _asked(claim: Statement) -> Iterator[_Counted]:
    """The ways of listing by which a claim's number can be told; none where it counts no things."""
    value, scene = claim.claim.value, claim.scene
    if not isinstance(value, Quantity) or value.measure is not Measure.CARDINAL or not claim.unit:
        return
    before = (token.lower for token in scene.tokens[max(claim.first - 2, 0) : claim.first])
    if _denies(scene) or not WHOLE.isdisjoint(before):
        return  # that there are three does not tell what was done to all three
    events = {h.at: h.classes for h in scene.happenings}
    for listing in LISTINGS:
        if not listing.units or claim.unit[-1] in listing.units:
            focus = _focus(claim, listing)
            done = focus | scene.in_names
            rest = ((i, c) for i, c in enumerate(scene.concepts) if c and i not in done)
            said = tuple((word, events.get(i, frozenset())) for i, word in rest)
            yield _Counted(claim, value, listing, focus, said)


def _hold(way: _Counted, scene: Scene, context: Context) -> Told | None:
    found = set(way.listing.find(way.claim, scene))
    if len(found) != 1:
        return None
    number, closed = found.pop()
    holds = _compared(way.value, number, closed=closed, words=way.claim.claim.text)
    told = decided(holds, way.focus, "count-same", f"{number} are listed")
    return told if told and _is_told(way, scene, context) else None


def _compared(value: Quantity, number: int, *, closed: bool, words: str) -> Holds:
    listed = Quantity(
        number,
        number if closed else None,
        Comparator.EQUAL if closed else Comparator.AT_LEAST,
        unit=value.unit,
    )
    return compare_counts(value, listed, words=words).holds


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


def _is_told(way: _Counted, scene: Scene, context: Context) -> bool:
    """Whether a sentence is about the claim's subject and says what the claim says of the things counted."""
    if speaks_of(way.claim.scene, scene, context) < SURE or _denies(scene):
        return False
    return all(_is_met(word, classes, scene, context) for word, classes in way.rest)


def _denies(scene: Scene) -> bool:
    return any(token.lower in NEGATIONS and not token.capital for token in scene.tokens)


def _is_met(word: str, classes: frozenset[str], scene: Scene, context: Context) -> bool:
    if classes & scene.told or (classes and classes <= WEAK):
        return True
    return any(alike(word, other) for other in (*scene.content, *context.words))
