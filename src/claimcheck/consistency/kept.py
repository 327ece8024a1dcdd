"""A document in, things said to be retained out that are not what stood before."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.consistency.disagreements import Disagreement, told
from claimcheck.consistency.lines import Figure, Line
from claimcheck.model import Checked, Measure

KEPT = re.compile(
    r"\b(?:retain|keep|kept|maintain|preserv|uphold|upheld|leav|left|renew|extend)\w*\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""What follows it is said to be as it was. Example: "The second order retained the | limit of"."""

HOLDER = re.compile(r"\b(\w{2,30})\s+(?:of|to|at)\s+(?:up to\s+|no more than\s+|about\s+)?$", re.IGNORECASE)
"""The noun that a number fills. Example: "a limit of | 40"."""

KNOWN = re.compile(r"\bthe\s+\w+\s+(?:of|to|at)\s+$", re.IGNORECASE)
"""A holder taken as known. Example: "retained | the limit of"."""


def find_kept(lines: Sequence[Line]) -> Iterator[Disagreement | Checked]:
    """The first order set a limit of 40 guests; the second retained the limit of 40 members."""
    earlier: dict[str, Figure] = {}
    for line in lines:
        for figure in line.figures:
            head = line.text[: figure.start]
            holder = HOLDER.search(head)
            if holder is None or figure.measure is not Measure.CARDINAL:
                continue
            before = earlier.get(holder[1].lower())
            if before is not None and KEPT.search(head):
                yield from _held(before, figure, known=KNOWN.search(head) is not None)
            earlier[holder[1].lower()] = figure


def _held(before: Figure, figure: Figure, *, known: bool) -> Iterator[Disagreement | Checked]:
    heads = [unit.lower().split()[-1].rstrip("s") for unit in (before.unit, figure.unit) if unit]
    if len(heads) < 2:
        return
    if before.number == figure.number and heads[0] != heads[1]:
        message = f"what is kept counts `{figure.unit}`, what stood before `{before.unit}`"
    elif before.number != figure.number and heads[0] == heads[1] and known:
        message = f"what is kept is `{figure.text}`, what stood before `{before.text}`"
    else:
        if before.number == figure.number:
            note = f"`{figure.text}` is what stood before"
            yield Checked("retained-differs", note, figure.claim.mention, figure.claim.id)
        return
    yield Disagreement(
        rule="retained-differs",
        message=message,
        at=figure.claim.mention,
        others=(told(before.claim),),
        claim=figure.claim.id,
        hint="a thing that is retained must be the same thing",
    )
