"""Claims of the run against each other: within a document, and across documents."""

from dataclasses import dataclass

from claimcheck.model import Mention

__all__ = ["Disagreement"]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more places that cannot all be right."""

    rule: str
    """Id of the rule that tells it."""
    message: str
    at: Mention
    """The value that a reader should look at first."""
    others: tuple[Mention, ...]
    claim: str | None = None
    hint: str = ""
