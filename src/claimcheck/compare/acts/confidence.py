"""Two sentences about a vote of confidence in; whether they tell that the same party came through it, out.

"The government survived the vote", "the motion of censure was lost" and "the cabinet won the vote" are
one outcome; "was brought down" and "the no-confidence motion was carried" the other.
"""

import re

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in

_VOTE = re.compile(r"\b(?:confidence|censure)\b", re.IGNORECASE)
_HOSTILE = re.compile(r"\b(?:no[- ]confidence|non-confidence|censure|lack of confidence)\b", re.IGNORECASE)
_STAYED = re.compile(
    r"\b(?:surviv(?:e|es|ed|ing)|withst(?:ood|ands?)|came through|comes through|saw off|weathered|overcame"
    r"|escaped|won|wins|stayed in (?:office|power)|kept (?:its|his|her) (?:majority|office))\b",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:toppled|ousted|unseated|brought down|voted out|forced (?:out|from office)|fell|collapsed"
    r"|(?:lost|loses)|defeated in|was defeated|removed|dismissed|swept from office|put out of office)\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\b(?:passed|carried|adopted|approved|backed|succeeded|won|voted for|got (?:the|a) majority)\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"\b(?:failed|fell|defeated|rejected|voted down|lost|voted against|thrown out|got no majority)\b",
    re.IGNORECASE,
)
_MOTION = re.compile(r"\b(?:motion|bid|call|proposal|resolution)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|failed to|n[’']t)(?: \w+)? $", re.IGNORECASE)
_MEANT = re.compile(
    r"\b(?:will|would|may|might|could|should|if|expected|faces|facing|planned)\b", re.IGNORECASE
)


def hold_confidence(claim: Scene, scene: Scene) -> bool | None:
    """Whether a sentence tells the claim's outcome of a vote of confidence; None where one tells none."""
    if not _VOTE.search(claim.text) or not _VOTE.search(scene.text):
        return None
    ours, theirs = stayed(claim.text), stayed(scene.text)
    if ours is None or theirs is None:
        return None
    if not all(name_in(name, scene) for name in claim.names if not name.soft and name.words):
        return None
    numbers = {concept for concept in claim.content if concept[0].isdigit()}
    return ours is theirs if numbers <= scene.content or ours is not theirs else None


def stayed(text: str) -> bool | None:
    """Whether who was voted on stayed in office; None where a sentence does not say, or says both."""
    if _MEANT.search(text):
        return None
    vote = _VOTE.search(text)
    motion = _MOTION.search(text)
    told = _of_motion(text, motion) if motion and vote else None
    return _of_office(text) if told is None else told


def _of_motion(text: str, motion: re.Match[str]) -> bool | None:
    """The outcome as it is told of the motion: in the words before it that govern it, or behind it."""
    clause = _clause(text, motion.start())
    if _is_told(_STAYED, clause, _FELL):
        return None
    carried, failed = _is_told(_CARRIED, clause, None), _is_told(_FAILED, clause, None)
    if carried is failed:
        return None
    return failed if _HOSTILE.search(text) else carried


def _clause(text: str, at: int) -> str:
    """The clause of a place, between commas and semicolons."""
    start = max(text.rfind(mark, 0, at) for mark in (",", ";", " but ", " when "))
    ends = [end for mark in (",", ";", " but ") if (end := text.find(mark, at)) >= 0]
    return text[max(start, 0) : min(ends, default=len(text))]


def _is_told(verbs: re.Pattern[str], text: str, besides: re.Pattern[str] | None) -> bool:
    """Whether one of the verbs is told and not denied, and none of the others."""
    found = verbs.search(text)
    if found is None or (besides is not None and besides.search(text)):
        return False
    return _DENIED.search(text, 0, found.start()) is None


def _of_office(text: str) -> bool | None:
    """The outcome as it is told of who is in office."""
    kept, fell = _is_told(_STAYED, text, None), _is_told(_FELL, text, None)
    return kept if kept is not fell else None
