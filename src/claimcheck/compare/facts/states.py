"""A claim of what state somebody is in and a page; whether what the page tells leaves that possible, out.

Who "is married to the rower" is not single, who took a doctorate did not drop out, who was re-elected did not
lose the vote. A state is the set of those that are left possible: what lies within the claimed one bears it
out, what has none in common shuts it out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lives import SUBJECTS, Subject
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import predicate, subject_names
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.facts.whose import ASKED, LONGEST, answered, is_about, is_hedged, is_theirs, is_turned
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.values.outcome import Holds


@dataclass(frozen=True, slots=True)
class State:
    """The states that `[start, end)` of a sentence leaves possible."""

    start: int
    end: int
    leaves: frozenset[str]
    upon: bool = False
    """Whether it is told of what stands behind it."""
    gaps: tuple[tuple[int, int], ...] = ()
    """Stretches of it that are free: the "800 metres" of "broke the 800 metres record"."""


@lru_cache(maxsize=4096)
def find_states(subject: Subject, scene: Scene) -> tuple[State, ...]:
    """The states of one kind that a sentence tells, in order."""
    if len(scene.text) > LONGEST or (subject.cues and subject.cues.isdisjoint(scene.words)):
        return ()
    found: list[State] = []
    for row in subject.rows:
        for match in row.pattern.finditer(scene.text):
            start, end = match.span()
            if any(start < other.end and other.start < end for other in found):
                continue
            leaves = subject.states - row.leaves if is_turned(scene, start) else row.leaves
            gaps = tuple(match.span(i) for i in range(1, row.pattern.groups + 1) if match[i])
            found.append(State(start, end, leaves, row.upon, gaps))
    return tuple(sorted(found, key=lambda state: state.start))


def find_state(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the states that a page tells of a claim's subject stand to the one claimed."""
    for subject in SUBJECTS if len(claim.tokens) <= ASKED else ():
        ours = find_states(subject, claim)
        if len(ours) == 1 and 0 < len(ours[0].leaves) < len(subject.states):
            yield from _held(subject, ours[0], claim, page)


def _held(subject: Subject, ours: State, claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    start = predicate(claim)
    if start is None or claim.token_at(ours.end - 1) < start or is_hedged(claim, ours.start):
        return
    focus = answered(claim, ours.start, ours.end)
    left, told = subject.states, list[tuple[int, frozenset[str]]]()
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        states = [state for state in find_states(subject, scene) if is_theirs(claim, scene, state.start)]
        if not states or not is_about(claim, scene, page.context(index)):
            continue
        here = subject.states.intersection(*(state.leaves for state in states))
        left &= here
        told.append((index, here))
    if not left:
        return
    for index, here in told:
        holds = Holds.SAME if here <= ours.leaves else None if here & ours.leaves else Holds.DIFFERS
        if holds is not None and not is_all_said(subject, claim, focus, page, index):
            continue
        if holds is not None and (answer := decided(holds, focus, "words-agree")):
            yield (
                index,
                Told(holds, focus, "words-agree" if holds is Holds.SAME else "denied", answer.working),
            )


def is_all_said(subject: Subject, claim: Scene, focus: frozenset[int], page: Reader, index: int) -> bool:
    """Whether a sentence says what else a claim says: of whom, of which school, when."""
    scene = page.scene(index)
    subjects = subject_names(claim)
    others = (n for n in claim.names if n.first and not n.soft and n not in subjects)
    if not all(name_in(n, scene) for n in others if focus.isdisjoint(range(n.first, n.last + 1))):
        return False
    apart = focus | claim.in_names
    return all(
        any(alike(word, other) for other in scene.content)
        for i, word in enumerate(claim.concepts)
        if word
        and i not in apart
        and claim.tokens[i].lower not in subject.faint
        and i >= (predicate(claim) or 0)
    )
