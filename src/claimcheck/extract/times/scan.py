"""Text in, matches of the rules out: the longest at each word that can begin an expression of time."""

import re
from collections.abc import Iterator
from typing import Final

from claimcheck.extract.times import absolute, relative, spans
from claimcheck.extract.times.reading import Rule

RULES: Final[tuple[Rule, ...]] = (*absolute.RULES, *relative.RULES, *spans.RULES)
"""In order of precedence among matches of one length."""

_COMPILED: Final = tuple((rule, re.compile(rule.pattern)) for rule in RULES)
_WORD: Final = re.compile(r"(?<![\w$€£])[A-Za-z0-9’'][\w’']*")


def find_matches(text: str) -> Iterator[tuple[Rule, re.Match[str]]]:
    """The matches that do not overlap, from left to right."""
    at = 0
    while word := _WORD.search(text, at):
        start = word.start()
        matches = [
            (found.end(), -i, rule, found)
            for i, (rule, pattern) in enumerate(_COMPILED)
            if (found := pattern.match(text, start))
        ]
        if matches:
            end, _, rule, found = max(matches, key=lambda m: m[:2])
            yield rule, found
            at = end
        else:
            at = word.end()
