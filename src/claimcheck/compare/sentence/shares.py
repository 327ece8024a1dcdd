"""A sentence with several values in; which of its words belong to which of them, out.

"Osk had 14,000 voters, Brell about 9,000": a sentence is cut once between two values, where it parts
most, and what stands before the first value is common to all that name no subject of their own.
"""

import itertools
from dataclasses import dataclass

from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.clauses import Tie, is_finite, is_verb
from claimcheck.compare.sentence.scene import Scene

Place = tuple[int, int]
"""First and last token of a value."""

COMMON = 1.0
"""What a word counts that belongs to the value, or to all values of its sentence."""

BEHIND = 0.6
"""The same for a word after the last value, which may be said of all: "40 men and 30 women were hurt"."""

JOINED = 2
"""A value so close behind the cut is one of a list, whose end is said of all: "40 men and 30 women fell"."""

ANOTHERS = 0.35
"""The same for a word that belongs to another value."""


@dataclass(frozen=True, slots=True)
class Share:
    """The stretch of a sentence that is about one of its values."""

    start: int
    """Index of its first token; `stop` is behind its last."""
    stop: int
    lead: int
    """Tokens before this index stand before every value of the sentence."""
    tail: int
    """Tokens from this index on stand after every value."""
    own: bool
    """Whether it names its own subject, so that the sentence's is not its."""
    subject: frozenset[int] = frozenset()
    """Tokens of the subject that its clause goes on with: "was put off and held on 19 August"."""

    def weight(self, index: int) -> float:
        """How far a word of the sentence belongs to the value, from 0 to 1."""
        if self.start <= index < self.stop or index in self.subject:
            return COMMON
        if index < self.lead and index < self.start:
            return ANOTHERS if self.own else COMMON
        return BEHIND if index >= self.tail else ANOTHERS


WHOLE = Share(0, 1 << 20, 1 << 20, 1 << 20, own=False)
"""All of a sentence, for a value that is alone in it."""


def share(scene: Scene, value: Place, others: tuple[Place, ...], *, dated: bool = False) -> Share:
    """The stretch of a value among the other values of its sentence, all of one kind."""
    apart = (o for o in others if not _partitive(scene, value, o) and not _one_change(scene, value, o))
    places = sorted({value, *apart})
    if len(places) == 1:
        return WHOLE
    cuts = [0, *(_cut(scene, one[1], two[0]) for one, two in itertools.pairwise(places)), len(scene.tokens)]
    at = places.index(value)
    start, stop = cuts[at], cuts[at + 1]
    if start == value[0] and at and places[at - 1][0] <= OPENING:
        start = places[at - 1][1] + 1  # "On 3 May they said that he had died two days before"
    lead, tail = places[0][0], len(scene.tokens)
    if all(two[0] - cut <= JOINED for cut, two in zip(cuts[at + 1 :], places[at + 1 :], strict=False)):
        tail = places[-1][1] + 1
    own = at > 0 and _has_subject(scene, start, value[0])
    return Share(start, stop, lead, tail, own, frozenset() if own else _goes_on(scene, value[0], dated=dated))


def _goes_on(scene: Scene, first: int, *, dated: bool) -> frozenset[int]:
    """The subject of a clause that "and" joins to the one before, or of a participle before its own."""
    home = scene.clauses.of[first]
    if dated and scene.clauses.all[home].tie is Tie.UNDER and _participial(scene, home):
        return _led_to(scene, home)
    return scene.clauses.subject(home) if scene.clauses.all[home].tie is Tie.JOINED else frozenset()


def _participial(scene: Scene, home: int) -> bool:
    """Whether a clause opens the sentence with a participle: "Launched in 1910, the liner …"."""
    opens = scene.clauses.all[home].start == 0
    return opens and scene.tokens[0].lower not in _JOINING and is_verb(scene.tokens, 0)


def _led_to(scene: Scene, home: int) -> frozenset[int]:
    """What stands behind such a clause, up to the verb."""
    of = scene.clauses.of
    start = next((i for i, clause in enumerate(of) if clause != home), len(of))
    stop = next((i for i in range(start, len(of)) if is_finite(scene.tokens, i)), start)
    return frozenset(range(start, stop))


OPENING = 1
"""A value no farther from the beginning of its sentence only says when all of it was."""

_OF_ALL = frozenset("of the its their those these all".split())


def _partitive(scene: Scene, one: Place, other: Place) -> bool:
    """Whether the one is some out of the other: "two of the five"."""
    first, second = sorted((one, other))
    between = scene.tokens[first[1] + 1 : second[0]]
    return 0 < len(between) <= 3 and all(token.lower in _OF_ALL for token in between)


_ENDS = frozenset("by from to".split())

CHANGE = 4
"""Two ends of one change are parted by less than this, in barriers."""


def _one_change(scene: Scene, one: Place, other: Place) -> bool:
    """Whether both tell one change: "rose by five, to 25"; the ends of "from 30 in May to 25" part."""
    leads = {scene.tokens[place[0] - 1].lower for place in (one, other) if place[0]}
    first, second = sorted((one, other))
    return (
        len(leads) == 2
        and "by" in leads
        and leads <= _ENDS
        and scene.reach[second[0]] - scene.reach[first[1]] < CHANGE
    )


def _cut(scene: Scene, last: int, first: int) -> int:
    """Where two values part: at the strongest barrier between them, the last of equals."""
    if first <= last + 1:
        return first
    steps = [
        (scene.reach[i] - scene.reach[i - 1], i)
        for i in range(last + 1, first)
        if scene.tokens[i].lower not in _RELATIVE
    ]
    strength, at = max(steps, default=(0, first))
    return at if strength else first


_RELATIVE = frozenset("that which who whom whose".split())
"""Words whose clause belongs to the noun before them; where a comma parts the two, it counts."""


_PHRASE_LEADS = frozenset("of in on at by from for to with near under against about than per as".split())
_ARTICLES = frozenset("the a an its his her their".split())


def _has_subject(scene: Scene, start: int, first: int) -> bool:
    """Whether a name or a noun with its article stands before the value without a preposition."""
    opening = start
    while opening < first and (
        scene.tokens[opening].kind is TokenKind.MARK or scene.tokens[opening].lower in _JOINING
    ):
        opening += 1
    return opening < first and _opens_subject(scene, opening, start)


_JOINING = frozenset("and but while whereas or then though although yet".split())


def _opens_subject(scene: Scene, index: int, start: int) -> bool:
    token = scene.tokens[index]
    before = scene.tokens[index - 1].lower if index > start else ""
    if token.kind is not TokenKind.WORD or before in _PHRASE_LEADS:
        return False
    named = any(name.first == index and not name.soft for name in scene.names)
    return named or token.lower in _ARTICLES
