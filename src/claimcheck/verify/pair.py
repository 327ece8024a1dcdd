"""A claim's sentence and the text of a source in, one answer out: the judge without files and citations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.compare import Reader, Statement
from claimcheck.compare.cover import Cover, cover, replaced
from claimcheck.compare.scene import Scene
from claimcheck.extract import extract
from claimcheck.model import (
    Claim,
    ClaimKind,
    Disposition,
    Evidence,
    Judgement,
    Relation,
    RelationKind,
    Ruling,
    Span,
    Unresolved,
    Verdict,
)
from claimcheck.verify.decide import decide
from claimcheck.verify.passage import passage_document
from claimcheck.verify.retrieve import Source, find_evidence, find_words

COVERED = 0.8
"""The share of a sentence's words that a passage must have to bear the whole sentence out."""


@dataclass(frozen=True, slots=True)
class PairEvidence:
    """A passage of the evidence; offsets in its text, half-open."""

    quote: str
    start: int
    end: int
    relation: str


@dataclass(frozen=True, slots=True)
class PairAnswer:
    """The judge's answer to one pair."""

    label: str
    confidence: float
    reason: str
    evidence: tuple[PairEvidence, ...] = ()


def judge_pair(
    claim_text: str,
    evidence_text: str,
    *,
    text: str | None = None,
    kind: str | None = None,
    claim_date: date | None = None,
    evidence_date: date | None = None,
) -> PairAnswer:
    """Whether the evidence bears the claim out: the value `text` within it, or all that it says."""
    own = Reader(extract(passage_document("claim", claim_text, claim_date)))
    source = Source(
        "evidence", Reader(extract(passage_document("evidence", evidence_text, evidence_date, claim_text)))
    )
    if text:
        focal = _focal(own, claim_text, text, kind)
        if focal:
            return _answer(_judge_value(own.statement(focal), source))
        if kind == ClaimKind.RULING and text in claim_text:
            return _answer(_judge_value(own.statement(_act(own, claim_text, text)), source))
        return _judge_sentence(own, source, ())
    return _judge_sentence(own, source, tuple(_checkable(own)))


def _checkable(own: Reader) -> Iterator[Statement]:
    """The values of a text that a source can bear out one by one; numbers in names are not."""
    for claim in own.extraction.claims:
        statement = own.statement(claim)
        if not statement.named:
            yield statement


def _focal(own: Reader, claim_text: str, text: str, kind: str | None) -> Claim | None:
    """The claim whose words overlap the text best, one of the kind asked for before the rest."""
    start = claim_text.find(text)
    end = start + len(text)
    ranked = sorted(
        (claim for claim in own.extraction.claims if _overlap(claim, start, end) > 0),
        key=lambda claim: (claim.kind.value != kind, -_overlap(claim, start, end)),
    )
    return next(iter(ranked), None) if start >= 0 else None


def _act(own: Reader, claim_text: str, text: str) -> Claim:
    """An act that no extractor told apart, by its words alone."""
    start = claim_text.find(text)
    document = own.extraction.document
    sentence = own.sentence_at(start)
    return Claim(
        id="act",
        kind=ClaimKind.RULING,
        mention=document.mention(Span(start, start + len(text))),
        sentence=own.prose.mention(own.prose.sentences[sentence]),
        value=Ruling(None, text, None, Disposition.OTHER),
        subject="",
    )


def _overlap(claim: Claim, start: int, end: int) -> float:
    span = claim.mention.span
    shared = min(span.end, end) - max(span.start, start)
    return shared / max(span.end - span.start, end - start, 1)


def _judge_value(statement: Statement, source: Source) -> Judgement:
    evidence = list(find_evidence(statement, source))
    judgement = decide(statement.claim, evidence)
    if judgement.reason == Unresolved.SOURCE_SILENT:
        return decide(statement.claim, [*find_words(statement, source), *evidence])
    return judgement


def _judge_sentence(own: Reader, source: Source, statements: Sequence[Statement]) -> PairAnswer:
    """All that a text says: contradicted if a value of it is, supported if every part of it is."""
    judgements = [(statement, _judge_value(statement, source)) for statement in statements]
    against = [j for _, j in judgements if j.verdict is Verdict.CONTRADICTED]
    if against:
        return _answer(max(against, key=lambda j: j.confidence))
    swapped = _swapped(own, source)
    if swapped:
        return swapped
    borne = [(s, j) for s, j in judgements if j.verdict is Verdict.SUPPORTED]
    open_values = [
        s
        for s, j in judgements
        if j.verdict is not Verdict.SUPPORTED and s.claim.kind is not ClaimKind.RULING
    ]
    best = _best_cover(own, source, [s for s, _ in borne])
    if best is None or open_values:
        return PairAnswer("unresolved", 0.0, Unresolved.SOURCE_SILENT.value)
    index, covered = best
    if covered.share >= COVERED and covered.names >= COVERED and covered.numbers == 1.0:
        sure = min([covered.share, *(j.confidence for _, j in borne)])
        return _said("supported", "words-agree", sure, source, index, RelationKind.SUPPORTS)
    return PairAnswer("unresolved", 0.0, Unresolved.SOURCE_SILENT.value)


def _best_cover(own: Reader, source: Source, borne: Sequence[Statement]) -> tuple[int, Cover] | None:
    """The window of up to three sentences that says most of the claim, and how much."""
    count = len(source.reader.prose.sentences)
    best: tuple[int, Cover] | None = None
    for index in range(count):
        window = [source.reader.scene(i) for i in range(index, min(index + 2, count))]
        covered = _cover_all(own, window, source, index, borne)
        if best is None or covered.share > best[1].share:
            best = index, covered
    return best


def _cover_all(
    own: Reader, window: list[Scene], source: Source, index: int, borne: Sequence[Statement]
) -> Cover:
    scenes = [own.scene(i) for i in range(len(own.prose.sentences))]
    without = [
        frozenset(i for s in borne if s.scene is scene for i in range(s.first, s.last + 1))
        for scene in scenes
    ]
    parts = [cover(s, window, source.reader.context(index), w) for s, w in zip(scenes, without, strict=True)]
    return min(parts, key=lambda part: part.share)


def judged_tokens(statement: Statement) -> frozenset[int]:
    """The tokens that the comparison of a value has dealt with: the value, its event, the stage of it."""
    event = {statement.happening.at} if statement.happening else set()
    stages = {h.at for h in statement.scene.happenings if not h.classes and statement.aspect is h.aspect}
    return frozenset({*range(statement.first, statement.last + 1), *event, *stages})


def _swapped(own: Reader, source: Source) -> PairAnswer | None:
    for own_index in range(len(own.prose.sentences)):
        scene = own.scene(own_index)
        for index in range(len(source.reader.prose.sentences)):
            window = source.reader.scene(index)
            close = len(scene.content & window.content) * 3 >= len(scene.content) * 2
            if close and replaced(scene, window):
                return _said("contradicted", "words-differ", 0.75, source, index, RelationKind.CONTRADICTS)
    return None


def _said(label: str, reason: str, sure: float, source: Source, index: int, kind: RelationKind) -> PairAnswer:
    relation = Relation(kind, reason, "", sure)
    return PairAnswer(label, round(sure, 2), reason, (_shown(source.evidence(index, relation)),))


def _answer(judgement: Judgement) -> PairAnswer:
    shown = tuple(_shown(item) for item in judgement.evidence[:5])
    return PairAnswer(judgement.verdict.value, judgement.confidence, judgement.reason, shown)


def _shown(item: Evidence) -> PairEvidence:
    start, end = (item.span.start, item.span.end) if item.span else (0, 0)
    return PairEvidence(item.quote, start, end, item.relation.kind.value)
