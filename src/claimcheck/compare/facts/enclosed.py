"""The values of a claim in, two dates between which something happened as one, out.

"Closed between 1939 and 1945" gives no two days of the closing but one stretch that holds it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from claimcheck.compare.statements.statement import Predication, Statement
from claimcheck.model import DateValue

_LASTING = frozenset("last lasted ran run served ruled reigned lived worked aired fought".split())
"""What went on between two days began on one and ended on the other."""


def enclose(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Each value, two dates with "between" and "and" as one."""
    joined = False
    for one, two in zip_longest(statements, statements[1:]):
        if joined:
            joined = False
        elif two is not None and (value := _stretch(one, two)):
            joined = True
            alone = one.retold(_alone)
            yield replace(alone, claim=replace(one.claim, value=value), last=two.last)
        else:
            yield one


def _alone(told: Predication) -> Predication:
    return replace(told, siblings=(), when=())


def _stretch(one: Statement, two: Statement) -> DateValue | None:
    """The time from one date to another where a claim says that something happened between them."""
    start, end, tokens = one.claim.value, two.claim.value, one.scene.tokens
    if one.scene is not two.scene or not isinstance(start, DateValue) or not isinstance(end, DateValue):
        return None
    linked = tokens[one.first - 1].lower == "between" and two.first == one.last + 2
    if not linked or tokens[two.first - 1].lower != "and":
        return None
    if _LASTING & {token.lower for token in tokens[: one.first]}:
        return None
    if not (start.earliest and end.latest and start.earliest < end.latest):
        return None
    return DateValue(start.earliest, end.latest, f"{start.earliest}/{end.latest}")
