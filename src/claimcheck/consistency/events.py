"""Links in, the events that several documents tell out: each with what every document says of it."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from claimcheck.consistency.relations import Linked
from claimcheck.model import Claim, ClaimKind, RelationKind


class Standing(StrEnum):
    """How the documents stand to each other on one thing."""

    AGREE = "agree"
    REFINE = "refine"
    """They are compatible, and one is more precise."""
    REVISED = "revised"
    DIFFER = "differ"


@dataclass(frozen=True, slots=True)
class Matter:
    """One date, count or ruling that several documents give."""

    kind: ClaimKind
    standing: Standing
    claims: tuple[Claim, ...]
    """What each document says, in the order of the run."""

    @property
    def subject(self) -> str:
        """What it is, in the words of the first document."""
        return self.claims[0].subject or self.claims[0].sentence.quote


T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Event:
    """What is told in the same sentences."""

    matters: tuple[Matter, ...]

    @property
    def title(self) -> str:
        """The first sentence that tells it."""
        return self.matters[0].claims[0].sentence.quote


class _Groups(Generic[T]):
    """Things that are linked, directly or over others."""

    def __init__(self) -> None:
        self._leader: dict[T, T] = {}

    def of(self, one: T) -> T:
        """The member that stands for its group."""
        leader = one
        while (above := self._leader.setdefault(leader, leader)) != leader:
            leader = above
        while self._leader[one] != leader:
            self._leader[one], one = leader, self._leader[one]
        return leader

    def join(self, one: T, other: T) -> None:
        """Make one group of two."""
        self._leader[self.of(other)] = self.of(one)


def find_events(links: Iterable[Linked]) -> tuple[Event, ...]:
    """The events of more than one document, in the order of the run."""
    across = [item for item in links if not item.within]
    claims = {s.claim.id: s.claim for item in across for s in (item.first, item.second)}
    groups: _Groups[str] = _Groups()
    for item in across:
        groups.join(item.first.claim.id, item.second.claim.id)
    standings = _standings(across, groups)
    order = {name: place for place, name in enumerate(claims)}
    members: dict[str, list[Claim]] = {}
    for name, claim in claims.items():
        members.setdefault(groups.of(name), []).append(claim)
    matters = [Matter(row[0].kind, standings[leader], tuple(row)) for leader, row in members.items()]
    return _events(sorted(matters, key=lambda m: order[m.claims[0].id]))


def _standings(across: Sequence[Linked], groups: _Groups[str]) -> dict[str, Standing]:
    """The gravest of each group's."""
    rank = list(Standing)
    found: dict[str, Standing] = {}
    for item in across:
        leader = groups.of(item.first.claim.id)
        found[leader] = max(found.get(leader, Standing.AGREE), _standing(item), key=rank.index)
    return found


def _standing(item: Linked) -> Standing:
    if item.is_contradiction:
        return Standing.DIFFER
    if item.revised:
        return Standing.REVISED
    both = item.forth.kind is item.back.kind is RelationKind.SUPPORTS
    return Standing.AGREE if both else Standing.REFINE


def _events(matters: Sequence[Matter]) -> tuple[Event, ...]:
    """Matters that stand in one sentence belong to one event."""
    groups: _Groups[tuple[str, int]] = _Groups()
    for matter in matters:
        places = [(c.sentence.document, c.sentence.span.start) for c in matter.claims]
        for place in places:
            groups.join(places[0], place)
    found: dict[tuple[str, int], list[Matter]] = {}
    for matter in matters:
        first = matter.claims[0].sentence
        found.setdefault(groups.of((first.document, first.span.start)), []).append(matter)
    return tuple(Event(tuple(row)) for row in found.values())
