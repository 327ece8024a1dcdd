"""`Report` in, workflow commands of GitHub out: a line for each finding, shown at its line of the change.

A command is `::error file=…,line=…::message`; what would end a part of it is percent-encoded.
"""

from collections.abc import Mapping

from claimcheck.model import Document, Finding, Report, Severity
from claimcheck.report.escape import visible
from claimcheck.report.findings import Files, end_of, has_lines
from claimcheck.report.view import View
from claimcheck.report.words import brief, new_message, shorten

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}

QUOTE = 300


def render_github(report: Report, view: View) -> str:
    """The gravest first: GitHub shows ten of a level and step."""
    files = Files.of(report, view)
    findings = sorted(report.findings, key=lambda finding: -finding.weight.rank)
    return "".join(f"{_command(finding, files)}\n" for finding in findings)


def _command(finding: Finding, files: Files) -> str:
    file = files.name(finding.mention.document)
    properties = {"file": file, **_place(finding, files.documents), "title": finding.rule.id}
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{LEVELS[finding.weight]} {told}::{_data(_message(finding, files))}"


def _place(finding: Finding, documents: Mapping[str, Document]) -> dict[str, str]:
    """Only where the lines are those of the file."""
    if not has_lines(finding, documents):
        return {}
    start = finding.mention.position
    document = documents.get(finding.mention.document)
    place = {"line": str(start.line)}
    end = end_of(finding.mention, document) if document else start
    if end.line != start.line:
        return {**place, "endLine": str(end.line)}  # columns are refused for more than one line
    return {**place, "col": str(start.column), "endColumn": str(max(end.column, start.column))}


def _message(finding: Finding, files: Files) -> str:
    lines = [visible(brief(finding.message))]
    for related in finding.related:
        beside = files.name(related.document) if related.document else "declared"
        where = related.source or beside
        place = f"{where}:{related.line}" if related.line else where
        message = new_message(related.message, finding.message)
        told = f" {brief(message)}" if message else ""
        quote = f" “{shorten(related.quote, '', QUOTE)}”" if related.quote else ""
        lines.append(visible(f"{place}:{told}{quote}"))
    return "\n".join([*lines, f"hint: {visible(finding.hint)}"] if finding.hint else lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
