"""Sentences in, what is said to remain out, where it is not the whole less what went."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.compare.english.words import stem
from claimcheck.consistency.disagreements import Disagreement, shown, told
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

PART_OF = re.compile(
    r"\b(?P<part>\d{1,5}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?)\s+(?:out\s+)?of\s+(?:the|its|their|his|her|our|a\s+total\s+of)\s+"
    r"(?P<whole>\d{1,5}|[a-z]{3,9}(?:-[a-z]{3,5})?)\s+(?P<noun>[a-z][\w’'-]{1,20})"
)
"""A part of a whole. Example: "nine of the eleven sites"."""

OF_THE = re.compile(
    r"\b[Oo]f\s+(?:the|its|their|these|those)\s+(?P<whole>\d{1,5}|[a-z]{3,9}(?:-[a-z]{3,5})?)\s+(?P<noun>[a-z][\w’'-]{1,20}),\s+"
    r"(?P<part>\d{1,5}|[a-z]{3,9}(?:-[a-z]{3,5})?)\s+(?!of\b|to\b|or\b|per\b|and\b)(?=[a-z])"
)
"""The same, whole first. Example: "Of the 25 tenants, 17 have moved out"."""

THE_REST = re.compile(
    r"(?:^|[.;,]\s+|\b(?:and|but|while)\s+)(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?:remaining|other)\s+"
    r"(?P<left>\d{1,5}|[a-z]{3,9}(?:-[a-z]{3,5})?)\s+(?P<next>[a-z][\w’'-]{1,20})"
)
"""What is left after such a part. Example: "The remaining | three | are closed"."""

GOES_ON = frozenset(
    "are is was were have has had will would did do could can may still remain remained remains "
    "stay stayed refuse refused "
    "want wanted live lived went go came come got said say voted".split()
)
"""Words after the number of a rest that do not say what it counts: that is the noun of the whole."""

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


FEW = 2
"""Fewer are no number: "the other one" is a pronoun."""


def find_rests(lines: Sequence[Line]) -> Iterator[Disagreement | Checked]:
    """The other four, against seven of ten; in one sentence, or in the next of the paragraph."""
    for index, line in enumerate(lines):
        before = lines[index - 1] if index and lines[index - 1].block == line.block else None
        for rest in THE_REST.finditer(line.text):
            own = _parts(line, rest.start())
            parts = own or (_parts(before, len(before.text)) if before and rest.start() == 0 else [])
            if len(parts) == 1:
                yield from _rest(line, rest, before if before and not own else line, parts[0])


def _parts(line: Line, end: int) -> list[re.Match[str]]:
    found = [m for pattern in (PART_OF, OF_THE) for m in pattern.finditer(line.text, 0, end)]
    return [m for m in found if _number(m["part"]) is not None and _number(m["whole"]) is not None]


def _number(words: str) -> int | None:
    """A whole number that fills its words."""
    numeral = next(find_numerals(words), None)
    whole = numeral is not None and numeral.end - numeral.start == len(words) and not numeral.share
    return int(numeral.value) if numeral is not None and whole else None


def _rest(
    line: Line, rest: re.Match[str], source: Line, part: re.Match[str]
) -> Iterator[Disagreement | Checked]:
    left, went, whole = _number(rest["left"]), _number(part["part"]), _number(part["whole"])
    same = stem(rest["next"].lower()) == stem(part["noun"].lower()) or rest["next"].lower() in GOES_ON
    if left is None or left < FEW or went is None or whole is None or not same or went >= whole:
        return
    mention = line.mention(*rest.span("left"))
    claim = line.claim_at(*rest.span("left"))
    if whole - went == left:
        yield Checked("remainder-differs", f"{whole} - {went} = {left}", mention, claim)
    else:
        yield Disagreement(
            rule="remainder-differs",
            message=f"`{rest['left']}` are said to be left, and {whole} - {went} is {whole - went}",
            at=mention,
            others=(shown(source.mention(part.start(), part.end())),),
            claim=claim,
            hint="correct the rest, or say what else went",
        )


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
