"""A sentence with a date and a length of time in; the day on which what lasted so long began or ended, out.

"Completed in 1914 after five years of work" dates the work's beginning, "a ten-year lease of 2010" the day
it ran out, "jailed in 1972, she served eighteen years" her release, "turned thirty in 1995" her birth. A row
says what the length is of, on which side of the date it lies and what stands at its other end.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claimcheck.compare.derive.reckoned import BIRTH, Derived, between
from claimcheck.compare.english.tables import Aspect
from claimcheck.extract.times.almanac import shift
from claimcheck.extract.times.amounts import amount_of
from claimcheck.extract.times.pieces import NUMBER
from claimcheck.model import Claim, DateValue, Document, Span

_N = rf"(?P<amount>{NUMBER})"
_LENGTH = rf"(?:exactly |just |precisely )?{_N} (?P<unit>year|month|fortnight|week|day)s?"
_AT = r"(?:of|as|at|in|with|on)"
_BUILDING = r"(?:work|building|construction|digging|labour|labor|preparation|planning|writing|\w{3,12}ing)"


@dataclass(frozen=True, slots=True)
class Term:
    """One way to tell how long something lasted up to a date or from it."""

    pattern: re.Pattern[str]
    """Matches the length; `amount` is its number, `unit` a year where there is no such group."""
    onwards: bool
    """Whether the length begins at the date."""
    example: str
    stage: Aspect | None = None
    events: frozenset[str] = frozenset()
    exact: bool = False
    """Whether it is counted to the day: a lease is, building is not."""
    done: bool = False
    """Whether what is denied for so long is done after it: "did not resume for four days"."""
    lead: re.Pattern[str] | None = None
    """What must stand before the date."""
    around: re.Pattern[str] | None = None
    """What the sentence must have besides."""
    unless: re.Pattern[str] | None = None
    """What in the sentence says that it did not last so long, or longer."""


def _row(pattern: str, example: str, **how: object) -> Term:
    compiled = {
        key: re.compile(str(value), re.IGNORECASE) if key in {"lead", "around", "unless"} else value
        for key, value in how.items()
    }
    return Term(re.compile(pattern, re.IGNORECASE), example=example, **compiled)  # type: ignore[arg-type]


_PAPERS = (
    r"(?:licen[cs]e|lease|contract|term|mandate|concession|loan|permit|truce|tenancy|franchise|monopoly|deal"
    r"|charter|patent|visa|moratorium|ban|agreement|tenure|appointment|guarantee)"
)
_BEGUN = r"\b(?:begun|began|begins|started|commenced|opened|launched|laid|broke ground|broken)\b[^.;]{0,24}$"
_CUT_SHORT = (
    r"\b(?:extended|prolonged|(?<!never )(?<!not )(?<!nobody )(?<!no one )renewed|early|revoked"
    r"|terminated|cancelled|canceled|quit|resigned|cut short|broke off|before it ran out)\b"
)
_KIN = (
    r"\b(?:son|daughter|child|children|brother|sister|father|mother|wife|husband|twins?|cousin|nephew|niece|uncle"
    r"|aunt|grandson|granddaughter|grandfather|grandmother)s?\b"
)
"""Whose birthday it is cannot be told where a relative is named, too."""

_MADE = frozenset({"birth", "found", "build", "open"})
_MADE_BEFORE = r"\b(?:born|founded|established|built|opened|formed|set up|completed)\b[^.;]{0,24}$"
"""What makes something as old as it is, and the words for that before a date."""

TERMS = (
    _row(
        rf"\bafter (?:some |about |only |nearly |almost )?{_LENGTH} of {_BUILDING}\b",
        "completed in 1914 after five years of work",
        onwards=False,
        stage=Aspect.START,
    ),
    _row(
        rf"\bafter (?:some |about |only |nearly |almost )?{_LENGTH} (?:of|in|on) (?:continuous )?"
        r"(?:operation|production|service|business|trading|publication|existence|broadcasting|print)\b",
        "closed in 2002 after forty years of production",
        onwards=False,
        stage=Aspect.START,
        events=frozenset({"open", "found", "premiere", "publish"}),
        lead=r"\b(?:closed|shut|ceased|ended|stopped|folded|disbanded|dissolved|wound up|retired|withdrawn"
        r"|discontinued|died|finished)\b[^.;]{0,30}$",
    ),
    _row(
        rf"\b(?:took|taken|required|needed) {_LENGTH} to [a-z]{{3,}}",
        "took five years to build and was completed in 1914",
        onwards=False,
        stage=Aspect.START,
        lead=r"\b(?:completed|finished|ready|ended|opened|inaugurated|closed|delivered)\b[^.;]{0,24}$",
    ),
    _row(
        rf"\b(?:took|lasted|went on for|dragged on for|continued for|ran for) "
        rf"{_LENGTH}\b(?! (?:more|longer|further))",
        "begun in 1909, the dam took five years to build",
        onwards=True,
        stage=Aspect.END,
        lead=_BEGUN,
    ),
    _row(
        rf"\b(?:a|an|the|his|her|its|their) {_N}-(?P<unit>year|month|week|day) (?:[a-z]+ )?{_PAPERS}\b",
        "was given a ten-year licence in March 2010",
        onwards=True,
        stage=Aspect.END,
        events=frozenset({"expire"}),
        exact=True,
        unless=_CUT_SHORT,
    ),
    _row(
        rf"\b(?:ran|run|lasted|served|completed|saw out) (?:for |out )?(?:its|his|her|their|the)"
        rf" (?:full|whole|entire) (?:term of |length of |span of )?{_LENGTH}\b",
        "granted in 1975, it ran its full term of twenty years",
        onwards=True,
        stage=Aspect.END,
        events=frozenset({"expire", "free"}),
        exact=True,
        lead=r"\b(?:granted|given|leased|let|signed|awarded|issued|licensed|taken out|jailed"
        r"|imprisoned|sentenced|appointed|elected|sworn in)\b[^.;]{0,40}$",
    ),
    _row(
        rf"\b(?:an end|ended|ends|over|finished|called off|lifted|abandoned|collapsed|broken off|concluded"
        rf"|ceased) after (?:some |about |only |nearly |almost |more than )?{_LENGTH}\b(?! {_AT} )",
        "brought the drought to an end after three years",
        onwards=False,
        stage=Aspect.START,
    ),
    _row(
        rf"\b(?:an end|ended|over|finished|called off|lifted|abandoned|collapsed|concluded|ceased) (?:in|on)"
        rf" [\w ]{{4,20}},? after (?:some |about |only |nearly |almost )?{_LENGTH}\b(?! {_AT} )",
        "the strike ended in 1993 after three years",
        onwards=False,
        stage=Aspect.START,
    ),
    _row(
        rf"\b(?:did|would|could)(?: not|n['’]t) [a-z]+(?: [a-z]+)? for (?:another |a further |some |about )?"
        rf"{_LENGTH}\b",
        "did not resume for four days",
        onwards=True,
        exact=True,
        done=True,
    ),
    _row(
        rf"\b(?:leased|let|rented|lent|licensed|suspended|banned|barred)\b[^.;,]{{0,50}}?"
        rf" for (?:a (?:term|period) of )?{_LENGTH}\b",
        "was leased in 2010 for ten years",
        onwards=True,
        stage=Aspect.END,
        events=frozenset({"expire"}),
        exact=True,
        unless=_CUT_SHORT,
    ),
    _row(
        rf"\b(?:lived(?: on)?|existed|survived|operated|flourished|traded|endured) for {_LENGTH}\b",
        "founded in 1931, it lived for forty-three years",
        onwards=True,
        stage=Aspect.END,
        events=frozenset({"dissolve", "close", "death", "abolish", "bankrupt"}),
        lead=r"\b(?:founded|established|formed|set up|created|born)\b[^.;]{0,24}$",
        unless=_CUT_SHORT,
    ),
    _row(
        rf"\b(?:ran|stayed open|was open|remained open) for {_LENGTH}\b",
        "opened on 3 May and ran for a fortnight",
        onwards=True,
        stage=Aspect.END,
        events=frozenset({"close"}),
        lead=r"\b(?:opened|launched|premiered)\b[^.;]{0,24}$",
        unless=_CUT_SHORT,
    ),
    _row(
        rf"\b(?:served|spent|sat out) (?:[a-z]+ ){{0,4}}?{_LENGTH}\b",
        "sent to prison in 1972, she served eighteen years",
        onwards=True,
        stage=Aspect.END,
        events=frozenset({"free"}),
        lead=r"\b(?:sent|jailed|imprisoned|arrested|locked up|detained|interned|captured|sentenced"
        r"|convicted)\b[^.;]{0,40}$",
    ),
    _row(
        rf"\bhad (?:already |then |by then )?been\b(?! [a-z]+ing| un| without| not)"
        rf"[^.;,]{{2,70}} for {_LENGTH}\b",
        "had been headmistress for six years when the chapel was built in 1920",
        onwards=False,
        stage=Aspect.START,
    ),
    _row(
        rf"\bafter {_LENGTH} (?:as|at|in|with|on) (?=\w)",
        "retired in 2010 after ten years as head",
        onwards=False,
        stage=Aspect.START,
        lead=r"\b(?:retired|resigned|left|stepped down|stood down|quit|replaced|succeeded|retirement|departed"
        r"|gave up)\b[^.;]{0,40}$",
    ),
    _row(
        rf"\b(?:reigned|ruled|governed|led|sat|held|stayed)\b[^.;,]{{0,40}}?\bfor {_LENGTH}\b",
        "came to the throne in 1381 and reigned for 26 years",
        onwards=True,
        stage=Aspect.END,
        lead=r"\b(?:throne|became|elected|appointed|crowned|chosen|office|came|succeeded|joined)\b[^.;]{0,24}$",
        unless=_CUT_SHORT,
    ),
    _row(
        rf"\b(?:outlived|survived|outlasted)\b[^.;]{{3,80}}?\bby {_LENGTH}\b",
        "outlived his wife, who died in 1934, by six years",
        onwards=True,
        events=frozenset({"death", "close"}),
        lead=r"\b(?:died|dies|dead|killed|closed|shut|dissolved|folded)\b[^.;]{0,24}$",
    ),
    _row(
        rf"\b{_LENGTH} older than\b",
        "two years older than the one at Osk, founded in 1846",
        onwards=False,
        events=_MADE,
        lead=_MADE_BEFORE,
    ),
    _row(
        rf"\b{_LENGTH} younger than\b",
        "two years younger than the one at Osk, founded in 1846",
        onwards=True,
        events=_MADE,
        lead=_MADE_BEFORE,
    ),
    _row(
        rf"\b(?:lay|stood|remained|was|were|sat|waited|stayed|took|lasted)\b"
        rf"[^.;,]{{0,40}}?\bfor {_LENGTH} before(?= \w)",
        "broken in 1953, it lay in ruins for two years before it was rebuilt",
        onwards=True,
    ),
    _row(
        rf"\b(?:turned|turns|was about to turn|reached the age of|celebrated turning) "
        rf"{_N}(?= (?:in|on|last|that|and|when)\b|[,.;]|$)",
        "turned thirty in 1995",
        onwards=False,
        events=BIRTH,
        exact=True,
        unless=_KIN,
    ),
)

_CUE = re.compile(r"\b(?:years?|months?|fortnights?|weeks?|days?|turn\w*|age of)\b", re.IGNORECASE)
_EXACTLY = re.compile(r"\b(?:exactly|precisely)\b", re.IGNORECASE)
_SLACK = {"year": 183, "month": 16, "fortnight": 3, "week": 3, "day": 0}
"""Days that a length of so many of a unit may be off, as it is rounded."""


def find_terms(document: Document, dates: Sequence[Claim], sentence: Span) -> Iterator[Derived]:
    """The other ends of the lengths that stand beside a date, and what a date with "when" is of."""
    yield from _when(document, dates)
    yield from _new_style(document, dates)
    days = [day for day in dates if isinstance(day.value, DateValue) and not _hangs(day.value)]
    if not days or not _CUE.search(document.text, sentence.start, sentence.end):
        return
    text = document.text[sentence.start : sentence.end]
    for term in TERMS:
        for length in term.pattern.finditer(text):
            at = sentence.start + length.start()
            fitting = [day for day in days if _fits(term, document.text, day, sentence)]
            if length[0].lower().endswith("before"):  # what "before" leads is dated behind it
                fitting = [day for day in fitting if day.mention.span.end <= at]
            day = min(fitting, key=lambda day: abs(day.mention.span.start - at), default=None)
            if day is not None:
                yield from _ended(document, day, term, length, sentence.start)


_WHEN = re.compile(
    r",?\s(?:when|(?:the (?:same |very )?(?:year|month|day) )?(?:(?:in|on) which)"
    r"|the (?:same |very )?(?:year|month|day) (?:of|when))"
    r"(?=\s)",
    re.IGNORECASE,
)


def _when(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """A date as that of the clause or the noun that follows: "in 1990, when she was elected"."""
    for day in dates:
        span = day.mention.span
        if led := _WHEN.match(document.text, span.end, day.sentence.span.end):
            place = document.mention(Span(span.start, led.end()))
            yield Derived(replace(day, id=f"{day.id}~when", mention=place), "")


_OLD_STYLE = re.compile(
    r",?\s\(?(?:Old Style|O\.\s?S\.|OS\b|by the (?:old|Julian) calendar|in the (?:old|Julian) calendar)",
    re.IGNORECASE,
)
_BEHIND = ((date(1582, 10, 5), 10), (date(1700, 2, 28), 11), (date(1800, 2, 28), 12), (date(1900, 2, 28), 13))


def _new_style(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """A day of the Julian calendar in the Gregorian: in the nineteenth century it is twelve days later."""
    for day in dates:
        value, after = day.value, day.mention.span.end
        if not isinstance(value, DateValue) or value.earliest is None or value.earliest != value.latest:
            continue
        days = next((days for start, days in reversed(_BEHIND) if value.earliest > start), 0)
        if days and _OLD_STYLE.match(document.text, after, day.sentence.span.end):
            working = f"{day.text} + {days} days from the old calendar to the new"
            if moved := _moved(value, days, "day", 0):
                yield Derived(replace(day, id=f"{day.id}~new", value=moved), working)


def _hangs(value: DateValue) -> bool:
    return value.relative and value.anchor is not None and value.anchor != "publication"


def _fits(term: Term, text: str, day: Claim, sentence: Span) -> bool:
    before, whole = text[sentence.start : day.mention.span.start], text[sentence.start : sentence.end]
    if term.lead and not term.lead.search(before):
        return False
    return not (term.unless and term.unless.search(whole))


def _ended(
    document: Document, day: Claim, term: Term, length: re.Match[str], start: int
) -> Iterator[Derived]:
    amount, unit = amount_of(length["amount"]), length.groupdict().get("unit", "year").lower()
    if not amount or amount != int(amount) or not isinstance(day.value, DateValue):
        return
    number = int(amount) if term.onwards else -int(amount)
    exact = term.exact or _EXACTLY.search(length[0]) is not None
    steps = number * 2 if unit == "fortnight" else number
    value = _moved(day.value, steps, unit, 0 if exact else _SLACK[unit])
    if value is None:
        return
    place = document.mention(Span(start + length.start("amount"), start + length.end()))
    claim = replace(day, id=f"{day.id}~{length.end()}", mention=place, value=value)
    plural = "" if abs(number) == 1 else "s"
    working = f"{day.text} {'+' if number > 0 else '−'} {abs(number)} {unit}{plural} is {value.edtf}"
    yield Derived(claim, working, term.events, stage=term.stage, past=not term.onwards or term.done)


def _moved(day: DateValue, number: int, unit: str, slack: int) -> DateValue | None:
    """A date so many units on, with room at both sides; None beyond the calendar."""
    if not day.earliest or not day.latest:
        return None
    letter = "W" if unit == "fortnight" else unit[0].upper()
    first, last = (shift(end, number, letter) for end in (day.earliest, day.latest))
    try:
        return between(first - timedelta(slack), last + timedelta(slack)) if first and last else None
    except OverflowError:
        return None
