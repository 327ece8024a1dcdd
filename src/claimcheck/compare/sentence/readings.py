"""A token among its neighbours in; whether it is read as a verb or as a noun, out.

"A public order act", "61 seats" and "the lead" tell no event, "acted", "seats 400" and "led" do. Cheap signs
of the neighbourhood decide; where none does, both readings stand.
"""

from collections.abc import Sequence
from enum import StrEnum

from claimcheck.compare.english.lexicon import NUMBER_WORDS
from claimcheck.compare.english.words import Token, TokenKind


class Reading(StrEnum):
    """What a word is in its place."""

    VERB = "verb"
    NOUN = "noun"
    OPEN = "open"


_DETERMINERS = frozenset(
    "a an the this that these those his her its their our my your no any each every some several both"
    " another all most many few first second third last next".split()
)
_NOUN_LEADS = frozenset("of in on at by for from with without about into over against under during".split())
_VERB_LEADS = frozenset(
    "to will would shall should can could may might must do does did not never who which he she it they we i"
    " you".split()
)
_AUXILIARIES = frozenset("is are was were be been being has have had get got".split())

PASTS = frozenset(
    """
    began begun built brought bore born bound broke broken upheld froze frozen hid hidden laid leapt lent lit
    overthrew overthrown rebuilt rode ridden rang rung sought shook shaken shrank shrunk swam swum tore torn
    underwent undergone drank drunk ate eaten bought caught chose chosen came drew drawn drove driven fell
    fallen fought fled flew flown got gave given went gone grew grown had heard held kept knew known led left
    lost made met meant paid proven rose risen ran said saw seen sold sent shot sang sung sank sunk spoke
    spoken spent stood stole stolen struck swore sworn took taken taught told thought threw thrown understood
    wore worn won withdrew withdrawn wrote written
    """.split()
)
"""Irregular past forms."""

_VERBS_IN_LY = frozenset("apply supply rely reply fly comply imply multiply ally tally rally bully".split())
"""The other words in "-ly" are adverbs and adjectives."""

STARTS = 5
"""How many words may stand between a determiner and its noun: "the amended public order act"."""


def reading(words: Sequence[Token], index: int) -> Reading:
    """Whether the word is a verb or a noun there."""
    token = words[index]
    lower = token.lower
    before = words[index - 1].lower if index else ""
    if lower.endswith("ly") and lower not in _VERBS_IN_LY:
        return Reading.OPEN
    if before == "to" and lower.endswith("s") and not lower.endswith(("ss", "us")):
        return Reading.NOUN  # "closed to walkers": no infinitive
    if before in _VERB_LEADS or (before in _AUXILIARIES and lower.endswith(("ed", "ing"))):
        return Reading.VERB
    if before in _DETERMINERS or before in _NOUN_LEADS or _counted(words, index):
        return Reading.NOUN if not _inflected(lower) else Reading.OPEN
    if _inflected(lower) or takes_object(words, index):
        return Reading.VERB
    return Reading.NOUN if _in_noun_phrase(words, index) else Reading.OPEN


def _inflected(lower: str) -> bool:
    return lower.endswith(("ed", "ing")) or lower in PASTS


def _counted(words: Sequence[Token], index: int) -> bool:
    """Whether a number stands right before it: "61 seats"."""
    return index > 0 and words[index - 1].kind is TokenKind.NUMBER


def _in_noun_phrase(words: Sequence[Token], index: int) -> bool:
    """Whether a determiner opens the phrase that the word closes: nothing verbal stands between."""
    for at in range(index - 1, max(index - 1 - STARTS, -1), -1):
        token = words[at]
        if token.lower in _DETERMINERS:
            return True
        if token.kind is TokenKind.MARK or token.lower in _AUXILIARIES or token.lower in _NOUN_LEADS:
            return False
    return False


_OBJECTS = _DETERMINERS | frozenset("him them me us it".split())


_CURRENCIES = frozenset("$ £ € ¥".split())


def takes_object(words: Sequence[Token], index: int) -> bool:
    """Whether what follows can only be the object of a verb: "the league disbands its youth team"."""
    if index + 1 >= len(words):
        return False
    after = words[index + 1]
    if after.text in _CURRENCIES:
        return True
    if leads_verb(words, index + 1):
        return False
    return after.lower in _OBJECTS or after.lower in NUMBER_WORDS or after.kind is TokenKind.NUMBER


_WHEN = frozenset("first last next".split())


def leads_verb(words: Sequence[Token], index: int) -> bool:
    """Whether a word of order tells when something was done, and not which: "the volcano last erupted"."""
    after = words[index + 1].lower if index + 1 < len(words) else ""
    return words[index].lower in _WHEN and _inflected(after) and not after.endswith("ing")
