"""A sentence with its dates in, the days that its birthdays and anniversaries remember out.

"Marked its 125th birthday on Saturday", "the centenary of its foundation", "a golden jubilee": each is a
number of years after what it is of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from claimcheck.compare.derive.reckoned import BIRTH, Derived, between
from claimcheck.compare.english.lexicon import event_words
from claimcheck.compare.english.ordinals import TENTHS
from claimcheck.compare.english.words import stem
from claimcheck.extract.times.almanac import shift
from claimcheck.extract.times.amounts import amount_of
from claimcheck.extract.times.governing import ordinal
from claimcheck.extract.words import lowered
from claimcheck.model import Claim, DateValue, Document, Span

_BEGUN = frozenset({"found", "open"})
"""What a thing's birthday, and an anniversary of which no more is said, is of."""

_FEASTS = {
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tricentennial": 300,
    "quatercentenary": 400,
    "quincentenary": 500,
    "sesquicentenary": 150,
    "sesquicentennial": 150,
    "silver jubilee": 25,
    "golden jubilee": 50,
    "diamond jubilee": 60,
}
"""Feasts whose name tells the years."""

_NTH = re.compile(
    r"(?P<whose>\w+)\s(?:(?P<nth>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)[\s-]"
    r"(?P<what>birthday|anniversary|jubilee)"
    rf"|(?P<feast>{'|'.join(_FEASTS)}))\b(?P<of>\sof\b)?",
    re.IGNORECASE,
)
_CUE = re.compile(r"birthday|anniversary|jubilee|cent(?:enar|ennial)", re.IGNORECASE)


def find_anniversaries(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The beginning that is remembered: "marked its 125th birthday on Saturday"."""
    span = dates[0].sentence.span
    if not _CUE.search(document.text, span.start, span.end):
        return
    for found in _NTH.finditer(document.text, span.start, span.end):
        years = _years(found)
        day = min(dates, key=lambda one: abs(one.mention.span.start - found.end()))
        if not years or not isinstance(day.value, DateValue) or (found["whose"] == "s" and not found["of"]):
            continue  # "the museum's centenary" may stand beside what happened to another thing
        if found["of"] and not (_one_date(dates, found) and _tells(document.text, found.end(), span.end)):
            continue
        person = (found["what"] or "").lower() == "birthday" and lowered(found["whose"]) in (
            "his",
            "her",
            "my",
        )
        if value := _years_before(day.value, years, whole=not person):
            place = document.mention(Span(found.start("feast" if found["feast"] else "nth"), found.end()))
            claim = replace(day, id=f"{day.id}{found.end():+}", mention=place, value=value)
            working = f"{day.text} − {years} years is {value.edtf}"
            events = frozenset() if found["of"] else BIRTH if person else _BEGUN
            yield Derived(claim, working, events, past=True)


def _years(found: re.Match[str]) -> int:
    """After how many years a feast is held; 0 where its words do not tell."""
    named = found["feast"] or f"{found['nth']} {found['what']}"
    return _FEASTS.get(named.lower()) or _nth(found["nth"] or "none")


def _one_date(dates: Sequence[Claim], found: re.Match[str]) -> bool:
    """Whether the feast is what is dated: no second date is that of what is remembered."""
    return len(dates) == 1 or (dates[0].mention.span.start < found.start() and len(dates) < 3)


_WORD = re.compile(r"[\w-]+|[.,;:()]")


def _tells(text: str, start: int, end: int) -> bool:
    """Whether "anniversary of" names an event: "of its foundation", "of the fire"."""
    words = [lowered(match[0]) for match in _WORD.finditer(text, start, min(end, start + 60))][:5]
    stop = next((i for i, word in enumerate(words) if word in _STOPS), len(words))
    return any(stem(word) in event_words() for word in words[:stop])


_STOPS = frozenset(". , ; : ( ) in on at with by for and of".split())


def _years_before(day: DateValue, years: int, *, whole: bool) -> DateValue | None:
    """A date so many years back; of the year alone, where a feast need not be on the day itself."""
    if not day.earliest or not day.latest or day.latest.year - day.earliest.year > 1:
        return None
    first, last = shift(day.earliest, -years, "Y"), shift(day.latest, -years, "Y")
    if not first or not last:
        return None
    return between(date(first.year, 1, 1), date(last.year, 12, 31)) if whole else between(first, last)


_TENS = TENTHS | {"centenary": 100}


def _nth(words: str) -> int:
    """The number of "125th", "seventieth", "twenty-fifth"; 0 for no ordinal."""
    lowered = words.lower()
    if lowered[0].isdigit():
        return int("".join(c for c in lowered if c.isdecimal()))
    tens, _, ones = lowered.replace("-", " ").partition(" ")
    if not ones:
        return _TENS.get(tens) or (ordinal(tens) if tens.isalpha() else 0)
    number = amount_of(tens)
    return int(number) + ordinal(ones) if number and number % 10 == 0 else _TENS.get(ones) or ordinal(ones)
