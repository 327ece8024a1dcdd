"""Citations with their states in, the places out where finding nothing means nothing: no source answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.model import Category, Citation, Claim, LinkDetail, LinkState, LinkStatus, Rule, Span

_SETTLED = frozenset({LinkState.OK, LinkState.REDIRECTED, LinkState.BROKEN})
_OF_SOURCES = frozenset({Category.CITATION, Category.SUPPORT})


@dataclass(frozen=True, slots=True)
class Looked:
    """How far a run looked."""

    unread: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    """By document: sentences and citations whose sources did not answer."""
    whole: bool = True
    """Whether all documents were read that the settings name."""

    def at(self, rule: Rule, document: str, place: Span) -> bool:
        """Whether the rule would have found something there if there were something."""
        if rule.id.startswith("documents-") and not self.whole:
            return False
        if not needs_sources(rule):
            return True
        if of_quotations(rule):
            return not self.unread.get(document)
        return not any(place.overlaps(one) for one in self.unread.get(document, ()))


def needs_sources(rule: Rule) -> bool:
    """Whether what the rule finds depends on what cited pages answered."""
    return rule.category in _OF_SOURCES or rule.id.startswith("source-") or of_quotations(rule)


def of_quotations(rule: Rule) -> bool:
    """Whether it looks for quoted words: which citations those need is not known here."""
    return rule.id.startswith("quote-")


def look(
    claims: Sequence[Claim],
    citations: Sequence[Citation],
    statuses: Mapping[str, LinkStatus],
    *,
    whole: bool,
) -> Looked:
    """What the states of the citations tell."""
    open_ids = {one.id for one in citations if not is_settled(statuses.get(one.id))}
    unread: dict[str, dict[Span, None]] = {}
    for citation in citations:
        if citation.id in open_ids:
            unread.setdefault(citation.mention.document, {})[citation.mention.span] = None
    for claim in claims:
        if open_ids.intersection(claim.citations):
            unread.setdefault(claim.mention.document, {})[claim.sentence.span] = None
    return Looked({path: tuple(spans) for path, spans in unread.items()}, whole)


def is_settled(status: LinkStatus | None) -> bool:
    """Whether a citation's address answered, or it has none to ask."""
    if status is None:
        return False
    return status.state in _SETTLED or status.detail is LinkDetail.NO_URL
