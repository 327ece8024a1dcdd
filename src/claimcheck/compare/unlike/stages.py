"""A claim and a date of a passage in; whether the date is only of a part or of the finding of it, out.

"Found dead on 4 May" dates the finding, "half built in 1926" and "almost sank" what was not done then.
"""

from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.clauses import is_finite
from claimcheck.compare.sentence.scene import Happening, Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_FINDING = frozenset(
    "found discovered spotted recovered discover discovers finds reported declared presumed feared"
    " believed assumed rumoured rumored".split()
)

FOUND = 6
"""So many tokens behind the finding stands what was found to be so: "found the mill wrecked"."""

_PARTS = frozenset(
    "half partly partially nearly almost virtually practically barely part semi three-quarters".split()
)
"""Words that make what follows a part of it, or less than it."""

_UNDONE = frozenset(
    "unfinished incomplete uncompleted half-built half-finished half-completed half-done part-built".split()
)
_UNDERWAY = frozenset({("under", "construction"), ("under", "way"), ("in", "progress"), ("being", "built")})
_MAKING = frozenset("build complete finish".split())


def is_stage(claim: Statement, other: Statement) -> bool:
    """Whether a passage dates only the finding of what the claim tells, or tells it in part."""
    if claim.claim.kind is not ClaimKind.DATE:
        return False
    words = claim.scene.words
    if words.isdisjoint(_STARTING) and _only_begun(claim, other.scene):
        return True
    return (words.isdisjoint(_FINDING) and _found_so(claim, other.scene)) or (
        words.isdisjoint(_PARTS | _UNDONE) and _in_part(claim, other)
    )


_STARTING = frozenset("began begun begin started starting commenced resumed attempted".split())


def _only_begun(claim: Statement, scene: Scene) -> bool:
    """Whether the claim's event is only begun: "began writing it"."""
    told = [h.at for h in scene.happenings if h.classes & claim.classes]
    return bool(told) and all(at and scene.tokens[at - 1].lower in _STARTING for at in told)


def _found_so(claim: Statement, scene: Scene) -> bool:
    """Whether what the claim tells is only how somebody or something was found."""
    return any(
        token.lower in _FINDING and any(_state(claim, scene, at, told) for told in scene.happenings)
        for at, token in enumerate(scene.tokens)
    )


def _state(claim: Statement, scene: Scene, found: int, told: Happening) -> bool:
    """Whether a word of the claim's event is the state in which something was found."""
    if not claim.classes & told.classes - {"discover", "convict", "acquit"}:
        return False
    between = scene.tokens[found + 1 : told.at]
    if told.at == found:
        return told.length > 1
    return (
        found < told.at <= found + FOUND
        and all(token.kind is not TokenKind.MARK and token.lower not in {"to", "that"} for token in between)
        and not any(is_finite(scene.tokens, i) for i in range(found + 1, told.at))
        and scene.tokens[told.at - 1].lower not in {"had", "was", "were"}
    )


def _in_part(claim: Statement, other: Statement) -> bool:
    scene = other.scene
    own = [i for i in range(len(scene.tokens)) if scene.clauses.of[i] == scene.clauses.of[other.first]]
    making = bool(claim.classes & _MAKING) or claim.aspect is Aspect.END
    for i in own:
        word, after = scene.tokens[i].lower, scene.tokens[i + 1 : i + 2]
        if making and (word in _UNDONE or (after and (word, after[0].lower) in _UNDERWAY)):
            return True
        if _lessens(scene.tokens, i) and any(
            h.at == i + 1 and (_same(claim, h) or (making and h.classes & _MAKING)) for h in scene.happenings
        ):
            return True
    return False


def _lessens(words: tuple[Token, ...], index: int) -> bool:
    lower = words[index].lower
    return lower in _PARTS or (lower == "but" and index > 0 and words[index - 1].lower == "all")


def _same(claim: Statement, told: Happening) -> bool:
    return bool(claim.classes & told.classes) or (told.aspect is not None and told.aspect is claim.aspect)
