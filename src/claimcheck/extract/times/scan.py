"""A block's text in, readings out: at each word that can begin one, the longest match that is understood."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from claimcheck.extract.times import clock, days, deictic, narrative, references, sets, spans, years
from claimcheck.extract.times.reading import Reading, Rule, Scope
from claimcheck.extract.times.starts import (
    AFTER_A_NUMBER,
    AFTER_A_PART,
    AFTER_AN_ARTICLE,
    AFTER_THE,
    DIGIT,
    GROUPS,
)

RULES: Final[tuple[Rule, ...]] = (
    *days.RULES,
    *years.RULES,
    *clock.RULES,
    *references.RULES,
    *deictic.RULES,
    *narrative.RULES,
    *spans.RULES,
    *sets.RULES,
)
"""In order of precedence among matches of one length."""


class _Row:
    """A rule with its pattern, compiled when a word of a text first asks for it."""

    __slots__ = ("_pattern", "rule")

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self._pattern: re.Pattern[str] | None = None

    def match(self, text: str, at: int) -> re.Match[str] | None:
        if self._pattern is None:
            self._pattern = re.compile(self.rule.pattern)
        return self._pattern.match(text, at)


_ROWS: Final[tuple[_Row, ...]] = tuple(map(_Row, RULES))


def _by_word() -> Mapping[str, tuple[_Row, ...]]:
    rows: dict[str, list[_Row]] = {}
    for row in _ROWS:
        words = frozenset[str]().union(*(GROUPS[name] for name in row.rule.starts.split() if name != DIGIT))
        for word in words:
            rows.setdefault(word, []).append(row)
    return {word: tuple(of_word) for word, of_word in rows.items()}


_BY_WORD: Final = _by_word()
_AT_DIGIT: Final = tuple(row for row in _ROWS if {DIGIT, "number", "ordinal"} & set(row.rule.starts.split()))
_WORD: Final = re.compile(r"(?<![\w$€£.,'’@])(?:([A-Za-z]+)|[’']?\d\w*)|(?<![\w’'])[’'](?=\d\d)")


def find_readings(text: str, scope_at: Callable[[int, int], Scope]) -> Iterator[tuple[int, int, Reading]]:
    """The readings that do not overlap, with their offsets, from left to right."""
    at = 0
    while word := _WORD.search(text, at):
        start, at = word.span()
        name = word[1]
        rows = _rows_at(name.lower() if name else "", text, start, at)
        for match, rule in _matches(rows, text, start):
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


def _rows_at(name: str, text: str, start: int, end: int) -> tuple[_Row, ...]:
    """The rules to try at a word; none where the word after it rules all of them out."""
    if name in _FOLLOWERS and not _goes_on(name, text, end):
        return ()
    if name:
        return _BY_WORD.get(name, ())
    if _CLOSED.match(text, start):
        return ()
    if _LONE.match(text, start):
        after = _NEXT.match(text, end)
        return _AT_DIGIT if after and after[1] and after[1].lower() in AFTER_A_NUMBER else ()
    return _AT_DIGIT


def _matches(rows: tuple[_Row, ...], text: str, start: int) -> list[tuple[re.Match[str], Rule]]:
    found = [(match, row.rule) for row in rows if (match := row.match(text, start))]
    found.sort(key=lambda row: -row[0].end())
    return found
