"""A claim and the values of a source in; the value that stands in the claim's place, with what follows, out.

A rule that looks at one passage alone takes the first number that agrees. Here all values of a page that
could be meant are ranked by how much of the claim is said of each (`compare.slots`): the best decides, if it
is good and clearly better than the best that says otherwise.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare import Holds, Statement, value_outcome
from claimcheck.compare.alike.same import same_thing, unit_match
from claimcheck.compare.alike.slots import LIGHT, Term, fit, particular, terms
from claimcheck.compare.deciding import tells_of
from claimcheck.compare.english.lexicon import WEAK
from claimcheck.compare.english.vocabulary import Vocabulary
from claimcheck.compare.relate import REACHED, told_apart
from claimcheck.compare.unlike.apart import is_whole
from claimcheck.compare.unlike.compatible import both_may_hold, is_hearsay, names_another, superseded
from claimcheck.compare.unlike.designations import is_undesignated
from claimcheck.compare.unlike.wholes import of_a_part
from claimcheck.compare.values.agree import agree
from claimcheck.compare.values.counts import share_of
from claimcheck.compare.values.outcome import REASONS
from claimcheck.model import ClaimKind, DateValue, Measure, Quantity, Relation, RelationKind

SUPPORTS, CONTRADICTS = 0.75, 0.8
"""The least quality of a place whose value decides; tuned on the gold pairs."""

SHARE = 0.92
"""The same for shares to contradict: a page gives many, each of something else."""

BORNE = 0.45
"""The least quality of a place for a support that another rule gives."""

LACKING = 0.2
"""So large a share of what the claim says must not be missing from the page altogether, for a support."""

LONG = 26
"""A sentence of more tokens says so much besides that a page need not say it all: neither limit holds."""

HERE = 0.15
"""So large a share of what the claim says must stand in the sentence of a value that shuts it out, if not
the same things are counted."""

AHEAD = 0.1
"""How much better a place with another value must be than every one with the claim's."""

BESIDE = 0.2
"""The same where both stand in one sentence, whose words each has a part of."""

OTHER_EVENT, OTHER_UNIT = 0.35, 0.1
"""What an event or a unit that is not surely the same takes from a place's quality."""

ITS_OWN = 0.25
"""The same for another event of things that few events are told of."""


@dataclass(frozen=True, slots=True)
class Place:
    """A value of a source that could be the one the claim speaks of."""

    statement: Statement
    holds: Holds
    quality: float
    reason: str
    lacks: float
    """The share of what the claim says that is found nowhere on the page."""
    strange: bool = False
    """Whether the page speaks of the claim's subject, but elsewhere."""


@dataclass(frozen=True, slots=True)
class Places:
    """The best place that agrees with a claim and the best that does not."""

    same: Place | None
    other: Place | None
    bounded: bool
    """Whether the claim only gives a bound, which many a number is within."""
    long: bool
    """Whether the claim's sentence says much besides."""
    rivalled: bool = False
    """Whether the number that agrees only lies within a bound, as others of what is counted do not."""

    @property
    def agreement(self) -> float:
        """Quality of the best place that agrees; 0 without one."""
        return self.same.quality if self.same else 0.0

    @property
    def difference(self) -> float:
        """Quality of the best place that does not; 0 without one."""
        return self.other.quality if self.other else 0.0


def find_places(claim: Statement, others: Iterable[Statement], page: Vocabulary) -> Places:
    """The best place with the claim's value and the best with another."""
    wanted = terms(claim, page)
    others = tuple(others)
    found = [place for other in others if (place := _place(claim, wanted, other, page))]
    same = [place for place in found if place.holds is Holds.SAME]
    summed = {place.statement.sentence for place in same if place.statement.working}
    differing = (place for place in found if place.holds is Holds.DIFFERS)
    return Places(
        _best(same),
        _best([place for place in differing if place.statement.sentence not in summed]),
        is_bound(claim),
        len(claim.scene.tokens) > LONG,
        claim.claim.kind is ClaimKind.COUNT and is_bound(claim) and _is_rivalled(claim, _best(same), others),
    )


def _is_rivalled(claim: Statement, same: Place | None, others: Iterable[Statement]) -> bool:
    """Whether what lies within a bound counts something else, or the page counts the same otherwise, too."""
    if same is None or unit_match(claim, same.statement) < SAME_UNIT:
        return True
    alike = (
        other
        for other in others
        if unit_match(claim, other) >= SAME_UNIT and not other.working and not _comes_on_top(other)
    )
    return any(value_outcome(claim, other).holds is Holds.DIFFERS for other in alike)


_NEW = frozenset("new newly further another additional extra more fresh".split())


def _comes_on_top(statement: Statement) -> bool:
    """Whether a number is one that others were before: "57 new cases"."""
    words = statement.scene.tokens[max(statement.first - 1, 0) : statement.last + 2]
    return any(token.lower in _NEW for token in words)


def _place(claim: Statement, wanted: tuple[Term, ...], other: Statement, page: Vocabulary) -> Place | None:
    """The place of a value; None where it neither bears the claim's out nor shuts it out."""
    outcome = value_outcome(claim, other)
    tells = {Holds.SAME: _done, Holds.DIFFERS: _excludes}.get(outcome.holds)
    if tells is None or _of_other_unit(claim, other) or not tells(claim, other):
        return None
    doubts = _doubts(claim, other)
    if doubts is None:
        return None
    fitted = fit(claim, wanted, other, page)
    if outcome.holds is Holds.DIFFERS and fitted.here < HERE and not _same_unit(claim, other):
        return None
    if outcome.holds is Holds.DIFFERS and fitted.elsewhere and claim.claim.kind is ClaimKind.COUNT:
        return None
    quality = fitted.score - doubts
    if quality <= 0:
        return None
    return Place(other, outcome.holds, quality, outcome.reason, fitted.lacks, fitted.strange)


def _of_other_unit(claim: Statement, other: Statement) -> bool:
    """Whether two counts are of two things, which is seen before their sentences are read."""
    return claim.claim.kind is ClaimKind.COUNT and unit_match(claim, other) < ANY_UNIT


ANY_UNIT = 0.6
"""The least certainty of what is counted, for a number to be held against the claim's at all."""


def _same_unit(claim: Statement, other: Statement) -> bool:
    """Whether both count things of one name."""
    return bool(claim.unit) and claim.unit[-1:] == other.unit[-1:]


def is_bound(claim: Statement) -> bool:
    """Whether a claim's value is open at one end: "more than 40", "before 1965"."""
    value = claim.claim.value
    if isinstance(value, Quantity):
        return (value.low is None) != (value.high is None)
    return isinstance(value, DateValue) and (value.earliest is None) != (value.latest is None)


def _best(places: Sequence[Place]) -> Place | None:
    return max(places, key=lambda place: place.quality, default=None)


def _doubts(claim: Statement, other: Statement) -> float | None:
    """What is unsure of the event and the unit; None where the value is of another thing."""
    sameness = same_thing(claim, other)
    if claim.claim.kind is ClaimKind.DATE and told_apart(claim, other):
        return None
    if sameness.event < 0 or sameness.obstacle not in (None, "other-event"):
        return None
    if sameness.obstacle == "other-event":
        event = ITS_OWN if claim.claim.kind is ClaimKind.COUNT and particular(claim) else OTHER_EVENT
    else:
        event = OTHER_EVENT if _untold(claim, other) else 0.0
    return event + (OTHER_UNIT if sameness.unit < 0.9 else 0.0)


FATES = frozenset(
    "death injury destroy damage displace missing sell buy steal infect vaccinate arrest imprison free rescue"
    " evacuate sack hire close infest poison kill export import".split()
)
"""What befalls things: told of so many, it is not borne out by what else so many did."""


def _is_money(statement: Statement) -> bool:
    value = statement.claim.value
    return isinstance(value, Quantity) and value.measure is Measure.MONEY


def _untold(claim: Statement, other: Statement) -> bool:
    """Whether a value is of what its own sentence calls otherwise, and the claim's event is not told there.

    Of numbers only what befell things counts: who has 30 paintings shows 30.
    """
    if claim.claim.kind is ClaimKind.COUNT:
        other_verb = other.verb is not None and other.verb != claim.verb and other.verb not in LIGHT
        fated = (
            bool(claim.classes) and not _is_money(claim) and claim.classes <= FATES and other.classes <= FATES
        )
        return claim.close and fated and other_verb and not claim.classes & (other.classes | other.scene.told)
    if claim.claim.kind is not ClaimKind.DATE or not claim.close or not (other.classes or other.verb):
        return False
    return bool(claim.classes - WEAK) and not claim.classes & other.scene.told


def _done(claim: Statement, other: Statement) -> bool:
    """Whether a value that agrees is told as done, or the claim's as planned, too."""
    done = other.planned <= claim.planned and claim.negated == other.negated
    apart = superseded(claim, other) or is_hearsay(claim, other) or names_another(claim, other)
    return done and not apart and not of_a_part(claim, other)


def _excludes(claim: Statement, other: Statement) -> bool:
    """Whether a value that differs can only be right where the claim's is wrong."""
    dates = claim.claim.kind is ClaimKind.DATE
    if dates and not other.working and not tells_of(claim, other.scene):
        return False
    if (
        is_undesignated(claim, other)
        or both_may_hold(claim, other)
        or any(agree(value, other.claim.value) for value in claim.siblings)
    ):
        return False
    if dates:
        return _one_event(claim, other)
    if other.working or other.partial:
        return _one_event(claim, other) and unit_match(claim, other) >= SAME_UNIT
    none = isinstance(other.claim.value, Quantity) and other.claim.value.high == 0
    return unit_match(claim, other) >= SAME_UNIT and not none and not is_whole(other)


SAME_UNIT = 0.8
"""The least certainty of what is counted, for another number to exclude the claim's."""


def _one_event(claim: Statement, other: Statement) -> bool:
    """Whether two dates are of one event: told by words of one class, or by the same verb."""
    if claim.classes or other.classes:
        return bool(claim.classes & other.classes) and max(claim.near, other.near) <= REACHED
    return claim.verb is not None and claim.verb == other.verb and claim.aspect is other.aspect


def decided(claim: Statement, places: Places) -> Iterator[tuple[Place, Relation]]:
    """The place that decides on its own, with the relation that follows; nothing without a good one."""
    least = SHARE if isinstance(claim.claim.value, Quantity) and share_of(claim.claim.value) else CONTRADICTS
    if places.other and places.difference >= max(least, places.agreement + _lead(places)):
        yield places.other, _relation(claim, places.other, RelationKind.CONTRADICTS, places.agreement)
    elif (
        places.same
        and not places.rivalled
        and places.agreement >= max(SUPPORTS, places.difference - AHEAD / 2)
    ):
        yield places.same, _relation(claim, places.same, RelationKind.SUPPORTS, places.difference)


def _lead(places: Places) -> float:
    """How much better a value that differs must be: more, where one sentence has both."""
    if not places.same or not places.other:
        return AHEAD
    return BESIDE if places.same.statement.sentence == places.other.statement.sentence else AHEAD


def contested(places: Places) -> bool:
    """Whether a contradiction must not stand: the claim's own value has as good a place."""
    return places.same is not None and places.agreement >= places.difference - _lead(places)


def refuted(places: Places) -> bool:
    """Whether a support must not stand: its place is poor, or a better one has another value."""
    if not places.same:
        return False
    poor = places.agreement < BORNE or places.same.lacks >= LACKING or places.same.strange
    ahead = 0.0 if places.bounded else AHEAD
    return (poor and not places.long) or places.difference > max(places.agreement + ahead, BORNE)


def _relation(claim: Statement, place: Place, kind: RelationKind, rival: float) -> Relation:
    ours, theirs = claim.claim.text, place.statement.claim.text
    sentence = f"The claim says “{ours}”, the passage “{theirs}”: {REASONS[place.reason]}."
    margin = min(max(place.quality - rival, 0.0), 0.3)
    return Relation(
        kind, place.reason, sentence, round(min(0.3 + 0.5 * place.quality + 0.5 * margin, 0.95), 2)
    )
