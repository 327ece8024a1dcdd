"""Judgements, link states and disagreements in, findings out: `find(…)`; the catalogue is `RULES`.

Every rule has its section in docs/rules.md.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.consistency import Disagreement
from claimcheck.model import Category, Citation, Claim, Document, Finding, Judgement, LinkStatus, Rule
from claimcheck.rules.catalogue import RULES
from claimcheck.rules.links import find_broken_links
from claimcheck.rules.statements import find_disagreements
from claimcheck.rules.verdicts import find_unsupported

__all__ = ["LINK_RULES", "RULES", "find", "find_broken_links", "in_order", "rule"]

LINK_RULES = frozenset(name for name, rule in RULES.items() if rule.category is Category.CITATION)
"""What a run can find that follows citations and judges no claim."""


def rule(name: str) -> Rule:
    """The rule of that id; KeyError when there is none."""
    return RULES[name]


def find(
    claims: Sequence[Claim],
    citations: Sequence[Citation],
    statuses: Mapping[str, LinkStatus],
    judgements: Mapping[str, Judgement],
    disagreements: Sequence[Disagreement],
    documents: Sequence[Document],
) -> tuple[Finding, ...]:
    """All findings, in the order of the documents and of their text."""
    return in_order(_all(claims, citations, statuses, judgements, disagreements), documents)


def in_order(findings: Iterable[Finding], documents: Sequence[Document]) -> tuple[Finding, ...]:
    """As the documents and their text have them; those about no document, such as claims.toml, come first."""
    order = {document.path: place for place, document in enumerate(documents)}
    return tuple(
        sorted(
            findings, key=lambda f: (order.get(f.mention.document, -1), f.mention.span, f.rule.id, f.message)
        )
    )


def _all(
    claims: Sequence[Claim],
    citations: Sequence[Citation],
    statuses: Mapping[str, LinkStatus],
    judgements: Mapping[str, Judgement],
    disagreements: Sequence[Disagreement],
) -> Iterator[Finding]:
    yield from find_unsupported(claims, judgements)
    yield from find_broken_links(citations, statuses)
    yield from find_disagreements(disagreements)
