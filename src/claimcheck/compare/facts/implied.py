"""A number of a claim and the sentences of a source in; what each implies of that number, out."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.facts import ages, comparisons, contests, editions, periods
from claimcheck.compare.facts.told import Fact, Told
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

EDITIONS = (Fact(editions.asks, editions.hold),)
"""What may be implied of a year, too."""

IMPLIED = (
    Fact(ages.asks, ages.hold),
    Fact(contests.asks, contests.hold),
    Fact(comparisons.asks, comparisons.hold),
    Fact(periods.asks, periods.hold),
    *EDITIONS,
)
"""What may be implied of a number."""


def find_implied(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page imply of one number of a claim, each with its index."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return
    own = frozenset(range(claim.first, claim.last + 1))
    for index, told in find_each(IMPLIED, claim.scene, page):
        if told.focus & own:
            yield index, told


def find_each(facts: Sequence[Fact], claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """What each sentence of a page implies of a claim, as far as the claim asks for it."""
    asked = [fact for fact in facts if fact.asks(claim)]
    for index in range(len(page.prose.sentences)) if asked else ():
        scene, context = page.scene(index), page.context(index)
        for fact in asked:
            if told := fact.hold(claim, scene, context):
                yield index, told
