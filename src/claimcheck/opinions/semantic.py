"""A case and an embedder in, a judgement out where a passage gives the claim's value in other words.

The rules have compared the values and found them equal; what they could not tell is whether the passage
speaks of the claim's event, its words being none that they know, or too few. Only there does likeness decide.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.compare import REASONS, Holds, Statement, compare, value_outcome
from claimcheck.compare.alike.same import same_thing
from claimcheck.model import (
    ClaimKind,
    Decider,
    DeciderKind,
    Evidence,
    Judgement,
    Relation,
    RelationKind,
    Verdict,
)
from claimcheck.opinions.case import OPEN, SURE, Case, agrees
from claimcheck.opinions.embedding import Embedder, likeness
from claimcheck.verify import Source

ALIKE = 0.72
"""The cosine of two sentences from which on they may tell the same event. Tuned on the labelled pairs of
tests/gold: from 0.7 on, four passes of four are right; at 0.69 the first false one follows."""

MARGIN = 0.05
"""How much less alike every passage with another value must be."""

MOST = 40
"""Passages that are held against a claim."""

NAMED = 0.65
"""The least certainty of the subject, by the rules."""


def look_again(case: Case, embedder: Embedder) -> Judgement | None:
    """Borne out, where the claim's one value stands in a passage that is like the claim; else None.

    Never for acts, whose words are their value, nor for all that a sentence says, and never an accusation.
    """
    if case.whole or case.judgement.reason not in OPEN:
        return None
    statement = case.statements[0]
    if statement.claim.kind is ClaimKind.RULING:
        return None
    for source in case.sources:
        found = list(_agreeing(statement, source))
        if found and (best := _likest(statement, found, embedder)):
            other, alike = best
            if alike >= ALIKE and _unrivalled(statement, alike, case.sources, embedder):
                return _judged(case, _evidence(statement, other, source, alike, embedder.name), embedder.name)
    return None


def _agreeing(statement: Statement, source: Source) -> Iterator[Statement]:
    """Passages with the claim's value of whose event the rules know nothing, or too little."""
    for other in source.reader.statements(statement.claim.kind):
        if not agrees(statement, other):
            continue
        relation, sameness = compare(statement, other), same_thing(statement, other)
        unknown = relation.reason == "other-event" and 0 < sameness.event < 1
        too_little = relation.kind is RelationKind.SUPPORTS
        if (unknown or too_little) and sameness.obstacle is None and sameness.subject >= NAMED:
            yield other


def _likest(
    statement: Statement, found: Sequence[Statement], embedder: Embedder
) -> tuple[Statement, float] | None:
    ranked = ((other, _alike(statement, other, embedder)) for other in _nearest(statement, found))
    return max(ranked, key=lambda item: item[1], default=None)


def _alike(statement: Statement, other: Statement, embedder: Embedder) -> float:
    return likeness(embedder.embed(statement.scene.text), embedder.embed(other.scene.text))


def _unrivalled(statement: Statement, alike: float, sources: Sequence[Source], embedder: Embedder) -> bool:
    """Whether no passage with another value is as like the claim."""
    rivals = [
        other
        for source in sources
        for other in source.reader.statements(statement.claim.kind)
        if value_outcome(statement, other).holds is Holds.DIFFERS
    ]
    return all(_alike(statement, o, embedder) < alike - MARGIN for o in _nearest(statement, rivals))


def _nearest(statement: Statement, others: Sequence[Statement]) -> list[Statement]:
    """Those that share most words with the claim: a page of thousands of dates must not cost minutes."""
    shared = statement.scene.content
    return sorted(others, key=lambda other: -len(shared & other.scene.content))[:MOST]


def _evidence(statement: Statement, other: Statement, source: Source, alike: float, name: str) -> Evidence:
    reason = value_outcome(statement, other).reason
    told = (
        f"The claim says “{statement.claim.text}”, the passage “{other.claim.text}”: {REASONS[reason]};"
        f" that both tell the same event is the opinion of {name}, by a likeness of {alike:.2f}."
    )
    return source.evidence(other.sentence, Relation(RelationKind.SUPPORTS, reason, told, SURE))


def _judged(case: Case, evidence: Evidence, name: str) -> Judgement:
    return replace(
        case.judgement,
        verdict=Verdict.SUPPORTED,
        reason=evidence.relation.reason,
        confidence=evidence.relation.confidence,
        explanation=evidence.relation.explanation,
        evidence=(evidence,),
        considered=tuple(one for one in case.judgement.considered if one.span != evidence.span),
        decided_by=Decider(DeciderKind.MODEL, name),
    )
