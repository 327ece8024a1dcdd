"""A document in, numbers that its own words refute out: lists, parts, weekdays, what is kept.

Every check is silent unless the words leave one reading: a wrong accusation costs more than a missed one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.consistency.disagreements import Disagreement, shown, told
from claimcheck.extract import Extraction
from claimcheck.extract.prose import Sentence
from claimcheck.model import Claim, ClaimKind, Comparator, DateValue, Measure, Quantity

LIST_LEAD = re.compile(
    r"(?P<noun>(?:\s+[\w’'-]+){1,6}?)\s*(?:\(|:\s|,\s(?:namely|that is)\s)(?P<list>[^().:;]{5,400})"
)
"""A number's noun and the list after it. Example: "seven | northern countries (| Norway, Sweden, …"."""

OPEN_LIST = re.compile(
    r"\b(?:including|such as|among|e\.g|for example|like|mostly|mainly|especially|etc|others?)\b",
    re.IGNORECASE,
)
"""Words of a list that does not name all its items."""

ITEM = re.compile(r"(?:the\s+)?[A-ZÀ-Þ][\w’'.-]*(?:\s+(?:of|the|and the|[A-ZÀ-Þ][\w’'.-]*)){0,5}")
"""A name. Example: "the United Arab Emirates"."""

SEPARATOR = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")

KEPT = re.compile(
    r"\b(?:retain|keep|kept|maintain|preserv|uphold|upheld|leav|left|renew|extend)\w*\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""What follows it is said to be as it was. Example: "The second order retained the | limit of"."""

HOLDER = re.compile(r"(\w+)\s+(?:of|to|at)\s+(?:up to\s+|no more than\s+|about\s+)?$", re.IGNORECASE)
"""The noun that a number fills. Example: "a limit of | 40"."""

OF_TOTAL = re.compile(r"\b[Oo]f\s+(?:the|these|those|all|its|their)\s+$")
"""Before a number that is the whole of what follows. Example: "Of the | 12, 7 were for and 6 against"."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

WEEKDAY = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b[,\s]*(?:the\s+)?$", re.IGNORECASE)
"""A weekday that stands right before a date."""


def find_miscounts(extraction: Extraction) -> Iterator[Disagreement]:
    """Numbers that the sentence they stand in, or an earlier one, refutes."""
    by_sentence = _by_sentence(extraction)
    for index, claims in by_sentence.items():
        sentence = extraction.prose.sentences[index]
        yield from _lists(extraction, sentence, claims)
        yield from _parts(extraction, sentence, claims)
    yield from _weekdays(extraction)
    yield from _kept(extraction)


def _by_sentence(extraction: Extraction) -> Mapping[int, list[Claim]]:
    rows: dict[int, list[Claim]] = {}
    for claim in extraction.claims:
        if claim.kind is ClaimKind.COUNT:
            rows.setdefault(extraction.sentence_of(claim), []).append(claim)
    return rows


def _exact(claim: Claim) -> int | None:
    """The number of a claim that counts things exactly."""
    value = claim.value
    if not isinstance(value, Quantity) or value.measure is not Measure.CARDINAL or value.approximate:
        return None
    if value.comparator is not Comparator.EQUAL or value.low is None or value.low != value.high:
        return None
    return int(value.low) if value.low == int(value.low) else None


def _within(extraction: Extraction, sentence: Sentence, claim: Claim) -> tuple[int, int] | None:
    """Where the value stands in the sentence's text, if it stands there word for word once."""
    words = claim.text
    at = sentence.text.find(words)
    span = (
        extraction.prose.span(sentence.block, sentence.start + at, sentence.start + at + len(words))
        if at >= 0
        else None
    )
    while span is not None and span != claim.mention.span:
        at = sentence.text.find(words, at + 1)
        if at < 0:
            return None
        span = extraction.prose.span(sentence.block, sentence.start + at, sentence.start + at + len(words))
    return (at, at + len(words)) if span else None


def _lists(extraction: Extraction, sentence: Sentence, claims: Sequence[Claim]) -> Iterator[Disagreement]:
    for claim in claims:
        stated, place = _exact(claim), _within(extraction, sentence, claim)
        if stated is None or place is None:
            continue
        match = LIST_LEAD.match(sentence.text, place[1])
        if match is None or OPEN_LIST.search(match[0]):
            continue
        items = [item for item in SEPARATOR.split(match["list"].strip(" ,")) if item]
        if len(items) < 3 or not all(ITEM.fullmatch(item) for item in items) or len(items) == stated:
            continue
        start = sentence.start + match.start("list")
        span = extraction.prose.span(sentence.block, start, sentence.start + match.end("list"))
        yield Disagreement(
            rule="list-miscounted",
            message=f"`{claim.text}` are announced, and {len(items)} are listed",
            at=claim.mention,
            others=(shown(extraction.document.mention(span)),),
            claim=claim.id,
            hint="correct the number or complete the list",
        )


def _parts(extraction: Extraction, sentence: Sentence, claims: Sequence[Claim]) -> Iterator[Disagreement]:
    exact = [(claim, number) for claim in claims if (number := _exact(claim)) is not None]
    if len(exact) < 3:
        return
    (total_claim, total), *parts = exact
    place = _within(extraction, sentence, total_claim)
    if place is None or not OF_TOTAL.search(sentence.text[: place[0]]) or "both" in sentence.text:
        return
    if sum(number for _, number in parts) > total and all(number < total for _, number in parts):
        sums = " + ".join(str(number) for _, number in parts)
        yield Disagreement(
            rule="parts-exceed-total",
            message=f"the parts {sums} make more than the total `{total_claim.text}`",
            at=total_claim.mention,
            others=tuple(shown(claim.mention) for claim, _ in parts),
            claim=total_claim.id,
            hint="correct the total or a part, or say that the parts overlap",
        )


def _weekdays(extraction: Extraction) -> Iterator[Disagreement]:
    for claim in extraction.claims:
        value = claim.value
        if not isinstance(value, DateValue) or value.earliest is None or value.earliest != value.latest:
            continue
        if value.relative or not re.search(r"\d{4}", claim.text):
            continue
        said = _weekday_of(extraction, claim)
        real = WEEKDAYS[value.earliest.weekday()]
        if said is not None and said != real:
            yield Disagreement(
                rule="weekday-differs",
                message=f"{value.earliest.isoformat()} was a {real.capitalize()}, not a {said.capitalize()}",
                at=claim.mention,
                others=(shown(claim.sentence),),
                claim=claim.id,
                hint="correct the weekday or the date",
            )


def _weekday_of(extraction: Extraction, claim: Claim) -> str | None:
    head = extraction.document.text[max(claim.mention.span.start - 16, 0) : claim.mention.span.start]
    inside = re.match(r"(\w+day)\b", claim.text)
    match = WEEKDAY.search(head)
    name = (inside[1] if inside else f"{match[1]}day" if match else "").lower()
    return name if name in WEEKDAYS else None


def _kept(extraction: Extraction) -> Iterator[Disagreement]:
    """Example: the first order set a limit of 40 guests; the second retained the limit of 40 members."""
    earlier: dict[tuple[str, int], Claim] = {}
    for claim in extraction.claims:
        number = _exact(claim)
        if number is None:
            continue
        sentence = extraction.prose.sentences[extraction.sentence_of(claim)]
        place = _within(extraction, sentence, claim)
        head = sentence.text[: place[0]] if place else ""
        holder = HOLDER.search(head)
        if holder is None:
            continue
        before = earlier.setdefault((holder[1].lower(), number), claim)
        if before is not claim and KEPT.search(head) and _other_noun(before, claim):
            yield Disagreement(
                rule="retained-differs",
                message=f"what is kept counts `{_unit(claim)}`, what stood before `{_unit(before)}`",
                at=claim.mention,
                others=(told(before),),
                claim=claim.id,
                hint="a thing that is retained must be the same thing",
            )


def _unit(claim: Claim) -> str:
    return (claim.value.unit or "") if isinstance(claim.value, Quantity) else ""


def _other_noun(one: Claim, other: Claim) -> bool:
    heads = [unit.lower().split()[-1].rstrip("s") for unit in (_unit(one), _unit(other)) if unit]
    return len(heads) == 2 and heads[0] != heads[1]
