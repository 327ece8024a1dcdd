"""The dates of a passage in; which of them were only the plan for what was done on another, out.

"Due on 8 September, the regatta was held a week later": who says that it took place on the 8th has the plan.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimcheck.compare.english.words import stem
from claimcheck.compare.values.dates import compare_dates
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import ClaimKind, DateValue

if TYPE_CHECKING:
    from claimcheck.compare.sentence.scene import Scene
    from claimcheck.compare.statements.statement import Statement

_MOVES = frozenset(
    stem(word)
    for word in "postponed postponement deferred delayed rescheduled moved shifted adjourned".split()
)
_PUT = frozenset("put pushed brought set carried".split())
_OFF = frozenset("off back forward over".split())

REACH = 8
"""So far before "from" a date stands the word that something was moved."""

_STILL = frozenset("is are will now".split())

_INSTEAD = frozenset("instead eventually finally later earlier ultimately".split())


def is_moved_from(scene: "Scene", first: int) -> bool:
    """Whether a date is that from which something was moved: "put back from 8 July to 19 August"."""
    words = [token.lower for token in scene.tokens[max(first - REACH, 0) : first]]
    return words[-1:] == ["from"] and is_move(words)


def is_move(words: Sequence[str]) -> bool:
    """Whether words say that a date was changed."""
    return any(stem(word) in _MOVES for word in words) or bool(_PUT & set(words) and _OFF & set(words))


def is_done_instead(scene: "Scene") -> bool:
    """Whether a sentence may tell on which day something was done instead of on another."""
    words = scene.words
    moved = not _MOVES.isdisjoint(scene.stems) or (bool(_PUT & words) and bool(_OFF & words))
    return moved or not _INSTEAD.isdisjoint(words)


def plans_before(one: "Statement", dates: Sequence["Statement"]) -> Iterator[DateValue]:
    """The planned dates in whose stead something was done at this one."""
    if one.claim.kind is not ClaimKind.DATE or one.planned or one.negated:
        return
    changed = is_done_instead(one.scene)
    for other in dates:
        if not _may_lead_to(other, one, changed=changed) or not isinstance(other.claim.value, DateValue):
            continue
        if other.planned and not (other.sentence == one.sentence and is_to_come(other)):
            yield other.claim.value


def _may_lead_to(plan: "Statement", one: "Statement", *, changed: bool) -> bool:
    """Whether a date stands before that on which something was done, or is told to have been changed."""
    if plan.sentence != one.sentence:
        return changed and plan.sentence == one.sentence - 1
    return plan.first < one.first


def is_to_come(plan: "Statement") -> bool:
    """Whether a plan is told as one that stands: "is planned for"."""
    words = plan.scene.tokens[max(plan.first - LEAD, 0) : plan.first]
    return any(token.lower in _STILL for token in words) and plan.planned


LEAD = 6
"""So many tokens before a date tell whether it is still planned."""


def is_still_planned(claim: "Statement", other: "Statement") -> bool:
    """Whether a sentence plans for the claim's day, and tells another of what was done before."""
    value = claim.claim.value
    if not isinstance(value, DateValue) or not other.planned_for or was_planned(claim, other):
        return False
    return any(compare_dates(value, plan).holds is Holds.SAME for plan in other.planned_for)


def was_planned(claim: "Statement", other: "Statement") -> bool:
    """Whether the claim tells as done what a passage planned for the claim's day and did on another."""
    value = claim.claim.value
    if claim.planned or not isinstance(value, DateValue) or not other.instead_of:
        return False
    return any(compare_dates(value, plan).holds is Holds.SAME for plan in other.instead_of)
