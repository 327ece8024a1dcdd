"""Documents in, the relations between their claims out: computed once, read by verdicts and by rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare import Statement, compare, statements
from claimcheck.consistency.linking import find_pairs
from claimcheck.extract import Extraction
from claimcheck.model import Relation, RelationKind


@dataclass(frozen=True, slots=True)
class Linked:
    """Two claims of the run that speak of the same thing, and how they stand to each other."""

    first: Statement
    """The one that comes first in the run."""
    second: Statement
    forth: Relation
    """How the second stands to the first."""
    back: Relation
    """How the first stands to the second: a narrower value supports a wider one, not the other way round."""

    @property
    def within(self) -> bool:
        """Whether both stand in one document."""
        return self.first.claim.mention.document == self.second.claim.mention.document


def find_links(extractions: Sequence[Extraction]) -> Iterator[Linked]:
    """Every pair of claims that agrees or disagrees, within documents and across them."""
    everything = [statement for extraction in extractions for statement in statements(extraction)]
    for i, j in find_pairs(everything):
        first, second = everything[i], everything[j]
        if first.claim.kind is second.claim.kind and not _same_words(first, second):
            forth, back = compare(first, second), compare(second, first)
            if RelationKind.NEUTRAL is not forth.kind or RelationKind.NEUTRAL is not back.kind:
                yield Linked(first, second, forth, back)


def _same_words(first: Statement, second: Statement) -> bool:
    """Copies of one sentence are one source, and say nothing of each other."""
    return first.claim.sentence.quote.casefold() == second.claim.sentence.quote.casefold()
