"""A value in its sentence in; what this says of it out: the event, when, of how much, done or not."""

from collections.abc import Iterator

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.sentence.deadlines import is_deadline
from claimcheck.compare.sentence.distances import measured_from
from claimcheck.compare.sentence.governing import (
    TIGHT,
    governing,
    groups,
    is_again,
    is_attributive,
    is_parted,
    is_partial,
    is_reported,
    is_unsure,
    is_wanted,
    nearness,
    opens_clause,
    places,
    rate,
)
from claimcheck.compare.sentence.purposes import is_aim
from claimcheck.compare.sentence.refuted import denies
from claimcheck.compare.sentence.scene import Happening, Scene
from claimcheck.compare.sentence.shares import WHOLE, Share, share
from claimcheck.compare.sentence.verbs import ADJACENT, nearest_verb, verb_concept
from claimcheck.compare.statements.moments import at_ends, of_part
from claimcheck.compare.statements.neighbours import Neighbours
from claimcheck.compare.statements.postponed import is_moved_from
from claimcheck.compare.statements.statement import Predication, Statement
from claimcheck.model import Claim, ClaimKind, DateValue, Qualifier, Quantity, Span


class Predicates:
    """Reads what the sentences of one document say of their values."""

    def __init__(self, neighbours: Neighbours) -> None:
        self._neighbours = neighbours
        self._events: dict[tuple[ClaimKind, int], list[tuple[str, frozenset[str], int]]] = {}
        self._happenings: dict[tuple[ClaimKind, Span], tuple[Happening | None, Aspect | None]] = {}

    def read(self, of: Statement) -> Predication:
        """What the sentence says of the value."""
        claim, scene, index, first, last = of.claim, of.scene, of.sentence, of.first, of.last
        is_count, is_date = claim.kind is ClaimKind.COUNT, claim.kind is ClaimKind.DATE
        alone = of.definite or (is_date and is_attributive(scene, first, last))
        happening, aspect = (None, None) if alone else self.governing(claim, scene, first, last)
        taken = self._taken(claim, index, scene, first)
        partial = is_count and is_partial(scene, first, last)
        stretch = self._stretch(of, partial=partial)
        if happening and is_count and happening.classes <= taken:
            between = any(last < at < happening.at for _, _, at in self._events[claim.kind, index])
            happening = None if between and is_parted(scene, last, happening) else happening
        verb = nearest_verb(scene, stretch, first, last)
        if happening and verb is not None and _other_verbs(claim, scene, stretch, happening, verb, first):
            happening = None
        if happening is None and is_date and not alone and verb is not None:
            happening = _occurring(scene, verb)
        if of.counted and of.counted.classes:
            happening = Happening(of.counted.at, of.counted.classes)
        return Predication(
            happening=happening,
            near=nearness(scene, happening, first, last, claim.kind),
            aspect=None if of.turned and aspect is Aspect.END else aspect,
            negated=_none_of(scene, first) or _is_negated(of, stretch),
            planned=not of.definite and self._planned(of, aspect, happening),
            reported=is_date and is_reported(scene, happening),
            when=tuple(self._when(claim, index, scene, stretch)),
            rate=rate(scene, first, last) if is_count else None,
            partial=partial,
            groups=frozenset(groups(scene, stretch.start, stretch.stop)) if is_count else frozenset(),
            start=self._stretch_start(claim, index, scene, first),
            places=measured_from(scene, last) or frozenset(places(scene, first, last)),
            taken=taken - (happening.classes if happening else frozenset()),
            share=stretch,
            siblings=tuple(other.value for other in self._neighbours.others(claim, index)),
            beside=frozenset(self._beside(claim, index, scene, first)),
            verb=verb_concept(scene, verb),
            again=is_again(scene, happening),
        )

    def _stretch(self, of: Statement, *, partial: bool) -> Share:
        """The stretch of the sentence that is about the value."""
        scene, first, last = of.scene, of.first, of.last
        if opens_clause(scene, last, of.claim):
            own = scene.tokens[last + 1].lower not in lexicon.PRONOUNS
            return Share(first, len(scene.tokens), first, len(scene.tokens), own=own)
        if partial and scene.tokens[min(last + 1, len(scene.tokens) - 1)].lower != "of":
            return WHOLE
        beside = self._places_beside(of.claim, of.sentence, scene)
        return share(scene, (first, last), beside, dated=of.claim.kind is ClaimKind.DATE)

    def _places_beside(self, claim: Claim, index: int, scene: Scene) -> tuple[tuple[int, int], ...]:
        """The tokens of the other values of a claim's kind in its sentence."""
        others = self._neighbours.others(claim, index)
        return tuple(self._neighbours.tokens(other, index, scene) for other in others)

    def _beside(self, claim: Claim, index: int, scene: Scene, first: int) -> Iterator[int]:
        """What stands between a barrier and a number, where the barrier parts the number from the value."""
        for other in self._neighbours.counts(index) if claim.kind is ClaimKind.DATE else ():
            start, end = self._neighbours.tokens(other, index, scene)
            bar = next((i for i in range(start - 1, -1, -1) if scene.reach[i] - scene.reach[i - 1] >= 2), 0)
            if bar > first or end < first:
                yield from range(bar if bar > first else start, end + 3)

    def _when(self, claim: Claim, index: int, scene: Scene, stretch: Share) -> Iterator[DateValue]:
        """The other dates of a sentence; of a count those of its own stretch, if that has any."""
        dates = [
            (other.value, self._neighbours.tokens(other, index, scene)[0])
            for other in self._neighbours.dates.get(index, ())
            if other.id != claim.id and isinstance(other.value, DateValue)
        ]
        if claim.kind is not ClaimKind.DATE and len(dates) > 1:
            first = self._neighbours.tokens(claim, index, scene)[0]
            dates = at_ends(scene, first, dates) or of_part(scene, first, dates)
        own = [value for value, at in dates if stretch.start <= at < stretch.stop]
        yield from own or (value for value, _ in dates)

    def _taken(self, claim: Claim, index: int, scene: Scene, first: int) -> frozenset[str]:
        """The classes of the events that stand close to the other values of a sentence."""
        if (claim.kind, index) not in self._events:
            self._events[claim.kind, index] = self._governed(claim.kind, index, scene)
        found = self._events[claim.kind, index]
        return frozenset(
            name for other, classes, at in found if other != claim.id and at != first for name in classes
        )

    def governing(
        self, claim: Claim, scene: Scene, first: int, last: int
    ) -> tuple[Happening | None, Aspect | None]:
        """The event that a value belongs to, and which stage of it; see `sentence.governing`."""
        place = claim.kind, claim.mention.span
        if place not in self._happenings:
            self._happenings[place] = governing(scene, first, last, claim)
        return self._happenings[place]

    def _governed(self, kind: ClaimKind, index: int, scene: Scene) -> list[tuple[str, frozenset[str], int]]:
        """Each value of a kind in a sentence: its claim, the classes of its event, its first token."""
        out: list[tuple[str, frozenset[str], int]] = []
        for claim in self._neighbours.of(kind, index):
            first, last = self._neighbours.tokens(claim, index, scene)
            happening, stage = self.governing(claim, scene, first, last)
            if happening and nearness(scene, happening, first, last, kind) <= TIGHT:
                out.append((claim.id, happening.classes, first))
            elif stage and not happening:
                out.append((claim.id, frozenset({f"~{stage}"}), first))
        return out

    def _stretch_start(self, claim: Claim, index: int, scene: Scene, first: int) -> Quantity | None:
        """The number that "from" leads, before one that "to" leads."""
        if not isinstance(claim.value, Quantity) or not first or scene.tokens[first - 1].lower != "to":
            return None
        earlier = self._neighbours.before(claim, index)
        value = earlier[-1].value if earlier else None
        since = {token.lower for token in scene.tokens[max(first - 6, 0) : first]}
        return value if isinstance(value, Quantity) and "from" in since else None

    def _planned(self, of: Statement, aspect: Aspect | None, event: Happening | None) -> bool:
        claim, scene, first = of.claim, of.scene, of.first
        unsure = {Qualifier.PLANNED, Qualifier.CONDITIONAL} & claim.qualifiers
        if claim.kind is ClaimKind.COUNT and _set_aside(scene, first):
            return True
        if claim.kind is ClaimKind.DATE and (
            is_moved_from(scene, first) or is_deadline(scene, first, of.last)
        ):
            return True
        if is_aim(scene, first):
            return True
        if unsure or aspect is Aspect.PLANNED or is_wanted(scene, event):
            return True
        return is_unsure(scene, first, self._after_another(of), _words_of(event))

    def _after_another(self, of: Statement) -> int:
        """Where the last date before a date ends: "due in 1990, built in" 1994 tells no plan for that."""
        if of.claim.kind is not ClaimKind.DATE:
            return 0
        others = self._places_beside(of.claim, of.sentence, of.scene)
        end = max((last for _, last in others if last < of.first), default=-1) + 1
        return end if any(of.scene.concepts[end : of.first]) else 0


def _words_of(event: Happening | None) -> range:
    """The tokens that tell an event: who "sought protection from creditors" has sought it."""
    return range(event.at, event.at + event.length) if event and event.length > 1 else range(0)


_OCCURS = frozenset("come came comes follow followed follows occur occurred fell dates dated arrived".split())


def _occurring(scene: Scene, verb: int) -> Happening | None:
    """What a verb that only says when tells: "her discovery of it came in 1938"."""
    if scene.tokens[verb].lower not in _OCCURS:
        return None
    subject = scene.clauses.subject(scene.clauses.of[verb])
    inside = (one.classes for one in scene.happenings if one.classes and one.at in subject)
    classes = next(inside, None)
    return Happening(verb, classes) if classes else None


def _other_verbs(claim: Claim, scene: Scene, stretch: Share, event: Happening, verb: int, first: int) -> bool:
    """Whether the value is of another verb than the event's: one in its own stretch, or nearer to it."""
    if not stretch.start <= event.at < stretch.stop:
        return True
    if event.at < first < verb and not _has_comma(scene, event.at, first) and _has_comma(scene, first, verb):
        return False  # "Founded by Ada Roon in 1926, it opened its first shop"
    told = event.at <= verb < event.at + event.length or scene.tokens[event.at].text == "("
    nearer = scene.distance(verb, first) + 3 < scene.distance(event.at, first)
    beside = scene.distance(verb, first) <= ADJACENT
    return claim.kind is ClaimKind.DATE and nearer and not told and (event.at < verb or beside)


def _has_comma(scene: Scene, start: int, stop: int) -> bool:
    return any(token.text == "," for token in scene.tokens[start:stop])


def _is_negated(of: Statement, stretch: Share) -> bool:
    """Whether the clause of a value is turned, and by more than "without" or "not until"."""
    if of.claim.kind is ClaimKind.DATE and (put_right := denies(of.scene, of.first, of.last)) is not None:
        return put_right
    if Qualifier.NEGATED not in of.claim.qualifiers or of.definite or _lacking(of.scene, stretch):
        return False
    return not (of.claim.kind is ClaimKind.DATE and of.onset)


_ASIDE = frozenset({"set", "sets", "put", "puts", "laid"})
_MEANT = frozenset("earmarked budgeted allocated allotted reserved foreseen".split())


def _set_aside(scene: Scene, first: int) -> bool:
    """Whether a sum is only meant for something: "set aside 90 million", "90 million had been earmarked"."""
    words = [token.lower for token in scene.tokens[max(first - 4, 0) : first]]
    if "aside" in words and _ASIDE & set(words):
        return True
    after = [token.lower for token in scene.tokens[first + 1 : first + 8]]
    end = next((i for i, word in enumerate(after) if word in {",", ";", ".", "and"}), len(after))
    behind = set(after[:end])
    return bool(behind & _MEANT) or ("aside" in behind and bool(behind & _ASIDE))


def _none_of(scene: Scene, first: int) -> bool:
    """Whether what follows is said of none of a number: "none of the twelve"."""
    before = [token.lower for token in scene.tokens[max(first - 3, 0) : first]]
    return before[:2] in (["none", "of"], ["neither", "of"]) and len(before) == 3


def _lacking(scene: Scene, stretch: Share) -> bool:
    """Whether nothing but "without" turns what a stretch says: "without power", "without treatment"."""
    words = {token.lower for i, token in enumerate(scene.tokens) if stretch.start <= i < stretch.stop}
    return words & lexicon.NEGATIONS == {"without"}
