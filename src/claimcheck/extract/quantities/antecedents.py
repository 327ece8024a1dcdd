"""Binds numbers that stand for their noun: "15 were from the north" counts what was counted before."""

import re
from dataclasses import replace
from math import inf

from claimcheck.extract.mentions import QuantityForm
from claimcheck.extract.quantities.found import Found
from claimcheck.extract.quantities.nouns import FUNCTION, VERBS, is_plural
from claimcheck.model import Measure

_PRONOMINAL = re.compile(
    (
        r"\s(?:of (?:them|whom|these|those|which)|were|are|was|is|have|had|has|did|do|died|came|went"
        r"|remain|remained|fled|survived|voted|others?|more"
        r"|will|would|can|could|may|might|must|should|killed|injured|wounded|hurt|arrested|detained"
        r"|dead|missing|fewer|less"
        r"|from|in|still|later|also|who|with|to|on|by|at|and|but|or|as|because|when|after|before"
        r"|against|abstained|opposed|elected|appointed|named|chosen)\b|[,.;:)]|$"
    ),
    re.IGNORECASE,
)
_STANDS = re.compile(
    (
        r"(?:^|[,;(:—–]\s?|\b(?:the|remaining|other|another|only|just|than|least|about|nearly|almost"
        r"|some|and|but|or|including|of|all|except|leaving|with|while"
        r"|whom|which|these|those|up to|up from|down from|for|kill|kills|killed|killing"
        r"|injur(?:ed|ing)|wound(?:ed|ing)"
        r"|arrest(?:ed|ing)|detain(?:ed|ing)|released|freed|hired|fired|elected|lost|left|kept|sold"
        r"|bought|took|saw|found)\s)$"
    ),
    re.IGNORECASE,
)
_VICTIMS = re.compile(
    (
        r"\b(?:kill(?:s|ed|ing)?|injur(?:ed|es|ing)|wound(?:ed|s|ing)|arrest(?:s|ed|ing)?|detain(?:s"
        r"|ed|ing)?|executed|evacuated)\s(?:[a-z]+\s){0,2}$"
    ),
    re.IGNORECASE,
)
_SUFFERED = re.compile(
    r"\s(?:(?:were|are|was|have|had|been|others?|more|people)\s){0,3}(?:killed|injured|wounded"
    r"|hurt|arrested|detained|held|dead|died|missing|evacuated)\b"
)
_MEASURED = re.compile(
    r"\b(?:an?|its|their|his|her)\s(?:[a-z-]+\s){0,2}[a-z]{3,}(?<!s)\sof\s"
    r"(?:(?:over|about|nearly|almost|around|some|just|only|under|at|least|most|up|to|more|less|fewer|than)\s){0,3}$"
)
"""A number that says how large one thing is counts nothing named before: "a cast of over 200"."""
_ANOTHER = re.compile(r"\b(?:another|an? further|an? additional)\s(?:[a-z]+\s)?$", re.IGNORECASE)
"""More of what the sentence has just counted: "109 people were turned away and another 173 held"."""
_WORD = re.compile(r"[A-Za-z][\w’'-]*")


_REMEMBERED = 8
"""Counted nouns of one sentence that may be meant again."""
Kinds = tuple[tuple[str, float], ...]
"""Nouns that were counted, each with how many, in text order."""


Before = Kinds | str
"""What a sentence counts; of one that counts nothing its text."""


def bind(text: str, found: list[Found], before: Before) -> tuple[list[Found], Before]:
    """The quantities of a sentence with elided nouns filled in, and what the sentence counts.

    `before` is what the sentence before it in the same block counts.
    """
    bound: list[Found] = []
    here: Kinds = ()
    for one in found:
        noun = _antecedent(text, one, here, before) if one.elided else None
        bound.append(_named(one, noun) if noun else one)
        here = (*here, *_kind(bound[-1]))[:_REMEMBERED]
    return bound, here or text


def _antecedent(text: str, found: Found, here: Kinds, before: Before) -> str | None:
    lead = text[max(0, found.start - 40) : found.start]
    if found.form is QuantityForm.NUMERAL and not (
        _STANDS.search(lead) and _PRONOMINAL.match(text, found.end)
    ):
        return None
    if _MEASURED.search(lead):
        return None
    if here and _ANOTHER.search(lead):
        return here[-1][0]
    least = found.value.low or found.value.high or 0
    whole = next((noun for noun, count in (*here, *_kinds(before)) if count >= least), None)
    hurt = _VICTIMS.search(lead) or _SUFFERED.match(text, found.end)
    return whole or ("people" if hurt else first_plural(text[: found.start]))


def _named(found: Found, noun: str) -> Found:
    subject = f"{noun} {found.subject}".strip()
    return replace(found, value=replace(found.value, unit=noun), subject=subject)


def _kinds(before: Before) -> Kinds:
    """What a sentence counts; where it counts nothing, its first plural noun may be meant."""
    if not isinstance(before, str):
        return before
    subject = first_plural(before)
    return ((subject, inf),) if subject else ()


def _kind(found: Found) -> Kinds:
    """What a quantity counts and how many, where that can be meant again: a part never exceeds its whole."""
    value = found.value
    plain = value.measure is Measure.CARDINAL and found.form is not QuantityForm.ENUMERATION
    if not plain or not value.unit or not is_plural(value.unit.split()[-1]):
        return ()
    return ((value.unit, inf if value.high is None or value.high < 1 else value.high),)


def first_plural(text: str) -> str | None:
    """The first plural noun of a sentence: most often its subject."""
    for match in _WORD.finditer(text[:200]):
        word = match[0]
        low = word.lower()
        if word == low and is_plural(word) and low not in FUNCTION and low not in VERBS:
            return word
    return None
