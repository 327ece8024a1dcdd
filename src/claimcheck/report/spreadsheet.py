"""`Report` in, CSV for spreadsheets out: a row for each claim, with the passage that decided."""

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from io import StringIO

from claimcheck.model import Claim, Evidence, Finding, Judgement, Report
from claimcheck.report.addresses import link_into
from claimcheck.report.escape import visible
from claimcheck.report.words import decider_words, value_words

COLUMNS = (
    "document",
    "line",
    "column",
    "kind",
    "text",
    "value",
    "sentence",
    "verdict",
    "reason",
    "confidence",
    "explanation",
    "relation",
    "source",
    "source_quote",
    "source_line",
    "fetched_at",
    "link",
    "rules",
    "id",
    "decided_by",
)

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula, with the wide forms of East Asian input."""

MARK = "\ufeff"
"""Without a byte order mark Excel reads UTF-8 as the code page of the machine."""


def render_csv(report: Report) -> str:
    """RFC 4180 with a byte order mark and a header; cells that could be formulas begin with an apostrophe."""
    out = StringIO()
    rows = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    rows.writerow(COLUMNS)
    findings = _by_claim(report)
    for claim in report.claims:
        row = _row(claim, report.judgements.get(claim.id), findings.get(claim.id, ()))
        rows.writerow([cell(row[name]) for name in COLUMNS])
    return MARK + out.getvalue()


def _by_claim(report: Report) -> Mapping[str, list[Finding]]:
    told: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        if finding.claim:
            told[finding.claim].append(finding)
    return told


def cell(value: str) -> str:
    """One line that no spreadsheet will run."""
    text = visible(value)
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text


def _row(claim: Claim, judgement: Judgement | None, findings: Sequence[Finding]) -> dict[str, str]:
    place = claim.mention.position
    return {
        "document": claim.mention.document,
        "line": str(place.line),
        "column": str(place.column),
        "kind": claim.kind.value,
        "text": claim.text,
        "value": value_words(claim.value),
        "sentence": claim.sentence.quote,
        "verdict": judgement.verdict.value if judgement else "",
        "reason": judgement.reason if judgement else "",
        "confidence": f"{judgement.confidence:.2f}" if judgement else "",
        "explanation": judgement.explanation if judgement else "",
        **_evidence(judgement.evidence[0] if judgement and judgement.evidence else None),
        "rules": " ".join(dict.fromkeys(finding.rule.id for finding in findings)),
        "id": claim.id,
        "decided_by": decider_words(judgement.decided_by) if judgement else "",
    }


def _evidence(evidence: Evidence | None) -> dict[str, str]:
    return {
        "relation": evidence.relation.kind.value if evidence else "",
        "source": evidence.source if evidence else "",
        "source_quote": evidence.quote if evidence else "",
        "source_line": str(evidence.line) if evidence and evidence.line else "",
        "fetched_at": f"{evidence.fetched_at:%Y-%m-%d %H:%M}" if evidence and evidence.fetched_at else "",
        "link": (link_into(evidence.source, evidence.quote) or "") if evidence else "",
    }
