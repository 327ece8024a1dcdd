"""Documents in, the relations between their claims out: computed once, read by verdicts and by rules."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.compare import REASONS, Statement, compare
from claimcheck.compare.relate import neutral
from claimcheck.consistency.contrast import is_doubtful
from claimcheck.consistency.linking import Key, find_pairs, keys
from claimcheck.consistency.matter import framed, is_agreement, may_contradict, numbered_alike
from claimcheck.consistency.reported import reported
from claimcheck.consistency.retold import other_subject, retold
from claimcheck.consistency.revisions import is_revised
from claimcheck.consistency.shelf import Shelf
from claimcheck.consistency.stories import Story, find_stories, story_of
from claimcheck.extract import Extraction
from claimcheck.model import Claim, Relation, RelationKind


@dataclass(frozen=True, slots=True)
class Side:
    """One of two linked claims; light, for there may be very many."""

    claim: Claim
    published: date | None
    """When its document was published."""

    @classmethod
    def of(cls, statement: Statement) -> "Side":
        """The side that a statement is."""
        return cls(statement.claim, statement.context.published)


@dataclass(frozen=True, slots=True)
class Linked:
    """Two claims of the run that speak of the same thing, and how they stand to each other."""

    first: Side
    """The one that comes first in the run."""
    second: Side
    forth: Relation
    """How the second stands to the first."""
    back: Relation
    """How the first stands to the second: a narrower value supports a wider one, not the other way round."""
    sure: bool = True
    """Whether they are surely of one matter; where they are not, their agreement only shields them."""
    revised: bool = False
    """Whether the later document brings the earlier one up to date; then neither relation decides."""

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
    """Every pair of claims that agrees, disagrees or revises, within documents and across them.

    A claim that one value of a sentence bears out is not accused by the sentence's other values: they are of
    other things ("the two left in May and in June, respectively").
    """
    linked = [item for item in _related(extractions) if item.revised or not item.is_neutral]
    borne_out = set(_agreements(linked))
    listed = _listed(linked)
    for item in linked:
        if item.is_contradiction or item.revised:
            if borne_out.isdisjoint(_sides(item)) and listed.isdisjoint(_ids(item)):
                yield item
        elif item.sure:
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


def _related(extractions: Sequence[Extraction]) -> Iterator[Linked]:
    shelf = Shelf(extractions)
    places: list[tuple[int, int]] = []

    stories: dict[int, Story] = {}

    def keyed() -> Iterator[frozenset[Key]]:
        for place, statement in shelf.all():
            if place[0] not in stories:
                stories[place[0]] = story_of(shelf.reader(place[0]))
            places.append(place)
            yield keys(statement)

    pairs = frozenset(find_pairs(keyed()))
    told = _of_stories(places, stories)
    for i, j in sorted(pairs | told):
        first, second = shelf.at(places[i]), shelf.at(places[j])
        if first.claim.kind is second.claim.kind and not _same_words(first, second):
            both = (stories[places[i][0]], stories[places[j][0]]) if (i, j) in told else None
            linked = _hold(first, second, both) if (i, j) in pairs else None
            linked = linked or (_report(first, second, *both) if both else None)
            if linked is not None:
                yield linked


def _of_stories(
    places: Sequence[tuple[int, int]], stories: Mapping[int, Story]
) -> frozenset[tuple[int, int]]:
    """Pairs of statements of two documents that report one story."""
    documents = list(stories)
    members: dict[int, list[int]] = {}
    for index, (document, _) in enumerate(places):
        members.setdefault(document, []).append(index)
    return frozenset(
        (i, j)
        for a, b in find_stories(stories.values())
        for i in members[documents[a]][:MOST]
        for j in members[documents[b]][:MOST]
    )


MOST = 80
"""Claims of a report that are held against those of another of the same story."""


def _hold(first: Statement, second: Statement, stories: tuple[Story, Story] | None = None) -> Linked | None:
    """How two statements stand to each other; a contradiction holds from either side."""
    forth, back = compare(first, second), compare(second, first)
    kinds = {forth.kind, back.kind}
    sides = Side.of(first), Side.of(second)
    if RelationKind.SUPPORTS in kinds and RelationKind.CONTRADICTS not in kinds:
        within = first.claim.mention.document == second.claim.mention.document
        sure = within or is_agreement(first, second) or _tells_twice(first, second, stories)
        return Linked(*sides, forth, back, sure=sure)
    alike = framed(first, second)
    if alike is not None and alike.kind is RelationKind.SUPPORTS:
        return Linked(*sides, alike, framed(second, first) or back)
    told_twice = retold(first, second) if alike is None else None
    if told_twice is not None and told_twice.kind is RelationKind.SUPPORTS:
        return Linked(*sides, told_twice, retold(second, first) or back)
    against = alike or told_twice
    if against is None and RelationKind.CONTRADICTS in kinds and may_contradict(first, second):
        against = max(
            (r for r in (forth, back) if r.kind is RelationKind.CONTRADICTS), key=lambda r: r.confidence
        )
    if against is None or against.confidence < SURE or _is_of_two(first, second):
        return None
    return _against(first, second, against, reports=stories is not None)


def _report(first: Statement, second: Statement, ours: Story, theirs: Story) -> Linked | None:
    """How two statements of two reports of one story stand to each other."""
    forth = reported(first, second, ours, theirs)
    if forth is None:
        return None
    if forth.kind is RelationKind.CONTRADICTS and _is_of_two(first, second):
        return None
    if forth.kind is RelationKind.CONTRADICTS:
        return _against(first, second, forth, reports=True)
    back = reported(second, first, theirs, ours) or neutral("unsure", second, first)
    return Linked(Side.of(first), Side.of(second), forth, back)


def _is_of_two(first: Statement, second: Statement) -> bool:
    """Whether anything makes two values that differ likelier to be of two things."""
    doubt = is_doubtful(first, second) and not numbered_alike(first, second)
    return other_subject(first, second) or doubt


def _against(first: Statement, second: Statement, against: Relation, *, reports: bool) -> Linked:
    """Two statements that cannot both hold; where the later brings the earlier up to date, a revision."""
    sides = Side.of(first), Side.of(second)
    apart = first.claim.mention.document != second.claim.mention.document
    if apart and is_revised(first, second, reports=reports):
        later = neutral("not-done", second, first)
        return Linked(*sides, later, later, revised=True)
    return Linked(*sides, told(against, first, second), told(against, second, first))


def _tells_twice(first: Statement, second: Statement, stories: tuple[Story, Story] | None) -> bool:
    """Whether one clause is told in both, and holds in both."""
    relation = retold(first, second) or (reported(first, second, *stories) if stories else None)
    return relation is not None and relation.kind is RelationKind.SUPPORTS


SURE = 0.8
"""Least confidence of a contradiction between two statements of the run."""


def told(relation: Relation, claim: Statement, other: Statement) -> Relation:
    """A contradiction as it is told of the one claim."""
    said = f"The claim says “{claim.claim.text}”, the passage “{other.claim.text}”"
    return replace(relation, explanation=f"{said}: {REASONS[relation.reason]}.")


Place = tuple[str, str, int]
"""A claim's id, and the document and place of the sentence it is held against."""


def _sides(item: Linked) -> tuple[Place, Place]:
    return _side(item.first, item.second), _side(item.second, item.first)


def _side(claim: Side, other: Side) -> Place:
    sentence = other.claim.sentence
    return claim.claim.id, sentence.document, sentence.span.start


def _agreements(linked: Sequence[Linked]) -> Iterator[Place]:
    for item in linked:
        if RelationKind.SUPPORTS in (item.forth.kind, item.back.kind):
            yield from _sides(item)


def _same_words(first: Statement, second: Statement) -> bool:
    """Copies of one sentence are one source, and say nothing of each other."""
    return first.claim.sentence.quote.casefold() == second.claim.sentence.quote.casefold()
