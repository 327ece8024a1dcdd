"""Relations in, disagreements out: two statements of the run that cannot both hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claimcheck.consistency.relations import Linked
from claimcheck.model import Claim, Mention, Related


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
    """One disagreement for every two texts that contradict each other, at the later of the two.

    Copies of one text count once: the further ones stand beside it, named as copies.
    """
    found: dict[tuple[str, ...], Disagreement] = {}
    for item in links:
        if item.revised or item.is_contradiction:
            key = _texts(item)
            known = found.get(key)
            found[key] = _with_copies(known, item) if known else _told(item)
    yield from found.values()


def _texts(item: Linked) -> tuple[str, ...]:
    """What is said against what, whoever says it."""
    sides = (item.first.claim, item.second.claim)
    told_by = tuple(sorted("|".join((c.text, c.sentence.quote.casefold())) for c in sides))
    return (*told_by, *(c.id for c in sides if item.within))


def _told(item: Linked) -> Disagreement:
    return _revision(item) if item.revised else _contradiction(item)


def _contradiction(item: Linked) -> Disagreement:
    first, second = item.first.claim, item.second.claim
    return Disagreement(
        rule="statements-disagree" if item.within else "documents-disagree",
        message=f"`{second.text}` here, `{first.text}` at {_place(first, item)}: {item.back.explanation}",
        at=second.mention,
        others=(told(first),),
        claim=second.id,
        hint="both cannot hold: check each against its source",
    )


def _place(claim: Claim, item: Linked) -> str:
    line = claim.mention.position.line
    return f"line {line}" if item.within else f"{claim.mention.document}:{line}"


def _revision(item: Linked) -> Disagreement:
    days = {side.claim.id: side.published for side in (item.first, item.second)}
    old, new = sorted((item.first, item.second), key=lambda s: str(days[s.claim.id]))
    return Disagreement(
        rule="revised",
        message=(
            f"`{old.claim.text}`, published {days[old.claim.id]}, is `{new.claim.text}` in "
            f"{new.claim.mention.document}, published {days[new.claim.id]}"
        ),
        at=old.claim.mention,
        others=(told(new.claim),),
        claim=old.claim.id,
        hint="bring the earlier text up to date if it is still read",
    )


def _with_copies(known: Disagreement, item: Linked) -> Disagreement:
    """The same two texts once more, in other documents."""
    there = {(known.at.document, known.at.span)} | {(o.document, o.span) for o in known.others}
    more = tuple(
        replace(told(claim), message="a copy of the same text")
        for claim in (item.first.claim, item.second.claim)
        if (claim.mention.document, claim.mention.span) not in there
    )
    return replace(known, others=(*known.others, *more))
