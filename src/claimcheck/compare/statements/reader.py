"""A document's claims in, `Statement`s out; each sentence is read once, when first asked for."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from claimcheck.compare.derive.derived import derive
from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.derive.tallies import PLACE, may_tally, tally
from claimcheck.compare.english.vocabulary import Vocabulary
from claimcheck.compare.once import cached_property
from claimcheck.compare.sentence.governing import is_definite, nearness
from claimcheck.compare.sentence.nominals import counted_event
from claimcheck.compare.sentence.scene import Happening, Scene
from claimcheck.compare.sentence.shares import WHOLE
from claimcheck.compare.statements.neighbours import Neighbours, is_bare
from claimcheck.compare.statements.predicates import Predicates
from claimcheck.compare.statements.statement import Context, Predication, Statement
from claimcheck.compare.statements.stretches import day_of, turned
from claimcheck.compare.statements.together import hold_together
from claimcheck.model import BlockKind, Claim, ClaimKind, DateValue, Qualifier

if TYPE_CHECKING:
    from claimcheck.extract import Extraction
    from claimcheck.extract.prose import Prose

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
        self.neighbours = Neighbours(extraction)
        self._predicates = Predicates(self.neighbours)
        self._statements: dict[ClaimKind, tuple[Statement, ...]] = {}

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
            for derived in derive(self.extraction.document, claims, before, (kind,)):
                yield self._follows(derived, index)
            before = self.neighbours.dates.get(index, [before])[-1]
        yield from self._tallied() if kind is ClaimKind.COUNT else ()

    def _tallied(self) -> Iterator[Statement]:
        """The totals and ranks that words of order imply."""
        for index, sentence in enumerate(self.prose.sentences):
            if may_tally(sentence.text):
                for derived in tally(self.extraction.document, self.prose.mention(sentence)):
                    yield self._counted_out(self._follows(derived, index))

    def _counted_out(self, total: Statement) -> Statement:
        """A total with the event that its rank is told with: "won for the sixth time"."""
        return replace(total.retold(partial(self._ranked, total)), definite=False)

    def _ranked(self, total: Statement, told: Predication) -> Predication:
        if told.happening is not None or total.unit == PLACE:
            return replace(told, verb=None)
        event, _ = self._predicates.governing(total.claim, total.scene, total.first, total.last)
        near = nearness(total.scene, event, total.first, total.last, ClaimKind.COUNT)
        return replace(told, happening=event, near=near)

    def _follows(self, derived: Derived, index: int) -> Statement:
        """A value that is not written, with its context; it may be counted from a sentence before."""
        mention = self.prose.mention(self.prose.sentences[index])
        statement = self.statement(replace(derived.claim, sentence=mention))
        statement = statement.retold(partial(_as_derived, derived, statement.first))
        return replace(statement, working=derived.working, earlier=derived.earlier)

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
        claim = self.neighbours.in_money(claim, index)
        scene = self.scene(index)
        first, last = self.neighbours.tokens(claim, index, scene)
        came = turned(scene, first, claim.value) if isinstance(claim.value, DateValue) else None
        if came and isinstance(claim.value, DateValue):
            told = claim.qualifiers - {Qualifier.NEGATED}
            claim = replace(claim, value=day_of(claim.value, claim.text, came), qualifiers=told)
        is_count = claim.kind is ClaimKind.COUNT
        unit = self.neighbours.unit(claim, index, first, last)
        counted = counted_event(scene, first, last, unit) if is_count else None
        read = Statement(
            claim=claim,
            sentence=index,
            scene=scene,
            context=self.context(index),
            first=first,
            last=last,
            definite=is_count and is_definite(scene, first),
            unit=counted.unit if counted else unit,
            bare=is_bare(claim),
            counted=counted,
            turned=came is not None,
            read=self._read,
        )
        return self._corrected(read, *scene.correction) if is_count and scene.correction else read

    def _read(self, of: Statement) -> Predication:
        """What a sentence says of a value; the end of a change has the event of its beginning.

        "Rose from 20 to 25 once it was lit": 25 are what it rose to.
        """
        read = self._predicates.read(of)
        if read.start is None or read.happening is not None:
            return read
        base = self.statement(self.neighbours.before(of.claim, of.sentence)[-1])
        return replace(read, happening=base.happening, near=base.near, verb=base.verb)

    def _corrected(self, read: Statement, was: int, now: int) -> Statement:
        """A number that corrects another one, as told of what the other is told of."""
        if not read.first <= now <= read.last:
            return read
        for other in self.neighbours.counts(read.sentence):
            first, last = self.neighbours.tokens(other, read.sentence, read.scene)
            if first <= was <= last and other.id != read.claim.id:
                base = self.statement(other)
                return replace(read.retold(partial(_as_told_of, base)), unit=base.unit, bare=False)
        return read

    def _before(self, index: int) -> Iterator[int]:
        block = self.prose.sentences[index].block
        for back in range(1, LOOK_BACK + 1):
            if index < back:
                return
            yield index - back
            if self.prose.sentences[index - back].block != block:
                return


def _as_derived(derived: Derived, at: int, told: Predication) -> Predication:
    """What a sentence says of a value that follows from its values."""
    if derived.past:
        told = replace(told, planned=False, negated=False)
    if not derived.events and not derived.stage:
        return told
    event = Happening(at, derived.events) if derived.events else told.happening
    return replace(
        told, happening=event, aspect=derived.stage, verb=None, taken=frozenset(), near=0, share=WHOLE
    )


def _as_told_of(base: Statement, told: Predication) -> Predication:
    """What a sentence says of a value that corrects another."""
    return replace(
        told,
        happening=base.happening,
        near=base.near,
        aspect=base.aspect,
        verb=None,
        places=base.places,
        share=WHOLE,
        taken=frozenset(),
    )
