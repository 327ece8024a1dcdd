"""A claim and the sentences of a source in; what each implies of the claim, out."""

from collections.abc import Callable, Iterator

from claimcheck.compare.facts import (
    denials,
    lasted,
    lifetimes,
    lists,
    measures,
    order,
    ranks,
    spells,
    standing,
    times,
)
from claimcheck.compare.facts.implied import IMPLIED
from claimcheck.compare.facts.told import Told
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Context, Statement
from claimcheck.model import ClaimKind, DateValue, Quantity

Fact = Callable[[Scene, Scene, Context], Told | None]
PageFact = Callable[[Scene, Reader], Iterator[tuple[int, Told]]]
CountFact = Callable[[Statement, Scene, Context], Told | None]

FACTS: tuple[Fact, ...] = (ranks.hold, denials.hold, *IMPLIED)
"""What may be implied; each answers None at once where the claim asks for nothing of its kind."""


PAGE_FACTS: tuple[PageFact, ...] = (
    lifetimes.find_aged,
    lifetimes.find_living,
    order.find_order,
    standing.find_standing,
    standing.find_old,
    standing.find_after_death,
    times.find_often,
)
"""What follows from values of several sentences."""


def find_told(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page imply of a claim, each with its index."""
    for index in range(len(page.prose.sentences)):
        for fact in FACTS:
            if told := fact(claim, page.scene(index), page.context(index)):
                yield index, told
    for across in PAGE_FACTS:
        yield from across(claim, page)


def find_reckoned(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the dates of a page make of a length, or of a day told by another event."""
    if _is_apart(claim):
        yield from order.find_order(claim.scene, page)
    elif claim.claim.kind is ClaimKind.COUNT:
        yield from lasted.find_lasted(claim, page)


def _is_apart(claim: Statement) -> bool:
    """Whether a value only tells how far one event lies from another."""
    value = claim.claim.value
    if isinstance(value, DateValue):
        return value.relative and not value.resolved
    after = claim.scene.tokens[claim.last + 1 : claim.last + 2]
    return isinstance(value, Quantity) and bool(after) and after[0].lower in {"before", "after"}


COUNT_FACTS: tuple[CountFact, ...] = (lists.hold,)
"""The same of what a claim counts."""


def find_of_value(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page imply of a value, each with its index."""
    yield from spells.find_spelled(claim, page)
    if claim.claim.kind is not ClaimKind.COUNT:
        return
    yield from measures.find_measured(claim, page)
    for index in range(len(page.prose.sentences)):
        for fact in COUNT_FACTS:
            if told := fact(claim, page.scene(index), page.context(index)):
                yield index, told
