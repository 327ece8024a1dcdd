"""Two statements that contradict each other in, whether the later one revises the earlier out.

Both documents must have a known day of publication. A toll that has risen since, or an act that another act
of a later day undoes, makes the earlier text out of date, not wrong.
"""

from claimcheck.compare import Statement
from claimcheck.model import ClaimKind, Disposition, Quantity, Ruling

TOLL = frozenset({"death", "injury", "missing", "displace", "evacuate", "hospital"})
"""Events whose count is corrected downward, too: the missing are found, bodies are counted once more."""

RISING = frozenset(
    {"death", "injury", "arrest", "destroy", "damage", "evacuate", "infect", "rescue", "displace", "miss"}
)
"""Events whose count rises while an incident is being counted."""

UNDOING = frozenset(
    {
        Disposition.OVERTURNED,
        Disposition.REPEALED,
        Disposition.ALLOWED,
        Disposition.ALLOWED_IN_PART,
        Disposition.BLOCKED,
        Disposition.SUSPENDED,
        Disposition.STRUCK_DOWN,
        Disposition.ACQUITTED,
        Disposition.WITHDREW,
    }
)
"""Acts that undo an earlier one."""

SOON = 60
"""Days within which a count of one incident may still be rising."""


def is_revised(one: Statement, other: Statement, *, reports: bool = False) -> bool:
    """Whether the later of two documents brings the earlier one up to date; of reports also downward."""
    first, last = one.context.published, other.context.published
    if first is None or last is None or first == last:
        return False
    earlier, later = (one, other) if first < last else (other, one)
    if one.claim.kind is ClaimKind.COUNT:
        recounted = reports and bool(one.classes & other.classes & TOLL)
        return abs((last - first).days) <= SOON and (recounted or _has_risen(earlier, later))
    return one.claim.kind is ClaimKind.RULING and _is_undone(later)


def _has_risen(earlier: Statement, later: Statement) -> bool:
    before, now = earlier.claim.value, later.claim.value
    if not isinstance(before, Quantity) or not isinstance(now, Quantity):
        return False
    rising = bool(earlier.classes & later.classes & RISING)
    return rising and before.high is not None and now.low is not None and before.high < now.low


def _is_undone(later: Statement) -> bool:
    value = later.claim.value
    return isinstance(value, Ruling) and value.disposition in UNDOING
