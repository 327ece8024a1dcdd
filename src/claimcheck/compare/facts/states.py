"""A claim of what state somebody is in and a page; whether what the page tells leaves that possible, out.

Who "is married to the rower" is not single, who took a doctorate did not drop out, who was re-elected did not
lose the vote. A state is the set of those that are left possible: what lies within the claimed one bears it
out, what has none in common shuts it out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from claimcheck.compare.english.lexicon import UNSURE
from claimcheck.compare.english.lives import SUBJECTS, Subject
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, predicate, speaks_of, subject_names
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds

LONGEST = 700
"""Characters of a sentence that is read."""

ASKED = 24
"""Tokens of a claim that tells one state."""

REACH = 4
"""So many tokens before a state a negation may turn it."""

_TURNING = frozenset("not never without neither nor denied denies cannot".split())
_HEDGES = UNSURE | frozenset("reportedly allegedly rumoured rumored engaged considered almost nearly".split())
_KIN = frozenset(
    "mother father parents parent brother sister brothers sisters son daughter sons daughters uncle aunt"
    " cousin nephew niece grandfather grandmother grandson granddaughter friend colleague boss teacher"
    " stepfather stepmother predecessor successor wife husband widow".split()
)
_PRONOUNS = frozenset({"he", "she", "they"})
_OWNERS = frozenset("his her their whose".split())
_LEADS = frozenset("in at of on from by for with over against to under near and".split())
_RELATIVES = frozenset("who whose whom".split())


@dataclass(frozen=True, slots=True)
class State:
    """The states that `[start, end)` of a sentence leaves possible."""

    start: int
    end: int
    leaves: frozenset[str]


@lru_cache(maxsize=4096)
def find_states(subject: Subject, scene: Scene) -> tuple[State, ...]:
    """The states of one kind that a sentence tells, in order."""
    if len(scene.text) > LONGEST or subject.cues.isdisjoint(scene.words):
        return ()
    found: list[State] = []
    for row in subject.rows:
        for match in row.pattern.finditer(scene.text):
            start, end = match.span()
            if any(start < other.end and other.start < end for other in found):
                continue
            leaves = subject.states - row.leaves if is_turned(scene, start) else row.leaves
            found.append(State(start, end, leaves))
    return tuple(sorted(found, key=lambda state: state.start))


def is_turned(scene: Scene, start: int) -> bool:
    """Whether what begins at `start` is denied."""
    at = scene.token_at(start)
    before = [token.lower for token in scene.tokens[max(at - REACH, 0) : at]]
    cut = max((i for i, word in enumerate(before) if word in {",", ";", "and", "but"}), default=-1)
    near = before[cut + 1 :]
    ended = any(one == "no" and two == "longer" for one, two in pairwise(near))
    return ended or bool(_TURNING & set(near)) or any(word.endswith(("n't", "n’t")) for word in near)


def find_state(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the states that a page tells of a claim's subject stand to the one claimed."""
    for subject in SUBJECTS:
        ours = find_states(subject, claim)
        if len(ours) == 1 and len(claim.tokens) <= ASKED and 0 < len(ours[0].leaves) < len(subject.states):
            yield from _held(subject, ours[0], claim, page)


def _held(subject: Subject, ours: State, claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    start = predicate(claim)
    if start is None or claim.token_at(ours.end - 1) < start or is_hedged(claim, ours):
        return
    focus = answered(claim, ours)
    left, told = subject.states, list[tuple[int, frozenset[str]]]()
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        states = [state for state in find_states(subject, scene) if is_theirs(claim, scene, state)]
        if not states or not is_about(claim, scene, page.context(index)):
            continue
        here = subject.states.intersection(*(state.leaves for state in states))
        left &= here
        told.append((index, here))
    if not left:
        return
    for index, here in told:
        holds = Holds.SAME if here <= ours.leaves else None if here & ours.leaves else Holds.DIFFERS
        if holds is not None and not _is_all_said(subject, claim, focus, page, index):
            continue
        if holds is not None and (answer := decided(holds, focus, "words-agree")):
            yield (
                index,
                Told(holds, focus, "words-agree" if holds is Holds.SAME else "denied", answer.working),
            )


def is_about(claim: Scene, scene: Scene, context: Context) -> bool:
    """Whether a sentence is about a claim's subject, be it with another of that surname in it."""
    if speaks_of(claim, scene, context) >= SURE:
        return True
    words = [token.lower for token in scene.tokens]
    at = next((i for i, word in enumerate(words) if word in _PRONOUNS), len(words))
    opens = at < len(words) and all(
        _is_aside(words, n.first) for n in scene.names if n.words and n.first < at
    )
    names = [name for name in subject_names(claim) if not name.soft]
    return opens and bool(names) and any(name_in(names[0], other) for other in context.before[:2])


def answered(claim: Scene, state: State) -> frozenset[int]:
    """The tokens of a state with the auxiliaries and the negation before it."""
    inside = set(claim.within(state.start, state.end))
    first = min(inside, default=0)
    return frozenset(
        inside
        | {
            i
            for i in range(max(first - REACH, predicate(claim) or 0), first)
            if claim.tokens[i].lower in _AROUND
        }
    )


_AROUND = _TURNING | frozenset("no longer ever been has have had is was were did does do".split())


def _is_all_said(subject: Subject, claim: Scene, focus: frozenset[int], page: Reader, index: int) -> bool:
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


def is_hedged(scene: Scene, state: State) -> bool:
    """Whether a state is only planned, asked for or reported."""
    at = scene.token_at(state.start)
    near = scene.tokens[max(at - 6, 0) : at]
    return any(token.lower in _HEDGES and not token.capital for token in near)


def is_theirs(claim: Scene, scene: Scene, state: State) -> bool:
    """Whether a state is told of a claim's subject, not of a relative or of who is only named beside."""
    if is_hedged(scene, state):
        return False
    at = scene.token_at(state.start)
    words = [token.lower for token in scene.tokens[:at]]
    wanted = {word for name in subject_names(claim) for word in name.words}
    names = [n for n in scene.names if n.words and not n.soft and n.last < at]
    last = names[-1] if names else None
    relative = max((i for i, word in enumerate(words) if word in _RELATIVES), default=-1)
    if last and relative > last.last and relative - last.last <= 2 and not wanted & set(last.words):
        return False
    if _owned_kin(words):
        return False
    led = [n for n in names if not _is_aside(words, n.first)]
    return not led or not wanted or bool(wanted & set(led[-1].words))


def _is_aside(words: list[str], first: int) -> bool:
    """Whether a name is no subject: "a Tarvian rower", "at Osk", "her husband, Tom"."""
    return words[first - 1 : first] in (["a"], ["an"]) or _lead(words, first) in _LEADS | _KIN


def _lead(words: list[str], first: int) -> str:
    """The word before a name, articles and commas aside."""
    at = first - 1
    while at > 0 and words[at] in {"the", "a", "an", ","}:
        at -= 1
    return words[at] if at >= 0 else ""


def _owned_kin(words: list[str]) -> bool:
    """Whether the last subject before a state is somebody's relative: "his father", "Osk's widow"."""
    cut = max((i for i, word in enumerate(words) if word in {";", "but"}), default=-1)
    for index in range(len(words) - 1, cut, -1):
        if words[index] in _KIN:
            led = words[max(index - 2, 0) : index]
            owned = bool(_OWNERS & set(led)) or any(word.endswith(("'s", "’s")) for word in led)
            leading = words[max(index - 3, 0) : index - 1]
            return owned and not _LEADS & set(leading)
    return False
