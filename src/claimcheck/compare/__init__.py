"""Two statements in, a `Relation` out: the same thing first, then the value."""

from claimcheck.compare.outcome import REASONS, Holds, Outcome
from claimcheck.compare.relate import compare, value_outcome
from claimcheck.compare.statement import Reader, Statement, keys, statements

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
