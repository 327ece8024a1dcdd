"""Two statements in, how surely they speak of one thing out: subject, event, what is counted, place, time."""

from dataclasses import dataclass

from claimcheck.compare import lexicon
from claimcheck.compare.dates import disjoint
from claimcheck.compare.governing import places
from claimcheck.compare.nearby import affinity, content_words, word_overlap
from claimcheck.compare.scene import Scene
from claimcheck.compare.statement import Statement
from claimcheck.compare.subjects import NEAR, near_names, subject
from claimcheck.compare.tables import Aspect
from claimcheck.compare.units import unit_match
from claimcheck.compare.variants import name_in
from claimcheck.model import ClaimKind, DateValue

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


def same_thing(claim: Statement, other: Statement) -> Sameness:
    """How far the other statement speaks of what the claim speaks of."""
    who, event = subject(claim, other), event_match(claim, other)
    what = unit_match(claim, other) if claim.claim.kind is ClaimKind.COUNT else 1.0
    overlap = word_overlap(claim, other)
    if event == UNKNOWN_EVENT and overlap >= 0.6 and not (claim.classes | other.classes) - lexicon.WEAK:
        event = 0.8
    if (
        event == UNKNOWN_EVENT
        and overlap >= 0.6
        and not claim.classes
        and claim.aspect
        and claim.aspect is other.aspect
    ):
        event = 0.8
    return Sameness(
        who, event, what, overlap, affinity(claim, other), _obstacle(claim, other, who, event, what)
    )


UNKNOWN_EVENT = 0.5
"""Where the words of an event are not in the lexicon on one side or both."""


def _obstacle(claim: Statement, other: Statement, who: float, event: float, what: float) -> str | None:
    if who < 0.3:
        return "other-subject"
    if voice_differs(claim, other):
        return "other-voice"
    if group_differs(claim, other) or rate_differs(claim, other):
        return "other-unit"
    if what <= 0.3:
        return "other-unit"
    if stage_differs(claim, other):
        return "other-stage"
    if event == 0.0 and not (claim.classes & LIVED and other.classes & {"birth", "death"}):
        return "other-event"
    if claim.claim.kind is ClaimKind.DATE and claim.again != other.again:
        return "other-event"
    if place_differs(claim, other):
        return "other-place"
    if claim.claim.kind is ClaimKind.COUNT and other_side(claim, other):
        return "other-unit"
    if other_member(claim, other):
        return "other-member"
    if claim.claim.kind is ClaimKind.RULING and level_differs(claim.scene, other.scene):
        return "other-court"
    if claim.claim.kind is not ClaimKind.DATE and time_differs(claim, other):
        return "other-time"
    return None


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
    words = {token.lower for token in scene.tokens}
    return (
        frozenset(level for level, names in enumerate(COURTS) if words & names)
        if words & {"court", "judge", "judges", "tribunal", "panel"}
        else frozenset()
    )


def other_side(claim: Statement, other: Statement) -> bool:
    """Whether one counts the votes for something and the other those against it, or a rate and a sum."""
    ours, theirs = _side(claim), _side(other)
    return bool(ours and theirs) and ours != theirs


def _side(statement: Statement) -> str | None:
    """ "for" or "against", where votes are counted: "118 votes to 97"."""
    words = [token.lower for token in statement.scene.tokens]
    before, after = words[max(statement.first - 3, 0) : statement.first], words[statement.last + 1 :][:5]
    if "vote" not in statement.unit and "votes" not in {*before, *after}:
        return None
    if "against" in after[:4]:
        return "against"
    if {"favour", "favor"} & set(after) or "to" in after[:2]:
        return "for"
    return "against" if before[-1:] == ["to"] and "votes" in before else None


def other_member(claim: Statement, other: Statement) -> bool:
    """Whether each speaks of its own member of a set: women and men, the first order and the second."""
    for group in MEMBERS:
        ours, theirs = _members(claim, group), _members(other, group)
        if ours and theirs and not ours & theirs:
            return True
    return False


def _members(statement: Statement, group: frozenset[str]) -> frozenset[str]:
    """The members of a set that stand in the sentence, its value and its event aside."""
    scene = statement.scene
    at = statement.happening.at if statement.happening else -1
    return frozenset(
        word
        for index, token in enumerate(scene.tokens)
        if index != at
        and not statement.first <= index <= statement.last
        and (word := MEMBER_STEMS.get(token.lower)) in group
    )


MEMBERS = tuple(
    frozenset(line.split())
    for line in (
        "men women",
        "boys girls",
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "upper lower",
        "northern southern eastern western",
        "senate house",
        "train bus plane ship helicopter",
    )
)
"""Sets of which a count, a date or an act is of one member: what is told of another is of another thing."""

MEMBER_STEMS = {word: word for group in MEMBERS for word in group} | {
    "male": "men",
    "female": "women",
    "man": "men",
    "woman": "women",
    "boy": "boys",
    "girl": "girls",
    "coach": "bus",
    "aircraft": "plane",
    "airliner": "plane",
    "ferry": "ship",
    "boat": "ship",
}


def event_match(claim: Statement, other: Statement) -> float:
    """1 for the same event, 0 for another, negative for its opposite, 0.5 where the lexicon cannot tell."""
    ours, theirs = claim.classes, other.classes
    if not ours and claim.aspect and frozenset({f"~{claim.aspect}"}) & other.taken and not other.aspect:
        return 0.0
    if (
        ours
        and not theirs
        and other.aspect in (Aspect.START, Aspect.END)
        and other.aspect is not claim.aspect
    ):
        return 0.0
    if ours and theirs:
        if ours & theirs:
            return 1.0
        if lexicon.opposed(ours, theirs):
            return -1.0
        loose = ours <= lexicon.WEAK or theirs <= lexicon.WEAK or not (claim.close and other.close)
        if not loose or claim.claim.kind is ClaimKind.RULING or _anothers(claim, other):
            return 0.0
        free = theirs <= lexicon.WEAK and ours - lexicon.WEAK
        return 0.8 if free and any(h.classes & ours for h in other.scene.happenings) else UNKNOWN_EVENT
    return 0.0 if _anothers(claim, other) else UNKNOWN_EVENT


def _anothers(claim: Statement, other: Statement) -> bool:
    """Whether the claim's event is told in the passage, but of another value than this."""
    return claim.close and bool(claim.classes - lexicon.WEAK and claim.classes & other.taken)


def stage_differs(claim: Statement, other: Statement) -> bool:
    """Whether the two values belong to two stages: announced and in force, begun and ended."""
    if (
        claim.aspect is Aspect.PLANNED
        and other.aspect is not Aspect.PLANNED
        and claim.claim.kind is ClaimKind.DATE
    ):
        return True
    return bool(claim.aspect and other.aspect) and frozenset((claim.aspect, other.aspect)) in STAGES


def place_differs(claim: Statement, other: Statement) -> bool:
    """Whether each names a place for its value, and the claim's is not among the other's."""
    ours, theirs = claim.places, other.places
    if not ours or ours & theirs:
        return False
    return bool(theirs) or _set_elsewhere(ours, other)


def _set_elsewhere(ours: frozenset[str], other: Statement) -> bool:
    """Whether a passage that has none of the places, nor its surroundings, names a place of its own."""
    around = (other.scene, *other.context.before, *other.context.titles)
    if any(ours & scene.name_words for scene in around) or any(ours & scene.content for scene in around):
        return False
    return bool(frozenset(places(other.scene, other.first, other.last, within=None)))


def voice_differs(claim: Statement, other: Statement) -> bool:
    """Whether the claim quotes somebody whom the passage quotes, too, but not for this value."""
    ours, theirs = _voice(claim), _voice(other)
    return bool(ours and theirs) and not ours & theirs and bool(ours & other.scene.content)


def _voice(statement: Statement) -> frozenset[str]:
    words = (statement.claim.attributed_to or "").casefold().split()
    return frozenset(lexicon.concept(word) for word in words if word not in lexicon.STOP)


def group_differs(claim: Statement, other: Statement) -> bool:
    """Whether the passage's value is of a group or of a part that the claim does not speak of."""
    return bool(other.groups - claim.scene.content) or (
        other.partial and not claim.partial and not _tells_part(claim, other)
    )


def rate_differs(claim: Statement, other: Statement) -> bool:
    """Whether one is so many a month, and the other so many in all."""
    return other.rate is not None and claim.rate != other.rate


def _tells_part(claim: Statement, other: Statement) -> bool:
    """Whether the claim says what sets the part apart: of "of the 70 schools, 22 were rural", rural."""
    scene = other.scene
    numbers = {i for i, concept in enumerate(scene.concepts) if concept and concept[0].isdigit()}
    whole = max((i for i in numbers if other.last < i <= other.last + 4), default=other.last)
    said = [c for c in scene.concepts[whole + 1 :] if c and not c[0].isdigit() and c not in other.unit[-1:]]
    if not said or sum(concept in claim.scene.content for concept in said) * 2 < len(said):
        return False
    strong = other.classes - lexicon.WEAK
    return not strong or bool(strong & claim.classes) or other.near > LOOSE


LOOSE = 8
"""An event farther from a value than this may be another's."""


def time_differs(claim: Statement, other: Statement) -> bool:
    """Whether each dates its value, and the dates share no day."""
    if not claim.when or not other.when:
        return False
    return all(disjoint(ours, theirs) for ours in claim.when for theirs in other.when)


def same_time(claim: Statement, other: Statement) -> bool:
    """Whether nothing says that the two values are of stretches of different length: a year and its half."""
    if not claim.when or not other.when:
        return True
    return any(_alike(ours, theirs) for ours in claim.when for theirs in other.when)


def _alike(ours: DateValue, theirs: DateValue) -> bool:
    days = [length(value) for value in (ours, theirs)]
    return not all(days) or max(days) <= SHORT or max(days) == min(days)


SHORT = 31
"""Stretches of up to so many days are times at which something is counted, not over which."""


def length(value: DateValue) -> int:
    """The days that a date leaves open; 0 where an end is not known."""
    if value.earliest is None or value.latest is None:
        return 0
    return (value.latest - value.earliest).days + 1
