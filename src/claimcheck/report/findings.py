"""Findings in, what SARIF, JUnit and GitHub need to know of them out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath
from posixpath import join, normpath

from claimcheck.model import Claim, Document, Finding, Mention, Position, Report, fingerprint
from claimcheck.report.view import View


@dataclass(frozen=True, slots=True)
class Files:
    """The documents of a report, and what a reader elsewhere calls them."""

    documents: Mapping[str, Document]
    root: str
    folder: str

    @classmethod
    def of(cls, report: Report, view: View) -> "Files":
        """Those that the report is about."""
        return cls({document.path: document for document in report.documents}, view.root, view.folder)

    def name(self, path: str) -> str:
        """The path from the root where it is below it, with slashes; else as given."""
        plain = PurePath(path).as_posix()
        if not self.root:
            return plain
        whole = normpath(join(self.folder, plain))
        below = whole.removeprefix(self.root.rstrip("/") + "/")
        return below if below != whole else plain


def has_lines(finding: Finding, documents: Mapping[str, Document]) -> bool:
    """Whether the finding's line is one of the file. Files that were not read as documents are text."""
    document = documents.get(finding.mention.document)
    return document is None or document.has_lines


def end_of(mention: Mention, document: Document) -> Position:
    """Line and column after the mention's last character, as an editor shows the file."""
    within = document.in_file(mention.span)
    stands = document.position_in_file(within.start) == mention.position
    return document.position_in_file(within.end) if stands else mention.position


def identities(findings: Sequence[Finding], claims: Mapping[str, Claim]) -> tuple[str, ...]:
    """A name for each finding that stays while lines move.

    Of its rule, path, sentence and words; equal ones are counted.
    """
    seen: Counter[str] = Counter()
    names = []
    for finding in findings:
        claim = claims.get(finding.claim or "")
        sentence = claim.sentence.quote if claim else finding.mention.quote
        parts = (finding.rule.id, finding.mention.document, fingerprint(sentence), finding.mention.quote)
        base = sha256("\n".join(parts).encode("utf-8", "backslashreplace")).hexdigest()[:16]
        seen[base] += 1
        names.append(f"{base}:{seen[base]}")
    return tuple(names)
