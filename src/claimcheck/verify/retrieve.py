"""A claim and a source in, the evidence that speaks of it out: linear in the source."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from claimcheck.compare import Holds, Reader, Statement, compare, value_outcome
from claimcheck.compare.acts import compare_act, compare_none
from claimcheck.compare.cover import cover
from claimcheck.compare.outcome import REASONS
from claimcheck.compare.same import affinity, event_match, subject, unit_match
from claimcheck.model import (
    ClaimKind,
    Evidence,
    Judgement,
    Origin,
    Relation,
    RelationKind,
    Unresolved,
    Verdict,
    Via,
)
from claimcheck.verify.decide import SHOWN, decide, unresolved

SAID = 0.8
"""The share of a claim's words that a passage must have to say it, where no value was extracted."""


@dataclass(frozen=True, slots=True)
class Source:
    """A readable document that a claim is held against."""

    name: str
    """Address or path."""
    reader: Reader
    via: Via = Via.CITATION
    origin: Origin | None = None
    fetched_at: datetime | None = None

    def evidence(self, sentence: int, relation: Relation) -> Evidence:
        """A sentence of the source with how it stands to the claim."""
        mention = self.reader.prose.mention(self.reader.prose.sentences[sentence])
        return Evidence(
            source=self.name,
            via=self.via,
            quote=mention.quote,
            span=mention.span,
            relation=relation,
            origin=self.origin,
            fetched_at=self.fetched_at,
            line=mention.position.line,
        )


def find_evidence(claim: Statement, source: Source) -> Iterator[Evidence]:
    """Every passage of a source with a value of the claim's kind or its act, in the order of the text."""
    acts = dict(_acts(claim, source)) if claim.claim.kind is ClaimKind.RULING else {}
    for other in source.reader.statements(claim.claim.kind):
        relation = compare(claim, other)
        told = acts.get(other.sentence)
        if told and relation.kind is RelationKind.SUPPORTS and told.kind is not RelationKind.SUPPORTS:
            if told.reason != "denied":
                continue  # the whole sentence tells more than the act that was read in it
            acts.pop(other.sentence)  # "refused to suspend" was read as the refusal that it is
        yield source.evidence(other.sentence, relation)
    for index, relation in acts.items():
        yield source.evidence(index, relation)
    if claim.claim.kind is ClaimKind.COUNT:
        for index in range(len(source.reader.prose.sentences)):
            none = compare_none(claim, source.reader.scene(index), source.reader.context(index))
            if none:
                yield source.evidence(index, none)


def _acts(claim: Statement, source: Source) -> Iterator[tuple[int, Relation]]:
    """How each sentence that speaks of the claim's act stands to it."""
    for index in range(len(source.reader.prose.sentences)):
        relation = compare_act(claim, source.reader.scene(index), source.reader.context(index))
        if relation:
            yield index, relation


def judge_value(claim: Statement, source: Source) -> Judgement:
    """What one source says of one value."""
    evidence = list(find_evidence(claim, source))
    judgement = decide(claim.claim, evidence)
    if judgement.verdict is Verdict.SUPPORTED and outdone(claim, source):
        return unresolved(claim.claim, Unresolved.AMBIGUOUS, tuple(evidence)[:SHOWN])
    if judgement.reason == Unresolved.SOURCE_SILENT:
        return decide(claim.claim, [*find_words(claim, source), *evidence])
    return judgement


NEARER = 0.12
"""How much nearer to the claim a passage with another value must be to cast doubt on the one that agrees."""


def outdone(claim: Statement, source: Source) -> bool:
    """Whether a value that differs stands nearer to the claim's words than every value that agrees."""
    agreeing, differing = [0.0], [0.0]
    for other in source.reader.statements(claim.claim.kind):
        holds = value_outcome(claim, other).holds
        if holds is Holds.SAME and compare(claim, other).kind is RelationKind.SUPPORTS:
            agreeing.append(affinity(claim, other) + event_match(claim, other) / 2)
        elif holds is Holds.DIFFERS and unit_match(claim, other) >= 0.8 and subject(claim, other) >= 0.5:
            differing.append(affinity(claim, other) + event_match(claim, other) / 2)
    return max(differing) > max(agreeing) + NEARER and len(agreeing) > 1


def find_words(claim: Statement, source: Source) -> Iterator[Evidence]:
    """Passages that say the claim in its own words, value and all, where no such value was extracted."""
    value = frozenset(c for c in claim.scene.concepts[claim.first : claim.last + 1] if c)
    compared = {other.sentence for other in source.reader.statements(claim.claim.kind)}
    for index in range(len(source.reader.prose.sentences)):
        if index in compared:
            continue
        scene = source.reader.scene(index)
        if not value or not value <= scene.content or not set(claim.unit[-1:]) <= scene.content:
            continue
        covered = cover(claim.scene, (scene,), source.reader.context(index))
        if covered.share >= SAID and covered.names >= SAID and covered.numbers == 1.0:
            yield source.evidence(index, _said(claim, scene.text, covered.share))


def _said(claim: Statement, text: str, share: float) -> Relation:
    sentence = f"The claim says “{claim.claim.text}”, the passage “{text[:160]}”: {REASONS['words-agree']}."
    return Relation(RelationKind.SUPPORTS, "words-agree", sentence, round(0.9 * share, 2))
