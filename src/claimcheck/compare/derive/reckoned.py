"""A sentence with its dates in, the days that it only implies out, each with the sum that shows it.

"On 17 October, three weeks after it had begun" tells a second day, "took another eleven years" a later one,
"died in 1991, aged 83" a birth. Only lengths that are tied to a date
by the sentence's own words are counted out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.values.dates import edge
from claimcheck.extract.times.almanac import shift
from claimcheck.extract.times.amounts import amount_of
from claimcheck.model import Claim, DateValue, Document, Span


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that is not written but follows."""

    claim: Claim
    working: str
    """The sum, so that a reader can redo it: "20 − 12 = 8"."""
    events: frozenset[str] = frozenset()
    """The classes of what it dates, where the words that imply it tell that: a birthday a birth."""
    earlier: bool = False
    """Whether it is the number of a time before."""
    stage: Aspect | None = None
    """Whether it dates a beginning or an end, where the words tell that: "after five years of work"."""
    past: bool = False
    """Whether it lies before the date that it is counted from: what is planned for that is no plan of it."""


YEAR = 365.2425
"""Days of a year; a month is a twelfth of them."""

SIZES = (("year", YEAR), ("month", YEAR / 12), ("week", 7.0), ("day", 1.0))

_SPREAD = {"day": 0, "week": 3, "month": 16, "year": 183, "decade": 1100, "century": 5500}
"""Days that a length of so many of a unit may be off: half of the unit; less of the longest."""

_LENGTHS = dict(SIZES) | {"decade": 10 * YEAR, "century": 100 * YEAR}


CROWD = 40
"""A sentence with more dates is a table or junk: nothing in it is tied together by its words."""


def reckon(
    document: Document, dates: Sequence[Claim], before: Claim | None, sentence: Span
) -> Iterator[Derived]:
    """The days that follow from a sentence's dates; `before` is the last date of the sentences before it."""
    if len(dates) > CROWD:
        return
    yield from _further_on(document, dates, before, sentence)
    if dates:
        yield from _second_days(document, dates)
        yield from _weeks_later(document, dates, before)
        yield from _ages(document, dates)


_AMOUNT = r"(?P<amount>the|[\w-]+(?:\s(?:and\s)?a\shalf)?)\s(?P<unit>day|week|month|year)s?"
_AWAY = re.compile(
    rf",?\s+(?:just |only |exactly )?{_AMOUNT}\s(?:and\s(?P<half>a\shalf)\s|to\sthe\s(?:day|month|year)\s)?"
    r"(?P<side>after|before)\b",
    re.IGNORECASE,
)
"""Example: ", three weeks after", ", a year and a half before", ", the year before"."""


def _second_days(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The other of two days: "it ended on 11 May, three weeks after it had begun"."""
    for day in dates:
        away = _AWAY.match(document.text, day.mention.span.end, day.sentence.span.end)
        amount = _amount(away["amount"]) if away else None
        if away is None or amount is None:
            continue
        back = away["side"].lower() == "after"
        amount += 0.5 if away["half"] else 0.0
        place = Span(away.start("amount"), away.end())
        length = _one_line(document.text[place.start : away.start("side")])
        yield from count_out(document, day, place, -amount if back else amount, away["unit"], length)


_LATER = re.compile(
    r"(?:exactly |just )?(?P<amount>[\w-]+)\s(?P<unit>week|year|decade|century)s?\s"
    r"(?P<side>later|after(?:wards)?|earlier|before)",
    re.IGNORECASE,
)
"""Example: "a week later", "eleven years later" where "to the day" follows."""
_EXACTLY = re.compile(r"\b(?:exactly|precisely)\s$", re.IGNORECASE)
_TO_THE_DAY = re.compile(r",?\s(?:almost )?to the day\b", re.IGNORECASE)


def _weeks_later(document: Document, dates: Sequence[Claim], before: Claim | None) -> Iterator[Derived]:
    """The very day of what is told in weeks, or to the day: "signed it a week later"."""
    known = ([before] if before else []) + list(dates)
    for day in dates:
        away = _LATER.fullmatch(day.text)
        amount = _amount(away["amount"]) if away else None
        base = next((one for one in known if away and _is_of(day, one)), None)
        if away is None or amount is None or base is None:
            continue
        span = day.mention.span
        led = _EXACTLY.search(document.text, max(0, span.start - 12), span.start)
        exact = led is not None or _TO_THE_DAY.match(document.text, span.end) is not None
        exact = exact and away["unit"].lower() in ("week", "year")
        if away["unit"].lower() != "year" or exact:
            back = away["side"].lower() in ("earlier", "before")
            yield from count_out(
                document,
                base,
                day.mention.span,
                -amount if back else amount,
                away["unit"],
                day.text,
                exact=exact,
            )


def _is_of(day: Claim, base: Claim) -> bool:
    """Whether a relative date is counted from another of the text."""
    anchor = day.value.anchor if isinstance(day.value, DateValue) else None
    return anchor is not None and anchor in base.text and day is not base


_FURTHER = re.compile(
    r"\b(?:took|taken|needed|required|elapsed|passed|run|ran|lasted|went on for|extended by|prolonged by)\s"
    r"(?:(?P<more>another|a further|an additional)\s)?"
    r"(?:(?P<amount>[\w-]+)\s)?(?P<unit>day|week|month|year)s?\b(?P<longer>\s(?:more|longer|further))?",
    re.IGNORECASE,
)
"""Example: "took another eleven years", "let it run six weeks longer"."""


def _further_on(
    document: Document, dates: Sequence[Claim], before: Claim | None, sentence: Span
) -> Iterator[Derived]:
    """The day so much after the last one that is told: "an English version took another eleven years".

    Lengths that follow each other add up: "opened in May, lasted two months; the verdict took a week more".
    """
    last: Derived | None = None
    for away in _FURTHER.finditer(document.text, sentence.start, sentence.end):
        amount = _amount(away["amount"] or ("one" if away["more"] else ""))
        earlier = [day for day in dates if day.mention.span.end <= away.start()]
        base = earlier[-1] if earlier else before
        if last and (base is None or base.mention.span.start < last.claim.mention.span.start):
            base = last.claim
        if amount is None or base is None:
            continue
        place = Span(away.start("amount" if away["amount"] else "unit"), away.end())
        length = _one_line(document.text[place.start : place.end])
        last = next(count_out(document, base, place, amount, away["unit"], length), None)
        if last and (away["more"] or away["longer"] or "by" in away[0].lower().split()):
            yield last


def count_out(
    document: Document, day: Claim, place: Span, amount: float, unit: str, length: str, *, exact: bool = False
) -> Iterator[Derived]:
    """The day so far from another."""
    value = day.value
    if not isinstance(value, DateValue) or not (moved := _moved(value, amount, unit.lower(), exact=exact)):
        return
    claim = replace(day, id=f"{day.id}{place.end:+}", mention=document.mention(place), value=moved)
    yield Derived(claim, f"{day.text} {'−' if amount < 0 else '+'} {length} is {moved.edtf}")


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _amount(words: str) -> float | None:
    return 1.0 if words.lower() == "the" else amount_of(words.lower())


def _moved(day: DateValue, amount: float, unit: str, *, exact: bool) -> DateValue | None:
    """A day moved by a length of time; None beyond the calendar."""
    day = edge(day)
    if not day.earliest or not day.latest:
        return None
    try:
        if exact and amount == int(amount):
            first, last = (shift(end, int(amount), unit[0].upper()) for end in (day.earliest, day.latest))
        else:
            off = timedelta(days=round(amount * _LENGTHS[unit]))
            spread = timedelta(days=_SPREAD[unit] // (1 if amount == int(amount) else 2))
            first, last = day.earliest + off - spread, day.latest + off + spread
    except OverflowError:
        return None
    return between(first, last) if first and last else None


def between(first: date, last: date) -> DateValue:
    """The days from one to the other, as a date that is counted out."""
    return DateValue(first, last, f"{first}" if first == last else f"{first}/{last}", relative=True)


_AGED = re.compile(
    r"\b(?:died|dies|die|dead|death|killed|drowned|executed|murdered)\b[^.;]{0,60}?"
    r"\b(?:aged|at (?:the|an) age of|at age)\s(?P<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b",
    re.IGNORECASE,
)
_ALIVE = 130
"""No one lives longer, in years."""


def _ages(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The birth of who died at an age: "died in 1991, aged 83"."""
    span = dates[0].sentence.span
    aged = _AGED.search(document.text, span.start, span.end) if len(dates) == 1 else None
    age = amount_of(aged["age"]) if aged else None
    value = dates[0].value
    if aged is None or age is None or not 0 < age < _ALIVE or age != int(age):
        return
    if not isinstance(value, DateValue) or not value.earliest or not value.latest:
        return
    first, last = shift(value.earliest, -int(age) - 1, "Y"), shift(value.latest, -int(age), "Y")
    if first and last:
        place = document.mention(Span(aged.start("age"), aged.end("age")))
        born = replace(
            dates[0], id=f"{dates[0].id}+age", mention=place, value=between(first + timedelta(1), last)
        )
        yield Derived(born, f"{dates[0].text} − {int(age)} years is {first.year} or {last.year}", BIRTH)


BIRTH = frozenset({"birth"})
