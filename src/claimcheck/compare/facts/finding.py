"""A claim and the sentences of a source in; what each implies of the claim, out."""

from collections.abc import Callable, Iterator

from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts import (
    conditions,
    denials,
    families,
    firms,
    honours,
    lacking,
    lasted,
    lifetimes,
    lists,
    measures,
    order,
    outcomes,
    parties,
    ranks,
    results,
    since,
    spells,
    standing,
    states,
    times,
    titles,
    tolls,
    trends,
    unsurpassed,
    vitals,
    votes,
    works,
)
from claimcheck.compare.facts.about import predicate
from claimcheck.compare.facts.implied import EDITIONS, IMPLIED, find_each
from claimcheck.compare.facts.told import Fact, Told
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind, DateValue, Quantity

PageFact = Callable[[Scene, Reader], Iterator[tuple[int, Told]]]

FACTS = (
    Fact(ranks.asks, ranks.hold),
    Fact(denials.asks, denials.hold),
    Fact(trends.asks, trends.hold),
    Fact(unsurpassed.asks, unsurpassed.hold),
    *IMPLIED,
)
"""What one sentence may imply."""

PAGE_FACTS: tuple[PageFact, ...] = (
    lifetimes.find_aged,
    lifetimes.find_living,
    order.find_order,
    lacking.find_lacked,
    standing.find_standing,
    standing.find_old,
    standing.find_after_death,
    times.find_often,
    states.find_state,
    outcomes.find_outcome,
    results.find_result,
    conditions.find_condition,
    parties.find_tied,
    families.find_family,
    honours.find_honour,
    tolls.find_toll,
)
"""What follows from values of several sentences; each ends at once where the claim asks for none of it."""


def find_told(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page imply of a claim, each with its index."""
    yield from find_each(FACTS, claim, page)
    for across in PAGE_FACTS:
        yield from across(claim, page)


def find_reckoned(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the dates of a page make of a length, or of a day told by another event."""
    if claim.claim.kind is ClaimKind.RULING:
        yield from conditions.find_condition(claim.scene, page)
        yield from parties.find_tied(claim.scene, page)
        yield from _find_course(claim, page)
    elif _is_apart(claim):
        yield from order.find_order(claim.scene, page)
    elif claim.claim.kind is ClaimKind.DATE:
        yield from titles.find_titled(claim, page)
        day = frozenset(range(claim.first, claim.last + 1))
        yield from (found for found in find_each(EDITIONS, claim.scene, page) if found[1].focus >= day)
        yield from since.find_since(claim, page)
        yield from (found for found in spells.find_spelled(claim, page) if _is_shown(page.scene(found[0])))
    elif claim.claim.kind is ClaimKind.COUNT:
        yield from lasted.find_lasted(claim, page)
        if claim.scene.in_names:
            yield from measures.find_measured(claim, page)
        yield from measures.find_distance(claim, page)
        own = frozenset(range(claim.first, claim.last + 1))
        yield from (found for found in tolls.find_toll(claim.scene, page) if found[1].focus >= own)
        yield from works.find_worked(claim, page)
        yield from votes.find_votes(claim, page)
        yield from votes.find_turnout(claim, page)
        yield from (found for found in lists.find_listed(claim, page) if found[1].focus >= own)
        yield from vitals.find_vital(claim, page)
        yield from firms.find_figure(claim, page)


def _find_course(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How what a claim tells of a contest, an award or a life came out, where its words are asked for."""
    own = frozenset(range(claim.first, claim.last + 1))
    for find in (outcomes.find_outcome, results.find_result):
        yield from (found for found in find(claim.scene, page) if found[1].focus & own)
    for find in (honours.find_honour, states.find_state):
        for index, told in find(claim.scene, page):
            if told.focus & own and _is_rest_said(claim.scene, told, page.scene(index)):
                yield index, told


def _is_rest_said(claim: Scene, told: Told, scene: Scene) -> bool:
    """Whether a sentence has all words of a claim besides those that are answered and those of who it is."""
    start = predicate(claim) or 0
    return all(
        any(alike(concept, other) for other in scene.content)
        for index, concept in enumerate(claim.concepts)
        if concept and index >= start and index not in told.focus
    )


_REIGNS = frozenset("reign reigned reigns ruled king queen emperor empress throne".split())


def _is_shown(scene: Scene) -> bool:
    """Whether a stretch of time is that in which something was shown or made, or somebody reigned."""
    if not scene.words.isdisjoint(_REIGNS):
        return True
    return not scene.told.isdisjoint(("broadcast", "premiere", "produce", "publish"))


def _is_apart(claim: Statement) -> bool:
    """Whether a value only tells how far one event lies from another."""
    value = claim.claim.value
    if isinstance(value, DateValue):
        return value.relative and not value.resolved
    after = claim.scene.tokens[claim.last + 1 : claim.last + 2]
    return isinstance(value, Quantity) and bool(after) and after[0].lower in {"before", "after"}


def find_of_value(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page imply of a value, each with its index."""
    yield from spells.find_spelled(claim, page)
    if claim.claim.kind is ClaimKind.DATE:
        yield from since.find_since(claim, page)
    if claim.claim.kind is ClaimKind.COUNT:
        yield from measures.find_measured(claim, page)
        yield from measures.find_distance(claim, page)
        yield from lists.find_listed(claim, page)
        yield from works.find_worked(claim, page)
        yield from vitals.find_vital(claim, page)
        yield from firms.find_figure(claim, page)
