"""A claim about something of a named thing in; whether a passage only tells of the thing itself, out.

"Ada Roon's husband was born in 1931", "the tower of the mill is 40 metres tall": who was born in 1931 may be
Ada Roon, and 40 metres the height of the mill.
"""

from itertools import pairwise

from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.clauses import is_finite
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.unlike.antecedents import RELATED
from claimcheck.compare.unlike.owned import CLASSIFIERS
from claimcheck.model import ClaimKind

_ATTRIBUTES = frozenset(
    stem(word)
    for word in (
        "length height width depth size area weight mass capacity population number total count sum amount"
        " cost price budget value worth revenue turnover income age speed range distance duration share rate"
        " percentage proportion average majority margin toll temperature elevation altitude span diameter"
        " circumference volume membership attendance circulation turnout record score result time title name"
        " birth death date year day month start beginning end life career history story staff workforce crew"
        " first second third last debut highest lowest best worst most part"
        " provision term clause rule measure"
    ).split()
)
"""What every thing of its kind has by itself, and is told of it in other words: "is 40 metres long"."""

FAR = 4
"""So many tokens may stand between an owner and what it has: "Ada Roon's first and only novel"."""


def possession(scene: Scene) -> tuple[int, Name] | None:
    """The token of what a sentence is about, where it is something of a named thing, and that name."""
    verb = next((i for i in range(len(scene.tokens)) if is_finite(scene.tokens, i)), 0)
    for name in scene.names:
        if name.soft or not name.words or name.last >= verb:
            continue
        if scene.tokens[name.last].text.endswith(("'s", "’s", "s'", "s’")):
            head = _head(scene, range(name.last + 1, min(verb, name.last + 1 + FAR)))
        else:
            head = _before_of(scene, name)
        if head is not None and not is_its_own(scene, head):
            return head, name
        return None
    return None


def _head(scene: Scene, phrase: range) -> int | None:
    """The last noun of a phrase that ends where the verb begins."""
    if not phrase or phrase.stop >= len(scene.tokens) or not is_finite(scene.tokens, phrase.stop):
        return None
    last = phrase.stop - 1
    token = scene.tokens[last]
    return last if token.kind is TokenKind.WORD and scene.concepts[last] and not token.capital else None


def _before_of(scene: Scene, name: Name) -> int | None:
    """The noun of "the tower of the mill", which opens its sentence."""
    at = name.first - 1
    while at > 0 and scene.tokens[at].lower in {"the", "a", "an"}:
        at -= 1
    if at < 1 or at > FAR or scene.tokens[at].lower != "of" or scene.concepts[at - 1] is None:
        return None
    return at - 1 if not scene.tokens[at - 1].capital or at == 1 else None


def is_its_own(scene: Scene, head: int) -> bool:
    """Whether a noun names no other thing: a measure, an event, a kind of what follows."""
    lower = scene.tokens[head].lower
    if lower in RELATED:
        return False
    if lower in CLASSIFIERS or stem(lower) in _ATTRIBUTES:
        return True
    return any(h.at <= head < h.at + h.length for h in scene.happenings)


def is_of_owner(claim: Statement, other: Statement) -> bool:
    """Whether a value is told of the owner, where the claim's is of something that the owner has."""
    if claim.claim.kind is ClaimKind.RULING:
        return False
    owned = possession(claim.scene)
    if owned is None or owned[0] >= claim.first:
        return False
    head, owner = owned
    concept = claim.scene.concepts[head]
    if not name_in(owner, other.scene):
        return False
    if concept in other.scene.content:
        word = claim.scene.tokens[head].lower
        return word in RELATED and _is_subject(owner, other) and not _is_owned_there(word, other.scene)
    return concept not in other.context.words


_POSSESSIVES = frozenset("his her their its".split())


def _is_owned_there(word: str, scene: Scene) -> bool:
    """Whether a sentence comes to somebody's relative: "after her brother drowned"."""
    words = [token.lower for token in scene.tokens]
    return any(one in _POSSESSIVES and other == word for one, other in pairwise(words))


def _is_subject(owner: Name, other: Statement) -> bool:
    """Whether the owner opens the passage's sentence, and stands there for itself."""
    first = next((name for name in other.scene.names if not name.soft), None)
    if first is None or first.first > 2 or not set(first.words) & set(owner.words):
        return False
    return not other.scene.tokens[first.last].text.endswith(("'s", "’s", "s'", "s’"))
