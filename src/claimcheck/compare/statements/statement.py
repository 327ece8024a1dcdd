"""A claim with all of its context that comparison needs."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import wraps
from typing import Generic, TypeVar, cast, overload

from claimcheck.compare.alike.nearby import content_words, surroundings
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.once import cached_property
from claimcheck.compare.sentence.governing import TIGHT
from claimcheck.compare.sentence.nominals import Counted
from claimcheck.compare.sentence.scene import Happening, Name, Scene
from claimcheck.compare.sentence.shares import Share
from claimcheck.extract.times.direction import is_onset
from claimcheck.model import Claim, ClaimKind, DateValue, Quantity, Value

T = TypeVar("T")

CROWD = 40
"""A sentence with more values of a kind is a list or a log: none of them is read by the others."""


@dataclass(frozen=True)  # without slots, so that what follows from the fields is worked out once
class Context:
    """What stands around a sentence: where its pronouns and left-out subjects find what they stand for."""

    before: tuple[Scene, ...]
    """The sentences before it in its block and the last one of the block before, nearest first."""
    titles: tuple[Scene, ...]
    """The document's title and the headings it stands under."""
    published: date | None

    @cached_property
    def words(self) -> frozenset[str]:
        """Concepts of the titles and of the sentences before."""
        return frozenset().union(*(scene.content for scene in (*self.before, *self.titles)))

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Names of the sentences before and of the titles, nearest first."""
        return tuple(name for scene in (*self.before, *self.titles) for name in scene.names)


@dataclass(frozen=True, slots=True)
class Predication:
    """What a sentence says of one of its values."""

    happening: Happening | None
    """The event the value belongs to, as far as the words are known."""
    near: int
    """How far the event stands from the value, in tokens and barriers; 0 where there is none."""
    aspect: Aspect | None
    negated: bool
    planned: bool
    reported: bool
    """Whether a date is that of an announcement; what was announced may be planned or denied."""
    when: tuple[DateValue, ...]
    """The other dates of its sentence."""
    rate: str | None
    """For a count: the period that it is told for, "month" of "300 a month"."""
    partial: bool
    """Whether a count is of some out of a number: "two of the five"."""
    groups: frozenset[str]
    """The groups its sentence tells apart: "among women"."""
    start: Quantity | None
    """The number a stretch began at: the 20 of "from 20 to 25"."""
    places: frozenset[str]
    """Names that stand after "in", "at", "from" in the value's clause."""
    taken: frozenset[str]
    """Classes of the events that other values of its kind in the sentence belong to, and it does not."""
    share: Share
    """The stretch of its sentence that is about this value, not about another of its kind."""
    siblings: tuple[Value, ...]
    """The other values of its kind in its sentence."""
    beside: frozenset[int]
    """Tokens of the clause parts that tell the numbers of its sentence, for a value that is no number."""
    verb: str | None
    """The concept of the verb nearest to the value in its stretch."""
    again: bool
    """Whether its event is told as one of several times: "reopened", "opened again"."""
    instead_of: tuple[DateValue, ...] = ()
    """For a date on which something was done, those for which it had been planned."""
    planned_for: tuple[DateValue, ...] = ()
    """The other dates of its sentence for which something is still planned."""


class _Said(Generic[T]):
    """A field of a statement's predication, read when it is first asked for."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, statement: None, owner: type) -> "_Said[T]": ...
    @overload
    def __get__(self, statement: "Statement", owner: type) -> T: ...
    def __get__(self, statement: "Statement | None", owner: type) -> "T | _Said[T]":
        if statement is None:
            return self
        value = getattr(statement.predication, self.name)
        vars(statement)[self.name] = value  # found there from now on, without coming here
        return cast("T", value)


@dataclass(frozen=True, eq=False)  # without slots, as it is held against many others
class Statement:
    """A value of one document with what it is of; most are told apart before their sentence is read."""

    claim: Claim
    sentence: int
    """Index into the sentences of its document."""
    scene: Scene
    context: Context
    first: int
    """Index of the value's first token in the scene; `last` is that of its last."""
    last: int
    definite: bool
    """Whether a count is of things taken as known: "the seven countries"; the verb is not about how many."""
    unit: tuple[str, ...]
    """For a count: concepts of what is counted, the head noun last."""
    bare: bool
    """Whether a count has no noun of its own; its unit is then that of the number before it."""
    counted: Counted | None
    """The event or the noun that a count counts though the words behind it do not tell."""
    turned: bool
    """Whether a date is told by what had not come about until then."""
    read: Callable[["Statement"], Predication] = field(repr=False)
    """Reads its sentence."""
    working: str | None = None
    """For a value that is not written but follows from others: the sum."""
    earlier: bool = False
    """Whether such a number is that of a time before."""

    @cached_property
    def predication(self) -> Predication:
        """What its sentence says of it."""
        return self.read(self)

    def retold(self, change: Callable[[Predication], Predication]) -> "Statement":
        """The same value, with what is said of it changed once that is asked for."""
        return replace(self, read=lambda _: change(self.predication))

    happening = _Said["Happening | None"]()
    near = _Said[int]()
    aspect = _Said["Aspect | None"]()
    negated = _Said[bool]()
    planned = _Said[bool]()
    reported = _Said[bool]()
    when = _Said[tuple[DateValue, ...]]()
    rate = _Said["str | None"]()
    partial = _Said[bool]()
    groups = _Said[frozenset[str]]()
    start = _Said["Quantity | None"]()
    places = _Said[frozenset[str]]()
    taken = _Said[frozenset[str]]()
    share = _Said[Share]()
    siblings = _Said[tuple[Value, ...]]()
    beside = _Said[frozenset[int]]()
    verb = _Said["str | None"]()
    again = _Said[bool]()
    instead_of = _Said[tuple[DateValue, ...]]()
    planned_for = _Said[tuple[DateValue, ...]]()

    @cached_property
    def named(self) -> bool:
        """Whether the value is part of a name: "Fantastic Four", "Apollo 11"."""
        spans = ((name.first, name.last) for name in self.scene.names)
        return any(first <= self.first and self.last <= last and first < last for first, last in spans)

    @property
    def close(self) -> bool:
        """Whether the event stands so near that the value can hardly be of another."""
        return self.happening is not None and (self.near <= TIGHT or self._joined(self.happening))

    def _joined(self, event: Happening) -> bool:
        """Whether a date stands in its event's clause, however long the object between the two is."""
        reach = self.scene.reach
        return (
            self.claim.kind is ClaimKind.DATE
            and event.at < self.first
            and reach[event.at] == reach[self.first]
        )

    @cached_property
    def onset(self) -> bool:
        """Whether a date is told as the first time of something: "did not open until 1974"."""
        before = self.scene.text[: self.scene.tokens[self.first].start]
        return self.claim.kind is ClaimKind.DATE and is_onset(before)

    @property
    def classes(self) -> frozenset[str]:
        """The classes of its event."""
        return self.happening.classes if self.happening else frozenset()

    @cached_property
    def nearness(self) -> tuple[float, ...]:
        """For each token how far it belongs to the value's clause."""
        return self.scene.clauses.nearness(self.first)

    @cached_property
    def content_words(self) -> frozenset[str]:
        """See `nearby.content_words`."""
        return content_words(self)

    @cached_property
    def surroundings(self) -> dict[str, float]:
        """See `nearby.surroundings`."""
        return surroundings(self.scene, self.first, self.last)


def remembered(question: Callable[[Statement, Statement], T]) -> Callable[[Statement, Statement], T]:
    """A question about a claim and another statement, answered once while the other is held against it.

    Answers are kept with the other statement, those about the last claim only: they go when its page does.
    """

    @wraps(question)
    def answer(claim: Statement, other: Statement) -> T:
        asked, answers = vars(other).get("_answers", (None, None))
        if asked is not claim:
            vars(other)["_answers"] = claim, (answers := {})
        if question not in answers:
            answers[question] = question(claim, other)
        return cast("T", answers[question])

    return answer


def keys(statement: Statement) -> frozenset[str]:
    """Cheap keys under which two statements of the same thing meet: names, unit, event classes."""
    kind = statement.claim.kind.value
    names = (f"{kind}:n:{name.words[-1]}" for name in statement.scene.names if name.words and not name.soft)
    unit = (f"{kind}:u:{word}" for word in statement.unit[-1:])
    events = (f"{kind}:e:{name}" for name in statement.classes)
    return frozenset((*names, *unit, *events))
