"""Two sentences in; whether the one tells an act without conditions and the other an act with some, out.

"Approved without conditions" cannot hold beside "approved, provided that a third of the flats be let".
"""

import re
from enum import StrEnum

from claimcheck.compare.sentence.scene import Scene


class Proviso(StrEnum):
    """Whether conditions are attached to what is done."""

    FREE = "free"
    BOUND = "bound"


_NOUN = (
    r"(?:conditions?|strings(?: attached)?|reservations?|restrictions?|limits?|provisos?|caveats?"
    r"|qualifications?)"
)
_WORD = r"[\w’'-]+"
_FREE = re.compile(
    rf"\b(?:unconditional(?:ly)?|unreserved(?:ly)?|without (?:any |a single |attaching (?:any )?|further )?"
    rf"{_NOUN}|(?:with )?no (?:{_WORD} )?{_NOUN}|free of (?:any )?{_NOUN})\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:conditional(?:ly)?|subject to|on (?:the )?conditions?|on (?:the )?understanding|provided(?: only)?"
    r" that|providing that|so long as|as long as|but only if|only if"
    rf"|on terms|with (?:{_WORD} ){{0,2}}{_NOUN}"
    rf"|(?:attached|attaching|imposed|imposing|set|setting|added|adding) (?:{_WORD} ){{0,2}}{_NOUN})\b",
    re.IGNORECASE,
)
_NOT_BOUND = re.compile(r"\b(?:not|never|nor|neither|without|no)\b(?: \w+){0,2} $", re.IGNORECASE)


def proviso(text: str) -> Proviso | None:
    """Whether a sentence says that conditions were attached, or none; None where it does not say."""
    if _FREE.search(text):
        return Proviso.FREE
    bound = _BOUND.search(text)
    if bound is None:
        return None
    return Proviso.FREE if _NOT_BOUND.search(text, 0, bound.start()) else Proviso.BOUND


def proviso_differs(claim: Scene, scene: Scene) -> bool | None:
    """Whether the sentence attaches conditions where the claim says that there were none, or the reverse.

    None where the claim says neither.
    """
    ours = proviso(claim.text)
    if ours is None:
        return None
    theirs = proviso(scene.text)
    return theirs is not None and theirs is not ours


def proviso_untold(claim: Scene, scene: Scene) -> bool:
    """Whether the claim says that there were no conditions, and the sentence does not say."""
    return proviso(claim.text) is Proviso.FREE and proviso(scene.text) is None
