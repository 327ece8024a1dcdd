"""A claim of what state a place or structure is in and a page; whether the page leaves that possible, out.

Who "was torn down" no longer exists, who lies on the western bank of a river is not on its east bank, a line
of standard gauge is no narrow-gauge line.
"""

from collections.abc import Iterator

from claimcheck.compare.english.lives import Subject
from claimcheck.compare.english.places import CONDITIONS, UNCLEAR
from claimcheck.compare.facts.about import (
    SURE,
    is_of_part,
    is_whole,
    predicate,
    speaks_of,
    subject_names,
    tells_of,
)
from claimcheck.compare.facts.states import State, find_states, is_all_said
from claimcheck.compare.facts.told import Told
from claimcheck.compare.facts.whose import ASKED, answered, is_hedged, is_theirs
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.values.outcome import Holds

_PAST = frozenset("was were had used".split())
_FORMER = frozenset(
    "until till formerly originally initially once previously before became becoming then first"
    " historically converted temporarily repairs repair winter summer month months week weeks day days"
    " expected due will would if unless".split()
)
"""Words of a sentence that may tell a state of other times only."""
_TIMED = frozenset("still already now today currently longer ever never any more anymore".split())


_MOOTED = frozenset("plan plans proposal proposals calls".split())


def find_condition(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the states that a page tells of a claim's subject stand to the one claimed."""
    for subject, ours in _asked(claim):
        yield from _held(subject, ours, claim, page)


def is_left_open(claim: Scene, page: Reader) -> bool:
    """Whether a page tells the state that a claim gives of another time or thing, or another state of it."""
    start = predicate(claim)
    if start is None or claim.tokens[start].lower not in _BEING:
        return False  # "replaced a swing bridge" tells a deed, not a state
    return any(
        not state.leaves <= ours.leaves
        or is_hedged(scene, state.start)
        or not (_FORMER | UNCLEAR | _MOOTED).isdisjoint(scene.words)
        or is_of_part(claim, scene)
        for subject, ours in _asked(claim)
        for scene in map(page.scene, range(len(page.prose.sentences)))
        for state in find_states(subject, scene)
    )


_BEING = frozenset(
    "is are was were be been has have had does do did can lies lie lay stands stood runs ran remains remained"
    " reopened opened closed survives survived no still now".split()
)


def _asked(claim: Scene) -> Iterator[tuple[Subject, State]]:
    """The states that a claim gives, each with its subject."""
    if len(claim.tokens) > ASKED or not UNCLEAR.isdisjoint(claim.words):
        return
    for subject in CONDITIONS:
        ours = find_states(subject, claim)
        if len(ours) == 1 and 0 < len(ours[0].leaves) < len(subject.states):
            yield subject, ours[0]


def _held(subject: Subject, ours: State, claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    start = predicate(claim)
    if start is None or claim.token_at(ours.end - 1) < start or is_hedged(claim, ours.start):
        return
    left, told = subject.states, list[tuple[int, frozenset[str]]]()
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        if subject.cues.isdisjoint(scene.words) or not UNCLEAR.isdisjoint(scene.words):
            continue
        told_here = (state for state in find_states(subject, scene) if is_theirs(claim, scene, state.start))
        states = [state for state in told_here if _is_of_same(claim, ours, scene, state)]
        if states and _is_about(claim, page, index):
            here = subject.states.intersection(*(state.leaves for state in states))
            left &= here
            told.append((index, here))
    if left:
        yield from _answers(subject, ours, claim, page, told)


def _answers(
    subject: Subject, ours: State, claim: Scene, page: Reader, told: list[tuple[int, frozenset[str]]]
) -> Iterator[tuple[int, Told]]:
    told_by = answered(claim, ours.start, ours.end)
    inside = frozenset(i for i in told_by if not claim.tokens[i].text[0].isdigit())
    focus = inside | {i for i, token in enumerate(claim.tokens) if token.lower in _TIMED}
    for index, here in told:
        scene = page.scene(index)
        holds = Holds.SAME if here <= ours.leaves else None if here & ours.leaves else Holds.DIFFERS
        if holds is None or not is_all_said(subject, claim, focus, page, index):
            continue
        if not _is_of_that_time(claim, scene, holds):
            continue
        yield index, Told(holds, focus, "words-agree" if holds is Holds.SAME else "denied")


def _is_of_same(claim: Scene, ours: State, scene: Scene, theirs: State) -> bool:
    """Whether a state is told of the same place as the claim's, where that names one: north of Osk."""
    at, other = claim.token_at(ours.start), scene.token_at(theirs.start)
    name = next((n for n in claim.names if n.words and not n.soft and n.first >= at), None)
    if name is None:
        return True
    behind = (n for n in scene.names if n.words and not n.soft and n.first >= max(other, 1))
    first = next(behind, None)
    return first is not None and bool(set(first.words) & set(name.words))


def _is_of_that_time(claim: Scene, scene: Scene, holds: Holds) -> bool:
    """Whether a sentence tells its state of the time that the claim speaks of."""
    if "never" in claim.words or scene.words.isdisjoint(_FORMER):
        past = not claim.words.isdisjoint(_PAST)
        return not past or holds is Holds.SAME or not scene.words.isdisjoint(_PAST)
    return False


def _is_about(claim: Scene, page: Reader, index: int) -> bool:
    """Whether a sentence is about what a claim is, and not about a part of it."""
    scene, context = page.scene(index), page.context(index)
    if is_of_part(claim, scene):
        return False
    around = (scene, *context.before, *context.titles)
    if not all(any(name_in(n, other) for other in around) for n in subject_names(claim) if not n.soft):
        return False
    names = any(not name.soft for name in claim.names[:1]) and predicate(claim) is not None
    led = names and claim.names[0].first < (predicate(claim) or 0)
    sure = speaks_of(claim, scene, context) if led else tells_of(claim, scene, context)
    return sure >= SURE and (not led or is_whole(claim, scene, context))
