"""A claim and a passage in; whether they give the same names other parts to play, out.

"Osk beat Brell" and "Brell beat Osk" have the same words; so have "12 ships for Osk before it went over to
Brell" and "12 ships for Brell".
"""

from collections.abc import Iterator

from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Happening, Name, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement

LEADS = frozenset("for by to from against with of under".split())
"""Prepositions that tell what part a name plays."""

NEAR = 9
"""How far, in tokens and barriers, such a phrase may stand from the value it belongs to."""


def role_differs(claim: Statement, other: Statement) -> bool:
    """Whether a name of the claim has its preposition, where the passage has another name behind the same."""
    return any(
        _replaced(lead, name, claim, other) for lead, name in _phrases(claim) if name_in(name, other.scene)
    )


def _phrases(statement: Statement) -> Iterator[tuple[str, Name]]:
    """The names near a value that a preposition leads, each with it."""
    scene = statement.scene
    for name in scene.names:
        lead = scene.tokens[name.first - 1].lower if name.first else ""
        if lead in LEADS and name.words and scene.distance(name.first, statement.last) <= NEAR:
            yield lead, name


def _replaced(lead: str, name: Name, claim: Statement, other: Statement) -> bool:
    theirs = [found for word, found in _phrases(other) if word == lead]
    foreign = [found for found in theirs if not name_in(found, claim.scene)]
    return bool(foreign) and not _led_by(lead, name.words[-1], other.scene)


def _led_by(lead: str, word: str, scene: Scene) -> bool:
    """Whether a word stands shortly behind a preposition anywhere in a sentence."""
    words = [token.lower for token in scene.tokens]
    return any(found == word and lead in words[max(i - 5, 0) : i] for i, found in enumerate(words))


_SPATIAL = ("from", "above", "below", "off", "beyond")
_COMPLEMENTS = {"of": "of", "in": "in", "among": "among", **dict.fromkeys(_SPATIAL, "from")}
"""Prepositions, each with the one that it does the work of: a distance is from one thing."""

_ARTICLES = frozenset("the a an its their his her".split())


def complement_differs(claim: Statement, other: Statement) -> bool:
    """Whether the same preposition right behind both values leads another noun: "of fern", "of orchid"."""
    ours, theirs = _complements(claim), _complements(other)
    return any(
        not _near(noun, other) and not _near(theirs[lead], claim) and noun != theirs[lead]
        for lead, noun in ours.items()
        if lead in theirs
    )


def _near(noun: str, statement: Statement) -> bool:
    return noun in statement.scene.content or noun in statement.unit


def _complements(statement: Statement) -> dict[str, str]:
    """The preposition right behind what is counted, with the common noun that it leads."""
    scene = statement.scene
    lead = statement.last + 1
    while lead < len(scene.tokens) and lead <= statement.last + 3 and scene.concepts[lead] in statement.unit:
        lead += 1
    if lead + 1 >= len(scene.tokens) or scene.tokens[lead].lower not in _COMPLEMENTS:
        return {}
    at = lead + 2 if scene.tokens[lead + 1].lower in _ARTICLES else lead + 1
    noun = scene.concepts[at] if at < len(scene.tokens) else None
    plain = noun and scene.tokens[at].text.islower() and not noun[0].isdigit()
    return {_COMPLEMENTS[scene.tokens[lead].lower]: noun} if noun and plain else {}


def lacking_differs(claim: Statement, other: Statement) -> bool:
    """Whether each tells what was lacking, and not the same: "without power", "without water"."""
    ours, theirs = _lacked(claim.scene), _lacked(other.scene)
    return bool(ours and theirs) and not ours & theirs and not claim.classes & other.classes


def _lacked(scene: Scene) -> frozenset[str]:
    """The nouns behind each "without"."""
    found = (scene.concepts[i + 1 : i + 4] for i, t in enumerate(scene.tokens) if t.lower == "without")
    return frozenset(concept for concepts in found for concept in concepts if concept)


def reversed_roles(claim: Statement, other: Statement) -> bool:
    """Whether who did it to whom is turned round: the event is the same, its two names change places."""
    if claim.verb and claim.verb == other.verb and _same_verb_turned(claim, other):
        return True
    ours, theirs = claim.happening, other.happening
    return ours is not None and theirs is not None and _turned(claim.scene, ours, other.scene, theirs)


def _same_verb_turned(claim: Statement, other: Statement) -> bool:
    at = [_place(statement) for statement in (claim, other)]
    doer, done = _sides(claim.scene, at[0]) if at[0] else (None, None)
    actor, target = _sides(other.scene, at[1]) if at[1] else (None, None)
    if not (doer and done and actor and target):
        return False
    return _alike(doer, target) and _alike(done, actor) and not _alike(doer, actor)


def _place(statement: Statement) -> Happening | None:
    """Where the verb of a value stands."""
    concepts = statement.scene.concepts
    at = [i for i in range(min(statement.first, len(concepts))) if concepts[i] == statement.verb]
    return Happening(at[-1], frozenset()) if at else None


def turned_round(claim: Scene, other: Scene) -> bool:
    """Whether any event of a sentence is told in the other with its two names in each other's place."""
    return any(
        _turned(claim, ours, other, theirs) for ours in claim.happenings for theirs in other.happenings
    )


def _turned(claim: Scene, ours: Happening, other: Scene, theirs: Happening) -> bool:
    if not ours.classes & theirs.classes:
        return False
    doer, done = _sides(claim, ours)
    actor, target = _sides(other, theirs)
    if not (doer and done and actor and target):
        return False
    return _alike(doer, target) and _alike(done, actor) and not _alike(doer, actor)


def _alike(one: Name, other: Name) -> bool:
    return bool(one.words and other.words) and one.words[-1] == other.words[-1]


def _sides(scene: Scene, happening: Happening) -> tuple[Name | None, Name | None]:
    """Who does it and to whom it is done, as far as both are names that stand right beside a verb."""
    if reading(scene.tokens, happening.at) is Reading.NOUN:
        return None, None
    end = happening.at + happening.length
    before = [n for n in scene.names if happening.at - SUBJECT <= n.last < happening.at and _bare(scene, n)]
    after = [n for n in scene.names if end <= n.first <= end + OBJECT]
    if not before or not after:
        return None, None
    between = {token.lower for token in scene.tokens[end : after[0].first]}
    passive = bool(between & {"by", "to"})
    if not passive and between - {"the", "a", "an"}:
        return None, None
    return (after[0], before[-1]) if passive else (before[-1], after[0])


SUBJECT, OBJECT = 4, 3
"""How many tokens before and after a verb its two names may stand."""


def _bare(scene: Scene, name: Name) -> bool:
    """Whether no preposition leads a name."""
    lead = [token.lower for token in scene.tokens[max(name.first - 2, 0) : name.first]]
    return not set(lead[-1:]) & _PREPOSITIONS and not (lead[-1:] == ["the"] and set(lead) & _PREPOSITIONS)


_PREPOSITIONS = frozenset("of in on at by from for to with near under against about".split())
