"""Documents in, the relations between their claims out: computed once, read by verdicts and by rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare import Statement, compare, statements
from claimcheck.consistency.linking import find_pairs
from claimcheck.consistency.matter import contradiction, is_same_matter
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

    @property
    def is_neutral(self) -> bool:
        """Whether neither says anything of the other."""
        return self.forth.kind is self.back.kind is RelationKind.NEUTRAL

    @property
    def is_contradiction(self) -> bool:
        """Whether one cannot hold together with the other."""
        return RelationKind.CONTRADICTS in (self.forth.kind, self.back.kind)


def find_links(extractions: Sequence[Extraction]) -> Iterator[Linked]:
    """Every pair of claims that agrees or disagrees, within documents and across them.

    A claim that one value of a sentence bears out is not accused by the sentence's other values: they are of
    other things ("the two left in May and in June, respectively").
    """
    everything = [statement for extraction in extractions for statement in _asserted(extraction)]
    linked = [item for item in _related(everything) if not item.is_neutral]
    borne_out = set(_agreements(linked))
    listed = _listed(linked)
    for item in linked:
        if item.is_contradiction and (
            not borne_out.isdisjoint(_sides(item)) or not listed.isdisjoint(_ids(item))
        ):
            continue
        yield item


def _ids(item: Linked) -> frozenset[str]:
    return frozenset({item.first.claim.id, item.second.claim.id})


def _listed(linked: Sequence[Linked]) -> frozenset[str]:
    """Claims that differ from two others of their own document: a list of like things, not a mistake."""
    rivals: dict[str, set[str]] = {}
    for item in linked:
        if item.within and item.is_contradiction:
            one, other = item.first.claim, item.second.claim
            rivals.setdefault(one.id, set()).add(other.text)
            rivals.setdefault(other.id, set()).add(one.text)
    return frozenset(name for name, texts in rivals.items() if len(texts) > 1)


def _asserted(extraction: Extraction) -> Iterator[Statement]:
    asserted = {claim.id for claim in extraction.asserted}
    return (statement for statement in statements(extraction) if statement.claim.id in asserted)


def _related(everything: Sequence[Statement]) -> Iterator[Linked]:
    for i, j in find_pairs(everything):
        first, second = everything[i], everything[j]
        if first.claim.kind is second.claim.kind and not _same_words(first, second):
            linked = _hold(first, second)
            if linked is not None:
                yield linked


def _hold(first: Statement, second: Statement) -> Linked | None:
    linked = Linked(first, second, compare(first, second), compare(second, first))
    if linked.is_contradiction and is_same_matter(first, second):
        return linked
    against = contradiction(first, second) if linked.is_neutral or linked.is_contradiction else None
    back = contradiction(second, first) if against else None
    if against and back:
        return Linked(first, second, against, back)
    return None if linked.is_contradiction else linked


Side = tuple[str, str, int]
"""A claim's id, and the document and place of the sentence it is held against."""


def _sides(item: Linked) -> tuple[Side, Side]:
    return _side(item.first, item.second), _side(item.second, item.first)


def _side(claim: Statement, other: Statement) -> Side:
    sentence = other.claim.sentence
    return claim.claim.id, sentence.document, sentence.span.start


def _agreements(linked: Sequence[Linked]) -> Iterator[Side]:
    for item in linked:
        if RelationKind.SUPPORTS in (item.forth.kind, item.back.kind):
            yield from _sides(item)


def _same_words(first: Statement, second: Statement) -> bool:
    """Copies of one sentence are one source, and say nothing of each other."""
    return first.claim.sentence.quote.casefold() == second.claim.sentence.quote.casefold()
