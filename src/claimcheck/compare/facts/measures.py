"""A count of a claim and a page in; how it stands to the page's figure for the same of one thing, out.

How many live in a place, how long a film runs, how long or tall a kind grows, how many eggs it lays: each is
told in many words ("has over a million people", "a population of 340,000").
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.compare.alike.same import same_thing
from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, is_whole, predicate, speaks_of
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.distances import measured_from
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.unlike.extents import is_of_other_extent
from claimcheck.compare.unlike.figures import figure_differs
from claimcheck.compare.values.counts import compare_counts
from claimcheck.compare.values.measured import measured
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import ClaimKind, Comparator, Measure, Quantity


@dataclass(frozen=True, slots=True)
class _Kind:
    """One thing that is measured, with the words for it."""

    words: frozenset[str]
    """One of these stands beside the figure, or is its unit."""
    dimension: str | None
    """Of its unit; None for what is counted."""
    units: frozenset[str] = frozenset()
    """What is counted where a word for it stands beside the figure: "seats 900 people"."""


_KINDS = (
    _Kind(concepts("population inhabitant resident people live home citizen islander villager soul"), None),
    _Kind(concepts("long run last runtime running length duration"), "time"),
    _Kind(concepts("egg clutch lay"), None),
    _Kind(concepts("pup cub kitten litter bear birth"), None),
    _Kind(
        concepts("seat seater capacity accommodate hold"),
        None,
        concepts("spectator person people visitor guest passenger place fan pupil patient"),
    ),
    _Kind(concepts("storey floor"), None),
    _Kind(concepts("span"), "length"),
    _Kind(concepts("clearance headroom"), "length"),
    _Kind(concepts("wide width broad"), "length"),
    _Kind(concepts("diameter"), "length"),
    _Kind(concepts("elevation altitude sea level"), "length"),
    _Kind(concepts("long longer length measure reach grow wingspan flow stretch extend course"), "length"),
    _Kind(concepts("tall taller height high higher rise"), "length"),
    _Kind(concepts("weigh weight heavy heavier"), "mass"),
    _Kind(concepts("area cover size extent surface span occupy"), "area"),
    _Kind(concepts("deep deeper depth"), "length"),
    _Kind(concepts("capacity generate produce output power rating install"), "power"),
    _Kind(concepts("episode"), None),
    _Kind(concepts("season"), None),
)
"""Of two whose words stand as near to a figure, the first is meant: a hut stands 900 metres above the sea."""

_PARTS = concepts(
    "metropolitan urban area agglomeration province county region district rural conurbation greater"
)
"""What has a figure of its own beside that of a city."""

_OTHER = concepts(
    "kill dead death injure born birth-rate vote work employ visit tourist speak student increase"
)
"""What may be told of people that are not all who live there."""

_MODAL = frozenset("can may could might sometimes reach reaches".split())
NEAR = 6
"""So many tokens from a figure the word for what it measures may stand."""

BESIDE = 3
"""The same of the word for another figure of people."""

LONGEST = 20
"""Tokens of a claim that gives one figure of a thing."""


def find_measured(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the figures of a page stand to the claim's."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or len(claim.scene.tokens) > LONGEST:
        return
    kind = _kind_of(claim, value)
    if kind is None or claim.negated or _OTHER & claim.scene.content or not _plain(claim, kind):
        return
    figures = page.statements(ClaimKind.COUNT)
    reckoned = {(o.sentence, o.unit[-1:]) for o in figures if o.working}
    found = [o for o in figures if (o.sentence, o.unit[-1:]) not in reckoned and _answers(claim, o, kind)]
    whole = [
        other for other in found if not _parts(other) - _parts(claim) and not figure_differs(claim, other)
    ]
    outcomes = {(_held(claim, other), other.sentence) for other in whole}
    if len({held for held, _ in outcomes}) == 1:
        held, sentence = outcomes.pop()
        if told := decided(held, _focus(claim, kind), "count-within"):
            yield sentence, told


def find_distance(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How far from one place the page says that the claim's subject is, if it tells one such distance."""
    value = claim.claim.value
    origin = measured_from(claim.scene, claim.last)
    if not origin or claim.negated or not isinstance(value, Quantity):
        return
    found: list[tuple[Holds, int]] = []
    for other in page.statements(ClaimKind.COUNT):
        theirs = measured_from(other.scene, other.last)
        if not theirs or other.working or not all(any(alike(one, two) for two in theirs) for one in origin):
            continue
        if isinstance(other.claim.value, Quantity) and _is_there(claim, other):
            outcome = compare_counts(value, other.claim.value, words=claim.claim.text).holds
            found.append((outcome, other.sentence))
    told = {held for held, _ in found} - {Holds.CLOSE}
    if len(told) == 1 and Holds.UNKNOWN not in told:
        held, sentence = next(each for each in found if each[0] in told)
        if answer := decided(held, _located(claim, origin), "count-within"):
            yield sentence, answer


def _is_there(claim: Statement, other: Statement) -> bool:
    return speaks_of(claim.scene, other.scene, other.context) >= SURE and is_whole(
        claim.scene, other.scene, other.context
    )


_LYING = concepts(
    "lie locate situate position place away distance far stand sit about only just town city village"
)


def _located(claim: Statement, origin: frozenset[str]) -> frozenset[int]:
    own = {i for i, c in enumerate(claim.scene.concepts) if c in _LYING or c in origin}
    return frozenset({*own, *range(claim.first, claim.last + 1)})


def _kind_of(statement: Statement, value: Quantity) -> _Kind | None:
    """What a figure measures: the kind whose word stands nearest to it."""
    dimension = measured(value.unit)
    if value.measure not in (Measure.CARDINAL, Measure.DURATION):
        return None
    if dimension and dimension[0] == "length" and measured_from(statement.scene, statement.last):
        return None
    known = (kind for kind in _KINDS if kind.dimension == (dimension[0] if dimension else None))
    ways = ((far, kind) for kind in known if (far := _distance(statement, kind)) is not None)
    return min(ways, key=lambda way: way[0], default=(0, None))[1]


def _distance(statement: Statement, kind: _Kind) -> int | None:
    """How many tokens a figure stands from a word for a kind; None where it is not of that kind."""
    unit = set(statement.unit[-1:])
    if unit & kind.words and kind.dimension is None:
        return 0
    if kind.dimension is None and unit - kind.units:
        return None
    told = statement.scene.concepts
    near = range(max(statement.first - NEAR, 0), min(statement.last + NEAR, len(told)))
    ways = (max(statement.first - i, i - statement.last, 0) for i in near if told[i] in kind.words)
    return min(ways, default=None)


def _answers(claim: Statement, other: Statement, kind: _Kind) -> bool:
    value = other.claim.value
    if not isinstance(value, Quantity) or other.working or _kind_of(other, value) is not kind:
        return False
    if _OTHER & frozenset(other.scene.concepts[max(other.first - BESIDE, 0) : other.last + BESIDE + 1]):
        return False
    if other.planned or other.negated or other.partial or other.earlier or _is_former(other):
        return False
    obstacle = same_thing(claim, other).obstacle
    if obstacle in _APART or (obstacle == "other-unit" and not kind.units):
        return False
    if not is_whole(claim.scene, other.scene, other.context) or is_of_other_extent(claim, other):
        return False
    return speaks_of(claim.scene, other.scene, other.context) >= SURE and _same_years(claim, other)


_APART = frozenset({"other-subject", "other-place", "other-time"})
"""What sets a figure apart from the claim's, whatever it measures."""


_COMPARED = frozenset("from against with to than of".split())
_COMPARING = frozenset("up down compared opposed rise increase decrease fall increased decreased".split())


def _is_former(other: Statement) -> bool:
    """Whether a figure is told only to compare with: "up from 48,200"."""
    before = [token.lower for token in other.scene.tokens[max(other.first - 3, 0) : other.first]]
    return bool(before) and before[-1] in _COMPARED and bool(_COMPARING & set(before))


def _same_years(claim: Statement, other: Statement) -> bool:
    ours = {day.earliest.year for day in claim.when if day.earliest}
    theirs = {day.earliest.year for day in other.when if day.earliest}
    return not ours or (bool(ours & theirs) and theirs <= ours)


def _parts(statement: Statement) -> frozenset[str]:
    """The words near a figure that say it is of a part or of more than the thing itself."""
    around = statement.scene.concepts[max(statement.first - NEAR, 0) : statement.last + NEAR + 2]
    return _PARTS & frozenset(concept for concept in around if concept)


def _plain(claim: Statement, kind: _Kind) -> bool:
    """Whether a claim says nothing of the thing but its figure."""
    named = {i for name in claim.scene.names for i in range(name.first, name.last + 1)}
    own = {*named, *range(claim.first, claim.last + 1)}
    words = claim.scene.tokens
    start = predicate(claim.scene) or 0
    stop = next((i for i in range(claim.last, len(words)) if words[i].text == ","), len(words))
    said = enumerate(claim.scene.concepts[:stop])
    rest = (concept for i, concept in said if concept and i not in own and i >= start)
    return all(word in kind.words | _FILLING | set(claim.unit) for word in rest)


_FILLING = concepts(
    "usual usually total has city town place film movie adult species size up contain boast there exist"
    " body time stand lie situate rise station dam plant"
)


def _focus(claim: Statement, kind: _Kind) -> frozenset[int]:
    own = {
        i
        for i, concept in enumerate(claim.scene.concepts)
        if concept in kind.words | _FILLING | set(claim.unit)
    }
    return frozenset({*own, *range(claim.first, claim.last + 1)})


def _held(claim: Statement, other: Statement) -> Holds:
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return Holds.UNKNOWN
    possible = _MODAL & {token.lower for token in claim.scene.tokens[: claim.first]}
    if possible and theirs.high is not None and theirs.low != theirs.high:
        theirs = replace(theirs, low=theirs.high, comparator=Comparator.EQUAL)
    return compare_counts(ours, theirs, words=claim.claim.text).holds
