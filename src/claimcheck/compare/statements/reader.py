"""A document's claims in, `Statement`s out; each sentence is read once, when first asked for."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from claimcheck.compare.derive.derived import derive
from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.derive.tallies import PLACE, may_tally, tally
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.english.vocabulary import Vocabulary
from claimcheck.compare.sentence.deadlines import is_deadline
from claimcheck.compare.sentence.governing import (
    TIGHT,
    governing,
    groups,
    is_again,
    is_attributive,
    is_definite,
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
from claimcheck.compare.sentence.nominals import counted_event
from claimcheck.compare.sentence.purposes import is_aim
from claimcheck.compare.sentence.refuted import denies
from claimcheck.compare.sentence.scene import Happening, Scene
from claimcheck.compare.sentence.shares import WHOLE, Share, share
from claimcheck.compare.sentence.verbs import ADJACENT, nearest_verb, verb_concept
from claimcheck.compare.statements.postponed import is_moved_from
from claimcheck.compare.statements.statement import CROWD, Context, Statement
from claimcheck.compare.statements.stretches import day_of, turned
from claimcheck.compare.statements.together import hold_together
from claimcheck.compare.statements.units import elided, unit_words
from claimcheck.extract.times.direction import is_onset
from claimcheck.model import BlockKind, Claim, ClaimKind, DateValue, Measure, Qualifier, Quantity, Span

if TYPE_CHECKING:
    from claimcheck.extract import Extraction
    from claimcheck.extract.prose import Prose, Sentence

TITLE = 300
"""Characters read of a title or a heading, which on a page without line ends may be all of its text."""

LOOK_BACK = 3
"""How many sentences of its block a pronoun or description may look back over."""


FOLLOWING = 1
"""How many sentences on a length is counted from a date: "Sold in 1990. Rebuilding took another year"."""

PAGE = 8
"""A document of so many sentences opens with one that says what it is about."""

TELLING = 50
"""Such a sentence has so many characters."""

MILLIONS = re.compile(r"\b(?:m|bn|k|thousand|million|billion|trillion)\b", re.IGNORECASE)
"""Words of size that stand with sums."""


def statements(extraction: "Extraction") -> tuple[Statement, ...]:
    """The claims of a document, each with its context, in the order of the document's claims."""
    reader = Reader(extraction)
    return tuple(reader.statement(claim) for claim in extraction.claims)


class Reader:
    """Reads the sentences of one document once each, when first asked for."""

    def __init__(self, extraction: "Extraction") -> None:
        self.extraction = extraction
        self.prose: Prose = extraction.prose
        self._scenes: dict[int, Scene] = {}
        self._contexts: dict[int, Context] = {}
        self._titles: dict[tuple[str, ...], tuple[Scene, ...]] = {}
        self._dates = self._dates_by_sentence()
        self.counts = self._counts_by_sentence()
        self._statements: dict[ClaimKind, tuple[Statement, ...]] = {}
        self._events: dict[tuple[ClaimKind, int], list[tuple[str, frozenset[str], int]]] = {}
        self._places: dict[Span, tuple[int, int]] = {}
        self._happenings: dict[tuple[ClaimKind, Span], tuple[Happening | None, Aspect | None]] = {}
        self._claims: dict[tuple[ClaimKind, int], list[Claim]] | None = None

    def statements(self, kind: ClaimKind) -> tuple[Statement, ...]:
        """The document's claims of a kind, each with its context."""
        if kind not in self._statements:
            claims = (claim for claim in self.extraction.claims if claim.kind is kind)
            written = tuple(self.statement(claim) for claim in claims)
            derived = tuple(self._derived(kind))
            self._statements[kind] = (*written, *derived)
            if kind is ClaimKind.DATE:
                self._statements[kind] = tuple(hold_together(written, derived))
        return self._statements[kind]

    def _derived(self, kind: ClaimKind) -> Iterator[Statement]:
        """What follows from the values of each sentence."""
        sentences: dict[int, list[Claim]] = {}
        for claim in self.extraction.claims:
            sentences.setdefault(self.extraction.sentence_of(claim), []).append(claim)
        before: Claim | None = None
        for index, claims in sorted(sentences.items()):
            if before and index - self.extraction.sentence_of(before) > FOLLOWING:
                before = None
            for derived in derive(self.extraction.document, claims, before):
                if derived.claim.kind is kind:
                    yield self._follows(derived, index)
            before = self._dates.get(index, [before])[-1]
        yield from self._tallied() if kind is ClaimKind.COUNT else ()

    def _tallied(self) -> Iterator[Statement]:
        """The totals and ranks that words of order imply."""
        for index, sentence in enumerate(self.prose.sentences):
            if may_tally(sentence.text):
                for derived in tally(self.extraction.document, self.prose.mention(sentence)):
                    yield self._counted_out(self._follows(derived, index))

    def _counted_out(self, total: Statement) -> Statement:
        """A total with the event that its rank is told with: "won for the sixth time"."""
        if total.happening is not None or total.unit == PLACE:
            return replace(total, definite=False, verb=None)
        event, _ = self._governing(total.claim, total.scene, total.first, total.last)
        near = nearness(total.scene, event, total.first, total.last, ClaimKind.COUNT)
        return replace(total, definite=False, happening=event, near=near)

    def _follows(self, derived: Derived, index: int) -> Statement:
        """A value that is not written, with its context; it may be counted from a sentence before."""
        mention = self.prose.mention(self.prose.sentences[index])
        statement = self.statement(replace(derived.claim, sentence=mention))
        if derived.past:
            statement = replace(statement, planned=False, negated=False)
        if not derived.events and not derived.stage:
            return replace(statement, working=derived.working, earlier=derived.earlier)
        told = Happening(statement.first, derived.events) if derived.events else statement.happening
        return replace(
            statement,
            working=derived.working,
            happening=told,
            aspect=derived.stage,
            verb=None,
            taken=frozenset(),
            near=0,
            share=WHOLE,
        )

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Concepts of the document's sentences and of its title."""
        scenes = [self.scene(index) for index in range(len(self.prose.sentences))]
        title = Scene(self.extraction.document.title or "")
        return Vocabulary(frozenset().union(*(scene.content for scene in scenes)), title.content)

    def scene(self, index: int) -> Scene:
        """The sentence at an index of the prose."""
        if index not in self._scenes:
            self._scenes[index] = Scene(self.prose.sentences[index].text)
        return self._scenes[index]

    def sentence_at(self, offset: int) -> int:
        """Index of the last sentence that begins at or before an offset of the document."""
        starts = [self.prose.span(s.block, s.start, s.end).start for s in self.prose.sentences]
        return max((i for i, start in enumerate(starts) if start <= offset), default=0)

    def _sentence_of(self, claim: Claim) -> int:
        try:
            return self.extraction.sentence_of(claim)
        except KeyError:  # a claim that a caller made of a text's words
            return self.sentence_at(claim.mention.span.start)

    def context(self, index: int) -> Context:
        """What stands around a sentence."""
        if index not in self._contexts:
            published = self.extraction.document.published
            before = tuple(self.scene(i) for i in self._before(index))
            day = published.day if published else None
            self._contexts[index] = Context(before, self.titles(index), day)
        return self._contexts[index]

    def titles(self, index: int) -> tuple[Scene, ...]:
        """The document's title and the headings over a sentence."""
        document = self.extraction.document
        lines = (document.title or "", *self.prose.block(self.prose.sentences[index]).headings)
        if lines not in self._titles:
            said = tuple(Scene(line[:TITLE]) for line in lines if line)
            self._titles[lines] = (*said, *self._lead)
        return self._titles[lines]

    @cached_property
    def _lead(self) -> tuple[Scene, ...]:
        """The first sentence of a page, which says what all of it is about."""
        kinds = {BlockKind.PARAGRAPH, BlockKind.ITEM}
        said = [i for i, s in enumerate(self.prose.sentences) if self.prose.block(s).kind in kinds]
        told = [i for i in said if len(self.prose.sentences[i].text) >= TELLING]
        return (self.scene(told[0]),) if len(said) >= PAGE and told else ()

    def statement(self, claim: Claim) -> Statement:
        """A claim of the document with its context."""
        index = self._sentence_of(claim)
        claim = self._in_money(claim, index)
        scene = self.scene(index)
        first, last = self._tokens(claim, self.prose.sentences[index], scene)
        came = turned(scene, first, claim.value) if isinstance(claim.value, DateValue) else None
        if came and isinstance(claim.value, DateValue):
            told = claim.qualifiers - {Qualifier.NEGATED}
            claim = replace(claim, value=day_of(claim.value, claim.text, came), qualifiers=told)
        definite = claim.kind is ClaimKind.COUNT and is_definite(scene, first)
        alone = definite or (claim.kind is ClaimKind.DATE and is_attributive(scene, first, last))
        happening, aspect = (None, None) if alone else self._governing(claim, scene, first, last)
        taken = self._taken(claim, index, scene)
        partial = claim.kind is ClaimKind.COUNT and is_partial(scene, first, last)
        opened = partial and scene.tokens[min(last + 1, len(scene.tokens) - 1)].lower != "of"
        stretch = WHOLE if opened else share(scene, (first, last), self._others(claim, index, scene))
        if opens_clause(scene, last, claim):
            own = scene.tokens[last + 1].lower not in lexicon.PRONOUNS
            stretch = Share(first, len(scene.tokens), first, len(scene.tokens), own=own)
        if happening and claim.kind is ClaimKind.COUNT and happening.classes <= taken:
            others = self._events[claim.kind, index]
            between = any(last < at < happening.at for _, _, at in others)
            happening = None if between and is_parted(scene, last, happening) else happening
        verb = nearest_verb(scene, stretch, first, last)
        if (
            happening
            and verb is not None
            and self._other_verbs(claim, scene, stretch, happening, verb, first)
        ):
            happening = None
        unit = self._unit(claim, index, first, last)
        if claim.kind is ClaimKind.COUNT and (counted := counted_event(scene, first, last, unit)):
            unit = counted.unit
            happening = Happening(counted.at, counted.classes) if counted.classes else happening
        read = Statement(
            claim=claim,
            sentence=index,
            scene=scene,
            context=self.context(index),
            first=first,
            last=last,
            definite=definite,
            happening=happening,
            near=nearness(scene, happening, first, last, claim.kind),
            aspect=None if came and aspect is Aspect.END else aspect,
            negated=_none_of(scene, first)
            or (
                (Qualifier.NEGATED in claim.qualifiers and not definite and not _lacking(scene, stretch))
                and not (claim.kind is ClaimKind.DATE and is_onset(scene.text[: scene.tokens[first].start]))
            ),
            planned=not definite and self._planned(claim, scene, first, aspect, happening),
            reported=claim.kind is ClaimKind.DATE and is_reported(scene, happening),
            named=any(
                name.first <= first and last <= name.last for name in scene.names if name.first < name.last
            ),
            unit=unit,
            bare=self._bare(claim),
            when=tuple(self._when(claim, index, scene, stretch)),
            rate=rate(scene, first, last) if claim.kind is ClaimKind.COUNT else None,
            partial=partial,
            groups=frozenset(groups(scene, stretch.start, stretch.stop))
            if claim.kind is ClaimKind.COUNT
            else frozenset(),
            start=self._stretch_start(claim, index, scene, first),
            places=frozenset(places(scene, first, last)),
            taken=taken - (happening.classes if happening else frozenset()),
            share=stretch,
            siblings=tuple(
                o.value for o in self._by_sentence().get((claim.kind, index), ()) if o.id != claim.id
            ),
            beside=frozenset(self._beside(claim, index, scene, first)),
            verb=verb_concept(scene, verb),
            again=is_again(scene, happening),
        )
        if claim.kind is ClaimKind.DATE:
            put_right = denies(scene, first, last)
            planned = read.planned or is_deadline(scene, first, last)
            return replace(read, planned=planned, negated=read.negated if put_right is None else put_right)
        if read.start is not None and happening is None:
            return self._risen(read)
        return self._corrected(read) if claim.kind is ClaimKind.COUNT and scene.correction else read

    def _risen(self, read: Statement) -> Statement:
        """The end of a change with the event of its beginning: "rose from 20 to 25 once it was lit"."""
        start = read.claim.mention.span.start
        before = [claim for claim in self.counts[read.sentence] if claim.mention.span.end <= start]
        base = self.statement(before[-1])
        return replace(read, happening=base.happening, near=base.near, verb=base.verb)

    def _corrected(self, read: Statement) -> Statement:
        """A number that corrects another one, as told of what the other is told of."""
        was, now = read.scene.correction or (0, 0)
        if not read.first <= now <= read.last:
            return read
        sentence = self.prose.sentences[read.sentence]
        places = ((other, self._tokens(other, sentence, read.scene)) for other in self.counts[read.sentence])
        first = next((other for other, (start, end) in places if start <= was <= end), None)
        if first is None or first.id == read.claim.id:
            return read
        base = self.statement(first)
        return replace(
            read,
            happening=base.happening,
            near=base.near,
            aspect=base.aspect,
            verb=None,
            unit=base.unit,
            places=base.places,
            share=WHOLE,
            bare=False,
            taken=frozenset(),
        )

    def _others(self, claim: Claim, index: int, scene: Scene) -> tuple[tuple[int, int], ...]:
        """The places of the other values of a claim's kind in its sentence."""
        sentence = self.prose.sentences[index]
        return tuple(
            self._tokens(other, sentence, scene)
            for other in self._by_sentence().get((claim.kind, index), ())
            if other.id != claim.id
        )

    def _other_verbs(
        self, claim: Claim, scene: Scene, stretch: Share, event: Happening, verb: int, first: int
    ) -> bool:
        """Whether the value is of another verb than the event's: one in its own stretch, or nearer to it."""
        if not stretch.start <= event.at < stretch.stop:
            return True
        told = event.at <= verb < event.at + event.length or scene.tokens[event.at].text == "("
        nearer = scene.distance(verb, first) + 3 < scene.distance(event.at, first)
        beside = scene.distance(verb, first) <= ADJACENT
        return claim.kind is ClaimKind.DATE and nearer and not told and (event.at < verb or beside)

    def _beside(self, claim: Claim, index: int, scene: Scene, first: int) -> Iterator[int]:
        """What stands between a barrier and a number, where the barrier parts the number from the value."""
        sentence = self.prose.sentences[index]
        for other in self.counts.get(index, ()) if claim.kind is ClaimKind.DATE else ():
            start, end = self._tokens(other, sentence, scene)
            bar = next((i for i in range(start - 1, -1, -1) if scene.reach[i] - scene.reach[i - 1] >= 2), 0)
            if bar > first or end < first:
                yield from range(bar if bar > first else start, end + 3)

    def _when(self, claim: Claim, index: int, scene: Scene, stretch: Share) -> Iterator[DateValue]:
        """The other dates of a sentence; where the stretch of a count has one of its own, those alone."""
        dates = [(value, at) for other, value, at in self._placed(index, scene) if other != claim.id]
        own = [value for value, at in dates if stretch.start <= at < stretch.stop]
        yield from own or (value for value, _ in dates)

    def _placed(self, index: int, scene: Scene) -> list[tuple[str, DateValue, int]]:
        """Each date of a sentence: its claim, its value, its first token."""
        sentence = self.prose.sentences[index]
        return [
            (claim.id, claim.value, self._tokens(claim, sentence, scene)[0])
            for claim in self._dates.get(index, ())
            if isinstance(claim.value, DateValue)
        ]

    def _taken(self, claim: Claim, index: int, scene: Scene) -> frozenset[str]:
        """The classes of the events that stand close to the other values of a sentence."""
        if (claim.kind, index) not in self._events:
            self._events[claim.kind, index] = self._governed(claim.kind, index, scene)
        found = self._events[claim.kind, index]
        first = self._tokens(claim, self.prose.sentences[index], scene)[0]
        return frozenset(
            name for other, classes, at in found if other != claim.id and at != first for name in classes
        )

    def _governing(
        self, claim: Claim, scene: Scene, first: int, last: int
    ) -> tuple[Happening | None, Aspect | None]:
        place = claim.kind, claim.mention.span
        if place not in self._happenings:
            self._happenings[place] = governing(scene, first, last, claim)
        return self._happenings[place]

    def _governed(self, kind: ClaimKind, index: int, scene: Scene) -> list[tuple[str, frozenset[str], int]]:
        """Each value of a kind in a sentence: its claim, the classes of its event, its first token."""
        out: list[tuple[str, frozenset[str], int]] = []
        for claim in self._by_sentence().get((kind, index), ()):
            first, last = self._tokens(claim, self.prose.sentences[index], scene)
            happening, stage = self._governing(claim, scene, first, last)
            if happening and nearness(scene, happening, first, last, kind) <= TIGHT:
                out.append((claim.id, happening.classes, first))
            elif stage and not happening:
                out.append((claim.id, frozenset({f"~{stage}"}), first))
        return out

    def _by_sentence(self) -> dict[tuple[ClaimKind, int], list[Claim]]:
        if self._claims is None:
            self._claims = {}
            for claim in self.extraction.claims:
                key = claim.kind, self.extraction.sentence_of(claim)
                self._claims.setdefault(key, []).append(claim)
            self._claims = {key: claims for key, claims in self._claims.items() if len(claims) <= CROWD}
        return self._claims

    def _bare(self, claim: Claim) -> bool:
        """Whether a number has no noun of its own: "won four", "up from 764 million"."""
        if not isinstance(claim.value, Quantity) or claim.value.measure is not Measure.CARDINAL:
            return False
        return not unit_words(claim.value.unit or "") or elided(claim.value.unit or "")

    def _in_money(self, claim: Claim, index: int) -> Claim:
        """A bare number of millions beside a sum of money is one, too: "2 million euros, then 3 million"."""
        value = claim.value
        if not isinstance(value, Quantity) or value.measure is not Measure.CARDINAL:
            return claim
        if not MILLIONS.search(claim.text):
            return claim
        sums = [other for other in self.counts.get(index, ()) if other is not claim and _is_money(other)]
        money = sums[0].value if sums else None
        named = bool(sums) and (value.unit or "").casefold().rstrip("s") in sums[0].text.casefold()
        if not isinstance(money, Quantity) or not (named or self._bare(claim)):
            return claim
        sized = replace(value, measure=Measure.MONEY, unit=money.unit, currency=money.currency)
        return replace(claim, value=sized)

    def _unit(self, claim: Claim, index: int, first: int, last: int) -> tuple[str, ...]:
        """What a count counts; a left-out noun ("and twelve injured") is that of the count before it."""
        if not isinstance(claim.value, Quantity):
            return ()
        unit = unit_words(claim.value.unit or "")
        if (unit and not elided(claim.value.unit or "")) or last > first + 3 or claim.value.low == 0:
            return unit
        earlier = (
            other
            for other in self.counts.get(index, ())
            if other.mention.span.end <= claim.mention.span.start
        )
        units = [
            unit_words(value.unit or "") for other in earlier if isinstance(value := other.value, Quantity)
        ]
        return next((words for words in reversed(units) if words), ())

    def _stretch_start(self, claim: Claim, index: int, scene: Scene, first: int) -> Quantity | None:
        if not isinstance(claim.value, Quantity) or not first or scene.tokens[first - 1].lower != "to":
            return None
        earlier = [c for c in self.counts.get(index, ()) if c.mention.span.end <= claim.mention.span.start]
        value = earlier[-1].value if earlier else None
        since = {token.lower for token in scene.tokens[max(first - 6, 0) : first]}
        return value if isinstance(value, Quantity) and "from" in since else None

    def _planned(
        self, claim: Claim, scene: Scene, first: int, aspect: Aspect | None, event: Happening | None
    ) -> bool:
        unsure = {Qualifier.PLANNED, Qualifier.CONDITIONAL} & claim.qualifiers
        if claim.kind is ClaimKind.COUNT and _set_aside(scene, first):
            return True
        if is_aim(scene, first) or (claim.kind is ClaimKind.DATE and is_moved_from(scene, first)):
            return True
        if unsure or aspect is Aspect.PLANNED or is_wanted(scene, event):
            return True
        return is_unsure(scene, first, self._after_another(claim, scene, first))

    def _after_another(self, claim: Claim, scene: Scene, first: int) -> int:
        """Where the last date before a date ends: "due in 1990, built in" 1994 tells no plan for that."""
        if claim.kind is not ClaimKind.DATE:
            return 0
        others = self._others(claim, self._sentence_of(claim), scene)
        end = max((last for _, last in others if last < first), default=-1) + 1
        return end if any(scene.concepts[end:first]) else 0

    def _before(self, index: int) -> Iterator[int]:
        block = self.prose.sentences[index].block
        for back in range(1, LOOK_BACK + 1):
            if index < back:
                return
            yield index - back
            if self.prose.sentences[index - back].block != block:
                return

    def _dates_by_sentence(self) -> dict[int, list[Claim]]:
        found: dict[int, list[Claim]] = {}
        for claim in self.extraction.claims:
            if isinstance(claim.value, DateValue) and claim.value.resolved:
                found.setdefault(self.extraction.sentence_of(claim), []).append(claim)
        return {index: claims for index, claims in found.items() if len(claims) <= CROWD}

    def _counts_by_sentence(self) -> dict[int, list[Claim]]:
        found: dict[int, list[Claim]] = {}
        for claim in self.extraction.claims:
            if claim.kind is ClaimKind.COUNT:
                found.setdefault(self.extraction.sentence_of(claim), []).append(claim)
        return {index: claims for index, claims in found.items() if len(claims) <= CROWD}

    def _tokens(self, claim: Claim, sentence: "Sentence", scene: Scene) -> tuple[int, int]:
        span = claim.mention.span
        if span not in self._places:
            self._places[span] = self._find_tokens(span, sentence, scene)
        return self._places[span]

    def _find_tokens(self, span: Span, sentence: "Sentence", scene: Scene) -> tuple[int, int]:
        block = self.prose.document.blocks[sentence.block]
        places = (block.index(at) for at in (span.start, span.end))
        start, end = (min(max(at, sentence.start), sentence.end) - sentence.start for at in places)
        first = scene.token_at(start)
        return first, max(first, scene.token_at(max(end - 1, start)))


def _set_aside(scene: Scene, first: int) -> bool:
    """Whether a sum is only meant for something: "set aside 90 million"."""
    words = [token.lower for token in scene.tokens[max(first - 4, 0) : first]]
    return "aside" in words and bool({"set", "sets", "put", "puts"} & set(words))


def _none_of(scene: Scene, first: int) -> bool:
    """Whether what follows is said of none of a number: "none of the twelve"."""
    before = [token.lower for token in scene.tokens[max(first - 3, 0) : first]]
    return before[:2] in (["none", "of"], ["neither", "of"]) and len(before) == 3


def _lacking(scene: Scene, stretch: Share) -> bool:
    """Whether nothing but "without" turns what a stretch says: "without power", "without treatment"."""
    words = {token.lower for i, token in enumerate(scene.tokens) if stretch.start <= i < stretch.stop}
    return words & lexicon.NEGATIONS == {"without"}


def _is_money(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.measure is Measure.MONEY
