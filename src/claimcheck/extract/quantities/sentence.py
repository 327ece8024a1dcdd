"""One sentence in, all its quantities out: numbers, vague counts, denials, ordinals and lists, none inside another."""

from claimcheck.extract.quantities.denials import find_denials
from claimcheck.extract.quantities.enumerations import find_enumerations
from claimcheck.extract.quantities.found import Found
from claimcheck.extract.quantities.grammar import find_numbers
from claimcheck.extract.quantities.guards import opaque_spans
from claimcheck.extract.quantities.ordinals import find_ordinals
from claimcheck.extract.quantities.vague import find_vague

READERS = (find_vague, find_denials, find_ordinals, find_enumerations)
"""The forms of a quantity beside numbers, the surer first: where two overlap, the first stands."""


def find_in(text: str) -> list[Found]:
    """The quantities of one sentence, in text order."""
    opaque = opaque_spans(text)
    kept = list(find_numbers(text, opaque))
    for reader in READERS:
        kept = _merged(kept, [found for found in reader(text) if _clear(found, opaque)])
    return kept


def _clear(found: Found, spans: list[tuple[int, int]]) -> bool:
    return not any(start < found.end and found.start < end for start, end in spans)


def _merged(kept: list[Found], more: list[Found]) -> list[Found]:
    """Both in text order, without those of `more` that touch one of `kept`."""
    if not more:
        return kept
    taken = [(found.start, found.end) for found in kept]
    fresh = [found for found in more if _clear(found, taken)]
    return sorted([*kept, *fresh], key=lambda found: found.start)
