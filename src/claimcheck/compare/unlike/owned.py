"""A claim and a passage in; whether what the passage tells is of something of the claim's subject, out.

"The road to the mill opened", "the mill's canteen opened", "a second mill opened", "a film about the opening
of the mill was made": the mill did not open then.
"""

from dataclasses import replace

from claimcheck.compare.english.lexicon import event_words
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.clauses import is_finite
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_GOVERNING = frozenset("to about from of on for behind beside beyond against opposite".split())
"""Prepositions by which a noun has another one with it."""
_PLACING = frozenset("in at near by with from under over within during".split())
_ARTICLES = frozenset("the a an its his her their this that new old former late".split())
_FURTHER = frozenset("second third fourth another further replacement".split())
_PRONOUNS = frozenset("he she it they".split())
_PARTS = frozenset("part parts half some few several one none".split())
CLASSIFIERS = frozenset(
    "city town village port county state republic kingdom duchy island province region parish battle siege"
    " members people citizens work building construction door doors gate gates entrance entrances"
    " government authorities rest whole all most".split()
)
"""Nouns that with "of" or "on" say no more than what follows."""

REACH = 6
"""So many tokens a noun stands before what its preposition leads."""


def is_of_owned(claim: Statement, other: Statement) -> bool:
    """Whether every mention of the claim's subject in a sentence only tells whose or which something is."""
    if claim.claim.kind is not ClaimKind.DATE:
        return False
    scene, name = other.scene, _subject(claim)
    if _is_of_object(claim, scene) or _is_done_by(claim, other):
        return True
    if name is None:
        return _is_of_described(claim, scene)
    mentions = [found for found in scene.names if set(found.words) & set(name.words)]
    if not scene.words.isdisjoint(_PRONOUNS):
        return False  # "the family of Ada Roon said that she had died"
    if any(not set(own.words) & set(name.words) and _stands(own, other) for own in claim.scene.names):
        return False  # "Ada Roon's second novel, The Weir, won it": the claim names the thing as well
    return bool(mentions) and all(_is_owned(claim, scene, _own(found, name, scene)) for found in mentions)


def _is_of_object(claim: Statement, scene: Scene) -> bool:
    """Whether a passage has what was done to some of the claim's object: "sold half of the mill"."""
    at = claim.happening.at + claim.happening.length if claim.happening else 0
    words = claim.scene.tokens
    if not at or at + 1 >= claim.first or words[at].lower not in _ARTICLES:
        return False
    concept = claim.scene.concepts[at + 1]
    places = scene.places.get(concept, []) if concept else []
    return bool(places) and all(_is_in_phrase(claim, scene, i) for i in places)


def _is_of_described(claim: Statement, scene: Scene) -> bool:
    """Whether a passage tells it of something of what a claim names by a noun: "a wing of the palace"."""
    event = min(claim.happening.at if claim.happening else claim.first, claim.first)
    if claim.scene.name_words or claim.scene.tokens[0].lower != "the":
        return False
    nouns = [i for i in range(1, min(event, REACH)) if claim.scene.concepts[i]]
    if not nouns:
        return False
    concept = claim.scene.concepts[nouns[-1]]
    places = scene.places.get(concept, []) if concept else []
    return bool(places) and all(_is_in_phrase(claim, scene, i) for i in places)


_TURNING = frozenset("open close sink sell destroy found dissolve merge move burn name collapse".split())
"""Events of which a verb tells with an object what was done to that, and without one what happened itself."""

_TAKING = frozenset("a an the its his her their all both several some many most two three four five".split())
_TIMES = frozenset(
    "year years day days week weeks month months season seasons spring summer autumn winter time decade"
    " decades morning evening night same following next previous first last minute minutes hour hours door"
    " doors gate gates operation operations business way ways".split()
)


def _is_done_by(claim: Statement, other: Statement) -> bool:
    """Whether the claim tells what came of its subject, the passage what that did: "closed its branch"."""
    ours, theirs = claim.happening, other.happening
    if ours is None or theirs is None or not ours.classes & theirs.classes & _TURNING or theirs.length > 1:
        return False
    return (
        not _object(claim, ours.at)
        and (done := _object(other, theirs.at)) is not None
        and not _in_claim(claim, other.scene, done)
    )


def _object(statement: Statement, verb: int) -> int | None:
    """The noun that an active verb has for its object, right behind it."""
    words, concepts = statement.scene.tokens, statement.scene.concepts
    before = {token.lower for token in words[max(verb - 2, 0) : verb]}
    if not before.isdisjoint(_PASSIVE) or verb + 2 >= len(words) or words[verb + 1].lower not in _TAKING:
        return None
    noun = next((i for i in range(verb + 2, min(verb + 5, len(words))) if concepts[i]), None)
    timed = {token.lower for token in words[verb + 2 : verb + 5]} & _TIMES
    return None if noun is None or timed or not is_finite(words, verb) else noun


_PASSIVE = frozenset("was were is are be been being got".split())


def _is_in_phrase(claim: Statement, scene: Scene, index: int) -> bool:
    """Whether "of" hangs a noun on another that the claim does not have."""
    start = _phrase(scene, index)
    if start < 2 or scene.tokens[start - 1].lower != "of":
        return False
    head = start - 2
    if scene.tokens[head].lower in _PARTS:
        return not _in_claim(claim, scene, head)
    return scene.concepts[head] is not None and not _is_told(claim, scene, head)


def _subject(claim: Statement) -> Name | None:
    """The name that a claim's sentence is about: one before its event, that no preposition leads."""
    event = min(claim.happening.at if claim.happening else claim.first, claim.first)
    for name in claim.scene.names:
        lead = claim.scene.tokens[name.first - 1].lower if name.first else ""
        if name.first < event and not name.soft and name.words:
            return None if lead in _GOVERNING | _PLACING else name
    return None


def _own(found: Name, name: Name, scene: Scene) -> Name:
    """A mention without the capitalised words before it: "Part of the Osk mill"."""
    inside = range(found.first, found.last + 1)
    first = next((i for i in inside if scene.tokens[i].lower in name.words), found.first)
    return replace(found, first=first)


def _stands(name: Name, other: Statement) -> bool:
    """Whether a name stands before a passage's date without a preposition."""
    return not name.soft and any(
        set(found.words) & set(name.words)
        and found.first < other.first
        and (not found.first or other.scene.tokens[found.first - 1].lower not in _GOVERNING | _PLACING)
        for found in other.scene.names
    )


def _is_owned(claim: Statement, scene: Scene, name: Name) -> bool:
    start = _phrase(scene, name.first)
    if start and scene.tokens[start - 1].lower in _FURTHER:
        return not _in_claim(claim, scene, start - 1)
    owner = _possessed(scene, name)
    if owner is not None:
        if not _is_told(claim, scene, owner):
            return True
        start = name.first
    return _led(claim, scene, start)


def _phrase(scene: Scene, start: int) -> int:
    """The first token of a name or noun with its article and what stands between: "the old Osk mill"."""
    while start and scene.tokens[start - 1].lower in _ARTICLES:
        start -= 1
    return start


def _possessed(scene: Scene, name: Name) -> int | None:
    """What a name has, where it stands with an apostrophe: the canteen of "the Osk mill's canteen"."""
    for index in range(name.first, min(name.last + 3, len(scene.tokens) - 1)):
        if scene.tokens[index].text.endswith(("'s", "’s")):
            after = (i for i in range(index + 1, min(index + 4, len(scene.tokens))) if scene.concepts[i])
            return next(after, None)
    return None


def _led(claim: Statement, scene: Scene, start: int) -> bool:
    """Whether a preposition hangs a phrase on a noun that the claim does not have, as far up as it goes."""
    for _ in range(3):
        at = start - 1
        if at < 1 or scene.tokens[at].lower not in _GOVERNING:
            return False
        head = at - 1
        if scene.tokens[head].lower in _PARTS:
            return not _in_claim(claim, scene, head)
        if scene.concepts[head] is None or scene.tokens[head].kind is not TokenKind.WORD:
            return False
        noun = head > 0 and scene.tokens[head - 1].lower in _ARTICLES
        if is_finite(scene.tokens, head) or (
            not noun and any(h.at == head and h.length > 1 for h in scene.happenings)
        ):
            return False
        if not _is_told(claim, scene, head):
            return not any(is_finite(scene.tokens, i) for i in range(head))
        start = _phrase(scene, head)
    return False


def _is_told(claim: Statement, scene: Scene, index: int) -> bool:
    """Whether the claim has a noun, or it only tells the claim's event or a stage, or what the thing is."""
    if scene.tokens[index].lower in CLASSIFIERS or _in_claim(claim, scene, index):
        return True
    return any(
        h.at <= index < h.at + h.length
        and (h.classes & _named_events(claim.scene) or h.aspect in (Aspect.START, Aspect.END))
        for h in scene.happenings
    )


def _named_events(claim: Scene) -> frozenset[str]:
    """The classes of all words of a claim, nouns among them: the "filming" that began."""
    words = (event_words().get(stem(token.lower), frozenset()) for token in claim.tokens)
    return frozenset[str]().union(*words)


def _in_claim(claim: Statement, scene: Scene, index: int) -> bool:
    concept = scene.concepts[index]
    return concept is not None and any(alike(concept, other) for other in claim.scene.content)
