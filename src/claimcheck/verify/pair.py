"""A claim's sentence and the text of a source in, one answer out: the judge without files and citations."""

from dataclasses import dataclass
from datetime import date

from claimcheck.compare import Reader, Statement
from claimcheck.compare.facts.alive import by_birth_and_death
from claimcheck.compare.facts.eras import in_years
from claimcheck.extract import extract
from claimcheck.model import Claim, ClaimKind, Disposition, Ruling, Span
from claimcheck.verify.answer import PairAnswer, from_judgement
from claimcheck.verify.passage import passage_document
from claimcheck.verify.retrieve import Source, judge_value
from claimcheck.verify.whole import checkable, judge_whole


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
    pair = read_pair(
        claim_text, evidence_text, text=text, kind=kind, claim_date=claim_date, evidence_date=evidence_date
    )
    return judge_read(pair)


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim's sentence and a text, read."""

    own: Reader
    source: Source
    focal: Claim | None
    """The one value that is meant; None for all that the sentence says."""
    sought: str = ""
    """The words that are meant, where they are no value."""

    def statements(self) -> tuple[Statement, ...]:
        """The values to be borne out."""
        return (self.own.statement(self.focal),) if self.focal else tuple(checkable(self.own))


def read_pair(
    claim_text: str,
    evidence_text: str,
    *,
    text: str | None = None,
    kind: str | None = None,
    claim_date: date | None = None,
    evidence_date: date | None = None,
) -> Pair:
    """Read both sides with the extractors of documents."""
    said = claim_text if text else by_birth_and_death(in_years(claim_text, evidence_text))
    own = Reader(extract(passage_document("claim", said, claim_date)))
    page = passage_document("evidence", evidence_text, evidence_date, about=claim_text)
    focal = _focal(own, claim_text, text, kind) if text else None
    claimed = (focal,) if focal else own.extraction.claims
    source = Source("evidence", Reader(extract(page, {claim.kind for claim in claimed})))
    return Pair(own, source, focal, text if text and not focal else "")


def judge_read(pair: Pair) -> PairAnswer:
    """The rules' answer to a pair that has been read."""
    if pair.focal:
        return from_judgement(judge_value(pair.own.statement(pair.focal), pair.source))
    return judge_whole(pair.own, pair.source, pair.sought)


def _focal(own: Reader, claim_text: str, text: str, kind: str | None) -> Claim | None:
    """The claim whose words overlap the text best, one of the kind asked for before the rest."""
    start = claim_text.find(text)
    if start < 0:
        return None
    end = start + len(text)
    ranked = sorted(
        (claim for claim in own.extraction.claims if _overlap(claim, start, end) > 0),
        key=lambda claim: (claim.kind.value != kind, -_overlap(claim, start, end)),
    )
    if ranked and (kind != ClaimKind.RULING or ranked[0].kind is ClaimKind.RULING):
        return ranked[0]
    return _act(own, start, end) if kind == ClaimKind.RULING else None


def _act(own: Reader, start: int, end: int) -> Claim:
    """An act that no extractor told apart, by its words alone."""
    document = own.extraction.document
    mention = document.mention(Span(start, end))
    sentence = own.prose.mention(own.prose.sentences[own.sentence_at(start)])
    value = Ruling(None, mention.quote, None, Disposition.OTHER)
    return Claim("act", ClaimKind.RULING, mention, sentence, value, subject="")


def _overlap(claim: Claim, start: int, end: int) -> float:
    span = claim.mention.span
    shared = min(span.end, end) - max(span.start, start)
    return shared / max(span.end - span.start, end - start, 1)
