"""Two sentences in; whether both tell that workers voted for a strike, or only one of them, out."""

import re
from functools import lru_cache

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in

_STRIKE = (
    r"(?:\w+ ){0,3}(?:strike|striking|walk(?:ing)? out|walk-?out|down(?:ing)? tools|lay down tools|stop work"
    r"|industrial action|stoppage)\b"
)
_FOR = re.compile(
    r"\b(?:vot(?:e|es|ed|ing) (?:\w+ly )?(?:to|for|in favou?r of)|backed|approved|endorsed|supported"
    r"|authori[sz]ed|agreed (?:to|on)|opted (?:for|to)|came out (?:for|in favou?r of)|said yes to"
    rf"|decided (?:on|to)) (?!not\b){_STRIKE}",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:(?:vot(?:e|es|ed|ing)|decided|came out) (?:\w+ly )?against|reject(?:ed|s)|turned down|voted down"
    r"|threw out|declined|opposed|ruled out|said no to|refused to"
    rf"|(?:vot(?:e|es|ed|ing)|decided|agreed) not to) {_STRIKE}",
    re.IGNORECASE,
)
_CALLED_OFF = re.compile(r"\bcall(?:ed|ing)? off\b|\bend(?:ed)? (?:the|their)\b", re.IGNORECASE)
_OPEN = frozenset(
    "will would may might could if unless threatened urged recommended asked should plan plans".split()
)
"""Words by which nothing has been voted yet."""

_ANYONE = concepts("staff worker employee member union workforce people personnel")
_CUES = frozenset("strike striking walk walkout walk-out down tools industrial stoppage work".split())


@lru_cache(maxsize=4096)
def _side(scene: Scene) -> bool | None:
    """Whether a sentence tells a vote for a strike; None where it tells none, or more than one."""
    if _CUES.isdisjoint(scene.words) or not _OPEN.isdisjoint(scene.words) or _CALLED_OFF.search(scene.text):
        return None
    sides = [bool(pattern is _FOR) for pattern in (_FOR, _AGAINST) if pattern.search(scene.text)]
    return sides[0] if len(sides) == 1 else None


def hold_walkout(claim: Scene, scene: Scene) -> bool | None:
    """Whether the same workers are said to have voted the same way on a strike."""
    ours = _side(claim)
    theirs = _side(scene) if ours is not None else None
    if ours is None or theirs is None or not _are_same(claim, scene):
        return None
    return ours is theirs


def _are_same(claim: Scene, scene: Scene) -> bool:
    """Whether a passage speaks of the same firm, and not of another trade of its workers."""
    firm = [name for name in claim.names if name.words and not name.soft]
    if not firm or not all(name_in(name, scene) for name in firm):
        return False
    ours, theirs = _group(claim), _group(scene)
    return not ours or not theirs or any(alike(one, two) for one in ours for two in theirs)


def _group(scene: Scene) -> frozenset[str]:
    """The trade of those who voted: drivers, nurses."""
    match = _FOR.search(scene.text) or _AGAINST.search(scene.text)
    end = scene.token_at(match.start()) if match else 0
    said = (
        concept
        for i, concept in enumerate(scene.concepts[:end])
        if concept and i not in scene.in_names and scene.tokens[i].lower.endswith("s")
    )
    return frozenset(said) - _ANYONE
