"""A value's place in a sentence in; out who says it and how firmly."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.extract.prose import Sentence
from claimcheck.extract.voices import SEVERAL, speaker
from claimcheck.model import Qualifier


@dataclass(frozen=True, slots=True)
class Stance:
    """How the document stands to a value it writes."""

    attributed_to: str | None
    """Who says it, in the document's words; None when the document itself does."""
    qualifiers: frozenset[Qualifier] = frozenset()


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that qualify the clause they stand in."""

    qualifier: Qualifier
    pattern: str
    example: str


CUES = (
    Cue(
        Qualifier.HEDGED,
        r"reportedly|apparently|seemingly|probably|possibly|presumably|perhaps|maybe|arguably|supposedly"
        r"|potentially",
        "the mayor reportedly resigned",
    ),
    Cue(Qualifier.HEDGED, r"(?-i:may)(?! \d)|might|could|can perhaps", "the toll may reach 40"),
    Cue(
        Qualifier.HEDGED,
        r"(?:appear|seem)(?:s|ed)?(?= to| that| as| likely)",
        "the vote appears to have failed",
    ),
    Cue(
        Qualifier.HEDGED,
        r"(?:is|are|was|were|been) (?:widely )?(?:believed|thought|understood|rumou?red|presumed|said"
        r"|feared) to",
        "she is believed to have left",
    ),
    Cue(
        Qualifier.HEDGED,
        r"(?:un)?likely|suggest(?:s|ed|ing)?(?: that)?|suspects?|unconfirmed|rumou?red",
        "it is likely that",
    ),
    Cue(
        Qualifier.ALLEGED,
        r"alleg(?:ed(?:ly)?|es?|ing|ations?)|purported(?:ly)?|purports?",
        "the allegedly forged will",
    ),
    Cue(
        Qualifier.ALLEGED,
        r"accus(?:ed?|es|ing|ations?)(?: \w+){0,4} of|(?:are|is|was|were|been) accused|suspected of"
        r"|charged with|claim(?:s|ed) (?:that|to)",
        "he is accused of taking 300 euros",
    ),
    Cue(
        Qualifier.ALLEGED,
        r"(?:legends?|tradition|folklore|rumou?rs?|lore|gossip|the story) (?:has it|have it|says?|holds?"
        r"|tells?|goes|claims?|maintains?|dates?|places?|puts?)|(?:according to|in|by) (?:\w+ ){0,2}"
        r"(?:legend|tradition|folklore|rumou?r|lore)|reputed(?:ly)?|legendarily|so the story goes",
        "legend has it that the bell fell in 1650",
    ),
    Cue(
        Qualifier.ALLEGED,
        r"(?:insist|maintain|contend|assert|boast)(?:s|ed) that|sw(?:ears|ore) that|(?:has|have|had)"
        r" (?:insisted|maintained|contended|asserted|boasted) that",
        "the dealer insists that it was cast in 430 BC",
    ),
    Cue(
        Qualifier.NEGATED,
        r"not(?! (?:only|just|merely|simply|least|until|to mention|long))|never|n[o’']t(?! only)|cannot|no"
        r" longer"
        r"|neither|nor|nobody|no one|none of|fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|den(?:y"
        r"|ies|ied|ying)(?= (?:that|having|any))"
        r"|yet to|hardly|unable to",
        "the state never ratified it",
    ),
    Cue(
        Qualifier.PLANNED,
        r"will(?! of)|shall|won[’']t|plan(?:s|ned|ning) to|plans? for|(?:is|are|was|were) to(?! (?:be"
        r" )?(?:blame|date))|scheduled|slated"
        r"|intend(?:s|ed|ing)? to|expect(?:s|ed|ing)? to|aim(?:s|ed|ing)? to|set to|due to (?:be|begin"
        r"|start|take|open|end|expire|appear|vote|leave)"
        r"|going to|about to|hop(?:es|ed|ing) to|vow(?:s|ed)? to|pledg(?:es?|ed) to|promis(?:es|ed) to"
        r"|propos(?:es|ed|ing) to|upcoming|forthcoming",
        "the bridge will open in May",
    ),
    Cue(
        Qualifier.CONDITIONAL,
        r"if|unless|would|whether|were to|provided that|in case|should (?:the|a|he|she|it|they|we|you)|on"
        r" condition",
        "if 60 members agree",
    ),
)
"""One row a wording; matched as whole words, in any case."""

SENTENCE_WIDE = frozenset({Qualifier.CONDITIONAL, Qualifier.ALLEGED})
"""Cues before the value that reach over the clause's end: "If the count is right, 40 were hurt"."""

_COMPILED = tuple(
    (cue.qualifier, re.compile(rf"(?<![\w’'])(?:{cue.pattern})(?!\w)", re.IGNORECASE)) for cue in CUES
)
_ANY_CUE = re.compile(rf"(?<![\w’'])(?:{'|'.join(cue.pattern for cue in CUES)})(?!\w)")
"""All of them, for a text in small letters: most clauses have none, which is quickly seen."""
_LACKING = re.compile(r"\bwithout (?:\w+ ){0,2}$", re.IGNORECASE)
"""Right before a value "without" denies it; "without them it is 40 metres" does not."""
_CONTRACTED = re.compile(r"\w{1,9}n[’']t\b")

_CLAUSE_END = re.compile(
    r"[;:—–]|, |\(|\)| - |\b(?:but|which|who|because|although|though|while|whereas|when|after|before|since"
    r"|so that|once|if|unless|until)\b"
    r"|\band (?=never\b|(?:then |later |also )?(?:\w+ed|was|were|has|had|is|are|will|did|does|do|could|would"
    r"|he|she|they|it)\b)"
    r"|\bfor (?=(?:\w+ly )?(?:failing|refusing|neglecting|not \w+ing)\b)",
    re.IGNORECASE,
)
"""Marks and words at which a clause ends; "fined for failing to report it" tells why, and denies no fine."""
_OPENING = '“"«'
_CLOSING = '”"»'
_MARK = re.compile(f"[{_OPENING}{_CLOSING}]")


REACH = 2000
"""Characters read on either side of a value; no sentence of prose goes further."""


def read_stance(sentence: Sentence, start: int, end: int) -> Stance:
    """Read the words around block offsets `[start, end)` for who says them and how firmly."""
    first = min(max(start - sentence.start, 0), len(sentence.text))
    last = min(max(end - sentence.start, first), len(sentence.text))
    low = max(0, first - REACH)
    text, first, last = sentence.text[low : last + REACH], first - low, last - low
    return Stance(speaker(text, first, last), frozenset(_qualifiers(text, first, last)))


def _qualifiers(text: str, start: int, end: int) -> Iterator[Qualifier]:
    if inside_quotation(text, start, end):
        yield Qualifier.QUOTED
    low, high = clause(text, start, end)
    for qualifier, pattern in _COMPILED if _has_cue(text, high) else ():
        floor = _floor(qualifier, text, low)
        opens = qualifier is Qualifier.HEDGED and start > 0 and pattern.match(text)
        if opens or any(
            _outside(match, start, end, qualifier) for match in pattern.finditer(text, floor, high)
        ):
            yield qualifier
    contracted = ("n't" in text or "n’t" in text) and _CONTRACTED.search(text, low, high)
    if contracted or _LACKING.search(text, max(low, start - 30), start):
        yield Qualifier.NEGATED


def _floor(qualifier: Qualifier, text: str, low: int) -> int:
    """From where on a cue qualifies what stands in the clause that begins at `low`."""
    if qualifier is Qualifier.CONDITIONAL:
        return text.rfind(";", 0, low) + 1
    return 0 if qualifier in SENTENCE_WIDE else low


def _has_cue(text: str, high: int) -> bool:
    """Whether a cue opens the text or stands before an offset of it."""
    small = text.lower()
    if len(small) != len(text):
        return True
    return _has_any_cue(small) and bool(_ANY_CUE.match(small) or _ANY_CUE.search(small, 0, high))


@lru_cache(SEVERAL)
def _has_any_cue(small: str) -> bool:
    return _ANY_CUE.search(small) is not None


def _outside(match: re.Match[str], start: int, end: int, qualifier: Qualifier) -> bool:
    """Whether the cue is not of the value itself: "May" is a date, "it may hear it" a hedged ruling."""
    if not start <= match.start() < end:
        return True
    return qualifier is Qualifier.HEDGED and match[0].islower() and match.string.count(" ", start, end) > 3


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The half-open stretch of the clause around `[start, end)`, by its commas and conjunctions."""
    low, high = 0, len(text)
    for first, last in _breaks(text):
        if last <= start:
            low = last
        elif first >= end:
            high = first
            break
    return low, high


@lru_cache(SEVERAL)
def _breaks(text: str) -> tuple[tuple[int, int], ...]:
    """What parts the clauses of a text."""
    return tuple(match.span() for match in _CLAUSE_END.finditer(text))


def inside_quotation(text: str, start: int, end: int) -> bool:
    """Whether `[start, end)` stands between quotation marks, one of which may lie outside the sentence."""
    return any(low <= start and end <= high for low, high in quotations(text))


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Half-open stretches between quotation marks; an unmatched mark reaches to the text's end."""
    opened: int | None = None
    for mark in _MARK.finditer(text):
        index, char = mark.start(), mark[0]
        if char in _OPENING and opened is None and (char != '"' or _opens(text, index)):
            opened = index
        elif char in _CLOSING and (opened is not None or (char != '"' or index > 0)):
            yield (opened or 0, index + 1)
            opened = None
    if opened is not None:
        yield (opened, len(text))


def _opens(text: str, index: int) -> bool:
    """Whether a straight quotation mark opens: nothing but space or a bracket before it."""
    return index == 0 or text[index - 1].isspace() or text[index - 1] in "([—–-"
