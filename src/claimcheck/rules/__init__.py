"""Judgements, link states and disagreements in, findings out: `find(…)`; the catalogue is `RULES`.

Every rule has its section in docs/rules.md.
"""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.consistency import Disagreement
from claimcheck.model import Citation, Claim, Document, Finding, Judgement, LinkStatus, Rule
from claimcheck.rules.catalogue import RULES
from claimcheck.rules.links import find_broken_links
from claimcheck.rules.statements import find_disagreements
from claimcheck.rules.verdicts import find_unsupported

__all__ = ["RULES", "find", "find_broken_links", "rule"]


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
    order = {document.path: place for place, document in enumerate(documents)}
    found = _all(claims, citations, statuses, judgements, disagreements)
    return tuple(
        sorted(found, key=lambda f: (order[f.mention.document], f.mention.span, f.rule.id, f.message))
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
