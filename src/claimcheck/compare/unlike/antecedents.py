"""A claim and a date of a passage in; whether the date is of what a relative clause describes, out.

"The railway outlived its rival, which closed in 1966": 1966 is the rival's year. What stands before the
clause is described by it; only "its rival", "a mill" or a name is surely not what the claim is about.
"""

from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.clauses import Tie, is_finite
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_OTHERS = frozenset("its his her their a an another".split())

FAR = 6
"""So many tokens an antecedent has at most."""


def describes_another(claim: Statement, other: Statement) -> bool:
    """Whether a date stands in a clause about an object that the claim does not name."""
    if claim.claim.kind is not ClaimKind.DATE:
        return False
    scene = other.scene
    home = scene.clauses.of[other.first]
    clause = scene.clauses.all[home]
    if clause.tie is not Tie.ASIDE or home == 0:
        return False
    described = _antecedent(scene, clause.start)
    relative = scene.tokens[clause.start].lower in {"which", "that", "who"}
    if relative and (inner := _inner(scene, described)):
        described = inner
    elif not described or not _is_object(scene, described[0]):
        return False
    named = any(name.first in described and not name.soft for name in scene.names)
    if not named and scene.tokens[described[0]].lower not in _OTHERS and not _is_one(scene, described):
        return False
    words = {concept for i in described if (concept := scene.concepts[i])}
    return not words & (claim.scene.content | claim.scene.name_words)


RELATED = frozenset(
    (
        "summary draft copy copies model replica portrait statue history biography film sequel version"
        " translation branch son daughter wife widow husband brother sister father mother grandson nephew"
        " niece founder owner"
        " friend rival predecessor successor forerunner namesake pupil assistant deputy secretary"
    ).split()
)
"""What is something of another thing, and has dates of its own."""

NEAR = 3
"""So many tokens stand at most between such a noun and its name: "a summary of the Osk report"."""


def is_of_related(claim: Statement, other: Statement) -> bool:
    """Whether what a value is of only belongs to what the claim is about: its summary, her son."""
    if _is_of_kin(claim, other):
        return True
    if claim.claim.kind is not ClaimKind.DATE:
        return False
    scene = other.scene
    until = min(other.first, other.happening.at if other.happening else other.first)
    for index in range(min(until, FAR)):
        head = scene.tokens[index].lower
        if head not in RELATED or scene.concepts[index] in claim.scene.content:
            continue
        of = index + 1 < len(scene.tokens) and scene.tokens[index + 1].lower == "of"
        named = range(index + 2, index + 2 + NEAR) if of else range(max(index - 2, 0), index)
        if any(name.first in named and set(name.words) & claim.scene.name_words for name in scene.names):
            return not any(is_finite(scene.tokens, i) for i in range(index))
    return False


_OWNERS = frozenset({"his", "her", "their"})
_KIN = frozenset(
    "son daughter brother sister father mother uncle aunt cousin nephew niece grandson grandfather"
    " grandmother stepfather stepmother".split()
)


def _is_of_kin(claim: Statement, other: Statement) -> bool:
    """Whether a sentence's subject is a relative of whom the claim is about: "His brother Odo has"."""
    scene = other.scene
    if scene.words.isdisjoint(_KIN) or scene.words.isdisjoint(_OWNERS):
        return False
    until = min(other.first, other.happening.at if other.happening else other.first, FAR)
    for index in range(1, until):
        owners = {token.lower for token in scene.tokens[max(index - 3, 0) : index]} & _OWNERS
        if owners and scene.tokens[index].lower in _KIN and scene.concepts[index] not in claim.scene.content:
            named = any(n.first < index and set(n.words) & claim.scene.name_words for n in scene.names)
            return not named and not any(is_finite(scene.tokens, i) for i in range(index))
    return False


def _antecedent(scene: Scene, start: int) -> range:
    """The noun phrase right before a clause."""
    last = start - 1
    while last >= 0 and scene.tokens[last].kind is TokenKind.MARK:
        last -= 1
    first = last
    while first > 0 and last - first < FAR and _goes_with(scene, first - 1):
        first -= 1
    return range(first, last + 1) if last > 0 else range(0)


def _goes_with(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if token.kind is TokenKind.MARK or is_finite(scene.tokens, index):
        return False
    return token.lower not in _LEADS


_LEADS = frozenset("than to by for from with and or but that which who as when".split())


def _inner(scene: Scene, described: range) -> range | None:
    """The last of nested phrases, where it brings up a new thing: "the site of a workhouse"."""
    for at in reversed(described):
        if scene.tokens[at].lower in {"a", "an", "another"}:
            led = at > 2 and scene.tokens[at - 1].lower in {
                "of",
                "on",
                "by",
                "near",
                "beside",
                "from",
                "with",
            }
            return range(at, described.stop) if led else None
    return None


def _is_object(scene: Scene, first: int) -> bool:
    """Whether a verb stands before it in the sentence, so that it is not what that is about.

    "The Tern is a car that was built until 1994": what "is" joins to the subject is the subject itself.
    """
    before = [i for i in range(first) if is_finite(scene.tokens, i)]
    return bool(before) and not (before == [first - 1] and scene.tokens[first - 1].lower in _IS)


_IS = frozenset("is was are were".split())


def _is_one(scene: Scene, described: range) -> bool:
    """Whether it is "the one" or "that" of something else."""
    words = [scene.tokens[i].lower for i in described[:2]]
    return words[-1:] == ["one"] or words[:1] == ["that"]
