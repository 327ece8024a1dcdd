"""Judgements in, findings about claims and their sources out."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import (
    Claim,
    DeciderKind,
    Evidence,
    Finding,
    Judgement,
    Related,
    RelationKind,
    Severity,
    Unresolved,
    Verdict,
    Via,
)
from claimcheck.rules.catalogue import RULES


def find_unsupported(claims: Sequence[Claim], judgements: Mapping[str, Judgement]) -> Iterator[Finding]:
    """Claims that their own sources contradict, or do not speak of.

    A contradiction that comes from another document of the run is told by `documents-disagree`.
    """
    for claim in claims:
        judgement = judgements.get(claim.id)
        if judgement is None:
            continue
        if judgement.verdict is Verdict.CONTRADICTED:
            yield from _contradicted(claim, judgement)
        elif judgement.reason == Unresolved.SOURCE_SILENT:
            message = f"the cited source does not speak of `{claim.text}`"
            hint = "cite the source that says it, or check by hand"
            yield Finding(RULES["source-silent"], message, claim.mention, claim.id, hint=hint)


def _contradicted(claim: Claim, judgement: Judgement) -> Iterator[Finding]:
    """What a model says is a warning: its opinion fails no build unless the settings weigh it so."""
    against = [
        evidence
        for evidence in judgement.evidence
        if evidence.relation.kind is RelationKind.CONTRADICTS and evidence.via is not Via.DOCUMENT
    ]
    if against:
        yield Finding(
            RULES["source-disagrees"],
            f"`{claim.text}`: {judgement.explanation}",
            claim.mention,
            claim.id,
            tuple(_related(evidence) for evidence in against),
            hint="compare the two passages; correct the text or cite another source",
            severity=Severity.WARNING if judgement.decided_by.kind is DeciderKind.MODEL else None,
        )


def _related(evidence: Evidence) -> Related:
    return Related(
        quote=evidence.quote,
        message=evidence.relation.explanation,
        span=evidence.span,
        source=evidence.source,
        line=evidence.line,
    )
