"""Two statements in, how surely they speak of one thing out: subject, event, what is counted, place, time."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare import lexicon
from claimcheck.compare.counts import measured, share_of
from claimcheck.compare.dates import disjoint
from claimcheck.compare.lexicon import Aspect
from claimcheck.compare.scene import Name, Scene
from claimcheck.compare.statement import Statement
from claimcheck.compare.words import stem
from claimcheck.model import ClaimKind, Measure, Quantity

NEAR = 34
"""Names farther than this from the value, in tokens and barriers, belong to another part of the sentence."""

PERSONS = frozenset(
    lexicon.concept(word)
    for word in [
        "people",
        "person",
        "man",
        "woman",
        "child",
        "boy",
        "girl",
        "resident",
        "inhabitant",
        "citizen",
        "victim",
        "member",
        "passenger",
        "patient",
        "student",
        "pupil",
        "worker",
        "employee",
        "soldier",
        "civilian",
        "migrant",
        "refugee",
        "prisoner",
        "voter",
        "guest",
        "visitor",
        "tourist",
        "protester",
        "skier",
        "climber",
        "miner",
        "sailor",
        "fan",
        "spectator",
        "journalist",
        "officer",
        "hostage",
        "suspect",
        "detainee",
        "individual",
        "adult",
        "teenager",
        "survivor",
        "crew",
        "staff",
        "gay",
        "user",
        "customer",
        "player",
    ]
)
"""What may be counted as "people"."""

_ANYONE = frozenset(lexicon.concept(word) for word in ("people", "person", "individual", "human", "victim"))

LIVED = frozenset(
    "graduate marry divorce perform elect appoint win lose retire resign star direct write study arrest convict".split()
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
    if what <= 0.3:
        return "other-unit"
    if stage_differs(claim, other):
        return "other-stage"
    if event == 0.0 and not (claim.classes & LIVED and other.classes & {"birth", "death"}):
        return "other-event"
    if place_differs(claim, other):
        return "other-place"
    if claim.claim.kind is ClaimKind.RULING and level_differs(claim.scene, other.scene):
        return "other-court"
    if claim.claim.kind is not ClaimKind.DATE and time_differs(claim, other):
        return "other-time"
    return None


def subject(claim: Statement, other: Statement) -> float:
    """How surely the passage is about whom or what the claim is about."""
    wanted = list(dict.fromkeys(_wanted(claim)))
    if not wanted:
        return _described(claim, other)
    scores = [name_score(name, other) for name in wanted]
    if max(scores) == 0.0:
        return 0.7 if _stands_for_unnamed(other) else _by_description(claim, other)
    if any(score == 1.0 and any(map(_coded, name.words)) for name, score in zip(wanted, scores, strict=True)):
        return 1.0
    key = scores[0]
    rest = sum(scores) / len(scores)
    return max(0.6 * key + 0.4 * rest, rest)


def near_names(claim: Statement, other: Statement) -> float:
    """The share of the names around the claim's value that the passage or its surroundings have."""
    names = [
        name
        for name in claim.scene.names
        if not name.soft and name.words and claim.scene.distance(name.first, claim.first) <= CLAUSE
    ]
    scenes = (other.scene, *other.context.before, *other.context.titles)
    found = sum(any(name_in(name, scene) for scene in scenes) for name in names)
    return found / len(names) if names and not (found == 0 and _stands_for_unnamed(other)) else 1.0


def _by_description(claim: Statement, other: Statement) -> float:
    """How surely a passage that names nobody as its subject speaks of what the claim names."""
    if any(True for _ in _subject_names(other)):
        return 0.0
    described = (other.scene.opening or "").rpartition(" ")[2]
    return 0.55 if described and lexicon.concept(described) in claim.scene.content else 0.4


_LEADS = frozenset("in of at from by for to with on near under against about".split())


def _subject_names(other: Statement) -> Iterator[Name]:
    """The names before the value or its event that no preposition makes a circumstance and nobody is quoted by."""
    said = frozenset((other.claim.attributed_to or "").casefold().split())
    until = min(other.first, other.happening.at if other.happening else other.first)
    for name in other.scene.names:
        lead = other.scene.tokens[name.first - 1].lower if name.first else ""
        if name.first < until and not name.soft and lead not in _LEADS and not set(name.words) <= said:
            yield name


def _wanted(claim: Statement) -> Iterator[Name]:
    """The names that the claim is about: those of its sentence, else those its pronoun looks back to."""
    said = frozenset((claim.claim.attributed_to or "").casefold().split())
    firm = [
        name
        for name in claim.scene.names
        if not name.soft and name.words and name.first not in claim.scene.quoted
    ]
    names = [name for name in firm if not set(name.words) <= said] or firm
    near = [name for name in names if claim.scene.distance(name.first, claim.first) <= NEAR]
    if names:
        yield from names[:1] if not claim.definite else ()
        yield from near
    elif claim.scene.opening:
        yield from [name for name in claim.context.names if not name.soft][:1]


def name_score(name: Name, other: Statement) -> float:
    """1 for a name of the passage itself, less where only its surroundings have it, 0 where nothing has."""
    scene = other.scene
    if _conflicts(name, scene):
        return 0.0
    if name_in(name, scene):
        return 0.3 if _other_head(name, other) else 1.0
    named = any(not found.soft for found in scene.names if found.first < max(other.first, 1))
    stands = bool(scene.opening) and not _possessive(scene)
    if any(name_in(name, before) for before in other.context.before):
        return 0.9 if stands else 0.4 if named else 0.7
    if any(name_in(name, title) for title in other.context.titles):
        return 0.8 if stands or not named else 0.55
    return 0.0


def _possessive(scene: Scene) -> bool:
    """Whether a sentence is about somebody's something: "her brother", "its founder"."""
    return scene.opening in {"his", "her", "their", "my", "our"}


def _other_head(name: Name, other: Statement) -> bool:
    """Whether the passage has the name only as that of another thing: "the Kessler dam", "the Kessler bridge"."""
    alike = [found for found in other.scene.names if set(found.words) & set(name.words)]
    if not name.head or not alike or name.head in other.scene.content or name.head in other.context.words:
        return False
    return all(found.head and found.head != name.head for found in alike)


def name_in(name: Name, scene: Scene) -> bool:
    """Whether a sentence has the name or a variant of it: a surname, initials, a demonym."""
    if len(name.words) == 1:
        word = name.words[0]
        return word in scene.name_words or lexicon.concept(word) in scene.content or _initials(word, scene)
    if any(_coded(word) and word in scene.name_words for word in name.words):
        return True
    if stem(name.words[-1]) in lexicon.DESCRIPTIONS:
        return name_in(Name(name.words[:-1], name.first, name.last - 1, name.soft), scene)
    if name.words[-1] in scene.name_words and not _conflicts(name, scene):
        return True
    found = sum(word in scene.name_words or lexicon.concept(word) in scene.content for word in name.words)
    return found * 2 > len(name.words) or "".join(word[0] for word in name.words) in scene.name_words


def _coded(word: str) -> bool:
    """Whether a word is of letters and digits, such as a type or number that names one thing alone."""
    return any(char.isdigit() for char in word) and (any(char.isalpha() for char in word) or len(word) >= 4)


def _initials(word: str, scene: Scene) -> bool:
    if not 2 <= len(word) <= 6:
        return False
    return any("".join(part[0] for part in name.words) == word for name in scene.names if len(name.words) > 1)


def _conflicts(name: Name, scene: Scene) -> bool:
    """Whether the sentence has a name that ends alike and begins otherwise: "Mary Roe" and "John Roe"."""
    if len(name.words) < 2:
        return False
    if ours := _numbers(name.words):
        rivals = [
            found
            for found in scene.names
            if set(found.words) & set(name.words) - ours and _numbers(found.words)
        ]
        return bool(rivals) and not any(ours & _numbers(found.words) for found in rivals)
    alike = [other for other in scene.names if len(other.words) > 1 and other.words[-1] == name.words[-1]]
    return bool(alike) and not any(_kin(name.words[:-1], other.words[:-1]) for other in alike)


def _numbers(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in words if word.isdigit())


def _kin(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two sets of first names may be one person's: one in common, a short form, an initial."""
    return any(
        a == b or (min(len(a), len(b)) in (1, 3, 4, 5) and (a.startswith(b) or b.startswith(a)))
        for a in ours
        for b in theirs
    )


def _stands_for_unnamed(other: Statement) -> bool:
    """Whether the passage begins with "it" or "the film" and nothing around says for what."""
    scene = other.scene
    named = any(not name.soft for name in scene.names if name.first < max(other.first, 1))
    return bool(scene.opening) and not other.context.names and not (_possessive(scene) and named)


def _described(claim: Statement, other: Statement) -> float:
    """For a claim without names: how many of the words that describe its subject return."""
    words = content_words(claim)
    stands = 0.65 if _stands_for_unnamed(other) else 0.0
    if not words:
        return max(stands, 0.5 if other.scene.opening else 0.3)
    share = len(words & other.scene.content) / len(words)
    around = len(words & (other.scene.content | other.context.words)) / len(words)
    return max(stands, min(1.0, 0.5 * share + 0.5 * around + 0.15))


CLAUSE = 18
"""Words farther than this from the value, in tokens and barriers, say little of what it is of."""


def content_words(claim: Statement) -> frozenset[str]:
    """The content words around the value, without names, numbers, the value itself and its event's word.

    For an act they are its own words and those right after it.
    """
    scene = claim.scene
    apart = _event_tokens(claim)
    for name in scene.names:
        if not name.soft:
            apart.update(range(name.first, name.last + 1))
            apart.update({name.first - 1} if _described_name(scene, name) else ())
    counted = set(claim.unit)
    return frozenset(
        concept
        for index, concept in enumerate(scene.concepts)
        if concept
        and index not in apart
        and concept not in counted
        and not concept[0].isdigit()
        and _belongs(claim, index)
    )


def _event_tokens(claim: Statement) -> set[int]:
    """The tokens of the value, its event and of stages."""
    apart = {h.at for h in claim.scene.happenings if not h.classes}
    if claim.claim.kind is not ClaimKind.RULING:
        apart.update(range(claim.first, claim.last + 1))
    if claim.happening:
        apart.add(claim.happening.at)
    return apart


AFTER = 10
"""How far after an act's words its object may go on: "convicted" … "of fraud"."""


def _belongs(claim: Statement, index: int) -> bool:
    if claim.definite:
        return claim.first <= index and claim.scene.distance(index, claim.last) <= AFTER
    if claim.claim.kind is ClaimKind.RULING:
        if index < claim.first:
            return claim.last - claim.first < 3 and claim.scene.distance(index, claim.first) <= AFTER
        return index <= claim.last or claim.scene.distance(index, claim.last) <= AFTER
    return min(claim.scene.distance(index, claim.first), claim.scene.distance(index, claim.last)) <= CLAUSE


def affinity(claim: Statement, other: Statement) -> float:
    """The share of the words around the claim's value that stand around the other's, near ones counting most."""
    ours, theirs = surroundings(claim), surroundings(other)
    total = sum(ours.values())
    if not total:
        return 0.5
    around = other.context.words
    return (
        sum(
            weight * (theirs[word] if word in theirs else 0.3 if word in around else 0.0)
            for word, weight in ours.items()
        )
        / total
    )


@lru_cache(maxsize=4096)
def _surroundings(scene: Scene, first: int, last: int) -> dict[str, float]:
    found: dict[str, float] = {}
    for index, concept in enumerate(scene.concepts):
        if concept and not first <= index <= last and not concept[0].isdigit():
            away = min(scene.distance(index, first), scene.distance(index, last))
            found[concept] = max(found.get(concept, 0.0), 1.0 if away <= 8 else 0.7 if away <= 16 else 0.35)
    return found


def surroundings(statement: Statement) -> dict[str, float]:
    """The concepts of the statement's sentence, each with its weight by its distance from the value."""
    return _surroundings(statement.scene, statement.first, statement.last)


COURTS = (
    frozenset({"supreme", "constitutional", "cassation"}),
    frozenset({"appeal", "appeals", "appellate", "circuit"}),
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
        if "court" in words
        else frozenset()
    )


def _described_name(scene: Scene, name: Name) -> bool:
    """Whether a common noun says what the name is of: "the painter Ilse Marron"."""
    return name.first >= 2 and scene.tokens[name.first - 2].lower in {"the", "a", "an", "former"}


def word_overlap(claim: Statement, other: Statement) -> float:
    """The share of the claim's content words that the passage has; its surroundings count for half."""
    words = content_words(claim)
    if not words:
        return 0.5
    here = words & other.scene.content
    around = (words - here) & other.context.words
    return (len(here) + 0.5 * len(around)) / len(words)


def event_match(claim: Statement, other: Statement) -> float:
    """1 for the same event, 0 for another, negative for its opposite, 0.5 where the lexicon cannot tell."""
    ours, theirs = claim.classes, other.classes
    if ours and theirs:
        if ours & theirs:
            return 1.0
        if lexicon.opposed(ours, theirs):
            return -1.0
        loose = ours | theirs <= lexicon.WEAK or not (claim.close and other.close)
        return UNKNOWN_EVENT if loose and claim.claim.kind is not ClaimKind.RULING else 0.0
    return UNKNOWN_EVENT


def unit_match(claim: Statement, other: Statement) -> float:
    """How surely both count the same: by head noun and restrictors, with people for any kind of person."""
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return 0.0
    if Measure.PERCENT in (ours.measure, theirs.measure):
        return 1.0 if share_of(ours) is not None and share_of(theirs) is not None else 0.0
    if ours.measure is not theirs.measure and {ours.measure, theirs.measure} & {
        Measure.MONEY,
        Measure.ORDINAL,
    }:
        return 0.0
    if ours.measure is Measure.MONEY:
        return 1.0
    dimension, theirs_dimension = measured(ours.unit), measured(theirs.unit)
    if dimension or theirs_dimension:
        return 1.0 if dimension and theirs_dimension and dimension[0] == theirs_dimension[0] else 0.0
    return _counted_alike(claim, other)


def _counted_alike(claim: Statement, other: Statement) -> float:
    ours, theirs = claim.unit, other.unit
    if not ours or not theirs:
        return 1.0 if _listed(claim, other) or _listed(other, claim) else 0.6
    if ours[-1] == theirs[-1]:
        return _restricted(claim, other)
    if (ours[-1] in _ANYONE and _persons(other)) or (theirs[-1] in _ANYONE and _persons(claim)):
        return 0.9
    return 0.6 if ours[-1] in theirs or theirs[-1] in ours else 0.0


def _listed(whole: Statement, items: Statement) -> bool:
    """Whether one counts by listing what the other's sentence names: "Iran, Iraq and Libya"."""
    names = [n for n in items.scene.names if items.first <= n.first and n.last <= items.last]
    return len(names) >= 2 and sum(name_in(name, whole.scene) for name in names) * 3 >= len(names) * 2


def _restricted(claim: Statement, other: Statement) -> float:
    """ "Apple trees" are no pear trees; "trees" may be either."""
    ours, theirs = set(claim.unit[:-1]), set(other.unit[:-1])
    if ours == theirs or ours & theirs:
        return 1.0
    if ours and theirs:
        return 0.3 if not ours & other.scene.content else 0.2
    lacking = ours - other.scene.content - other.context.words
    return 0.8 if lacking or theirs - claim.scene.content else 1.0


def _persons(statement: Statement) -> bool:
    head = statement.unit[-1]
    value = statement.claim.value
    words = value.unit.casefold().split() if isinstance(value, Quantity) and value.unit else [""]
    return head in PERSONS or any(
        word.endswith(("ers", "ors", "ists", "ians", "ants", "er", "or", "ist")) for word in words
    )


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
    return bool(ours and theirs) and not ours & theirs


def time_differs(claim: Statement, other: Statement) -> bool:
    """Whether each dates its value, and the dates share no day."""
    if not claim.when or not other.when:
        return False
    return all(disjoint(ours, theirs) for ours in claim.when for theirs in other.when)
