"""A sentence and a number in it in; whether it is a first figure that the sentence itself corrects, out.

"The service at first spoke of 30 homes and has since corrected the figure to 13" gives 13, not 30.
"""

from collections.abc import Sequence

from claimcheck.compare.english.words import Token, is_year
from claimcheck.compare.sentence.parts import is_number

_FIRST = (
    "at first",
    "initially",
    "originally",
    "earlier",
    "previously",
    "first reported",
    "first said",
    "first put",
    "first given",
    "first announced",
    "first thought",
    "first spoke",
    "first spoken",
    "first estimated",
    "first feared",
    "had reported",
    "had said",
    "had put",
    "had spoken",
    "had given",
    "an initial",
    "its initial",
    "the initial",
    "a preliminary",
    "a provisional",
    "a first",
    "its first",
)
"""What tells that a figure is an early one."""

_THEN = (
    "corrected",
    "revised",
    "amended",
    "adjusted",
    "updated",
    "lowered",
    "raised",
    "turned out",
    "in fact",
    "actually",
    "recount",
    "recounted",
    "rather than",
    "has since",
    "have since",
    "had since",
    "was later",
    "were later",
    "it later",
    "they later",
    "but later",
    "later put",
    "later gave",
    "now puts",
    "now put",
    "now says",
    "now say",
    "now gives",
    "now stands",
    "proved",
    "real number",
    "true number",
    "true figure",
    "real figure",
)
"""What tells that another figure takes its place."""

_STARTS = frozenset(phrase.split()[0] for phrase in _THEN)


def find_correction(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """The tokens of the first figure and of the one that corrects it; None where nothing is corrected."""
    words = [token.lower for token in tokens]
    if len(words) > LONGEST or _STARTS.isdisjoint(words):
        return None
    numbers = [i for i, token in enumerate(tokens) if is_number(token) and not _year(token)]
    marks = _found(words, _FIRST)
    then = _found(words, _THEN)
    if len(numbers) != 2 or not then:
        return None
    one, two = numbers
    revised = any(mark < two for mark in then) and (
        any(mark < one or one < mark <= one + NEAR for mark in marks) or _from_to(words, one, two, then)
    )
    if revised and not any(one < mark < two and mark not in _after(marks, one) for mark in marks):
        return one, two
    if any(mark > one for mark in marks) and any(mark < one for mark in then):
        return two, one  # "put right to 13 the 30 homes first reported"
    return None


def is_early(tokens: Sequence[Token]) -> bool:
    """Whether a sentence that gives one figure gives it as a first one: "initially put at 30"."""
    words = [token.lower for token in tokens]
    if len(words) > LONGEST:
        return False
    return not _EARLY.isdisjoint(words) and bool(_found(words, _FIRST)) and find_correction(tokens) is None


_EARLY = frozenset(word for phrase in _FIRST for word in phrase.split()[-1:])

LONGEST = 300
"""Tokens of a sentence that is read: what is longer is no sentence."""

NEAR = 6
"""How far behind a number "as first reported" may stand."""


def _after(marks: Sequence[int], at: int) -> frozenset[int]:
    return frozenset(mark for mark in marks if at < mark <= at + NEAR)


def _from_to(words: Sequence[str], one: int, two: int, then: Sequence[int]) -> bool:
    """Whether a figure was corrected from the one number to the other: "revised from 30 to 13"."""
    return words[one - 1] == "from" and words[two - 1] == "to" and bool(then) and min(then) < one


def _found(words: Sequence[str], phrases: Sequence[str]) -> list[int]:
    """Where the phrases begin."""
    text = f" {' '.join(words)} "
    starts = {phrase for phrase in phrases if f" {phrase} " in text}
    return sorted(i for phrase in starts for i in range(len(words)) if _stands(words, i, phrase.split()))


def _stands(words: Sequence[str], at: int, phrase: Sequence[str]) -> bool:
    return list(words[at : at + len(phrase)]) == phrase


def _year(token: Token) -> bool:
    return is_year(token.text)
