"""`Report` in, SARIF 2.1.0 out: a result for each finding, its other side among the related locations.

Written key by key after OASIS SARIF 2.1.0 (section numbers below are the standard's).
"""

from collections.abc import Sequence
from urllib.parse import quote

from claimcheck import __version__
from claimcheck.model import Category, Document, Finding, Related, Report, Rule, Span
from claimcheck.report.addresses import link_to
from claimcheck.report.escape import visible
from claimcheck.report.findings import Files, end_of, has_lines, identities
from claimcheck.report.json_report import written
from claimcheck.report.json_values import Table
from claimcheck.report.view import View
from claimcheck.report.words import brief, new_message, shorten

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

ROOT = "SRCROOT"
"""The folder that relative paths start from (3.14.14)."""

QUOTE = 400
"""Characters of a related passage."""

PRECISION = {"contradiction": "high", "citation": "very-high", "support": "medium", "consistency": "high"}
"""What GitHub sorts by."""


def render_sarif(report: Report, view: View) -> str:
    """One run. The message is cut, the places are not."""
    files = Files.of(report, view)
    claims = {claim.id: claim for claim in report.claims}
    rules = tuple({finding.rule.id: finding.rule for finding in report.findings}.values())
    names = identities(report.findings, claims)
    results = [
        {**_result(one, name, rules, files), **_rank(one, report)}
        for one, name in zip(report.findings, names, strict=True)
    ]
    run: Table = {
        "tool": {"driver": _driver(rules, link_to(view.rule_pages))},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            ROOT: {"description": {"text": "The top of the checkout, or the folder in which claimcheck ran."}}
        },
        "artifacts": [_artifact(document, files) for document in report.documents],
        "results": results,
        "invocations": [_invocation(report, files)],
    }
    return written({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _driver(rules: Sequence[Rule], pages: str | None) -> Table:
    return {
        "name": "claimcheck",
        "version": __version__,
        "semanticVersion": __version__,
        **({"informationUri": pages} if pages else {}),
        "rules": [_rule(rule, pages) for rule in rules],
    }


def _rule(rule: Rule, pages: str | None) -> Table:
    """`helpUri` has to be absolute (3.49.12): without an address, the help's text names the section."""
    section = f"{pages or 'docs/rules.md'}#{rule.id}"
    told = f"{rule.summary[:1].upper()}{rule.summary[1:]}."
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": told},
        "fullDescription": {"text": told},
        **({"helpUri": section} if pages else {}),
        "help": {
            "text": f"{told} {HELP[rule.category.value]} See {section} of claimcheck.",
            "markdown": f"{told}\n\n{HELP[rule.category.value]}\n\nSee [{section}]({section}) of claimcheck.",
        },
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {
            "category": rule.category.value,
            "tags": ["claimcheck", rule.category.value],
            "precision": PRECISION[rule.category.value],
            "problem.severity": PROBLEM[rule.severity.value],
        },
    }


HELP = {
    "contradiction": "Two statements cannot both hold. Compare them; correct the text or cite another.",
    "support": "No source bears the claim out. Cite one that says it, or decide it by hand in claims.toml.",
    "citation": "Who follows the citation does not find what was cited. Mend it or cite an archived copy.",
    "consistency": "The document does not agree with itself. Compare the places and correct one of them.",
}
"""What a reader should do about a finding, by its rule's category."""

PROBLEM = {"error": "error", "warning": "warning", "note": "recommendation"}


def _result(finding: Finding, name: str, rules: Sequence[Rule], files: Files) -> Table:
    message = visible(brief(finding.message))
    hint = f"\n{visible(finding.hint)}" if finding.hint else ""
    related = [_related(one, number, finding, files) for number, one in enumerate(finding.related, start=1)]
    return {
        "ruleId": finding.rule.id,
        "ruleIndex": rules.index(finding.rule),
        "level": finding.weight.value,
        "message": {"text": f"{message}{hint}"},
        "locations": [_location(finding, files)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"primaryLocationLineHash": name, "claimcheck/v1": name},
        "properties": {"category": finding.rule.category.value},
    }


def _rank(finding: Finding, report: Report) -> Table:
    """From 0 to 100 (3.27.25): how sure the verdict is that the finding tells of."""
    judgement = report.judgements.get(finding.claim or "")
    told = judgement is not None and finding.rule.category is Category.CONTRADICTION and judgement.confidence
    return {"rank": round(100 * judgement.confidence, 1)} if judgement and told else {}


def _location(finding: Finding, files: Files) -> Table:
    place: Table = {"artifactLocation": _artifact_location(finding.mention.document, files)}
    document = files.documents.get(finding.mention.document)
    if has_lines(finding, files.documents):
        place["region"] = _region(finding, document)
    return {"physicalLocation": place}


def _region(finding: Finding, document: Document | None) -> Table:
    start = finding.mention.position
    if document is None or end_of(finding.mention, document) == start:
        return {"startLine": start.line, "startColumn": start.column}
    return _span(finding.mention.span, document, finding.mention.quote)


def _span(span: Span, document: Document, words: str) -> Table:
    """Of the file: for HTML not that of the text that was read out of it."""
    place = document.in_file(span)
    start, end = document.position_in_file(place.start), document.position_in_file(place.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": place.start,
        "charLength": len(place),
        "snippet": {"text": visible(shorten(words, "", QUOTE))},
    }


def _related(related: Related, number: int, finding: Finding, files: Files) -> Table:
    message = new_message(related.message, finding.message)
    told = [brief(message)] if message else []
    told += [f"“{shorten(related.quote, '', QUOTE)}”"] if related.quote else []
    place = related.source or related.document or "declared"
    table: Table = {"id": number, "message": {"text": visible(": ".join([place, *told]))}}
    location = _elsewhere(related, files)
    return {**table, "physicalLocation": location} if location else table


def _elsewhere(related: Related, files: Files) -> Table | None:
    if related.document is not None:
        document = files.documents.get(related.document)
        table: Table = {"artifactLocation": _artifact_location(related.document, files)}
        if document and document.has_lines and related.span and related.span.end <= len(document.text):
            table["region"] = _span(related.span, document, related.quote)
        return table
    link = link_to(related.source)
    return {"artifactLocation": {"uri": quote(link, safe="%/:=&?~#+!$,;'@()*[]")}} if link else None


def _artifact(document: Document, files: Files) -> Table:
    return {
        "location": _artifact_location(document.path, files),
        "hashes": {"sha-256": document.sha256},
        "roles": ["analysisTarget"],
    }


def _artifact_location(path: str, files: Files) -> Table:
    """A relative path hangs on the root, an absolute one is a `file` address (3.10.2)."""
    plain = files.name(path)
    encoded = quote(plain.encode("utf-8", "surrogateescape"), safe="/~")
    if plain.startswith("/"):
        return {"uri": f"file://{encoded}"}
    return {"uri": encoded, "uriBaseId": ROOT}


def _invocation(report: Report, files: Files) -> Table:
    """A document that could not be read is told as a notification, so that nobody takes it for checked."""
    told = [
        {
            "level": "warning",
            "message": {"text": visible(f"{one.path} was not read: {one.message}")},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact_location(one.path, files)}}],
        }
        for one in report.skipped
    ]
    return {"executionSuccessful": True, **({"toolExecutionNotifications": told} if told else {})}
