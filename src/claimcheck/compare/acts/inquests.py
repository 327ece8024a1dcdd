"""A claim of how somebody died and a sentence in; whether the sentence tells the same manner of death, out.

Of suicide, accident, natural causes and killing each shuts the others out; what was ruled out was not it.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in


class Manner(StrEnum):
    """How somebody came to die."""

    SUICIDE = "suicide"
    ACCIDENT = "accident"
    NATURE = "nature"
    KILLING = "killing"


_OWN = r"(?:his|her|their) own"
_MANNERS = {
    Manner.SUICIDE: rf"suicide|(?:took|taken|taking|take) {_OWN} li(?:fe|ves)"
    r"|(?:killed|shot|hanged) (?:him|her)self"
    rf"|died by {_OWN} hand",
    Manner.ACCIDENT: r"accidental(?:ly)?|(?:by|an?|in an) accident|misadventure|mishap",
    Manner.NATURE: r"natural causes?|natural death|old age",
    Manner.KILLING: r"murder(?:ed)?|unlawful(?:ly)? kill(?:ing|ed)|homicide|manslaughter|foul play",
}
_READ = {manner: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for manner, words in _MANNERS.items()}
_DENIED = re.compile(
    r"\b(?:not|never|nor|no|ruled out|rules out|ruling out|excluded|excluding|rejected|dismissed|instead of"
    r"|rather than|neither)\b[^,;.]{0,30}$",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:open verdict|whether|may|might|could|possibl[ey]|suspect(?:ed|s)?|alleged(?:ly)?|believed|feared"
    r"|accused|charged|claim(?:ed|s)?)\b",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"\b(?:coroners?|inquests?|post-mortem|autopsy|pathologists?|medical examiner|cause of death)\b",
    re.IGNORECASE,
)
_TRIED = re.compile(r"\b(?:guilty|convict\w*|acquit\w*|sentenced|trial)\b", re.IGNORECASE)


def hold_manner(claim: Scene, scene: Scene) -> bool | None:
    """Whether a sentence tells the claim's manner of somebody's death; None where it is open."""
    ours = _manners(claim.text)
    if len(ours) != 1 or False in ours.values() or not _of_inquest(claim.text) or not _of_inquest(scene.text):
        return None
    names = [name for name in claim.names if not name.soft and name.words]
    if not names or not all(name_in(name, scene) for name in names) or _OPEN.search(scene.text):
        return None
    (manner,) = ours
    theirs = _manners(scene.text)
    told = {other for other, so in theirs.items() if so}
    if len(told) > 1 or not theirs:
        return None
    if manner in theirs:
        return theirs[manner]
    return False if told else None


def manner_untold(claim: Scene, scene: Scene) -> bool:
    """Whether a claim says how somebody died, and a sentence of an inquest does not: an open verdict."""
    if len(_manners(claim.text)) != 1 or not _of_inquest(claim.text) or not _of_inquest(scene.text):
        return False
    return not _manners(scene.text) or _OPEN.search(scene.text) is not None


def _of_inquest(text: str) -> bool:
    """Whether a sentence tells what was found of a death, and not who was tried for it."""
    return _FOUND.search(text) is not None and _TRIED.search(text) is None


@lru_cache(maxsize=256)
def _manners(text: str) -> Mapping[Manner, bool]:
    """The manners of death that a sentence names, with whether it says that it was so."""
    found = {manner: match for manner, pattern in _READ.items() if (match := pattern.search(text))}
    return {manner: _DENIED.search(text, 0, match.start()) is None for manner, match in found.items()}
