"""What a second opinion is about: the values that the rules left open, and the sources they read."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.compare import Holds, Reader, Statement, value_outcome
from claimcheck.model import DateValue, Judgement, Unresolved, Verdict
from claimcheck.verify import Source

OPEN = frozenset({Unresolved.SOURCE_SILENT, Unresolved.AMBIGUOUS})
"""Reasons that another reading of the same source may settle."""


@dataclass(frozen=True, slots=True)
class Case:
    """One claim that the rules did not decide."""

    judgement: Judgement
    """As the rules left it; its `claim` names the case."""
    own: Reader
    """The document of the claim."""
    statements: tuple[Statement, ...]
    """The values to be borne out: all of them, for a verdict on all."""
    sources: Sequence[Source]
    """Readable texts."""
    whole: bool = False
    """Whether all that the sentence says is to be borne out, and not its values alone."""

    @property
    def name(self) -> str:
        """What an answer must call it."""
        return self.judgement.claim


def agrees(claim: Statement, other: Statement) -> bool:
    """Whether the rules find the claim's value in the other's, and not merely within a range without end.

    "Till 1987" lies within "until 2019", as half of all dates do: for a model's opinion that is too little.
    """
    outcome, value = value_outcome(claim, other), claim.claim.value
    endless = isinstance(value, DateValue) and (value.earliest is None or value.latest is None)
    return outcome.holds is Holds.SAME and not (endless and outcome.reason != "date-same")


def is_open(judgement: Judgement) -> bool:
    """Whether there is anything left to ask."""
    return judgement.verdict is Verdict.UNRESOLVED and judgement.reason in OPEN


SURE = 0.6
"""The confidence of what a model says: low, and always the same; `--min-confidence` turns models off."""
