"""A claim of who won against whom, or that nobody did, and a page; what the page makes of it, out.

"Two goals gave Osk a 3-1 victory over Brell", "Brell's defeat at Osk" and "Brell went down to Osk" are one
result; who lost that match or drew it did not win it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.results import CUES, WAYS, Way
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.told import Told
from claimcheck.compare.facts.whose import ASKED, LONGEST, is_hedged, is_turned
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds

BEHIND = 6
"""So many tokens behind a result the other party may begin."""

_LEADS = frozenset(
    "in at of on from by for with over against to under near after before during since".split()
)
_SIDES = frozenset("army armies forces troops men fleet navy team side soldiers eleven people".split())
_FILLING = frozenset("the a an their his its then defending holders champions hosts side rivals team".split())
_JOINING = frozenset("and but then before , ; later".split())
_FAINT = frozenset(
    "match game clash encounter meeting fixture tie contest war battle end ended score result beat victory"
    " win defeat draw side team over against army troops forces".split()
)
_SCORE = re.compile(r"(?<![\d-])(\d{1,3})\s?[–-]\s?(\d{1,3})(?![\d-])")


@dataclass(frozen=True, slots=True)
class Result:
    """Who came to what by one way of telling it."""

    parties: tuple[tuple[frozenset[str], str], ...]
    """The words of each party's name with `w`, `l` or `d`."""
    used: frozenset[int]
    """The tokens of the parties and of the way."""


@lru_cache(maxsize=4096)
def find_results(scene: Scene) -> tuple[Result, ...]:
    """The results that a sentence tells for sure."""
    if len(scene.text) > LONGEST or not scene.names:
        return ()
    found: list[tuple[int, int, Result]] = []
    for way in WAYS:
        for match in way.pattern.finditer(scene.text):
            start, end = match.span()
            if any(start < stop and begin < end for begin, stop, _ in found):
                continue
            if (result := _result(way, scene, start, end)) is not None:
                found.append((start, end, result))
    return tuple(result for _, _, result in sorted(found, key=lambda item: item[0]))


def _result(way: Way, scene: Scene, start: int, end: int) -> Result | None:
    if is_turned(scene, start) or is_hedged(scene, start):
        return None
    inside = scene.within(start, end)
    if not inside or _is_meant(scene, inside[0]):
        return None
    behind = _behind(scene, inside[-1] + 1) if way.behind != "-" else None
    before = _before(scene, inside[0]) if way.subject != "-" else None
    if (way.behind != "-" and behind is None) or (before is None and behind is None):
        return None
    parties = [(_words(before), way.subject)] if before else []
    used = set(inside)
    if behind:
        parties.append((_words(behind), way.behind))
        if other := _tail(scene, behind):
            parties.append((_words(other), _TURNED[way.behind]))
            used |= set(range(behind.first, other.last + 1))
    for name in (before, behind):
        used |= set(range(name.first, name.last + 1)) if name else set()
    return Result(tuple(parties), frozenset(used))


def _is_meant(scene: Scene, at: int) -> bool:
    """Whether a result is only what somebody was to reach: "hoped to beat", not "went on to beat"."""
    before = [token.lower for token in scene.tokens[max(at - 2, 0) : at]]
    return before[-1:] == ["to"] and before[0] not in _REACHING


_REACHING = frozenset("on managed behind enough able back proceeded first only".split())


_TURNED = {"w": "l", "l": "w", "d": "d"}


def _words(name: Name) -> frozenset[str]:
    return frozenset(name.words)


def _behind(scene: Scene, at: int) -> Name | None:
    """The name that begins right behind a place, articles and common words aside."""
    for name in scene.names:
        if at <= name.first <= at + BEHIND and name.words:
            between = (token.lower for token in scene.tokens[at : name.first])
            return name if all(word in _FILLING or word.endswith("ing") for word in between) else None
    return None


def _tail(scene: Scene, name: Name) -> Name | None:
    """The other party behind the first: "a victory for Osk over Brell"."""
    after = scene.tokens[name.last + 1 : name.last + 2]
    if not after or after[0].lower not in {"over", "against", "by"}:
        return None
    return _behind(scene, name.last + 2)


def _before(scene: Scene, at: int) -> Name | None:
    """The name of whom a result is told: the last one before it that no preposition leads."""
    every = [n for n in scene.names if n.words and n.last < at]
    told = (
        {token.lower for token in scene.tokens[every[-1].last + 1 : every[-1].last + 3]} if every else set()
    )
    if {"who", "which"} & told:
        return every[-1]
    names = [n for n in every if not _is_led(scene, n)]
    if not names:
        return None
    between = [token.lower for token in scene.tokens[names[-1].last + 1 : at]]
    goes_on = bool(_JOINING & set(between[:2])) and not {"who", "which"} & set(between)
    return names[0] if goes_on else names[-1]


def _is_led(scene: Scene, name: Name) -> bool:
    led = [token.lower for token in scene.tokens[max(name.first - 2, 0) : name.first]]
    if len(led) > 1 and led[-1] == "of" and led[0] in _SIDES:
        return False
    return bool(led) and (
        led[-1] in _LEADS or (led[-1] in {"the", "a"} and led[0] in _LEADS and len(led) > 1)
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    result: Result
    rest: frozenset[int]
    """The tokens that say which contest it was."""
    names: tuple[Name, ...]
    score: tuple[str, ...]


@lru_cache(maxsize=1024)
def asked(claim: Scene) -> _Asked | None:
    """The one result that a claim tells, with what it says of the contest."""
    if len(claim.tokens) > ASKED or claim.words.isdisjoint(CUES):
        return None
    results = find_results(claim)
    if len(results) != 1:
        return None
    ours = results[0]
    score, digits = _score(claim)
    rest = {
        i
        for i, concept in enumerate(claim.concepts)
        if concept and i not in ours.used and i not in digits and claim.tokens[i].lower not in _FAINT
    }
    names = tuple(n for n in claim.names if n.words and not n.soft and n.first in rest)
    return _Asked(ours, frozenset(rest), names, score)


def _score(scene: Scene) -> tuple[tuple[str, ...], frozenset[int]]:
    """The one score of a sentence, the greater number first, and its tokens."""
    found = list(_SCORE.finditer(scene.text))
    scores = {tuple(sorted(match.groups(), key=int, reverse=True)) for match in found}
    inside = frozenset(i for match in found for i in scene.within(*match.span()))
    return (scores.pop() if len(scores) == 1 else ()), inside


def find_result(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the results that a page tells of a claim's parties stand to the one claimed."""
    ours = asked(claim)
    if ours is None:
        return
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        for theirs in find_results(scene):
            same = _same(ours.result, theirs)
            if same is None or (told := _held(ours, claim, scene, page.context(index), same=same)) is None:
                continue
            yield index, told
            break


def is_left_open(claim: Scene, page: Reader) -> bool:
    """Whether a page tells results of a claim's parties, but nowhere the one claimed."""
    ours = asked(claim)
    if ours is None or len(ours.result.parties) < 2:
        return False
    told = [
        same
        for scene in map(page.scene, range(len(page.prose.sentences)))
        for theirs in find_results(scene)
        if (same := _same(ours.result, theirs)) is not None
    ]
    return bool(told) and not any(told)


def _same(ours: Result, theirs: Result) -> bool | None:
    """Whether a result has the claim's parties come to the same; None where it is of others."""
    if {role for _, role in ours.parties} == {"d"}:
        named = frozenset[str]().union(*(words for words, _ in ours.parties))
        told = frozenset[str]().union(*(words for words, _ in theirs.parties))
        if not told or not (named <= told or told <= named) or len(named & told) < 2:
            return None
        return {role for _, role in theirs.parties} == {"d"}
    held = []
    for words, role in ours.parties:
        match = [other for known, other in theirs.parties if words <= known or known <= words]
        if len(match) != 1:
            return None
        held.append(match[0] == role)
    return all(held)


def _held(ours: _Asked, claim: Scene, scene: Scene, context: Context, *, same: bool) -> Told | None:
    """What follows where a passage says all that the claim says of the contest."""
    known = scene.content | frozenset(c for one in context.titles for c in one.content)
    if not all(name_in(name, scene) or set(name.words) <= known for name in ours.names):
        return None
    if not all(_is_said(claim, i, scene, known) for i in ours.rest):
        return None
    theirs, _ = _score(scene)
    if ours.score and not theirs:
        return None
    other = bool(ours.score) and ours.score != theirs
    if (other or not same) and not (ours.rest or (ours.score and not other)):
        return None  # they may have met at other times
    several = sum(is_year(token.text) for token in scene.tokens) > 1
    left = {i for i in ours.rest if several and is_year(claim.tokens[i].text)}
    focus = frozenset(range(len(claim.tokens))) - left
    if same and not other:
        return Told(Holds.SAME, focus, "words-agree")
    return Told(Holds.DIFFERS, focus, "denied")


def _is_said(claim: Scene, index: int, scene: Scene, known: frozenset[str]) -> bool:
    word = claim.concepts[index] or ""
    if any(alike(word, other) for other in known):
        return True
    return bool(frozenset().union(*(h.classes for h in claim.happenings if h.at == index)) & scene.told)
