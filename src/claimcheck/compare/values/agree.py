"""Two values in, whether they agree out."""

from claimcheck.compare.values.counts import compare_counts
from claimcheck.compare.values.dates import compare_dates
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import DateValue, Quantity, Value


def agree(one: Value, other: Value) -> bool:
    """Whether two dates or two numbers may be the same one; acts never are."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return compare_counts(one, other).holds is Holds.SAME
    if isinstance(one, DateValue) and isinstance(other, DateValue):
        return compare_dates(one, other).holds is Holds.SAME
    return False
