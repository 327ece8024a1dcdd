"""The dates of a document in, each held against those beside it, out: what is of which, what was a plan."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from claimcheck.compare.statements.postponed import is_to_come, plans_before
from claimcheck.compare.statements.statement import CROWD, Predication, Statement
from claimcheck.model import ClaimKind, DateValue


def hold_together(written: tuple[Statement, ...], derived: tuple[Statement, ...]) -> Iterator[Statement]:
    """The dates of a document, each held against those of its sentence and of the one before it."""
    own, counted = _by_index(written), _by_index(derived)
    apart = [_apart_from(one, own.get(one.sentence, ()), counted.get(one.sentence, ())) for one in written]
    dates = _by_index((*apart, *derived))
    for one in (*apart, *derived):
        yield _in_stead(one, (*dates.get(one.sentence - 1, ()), *dates.get(one.sentence, ())))


def _by_index(dates: Iterable[Statement]) -> dict[int, tuple[Statement, ...]]:
    """Statements by the sentence in which they stand, without those of a crowded one."""
    found: dict[int, list[Statement]] = {}
    for one in dates:
        found.setdefault(one.sentence, []).append(one)
    return {index: tuple(group) for index, group in found.items() if len(group) <= CROWD}


def _in_stead(one: Statement, dates: tuple[Statement, ...]) -> Statement:
    """A date with those that were planned for what was done on it."""
    return one.retold(partial(_with_plans, one, dates)) if any(other is not one for other in dates) else one


def _with_plans(one: Statement, dates: tuple[Statement, ...], told: Predication) -> Predication:
    beside = (other for other in dates if other.sentence == one.sentence and other is not one)
    still = tuple(o.claim.value for o in beside if isinstance(o.claim.value, DateValue) and is_to_come(o))
    return replace(told, instead_of=tuple(plans_before(one, dates)), planned_for=still)


def _apart_from(
    written: Statement, others: tuple[Statement, ...], derived: tuple[Statement, ...]
) -> Statement:
    """A date without the events and verbs that are those of other dates of its sentence."""
    if written.claim.kind is not ClaimKind.DATE:
        return written
    counted = tuple(one for one in derived if one.claim.id.startswith(written.claim.id))
    beside = tuple(one for one in others if one is not written)
    return written.retold(partial(_without, counted, beside)) if counted or beside else written


def _is_here(counted: Statement) -> bool:
    """Whether what follows from a date is told of that day itself: "flew until 2008"."""
    return "~of-" in counted.claim.id


def _without(counted: tuple[Statement, ...], beside: tuple[Statement, ...], told: Predication) -> Predication:
    own = told.happening.classes if told.happening else frozenset()
    if any(o.happening and o.happening.at == o.first and o.classes & own for o in counted if not _is_here(o)):
        told = replace(told, happening=None)  # "two years older than that of Osk, founded in 1846"
        own = frozenset()
    taken = frozenset(name for one in counted for name in one.classes) - own
    if told.verb:
        taken |= {f"verb:{one.verb}" for one in beside if one.verb}
    return replace(told, taken=told.taken | taken)
