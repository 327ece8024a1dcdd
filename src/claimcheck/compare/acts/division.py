"""A claim and a sentence in; whether the one tells a bench of one mind and the other a divided one, out.

"The judges were unanimous" cannot hold beside "with Judge Arden alone against it", nor "she voted with the
majority" beside "Judge Orr, dissenting".
"""

import re
from enum import StrEnum
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING
from claimcheck.compare.sentence.names import Name
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in


class Unity(StrEnum):
    """How a body decided."""

    ONE = "one"
    SPLIT = "split"


_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(COUNTING)})"

_ONE = re.compile(
    r"\b(?:unanimous|unanimously|unanimity|without (?:a )?(?:single )?(?:dissent|dissenting|opposition)"
    r"|without (?:a single |one |any )?votes? against|(?:with )?no (?:dissent|votes? against|dissenting)"
    r"|of one mind|with one voice|as one"
    r"|(?:every|each|all)(?: of)?(?: the)? (?:\w+ ){1,7}voted (?:for|to|in favou?r)"
    rf"|{_NUMBER}(?: votes)?(?: to |[-–])(?:0|nil|none|zero)"
    r"|all (?:its |the )?(?:\w+ )?(?:judges|justices|members|jurors|councillors) (?:agreed|concurred))\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\b(?:dissent(?:ed|ing|s|er|ers)?|divided|split|by a (?:narrow |bare |clear )?majority|narrowly"
    r"|by a single vote|the minority|disagreed with (?:her|his|their|the) colleagues|outvoted"
    r"|all but (?:one|two|three|four|five)|but for (?:one|two)"
    r"|with (?:the |only |just )?(?:\w+ ){1,4}(?:voting|dissenting|objecting|opposed|opposing)(?: against)?"
    r"|(?:only|except|save|but) (?:judge|justice|lord|lady|councillor|senator) [\w’'-]+"
    r"|(?:judge|justice|lord|lady|councillor|senator) [\w’'-]+ (?:alone|disagreed|objected|voted against)"
    r"|over the (?:objections?|protests?|opposition|dissent) of|against the (?:votes?|advice) of)\b",
    re.IGNORECASE,
)
_VOTE = re.compile(rf"\b({_NUMBER})(?: votes?)?(?: to |[-–])({_NUMBER})\b", re.IGNORECASE)

_CUES = frozenset(
    "unanimous unanimously unanimity opposed disagreed objected"
    " dissent dissented dissenting dissents majority minority divided split"
    " one mind voice judge judges justice justices court case colleagues vote voted votes alone".split()
)
"""Words that tell how it was decided, or by whom of a court, and not what."""


_OBJECTING = re.compile(
    r"\b(?:dissent(?:ed|s|ing)?|disagreed|objected|opposed|(?:voted|was|were|spoke|stood) against)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:nobody|no one|none|neither|never|not (?:a|one|any)|without|no (?:judge|justice|juror|member|lord"
    r"|councillor|senator|delegate|deputy|lawmaker|voice|vote)|no)\b[^,;:.]{0,40}$",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"(?:\b(?:not|never|hardly|far from|short of|anything but|neither|nor|without|unable to reach|failed to"
    r"(?: \w+)?|could not(?: \w+)?)|n[’']t) (?:(?:a|an|be|been|quite|entirely|wholly|fully|reach) ?){0,3}$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def unity(text: str) -> Unity | None:
    """Whether a sentence tells that a body was of one mind or that it was not; None where neither."""
    if one := _ONE.search(text):
        return Unity.SPLIT if _is_turned(text, one) else Unity.ONE
    if (against := _OBJECTING.search(text)) and _NOBODY.search(text, 0, against.start()):
        return Unity.ONE
    if split := _SPLIT.search(text):
        return Unity.ONE if _is_turned(text, split) else Unity.SPLIT
    return Unity.SPLIT if _VOTE.search(text) else None


def _is_turned(text: str, found: re.Match[str]) -> bool:
    """Whether it is denied: "far from unanimous", "the court was not divided"."""
    return _TURNS.search(text, 0, found.start()) is not None


SAID = 0.5
"""The share of a claim's words about what was decided that the sentence must have."""


TOLD = 0.75
"""The same for a support, where the claim says nothing but that they were of one mind, or not."""


def hold_division(claim: Scene, scene: Scene) -> bool | None:
    """Whether a sentence tells of the claim's decision that it was unanimous where the claim does."""
    if (person := _voter(claim, scene)) is not None:
        return False if person else None
    ours, theirs = unity(claim.text), unity(scene.text)
    if ours is None or theirs is None:
        return None
    if ours is theirs:
        return True if _says_only_that(claim) and of_one_thing(claim, scene, TOLD) else None
    if ours is Unity.SPLIT and not _is_plain(claim):
        return None
    return False if of_one_thing(claim, scene, SAID) else None


_SAYS = re.compile(
    r"\b(?:was|were|is|are|been|being)\b(?: \w+){0,3} (?:unanimous|divided|split|of one mind)\b",
    re.IGNORECASE,
)


def _says_only_that(claim: Scene) -> bool:
    """Whether how a body was divided is all that a claim says: "the bench was unanimous"."""
    if _SAYS.search(claim.text):
        return True
    return bool(_OBJECTING.search(claim.text)) and unity(claim.text) is Unity.ONE


_DISSENTER = re.compile(
    r"\b(?:dissent(?:ed|ing|s|er|ers)?|in the minority|(?:in|for) (?:the|a|his|her|their) minority|alone"
    r"|outvoted|overruled by (?:his|her|their) colleagues)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"\bwould(?: \w+)? have (?!to\b)\w+(?:ed|ld|ck|nd|en|t)\b", re.IGNORECASE)
WHOLLY = 0.8
"""The share of a holding's words that a dissenter's view must have to be that view."""


def hold_dissent(claim: Scene, scene: Scene) -> bool | None:
    """False where a sentence gives the claim's holding as what a dissenter would have held; else None."""
    if "would" not in scene.text or not _OTHERWISE.search(scene.text):
        return None
    if _DISSENTER.search(claim.text) or not _DISSENTER.search(scene.text):
        return None
    return False if of_one_thing(claim, scene, WHOLLY) else None


def _is_plain(claim: Scene) -> bool:
    """Whether a claim says nothing else of a vote that may hold: who voted how."""
    return "voted" not in claim.words


def of_one_thing(claim: Scene, scene: Scene, least: float) -> bool:
    """Whether a sentence has so many of the claim's words besides those of how it was decided, and a name."""
    wanted = {
        concept
        for token, concept in zip(claim.tokens, claim.concepts, strict=True)
        if concept and token.lower not in _CUES and not concept[0].isdigit()
    }
    firm = [name for name in claim.names if not name.soft and name.words]
    if firm and not any(name_in(name, scene) for name in firm):
        return False
    return bool(wanted) and len(wanted & scene.content) >= least * len(wanted)


_WITH = re.compile(
    r"\b(?:(?:voted|sided|was|concurred|agreed) (?:with|in|among) the majority|joined the majority"
    r"|wrote (?:for )?the majority|(?:the )?majority opinion)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\bdissent(?:ed|ing|s)?\b", re.IGNORECASE)


def _voter(claim: Scene, scene: Scene) -> bool | None:
    """Whether whom the claim puts with the majority is a dissenter in the sentence, or the reverse."""
    who = next((name for name in claim.names if not name.soft and name.words), None)
    if who is None or not name_in(who, scene):
        return None
    for ours, theirs in ((_WITH, _AGAINST), (_AGAINST, _WITH)):
        mine, other = ours.search(claim.text), theirs.search(scene.text)
        if mine and other and not theirs.search(claim.text):
            named = _nearest(scene, other.start())
            return named is not None and named.words[-1:] == who.words[-1:]
    return None


_OBJECTS = re.compile(
    r"\b(?:dissent(?:ed|ing|s)?|disagreed|objected|(?:was|were) (?:outvoted|in the minority)|voted against"
    r"|parted company|was overruled by (?:his|her) colleagues)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\b(?:the )?(?:court|majority|panel|bench|colleagues|decision|ruling|judgment)\b", re.IGNORECASE
)


@lru_cache(maxsize=256)
def _objection(text: str) -> re.Match[str] | None:
    return _OBJECTS.search(text)


def hold_objector(claim: Scene, scene: Scene) -> bool | None:
    """True where a sentence tells of the one whom the claim names as dissenting that he did; else None."""
    who = next((name for name in claim.names if not name.soft and name.words), None)
    ours = _objection(claim.text) if who else None
    theirs = _objection(scene.text) if ours else None
    if who is None or not ours or not theirs or not name_in(who, scene):
        return None
    if _is_denied(claim.text, ours) or _is_denied(scene.text, theirs) or not _JOINT.search(scene.text):
        return None
    named = _nearest(scene, theirs.start())
    same = named is not None and named.words[-1:] == who.words[-1:] and of_one_thing(claim, scene, SAID)
    return True if same else None


def _is_denied(text: str, found: re.Match[str]) -> bool:
    """Whether somebody's dissent is denied, or nobody's: "did not dissent", "nobody disagreed"."""
    return _is_turned(text, found) or _NOBODY.search(text, 0, found.start()) is not None


def _nearest(scene: Scene, start: int) -> Name | None:
    """Whose vote is told at an offset: behind it where it opens the sentence, or over "of" or "by"."""
    at = scene.token_at(start)
    firm = [name for name in scene.names if not name.soft]
    after = [name for name in firm if name.first > at]
    lead = scene.tokens[at + 1].lower if at + 1 < len(scene.tokens) else ""
    if lead in {"of", "by"}:
        return next(iter(after), None)
    if at == 0:
        comma = next((i for i, token in enumerate(scene.tokens) if token.text == ","), at)
        return next((name for name in after if name.first > comma), None)
    return next((name for name in reversed(firm) if name.last < at), None)
