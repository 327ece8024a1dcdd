"""A claim of how many were killed, hurt or saved and a page; what all that the page tells of it makes, out.

Where all 61 on board were rescued nobody was killed; where 63 of 67 died four survived, and not everyone did.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, tells_of
from claimcheck.compare.facts.told import Bounds, Told, between, decided
from claimcheck.compare.sentence.fates import VAGUE, Befell, Fate, find_fates, find_present
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.values.outcome import Holds

_MISHAPS = concepts(
    "crash accident disaster incident tragedy catastrophe mishap wreck people person passenger"
)
"""Words for what a toll is of, which a page that tells the toll need not repeat."""

_APART = re.compile(
    r"\b(?:previous|similar|earlier|since|another|years? (?:before|ago)|than|worst|including)\b",
    re.IGNORECASE,
)
"""With one of these a sentence may tell another toll, too, or only a part of it."""

LONGEST = 40
"""Tokens of a claim that is read."""

SAID, WHOLE = 0.6, 0.75
"""The share of a claim's other words that a page must have; from where on it says all of it."""

UNKNOWN: Bounds = (0.0, math.inf)
LOOSE = 2
"""So many times as many, or as few, may still be called "dozens"."""

SOME: Bounds = (1.0, math.inf)


@dataclass(slots=True)
class _Account:
    """What a page makes of one disaster, filled sentence by sentence."""

    present: Bounds = UNKNOWN
    dead: Bounds = UNKNOWN
    hurt: Bounds = UNKNOWN
    saved: Bounds = UNKNOWN
    dead_share: Bounds = (0.0, 1.0)
    torn: bool = False
    """Whether it tells two numbers that cannot both hold."""


def find_toll(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How what a page tells of a disaster's victims stands to what a claim says befell so many."""
    asked = _asked(claim)
    if asked is None:
        return
    told = [index for index in range(len(page.prose.sentences)) if _is_of(claim, page, index)]
    said = _said(claim, asked, page, told) if told else 0.0
    if said < SAID or (_is_plain(asked) and _is_counted(asked, page)):
        return
    account = _account([page.scene(i) for i in told], claim)
    if account.torn:
        return
    held = _held(asked, account)
    own = claim.within(0, len(claim.text)) if said >= WHOLE else claim.within(asked.start, asked.end)
    if found := decided(held, frozenset(own), "count-within"):
        at = next((i for i in told if find_fates(page.scene(i))), told[0])
        yield at, found


def _asked(claim: Scene) -> Befell | None:
    """The one thing that a claim says befell so many."""
    if len(claim.tokens) > LONGEST:
        return None
    found = find_fates(claim)
    return found[0] if len(found) == 1 and found[0].fate is not Fate.THERE else None


def _is_plain(asked: Befell) -> bool:
    """Whether a claim gives a number of its own, which is held against such numbers elsewhere."""
    return asked.number is not None and asked.number[1] > 0 and asked.number not in (SOME, *VAGUE.values())


def _is_counted(asked: Befell, page: Reader) -> bool:
    """Whether a page counts what the claim counts."""
    scenes = map(page.scene, range(len(page.prose.sentences)))
    return any(
        each.fate is asked.fate and each.number is not None and each.number[1] > 0
        for scene in scenes
        for each in find_fates(scene)
    )


def _is_of(claim: Scene, page: Reader, index: int) -> bool:
    """Whether a sentence tells of the victims of the claim's disaster."""
    scene = page.scene(index)
    if not find_fates(scene) and not any(True for _ in find_present(scene)):
        return False
    if _APART.search(scene.text) or _names_another(claim, scene):
        return False
    return tells_of(claim, scene, page.context(index)) >= SURE


def _names_another(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence has another name behind the noun that leads the claim's: "the ferry Tern"."""
    led = {
        (claim.concepts[name.first - 1], name.words) for name in claim.names if name.first and not name.soft
    }
    nouns = {noun for noun, _ in led if noun}
    theirs = {(scene.concepts[n.first - 1], n.words) for n in scene.names if n.first and not n.soft}
    return any(noun in nouns and (noun, words) not in led for noun, words in theirs)


def _said(claim: Scene, asked: Befell, page: Reader, told: Sequence[int]) -> float:
    """The share of what the claim says besides that the page says about the same sentences."""
    own = claim.within(asked.start, asked.end)
    known = frozenset[str]().union(*(page.scene(i).content | page.context(i).words for i in told))
    words = {c for i, c in enumerate(claim.concepts) if c and i not in own} - _MISHAPS
    named = frozenset(word for name in claim.names if not name.soft for word in name.words)
    if any(word not in known for word in words if word[0].isdigit() or word in named):
        return 0.0
    met = sum(any(alike(word, other) for other in known) for word in words)
    return met / len(words) if words else 1.0


def _account(scenes: Sequence[Scene], claim: Scene) -> _Account:
    account = _Account()
    for scene in scenes:
        for number in find_present(scene):
            _narrow(account, "present", (number, number))
        for each in find_fates(scene):
            _enter(account, each, claim)
    _reckon(account)
    return account


def _enter(account: _Account, told: Befell, claim: Scene) -> None:
    """Adds what a sentence tells; of what is told of some only that there were so many at least."""
    whole = (not told.who or told.who <= claim.content) and not (told.where - claim.content)
    if told.share is not None:
        if whole:
            _share(account, told.fate, told.share)
        return
    low, high = told.number or UNKNOWN
    bounds = (low, high) if whole else (low, math.inf)
    if told.fate is Fate.UNHURT:
        return
    if told.fate is Fate.STRUCK:
        if bounds == (0.0, 0.0):
            _narrow(account, "dead", bounds)
            _narrow(account, "hurt", bounds)
        return
    _narrow(account, told.fate.value, bounds)


def _share(account: _Account, fate: Fate, share: Bounds) -> None:
    if fate is Fate.DEAD:
        _narrow(account, "dead_share", share)
    elif fate in (Fate.SAVED, Fate.UNHURT):
        _narrow(account, "dead_share", (1 - share[1], 1 - share[0]))
        if fate is Fate.UNHURT and share[0] == 1:
            _narrow(account, "hurt", (0.0, 0.0))


def _narrow(account: _Account, name: str, bounds: Bounds) -> None:
    old: Bounds = getattr(account, name)
    low, high = max(old[0], bounds[0]), min(old[1], bounds[1])
    if low > high:
        account.torn = True
    else:
        setattr(account, name, (low, high))


def _reckon(account: _Account) -> None:
    """What the numbers and shares make of each other."""
    present = account.present[0] if account.present[0] == account.present[1] else None
    for _ in range(2):
        if account.dead_share == (0.0, 0.0):
            _narrow(account, "dead", (0.0, 0.0))
        if account.dead_share == (1.0, 1.0):
            _narrow(account, "saved", (0.0, 0.0))
            if present:
                _narrow(account, "dead", (present, present))
        if account.dead == (0.0, 0.0):
            _narrow(account, "dead_share", (0.0, 0.0))
        if account.dead[0] > 0:
            _narrow(account, "dead_share", (1e-6, 1.0))
        if account.saved[0] > 0:
            _narrow(account, "dead_share", (0.0, 1 - 1e-6))
        if account.saved == (0.0, 0.0):
            _narrow(account, "dead_share", (1.0, 1.0))
        if present and account.dead[1] <= present:
            _narrow(account, "saved", (present - account.dead[1], present - account.dead[0]))
        if present and account.saved[1] <= present:
            _narrow(account, "dead", (present - account.saved[1], present - account.saved[0]))
        if present and account.dead[1] <= present:
            _narrow(account, "dead_share", (account.dead[0] / present, account.dead[1] / present))


def _held(asked: Befell, account: _Account) -> Holds | None:
    if asked.fate is Fate.STRUCK:
        return _struck(asked, account)
    if asked.fate is Fate.HURT:
        return between(asked.number, account.hurt) if asked.number else None
    if asked.share is not None:
        dead = asked.fate is Fate.DEAD
        share = asked.share if dead else (1 - asked.share[1], 1 - asked.share[0])
        return between(share, account.dead_share)
    known = account.dead if asked.fate is Fate.DEAD else account.saved
    if asked.number is None or asked.fate not in (Fate.DEAD, Fate.SAVED):
        return None
    low, high = asked.number
    held = between(asked.number, known)
    if held is Holds.DIFFERS and asked.number in VAGUE.values():
        wide = between((low / LOOSE, high * LOOSE), known)
        return held if wide is Holds.DIFFERS else None
    return held


def _struck(asked: Befell, account: _Account) -> Holds | None:
    if asked.number != (0.0, 0.0):
        return None
    if account.dead[0] > 0 or account.hurt[0] > 0:
        return Holds.DIFFERS
    return Holds.SAME if account.dead == account.hurt == (0.0, 0.0) else None
