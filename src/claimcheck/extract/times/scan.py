"""A block's text in, readings out: at each word that can begin one, the longest match that is understood."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from claimcheck.extract.times import clock, days, deictic, narrative, references, sets, spans, years
from claimcheck.extract.times.reading import Reading, Rule, Scope
from claimcheck.extract.times.starts import DIGIT, GROUPS

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

_Row = tuple[Rule, re.Pattern[str]]
_COMPILED: Final[tuple[_Row, ...]] = tuple((rule, re.compile(rule.pattern)) for rule in RULES)


def _by_word() -> Mapping[str, tuple[_Row, ...]]:
    rows: dict[str, list[_Row]] = {}
    for row in _COMPILED:
        words = frozenset[str]().union(*(GROUPS[name] for name in row[0].starts.split() if name != DIGIT))
        for word in words:
            rows.setdefault(word, []).append(row)
    return {word: tuple(of_word) for word, of_word in rows.items()}


_BY_WORD: Final = _by_word()
_AT_DIGIT: Final = tuple(
    row for row in _COMPILED if {DIGIT, "number", "ordinal"} & set(row[0].starts.split())
)
_WORD: Final = re.compile(r"(?<![\w$€£.,'’])(?:([A-Za-z]+)|[’']?\d\w*)|(?<![\w’'])[’'](?=\d\d)")


def find_readings(text: str, scope_at: Callable[[int, int], Scope]) -> Iterator[tuple[int, int, Reading]]:
    """The readings that do not overlap, with their offsets, from left to right."""
    at = 0
    while word := _WORD.search(text, at):
        start, at = word.span()
        name = word[1]
        rows = _BY_WORD.get(name.lower(), ()) if name else _AT_DIGIT
        for match, rule in _matches(rows, text, start):
            said = rule.read(match, scope_at(start, match.end()))
            if said is None:
                continue
            for reading in said if isinstance(said, tuple) else (said,):
                first, at = reading.span or match.span()
                yield first, at, reading
            break


def _matches(rows: tuple[_Row, ...], text: str, start: int) -> list[tuple[re.Match[str], Rule]]:
    found = [(match, rule) for rule, pattern in rows if (match := pattern.match(text, start))]
    found.sort(key=lambda row: -row[0].end())
    return found
