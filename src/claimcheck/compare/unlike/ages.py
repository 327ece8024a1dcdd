"""Two ages in; whether both are of one person when the same thing was done, out."""

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, speaks_of, subject_names
from claimcheck.compare.sentence.ages import Age, find_ages
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.statements.statement import Context, Statement
from claimcheck.model import ClaimKind

SAID = 0.6
"""The share of what a claim says besides that a passage must say, in the part that tells the age."""


def of_another_age(claim: Statement, other: Statement) -> bool:
    """Whether two numbers are ages, but not of one person at one time."""
    ours, theirs = _age_of(claim), _age_of(other)
    if ours is None or theirs is None:
        return False
    same = of_same(claim.scene, other.scene, other.context) and (theirs.firm or ours.bounds == theirs.bounds)
    return not same or not same_deed(claim.scene, ours, other.scene, theirs)


def _age_of(statement: Statement) -> Age | None:
    """The age that a number is."""
    if statement.claim.kind is not ClaimKind.COUNT:
        return None
    at = statement.scene.tokens[statement.first].start
    return next((age for age in find_ages(statement.scene) if age.start <= at < age.end), None)


def inside(scene: Scene, age: Age) -> list[int]:
    """The tokens that tell an age."""
    return [i for i, token in enumerate(scene.tokens) if age.start <= token.start < age.end]


_OWN = frozenset("his her their its my our".split())


def of_same(claim: Scene, scene: Scene, context: Context) -> bool:
    """Whether both are about one person, and not about somebody's son."""
    if speaks_of(claim, scene, context) < SURE or (scene.tokens and scene.tokens[0].lower in _OWN):
        return False
    wanted = {word for name in subject_names(claim) for word in name.words}
    named = [name for name in scene.names if wanted & set(name.words)]
    return not named or not all(_owns_another(name, claim, scene) for name in named)


def _owns_another(name: Name, claim: Scene, scene: Scene) -> bool:
    """Whether a name only tells whose something is that the claim does not speak of: "Osk's father"."""
    if not scene.tokens[name.last].text.endswith(("'s", "’s", "s’", "s'")):
        return False
    owned = (c for c in scene.concepts[name.last + 1 : name.last + 4] if c and c not in _ORDER)
    return next(owned, "") not in claim.content


_ORDER = concepts("first second third last only own early late")
_FAINT = frozenset("age aged old year birthday when time then".split())
_PARTING = frozenset("; : . and but who which whose".split())


def same_deed(claim: Scene, ours: Age, scene: Scene, theirs: Age) -> bool:
    """Whether a passage tells of the age what a claim says that was done at it."""
    own = claim.in_names.union(inside(claim, ours))
    asked = {
        i: concept
        for i, concept in enumerate(claim.concepts)
        if concept and i not in own and claim.tokens[i].lower not in _FAINT
    }
    part = _part(scene, theirs)
    here = {concept for i in part if (concept := scene.concepts[i])}
    told = frozenset().union(*(h.classes for h in scene.happenings if h.at in part))
    done = {i for h in claim.happenings if h.classes & told for i in range(h.at, h.at + h.length)}
    met = sum(i in done or any(alike(word, other) for other in here) for i, word in asked.items())
    return met >= SAID * len(asked) if asked else not claim.told  # "Ann Osk was 22 years old"


def _part(scene: Scene, age: Age) -> range:
    """The tokens around an age up to what parts a sentence."""
    at = inside(scene, age)
    bars = [i for i, token in enumerate(scene.tokens) if token.lower in _PARTING]
    start = max((i for i in bars if i < at[0]), default=-1) + 1
    stop = min((i for i in bars if i > at[-1]), default=len(scene.tokens))
    return range(start, stop)
