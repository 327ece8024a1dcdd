"""Two statements of any two places in, whether they are surely of one matter out.

A citation vouches that its page speaks of the claim's matter; nothing vouches for two documents. So before
one is held against the other, both must name the same participants, tell the same event and be told in like
words, seen from either side.
"""

import re
from collections.abc import Iterator

from claimcheck.compare.alike.nearby import word_overlap
from claimcheck.compare.alike.same import event_match, level_differs, stage_differs
from claimcheck.compare.alike.subjects import NEAR
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.relate import ONCE, value_outcome
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import unit_match
from claimcheck.compare.unlike.apart import place_differs, time_differs
from claimcheck.compare.values.outcome import REASONS, Holds
from claimcheck.consistency.clauses import clause_of
from claimcheck.consistency.contrast import RANKS, is_contrasted
from claimcheck.consistency.frames import is_framed, likeness
from claimcheck.model import Claim, ClaimKind, Quantity, Relation, RelationKind

SHARED_WORDS = 0.5
"""The least share of either's content words that the other has."""

SHARED_WORDS_OF_ONE = 0.15
"""The same where an instrument's number, or two names, say which thing is meant."""

_DIGIT_OR_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|hundred)\b",
    re.IGNORECASE,
)

_LIST = re.compile(r"[A-ZÀ-Þ][^,]*,|[A-ZÀ-Þ]\S*\s+and\s+[A-ZÀ-Þ]")


def is_same_matter(one: Statement, other: Statement) -> bool:
    """Whether two statements of one kind speak of the same event or quantity beyond reasonable doubt."""
    if one.planned or other.planned or _told_apart(one, other):
        return False
    overlaps = word_overlap(one, other), word_overlap(other, one)
    least = SHARED_WORDS_OF_ONE if _identified(one, other) else SHARED_WORDS
    if max(overlaps) < SHARED_WORDS or min(overlaps) < least:
        return False
    return _same_event(one, other) and _same_count(one, other)


def may_contradict(one: Statement, other: Statement) -> bool:
    """Whether two values that differ cannot both hold of one matter."""
    return is_same_matter(one, other) and _happens_once(one, other) and not _tells_another(one, other)


def _tells_another(one: Statement, other: Statement) -> bool:
    """Whether the clauses of the two tell of two other events: a fire that killed, a flood that killed."""
    ours, theirs = clause_of(one), clause_of(other)
    return ours is not None and theirs is not None and ours.tells_another(theirs)


def is_agreement(one: Statement, other: Statement) -> bool:
    """Whether two statements whose values agree speak of one matter: equal values are half of the proof."""
    if _told_apart(one, other):
        return False
    if one.claim.kind is ClaimKind.COUNT and not _same_count(one, other):
        return False
    return is_same_matter(one, other) or likeness(one, other) >= LIKE


LIKE = 0.5
"""The least share of all their words that two sentences with one value have in common."""


def framed(one: Statement, other: Statement) -> Relation | None:
    """How the other stands to the one where both are told in the same words; None if that tells nothing."""
    if not is_framed(one, other) or _told_apart(one, other):
        return None
    if place_differs(one, other) or time_differs(one, other) or level_differs(one.scene, other.scene):
        return None
    outcome = value_outcome(one, other)
    kind = _FRAMED_KINDS.get(outcome.holds)
    if kind is None or not _same_count(one, other):
        return None
    if kind is RelationKind.CONTRADICTS and not _happens_once(one, other):
        return None
    said = f"The claim says “{one.claim.text}”, the passage “{other.claim.text}”"
    return Relation(kind, outcome.reason, f"{said}: {REASONS[outcome.reason]}.", FRAMED)


_FRAMED_KINDS = {Holds.SAME: RelationKind.SUPPORTS, Holds.DIFFERS: RelationKind.CONTRADICTS}


def _happens_once(one: Statement, other: Statement) -> bool:
    """Two days of one event cannot both hold; what may happen again may have two."""
    if one.claim.kind is not ClaimKind.DATE:
        return True
    ours, theirs = _amounts(one), _amounts(other)
    if ours and theirs and not ours & theirs:
        return False
    return bool(one.classes & other.classes & FRAMED_ONCE)


FRAMED_ONCE = ONCE | {"sign", "adopt", "issue", "marry", "elect"}
"""What happens once where the same names and words tell it."""


FRAMED = 0.9
"""How sure a relation is of two sentences that are alike but for the value."""


def _told_apart(one: Statement, other: Statement) -> bool:
    """Whether anything says that two statements are of two things, stages, times, groups or speakers."""
    if one.negated or other.negated or one.planned != other.planned:
        return True
    if one.named or other.named or one.aspect is not other.aspect or stage_differs(one, other):
        return True
    if _named_apart(one, other) or _named_apart(other, one) or ranked_apart(one, other):
        return True
    return is_contrasted(one, other)


def _amounts(statement: Statement) -> frozenset[str]:
    """The numbers of a sentence besides its value, in digits or words."""
    concepts = statement.scene.concepts
    return frozenset(
        c for i, c in enumerate(concepts) if c and c.isdigit() and not statement.first <= i <= statement.last
    )


def _same_event(one: Statement, other: Statement) -> bool:
    if one.claim.kind is ClaimKind.RULING:
        return True
    shared = (one.classes & other.classes) - lexicon.WEAK
    return bool(shared) and event_match(one, other) == 1.0


def _same_count(one: Statement, other: Statement) -> bool:
    if one.claim.kind is not ClaimKind.COUNT:
        return True
    stated = is_stated(one.claim) and is_stated(other.claim)
    return stated and min(unit_match(one, other), unit_match(other, one)) >= 1.0


def is_stated(claim: Claim) -> bool:
    """Whether a count is a number that somebody wrote down: no "dozens", no "none", no list of names."""
    value = claim.value
    if not isinstance(value, Quantity) or _LIST.match(claim.text):
        return False
    return bool(_DIGIT_OR_NUMBER.search(claim.text)) and (value.low, value.high) != (0, 0)


def _named_apart(one: Statement, other: Statement) -> bool:
    """Whether a participant of the one is not among those of the other, or there is none at all."""
    names = list(_participants(one))
    if not names:
        return True
    return not all(_returns(name, other) for name in names)


def numbered_alike(one: Statement, other: Statement) -> bool:
    """Whether both name a thing by its number: "Order 13" is one thing, first or second."""
    return bool(frozenset(_numbers_in_names(one.scene)) & frozenset(_numbers_in_names(other.scene)))


def _identified(one: Statement, other: Statement) -> bool:
    """Whether names tell which of many alike things is meant; that they agree has been seen before."""
    return numbered_alike(one, other) or min(len(list(_participants(s))) for s in (one, other)) > 1


def _participants(statement: Statement) -> Iterator[Name]:
    """The names near the value, or those that its sentence's pronoun stands for."""
    scene = statement.scene
    near = [
        name
        for name in scene.names
        if name.words
        and not name.soft
        and scene.distance(name.first, statement.first) <= NEAR
        and not _counted(name, statement)
    ]
    if near:
        yield from near
    elif scene.opening:
        yield from [name for name in statement.context.names if name.words and not name.soft][:1]


def _counted(name: Name, statement: Statement) -> bool:
    """Whether a name is that of the things counted: "eight Hartog Prizes"; it tells not whose they are."""
    return statement.claim.kind is ClaimKind.COUNT and statement.first <= name.first <= statement.last + 2


def _returns(name: Name, other: Statement) -> bool:
    if name_in(name, other.scene):
        return True
    return bool(other.scene.opening) and any(name_in(name, before) for before in other.context.before[:1])


def ranked_apart(one: Statement, other: Statement) -> bool:
    """Whether ranks or numbers of instruments tell them apart: "Order 13" is not "Order 14"."""
    for pick in (_ranks, _numbers_in_names):
        ours, theirs = frozenset(pick(one.scene)), frozenset(pick(other.scene))
        if ours and theirs and not ours & theirs:
            return True
    return False


def _ranks(scene: Scene) -> Iterator[str]:
    return (token.lower for token in scene.tokens if token.lower in RANKS)


def _numbers_in_names(scene: Scene) -> Iterator[str]:
    """Example: 13 of "Executive Order 13", "Order No. 13"."""
    for name in scene.names:
        inside = scene.tokens[name.first : name.last + 1]
        yield from (token.lower for token in inside if token.kind is TokenKind.NUMBER)
        for token in scene.tokens[name.last + 1 : name.last + 4]:
            if token.kind is TokenKind.NUMBER:
                yield token.lower
            elif token.lower not in {"no", "no.", ".", "number", "nr"}:
                break
