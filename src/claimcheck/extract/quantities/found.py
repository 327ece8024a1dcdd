"""What the readers of quantities hand on: a quantity with its place in a sentence."""

from dataclasses import dataclass

from claimcheck.extract.mentions import QuantityForm
from claimcheck.model import Quantity


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity at `[start, end)` of a sentence."""

    start: int
    end: int
    value: Quantity
    subject: str = ""
    form: QuantityForm = QuantityForm.NUMERAL
    elided: bool = False
    """The counted noun is not said here: "15 were from the north"."""
    bare: bool = False
    """No claim by itself: a list that spells out the number before it."""


def folded(text: str, start: int, end: int) -> str:
    """The words of a stretch, white space folded."""
    return " ".join(text[start:end].split())
