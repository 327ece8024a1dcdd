"""Quotations with the texts cited for them in, findings about words that do not stand there out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.quotations import Quotation
from claimcheck.model import Checked, Finding, Related
from claimcheck.rules.catalogue import RULES
from claimcheck.verify.quotations import Outcome, Sought, SourceText, seek


@dataclass(frozen=True, slots=True)
class Cited:
    """What a quotation's citations lead to."""

    texts: tuple[tuple[str, SourceText], ...]
    """Those that could be read, each with its address."""
    unread: bool
    """Whether there are others, in which the words may stand."""


def find_misquotations(
    quotations: Iterable[Quotation], cited: Callable[[Quotation], Cited]
) -> Iterator[Finding | Checked]:
    """Quotations that no source of theirs has, or has in other words; and those that one has."""
    for quotation in quotations:
        sources = cited(quotation)
        sought = [(name, text, seek(quotation.mention.quote, text)) for name, text in sources.texts]
        yield from _told(quotation, sought, unread=sources.unread)


def _told(
    quotation: Quotation, sought: Sequence[tuple[str, SourceText, Sought]], *, unread: bool
) -> Iterator[Finding | Checked]:
    outcomes = {result.outcome for _, _, result in sought}
    if Outcome.FOUND in outcomes:
        yield Checked("quote-not-found", "its words stand in the source", quotation.mention)
    elif Outcome.ALTERED in outcomes:
        yield _altered(quotation, *next(item for item in sought if item[2].outcome is Outcome.ALTERED))
    elif outcomes == {Outcome.NOT_FOUND} and not unread:
        which = "the source" if len(sought) == 1 else "any source"
        yield Finding(
            RULES["quote-not-found"],
            f"the quoted words are not in {which} cited for them",
            quotation.mention,
            related=tuple(Related("", "the source that was read", source=name) for name, _, _ in sought),
            hint="cite the source that has the words, or drop the quotation marks",
        )


def _altered(quotation: Quotation, name: str, source: SourceText, result: Sought) -> Finding:
    span = result.span
    words = " ".join(source.text[span.start : span.end].split()) if span else ""
    return Finding(
        RULES["quote-altered"],
        f"the source has other words: {result.difference}",
        quotation.mention,
        related=(Related(words, "the source's words", span=span, source=name),),
        hint="quote the words as they stand; mark what is left out with `…` and what is put in with brackets",
    )
