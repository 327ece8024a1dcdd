"""Two statements in, a `Relation` out: the same thing first, then the value.

english ─▶ sentence ─▶ derive, statements ─▶ alike, unlike ─▶ values ─▶ relate; for rulings acts, deeds;
for what a passage implies of a sentence without giving its value, facts
"""

from claimcheck.compare.relate import compare, value_outcome
from claimcheck.compare.statements.reader import Reader, statements
from claimcheck.compare.statements.statement import Statement, keys
from claimcheck.compare.values.outcome import REASONS, Holds, Outcome

__all__ = [
    "REASONS",
    "Holds",
    "Outcome",
    "Reader",
    "Statement",
    "compare",
    "keys",
    "statements",
    "value_outcome",
]
