"""`Report` in, what makes each finding itself out: it stays when lines move, not when its words change."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.model.decision import fingerprint
from claimcheck.model.finding import Finding, Report
from claimcheck.model.text import Mention, Span


@dataclass(frozen=True, slots=True)
class Identity:
    """A finding without its place in the file."""

    rule: str
    document: str
    words: str
    """The sentence it is about; for a citation, what is cited."""
    value: str
    """The words it stands at."""
    occurrence: int
    """From 1, among findings that are otherwise the same."""

    @property
    def digest(self) -> str:
        """Of all five. Sixteen hexadecimal digits; white space, case and quotation marks do not count."""
        parts = (
            self.rule,
            self.document,
            fingerprint(self.words),
            fingerprint(self.value),
            str(self.occurrence),
        )
        return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def identify(report: Report, name: Callable[[str], str] = str) -> tuple[Identity, ...]:
    """One for each of the report's findings, in their order; `name` says how a document is called."""
    places = _Places(report)
    seen: Counter[tuple[str, str, str, str]] = Counter()
    found: list[Identity] = []
    for finding in report.findings:
        key = (finding.rule.id, name(finding.mention.document), places.words(finding), finding.mention.quote)
        level = (*key[:2], fingerprint(key[2]), fingerprint(key[3]))
        seen[level] += 1
        found.append(Identity(*key, seen[level]))
    return tuple(found)


class _Places:
    """What stands where in the documents of a report."""

    def __init__(self, report: Report) -> None:
        self._claims = {claim.id: claim for claim in report.claims}
        self._by_start: dict[tuple[str, int], str] = {}
        for claim in report.claims:
            self._by_start.setdefault(_start(claim.mention), claim.sentence.quote)
        self._cited: dict[tuple[str, Span], str] = {
            (one.mention.document, one.mention.span): one.url or one.mention.quote for one in report.citations
        }

    def words(self, finding: Finding) -> str:
        """The sentence of a finding's claim, the address of its citation, or its own words."""
        mention = finding.mention
        if finding.claim in self._claims:
            return self._claims[finding.claim].sentence.quote
        cited = self._cited.get((mention.document, mention.span))
        return cited or self._by_start.get(_start(mention), mention.quote)


def _start(mention: Mention) -> tuple[str, int]:
    return mention.document, mention.span.start
