"""`Report` in, what the page shows out: every claim, and every finding that is no claim's, numbered."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from claimcheck.model import Checked, Claim, Finding, Judgement, Mention, Report, Verdict

UNJUDGED = "unjudged"
FINDING = "finding"
OTHER = "other"

STANDS = (Verdict.CONTRADICTED.value, Verdict.UNRESOLVED.value, Verdict.SUPPORTED.value, UNJUDGED, FINDING)
"""What an entry can stand at, the gravest first; a finding about no claim has no verdict."""

STAND_WORDS = {
    Verdict.CONTRADICTED.value: "✗ contradicted",
    Verdict.UNRESOLVED.value: "? unresolved",
    Verdict.SUPPORTED.value: "✓ supported",
    UNJUDGED: "not judged",
    FINDING: "! finding",
}

KINDS = ("date", "count", "ruling", OTHER)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is marked in the text and has a card of its own."""

    number: int
    document: int
    """Its place among the report's documents; -1 where it stands in none of them, as in claims.toml."""
    mention: Mention
    claim: Claim | None = None
    judgement: Judgement | None = None
    findings: tuple[Finding, ...] = ()
    checked: tuple[Checked, ...] = ()
    """What the document's own words bear out of it."""

    @property
    def stand(self) -> str:
        """Its verdict, or why it has none."""
        if self.judgement:
            return self.judgement.verdict.value
        return UNJUDGED if self.claim else FINDING

    @property
    def kind(self) -> str:
        """A claim's kind."""
        return self.claim.kind.value if self.claim else OTHER

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of the rules that found something here."""
        return tuple(dict.fromkeys(finding.rule.id for finding in self.findings))


def entries(report: Report) -> tuple[Entry, ...]:
    """In the order of the documents and of their text."""
    order = {document.path: place for place, document in enumerate(report.documents)}
    known = {claim.id for claim in report.claims}
    told = _by_claim(report.findings, known)
    sums = _by_claim(report.checked, known)
    places: list[tuple[Mention, Claim | None, tuple[Finding, ...]]] = [
        (claim.mention, claim, told.get(claim.id, ())) for claim in report.claims
    ]
    places += [(f.mention, None, (f,)) for f in report.findings if f.claim not in known]
    places.sort(key=lambda place: _key(place[0], order))
    return tuple(
        Entry(
            number,
            order.get(mention.document, -1),
            mention,
            claim,
            report.judgements.get(claim.id) if claim else None,
            findings,
            sums.get(claim.id, ()) if claim else (),
        )
        for number, (mention, claim, findings) in enumerate(places)
    )


Told = TypeVar("Told", Finding, Checked)


def _by_claim(some: Sequence[Told], known: set[str]) -> Mapping[str, tuple[Told, ...]]:
    told: dict[str, list[Told]] = defaultdict(list)
    for one in some:
        if one.claim in known:
            told[str(one.claim)].append(one)
    return {name: tuple(some) for name, some in told.items()}


def _key(mention: Mention, order: Mapping[str, int]) -> tuple[int, int, int]:
    place = order.get(mention.document, len(order))
    return place, mention.span.start, mention.span.end
