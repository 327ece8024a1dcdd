"""Two statements of shares in; whether one is of those who do and the other of those who do not, out.

Where 40 per cent own a car, 60 per cent have none.
"""

from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.counts import share_of
from claimcheck.model import Quantity

_DENYING = frozenset(
    "no not never without none nor neither cannot n't lack lacks lacked lacking unable".split()
)
_BARRIERS = frozenset("and but while whereas although though because since who which that".split())

REACH = 12
"""So many tokens behind a share what is said of it may be denied."""


def turned(claim: Statement, other: Statement) -> bool:
    """Whether the two shares are of those who do and of those who do not."""
    ours, theirs = _whole(claim), _whole(other)
    return ours is not None and theirs is not None and _is_of_rest(claim) != _is_of_rest(other)


def complement(value: Quantity) -> Quantity:
    """What is left of a hundred percent."""
    share = share_of(value) or value
    low = None if share.high is None else 100 - share.high
    high = None if share.low is None else 100 - share.low
    return replace(share, low=low, high=high)


def _whole(statement: Statement) -> Quantity | None:
    """A share with one number; None for all else, and for one that was worked out."""
    value = statement.claim.value
    share = share_of(value) if isinstance(value, Quantity) and not statement.working else None
    return share if share and share.low is not None and share.low == share.high else None


def _is_of_rest(statement: Statement) -> bool:
    """Whether a share is of those of whom something does not hold: "have none", "all but a tenth"."""
    return _denies(statement) != is_left_out(statement)


def is_left_out(statement: Statement) -> bool:
    """Whether a number is one left out: "all but nine"."""
    start = max(statement.first - 2, 0)
    lead = [token.lower for token in statement.scene.tokens[start : statement.last + 1]]
    return any(two in {"but", "except", "bar"} and one in _EVERY for one, two in pairwise(lead))


_EVERY = frozenset("all every each none nobody everyone everybody".split())


def _denies(statement: Statement) -> bool:
    """Whether what is said of a share is denied."""
    tokens = statement.scene.tokens
    for token in tokens[statement.last + 1 : statement.last + 1 + REACH]:
        if token.lower in _DENYING or token.lower.endswith(("n't", "n’t")):
            return True
        if (token.kind is TokenKind.MARK and token.text not in {"'", "’", "%"}) or token.lower in _BARRIERS:
            return False
    return False
