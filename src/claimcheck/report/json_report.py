"""`Report` in, JSON version 1 out: written key by key, because it is public (docs/json.md)."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from claimcheck.model import (
    Account,
    Citation,
    Claim,
    Decider,
    Document,
    Evidence,
    Finding,
    Judgement,
    LinkStatus,
    Mention,
    Qualifier,
    Related,
    Report,
    fingerprint,
)
from claimcheck.report.escape import json_safe
from claimcheck.report.json_values import Table, day_text, value_table
from claimcheck.report.view import Part, View
from claimcheck.sources.redact import redact

VERSION = 1


def render_json(report: Report, view: View) -> str:
    """One object, indented by two."""
    tables = {
        Part.EXTRACT: _extract,
        Part.LINKS: _links,
        Part.CHECK: _check,
        Part.EXPLAIN: _explain,
    }
    return written(tables[view.part](report), indent=2)


def written(table: Table, *, indent: int | None = None) -> str:
    """JSON text that ends with a line feed, shows a terminal no hidden character and nobody a secret."""
    text = json.dumps(table, ensure_ascii=False, indent=indent)
    if redact(text) != text:
        text = json.dumps(_masked(table), ensure_ascii=False, indent=indent)
    return json_safe(text) + "\n"


def _masked(value: Any) -> Any:
    match value:
        case str():
            return redact(value)
        case dict():
            return {key: _masked(one) for key, one in value.items()}
        case list():
            return [_masked(one) for one in value]
    return value


def _extract(report: Report) -> Table:
    return {
        "version": VERSION,
        "documents": [_document(document) for document in report.documents],
        "claims": [claim_table(claim) for claim in report.claims],
        "citations": [_citation(citation) for citation in report.citations],
        "skipped": _skipped(report),
    }


def _links(report: Report) -> Table:
    return {
        "version": VERSION,
        "documents": [_document(document) for document in report.documents],
        "citations": [_followed(citation, report.statuses) for citation in report.citations],
        "findings": _findings(report),
        **({"baseline": _baseline(report)} if report.baseline else {}),
    }


def _check(report: Report) -> Table:
    return {
        "version": VERSION,
        "documents": [_document(document) for document in report.documents],
        "claims": [_judged(claim, report.judgements.get(claim.id)) for claim in report.claims],
        "citations": [_followed(citation, report.statuses) for citation in report.citations],
        "summary": _summary(report),
        "findings": _findings(report),
        "baseline": _baseline(report),
        "checked": _checked(report),
        "skipped": _skipped(report),
    }


def _explain(report: Report) -> Table:
    return {**_check(report), "claims": [_explained(claim, report) for claim in report.claims]}


def _explained(claim: Claim, report: Report) -> Table:
    judgement = report.judgements.get(claim.id)
    considered = judgement.considered if judgement else ()
    return {
        **_judged(claim, judgement),
        "considered": [evidence_table(evidence) for evidence in considered],
        "sentence_hash": fingerprint(claim.sentence.quote),
        "source_hash": report.source_hashes.get(claim.id),
    }


def _document(document: Document) -> Table:
    return {
        "path": document.path,
        "title": document.title,
        "published": day_text(document.published.day if document.published else None),
        "sha256": document.sha256,
        "url": document.url,
        "authors": list(document.authors),
        "media": document.media.value,
        "warnings": list(document.warnings),
    }


def claim_table(claim: Claim) -> Table:
    """A claim as `extract` prints it."""
    return {
        "id": claim.id,
        "document": claim.mention.document,
        "kind": claim.kind.value,
        "text": claim.text,
        **_place(claim.mention),
        "sentence": claim.sentence.quote,
        "sentence_start": claim.sentence.span.start,
        "sentence_end": claim.sentence.span.end,
        "value": value_table(claim.value),
        "subject": claim.subject,
        "attributed_to": claim.attributed_to,
        **{qualifier.value: qualifier in claim.qualifiers for qualifier in QUALIFIERS},
        "citations": list(claim.citations),
    }


QUALIFIERS = (
    Qualifier.HEDGED,
    Qualifier.NEGATED,
    Qualifier.QUOTED,
    Qualifier.ALLEGED,
    Qualifier.PLANNED,
    Qualifier.CONDITIONAL,
)
"""In the order of the keys: the first three are in every version 1, the others came later."""


def _judged(claim: Claim, judgement: Judgement | None) -> Table:
    if judgement is None:
        return claim_table(claim)
    return {
        **claim_table(claim),
        "verdict": judgement.verdict.value,
        "reason": judgement.reason,
        "confidence": round(judgement.confidence, 4),
        "explanation": judgement.explanation,
        "decided_by": decider_table(judgement.decided_by),
        "decided": day_text(judgement.decided),
        "evidence": [evidence_table(evidence) for evidence in judgement.evidence],
    }


def decider_table(decider: Decider) -> Table:
    """Who gave the verdict."""
    return {"kind": decider.kind.value, "name": decider.name}


def evidence_table(evidence: Evidence) -> Table:
    """One passage with its place and how it stands to the claim."""
    return {
        "source": evidence.source,
        "via": evidence.via.value,
        "quote": evidence.quote,
        "start": evidence.span.start if evidence.span else None,
        "end": evidence.span.end if evidence.span else None,
        "line": evidence.line,
        "relation": evidence.relation.kind.value,
        "reason": evidence.relation.reason,
        "explanation": evidence.relation.explanation,
        "confidence": round(evidence.relation.confidence, 4),
        "origin": evidence.origin.value if evidence.origin else None,
        "fetched_at": _moment(evidence.fetched_at),
        **({"account": account_table(evidence.account)} if evidence.account else {}),
    }


def account_table(account: Account) -> Table:
    """How a passage was held against the claim."""
    return {
        "value": value_table(account.value) if account.value else None,
        "text": account.text,
        "event": account.event or None,
        "other_event": account.other_event or None,
        "shared": list(account.shared),
        "around": list(account.around),
        "lacking": list(account.lacking),
    }


def _citation(citation: Citation) -> Table:
    return {
        "id": citation.id,
        "document": citation.mention.document,
        "kind": citation.kind.value,
        "label": citation.label,
        "text": citation.mention.quote,
        **_place(citation.mention),
        "url": citation.url,
        "urls": list(citation.urls),
        "doi": citation.doi,
        "authors": list(citation.authors),
        "title": citation.title,
        "published": citation.published.edtf if citation.published else None,
        "accessed": day_text(citation.accessed),
    }


def _followed(citation: Citation, statuses: Mapping[str, LinkStatus]) -> Table:
    status = statuses.get(citation.id)
    return {**_citation(citation), "status": _status(status)} if status else _citation(citation)


def _status(status: LinkStatus) -> Table:
    return {
        "state": status.state.value,
        "detail": status.detail.value if status.detail else None,
        "http": status.http,
        "final_url": status.final_url,
        "origin": status.origin.value if status.origin else None,
        "fetched_at": _moment(status.fetched_at),
        "archive_url": status.archive_url,
        "note": status.note,
    }


def _summary(report: Report) -> Table:
    summary = report.summary()
    return {
        "claims": summary.claims,
        "supported": summary.supported,
        "contradicted": summary.contradicted,
        "unresolved": summary.unresolved,
        "citations": summary.citations,
        "broken": summary.broken,
    }


def _findings(report: Report) -> list[Table]:
    return [_finding(finding) for finding in report.findings]


def _finding(finding: Finding) -> Table:
    return {
        "rule": finding.rule.id,
        "category": finding.rule.category.value,
        "severity": finding.weight.value,
        "message": finding.message,
        "document": finding.mention.document,
        **_place(finding.mention),
        "quote": finding.mention.quote,
        "claim": finding.claim,
        "related": [_related(related) for related in finding.related],
        "hint": finding.hint,
    }


def _baseline(report: Report) -> Table | None:
    held = report.baseline
    if held is None:
        return None
    return {"file": held.file, "known": held.known, "new": held.new, "fixed": held.fixed}


def _checked(report: Report) -> list[Table]:
    return [
        {"rule": item.rule, "message": item.message, **_place(item.mention), "claim": item.claim}
        for item in report.checked
    ]


def _related(related: Related) -> Table:
    return {
        "document": related.document,
        "source": related.source,
        "start": related.span.start if related.span else None,
        "end": related.span.end if related.span else None,
        "line": related.line,
        "quote": related.quote,
        "message": related.message,
    }


def _skipped(report: Report) -> list[Table]:
    return [{"path": one.path, "message": one.message, "hint": one.hint} for one in report.skipped]


def _place(mention: Mention) -> Table:
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "line": mention.position.line,
        "column": mention.position.column,
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
