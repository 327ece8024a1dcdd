"""Two statements in, a `Relation` out: the same thing first, then the value."""

from claimcheck.compare.outcome import REASONS, Holds, Outcome
from claimcheck.compare.reader import Reader, statements
from claimcheck.compare.relate import compare, value_outcome
from claimcheck.compare.statement import Statement, keys

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
