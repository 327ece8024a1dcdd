"""Two sentences in; whether what the one tells as done the other tells only as meant or as not done, out.

"Would close", "was to close", "plans to close", "no intention of closing", "has not closed": who says that it
closed is borne out by none of them, though every word is there.
"""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.compare.english.lexicon import WEAK
from claimcheck.compare.english.words import stem
from claimcheck.compare.sentence.mooted import is_talked_of
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene

_HELPERS = frozenset(
    "be been being was were is are am have has had also then soon now once again finally later already ever"
    " still only just first".split()
)
_MODALS = frozenset("would will shall should may might could can must 'll wo ca cannot".split())
_NEVER = frozenset("not never n't n’t".split())
_DONE = frozenset(
    stem(word)
    for word in (
        "force oblige compel have has had manage go went come came proceed get got help able continue cause"
        " lead led serve survive use used vote agree seem appear prove turn begin began start order choose"
        " chose decide opt first last only next enough live rise rose grow return appoint elect allow permit"
    ).split()
)
"""Words before "to" with which an act is done, decided, or told elsewhere not to have been done."""

_ADVISING = frozenset(
    stem(word) for word in "recommend urge ask demand propose request suggest insist advise".split()
)
_PLANNED = frozenset("planned proposed possible potential future prospective intended threatened".split())
"""Words before a noun of what has not come about: "the planned closure"."""


_LACKING = frozenset("awaiting awaits awaited pending needs requires lacks seeking opposing without".split())
"""Words before a noun of what there is not yet: "awaiting ratification"."""


def only_meant(claim: Scene, page: Iterable[Scene]) -> bool:
    """Whether an event that a claim tells as done is told on a page, and nowhere as done."""
    asked, carried = list(_asked(claim)), list(_carried_out(claim))
    if not asked and not carried:
        return False
    scenes = tuple(page)
    return any(_is_only_meant(classes, concept, scenes) for classes, concept in asked) or any(
        _is_only_agreed(classes, concept, scenes) for classes, concept in carried
    )


def _is_only_agreed(classes: frozenset[str], concept: str, scenes: tuple[Scene, ...]) -> bool:
    """Whether what a claim says was completed is told as meant or agreed on, and by no verb as done."""
    told = [
        is_meant(scene, at) or _AGREED.intersection(t.lower for t in scene.tokens[max(at - 3, 0) : at])
        for scene in scenes
        for at in {*(h.at for h in scene.happenings if h.classes & classes), *scene.places.get(concept, ())}
        if reading(scene.tokens, at) is Reading.VERB
    ]
    return bool(told) and all(told)


def _asked(claim: Scene) -> Iterator[tuple[frozenset[str], str]]:
    """The classes and the concept of each verb that a claim tells as done."""
    for event in claim.happenings:
        strong = event.classes - WEAK
        concept = claim.concepts[event.at]
        verb = reading(claim.tokens, event.at) is Reading.VERB and not claim.tokens[event.at].lower.endswith(
            "ing"
        )
        if strong and concept and verb and not is_meant(claim, event.at):
            yield strong, concept if event.length == 1 else ""


def _carried_out(claim: Scene) -> Iterator[tuple[frozenset[str], str]]:
    """The classes and the concept of each noun of an event that a claim says was completed."""
    for event in claim.happenings:
        words = [token.lower for token in claim.tokens[max(event.at - 3, 0) : event.at]]
        if event.classes - WEAK and len(words) > 1 and words[-1] in _ARTICLES and words[-2] in _COMPLETED:
            yield event.classes - WEAK, claim.concepts[event.at] or ""


_ARTICLES = frozenset("the its his her their a an".split())
_COMPLETED = frozenset(
    "completed finalised finalized concluded closed finished completing finalising".split()
)
_AGREED = frozenset("agreed agrees agree set due expected expects".split())


def _is_only_meant(classes: frozenset[str], concept: str, scenes: tuple[Scene, ...]) -> bool:
    told = [
        is_meant(scene, at)
        for scene in scenes
        if classes & scene.told or (concept and concept in scene.content)
        for at in {*(h.at for h in scene.happenings if h.classes & classes), *scene.places.get(concept, ())}
    ]
    return bool(told) and all(told)


def is_meant(scene: Scene, at: int) -> bool:
    """Whether a verb or a noun of an event tells it as planned, possible, wanted or not done."""
    words = [token.lower for token in scene.tokens[max(at - 12, 0) : at]]
    if words[-1:] and words[-1] in _PLANNED | _LACKING:
        return True
    while words and (words[-1] in _HELPERS or words[-1].endswith("ly")):
        words.pop()
    if not words:
        return False
    if words[-1] in _MODALS or words[-1] in _NEVER:
        return True
    if words[-1] == "to" and not scene.tokens[at].lower.endswith("ing"):
        return not _DONE & {stem(word) for word in words[-4:-1]}
    return is_talked_of(scene, at) or _is_advised(scene, at, words)


def _is_advised(scene: Scene, at: int, words: Sequence[str]) -> bool:
    """Whether a plain form hangs on a verb of advice: "recommended that the council approve it"."""
    plain = not scene.tokens[at].lower.endswith(("ed", "ing", "s"))
    if not plain or "that" not in words[-7:]:
        return False
    before = words[: len(words) - 1 - words[::-1].index("that")]
    return any(stem(word) in _ADVISING for word in before[-3:])
