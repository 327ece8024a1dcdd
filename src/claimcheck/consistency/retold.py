"""Two statements in, how they stand to each other where one clause is told in both out.

Sentences of news differ in everything but the one clause that both tell. Here the clauses must have the same
participants, the same event and no word that shuts the other out; the rest of the sentences is free.
"""

from claimcheck.compare.alike.same import level_differs, stage_differs
from claimcheck.compare.english import lexicon
from claimcheck.compare.relate import ONCE, value_outcome
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import unit_match
from claimcheck.compare.unlike.apart import again_differs, apart, of_another_part
from claimcheck.compare.values.outcome import REASONS, Holds
from claimcheck.consistency.clauses import Clause, clause_of
from claimcheck.consistency.contrast import LONG, is_set_apart
from claimcheck.consistency.matter import is_stated, ranked_apart
from claimcheck.model import ClaimKind, DateValue, Relation, RelationKind

SHARED = 0.5
"""The least share of the words of the clause with fewer words that the other clause has."""

RETOLD = 0.85
"""How sure a relation of two such clauses is."""

SELDOM = ONCE | frozenset(
    "sign adopt issue marry divorce elect join dismiss acquit convict sentence appoint resign "
    "retire withdraw uphold strike "
    "reject sue buy close withdraw dissolve collapse death".split()
)
"""Events that rarely happen twice with the same participants, and then years apart or "again"."""

KINDS = {Holds.SAME: RelationKind.SUPPORTS, Holds.DIFFERS: RelationKind.CONTRADICTS}


def retold(one: Statement, other: Statement) -> Relation | None:
    """How the other's value stands to the one's; None where they do not surely tell one clause."""
    if one.claim.kind is ClaimKind.RULING or is_told_apart(one, other) or is_set_apart(one, other):
        return None
    ours, theirs = clause_of(one), clause_of(other)
    if ours is None or theirs is None or not _same_clause(one, ours, other, theirs):
        return None
    if tells_another(ours, theirs):
        return None
    outcome = value_outcome(one, other)
    kind = KINDS.get(outcome.holds)
    if kind is None:
        return None
    if kind is RelationKind.CONTRADICTS and not (
        _may_differ(one, ours, other, theirs) and same_scope(ours, theirs)
    ):
        return None
    said = f"The claim says “{one.claim.text}”, the passage “{other.claim.text}”"
    return Relation(kind, outcome.reason, f"{said}: {REASONS[outcome.reason]}.", RETOLD)


def is_told_apart(one: Statement, other: Statement) -> bool:
    """Whether anything says that they are of two things, times, stages, places, groups, parts or speakers."""
    if one.negated or other.negated or one.planned or other.planned or one.named or other.named:
        return True
    if one.aspect is not other.aspect or stage_differs(one, other) or level_differs(one.scene, other.scene):
        return True
    if one.partial != other.partial or one.groups != other.groups or one.rate != other.rate:
        return True
    for a, b in ((one, other), (other, one)):
        if of_another_part(a, b) or apart(a, b) or again_differs(a, b):
            return True
    return ranked_apart(one, other) or _is_partitive(one) is not _is_partitive(other)


def other_subject(one: Statement, other: Statement) -> bool:
    """Whether the two are surely of two subjects: they swap parts, or one is a town and one its college."""
    if one.claim.kind is ClaimKind.RULING:
        return False
    ours, theirs = clause_of(one), clause_of(other)
    if ours is None or theirs is None or ours.subject is None or theirs.subject is None:
        return False
    a, b = ours.subject, theirs.subject
    if ours.passive is theirs.passive and not _are_akin(a, b):
        return True
    return (
        _is_of(a, one.scene) is not _is_of(b, other.scene)
        and a.words[-1] == b.words[-1]
        and a.words != b.words
    )


def _are_akin(one: Name, other: Name) -> bool:
    """Whether two names may be one's: they share a word, or one is the other's initials."""
    if set(one.words) & set(other.words):
        return True
    letters = ["".join(word[0] for word in name.words) for name in (one, other)]
    return letters[0] in other.words or letters[1] in one.words


def _is_of(name: Name, scene: Scene) -> bool:
    """Whether a name is that of something of a place: "the University of Oriba"."""
    return any(token.lower == "of" for token in scene.tokens[name.first : name.last + 1])


def tells_another(ours: Clause, theirs: Clause) -> bool:
    """Whether the clauses name two causes, or two other events: a fire that killed, a flood that killed."""
    return ours.causes != theirs.causes or ours.tells_another(theirs)


_PART = frozenset({"of", "among"})


def _is_partitive(statement: Statement) -> bool:
    """Whether its sentence counts some out of a number: "Of the dead, 14 were …"."""
    tokens = statement.scene.tokens
    return len(tokens) > 1 and tokens[0].lower in _PART and tokens[1].lower != "course"


def _same_clause(one: Statement, ours: Clause, other: Statement, theirs: Clause) -> bool:
    if not same_event(ours, theirs) or not same_units(one, other):
        return False
    if (
        not ours.names
        or not theirs.names
        or not _same_names(ours, other.scene, theirs)
        or not _same_names(theirs, one.scene, ours)
    ):
        return False
    if ours.places and theirs.places and not _meet(ours.places, other.scene):
        return False
    return same_words(ours, theirs)


def _same_names(clause: Clause, scene: Scene, other: Clause) -> bool:
    """Whether every participant of the one clause takes part in the other's."""
    there = frozenset(word for name in (*other.names, *other.places) for word in name.words)
    return all(name_in(name, scene) and _within(name, there) for name in clause.names)


def _within(name: Name, words: frozenset[str]) -> bool:
    return any(word in words or lexicon.concept(word) in words for word in name.words)


def _meet(names: tuple[Name, ...], scene: Scene) -> bool:
    return any(name_in(name, scene) for name in names)


def same_event(ours: Clause, theirs: Clause) -> bool:
    """Whether two clauses tell one event, known to the lexicon or in the same word."""
    shared = ours.events & theirs.events
    if shared - lexicon.WEAK:
        return True
    if shared and not ours.told & theirs.told and not ours.words & theirs.words:
        return False
    if shared or not (ours.events or theirs.events):
        return bool(ours.words & theirs.words)
    return bool(ours.told & theirs.words or theirs.told & ours.words)


def same_units(one: Statement, other: Statement) -> bool:
    """Whether two counts count the same things; dates do."""
    if one.claim.kind is not ClaimKind.COUNT:
        return True
    if not (is_stated(one.claim) and is_stated(other.claim)):
        return False
    if _dimension(one) != _dimension(other):
        return False
    return min(unit_match(one, other), unit_match(other, one)) >= 1.0


def _dimension(statement: Statement) -> str:
    """The word after a measure that says what was measured: "14 kilometres | long"."""
    after = statement.scene.tokens[statement.last + 1 : statement.last + 2]
    return next((token.lower for token in after if token.lower in LONG), "")


def same_words(ours: Clause, theirs: Clause) -> bool:
    """Whether the clause with fewer words is told in the other's, and that has little else."""
    fewer, more = sorted((ours.words, theirs.words), key=len)
    if not fewer:
        return bool((ours.events & theirs.events) - lexicon.WEAK) and len(more) <= FREE
    return len(fewer & more) >= SHARED * len(fewer) and len(more - fewer) <= FREE


FREE = 5
"""Words that the longer clause may have besides."""


ANYWHERE = frozenset("birth death sign sink crash found join marry convict acquit sentence".split())
"""Events that happen in one place, named or not; a book comes out in one country after another."""


def same_scope(ours: Clause, theirs: Clause) -> bool:
    """Whether neither clause has a place or words that the other has others for: the city, the villages."""
    if bool(ours.places) is not bool(theirs.places) and not ours.events & theirs.events & ANYWHERE:
        return False
    one, other = ours.words - theirs.words, theirs.words - ours.words
    return not (one and other)


RANKED = frozenset(
    lexicon.concept(word)
    for word in "first second third fourth fifth sixth seventh eighth ninth tenth inaugural".split()
)
"""Words that single out one of a series: a first meeting is held once."""


def _may_differ(one: Statement, ours: Clause, other: Statement, theirs: Clause) -> bool:
    """Whether two values of one clause cannot both hold: what may come about again may have two days."""
    if one.claim.kind is ClaimKind.COUNT:
        return True
    words = ours.words & theirs.words
    shared = (one.classes & other.classes).union(*(lexicon.event_words().get(word, ()) for word in words))
    ranks = RANKED & ours.words & theirs.words
    if ranks and ours.words & theirs.words - ranks:
        return _is_slip(one.claim.value, other.claim.value)
    return bool(shared & ONCE) or (bool(shared & SELDOM) and _is_slip(one.claim.value, other.claim.value))


def _is_slip(one: object, other: object) -> bool:
    """Whether two dates are of one year, or of one day in two years, or two years no more than five apart."""
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    a, b = one.earliest, other.earliest
    if a is None or b is None or one.latest is None or other.latest is None:
        return False
    if a.year == b.year and one.latest.year == other.latest.year:
        return True
    return (a.month, a.day) == (b.month, b.day) and abs(a.year - b.year) <= 5
