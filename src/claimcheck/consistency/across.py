"""Relations between documents in, verdicts for claims that their own sources leave open out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.compare import Statement
from claimcheck.consistency.relations import Linked
from claimcheck.model import (
    Claim,
    Evidence,
    Judgement,
    Origin,
    Relation,
    RelationKind,
    Unresolved,
    Verdict,
    Via,
)

OPEN = frozenset(
    {
        Unresolved.NO_CITATION,
        Unresolved.SOURCE_UNREACHABLE,
        Unresolved.SOURCE_BLOCKED,
        Unresolved.SOURCE_SILENT,
        Unresolved.SOURCE_NOT_TEXT,
    }
)
"""Reasons that leave the word to another document: the own source does not speak."""

VERDICT = {RelationKind.SUPPORTS: Verdict.SUPPORTED, RelationKind.CONTRADICTS: Verdict.CONTRADICTED}


class OtherDocuments:
    """What the other documents of the run say of each claim."""

    def __init__(self, links: Iterable[Linked]) -> None:
        self._evidence: dict[str, list[Evidence]] = {}
        for item in links:
            if not item.within:
                self._add(item.first.claim, item.second, item.forth)
                self._add(item.second.claim, item.first, item.back)

    def _add(self, claim: Claim, other: Statement, relation: Relation) -> None:
        if relation.kind is RelationKind.NEUTRAL:
            return
        sentence = other.claim.sentence
        evidence = Evidence(
            source=sentence.document,
            via=Via.DOCUMENT,
            quote=sentence.quote,
            span=sentence.span,
            relation=relation,
            origin=Origin.LOCAL,
            line=sentence.position.line,
        )
        self._evidence.setdefault(claim.id, []).append(evidence)

    def settle(self, claim: Claim, own: Judgement) -> Judgement:
        """The claim's own judgement, or where its source does not speak that of the other documents."""
        found = self._evidence.get(claim.id, [])
        if not found or own.verdict is not Verdict.UNRESOLVED or own.reason not in OPEN:
            return own
        ranked = sorted(found, key=lambda evidence: -evidence.relation.confidence)
        kinds = {evidence.relation.kind for evidence in ranked}
        if len(kinds) > 1:
            return _disagreeing(own, ranked)
        best = ranked[0].relation
        return replace(
            own,
            verdict=VERDICT[best.kind],
            reason=best.reason,
            confidence=best.confidence,
            explanation=best.explanation,
            evidence=(*ranked, *own.evidence),
        )


def _disagreeing(own: Judgement, ranked: Sequence[Evidence]) -> Judgement:
    return replace(
        own,
        reason=Unresolved.SOURCES_DISAGREE,
        explanation="the other documents say different things",
        evidence=(*ranked, *own.evidence),
    )
