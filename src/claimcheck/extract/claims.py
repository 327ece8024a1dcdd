"""Mentions in, claims out: which of the expressions found are assertions, of what, by whom."""

import hashlib
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from claimcheck.extract.citations import CitationIndex
from claimcheck.extract.mentions import (
    AuthorityMention,
    QuantityMention,
    RulingMention,
    TimeKind,
    TimeMention,
)
from claimcheck.extract.prose import WITHOUT_CLAIMS, Prose, Sentence
from claimcheck.extract.stance import read_stance
from claimcheck.extract.undated import is_undated
from claimcheck.model import (
    BlockKind,
    CitationKind,
    Claim,
    ClaimKind,
    Measure,
    Mention,
    Qualifier,
    Ruling,
    Span,
    Value,
)

VAGUE_TIMES = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})
"""TIMEX3 values that name no time anyone could check."""

_ENTRIES = frozenset({CitationKind.FOOTNOTE, CitationKind.REFERENCE})
APART = {
    ClaimKind.DATE: _ENTRIES | {CitationKind.LEGAL},
    ClaimKind.COUNT: _ENTRIES | {CitationKind.LEGAL},
    ClaimKind.RULING: _ENTRIES,
}
"""Kinds of citation whose own text is the source's: its dates, its numbers, the acts that its title tells. A
law that is named is part of the act that is told of it."""

CLAUSE_END = re.compile(r"[;:—–]\s|,\s(?=(?:and|but|while|whereas|which|who|although|though|because)\b)")
"""Where the clause that holds a date begins or ends. Example: "It opened in 1999, | but closed in 2004"."""

DATE_LEAD = re.compile(
    r"(?:\b(?:on|in|at|by|since|until|from|to|of|around|before|after|during)\s+)$", re.IGNORECASE
)
"""A preposition that belongs to the date after it."""


@dataclass(frozen=True, slots=True)
class Expressions:
    """All that was found in one document, before it is decided what is claimed."""

    times: tuple[TimeMention, ...]
    quantities: tuple[QuantityMention, ...]
    authorities: tuple[AuthorityMention, ...]
    rulings: tuple[RulingMention, ...]


@dataclass(frozen=True, slots=True)
class _Assertion:
    """A value with its place in a block, not yet a claim."""

    block: int
    start: int
    end: int
    kind: ClaimKind
    value: Value
    subject: str
    extra: frozenset[Qualifier] = frozenset()


def read_claims(prose: Prose, found: Expressions, citations: CitationIndex) -> Iterator[tuple[Claim, int]]:
    """The claims of a document in the order of its text, each with the index of its sentence."""
    sentences = _SentenceMap(prose)
    told = _Told(prose)
    apart = {kind: _Cover.of(_spans(citations, without)) for kind, without in APART.items()}
    ids = _Ids(prose.document.path)
    assertions = (*_dates(prose, found, sentences), *_counts(found), *_rulings(found))
    for item in sorted(assertions, key=lambda a: (a.block, a.start, a.end, a.kind)):
        if prose.document.blocks[item.block].kind in WITHOUT_CLAIMS:
            continue
        index = sentences.at(item.block, item.start)
        if index is None or apart[item.kind].covers(prose, item):
            continue
        text = prose.document.blocks[item.block].text
        if item.kind is ClaimKind.DATE and citations.names_source(text, item.block, item.start, item.end):
            continue
        yield _claim(prose, item, told.of(index), citations, ids), index


def _spans(citations: CitationIndex, kinds: frozenset[CitationKind]) -> Iterator[Span]:
    return (citation.mention.span for citation in citations.citations if citation.kind in kinds)


@dataclass(frozen=True, slots=True)
class _Teller:
    """A sentence with what its claims have in common."""

    sentence: Sentence
    mention: Mention
    folded: str


class _Told:
    """The sentences that tell something; each is quoted once for all of its claims."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self._last: tuple[int, _Teller] | None = None

    def of(self, index: int) -> _Teller:
        if self._last is None or self._last[0] != index:
            sentence = self._prose.sentences[index]
            folded = " ".join(sentence.text.split())
            self._last = index, _Teller(sentence, self._prose.mention(sentence), folded)
        return self._last[1]


def _claim(prose: Prose, item: _Assertion, teller: _Teller, citations: CitationIndex, ids: "_Ids") -> Claim:
    sentence = teller.sentence
    stance = read_stance(sentence, item.start, item.end)
    mention = prose.quotation(item.block, item.start, item.end)
    quoted = {Qualifier.QUOTED} if prose.block(sentence).kind is BlockKind.QUOTE else set()
    row = prose.block(sentence).row
    return Claim(
        id=ids.next(item.kind, teller.folded, mention.quote),
        kind=item.kind,
        mention=mention,
        sentence=teller.mention,
        value=item.value,
        subject=item.subject,
        attributed_to=stance.attributed_to,
        qualifiers=stance.qualifiers | item.extra | quoted,
        citations=citations.for_value(sentence, item.start, item.end)
        or (citations.for_row(row) if row else ()),
        offset=row.at if row else _folded_offset(sentence.text, item.start - sentence.start),
    )


def _folded_offset(text: str, at: int) -> int:
    """Where a character stands once white space is folded."""
    return len(" ".join(f"{text[:at]}|".split())) - 1


def _dates(prose: Prose, found: Expressions, sentences: "_SentenceMap") -> Iterator[_Assertion]:
    for time in found.times:
        if time.value is None or time.timex in VAGUE_TIMES or time.kind is TimeKind.SET:
            continue
        start, end = time.extent or (time.start, time.end)
        if is_undated(prose.document.blocks[time.block].text, time, start, end):
            continue
        index = sentences.at(time.block, start)
        row = prose.document.blocks[time.block].row
        subject = clause_around(prose.sentences[index], start, end) if index is not None else ""
        subject = row.subject if row and row.start <= start < row.end else subject
        yield _Assertion(time.block, start, end, ClaimKind.DATE, time.value, subject)


def _counts(found: Expressions) -> Iterator[_Assertion]:
    taken = _Places(t for t in found.times if t.kind in (TimeKind.DATE, TimeKind.TIME, TimeKind.SET))
    cited = _Places(found.authorities)
    for quantity in found.quantities:
        dated = taken.covers(quantity) and quantity.value.measure is not Measure.DURATION
        if quantity.assertive and not dated and not cited.covers(quantity):
            place = (quantity.block, quantity.start, quantity.end)
            yield _Assertion(*place, ClaimKind.COUNT, quantity.value, quantity.subject)


def _rulings(found: Expressions) -> Iterator[_Assertion]:
    dates = _Places(t for t in found.times if t.value is not None and t.value.resolved)
    for ruling in found.rulings:
        near = dates.nearest(ruling)
        value = Ruling(
            actor=ruling.actor,
            action=ruling.action,
            object=ruling.object,
            disposition=ruling.disposition,
            authority=ruling.authority,
            date=near.value if isinstance(near, TimeMention) else None,
            vote=ruling.vote,
        )
        extra = {Qualifier.NEGATED} if ruling.negated else set()
        extra |= {Qualifier.PLANNED} if ruling.planned else set()
        subject = " ".join(filter(None, (ruling.actor, ruling.action, ruling.object)))
        place = (ruling.block, ruling.start, ruling.end)
        yield _Assertion(*place, ClaimKind.RULING, value, subject, frozenset(extra))


def clause_around(sentence: Sentence, start: int, end: int) -> str:
    """What a date is of: the clause around it, without the date and its preposition."""
    text, start, end = sentence.text, start - sentence.start, min(end, sentence.end) - sentence.start
    before = [m.end() for m in CLAUSE_END.finditer(text, 0, start)]
    after = CLAUSE_END.search(text, end)
    head = DATE_LEAD.sub("", text[before[-1] if before else 0 : start])
    tail = text[end : after.start() if after else len(text)]
    return " ".join(f"{head} {tail}".split()).strip(" ,.;:")


class _SentenceMap:
    """Which sentence holds an offset of a block."""

    def __init__(self, prose: Prose) -> None:
        self._by_block: dict[int, list[tuple[int, int, int]]] = {}
        for index, sentence in enumerate(prose.sentences):
            self._by_block.setdefault(sentence.block, []).append((sentence.start, sentence.end, index))

    def at(self, block: int, offset: int) -> int | None:
        rows = self._by_block.get(block, [])
        place = bisect_right(rows, offset, key=lambda row: row[0]) - 1
        return rows[place][2] if place >= 0 and offset < rows[place][1] else None


Placed = TimeMention | AuthorityMention | RulingMention | QuantityMention


class _Places:
    """Mentions by block, to ask what covers or lies near another."""

    def __init__(self, mentions: Iterable[Placed]) -> None:
        self._rows: dict[int, list[Placed]] = {}
        for mention in sorted(mentions, key=lambda m: (m.block, m.start)):
            self._rows.setdefault(mention.block, []).append(mention)
        self._reach = {
            block: list(accumulate((m.end for m in rows), max)) for block, rows in self._rows.items()
        }

    def covers(self, inner: Placed) -> bool:
        place = self._before(inner.block, inner.start)
        return place >= 0 and self._reach[inner.block][place] >= inner.end

    def nearest(self, to: RulingMention, within: int = 60) -> Placed | None:
        """The mention closest to an act, inside it or at most `within` characters away."""
        rows, place = self._rows.get(to.block, []), self._before(to.block, to.start)
        near = rows[max(place, 0) : place + 3]
        gap, _, mention = min(
            ((*_gap(m, to), m) for m in near), key=lambda r: r[:2], default=(within + 1, 0, None)
        )
        return mention if gap <= within else None

    def _before(self, block: int, start: int) -> int:
        return bisect_right(self._rows.get(block, []), start, key=lambda m: m.start) - 1


def _gap(mention: Placed, to: RulingMention) -> tuple[int, int]:
    return max(mention.start - to.end, to.start - mention.end, 0), mention.start


@dataclass(frozen=True, slots=True)
class _Cover:
    """Merged spans of the document."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "_Cover":
        rows: list[list[int]] = []
        for span in sorted(spans):
            if rows and span.start <= rows[-1][1]:
                rows[-1][1] = max(rows[-1][1], span.end)
            else:
                rows.append([span.start, span.end])
        return cls(tuple(r[0] for r in rows), tuple(r[1] for r in rows))

    def covers(self, prose: Prose, item: _Assertion) -> bool:
        if not self.starts:
            return False
        span = prose.span(item.block, item.start, item.end)
        place = bisect_right(self.starts, span.start) - 1
        return place >= 0 and span.end <= self.ends[place]


@dataclass(slots=True)
class _Ids:
    """Names for claims that stay while path, sentence and words do."""

    path: str
    seen: Counter[str] = field(default_factory=Counter)

    def next(self, kind: ClaimKind, sentence: str, words: str) -> str:
        key = f"{self.path}\n{kind}\n{sentence}\n{words}"
        self.seen[key] += 1
        digest = hashlib.sha256(f"{key}\n{self.seen[key]}".encode()).hexdigest()
        return f"{kind[0]}{digest[:9]}"
