"""A block's text in, readings out: at each word that can begin one, the longest match that is understood."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from claimcheck.extract.times import absolute, clock, relative, spans
from claimcheck.extract.times.reading import Reading, Rule, Scope

RULES: Final[tuple[Rule, ...]] = (*absolute.RULES, *clock.RULES, *relative.RULES, *spans.RULES)
"""In order of precedence among matches of one length."""

_COMPILED: Final = tuple((rule, re.compile(rule.pattern)) for rule in RULES)
_WORD: Final = re.compile(r"(?<![\w$€£.,])[’']?[A-Za-z0-9][\w’']*|(?<=\s)[.,]?[’']\d\d")


def find_readings(
    text: str, scope_at: Callable[[int, int], Scope]
) -> Iterator[tuple[int, int, Reading, Scope]]:
    """The readings that do not overlap, from left to right, with their offsets and surroundings."""
    at = 0
    while word := _WORD.search(text, at):
        start = word.start()
        at = word.end()
        for _, match, rule in _matches(text, start):
            scope = scope_at(start, match.end())
            said = rule.read(match, scope)
            if said is None:
                continue
            readings = said if isinstance(said, tuple) else (said,)
            for reading in readings:
                yield *(reading.span or match.span()), reading, scope
            at = max(at, (readings[-1].span or match.span())[1])
            break


def _matches(text: str, start: int) -> list[tuple[int, re.Match[str], Rule]]:
    found = [
        (-match.end(), match, rule) for rule, pattern in _COMPILED if (match := pattern.match(text, start))
    ]
    found.sort(key=lambda row: row[0])
    return found
