"""Two statements in, how surely they speak of one thing out: subject, event, what is counted, place, time."""

from dataclasses import dataclass

from claimcheck.compare.alike.nearby import affinity, content_words, word_overlap
from claimcheck.compare.alike.slots import is_price
from claimcheck.compare.alike.subjects import NEAR, near_names, subject
from claimcheck.compare.derive.tallies import PLACE
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement, remembered
from claimcheck.compare.statements.units import BEFALLEN, OTHER_UNIT, unit_match
from claimcheck.compare.statements.voices import same_voice
from claimcheck.compare.unlike.apart import apart, of_another_part, place_differs, same_time, time_differs
from claimcheck.model import ClaimKind, Quantity

__all__ = [
    "LIVED",
    "NEAR",
    "Sameness",
    "affinity",
    "content_words",
    "event_match",
    "level_differs",
    "name_in",
    "near_names",
    "place_differs",
    "same_thing",
    "same_time",
    "stage_differs",
    "subject",
    "time_differs",
    "unit_match",
    "word_overlap",
]

LIVED = frozenset(
    "graduate marry divorce perform elect appoint win lose retire resign star direct write study arrest"
    " convict".split()
)
"""What a person does between birth and death, and not as an infant."""


STAGES = frozenset(
    frozenset(pair)
    for pair in (
        (Aspect.START, Aspect.END),
        (Aspect.ANNOUNCED, Aspect.IN_FORCE),
        (Aspect.SIGNED, Aspect.IN_FORCE),
        (Aspect.SIGNED, Aspect.RATIFIED),
        (Aspect.ADOPTED, Aspect.IN_FORCE),
        (Aspect.ADOPTED, Aspect.ANNOUNCED),
        (Aspect.ADOPTED, Aspect.RATIFIED),
        (Aspect.RATIFIED, Aspect.IN_FORCE),
        (Aspect.ANNOUNCED, Aspect.START),
        (Aspect.ANNOUNCED, Aspect.END),
        (Aspect.ANNOUNCED, Aspect.RATIFIED),
    )
)
"""Pairs of stages whose dates are dates of two things."""


@dataclass(frozen=True, slots=True)
class Sameness:
    """How far two statements speak of the same thing, each from 0 (another) to 1 (the same)."""

    subject: float
    event: float
    """Negative where the two events shut each other out."""
    unit: float
    overlap: float
    """The share of the claim's other words that the passage has."""
    affinity: float
    """The same with names, words near the two values counting most."""
    obstacle: str | None = None
    """A key of `REASONS`: what makes it another thing."""


@remembered
def same_thing(claim: Statement, other: Statement) -> Sameness:
    """How far the other statement speaks of what the claim speaks of; of plainly another no more is read."""
    what = unit_match(claim, other) if claim.claim.kind is ClaimKind.COUNT else 1.0
    if what <= OTHER_UNIT:
        return Sameness(0.0, 0.0, what, 0.0, 0.0, "other-unit")
    who = subject(claim, other)
    if who < 0.3:
        return Sameness(who, 0.0, what, 0.0, 0.0, "other-subject")
    event, overlap = event_match(claim, other), word_overlap(claim, other)
    if event == UNKNOWN_EVENT and overlap >= MUCH and not (claim.classes | other.classes) - lexicon.WEAK:
        event = 0.8
    if (
        event == UNKNOWN_EVENT
        and overlap >= MUCH
        and (not claim.classes or _is_stage(claim))
        and claim.aspect
        and claim.aspect is other.aspect
    ):
        event = 0.8
    return Sameness(who, event, what, overlap, affinity(claim, other), _obstacle(claim, other, event))


def _is_stage(statement: Statement) -> bool:
    """Whether the word of an event is one of its stage: "completed"."""
    return statement.happening is not None and statement.happening.aspect is statement.aspect


MUCH = 0.6
"""So large a share of the claim's words in a passage makes two events one that no lexicon tells."""

UNKNOWN_EVENT = 0.5
"""Where the words of an event are not in the lexicon on one side or both."""


def _obstacle(claim: Statement, other: Statement, event: float) -> str | None:
    if part := of_another_part(claim, other):
        return part
    if stage_differs(claim, other):
        return "other-stage"
    if event == 0.0 and not (claim.classes & LIVED and other.classes & {"birth", "death"}):
        return "other-event"
    return apart(claim, other) or _level(claim, other)


def _level(claim: Statement, other: Statement) -> str | None:
    differs = claim.claim.kind is ClaimKind.RULING and level_differs(claim.scene, other.scene)
    return "other-court" if differs else None


COURTS = (
    frozenset({"supreme", "constitutional", "cassation"}),
    frozenset({"appeal", "appeals", "appellate", "circuit"}),
    frozenset({"high"}),
    frozenset({"district", "county", "magistrates", "regional", "lower", "trial", "crown"}),
)
"""Words that tell a court's level, the highest first."""


def level_differs(claim: Scene, other: Scene) -> bool:
    """Whether each names a court of its own level, and no level is common to both."""
    ours, theirs = _levels(claim), _levels(other)
    return bool(ours and theirs) and not ours & theirs


def _levels(scene: Scene) -> frozenset[int]:
    words = scene.words
    return (
        frozenset(level for level, names in enumerate(COURTS) if words & names)
        if words & {"court", "judge", "judges", "tribunal", "panel"}
        else frozenset()
    )


def event_match(claim: Statement, other: Statement) -> float:
    """1 for the same event, 0 for another, negative for its opposite, 0.5 where the lexicon cannot tell."""
    ours, theirs = claim.classes, other.classes
    if claim.unit == other.unit == PLACE:
        return 1.0
    if not ours and claim.aspect and frozenset({f"~{claim.aspect}"}) & other.taken and not other.aspect:
        return 0.0
    if (
        ours
        and not theirs
        and other.aspect in (Aspect.START, Aspect.END)
        and other.aspect is not claim.aspect
    ):
        return UNKNOWN_EVENT if other.aspect is Aspect.START and _subject_is(ours, other) else 0.0
    if (
        not ours
        and claim.aspect in _TELLING
        and other.aspect is not claim.aspect
        and _is_another(claim, other)
    ):
        return 0.0
    if ours and theirs:
        return _classes_match(claim, other)
    return 0.0 if _anothers(claim, other) else UNKNOWN_EVENT


def _classes_match(claim: Statement, other: Statement) -> float:
    """The same of two events that the lexicon knows both."""
    ours, theirs = claim.classes, other.classes
    if ours & theirs:
        return 1.0
    if lexicon.opposed(ours, theirs):
        return -1.0
    if _denied_by(claim, other):
        return 1.0
    if claim.claim.kind is ClaimKind.DATE and lexicon.kin(ours) & theirs:
        return UNKNOWN_EVENT
    if claim.claim.kind is ClaimKind.DATE and claim.close and ours & MAKING and theirs & MAKING:
        return 0.0
    if is_price(claim) and is_price(other):
        return 0.8 if ours & lexicon.PAID and theirs & lexicon.PAID else UNKNOWN_EVENT
    if _is_counted(claim, other):
        return UNKNOWN_EVENT
    loose = ours <= lexicon.WEAK or theirs <= lexicon.WEAK or not (claim.close and other.close)
    if not loose or claim.claim.kind is ClaimKind.RULING or _anothers(claim, other):
        return 0.0
    free = theirs <= lexicon.WEAK and ours - lexicon.WEAK
    return 0.8 if free and ours & other.scene.told else UNKNOWN_EVENT


def _is_counted(claim: Statement, other: Statement) -> bool:
    """Whether the claim's event is but the noun that both count: "had 87 infections", "confirmed 212"."""
    if claim.happening is None or claim.claim.kind is not ClaimKind.COUNT:
        return False
    if BEFALLEN.keys().isdisjoint(claim.unit[-1:]):
        return False
    return claim.unit[-1:] == other.unit[-1:] == (claim.scene.concepts[claim.happening.at],)


MAKING = frozenset("write record film publish premiere".split())
"""Steps in the making of a work, each with a date of its own, though some of their words say little."""


_PRECAUTIONS = frozenset("precaution precautionary check checks checked observation examination".split())


def _denied_by(claim: Statement, other: Statement) -> bool:
    """Whether a claim says that nobody was hurt, and the passage tells of some who had to go to hospital."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or value.high != 0 or "injury" not in claim.classes:
        return False
    return "hospital" in other.classes and _PRECAUTIONS.isdisjoint(other.scene.words)


_TELLING = {
    Aspect.START: frozenset(
        (
            "open found launch build premiere reopen broadcast inforce office discover elect appoint crown"
        ).split()
    ),
    Aspect.END: frozenset("close dissolve expire cancel death abolish resign retire disband".split()),
}
"""Events that are beginnings and ends by themselves: what opened in 1990 began then."""


def _is_another(claim: Statement, other: Statement) -> bool:
    """Whether a date is of an event of its own that neither begins nor ends anything: a charter's signing."""
    ends = _TELLING[claim.aspect] if claim.aspect else frozenset()
    strong = other.classes - lexicon.WEAK
    return claim.claim.kind is ClaimKind.DATE and other.close and bool(strong) and not strong & ends


def _subject_is(event: frozenset[str], other: Statement) -> bool:
    """Whether what began is named by the event itself: "the strike, three weeks after it had begun"."""
    first = next((h for h in other.scene.happenings if h.classes), None)
    return first is not None and first.at <= OPENING and bool(first.classes & event)


OPENING = 2
"""A subject that opens its sentence: "the strike", "the long strike"."""


def _anothers(claim: Statement, other: Statement) -> bool:
    """Whether the claim's event is told in the passage, but of another value than this.

    Of two that speak, each gives a number of one thing, though it is named once only.
    """
    if same_voice(claim, other):
        return False
    if claim.close and claim.classes - lexicon.WEAK and claim.classes & other.taken:
        return True
    return other.verb != claim.verb and f"verb:{claim.verb}" in other.taken


def stage_differs(claim: Statement, other: Statement) -> bool:
    """Whether the two values belong to two stages: announced and in force, begun and ended."""
    if (
        claim.aspect is Aspect.PLANNED
        and other.aspect is not Aspect.PLANNED
        and not other.planned
        and claim.claim.kind is ClaimKind.DATE
    ):
        return True
    return bool(claim.aspect and other.aspect) and frozenset((claim.aspect, other.aspect)) in STAGES
