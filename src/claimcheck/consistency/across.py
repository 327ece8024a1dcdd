"""Relations between documents in, verdicts for claims that their own sources leave open out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.consistency.copies import is_copy, name_copies, originals
from claimcheck.consistency.relations import Linked, Side
from claimcheck.extract import Extraction
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
        Unresolved.NOT_INDEPENDENT,
    }
)
"""Reasons that leave the word to another document: the own source does not speak."""

VERDICT = {RelationKind.SUPPORTS: Verdict.SUPPORTED, RelationKind.CONTRADICTS: Verdict.CONTRADICTED}


class OtherDocuments:
    """What the other documents of the run say of each claim."""

    def __init__(self, links: Iterable[Linked], extractions: Iterable[Extraction] = ()) -> None:
        self._evidence: dict[str, list[Evidence]] = {}
        self._cites = cited_documents(extractions)
        for item in links:
            if not item.within and not item.revised:
                self._add(item.first.claim, item.second, item.forth)
                self._add(item.second.claim, item.first, item.back)

    def _add(self, claim: Claim, other: Side, relation: Relation) -> None:
        sentence = other.claim.sentence
        if (
            relation.kind is RelationKind.NEUTRAL
            or (sentence.document, claim.mention.document) in self._cites
        ):
            return
        if relation.kind is RelationKind.SUPPORTS and is_copy(claim.sentence.quote, sentence.quote):
            return
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
        ranked = _counted_once(sorted(found, key=lambda evidence: -evidence.relation.confidence))
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


def cited_documents(extractions: Iterable[Extraction]) -> frozenset[tuple[str, str]]:
    """Pairs of paths: the first document cites the second, and so is no evidence for it."""
    texts = list(extractions)
    by_url = {_bare(e.document.url): e.document.path for e in texts if e.document.url}
    cited = (
        (extraction.document.path, by_url.get(_bare(url)))
        for extraction in texts
        for citation in extraction.citations
        for url in citation.urls
    )
    return frozenset((path, other) for path, other in cited if other and other != path)


def _bare(url: str) -> str:
    """An address without what does not tell pages apart."""
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/").casefold()


def _counted_once(ranked: Sequence[Evidence]) -> list[Evidence]:
    """Copies of one text are one source: the surest stands, and names the others."""
    firsts = originals([evidence.quote for evidence in ranked])
    kept: list[Evidence] = []
    for index, evidence in enumerate(ranked):
        if firsts[index] == index:
            copies = [ranked[i].source for i, first in enumerate(firsts) if first == index and i != index]
            kept.append(_with_copies(evidence, copies))
    return kept


def _with_copies(evidence: Evidence, copies: Sequence[str]) -> Evidence:
    if not copies:
        return evidence
    explanation = f"{evidence.relation.explanation} ({name_copies(copies)})".strip()
    return replace(evidence, relation=replace(evidence.relation, explanation=explanation))


def _disagreeing(own: Judgement, ranked: Sequence[Evidence]) -> Judgement:
    return replace(
        own,
        reason=Unresolved.SOURCES_DISAGREE,
        explanation="the other documents say different things",
        evidence=(*ranked, *own.evidence),
    )
