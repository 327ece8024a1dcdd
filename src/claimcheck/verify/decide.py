"""The evidence on one claim in, its judgement out."""

from collections.abc import Sequence

from claimcheck.model import Claim, Evidence, Judgement, RelationKind, Unresolved, Verdict

MARGIN = 0.1
"""How much surer a contradiction must be than a support in one source to count at all; it need only be surer
than one by a number that lies within the claim's bounds, as many do."""

SHOWN = 8
"""How many of the passages set aside a judgement keeps."""


def decide(claim: Claim, evidence: Sequence[Evidence]) -> Judgement:
    """Weigh supports against contradictions, the surest of each."""
    ranked = _once(sorted(evidence, key=lambda item: -item.relation.confidence))
    supports = [item for item in ranked if item.relation.kind is RelationKind.SUPPORTS]
    against = [item for item in ranked if item.relation.kind is RelationKind.CONTRADICTS]
    aside = tuple(item for item in ranked if item.relation.kind is RelationKind.NEUTRAL)[:SHOWN]
    if supports and against:
        return _weigh(claim, supports, against, aside)
    if supports:
        return _verdict(claim, Verdict.SUPPORTED, supports, aside)
    if against:
        return _verdict(claim, Verdict.CONTRADICTED, against, aside)
    return unresolved(claim, Unresolved.SOURCE_SILENT, aside)


def _once(ranked: Sequence[Evidence]) -> list[Evidence]:
    """Each passage once for each way it stands to the claim, the surest first."""
    kept: dict[object, Evidence] = {}
    for item in ranked:
        kept.setdefault((item.source, item.span, item.quote, item.relation.kind), item)
    deciding = {(e.source, e.span) for e in kept.values() if e.relation.kind is not RelationKind.NEUTRAL}
    return [
        item
        for item in kept.values()
        if item.relation.kind is not RelationKind.NEUTRAL or (item.source, item.span) not in deciding
    ]


def _weigh(
    claim: Claim, supports: list[Evidence], against: list[Evidence], aside: tuple[Evidence, ...]
) -> Judgement:
    """A source that gives the claim's value bears it out, whatever other values it gives to things alike."""
    if {item.source for item in supports} & {item.source for item in against}:
        if any(item.relation.reason == "figure-within" for item in supports):
            return _verdict(claim, Verdict.SUPPORTED, supports, (*against, *aside))
        margin = 0.0 if supports[0].relation.reason == "count-within" else MARGIN
        if against[0].relation.confidence > supports[0].relation.confidence + margin:
            return unresolved(claim, Unresolved.AMBIGUOUS, (*supports, *against, *aside))
        return _verdict(claim, Verdict.SUPPORTED, supports, (*against, *aside))
    return unresolved(claim, Unresolved.SOURCES_DISAGREE, (*supports, *against, *aside))


def _verdict(
    claim: Claim, verdict: Verdict, deciding: list[Evidence], aside: tuple[Evidence, ...]
) -> Judgement:
    relation = deciding[0].relation
    return Judgement(
        claim=claim.id,
        verdict=verdict,
        reason=relation.reason,
        confidence=relation.confidence,
        explanation=relation.explanation,
        evidence=tuple(deciding),
        considered=aside,
    )


_WHY = {
    Unresolved.NO_CITATION: "Nothing is cited for it, and no other document of the run decides it.",
    Unresolved.SOURCE_UNREACHABLE: "The cited source could not be reached.",
    Unresolved.SOURCE_BLOCKED: "The cited source did not let itself be read.",
    Unresolved.SOURCE_SILENT: "No passage of the source gives this value or another in its place.",
    Unresolved.SOURCE_NOT_TEXT: "The cited source is not a text.",
    Unresolved.NOT_INDEPENDENT: "The cited source cites this document, or repeats it, and is no evidence.",
    Unresolved.AMBIGUOUS: "The source speaks for it and against it.",
    Unresolved.SOURCES_DISAGREE: "One source bears it out, another contradicts it.",
    Unresolved.NOT_ANCHORED: "The date hangs on another one that is not known.",
    Unresolved.LOW_CONFIDENCE: "The verdict is less sure than the settings ask.",
}


UNSURE = "A passage gives the value, but says too little else of the claim to be surely of the same thing."
"""Why a claim is ambiguous though nothing speaks against it."""


def unresolved(
    claim: Claim, reason: Unresolved, considered: tuple[Evidence, ...] = (), why: str | None = None
) -> Judgement:
    """No verdict, with the reason; `why` says it in other words than the reason's own."""
    return Judgement(
        claim=claim.id,
        verdict=Verdict.UNRESOLVED,
        reason=reason.value,
        confidence=0.0,
        explanation=why or _WHY[reason],
        considered=considered,
    )
