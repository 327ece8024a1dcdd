"""The outcomes of holding two values against each other, and the table of reasons."""

from dataclasses import dataclass
from enum import StrEnum


class Holds(StrEnum):
    """How a source's value stands to the claim's."""

    SAME = "same"
    """It says the claim's value, or one that entails it."""
    WIDER = "wider"
    """It leaves room for the claim's value and for others."""
    CLOSE = "close"
    """It differs by less than writers round."""
    DIFFERS = "differs"
    """Both cannot hold of one thing."""
    UNKNOWN = "unknown"
    """There is no telling: another currency, an unresolved date."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of comparing two values."""

    holds: Holds
    reason: str
    """A key of `REASONS`."""


REASONS = {
    "date-same": "the dates agree",
    "date-within": "the source's date lies within the claim's",
    "date-wider": "the source's date is less precise",
    "other-season": "the season may or may not have those months",
    "date-differs": "the dates cannot both hold",
    "date-unresolved": "a date cannot be placed in the calendar",
    "count-same": "the numbers agree",
    "count-within": "the source's number lies within the claim's bounds",
    "count-rounds": "the source's number rounds to the claim's",
    "count-wider": "the source's number is less precise",
    "count-close": "the numbers differ by less than writers round",
    "count-differs": "the numbers cannot both hold",
    "figure-within": "the source gives that figure of it",
    "figure-differs": "the source gives another figure of it",
    "unit-differs": "the numbers are in units that cannot be converted",
    "currency-differs": "the sums are in different currencies",
    "disposition-same": "the acts agree",
    "disposition-opposite": "the acts shut each other out",
    "disposition-other": "the source tells of another kind of act",
    "other-provision": "the source gives another provision for it",
    "in-part": "the source says so of a part only",
    "vote-differs": "the votes differ",
    "denied": "the source denies what the claim says",
    "words-agree": "the source says it in the same words",
    "words-differ": "the source puts another word in the same place",
    "other-kind": "values of different kinds are not compared",
    "unsure": "the values differ, but it is not sure that both are of the same thing",
    "other-subject": "the passage speaks of another subject",
    "other-event": "the passage speaks of another event",
    "other-stage": "the passage speaks of another stage of it",
    "other-unit": "the passage counts something else",
    "other-figure": "the passage gives a figure of another kind: an average, a capacity, a best",
    "other-member": "the passage speaks of another one of the series or group",
    "other-place": "the passage speaks of another place",
    "other-time": "the passage speaks of another time",
    "other-court": "the passage speaks of another court",
    "other-voice": "the passage quotes somebody else for it",
    "disputed": "the source says that those who tell it do not agree",
    "alleged": "the source only reports it as alleged",
    "dissent": "it was the view of who was outvoted",
    "condition-differs": "the one says that it was done so, the other that it was not",
    "left-aside": "the source says that it was done without that",
    "superseded": "the source corrects that figure",
    "not-done": "the source tells a plan, not that it happened",
    "none-at-all": "the source says that there are none",
    "event-opposite": "the source tells the opposite event with the claim's value",
    "impossible": "the order of the events rules it out",
}
"""Every reason a relation may carry, as the clause that explanations use."""
