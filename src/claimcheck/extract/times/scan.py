"""A block's text in, readings out: at each word that can begin one, the longest match that is understood."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final

from claimcheck.extract.times import (
    clock,
    days,
    deictic,
    narrative,
    references,
    romans,
    sets,
    spans,
    within,
    years,
)
from claimcheck.extract.times.reading import Reading, Rule, Scope
from claimcheck.extract.times.starts import (
    AFTER_A_NUMBER,
    AFTER_A_PART,
    AFTER_A_STEP,
    AFTER_AN_ARTICLE,
    AFTER_THE,
    DIGIT,
    GROUPS,
)
from claimcheck.extract.words import openings

RULES: Final[tuple[Rule, ...]] = (
    *days.RULES,
    *within.RULES,
    *years.RULES,
    *romans.RULES,
    *clock.RULES,
    *references.RULES,
    *deictic.RULES,
    *narrative.RULES,
    *spans.RULES,
    *sets.RULES,
)
"""In order of precedence among matches of one length."""


def _by_word() -> Mapping[str, tuple[Rule, ...]]:
    rules: dict[str, list[Rule]] = {}
    for rule in RULES:
        words = frozenset[str]().union(*(GROUPS[name] for name in rule.starts.split() if name != DIGIT))
        for word in words:
            rules.setdefault(word, []).append(rule)
    return {word: tuple(of_word) for word, of_word in rules.items()}


_BY_WORD: Final = _by_word()
_AT_DIGIT: Final = tuple(rule for rule in RULES if {DIGIT, "number", "ordinal"} & set(rule.starts.split()))

Grammar = tuple[tuple[re.Pattern[str], Rule, re.Pattern[str] | None], ...]
"""Each rule with its pattern and that of its head."""


@cache
def _grammar(word: str) -> Grammar:
    """The rules that begin with a word of the table, or with a digit, compiled when a text first has it."""
    rules = _BY_WORD[word] if word else _AT_DIGIT
    return tuple(
        (_compiled(rule.pattern), rule, _compiled(rule.head) if rule.head else None) for rule in rules
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_WORD: Final = re.compile(
    rf"(?<![\w$€£.,'’@])(?:(?=(?i:{openings(_BY_WORD)}))([A-Za-z]+)|[’']?\d\w*)|(?<![\w’'])[’'](?=\d\d)"
)


def find_readings(text: str, scope_at: Callable[[int, int], Scope]) -> Iterator[tuple[int, int, Reading]]:
    """The readings that do not overlap, with their offsets, from left to right."""
    at = 0
    for word in _WORD.finditer(text):
        name = word[1].lower() if word[1] else ""
        if word.start() < at or (name and name not in _BY_WORD):
            continue
        start, at = word.span()
        grammar = _grammar_at(name, text, start, at)
        for match, rule in _matches(grammar, text, start):
            said = rule.read(match, scope_at(start, match.end()))
            if said is None:
                continue
            for reading in said if isinstance(said, tuple) else (said,):
                first, at = reading.span or match.span()
                yield first, at, reading
            break


_FOLLOWERS: Final = {
    "the": AFTER_THE,
    "early": AFTER_A_PART,
    "mid": AFTER_A_PART,
    "late": AFTER_A_PART,
    "a": AFTER_AN_ARTICLE,
    "an": AFTER_AN_ARTICLE,
    **dict.fromkeys(("this", "that", "these", "first", "second", "last"), AFTER_A_STEP),
}
_NEXT: Final = re.compile(r"[\s-]+[’']?(?:([A-Za-z]+)|\d)")
_LONE: Final = re.compile(r"\d{1,3}(?=\s)")
_CLOSED: Final = re.compile(r"\d{1,3}(?=[,;)\]](?!\d)|$)")
"""A number that a mark closes begins no expression: the 6 of "May 5, 6, and 7"."""


def _goes_on(name: str, text: str, end: int) -> bool:
    """Whether a frequent word is followed by one that can follow it in an expression."""
    after = _NEXT.match(text, end)
    if after is None or after[1] is None:
        return after is not None
    word = after[1].lower()
    return word in _FOLLOWERS[name] and (
        name != "the" or word not in _FOLLOWERS or _goes_on(word, text, after.end())
    )


def _grammar_at(name: str, text: str, start: int, end: int) -> Grammar:
    """The rules to try at a word; none where the word after it rules all of them out."""
    if name in _FOLLOWERS and not _goes_on(name, text, end):
        return ()
    if name:
        return _grammar(name)
    if _CLOSED.match(text, start):
        return ()
    if _LONE.match(text, start):
        after = _NEXT.match(text, end)
        return _grammar("") if after and after[1] and after[1].lower() in AFTER_A_NUMBER else ()
    return _grammar("")


def _matches(grammar: Grammar, text: str, start: int) -> list[tuple[re.Match[str], Rule]]:
    tried: dict[str, bool] = {}
    found = []
    for pattern, rule, head in grammar:
        if head is not None:
            if rule.head not in tried:
                tried[rule.head] = head.match(text, start) is not None
            if not tried[rule.head]:
                continue
        if match := pattern.match(text, start):
            found.append((match, rule))
    found.sort(key=lambda row: -row[0].end())
    return found
