"""A claim that somebody found something so, and a sentence, in; whether the sentence says it was not so, out.

"The mayor had erred, the ombudsman found, but had not lied" denies that the ombudsman found that he had lied.
"""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.compare.deeds.doers import Doer, doer
from claimcheck.compare.deeds.tables import VERDICTS
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.scene import Scene

_FINDS = frozenset(
    "held hold holds found find finds ruled rule rules concluded conclude concludes decided".split()
)
_DENIALS = frozenset("not never nor neither n't nothing".split())
_PHRASES = (
    *(("no", word) for word in ("evidence", "proof", "indication", "sign", "basis", "grounds", "reason")),
    ("by", "no", "means"),
    ("in", "no", "way"),
    ("far", "from"),
    ("at", "no", "time"),
)
_ENDS = frozenset(", ; : . but and although though while".split())
_SHUT = frozenset("only just merely simply necessarily yet".split())
LONG = 6
"""Words of weight at the end of a claim that are looked for as what was found."""

REACH = 7
"""Tokens before what was found within which it is denied."""

NAMED = 0.6
"""The share of the claim's other words that the sentence must have."""


def finding_denied(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence says of the claim's finding that it was not so."""
    if claim.words.isdisjoint(_FINDS) or scene.words.isdisjoint(_FINDS):
        return False
    nothing = _nothing(claim)
    found = _predicate(claim) or nothing
    if not found:
        return False
    if _told(scene, found) is not bool(nothing) and not _is_blameless(claim, scene, found):
        return False
    if doer(_finder(claim), _finder(scene)) is Doer.ANOTHER:
        return False
    others = claim.content - set(found) - _VERBS
    return len(others & scene.content) >= NAMED * len(others)


_BLAME = frozenset(
    "blame fault negligence blameworthy negligent responsible culpable responsibility guilt".split()
)
_NONE = frozenset("no not without nothing never neither nor".split())


def _is_blameless(claim: Scene, scene: Scene, found: Sequence[str]) -> bool:
    """Whether the claim finds somebody at fault, and a clause finds no fault with the same one."""
    fault = next((i for i, t in enumerate(claim.tokens) if t.lower in _AT_FAULT), None)
    verb = next((i for i, t in enumerate(claim.tokens) if t.lower in _FINDS), None)
    if fault is None or verb is None or claim.concepts[fault] != found[0]:
        return False
    who = {concept for concept in claim.concepts[verb + 1 : fault] if concept}
    lowers = [token.lower for token in scene.tokens]
    clear = (i for i, w in enumerate(lowers) if w in _BLAME and _NONE.intersection(lowers[max(i - 3, 0) : i]))
    at = next(clear, None)
    return at is not None and bool(who) and who <= _clause_of(scene, at)


def _clause_of(scene: Scene, at: int) -> set[str | None]:
    """The words of the clause in which a place stands."""
    ends = [i for i, token in enumerate(scene.tokens) if token.lower in _ENDS]
    start = max((i for i in ends if i < at), default=0)
    return set(scene.concepts[start : min((i for i in ends if i > at), default=len(scene.tokens))])


_VERBS = frozenset(lexicon.concept(word) for word in _FINDS)


def _finder(scene: Scene) -> Sequence[Token]:
    """Who found it: the words before the verb of finding, back to a mark."""
    at = next((i for i, token in enumerate(scene.tokens) if token.lower in _FINDS), 0)
    start = next((i + 1 for i in range(at - 1, -1, -1) if scene.tokens[i].kind is TokenKind.MARK), 0)
    return scene.tokens[start:at]


def _predicate(claim: Scene) -> tuple[str, ...]:
    """The words of weight behind the last form of "have" or "be" in a clause of finding; none if denied."""
    lowers = [token.lower for token in claim.tokens]
    said = next((i for i, word in enumerate(lowers) if word in _FINDS), None)
    if said is None or _is_turned(claim.tokens):
        return ()
    if "that" not in lowers[said : said + 3]:
        return tuple(c for i, c in enumerate(claim.concepts) if c and i > said and lowers[i] in _AT_FAULT)
    helped = [i for i in range(said, len(lowers)) if lowers[i] in _HELPERS]
    if not helped:
        return ()
    words = tuple(concept for concept in claim.concepts[helped[-1] + 1 :] if concept)
    return words if len(words) <= LONG else ()


_AT_FAULT = frozenset("blame fault negligent responsible culpable".split())
"""What somebody is found: "found the driver to blame"."""

_HELPERS = frozenset("had has have was were is are been".split())


def _nothing(claim: Scene) -> tuple[str, ...]:
    """What was found to be nowhere: the word behind "nothing" in "found nothing improper in it"."""
    lowers = [token.lower for token in claim.tokens]
    found = (i for i, (one, two) in enumerate(pairwise(lowers), 1) if one in _FINDS and two == "nothing")
    at = next(found, None)
    if at is None or at + 1 >= len(lowers) or lowers[at + 1] in VERDICTS:
        return ()
    return tuple(concept for concept in claim.concepts[at + 1 : at + 2] if concept)


def _is_turned(words: Sequence[Token]) -> bool:
    return any(token.lower in _DENIALS | {"no", "without"} for token in words)


def _told(scene: Scene, found: Sequence[str]) -> bool | None:
    """Whether all words of what was found stand together, never denied; False where always; else None."""
    places = [i for i, concept in enumerate(scene.concepts) if concept == found[0]]
    whole = [i for i in places if set(found) <= set(scene.concepts[i : i + len(found) + REACH])]
    denied = {_denied_at(scene.tokens, i) for i in whole}
    return not denied.pop() if len(denied) == 1 else None


def _denied_at(words: Sequence[Token], at: int) -> bool:
    for index in range(at - 1, max(at - REACH, -1), -1):
        lower = words[index].lower
        if lower in _ENDS or words[index].kind is TokenKind.MARK:
            return False
        lowers = tuple(token.lower for token in words[index : index + 3])
        if any(lowers[: len(phrase)] == phrase for phrase in _PHRASES):
            return True
        if lower in _DENIALS:
            return lowers[1:2] == () or lowers[1] not in _SHUT
    return False
