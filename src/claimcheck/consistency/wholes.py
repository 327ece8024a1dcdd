"""A sentence in, wholes out that are not what they are said to be made up of.

What `sums` finds is written as a sum; here a verb, a colon or a relative pronoun ties the parts to the whole.
"""

import re
from collections.abc import Iterator, Sequence

from claimcheck.compare.english.words import stem
from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Figure, Line
from claimcheck.extract.quantities.numerals import find_numerals
from claimcheck.model import Checked, Measure

MADE_OF = re.compile(
    r"[^.;:]{0,60}?\b(?:(?:is|are|was|were|be)\s+(?:made\s+up\s+of|composed\s+of|divided\s+(?:into|as\s+follows:?|among|between)"
    r"|split\s+(?:into|as\s+follows:?|among|between)|distributed\s+as\s+follows:?|broken\s+down\s+as\s+follows:?)"
    r"|consist(?:s|ed|ing)?\s+of|comprise[sd]?|comprising)\s+"
)
"""Between a whole and its parts. Example: "45 seats | are divided as follows: | Greens 18, Liberals 27"."""

PARTLY = re.compile(
    r"\b(?:mostly|mainly|chiefly|largely|primarily|partly|about|around|nearly|roughly|over|at "
    r"least|some|several|many|few|others?|"
    r"rest|remain\w*|includ\w*|among|plus|both|each|per|every|etc|including|not counting|of "
    r"(?:them|whom|which|these|those))\b",
    re.IGNORECASE,
)
"""Words of parts that are not all there, not exact, or counted twice."""

SEPARATOR = re.compile(r"\s*,\s+(?:and\s+)?|\s+and\s+(?=\S)|\s*;\s+(?:and\s+)?")

LONGEST = 240
"""Characters of a list of parts."""

OF_WHOM = re.compile(
    r"[^.;:()]{0,80}?,\s*(?P<part>\d[\d,]*|[a-z]{3,12}(?:-[a-z]{3,6})?)\s+of\s+(?:whom|which|them)\b"
)
"""After a whole, a part of it. Example: "130 | guests in the hall, 150 of whom" left early."""

ABOARD = re.compile(r"\s+(?:people|persons|souls)\s+(?:on\s+board|aboard)\s*(?:[,:(—–]|\s-)\s*$")
"""Between a number on board and its parts. Example: "31 | people on board, | 24 passengers and five crew"."""

WITH = re.compile(r"\s+passengers\s+(?:and|,)\s+(?:(?:a|the)\s+crew\s+of\s+)?$")

CREW = re.compile(r"\s*(?:crew(?:\s*members|men)?\b|(?:flight|cabin)\s+attendants\b)?\s*(?:[.,;)]|$)")

VERB_OF_ALL = re.compile(r"\s+[\w’' -]{0,60}?:\s+")
"""Between a whole and its people. Example: "Twelve people | were charged: | eight men and four women"."""

GROUPS = frozenset(
    map(
        stem,
        "men man women woman boy girl child children adult minor student teacher civilian soldier "
        "police policeman".split(),
    )
)
"""Groups that nobody is in two of."""

SEXES = tuple(
    frozenset(map(stem, pair.split()))
    for pair in ("men man women woman", "boy girl", "adult child children minor")
)
"""Groups that nobody is in two of, set by set; a list of men and students may count some twice."""


def find_wholes(line: Line) -> Iterator[Disagreement | Checked]:
    """Every whole whose parts the sentence gives in full."""
    for index, figure in enumerate(line.figures):
        if figure.measure in {Measure.CARDINAL, Measure.MONEY}:
            yield from _made_of(line, figure)
        if figure.measure is Measure.CARDINAL:
            yield from _of_whom(line, figure)
            yield from _aboard(line, figure, line.figures[index + 1 : index + 3])
            yield from _people(line, figure, line.figures[index + 1 :])


def _made_of(line: Line, total: Figure) -> Iterator[Disagreement | Checked]:
    match = MADE_OF.match(line.text, total.end)
    if match is None or any(f.start < match.end() and f.start > total.start for f in line.figures):
        return
    text = line.text[match.end() : match.end() + LONGEST].rstrip(" .")
    if PARTLY.search(text) or PARTLY.search(line.text[max(total.start - 20, 0) : total.start]):
        return
    items = [item for item in SEPARATOR.split(text) if item]
    terms = [_only_number(item, money=total.measure is Measure.MONEY) for item in items]
    numbers = [term for term in terms if term is not None]
    if len(numbers) < 2 or len(numbers) < len(terms) or max(numbers) >= total.number:
        return
    yield from _held(line, total, numbers, (match.end(), match.end() + len(text)))


MARKED = re.compile(r"[$€£¥₹]\s?$")


def _only_number(item: str, *, money: bool) -> float | None:
    """The one number of a part; None where there is none, or several, or it is of another measure."""
    found = list(find_numerals(item))
    if len(found) != 1 or found[0].share or found[0].high is not None:
        return None
    marked = MARKED.search(item[: found[0].start]) is not None
    other = re.match(r"\s*(?:%|per\s?cent|percent|years?|days?|km|-)", item[found[0].end :])
    return (
        None
        if other or (money and not (marked or found[0].scaled)) or (marked and not money)
        else found[0].value
    )


def _of_whom(line: Line, total: Figure) -> Iterator[Disagreement]:
    match = OF_WHOM.match(line.text, total.end)
    if match is None or any(total.start < f.start < match.start("part") for f in line.figures):
        return
    part = next((n for n in find_numerals(match["part"]) if n.end - n.start == len(match["part"])), None)
    if part is None or part.value <= total.number or not _counts_many(total):
        return
    yield Disagreement(
        rule="parts-exceed-total",
        message=f"`{match['part']}` are a part of `{total.text}`, and more",
        at=line.mention(match.start("part"), match.end("part")),
        others=(shown(total.claim.mention),),
        claim=total.claim.id,
        hint="correct the whole or its part",
    )


def _counts_many(figure: Figure) -> bool:
    return bool(figure.unit) and figure.number >= 2


def _aboard(line: Line, total: Figure, parts: Sequence[Figure]) -> Iterator[Disagreement | Checked]:
    """Example: "with 31 people on board, 24 passengers and five crew"."""
    if len(parts) < 2:
        return
    first, second = parts
    tied = ABOARD.fullmatch(line.text, total.end, first.start) and WITH.fullmatch(
        line.text, first.end, second.start
    )
    if tied and CREW.match(line.text, second.end):
        yield from _held(line, total, (first.number, second.number), (first.start, second.end))


def _people(line: Line, total: Figure, after: Sequence[Figure]) -> Iterator[Disagreement | Checked]:
    """Example: "Twelve people were charged: eight men and four women"."""
    if len(after) < 2 or stem(total.unit.split()[-1].lower() if total.unit else "") not in {
        stem("people"),
        stem("persons"),
    }:
        return
    if not VERB_OF_ALL.fullmatch(line.text, total.end, after[0].start):
        return
    text = line.text[after[0].start :].rstrip(" .")
    items = [item for item in SEPARATOR.split(text) if item]
    heads = frozenset(_group(item) for item in items)
    if len(items) != len(after) or len(heads) < len(items) or not any(heads <= sexes for sexes in SEXES):
        return
    yield from _held(line, total, [figure.number for figure in after], (after[0].start, len(line.text)))


def _group(item: str) -> str:
    words = item.lower().split()
    return stem(words[-1]) if len(words) == 2 else ""


def _held(
    line: Line, total: Figure, terms: Sequence[float], at: tuple[int, int]
) -> Iterator[Disagreement | Checked]:
    summed = " + ".join(_written(term) for term in terms)
    off = abs(sum(terms) - total.number)
    if off < 1e-6 * max(total.number, 1):
        yield Checked(
            "sum-differs", f"{summed} = {_written(total.number)}", total.claim.mention, total.claim.id
        )
    elif off > _rounding(total, terms):
        yield Disagreement(
            rule="sum-differs",
            message=(
                f"the parts {summed} make {_written(round(sum(terms), 6))}, and `{total.text}` is the whole"
            ),
            at=total.claim.mention,
            others=(shown(line.mention(*at)),),
            claim=total.claim.id,
            hint="correct the whole or a part",
        )


def _rounding(total: Figure, terms: Sequence[float]) -> float:
    """What rounding may explain: half of the last place written, for each number; people are not rounded."""
    if total.measure is not Measure.MONEY:
        return 0.0
    return 0.5 * sum(last_place(number) for number in (total.number, *terms))


def last_place(number: float) -> float:
    """The unit of the last digit that is written and not zero."""
    place = 10 ** (len(str(int(number))) - 1)
    while place > 0.01 and abs(number / place - round(number / place)) > 1e-9:
        place /= 10
    return float(place)


def _written(number: float) -> str:
    return (
        f"{number:,.2f}".rstrip("0").rstrip(".")
        if number % 1
        else f"{number:,.0f}"
        if number >= 1e6
        else f"{number:g}"
    )
