"""A claim that a body found something, and a sentence, in; whether that has it from somebody else only, out.

What a witness told the court, what counsel argued before it or one of its judges wrote in dissent, it did not
find.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.compare.deeds.words import act_forms
from claimcheck.compare.english.words import Token
from claimcheck.compare.sentence.scene import Scene
from claimcheck.extract.rulings.kinds import Kind, kind_of_word

_FINDS = frozenset(
    "held holds found finds ruled rules concluded concludes decided decides declared declares called calls"
    " described considered deemed termed branded labelled labeled accepted agreed established recognised"
    " recognized wrote writes said says stated noted observed blamed confirmed determined".split()
)
"""Verbs by which a body says what it takes for true."""

_PLEADS = frozenset(
    "told testified argued argues alleged alleges claimed claims insisted contended submitted maintained"
    " asserted pleaded accused demanded believes believed fears suspected suspects complained".split()
)
"""Verbs by which a party, a witness or anybody says so to a body or about it."""

_VIEWS = re.compile(
    r"\b(?:in the (?:view|opinion|words|eyes) of|according to|in (?:his|her|their) (?:view|opinion)"
    r"|lawyers? (?:for|of)|counsel for)\b",
    re.IGNORECASE,
)
_DISSENT = re.compile(
    r"^(?:\W*)(?:in|writing in|from) (?:(?:his|her|their|a|the) )?(?:\w+ ){0,2}?"
    r"(?:dissent|dissents|minority opinion)\b"
    r"|\bdissenting\b|\b(?:a|the|one|another) dissenter\b|\bin (?:his|her|a|the) (?:\w+ )?dissent\b",
    re.IGNORECASE,
)
_DISSENTS = re.compile(r"\b(?:dissent\w*|minority)\b", re.IGNORECASE)
_BODIES = Kind.COURT | Kind.BODY | Kind.LEGISLATURE | Kind.FINDER | Kind.OFFICIAL

ABOUT = 0.5
"""The share of the claim's words that a sentence must have to be about the same."""


def is_anothers_word(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence has the claim's finding only in the mouth of somebody who does not decide."""
    if claim.words.isdisjoint(_FINDS):
        return False
    finder = _finder(claim.tokens)
    if finder is None or len(claim.content & scene.content) < ABOUT * len(claim.content):
        return False
    if _DISSENT.search(scene.text) and not _DISSENTS.search(claim.text):
        return not _names_judge(claim.tokens[:finder])
    if _VIEWS.search(claim.text) or not claim.words.isdisjoint(_PLEADS):
        return False
    pleads = any(_is_verb(scene.tokens, i, _PLEADS) for i in range(len(scene.tokens)))
    if not pleads and not _is_ones_view(scene):
        return False
    return _finder(scene.tokens) is None and not _acts(scene.tokens)


def _is_ones_view(scene: Scene) -> bool:
    """Whether a sentence gives it as the view of who does not decide, not "according to the tribunal"."""
    view = _VIEWS.search(scene.text)
    if view is None:
        return False
    at = scene.token_at(view.end())
    near = scene.tokens[at : at + 4]
    return not any(kind_of_word(token.lower, capital=False) & _BODIES for token in near)


def _finder(words: Sequence[Token]) -> int | None:
    """Where the verb stands by which a body says what it found."""
    found = (i for i in range(len(words)) if _is_verb(words, i, _FINDS) and _of_body(words, i))
    return next(found, None)


def _is_verb(words: Sequence[Token], index: int, verbs: frozenset[str]) -> bool:
    before = words[index - 1].lower if index else ""
    return words[index].lower in verbs and before not in {"the", "a", "an", "to", "his", "her", "their"}


NEAR = 7
"""Tokens before or behind a verb of finding within which the body stands that found it."""


def _of_body(words: Sequence[Token], at: int) -> bool:
    """Whether the noun phrase before a verb names a body, not as whom somebody spoke to: "told the court"."""
    for index in range(at - 1, max(at - NEAR, -1), -1):
        lower = words[index].lower
        if lower in {",", ";", ".", "that", "which", "and", "but"}:
            break
        if kind_of_word(lower, capital=False) & _BODIES:
            return True
    return False


def _names_judge(words: Sequence[Token]) -> bool:
    """Whether who found it is one judge by name: "Judge Orr held"."""
    pairs = pairwise(words)
    return any(one.lower in {"judge", "justice", "lord", "lady"} and two.capital for one, two in pairs)


def _acts(words: Sequence[Token]) -> bool:
    """Whether a body of the sentence does anything but listen: "but the court rejected it"."""
    said = next((i for i in range(len(words)) if _is_verb(words, i, _PLEADS)), len(words))
    stop = next((i for i in range(said, len(words)) if words[i].lower in {"but", ";"}), len(words))
    own = [i for i in range(len(words)) if not said <= i < stop]
    past = (i for i in own if act_forms().get(words[i].lower, ("", ""))[1] == "past")
    return any(_of_body(words, i) for i in past)
