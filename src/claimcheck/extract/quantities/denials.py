"""A sentence in, its denials out: nothing of a kind counts as zero of it."""

import re
from collections.abc import Iterator

from claimcheck.extract.mentions import QuantityForm
from claimcheck.extract.quantities.clauses import clause_of
from claimcheck.extract.quantities.found import Found, folded
from claimcheck.extract.quantities.nouns import counted_after, is_plural, noun_after
from claimcheck.extract.words import lowered
from claimcheck.model import Comparator, Quantity

_PATTERN = re.compile(
    r"""\b(?:
      (?P<nobody>no[ ]one|nobody|not[ ]one[ ]person)\b
        (?![ ](?:knows|else[ ]knows|cares|wants|should|can|could|would|will|may|must)\b)
    | (?P<none>none|not[ ]one(?=[ ]of\b))\b(?=[ ](?:of|were|was|are|had|have|has|is)\b)
    | (?P<single>(?:not|without)[ ]a[ ]single|not[ ]one)[ ](?=[a-z])
    | (?P<no>no)[ ](?=[A-Za-z])
    | (?P<never>(?:ha(?:s|ve|d)[ ]not|ha(?:s|ve|d)n['’]t|did[ ]not|didn['’]t
        |do(?:es)?[ ]not|do(?:es)?n['’]t)[ ](?:yet[ ]|ever[ ])?
        (?P<verb>[a-z]{3,15})[ ](?P<any>any[ ])?)(?=[a-z])
    | (?P<exist>who|that|which)[ ](?:[a-z]+ly[ ])?(?:do(?:es)?|did)(?:[ ]not|n['’]t)[ ](?:[a-z]+ly[ ])?exist\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
CUES = frozenset("no nobody none not without hasn haven hadn didn don doesn".split())
"""Words without one of which nothing is denied."""
_NO_IDIOMS = frozenset(
    (
        "one longer doubt matter more less fewer means way wonder comment question surprise stranger "
        "choice sense time such other "
        "further better need idea right reason problem chance hope use secret less media data police "
        "staff criteria apologies regrets "
        "illusions plans qualms thanks bounds limits signs"
    ).split()
)
_HAPPENING = frozenset(
    (
        "been had made seen caused suffered produced experienced committed recorded reported "
        "received found taken"
    ).split()
)
"""Participles whose denial with a bare plural denies that there is any: "have not been attacks"."""


def find_denials(text: str) -> Iterator[Found]:
    """The denials of one sentence, in text order."""
    for match in _PATTERN.finditer(text):
        found = _READERS[next(kind for kind in _READERS if match[kind] is not None)](text, match)
        if found is not None:
            yield found


def _zero(text: str, start: int, end: int, noun: tuple[int, int] | None, unit: str | None) -> Found:
    value = Quantity(0, 0, Comparator.EQUAL, unit=unit)
    subject = clause_of(text, start, *(noun or (end, end)))
    return Found(start, end, value, subject, QuantityForm.ZERO, elided=unit is None)


def _nobody(text: str, match: re.Match[str]) -> Found:
    return _zero(text, match.start(), match.end(), None, "people")


def _none(text: str, match: re.Match[str]) -> Found:
    noun = counted_after(text, match.end())
    return _zero(text, match.start(), match.end(), noun, folded(text, *noun) if noun else None)


def _single(text: str, match: re.Match[str]) -> Found | None:
    noun = noun_after(text, match.end() - 1)
    return _zero(text, match.start(), match.end() - 1, noun, folded(text, *noun)) if noun else None


def _no(text: str, match: re.Match[str]) -> Found | None:
    noun = noun_after(text, match.end() - 1)
    if noun is None or _NO_IDIOMS.intersection(text[noun[0] : noun[1]].lower().split()):
        return None
    words = folded(text, *noun)
    return _zero(text, match.start(), match.end() - 1, noun, words) if is_plural(words.split()[-1]) else None


def _never(text: str, match: re.Match[str]) -> Found | None:
    if match["any"] is None and lowered(match["verb"]) not in _HAPPENING:
        return None
    noun = noun_after(text, match.end() - 1)
    if noun is None or not is_plural(text[noun[0] : noun[1]].split()[-1]):
        return None
    return _zero(text, match.start(), noun[1], noun, folded(text, *noun))


def _exist(text: str, match: re.Match[str]) -> Found | None:
    words = text[max(0, match.start() - 40) : match.start()].split()
    if not words or not is_plural(words[-1]):
        return None
    start = text.rindex(words[-1], 0, match.start())
    return _zero(text, start, match.end(), (start, match.end()), words[-1])


_READERS = {"nobody": _nobody, "none": _none, "single": _single, "no": _no, "never": _never, "exist": _exist}
