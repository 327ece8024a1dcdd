"""A claim with all of its context that comparison needs, built once a claim."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.compare import lexicon
from claimcheck.compare.lexicon import Aspect
from claimcheck.compare.scene import Happening, Name, Scene, read_scene
from claimcheck.compare.words import TokenKind, stem
from claimcheck.model import BlockKind, Claim, ClaimKind, DateValue, Qualifier, Quantity

if TYPE_CHECKING:
    from claimcheck.extract import Extraction
    from claimcheck.extract.prose import Prose, Sentence

LOOK_BACK = 3
"""How many sentences of its block a pronoun or description may look back over."""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a sentence: where its pronouns and left-out subjects find what they stand for."""

    before: tuple[Scene, ...]
    """The sentences before it in its block and the last one of the block before, nearest first."""
    titles: tuple[Scene, ...]
    """The document's title and the headings it stands under."""
    published: date | None

    @property
    def words(self) -> frozenset[str]:
        """Concepts of the titles and of the sentences before."""
        return frozenset().union(*(scene.content for scene in (*self.before, *self.titles)))

    @property
    def names(self) -> tuple[Name, ...]:
        """Names of the sentences before and of the titles, nearest first."""
        return tuple(name for scene in (*self.before, *self.titles) for name in scene.names)


@dataclass(frozen=True, slots=True)
class Statement:
    """A value of one document with what it is of."""

    claim: Claim
    sentence: int
    """Index into the sentences of its document."""
    scene: Scene
    context: Context
    first: int
    """Index of the value's first token in the scene; `last` is that of its last."""
    last: int
    definite: bool
    """Whether a count is of things taken as known: "the seven countries"; the sentence's verb is not about how many."""
    happening: Happening | None
    """The event the value belongs to, as far as the words are known."""
    near: int
    """How far the event stands from the value, in tokens and barriers; 0 where there is none."""
    aspect: Aspect | None
    negated: bool
    planned: bool
    named: bool
    """Whether the value is part of a name: "Fantastic Four", "Apollo 11"."""
    unit: tuple[str, ...]
    """For a count: concepts of what is counted, the head noun last."""
    when: tuple[DateValue, ...]
    """The other dates of its sentence."""
    start: Quantity | None
    """The number a stretch began at: the 20 of "from 20 to 25"."""
    places: frozenset[str]
    """Names that stand after "in", "at", "from" in the value's clause."""

    @property
    def close(self) -> bool:
        """Whether the event stands so near that the value can hardly be of another."""
        return self.happening is not None and self.near <= TIGHT

    @property
    def classes(self) -> frozenset[str]:
        """The classes of its event."""
        return self.happening.classes if self.happening else frozenset()


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
        self._titles: dict[tuple[str, ...], tuple[Scene, ...]] = {}
        self._dates = self._dates_by_sentence()
        self.counts = self._counts_by_sentence()
        self._statements: dict[ClaimKind, tuple[Statement, ...]] = {}

    def statements(self, kind: ClaimKind) -> tuple[Statement, ...]:
        """The document's claims of a kind, each with its context."""
        if kind not in self._statements:
            claims = (claim for claim in self.extraction.claims if claim.kind is kind)
            self._statements[kind] = tuple(self.statement(claim) for claim in claims)
        return self._statements[kind]

    def scene(self, index: int) -> Scene:
        """The sentence at an index of the prose."""
        if index not in self._scenes:
            self._scenes[index] = read_scene(self.prose.sentences[index].text)
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
        published = self.extraction.document.published
        before = tuple(self.scene(i) for i in self._before(index))
        return Context(before, self.titles(index), published.day if published else None)

    def titles(self, index: int) -> tuple[Scene, ...]:
        """The document's title and the headings over a sentence."""
        document = self.extraction.document
        lines = (document.title or "", *self.prose.block(self.prose.sentences[index]).headings)
        if lines not in self._titles:
            self._titles[lines] = tuple(read_scene(line) for line in lines if line)
        return self._titles[lines]

    def statement(self, claim: Claim) -> Statement:
        """A claim of the document with its context."""
        index = self._sentence_of(claim)
        scene = self.scene(index)
        first, last = self._tokens(claim, self.prose.sentences[index], scene)
        definite = claim.kind is ClaimKind.COUNT and _definite(scene, first)
        alone = definite or (claim.kind is ClaimKind.DATE and _attributive(scene, first, last))
        happening, aspect = (None, None) if alone else governing(scene, first, last, claim)
        return Statement(
            claim=claim,
            sentence=index,
            scene=scene,
            context=self.context(index),
            first=first,
            last=last,
            definite=definite,
            happening=happening,
            near=_nearness(scene, happening, first, last, claim.kind),
            aspect=aspect,
            negated=Qualifier.NEGATED in claim.qualifiers and not definite,
            planned=not definite and self._planned(claim, scene, first, aspect),
            named=any(
                name.first <= first and last <= name.last for name in scene.names if name.first < name.last
            ),
            unit=self._unit(claim, index, first, last),
            when=tuple(value for other, value in self._dates.get(index, ()) if other != claim.id),
            start=self._stretch_start(claim, index, scene, first),
            places=frozenset(_places(scene, first, last)),
        )

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

    def _planned(self, claim: Claim, scene: Scene, first: int, aspect: Aspect | None) -> bool:
        unsure = {Qualifier.PLANNED, Qualifier.CONDITIONAL} & claim.qualifiers
        return bool(unsure) or aspect is Aspect.PLANNED or _unsure(scene, first)

    def _before(self, index: int) -> Iterator[int]:
        block = self.prose.sentences[index].block
        for back in range(1, LOOK_BACK + 1):
            if index < back:
                return
            yield index - back
            if self.prose.sentences[index - back].block != block:
                return

    def _dates_by_sentence(self) -> dict[int, list[tuple[str, DateValue]]]:
        found: dict[int, list[tuple[str, DateValue]]] = {}
        for claim in self.extraction.claims:
            if isinstance(claim.value, DateValue) and claim.value.resolved:
                found.setdefault(self.extraction.sentence_of(claim), []).append((claim.id, claim.value))
        return found

    def _counts_by_sentence(self) -> dict[int, list[Claim]]:
        found: dict[int, list[Claim]] = {}
        for claim in self.extraction.claims:
            if claim.kind is ClaimKind.COUNT:
                found.setdefault(self.extraction.sentence_of(claim), []).append(claim)
        return found

    def _tokens(self, claim: Claim, sentence: "Sentence", scene: Scene) -> tuple[int, int]:
        block = self.prose.document.blocks[sentence.block]
        places = range(sentence.start, sentence.end)
        start = bisect_left(places, claim.mention.span.start, key=block.offset)
        end = bisect_left(places, claim.mention.span.end, key=block.offset)
        first = scene.token_at(start)
        return first, max(first, scene.token_at(max(end - 1, start)))


def governing(scene: Scene, first: int, last: int, claim: Claim) -> tuple[Happening | None, Aspect | None]:
    """The happening a value belongs to, and the stage of it that is meant."""
    inside = [h for h in scene.happenings if first <= h.at <= last]
    if claim.kind is ClaimKind.RULING and inside:
        return _main(inside), next((h.aspect for h in inside if h.aspect), None)
    outside = [h for h in scene.happenings if not first <= h.at <= last]
    if claim.kind is ClaimKind.COUNT and claim.value and _counted(scene, last, outside):
        outside = [h for h in outside if h.at != last + 1] or outside
    ranked = sorted(outside, key=lambda h: _cost(scene, h, first, last, claim.kind))
    near = [h for h in ranked if _cost(scene, h, first, last, claim.kind) <= REACH]
    lifespan = _lifespan(scene, first)
    if lifespan:
        return lifespan, None
    event = next((h for h in near if h.classes), None)
    limit = _cost(scene, event, first, last, claim.kind) + 6 if event else REACH
    if event and event.classes <= lexicon.WEAK:
        event = next(
            (
                h
                for h in near
                if h.classes - lexicon.WEAK and _cost(scene, h, first, last, claim.kind) <= limit
            ),
            event,
        )
    stage = next(
        (h.aspect for h in near if h.aspect and _cost(scene, h, first, last, claim.kind) <= limit), None
    )
    return event, stage or _stretch_end(scene, first)


TIGHT = 8
"""An event no farther from a value than this, in tokens and barriers, is the value's."""

_KNOWN = frozenset("the these those its their his her our both".split())


def _definite(scene: Scene, first: int) -> bool:
    lead = [scene.tokens[i].lower for i in range(max(0, first - 2), first)]
    return bool(lead) and (
        lead[-1] in _KNOWN or (lead[0] in _KNOWN and lead[-1] in {"remaining", "other", "above", "said"})
    )


_ARTICLES = frozenset("a an the its their his her this that".split())


def _attributive(scene: Scene, first: int, last: int) -> bool:
    """Whether a date only describes the noun after it: "a 2017 film", "the 1960s group"."""
    if not first or last + 1 >= len(scene.tokens):
        return False
    after = scene.concepts[last + 1]
    return (
        scene.tokens[first - 1].lower in _ARTICLES
        and bool(after)
        and not scene.tokens[last + 1].lower.endswith("ed")
    )


REACH = 26
"""How far, in tokens and barriers, a value may stand from the event that it belongs to."""


def _nearness(scene: Scene, happening: Happening | None, first: int, last: int, kind: ClaimKind) -> int:
    if happening is None or scene.tokens[happening.at].text == "(":
        return 0
    return _cost(scene, happening, first, last, kind)


def _main(inside: Sequence[Happening]) -> Happening:
    return next((h for h in inside if h.classes), inside[0])


def _counted(scene: Scene, last: int, outside: Sequence[Happening]) -> bool:
    """Whether a happening's word right after a number is the thing counted: "400 films"."""
    after = last + 1
    return any(h.at == after and scene.tokens[after].lower.endswith("s") for h in outside)


def _cost(scene: Scene, happening: Happening, first: int, last: int, kind: ClaimKind) -> int:
    if happening.at < first:
        return scene.distance(happening.at, first)
    opens = all(scene.tokens[i].kind is not TokenKind.MARK for i in range(first)) and first <= 2
    return scene.distance(last, happening.at) + (0 if opens or kind is ClaimKind.COUNT else 2)


def _unsure(scene: Scene, first: int) -> bool:
    """Whether a modal stands shortly before the value: "could flood 18 villages"."""
    return any(
        scene.tokens[i].lower in lexicon.UNSURE and scene.reach[first] - scene.reach[i] < 4
        for i in range(max(0, first - 7), first)
    )


_DASHES = frozenset("-–—−") | {"to"}


def _lifespan(scene: Scene, first: int) -> Happening | None:
    """ "Jane Roe (8 April 1974 – 2 February 2013)": the first date is a birth, the second a death."""
    bracket = next(
        (i for i in range(first - 1, max(first - 30, -1), -1) if scene.tokens[i].text in "()"), None
    )
    if bracket is None or scene.tokens[bracket].text != "(":
        return None
    inside = scene.tokens[bracket + 1 : first]
    close = next(
        (i for i in range(first, min(first + 14, len(scene.tokens))) if scene.tokens[i].text == ")"), None
    )
    if close is None or bracket == 0:
        return None
    if any(token.text in _DASHES for token in inside[1:]) and any(t.kind is TokenKind.NUMBER for t in inside):
        return Happening(bracket, frozenset({"death"}))
    rest = scene.tokens[first:close]
    dashed = any(token.text in _DASHES for token in rest)
    born = any(token.lower in {"born", "b"} for token in inside)
    bare = not any(bracket < h.at < close for h in scene.happenings)
    return Happening(bracket, frozenset({"birth"})) if born or (bare and dashed) else None


def _stretch_end(scene: Scene, first: int) -> Aspect | None:
    """ "from 1994 to 1995": the first is a beginning, the second an end."""
    before = scene.tokens[first - 1].lower if first else ""
    if before in {"from", "since"}:
        return Aspect.START
    if before in {"until", "till"}:
        return Aspect.END
    earlier = {token.lower for token in scene.tokens[max(first - 8, 0) : first]}
    return Aspect.END if before == "to" and "from" in earlier else None


_PREPOSITIONS = frozenset(["in", "at", "near", "from", "across", "throughout", "within"])


def _places(scene: Scene, first: int, last: int) -> Iterator[str]:
    listed = -1
    for name in scene.names:
        lead = scene.tokens[name.first - 1].lower if name.first else ""
        if lead == "the" and name.first > 1:
            lead = scene.tokens[name.first - 2].lower
        near = min(scene.distance(name.first, first), scene.distance(name.first, last))
        continued = listed >= 0 and lead in {",", "and", "or"} and name.first - listed <= 3
        if name.words and (continued or (lead in _PREPOSITIONS and near <= 12)):
            listed = name.last
            yield name.words[-1]


_SPLIT = re.compile(r"[^\w’'\-]+")
_UNIT_END = frozenset(
    [
        "of",
        "in",
        "on",
        "at",
        "from",
        "for",
        "to",
        "by",
        "with",
        "who",
        "which",
        "that",
        "were",
        "was",
        "are",
        "is",
        "had",
        "have",
        "has",
        "per",
        "a",
        "an",
    ]
)


@lru_cache(maxsize=16384)
def elided(unit: str) -> bool:
    """Whether what looks like a unit is the participle of what befell the things counted: "twelve injured"."""
    words = unit.casefold().split()
    return (
        len(words) == 1
        and words[0].endswith(("ed", "en", "dead"))
        and stem(words[0]) in lexicon.event_words()
    )


@lru_cache(maxsize=16384)
def unit_words(unit: str) -> tuple[str, ...]:
    """Concepts of a unit's words up to its first preposition, so that the head noun stands last."""
    words = [word for word in _SPLIT.split(unit.casefold()) if word]
    end = next((i for i, word in enumerate(words) if word in _UNIT_END and i), len(words))
    parts = [part for word in words[:end] for part in (word.split("-") if word != words[end - 1] else [word])]
    return tuple(lexicon.concept(part) for part in parts if part and part not in lexicon.STOP)


def keys(statement: Statement) -> frozenset[str]:
    """Cheap keys under which two statements of the same thing meet: names, unit, event classes."""
    kind = statement.claim.kind.value
    names = (f"{kind}:n:{name.words[-1]}" for name in statement.scene.names if name.words and not name.soft)
    unit = (f"{kind}:u:{word}" for word in statement.unit[-1:])
    events = (f"{kind}:e:{name}" for name in statement.classes)
    return frozenset((*names, *unit, *events))


def is_heading(prose: "Prose", index: int) -> bool:
    """Whether a sentence is a heading."""
    return prose.block(prose.sentences[index]).kind is BlockKind.HEADING


__all__ = ["Context", "Reader", "Statement", "governing", "keys", "statements", "stem", "unit_words"]
