"""A figure of a firm or a market in a claim and a page in; how it stands to the page's of its kind, out.

How many work there, how many were dismissed, what was sold, earned, lost or paid, how large a share of the
market is: each is told in many words ("has a payroll of 640", "employs 640 people"). A figure of one quarter,
of one country, of a time before is no figure of the whole, and what was asked for is none of what was got.
"""

from collections.abc import Iterator

from claimcheck.compare.alike.subjects import subject_names
from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.dealings import CHANGING, KINDS, Kind, former, limits
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.buyers import is_one_deal, read_deal
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import conflicts, name_in
from claimcheck.compare.statements.counting import is_change
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.unlike.apart import PARTS, THINGS
from claimcheck.compare.unlike.works import around
from claimcheck.compare.values.counts import compare_counts, share_of
from claimcheck.compare.values.dates import disjoint
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import ClaimKind, Measure, Quantity

LONGEST = 30
"""Tokens of a claim that gives one figure."""

MOST = 60
"""On a page with more figures of a kind none is told apart from the others."""


def find_figure(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the figures of a page stand to the claim's."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or claim.negated or claim.planned:
        return
    if len(claim.scene.tokens) > LONGEST or not (kind := kind_of(claim)):
        return
    found = [(other, its) for other in page.statements(ClaimKind.COUNT) if (its := _same_kind(other, kind))]
    if len(found) > MOST:
        return
    told = [
        (holds, other) for other, its in found if (holds := _held(claim, value, kind, other, its)) is not None
    ]
    outcomes = {holds for holds, _ in told}
    if len(outcomes) == 1:
        holds, other = told[0]
        if answer := decided(holds, _focus(claim, kind), "figure-within"):
            yield other.sentence, answer


def kind_of(statement: Statement) -> Kind | None:
    """What a figure is of; None where it is none that firms have."""
    scene, value = statement.scene, statement.claim.value
    if not isinstance(value, Quantity):
        return None
    possible = [
        kind for kind in KINDS if not kind.cues.isdisjoint(scene.words) and _fits(statement, value, kind)
    ]
    if not possible:
        return None
    before, after = around(statement)
    return next((kind for kind in possible if _is_told(kind, before, after)), None)


def _is_told(kind: Kind, before: str, after: str) -> bool:
    led = kind.before.search(before) or kind.after.match(after)
    return bool(led) and not (kind.stock and CHANGING.search(before))


def _same_kind(other: Statement, kind: Kind) -> Kind | None:
    if other.working or other.negated or other.planned or other.scene.words.isdisjoint(kind.family):
        return None
    if other.partial and kind.dimension != "percent":
        return None
    its = kind_of(other)
    return its if its and its.group == kind.group else None


def _fits(statement: Statement, value: Quantity, kind: Kind) -> bool:
    """Whether a figure is measured as a kind is."""
    if kind.dimension == "money":
        return value.measure is Measure.MONEY
    if kind.dimension == "percent":
        return share_of(value) is not None
    if value.measure is not Measure.CARDINAL or share_of(value) is not None:
        return False
    return not statement.unit or statement.unit[-1] in kind.units


def _held(claim: Statement, value: Quantity, kind: Kind, other: Statement, its: Kind) -> Holds | None:
    """How another figure of the kind stands to the claim's; None where of another firm, time or part."""
    theirs = other.claim.value
    if (
        not isinstance(theirs, Quantity)
        or _is_apart(claim, other)
        or not _is_of(claim, other)
        or _limits(claim) != _limits(other)
        or is_change(claim) != is_change(other)
    ):
        return None
    when = _times(claim, other)
    if when is Holds.DIFFERS or (
        former(*around(other)) and not former(*around(claim)) and not (claim.when and when is Holds.SAME)
    ):
        return None
    if kind.name == "price" and not is_one_deal(read_deal(claim.scene), read_deal(other.scene)):
        return None
    if not _rest_told(claim, kind, other):
        return None
    if its.name != kind.name:
        return Holds.DIFFERS if when is Holds.SAME else None
    holds = compare_counts(value, theirs, words=claim.claim.text).holds
    if holds is Holds.SAME:
        return holds
    return holds if holds is Holds.DIFFERS and when is Holds.SAME and not kind.open else Holds.UNKNOWN


_APART = frozenset("other-voice disputed not-done other-place other-time other-subject other-member".split())
"""Why a figure is none of the claim's, whatever it is of."""


def _is_apart(claim: Statement, other: Statement) -> bool:
    return any(reason in _APART and differs(claim, other) for differs, reason in (*PARTS, *THINGS))


def _is_of(claim: Statement, other: Statement) -> bool:
    """Whether a figure's sentence is of all that the claim names, and of no place of its own."""
    scenes = (other.scene, *other.context.before, *other.context.titles)
    names = [name for name in claim.scene.names if name.words and not name.soft]
    if not names or any(conflicts(name, other.scene) for name in names):
        return False
    if not all(any(name_in(name, scene) for scene in scenes) for name in names):
        return False
    if any(not name_in(name, claim.scene) for name in subject_names(other)):
        return False
    here = any(name_in(name, other.scene) for name in names)
    if not here and (not other.scene.opening and _leads_another(other.scene)):
        return False
    return not (other.places - claim.places - claim.scene.name_words)


def _leads_another(scene: Scene) -> bool:
    """Whether a sentence that does not name the claim's subject opens with a name of its own."""
    return any(not name.soft and name.first <= 2 for name in scene.names)


def _limits(statement: Statement) -> frozenset[str]:
    before, after = around(statement)
    return limits(before, after)


def _times(claim: Statement, other: Statement) -> Holds:
    """Whether both are of one time, of two, or it cannot be told."""
    if claim.when and other.when:
        apart = all(disjoint(ours, theirs) for ours in claim.when for theirs in other.when)
        return Holds.DIFFERS if apart else Holds.SAME
    return Holds.SAME if not claim.when and not other.when else Holds.UNKNOWN


def _rest_told(claim: Statement, kind: Kind, other: Statement) -> bool:
    """Whether what else a claim says is said there, too: of which market, to build what."""
    told = other.scene.content | other.context.words
    own = {*range(claim.first, claim.last + 1), *claim.scene.in_names, *_described(claim.scene)}
    rest = {c for i, c in enumerate(claim.scene.concepts) if c and i not in own and not is_year(c)}
    return all(
        any(alike(word, one) for one in told) for word in rest - kind.words - _FILLING - _counted(claim)
    )


def _counted(claim: Statement) -> frozenset[str]:
    """The noun of a count; what a share is of has to be told."""
    share = isinstance(claim.claim.value, Quantity) and share_of(claim.claim.value) is not None
    return frozenset() if share else frozenset(claim.unit)


def _described(scene: Scene) -> Iterator[int]:
    """The nouns that only say of what sort a named thing is: "the retailer Tamwell", "the app Parley"."""
    for name in scene.names:
        at = name.first - 1
        while at >= 0 and scene.concepts[at] is not None and at not in scene.in_names and name.first - at < 4:
            yield at
            at -= 1


def _focus(claim: Statement, kind: Kind) -> frozenset[int]:
    scene = claim.scene
    own = {i for i, c in enumerate(scene.concepts) if c and c in kind.words | _FILLING | set(claim.unit)}
    return frozenset({*own, *_described(scene), *range(claim.first, claim.last + 1)})


_FILLING = concepts(
    "have make total number amount company firm group chain post report record achieve reach pass exceed get"
    " win year annual about around world worldwide more less fewer over under percent cent only just still"
    " currently today some"
)
"""Words with which such figures are told."""
