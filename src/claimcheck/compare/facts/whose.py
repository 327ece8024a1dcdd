"""A claim and a place in a sentence in; whether what begins there is surely told of the claim's subject, out.

"Her husband retired", "Osk's brother, who never married", "is said to have died": each tells of another than
the subject, or nothing for sure.
"""

from itertools import pairwise

from claimcheck.compare.english.lexicon import UNSURE
from claimcheck.compare.facts.about import SURE, predicate, speaks_of, subject_names
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Context

LONGEST = 700
"""Characters of a sentence that is read."""

ASKED = 24
"""Tokens of a claim that tells one thing of a life."""

REACH = 4
"""So many tokens before what is told a negation may turn it."""

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
_AROUND = _TURNING | frozenset("no longer ever been has have had is was were did does do".split())


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


def answered(claim: Scene, start: int, end: int) -> frozenset[int]:
    """The tokens of `[start, end)` with the auxiliaries and the negation before them."""
    inside = set(claim.within(start, end))
    first = min(inside, default=0)
    before = range(max(first - REACH, predicate(claim) or 0), first)
    return frozenset(inside | {i for i in before if claim.tokens[i].lower in _AROUND})


def is_turned(scene: Scene, start: int) -> bool:
    """Whether what begins at `start` is denied."""
    at = scene.token_at(start)
    before = [token.lower for token in scene.tokens[max(at - REACH, 0) : at]]
    cut = max((i for i, word in enumerate(before) if word in {",", ";", "and", "but"}), default=-1)
    near = before[cut + 1 :]
    ended = any(one == "no" and two == "longer" for one, two in pairwise(near))
    return ended or bool(_TURNING & set(near)) or any(word.endswith(("n't", "n’t")) for word in near)


def is_hedged(scene: Scene, start: int) -> bool:
    """Whether what begins at `start` is only planned, asked for or reported."""
    at = scene.token_at(start)
    near = scene.tokens[max(at - 6, 0) : at]
    return any(token.lower in _HEDGES and not token.capital for token in near)


def is_theirs(claim: Scene, scene: Scene, start: int) -> bool:
    """Whether what begins at `start` is told of a claim's subject, not of a relative or a neighbour."""
    if is_hedged(scene, start):
        return False
    at = scene.token_at(start)
    words = [token.lower for token in scene.tokens[:at]]
    wanted = {word for name in subject_names(claim) for word in name.words}
    names = [n for n in scene.names if n.words and not n.soft and n.last < at]
    last = names[-1] if names else None
    relative = max((i for i, word in enumerate(words) if word in _RELATIVES), default=-1)
    if last and relative > last.last and relative - last.last <= 2 and not wanted & set(last.words):
        return False
    if _owned_kin([token.text.lower() for token in scene.tokens[:at]]):
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
    """Whether the last subject before a place is somebody's relative: "his father", "Osk's widow"."""
    cut = max((i for i, word in enumerate(words) if word in {";", "but"}), default=-1)
    for index in range(len(words) - 1, cut, -1):
        if words[index] in _KIN:
            led = words[max(index - 2, 0) : index]
            owned = bool(_OWNERS & set(led)) or any(word.endswith(("'s", "’s")) for word in led)
            leading = words[max(index - 3, 0) : index - 1]
            return owned and not _LEADS & set(leading)
    return False
