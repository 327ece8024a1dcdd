"""Relations in, disagreements out: two statements of the run that cannot both hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.consistency.relations import Linked
from claimcheck.model import Claim, Mention, Related, Relation, RelationKind

SURE = 0.8
"""Least confidence of an accusation between two statements."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more places that cannot all be right."""

    rule: str
    """Id of the rule that tells it."""
    message: str
    at: Mention
    """The value that a reader should look at first."""
    others: tuple[Related, ...]
    """The other sides, in their own words."""
    claim: str | None = None
    hint: str = ""


def told(claim: Claim) -> Related:
    """A claim as the other side: its place is the value's, its words are the sentence."""
    return shown(claim.mention, claim.sentence.quote)


def shown(mention: Mention, words: str | None = None) -> Related:
    """A stretch of a document as the other side."""
    return Related(
        quote=words or mention.quote,
        message="the other side",
        span=mention.span,
        document=mention.document,
        line=mention.position.line,
    )


def from_links(links: Iterable[Linked]) -> Iterator[Disagreement]:
    """One disagreement for every pair that contradicts each other, at the later of the two."""
    for item in links:
        relation = max(
            item.forth, item.back, key=lambda r: (r.kind is RelationKind.CONTRADICTS, r.confidence)
        )
        if relation.kind is not RelationKind.CONTRADICTS or relation.confidence < SURE:
            continue
        first, second = item.first.claim, item.second.claim
        where = (
            f"line {first.mention.position.line}"
            if item.within
            else f"{first.mention.document}:{first.mention.position.line}"
        )
        yield Disagreement(
            rule="statements-disagree" if item.within else "documents-disagree",
            message=f"`{second.text}` here, `{first.text}` at {where}: {relation.explanation}",
            at=second.mention,
            others=(told(first),),
            claim=second.id,
            hint="both cannot hold: check each against its source",
        )


def _accusation(item: Linked) -> Relation | None:
    against = [r for r in (item.forth, item.back) if r.kind is RelationKind.CONTRADICTS]
    return max(against, key=lambda r: r.confidence, default=None)
