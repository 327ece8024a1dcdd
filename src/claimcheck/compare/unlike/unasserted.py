"""A claim and a passage in; whether the passage only speaks of what the claim tells, asserting nothing, out.

"Permission to open", "began to sink", "recommended repealing it", "in the novel it opened in 1926", "did it
really open?": none of them says that it came about.
"""

import re

from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.mooted import is_talked_of
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

_DONE = frozenset(
    stem(word)
    for word in (
        "force oblige compel have has had manage go goes went come came proceed get got help able first last"
        " only next continue cause lead led serve survive use used vote agree failed live rise rose move fail"
        " never want appear seem prove turn grow order return refuse decline stop"
    ).split()
)
"""Words after which "to" leads what was done, or what is told elsewhere that it was not."""

_SUGGESTING = frozenset(
    stem(word)
    for word in (
        "recommend consider suggest propose discuss favour favor oppose debate contemplate mull avoid delay"
        " risk advocate envisage"
    ).split()
)
_STORY = re.compile(
    r"^(?:In|According to) (?:the|his|her|its|a|this|that|one) (?:\w+ ){0,2}(?:novel|film|story|legend|myth"
    r"|play|game|series|saga|fable|tale|musical|opera|comic)\b"
    r"|\b(?:legend|myth|rumou?r|fallacy|mistake|misconception|fiction) that\b"
    r"|\b(?:wrongly|mistakenly|falsely|erroneously|incorrectly)\b"
    r"|^Some (?:\w+ )?(?:say|believe|claim|hold|think|maintain|insist)\b",
)
_STORY_CUE = re.compile(
    r"\b(?:In|According|legend|myth|rumou?r|fallacy|mistake|misconception|fiction|\w+ly|Some)\b"
)


def is_unasserted(claim: Statement, other: Statement) -> bool:
    """Whether a sentence asks, dreams up or only envisages what the claim says outright."""
    if claim.claim.kind is not ClaimKind.DATE or other.planned or other.working:
        return False  # a plan is told apart elsewhere
    text = other.scene.text
    if text.rstrip().endswith("?") and not claim.scene.text.rstrip().endswith("?"):
        return True
    if _STORY_CUE.search(text) and _STORY.search(text) and not _STORY.search(claim.scene.text):
        return True
    if _is_of_object(claim, other) or _is_sought(claim, other):
        return True
    return _envisaged(claim, other.scene) and not _envisaged(claim, claim.scene)


_SEEKING = frozenset(
    "forward nominated nominates nomination submitted applied applies application candidate candidacy"
    " tentative shortlisted bid".split()
)
_SOUGHT = re.compile(
    r"\b(?:put (?:[^.;]{1,40} )?forward|nominat\w+|submitted|applied|applies|application|candida\w+|tentative"
    r"|shortlisted|bid)\b"
)


def _is_sought(claim: Statement, other: Statement) -> bool:
    """Whether a sentence only tells that something was put up for what the claim says it became."""
    words = other.scene.words
    if words.isdisjoint(_SEEKING) or claim.classes & other.classes or claim.verb == other.verb is not None:
        return False
    return claim.scene.words.isdisjoint(_SEEKING) and bool(_SOUGHT.search(other.scene.text))


_TURNING = frozenset({"open", "close", "merge"})
"""Events that are of a thing itself or of an object: "opened in 1926", "opened a branch in 1926"."""

_FREELY = frozenset(
    "public traffic visitors guests passengers customers readers worshippers time good ever door doors"
    " gate gates shipping navigation trains cars".split()
)
_OBJECT_LEADS = frozenset("a an its his her their another two three four five several some to for".split())


def _is_of_object(claim: Statement, other: Statement) -> bool:
    """Whether a passage tells what was opened by or for whom, and the claim only that it was opened."""
    own, told = claim.happening, other.happening
    if own is None or told is None or not claim.classes & told.classes & _TURNING:
        return False
    if own.length > 1 or told.length > 1 or not own.at < claim.first or not told.at < other.first:
        return False
    if any(claim.scene.concepts[own.at + 1 : claim.first]):
        return False
    said = other.scene.tokens[told.at + 1 : other.first]
    if said and said[0].lower == "to" and "close" in told.classes:
        return False
    return bool(said) and said[0].lower in _OBJECT_LEADS and not _FREELY & {t.lower for t in said}


def _envisaged(claim: Statement, scene: Scene) -> bool:
    """Whether all that a sentence tells of the claim's event hangs on "to" or on a verb of suggesting."""
    told = [h.at for h in scene.happenings if h.classes & claim.classes]
    return bool(told) and all(_is_hung(scene, at) or is_talked_of(scene, at) for at in told)


def _is_hung(scene: Scene, at: int) -> bool:
    words = scene.tokens
    lower = words[at].lower
    before = at - 1
    if lower.endswith("ing"):
        return before >= 0 and stem(words[before].lower) in _SUGGESTING
    while before >= 0 and words[before].lower in {"be", "have", "been"}:
        before -= 1
    if before < 1 or words[before].lower != "to" or words[before - 1].kind is not TokenKind.WORD:
        return False
    near = [stem(token.lower) for token in words[max(before - 3, 0) : before]]
    return not _DONE & set(near) and not lower.endswith(("ing", "s"))
