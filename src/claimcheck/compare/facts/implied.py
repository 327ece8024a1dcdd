"""A number of a claim and the sentences of a source in; what each implies of that number, out."""

from collections.abc import Callable, Iterator

from claimcheck.compare.facts import ages, comparisons, contests
from claimcheck.compare.facts.told import Told
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Context, Statement
from claimcheck.model import ClaimKind

IMPLIED: tuple[Callable[[Scene, Scene, Context], Told | None], ...] = (
    ages.hold,
    contests.hold,
    comparisons.hold,
)
"""What may be implied of a number; each answers None at once where the claim asks for nothing of its kind."""


def find_implied(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page imply of one number of a claim, each with its index."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return
    own = frozenset(range(claim.first, claim.last + 1))
    for index in range(len(page.prose.sentences)):
        for fact in IMPLIED:
            told = fact(claim.scene, page.scene(index), page.context(index))
            if told and told.focus & own:
                yield index, told
