"""The linter's side: rules, findings, and the report that holds a whole run."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from claimcheck.model.claim import Citation, Claim
from claimcheck.model.evidence import Judgement, LinkState, LinkStatus, Verdict
from claimcheck.model.text import Document, Mention, Span


class Category(StrEnum):
    """What a rule watches over."""

    CONTRADICTION = "contradiction"
    """Two statements that cannot both hold; the other side is in `related`."""
    SUPPORT = "support"
    CITATION = "citation"
    CONSISTENCY = "consistency"


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Higher is graver."""
        return (Severity.NOTE, Severity.WARNING, Severity.ERROR).index(self)


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing the linter says. `docs/rules.md` has a section for each."""

    id: str
    category: Category
    severity: Severity
    summary: str
    """One clause."""


@dataclass(frozen=True, slots=True)
class Related:
    """The other side of a finding: a place in a document of the run, or in a source."""

    quote: str
    message: str
    span: Span | None = None
    document: str | None = None
    source: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at, with its place."""

    rule: Rule
    message: str
    """One sentence that stands alone."""
    mention: Mention
    claim: str | None = None
    related: tuple[Related, ...] = ()
    hint: str = ""
    severity: Severity | None = None
    """Where the run's settings weigh the rule otherwise."""

    @property
    def weight(self) -> Severity:
        """The severity in force."""
        return self.severity or self.rule.severity


@dataclass(frozen=True, slots=True)
class Summary:
    """The closing tally; the three verdicts add up to `claims`."""

    claims: int
    supported: int
    contradicted: int
    unresolved: int
    citations: int
    broken: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A document that could not be read; the others were."""

    path: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A statement that a document's own words bear out: "15 + 2 + 1 + 1 = 19"."""

    rule: str
    """Id of the rule that would have told the opposite."""
    message: str
    """What was held against what, with the numbers."""
    mention: Mention
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a run found, held against what a file says was known before."""

    file: str
    known: int
    """Findings that the file accepts; they are not in the report."""
    new: int
    fixed: int
    """Findings of the file that are gone, though they were looked for."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a run found out, in the order of the documents and of their text."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    citations: tuple[Citation, ...]
    statuses: Mapping[str, LinkStatus] = field(default_factory=dict)
    """By citation id."""
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    """By claim id."""
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    source_hashes: Mapping[str, str] = field(default_factory=dict)
    """By claim id: the `fingerprint` of its sources' text, for a decision to name."""
    checked: tuple[Checked, ...] = ()
    """What the documents' own words bear out, in the order of the documents and of their text."""
    baseline: Baseline | None = None
    """None where the run was held against none."""

    def summary(self) -> Summary:
        """Count the verdicts and the broken citations."""
        verdicts = [judgement.verdict for judgement in self.judgements.values()]
        return Summary(
            claims=len(self.claims),
            supported=verdicts.count(Verdict.SUPPORTED),
            contradicted=verdicts.count(Verdict.CONTRADICTED),
            unresolved=verdicts.count(Verdict.UNRESOLVED),
            citations=len(self.citations),
            broken=sum(status.state is LinkState.BROKEN for status in self.statuses.values()),
        )
