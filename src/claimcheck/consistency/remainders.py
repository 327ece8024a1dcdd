"""Sentences in, what is said to remain out, where it is not the whole less what went."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.compare.words import stem
from claimcheck.consistency.disagreements import Disagreement, told
from claimcheck.consistency.lines import Figure, Line
from claimcheck.extract.quantities.numerals import find_numerals
from claimcheck.model import Checked, Measure

REMAINING = re.compile(r"\b(?:the|its|their)\s+(?:remaining|other)\s+$", re.IGNORECASE)
"""Before the number that is left. Example: "| the remaining six states"."""

WENT = (
    r"dropped|removed|excluded|left|withdrew|withdrawn|quit|died|resigned|escaped|released|freed|rejected|"
    r"abstained|cancelled|closed|sold|exempted|taken\s+off|pulled\s+out|deleted"
)

GONE_NUMBER = re.compile(
    rf"\b(?P<count>\d{{1,4}}|[a-z]{{2,12}}(?:-[a-z]{{2,10}})?)(?:\s+of\s+(?:them|these|those|the\s+\w+))?(?:\s+[a-z]+)?\s+(?:(?:was|were|has|have|had|been)\s+){{0,2}}(?:{WENT})\b",
    re.IGNORECASE,
)
"""How many went. Example: "| two of them withdrew"."""

GONE_NAME = re.compile(
    rf"(?P<names>[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w’'-]*){{0,3}}(?:,\s+[A-ZÀ-Þ][\w’'-]*){{0,5}}(?:\s+and\s+[A-ZÀ-Þ][\w’'-]*)?)"
    rf"\s+(?:(?:was|were|has|have|had|been)\s+){{1,2}}(?:{WENT})\b"
)
"""Who went, by name. Example: "| Corland was dropped"."""

KINDS = frozenset(map(stem, "country nation state".split()))
"""Nouns that stand for each other."""

REACH = 8
"""How many sentences back the whole may stand."""


def find_remainders(lines: Sequence[Line]) -> Iterator[Disagreement | Checked]:
    """The remaining six, against seven less one."""
    for index, line in enumerate(lines):
        for figure in line.figures:
            if figure.measure is Measure.CARDINAL and REMAINING.search(line.text[: figure.start]):
                whole = _whole(lines[max(index - REACH, 0) : index], figure)
                gone = _gone(line.text[: figure.start])
                if whole is not None and gone is not None:
                    yield from _left(whole, gone, figure)


def _whole(before: Sequence[Line], figure: Figure) -> Figure | None:
    """The nearest number of such things that is larger than what is left."""
    for line in reversed(before):
        for other in reversed(line.figures):
            if other.measure is Measure.CARDINAL and _kind(other) == _kind(figure) and _kind(figure):
                return other if other.number > figure.number else None
    return None


def _kind(figure: Figure) -> str:
    words = figure.unit.lower().split()
    head = stem(words[-1]) if words else ""
    return "state" if head in KINDS else head


def _gone(text: str) -> int | None:
    """How many the sentence says went before it comes to the rest."""
    numbers = [
        int(n.value)
        for match in GONE_NUMBER.finditer(text)
        for n in find_numerals(match["count"])
        if n.end - n.start == len(match["count"]) and n.value == int(n.value)
    ]
    names = [match["names"] for match in GONE_NAME.finditer(text)]
    if len(numbers) + len(names) != 1:
        return None
    return numbers[0] if numbers else len(re.split(r",\s+|\s+and\s+", names[0]))


def _left(whole: Figure, gone: int, figure: Figure) -> Iterator[Disagreement | Checked]:
    left = whole.number - gone
    sums = f"{whole.number:g} - {gone}"
    if left == figure.number:
        yield Checked("remainder-differs", f"{sums} = {left:g}", figure.claim.mention, figure.claim.id)
    elif left > 0:
        yield Disagreement(
            rule="remainder-differs",
            message=f"`{figure.text}` are said to remain, and {sums} is {left:g}",
            at=figure.claim.mention,
            others=(told(whole.claim),),
            claim=figure.claim.id,
            hint="correct the rest, or say what else went",
        )
