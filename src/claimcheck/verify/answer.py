"""What the judge answers to one pair of claim and evidence."""

from dataclasses import dataclass, replace

from claimcheck.model import Decider, Evidence, Judgement, RelationKind, Unresolved, Verdict
from claimcheck.model.evidence import RULES

SHOWN = 5
"""How many passages an answer shows."""


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
    decided_by: Decider = RULES


SILENT = PairAnswer(Verdict.UNRESOLVED.value, 0.0, Unresolved.SOURCE_SILENT.value)
"""Nothing in the evidence decides."""

_VERDICTS = {
    RelationKind.SUPPORTS: Verdict.SUPPORTED,
    RelationKind.CONTRADICTS: Verdict.CONTRADICTED,
    RelationKind.NEUTRAL: Verdict.UNRESOLVED,
}


def from_judgement(judgement: Judgement) -> PairAnswer:
    """A judgement on one value as an answer."""
    shown = tuple(_shown(item) for item in judgement.evidence[:SHOWN])
    by = judgement.decided_by
    return PairAnswer(judgement.verdict.value, judgement.confidence, judgement.reason, shown, by)


def sure_answer(answer: PairAnswer, least: float) -> PairAnswer:
    """A label that is less sure than that is none; its evidence stays to be seen."""
    if answer.label == Verdict.UNRESOLVED or answer.confidence >= least:
        return answer
    return replace(answer, label=Verdict.UNRESOLVED.value, reason=Unresolved.LOW_CONFIDENCE.value)


def from_evidence(item: Evidence) -> PairAnswer:
    """A single passage that decides, as an answer."""
    relation = item.relation
    return PairAnswer(_VERDICTS[relation.kind].value, relation.confidence, relation.reason, (_shown(item),))


def _shown(item: Evidence) -> PairEvidence:
    start, end = (item.span.start, item.span.end) if item.span else (0, 0)
    return PairEvidence(item.quote, start, end, item.relation.kind.value)
