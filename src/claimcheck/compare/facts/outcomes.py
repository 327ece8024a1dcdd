"""A claim of how a contest, an office, a war or a show came out and a page; what the page makes of it, out.

"Went down to the second division" is relegation, and "the channel dropped the show" leaves it no new season.
A page is held to the claim's own thing, which stands before what befell it, or behind: "dropped the show".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english import courses, outcomes, stagings
from claimcheck.compare.english.lexicon import NUMBERS
from claimcheck.compare.english.lives import Subject
from claimcheck.compare.english.ordinals import ordinal_of
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.about import predicate
from claimcheck.compare.facts.states import State, find_states
from claimcheck.compare.facts.told import Told
from claimcheck.compare.facts.whose import ASKED, answered, is_hedged, is_theirs
from claimcheck.compare.sentence.scene import MONTHS, Name, Scene
from claimcheck.compare.sentence.variants import conflicts, name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.unlike.scopes import narrows
from claimcheck.compare.values.outcome import Holds

MATTERS = (*outcomes.MATTERS, *stagings.MATTERS, *courses.MATTERS)

BEHIND = 14
"""So many tokens behind "dropped" what was dropped may stand."""

_SHAKY = frozenset(
    "pressure pressed"
    " threatened threat face faces faced facing fear fears feared risk risked danger verge brink calls wanted"
    " urged attempt attempted attempts tried bid bids hoping battle fight fighting almost nearly"
    " close never-ending whether question questions rumours rumors tipped favourites favorites".split()
)
"""Words before an outcome that was not reached, or not yet."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a claim says of one matter."""

    subject: Subject
    state: State
    names: tuple[Name, ...]
    """Names of the thing that it befell."""
    words: frozenset[int]
    """The other tokens that tell which thing that is."""
    rest: frozenset[int]
    """The tokens that say more: when, where, after how many seasons."""
    focus: frozenset[int]


@lru_cache(maxsize=64)
def _topic(matter: outcomes.Matter) -> frozenset[str]:
    """Words one of which stands in every claim on a matter."""
    return frozenset(matter.cues.split())


@lru_cache(maxsize=1024)
def asked(claim: Scene) -> tuple[_Asked, ...]:
    """The matters of which a claim tells one outcome."""
    if len(claim.tokens) > ASKED:
        return ()
    start = predicate(claim)
    cued = () if start is None else (m for m in MATTERS if not claim.words.isdisjoint(_topic(m)))
    return tuple(one for m in cued if (one := _asked(outcomes.subject(m), claim, start or 0)) is not None)


def _asked(subject: Subject, claim: Scene, start: int) -> _Asked | None:
    states = find_states(subject, claim)
    if not _PORTIONS.isdisjoint(token.lower for token in claim.tokens[:start]):
        return None
    if len(states) != 1 or not 0 < len(states[0].leaves) < len(subject.states):
        return None
    state = states[0]
    if (
        is_hedged(claim, state.start)
        or _is_shaky(claim, state.start)
        or claim.token_at(state.end - 1) < start
    ):
        return None
    focus = answered(claim, state.start, state.end)
    thing = _behind(claim, state) if state.upon else range(start)
    names = tuple(n for n in claim.names if n.words and not n.soft and n.first in thing)
    named = {i for n in names for i in range(n.first, n.last + 1)}
    told = {i for i in thing if claim.concepts[i] and i not in named | focus and _weighs(subject, claim, i)}
    if not names and not told:
        return None
    focus -= frozenset(i for gap in state.gaps for i in claim.within(*gap))
    apart = named | told | focus
    rest = {i for i, c in enumerate(claim.concepts) if c and i not in apart and _weighs(subject, claim, i)}
    return _Asked(subject, state, names, frozenset(told), frozenset(rest), focus | named | told)


def _weighs(subject: Subject, claim: Scene, index: int) -> bool:
    return claim.tokens[index].lower not in subject.faint


def _behind(scene: Scene, state: State) -> range:
    """The tokens of what stands behind an outcome: "dropped the show", up to the next preposition."""
    start = scene.token_at(state.end - 1) + 1
    stop = min(start + BEHIND, len(scene.tokens))
    ends = (i for i in range(start, stop) if scene.tokens[i].lower in _ENDS)
    return range(start, next(ends, stop))


_ENDS = frozenset("after in on at by for from with when because as , ; . who which".split())


def find_outcome(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the outcomes that a page tells of a claim's thing stand to the one claimed."""
    for ours in asked(claim):
        left, told = ours.subject.states, list[tuple[int, frozenset[str]]]()
        for index in range(len(page.prose.sentences)):
            here = _here(ours, claim, page.scene(index), page.context(index))
            if here is not None:
                left &= here
                told.append((index, here))
        for index, here in told if left else ():
            if (one := _held(ours, here, claim, page.scene(index))) is not None:
                yield index, one


_PORTIONS = frozenset("none nobody neither few most some many half".split())
"""What is told of a part, or of none, is no outcome of the whole."""


def _here(ours: _Asked, claim: Scene, scene: Scene, context: Context) -> frozenset[str] | None:
    """The outcomes that a sentence leaves the claim's thing; None where it tells none."""
    if not _is_of(ours, claim, scene, context):
        return None
    found = (s for s in find_states(ours.subject, scene) if not _is_shaky(scene, s.start))
    if not _PORTIONS.isdisjoint(scene.words):
        return None
    states = [s for s in found if _befalls(ours, claim, scene, s)]
    return ours.subject.states.intersection(*(s.leaves for s in states)) if states else None


def _is_of(ours: _Asked, claim: Scene, scene: Scene, context: Context) -> bool:
    """Whether a sentence, or what it goes on from, speaks of all that names the claim's thing."""
    around = (*context.before[:2], *context.titles) if scene.opening or not _is_led(scene) else ()
    if any(conflicts(name, scene) for name in ours.names):
        return False
    if not all(any(_has(name, claim, one) for one in (scene, *around)) for name in ours.names):
        return False
    known = scene.content.union(*(one.content for one in around))
    return all(_met(claim.concepts[i] or "", known) for i in ours.words)


def _has(name: Name, claim: Scene, scene: Scene) -> bool:
    """Whether a sentence has a name; of two joined to one, "Osk and Brell", both."""
    joined = any(token.lower in {"and", "v", "vs"} for token in claim.tokens[name.first : name.last + 1])
    return name_in(name, scene) and (not joined or set(name.words) <= scene.name_words)


def _is_led(scene: Scene) -> bool:
    """Whether a name of its own stands before a sentence's predicate."""
    end = predicate(scene)
    return any(not name.soft and (end is None or name.first < end) for name in scene.names)


def _befalls(ours: _Asked, claim: Scene, scene: Scene, state: State) -> bool:
    if not state.upon and (ours.state.upon or is_theirs(claim, scene, state.start)):
        return True
    if is_hedged(scene, state.start):
        return False
    behind = _behind(scene, state)
    names = [n for n in scene.names if n.words and not n.soft and n.first in behind]
    if ours.names and (names or not state.upon):
        return any(set(n.words) & set(name.words) for n in names for name in ours.names)
    here = frozenset(c for i in behind if (c := scene.concepts[i]))
    return not names and (not ours.words or any(_met(claim.concepts[i] or "", here) for i in ours.words))


def _is_shaky(scene: Scene, start: int) -> bool:
    at = scene.token_at(start)
    return any(token.lower in _SHAKY for token in scene.tokens[max(at - 4, 0) : at])


def _held(ours: _Asked, here: frozenset[str], claim: Scene, scene: Scene) -> Told | None:
    holds = Holds.SAME if here <= ours.state.leaves else None if here & ours.state.leaves else Holds.DIFFERS
    if holds is None or narrows(claim, scene) or not all(_is_said(claim, i, scene, holds) for i in ours.rest):
        return None
    if (
        holds is Holds.DIFFERS
        and ours.subject.again
        and not any(_dates(claim, i) for i in ours.words | ours.rest)
    ):
        return None  # it may have come out so at another time
    several = sum(is_year(token.text) for token in scene.tokens) > 1
    left = {i for i in ours.rest if several and is_year(claim.tokens[i].text)}
    focus = frozenset(range(len(claim.tokens))) - left
    return Told(holds, focus, "words-agree" if holds is Holds.SAME else "denied")


def is_left_open(claim: Scene, page: Reader) -> bool:
    """Whether a page tells how what a claim speaks of came out, but nowhere that it did as the claim says.

    Then its words bear nothing out: who was threatened with relegation has the word beside it.
    """
    for ours in asked(claim):
        scenes = [(page.scene(i), page.context(i)) for i in range(len(page.prose.sentences))]
        told = [scene for scene, context in scenes if find_states(ours.subject, scene)]
        if told and _is_dated(ours, claim) and any(_tells(ours, scene) for scene in told):
            continue
        if told and not any(
            (here := _here(ours, claim, scene, context)) and here <= ours.state.leaves
            for scene, context in scenes
        ):
            return True
    return False


def _is_dated(ours: _Asked, claim: Scene) -> bool:
    """Whether a claim names its thing by its day, which a page need not name: "on 3 May a plane crashed"."""
    return any(claim.tokens[i].text[0].isdigit() or claim.tokens[i].lower in MONTHS for i in ours.words)


def _tells(ours: _Asked, scene: Scene) -> bool:
    """Whether a sentence tells the claim's outcome of something, and not as a danger."""
    return any(
        state.leaves <= ours.state.leaves and not _is_shaky(scene, state.start)
        for state in find_states(ours.subject, scene)
    )


def _dates(claim: Scene, index: int) -> bool:
    """Whether a token tells which of several times is meant."""
    token = claim.tokens[index]
    return token.text.isdigit() or _number(token.lower) > 0 or token.capital or token.lower in _MATCHES


_MATCHES = frozenset("match final game edition siege battle race opening".split())
"""Things that come out once."""


def _is_said(claim: Scene, index: int, scene: Scene, holds: Holds) -> bool:
    """Whether a sentence has a word that says more of the claim's outcome."""
    word, token = claim.concepts[index] or "", claim.tokens[index]
    if _met(word, scene.content):
        return True
    if is_year(token.text):
        return False
    number = _number(token.lower)
    if not number:
        return bool(frozenset().union(*(h.classes for h in claim.happenings if h.at == index)) & scene.told)
    told = {_number(t.lower) for t in scene.tokens}
    return number in told or (holds is Holds.DIFFERS and number - 1 in told)


def _number(word: str) -> int:
    """The number that a word tells, or its place in an order; 0 for every other."""
    return NUMBERS.get(word, 0) or (0 if word.isdigit() else ordinal_of(word) or 0)


def _met(word: str, known: frozenset[str]) -> bool:
    return word in known or any(alike(word, other) for other in known)
