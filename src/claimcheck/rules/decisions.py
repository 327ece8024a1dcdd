"""Decisions of people in, the judgements they outrank and the findings about stale ones out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import (
    Claim,
    Decider,
    DeciderKind,
    Decision,
    Evidence,
    Finding,
    Judgement,
    Mention,
    Origin,
    Position,
    Relation,
    RelationKind,
    Span,
    Verdict,
    Via,
    fingerprint,
)
from claimcheck.rules.catalogue import RULES

_RELATION = {
    Verdict.SUPPORTED: RelationKind.SUPPORTS,
    Verdict.CONTRADICTED: RelationKind.CONTRADICTS,
    Verdict.UNRESOLVED: RelationKind.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class Decided:
    """The judgements after people have spoken."""

    judgements: Mapping[str, Judgement]
    findings: tuple[Finding, ...]


def apply_decisions(
    decisions: Sequence[Decision],
    claims: Sequence[Claim],
    judgements: Mapping[str, Judgement],
    source_text: Callable[[Claim], str | None],
    config_path: str | None,
) -> Decided:
    """Let each decision outrank the machine's verdict, unless its sentence or its source has changed.

    `source_text` gives the text of a claim's sources, None where they could not be read: then nothing is
    known to have changed. `config_path` is None where the run does not read all documents that the file
    names: then a decision may well have no claim.
    """
    merged = dict(judgements)
    findings: list[Finding] = []
    for decision in decisions:
        if decision.verdict is None:
            continue
        matched = [claim for claim in claims if decision.covers(claim)]
        rewritten = None if matched else find_rewritten(decision, claims)
        if rewritten is not None:
            findings.append(_stale(decision, rewritten, "sentence"))
        elif not matched and config_path:
            findings.append(_unmatched(decision, config_path))
        for claim in matched:
            changed = _changed(decision, claim, source_text)
            if changed:
                findings.append(_stale(decision, claim, changed))
            else:
                merged[claim.id] = _judgement(decision, decision.verdict, claim)
    return Decided(merged, tuple(findings))


def find_rewritten(decision: Decision, claims: Iterable[Claim]) -> Claim | None:
    """The claim in whose place the decided one may have stood: only of a decision bound to a sentence."""
    if decision.sentence_hash is None or decision.document is None:
        return None
    near = [
        claim
        for claim in claims
        if claim.mention.document == decision.document and decision.resembles(claim.sentence.quote)
    ]
    same = (claim for claim in near if decision.value is None or claim.text == decision.value)
    return next(same, next(iter(near), None))


def _changed(decision: Decision, claim: Claim, source_text: Callable[[Claim], str | None]) -> str:
    if decision.sentence_hash and decision.sentence_hash != fingerprint(claim.sentence.quote):
        return "sentence"
    if decision.source_hash:
        text = source_text(claim)
        if text is not None and fingerprint(text) != decision.source_hash:
            return "source"
    return ""


def _judgement(decision: Decision, verdict: Verdict, claim: Claim) -> Judgement:
    who = decision.reviewer or "a reviewer"
    when = f" on {decision.day.isoformat()}" if decision.day else ""
    explanation = f"decided by {who}{when}" + (f": {decision.reason}" if decision.reason else "")
    relation = Relation(_RELATION[verdict], "declared", explanation, 1.0)
    sources = decision.sources or (who,)
    evidence = tuple(
        Evidence(source, Via.DECLARED, decision.reason or decision.text, None, relation, Origin.LOCAL)
        for source in sources
    )
    return Judgement(
        claim.id,
        verdict,
        "declared",
        1.0,
        explanation,
        evidence,
        reviewer=decision.reviewer,
        decided=decision.day,
        decided_by=Decider(DeciderKind.PERSON, decision.reviewer or None),
    )


def _stale(decision: Decision, claim: Claim, changed: str) -> Finding:
    message = f"the {changed} has changed since `{claim.text}` was decided to be {decision.verdict}"
    hint = "look again, then renew or remove the `[[claim]]` in claims.toml"
    return Finding(RULES["decision-stale"], message, claim.mention, claim.id, hint=hint)


def _unmatched(decision: Decision, config_path: str) -> Finding:
    message = f"no claim holds the decided words `{decision.text}`"
    place = Mention(config_path, Span(0, 0), Position(1, 1), decision.text)
    hint = "the sentence may have been rewritten: correct or remove the `[[claim]]`"
    return Finding(RULES["decision-unmatched"], message, place, hint=hint)


def declared_sources(decisions: Sequence[Decision], claim: Claim) -> Iterator[str]:
    """Addresses that claims.toml names for a claim."""
    for decision in decisions:
        if decision.sources and decision.covers(claim):
            yield from decision.sources
