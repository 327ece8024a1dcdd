"""Two counts with what is said of them in, how the numbers stand to each other out."""

from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.unlike.portions import gaps, is_gap
from claimcheck.compare.values.complements import complement, turned
from claimcheck.compare.values.counts import compare_counts, compare_lengths, share_of
from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.compare.values.rates import is_convertible, per
from claimcheck.model import Comparator, Measure, Quantity


def compare_numbers(claim: Statement, other: Statement) -> Outcome:
    """How the other number stands to the claim's: changes by changes, gaps by gaps, rates for one time."""
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return Outcome(Holds.UNKNOWN, "other-kind")
    if is_change(claim):
        grown = difference(other)
        if grown is None:
            return Outcome(Holds.UNKNOWN, "other-unit")
        told = compare_counts(ours, grown)
        points = "point" in claim.claim.text or other.start is None or not share_of(ours)
        if told.holds is Holds.DIFFERS and not points and share_of(grown):
            return Outcome(Holds.UNKNOWN, "other-unit")  # points are no share of what it was
        return told
    if is_gap(claim) and not is_gap(other):
        found = (compare_counts(ours, gap, words=claim.claim.text) for gap in gaps(other))
        return next((gap for gap in found if gap.holds is Holds.SAME), Outcome(Holds.UNKNOWN, "other-unit"))
    if turned(claim, other):
        theirs = complement(theirs)
    if claim.rate and other.rate and claim.rate != other.rate:
        if not is_convertible(claim.rate, other.rate):
            return Outcome(Holds.UNKNOWN, "other-unit")
        theirs = per(theirs, other.rate, claim.rate, other.scene.text)
    if other.working and theirs.measure is Measure.DURATION:
        return compare_lengths(ours, theirs)
    return compare_counts(ours, theirs, words=claim.claim.text)


def is_change(statement: Statement) -> bool:
    """Whether a count tells by how much something changed: "rose by five points"."""
    before = statement.scene.tokens[statement.first - 1].lower if statement.first else ""
    value = statement.claim.value
    moved = isinstance(value, Quantity) and value.comparator in (Comparator.UP, Comparator.DOWN)
    return before == "by" and (moved or bool(statement.classes & {"rise", "fall"}))


def difference(statement: Statement) -> Quantity | None:
    """By how much something changed, where a statement tells that or both ends of the stretch."""
    value = statement.claim.value
    if not isinstance(value, Quantity) or is_change(statement):
        return value if isinstance(value, Quantity) else None
    start = statement.start
    if start is None or start.low is None or value.low is None:
        return None
    grown = abs(value.low - start.low)
    return Quantity(grown, grown, unit=value.unit, measure=value.measure, currency=value.currency)
