"""A document's values in, by the sentence in which they stand, out: what a value has beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import CROWD
from claimcheck.compare.statements.units import elided, unit_words
from claimcheck.model import Claim, ClaimKind, DateValue, Measure, Quantity, Span

if TYPE_CHECKING:
    from claimcheck.extract import Extraction

MILLIONS = re.compile(r"\b(?:m|bn|k|thousand|million|billion|trillion)\b", re.IGNORECASE)
"""Words of size that stand with sums."""


class Neighbours:
    """The values of one document by sentence, but those of crowded ones, and which tokens they are."""

    def __init__(self, extraction: "Extraction") -> None:
        self._prose = extraction.prose
        self._places: dict[Span, tuple[int, int]] = {}
        found: dict[tuple[ClaimKind, int], list[Claim]] = {}
        for claim in extraction.claims:
            found.setdefault((claim.kind, extraction.sentence_of(claim)), []).append(claim)
        self._claims = {key: claims for key, claims in found.items() if len(claims) <= CROWD}
        dates = {
            index: [claim for claim in claims if isinstance(claim.value, DateValue) and claim.value.resolved]
            for (kind, index), claims in found.items()
            if kind is ClaimKind.DATE
        }
        self.dates = {index: claims for index, claims in dates.items() if 0 < len(claims) <= CROWD}
        """Those that have a place in the calendar, by sentence."""

    def of(self, kind: ClaimKind, index: int) -> Sequence[Claim]:
        """The values of a kind in a sentence."""
        return self._claims.get((kind, index), ())

    def counts(self, index: int) -> Sequence[Claim]:
        """The counts of a sentence."""
        return self.of(ClaimKind.COUNT, index)

    def others(self, claim: Claim, index: int) -> Sequence[Claim]:
        """The values of a claim's kind in its sentence that it is not."""
        return [other for other in self.of(claim.kind, index) if other.id != claim.id]

    def before(self, claim: Claim, index: int) -> Sequence[Claim]:
        """The counts of a sentence that end before a claim begins."""
        start = claim.mention.span.start
        return [other for other in self.counts(index) if other.mention.span.end <= start]

    def tokens(self, claim: Claim, index: int, scene: Scene) -> tuple[int, int]:
        """The first and the last token of a value in its sentence."""
        span = claim.mention.span
        place = self._places.get(span)
        if place is None:
            place = self._places[span] = self._find_tokens(span, index, scene)
        return place

    def _find_tokens(self, span: Span, index: int, scene: Scene) -> tuple[int, int]:
        sentence = self._prose.sentences[index]
        block = self._prose.document.blocks[sentence.block]
        places = (block.index(at) for at in (span.start, span.end))
        start, end = (min(max(at, sentence.start), sentence.end) - sentence.start for at in places)
        first = scene.token_at(start)
        return first, max(first, scene.token_at(max(end - 1, start)))

    def unit(self, claim: Claim, index: int, first: int, last: int) -> tuple[str, ...]:
        """What a count counts; a left-out noun ("and twelve injured") is that of the count before it."""
        if not isinstance(claim.value, Quantity):
            return ()
        unit = unit_words(claim.value.unit or "")
        if (unit and not elided(claim.value.unit or "")) or last > first + 3 or claim.value.low == 0:
            return unit
        return next((words for words in map(_unit_of, reversed(self.before(claim, index))) if words), ())

    def in_money(self, claim: Claim, index: int) -> Claim:
        """A bare number of millions beside a sum of money is one, too: "2 million euros, then 3 million"."""
        value = claim.value
        if not isinstance(value, Quantity) or value.measure is not Measure.CARDINAL:
            return claim
        if not MILLIONS.search(claim.text):
            return claim
        money = next((other for other in self.counts(index) if other is not claim and _is_money(other)), None)
        if money is None or not isinstance(money.value, Quantity):
            return claim
        named = (value.unit or "").casefold().rstrip("s") in money.text.casefold()
        if not named and not is_bare(claim):
            return claim
        sized = replace(value, measure=Measure.MONEY, unit=money.value.unit, currency=money.value.currency)
        return replace(claim, value=sized)


def is_bare(claim: Claim) -> bool:
    """Whether a number has no noun of its own: "won four", "up from 764 million"."""
    if not isinstance(claim.value, Quantity) or claim.value.measure is not Measure.CARDINAL:
        return False
    return not unit_words(claim.value.unit or "") or elided(claim.value.unit or "")


def _unit_of(claim: Claim) -> tuple[str, ...]:
    return unit_words(claim.value.unit or "") if isinstance(claim.value, Quantity) else ()


def _is_money(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.measure is Measure.MONEY
