"""A sentence in, its sums out: parts against their total, written additions, votes against seats.

Every check is silent unless the words leave one reading: a wrong accusation costs more than a missed one.
"""

import re
from collections.abc import Iterator, Sequence

from claimcheck.compare.english.words import stem
from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Figure, Line
from claimcheck.extract.quantities.numerals import find_numerals
from claimcheck.model import Checked, Measure

OF_TOTAL = re.compile(
    r"(?:^|[,;:]\s+(?:and\s+|but\s+)?)[Oo]f\s+(?:the|these|those|all|its|their)\s+(?:\w+\s+){0,2}$"
)
"""Before a number that is the whole of what follows. Example: "Of the | 12, 7 were for and 6 against"."""

OVERLAPPING = re.compile(
    r"\b(?:both|also|overlap\w*|some of (?:them|whom)|of (?:them|whom|which|these|those))\b"
)
"""Words of parts that may share members."""

SHUT_OUT = tuple(
    re.compile(pattern)
    for pattern in (
        r"\s*\b(?:were\s+|are\s+)?(?:men|women)\b",
        r"\s*\b(?:were\s+|are\s+)?(?:boys|girls)\b",
        r"\s*(?:votes?\s+|voted\s+|were\s+|are\s+|came\s+out\s+)?(?:for|against|in\s+favou?r|yes|no|abstain\w*|oppos\w+|support\w*|reject\w*)\b",
        r"\s*(?:were\s+|was\s+|had\s+been\s+)?(?:killed|survived|died|unhurt|escaped)\b",
        r"\s*(?:were\s+|was\s+|came\s+|are\s+)?(?:born\s+)?(?:from|in|at)\s+[A-ZÀ-Þ]",
        r"\s*(?:were\s+|was\s+)?(?:acquitted|convicted|found\s+(?:not\s+)?guilty)\b",
        r"\s*(?:are\s+|were\s+)?(?:alive|dead)\b",
    )
)
"""What parts are said to be or to do, row by row: nobody is both, or does both, so they cannot overlap."""

OPEN = re.compile(
    r"\b(?:including|among|mostly|mainly|at least|of (?:them|whom|which|these)|e\.g|such as|for example|like|"
    r"about|around|nearly|roughly|plus|others?|rest|remaining|some|several|many|few|both|etc)\b",
    re.IGNORECASE,
)
"""Words that leave parts out, or count some twice."""

BRACKET = re.compile(
    r"(?:\s+[\w’'-]{1,30}){1,4}?\s*(?:\(|:\s|\s[—–]\s)(?P<parts>[^().:;—–]{6,200})(?=[).:;—–]|$)"
)
"""A total's noun and its parts. Example: "12 | men (7 from Aland, 4 from Borland and one from Corland)"."""

PART = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+(?=\w)")

IN_ALL = re.compile(
    r"\bfor\s+a\s+total\s+of\s+$|\b(?:a|in)\s+total(?:\s+of|,)?\s+$|\bin\s+all,?\s+$|\baltogether,?\s+$",
    re.IGNORECASE,
)
"""Before a number that sums up what stands before it. Example: "7 men and 4 women, in all | 11 people"."""

SUMMED = re.compile(r"(?:\bfor|\bmaking|[,—–:])\s+$")
"""Before "a total of" as part of the number. Example: "7 men and 4 women, for | a total of 11"."""

TOTAL_AFTER = re.compile(r"(?:\s+[\w’'-]+){0,2}\s+(?:in\s+all|in\s+total|altogether)\b", re.IGNORECASE)
"""After such a number. Example: "7 men and 4 women, | 11 people in all"."""

ADDITION = re.compile(r"(?<![\d.,+=])\d{1,9}(?:\s?\+\s?\d{1,9}){1,12}\s?=\s?(?P<total>\d{1,9})(?![\d.,]*\d)")
"""A written addition. Example: "15 + 2 + 1 + 1 = 19"."""

ANYONE = frozenset(
    map(stem, "people person victim casualty member individual human men vote item part".split())
)
"""Nouns of totals whose parts have nouns of their own: "7 men and 4 women, 11 people in all"."""

BODY = re.compile(
    r"\b(?P<seats>\d{1,3}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen)[-‑‐\s]"
    r"(?:member|judge|justice|seat|person|strong)\b[^.;:]{0,80}?"
    r"\b(?P<ayes>\d{1,3})\s?(?:[-–‑]|to)\s?(?P<noes>\d{1,3})\b",
    re.IGNORECASE,
)
"""A body's size and its vote. Example: "the nine-member court voted 6-4"."""

VOTED = re.compile(r"\bvot(?:e[sd]?|ing)\b|\bruled\b|\bdecided\b|\bdecision\b|\bmajority\b", re.IGNORECASE)


def find_sums(line: Line) -> Iterator[Disagreement | Checked]:
    """Every sum that the sentence's own words give both sides of."""
    yield from _additions(line)
    yield from _votes(line)
    for index, figure in enumerate(line.figures):
        if figure.measure is not Measure.CARDINAL:
            continue
        yield from _of_total(line, figure, line.figures[index + 1 :])
        yield from _bracketed(line, figure)
        yield from _summed_up(line, figure, line.figures[:index])


def _additions(line: Line) -> Iterator[Disagreement | Checked]:
    if "+" not in line.text:
        return
    for match in ADDITION.finditer(line.text):
        terms = [int(number) for number in re.findall(r"\d+", match[0].partition("=")[0])]
        mention = line.mention(match.start(), match.end())
        if sum(terms) == int(match["total"]):
            yield Checked("sum-differs", f"{_sum(terms)} = {sum(terms)}", mention)
        else:
            yield Disagreement(
                rule="sum-differs",
                message=f"{_sum(terms)} is {sum(terms)}, not {match['total']}",
                at=line.mention(match.start("total"), match.end("total")),
                others=(shown(mention),),
                hint="correct a term or the sum",
            )


def _votes(line: Line) -> Iterator[Disagreement]:
    match = BODY.search(line.text) if VOTED.search(line.text) else None
    if match is None:
        return
    seats = next((int(n.value) for n in find_numerals(match["seats"])), 0)
    cast = int(match["ayes"]) + int(match["noes"])
    if cast > seats > 0:
        yield Disagreement(
            rule="parts-exceed-total",
            message=f"{match['ayes']} and {match['noes']} are {cast} votes of a body of {seats}",
            at=line.mention(match.start("seats"), match.end("seats")),
            others=(shown(line.mention(match.start("ayes"), match.end("noes"))),),
            hint="correct the votes or the size of the body",
        )


def _of_total(line: Line, total: Figure, after: Sequence[Figure]) -> Iterator[Disagreement | Checked]:
    """Example: "Of the 12 members, 7 voted for it and 6 against"; parts that overlap may make more."""
    parts = [f for f in after if f.measure is Measure.CARDINAL and _alike(f, total)]
    if len(parts) < 2 or not OF_TOTAL.search(line.text[: total.start]):
        return
    rest = line.text[total.end :]
    if OVERLAPPING.search(rest) or any(part.number > total.number for part in parts):
        return
    terms = [part.number for part in parts]
    if sum(terms) > total.number and _shut_out(line, parts):
        yield Disagreement(
            rule="parts-exceed-total",
            message=f"the parts {_sum(terms)} make more than the total `{total.text}`",
            at=total.claim.mention,
            others=tuple(shown(part.claim.mention) for part in parts),
            claim=total.claim.id,
            hint="correct the total or a part, or say that the parts overlap",
        )
    elif sum(terms) == total.number:
        yield _holds(total, terms)


def _shut_out(line: Line, parts: Sequence[Figure]) -> bool:
    """Whether no two parts can have a member in common."""
    return any(all(row.match(line.text, part.end) for part in parts) for row in SHUT_OUT)


def _bracketed(line: Line, total: Figure) -> Iterator[Disagreement | Checked]:
    match = BRACKET.match(line.text, total.end)
    if match is None or OPEN.search(match["parts"]):
        return
    items = [item for item in PART.split(match["parts"].strip(" ,")) if item]
    terms = [number for item in items if (number := _leading(item)) is not None]
    if len(terms) < 2 or len(terms) != len(items) or not all(_of_things(item, total) for item in items):
        return
    if sum(terms) == total.number:
        yield _holds(total, terms)
    elif total.number > max(terms):
        yield _differs(line, total, terms, (match.start("parts"), match.end("parts")))


def _summed_up(line: Line, total: Figure, before: Sequence[Figure]) -> Iterator[Disagreement | Checked]:
    """Example: "7 men, 4 women and 3 children, 15 people in all"."""
    head = SUMMED.search(line.text[: total.start]) and line.text[total.start :].startswith("a total of ")
    named = head or IN_ALL.search(line.text[: total.start]) or TOTAL_AFTER.match(line.text, total.end)
    parts = list(_adjoining(line, total, before))
    if not named or len(parts) < 2 or OPEN.search(line.text[parts[0].start : total.start]):
        return
    terms = [part.number for part in parts]
    if sum(terms) == total.number:
        yield _holds(total, terms)
    elif total.number > max(terms) and all(_alike(part, total) for part in parts):
        yield _differs(line, total, terms, (parts[0].start, parts[-1].end))


JOINT = re.compile(
    r"[^,;.()]{0,40}(?:,\s*(?:and\s+)?|\s+and\s+|\s+plus\s+)(?:for\s+a|in|a)?[\s\w]{0,16},?\s*$"
)


def _adjoining(line: Line, total: Figure, before: Sequence[Figure]) -> Iterator[Figure]:
    """The figures that run up to a total, joined by commas and "and"."""
    run: list[Figure] = []
    follower = total
    for figure in reversed(before):
        gap = line.text[figure.end : follower.start]
        if figure.measure is not Measure.CARDINAL or len(gap) > 60 or not JOINT.match(gap):
            break
        run.append(figure)
        follower = figure
    yield from reversed(run)


def _alike(part: Figure, total: Figure) -> bool:
    """Whether the part may be of the total's things."""
    if not part.unit or not total.unit:
        return True
    heads = [stem(unit.lower().split()[-1]) for unit in (part.unit, total.unit)]
    return heads[0] == heads[1] or heads[1] in ANYONE or heads[0] == stem("votes")


LEAD = re.compile(r"(?:(?:the|another|and)\s+)?$", re.IGNORECASE)


def _leading(item: str) -> float | None:
    """The number an item begins with."""
    numeral = next(find_numerals(item), None)
    if numeral is None or numeral.share or numeral.high is not None or not LEAD.match(item[: numeral.start]):
        return None
    return numeral.value if LEAD.fullmatch(item[: numeral.start]) else None


LISTED = re.compile(
    r"\s*(?:(?:from|in|at|for|by|of|to|on|against|with)\b|$|[a-z’'-]+$|"
    r"[a-z’'-]+\s+(?:from|in|at|for|by)\b)"
)
"""What may follow a part's number: where it is from, or what sort it is; no unit of its own kind."""

UNITS = re.compile(
    r"\s*(?:%|percent|per|days?|hours?|years?|months?|weeks?|km|miles?|metres?|dollars?|euros?)\b|\s*%"
)


def _of_things(item: str, total: Figure) -> bool:
    numeral = next(find_numerals(item))
    rest = item[numeral.end :]
    return not UNITS.match(rest) and bool(LISTED.match(rest)) and bool(total.unit)


def _sum(terms: Sequence[float]) -> str:
    return " + ".join(f"{term:g}" if term < 1e6 else f"{term:.0f}" for term in terms)


def _holds(total: Figure, terms: Sequence[float]) -> Checked:
    return Checked(
        "sum-differs", f"{_sum(terms)} = {_sum([total.number])}", total.claim.mention, total.claim.id
    )


def _differs(line: Line, total: Figure, terms: Sequence[float], at: tuple[int, int]) -> Disagreement:
    return Disagreement(
        rule="sum-differs",
        message=f"the parts {_sum(terms)} make {_sum([sum(terms)])}, and `{total.text}` is the total",
        at=total.claim.mention,
        others=(shown(line.mention(*at)),),
        claim=total.claim.id,
        hint="correct the total or a part",
    )
