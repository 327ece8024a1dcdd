"""A claim that denies something and a sentence in; whether the sentence tells that it happened, out.

"Never married", "did not win a single award", "has yet to appear in a film", "failed to reach the final": who
says so is contradicted by a sentence that tells of the same subject what is denied, all of it.
"""

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import NEGATIONS, UNSURE, WEAK
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, predicate, speaks_of, subject_names
from claimcheck.compare.facts.told import Told
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds

_DENYING = frozenset("not never no yet failed fails none nobody neither nor without".split())
_FILLING = frozenset("single any ever yet one sole".split())
"""Words that only strengthen a denial."""

_LIMITING = frozenset(
    "until till before after since only just all every both more most less than least again longer enough"
    " exactly alone because if unless while but except though although when other another further".split()
)
"""Words with which a claim denies less than that it happened at all."""

ASKED = 20
"""A claim with more tokens denies more than one thing."""

REACH = 6
"""So many tokens before an event a negation or a plan may turn it."""


@dataclass(frozen=True, slots=True)
class Denial:
    """What a claim denies."""

    verb: str
    """Concept of the verb that is denied; `classes` are those of what it tells."""
    classes: frozenset[str]
    passive: bool
    rest: frozenset[str]
    """Concepts that the denied clause has besides its verb, its subject aside."""
    at: int


@lru_cache(maxsize=1024)
def denied(claim: Scene) -> Denial | None:
    """What a claim denies outright; None where it denies nothing or only a part."""
    words = [token.lower for token in claim.tokens]
    start = predicate(claim)
    if start is None or len(words) > ASKED or _LIMITING & set(words[start:]):
        return None
    said = [i for i in range(start, len(words)) if words[i] in _DENYING or words[i].endswith(("n't", "n’t"))]
    if not said or (words[said[0]] == "yet" and words[said[0] - 1] not in _HAVING):
        return None
    if len(_TURNING & {words[i] for i in said}) > 1 or any(
        c and c[0].isdigit() for c in claim.concepts[start:]
    ):
        return None
    found = _event(claim, said[0])
    if found is None:
        return None
    at, stop, classes = found
    apart = {*said, *range(at, stop), *range(start)}
    rest = frozenset(
        c for i, c in enumerate(claim.concepts) if c and i not in apart and words[i] not in _FILLING
    )
    if not rest and classes and classes <= WEAK:
        return None
    return Denial(claim.concepts[at] or "", classes, _passive(claim, at), rest, said[0])


_TURNING = frozenset("never not no none failed".split())
_HAVING = frozenset("has have had is was are were".split())
_BEING = frozenset("was were is are been being be get got".split())


def _event(claim: Scene, denial: int) -> tuple[int, int, frozenset[str]] | None:
    """The place, the end and the classes of what is denied: the first event behind the negation, or verb."""
    for event in claim.happenings:
        if event.classes and event.at > denial:
            return event.at, event.at + event.length, event.classes
    for index in range(denial + 1, min(denial + REACH, len(claim.tokens))):
        if claim.concepts[index] and reading(claim.tokens, index) is Reading.VERB:
            return index, index + 1, frozenset()
    return None


def _passive(scene: Scene, at: int) -> bool:
    before = [token.lower for token in scene.tokens[max(at - 3, 0) : at]]
    past = scene.tokens[at].lower.endswith(("ed", "en", "wn", "lt", "ld", "nt", "t"))
    return past and bool(_BEING & set(before))


def asks(claim: Scene) -> bool:
    """Whether a claim denies something outright."""
    return denied(claim) is not None


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """That a sentence tells what the claim denies; None where it does not."""
    ours = denied(claim)
    if ours is None or not (ours.classes & scene.told or ours.verb in scene.places):
        return None
    if not all(_met(concept, scene) for concept in ours.rest):
        return None
    places = {h.at for h in scene.happenings if ours.classes & h.classes} | set(
        scene.places.get(ours.verb, ())
    )
    if not any(_tells(ours, at, claim, scene) for at in places):
        return None
    if speaks_of(claim, scene, context) < SURE:
        return None
    return Told(Holds.DIFFERS, frozenset(range(predicate(claim) or 0, len(claim.tokens))), "denied")


def _met(concept: str, scene: Scene) -> bool:
    return any(alike(concept, other) for other in scene.content)


def _tells(ours: Denial, at: int, claim: Scene, scene: Scene) -> bool:
    """Whether a verb of a sentence tells what is denied as having happened to the claim's subject."""
    before = [token.lower for token in scene.tokens[max(at - REACH, 0) : at]]
    turned = (NEGATIONS | UNSURE | _DENYING) & set(before)
    if turned or any(word.endswith(("n't", "n’t")) for word in before):
        return False
    if "marry" not in ours.classes and _passive(scene, at) != ours.passive:
        return False
    return not _is_anothers(claim, scene, at)


_RELATIVES = frozenset("who which whom that whose".split())


def _is_anothers(claim: Scene, scene: Scene, at: int) -> bool:
    """Whether a verb has another subject: one that stands behind it, or the name before its "who"."""
    names = [name for name in subject_names(claim) if not name.soft and name_in(name, scene)]
    wanted = frozenset(word for name in names for word in name.words)
    places = [name.last for name in scene.names if set(name.words) & wanted]
    if places and min(places) > at:
        return True
    led = next(
        (i for i in range(at - 1, max(at - RELATIVE, 0), -1) if scene.tokens[i].lower in _RELATIVES), None
    )
    if led is None:
        return False
    ends = {led - 1, led - 2 if scene.tokens[led - 1].text == "," else led - 1}
    return any(name.last in ends and not set(name.words) & wanted for name in scene.names)


RELATIVE = 12
"""So many tokens before a verb its relative pronoun may stand."""
