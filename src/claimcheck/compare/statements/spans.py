"""A claim and a date that is one end of a stretch in; how the claim's date stands to the whole stretch, out.

Who was mayor from 1984 to 1989 was mayor in 1986, and not in 1991. A tower that fell between 1984 and 1989
may have fallen in any of the years.
"""

import re
from dataclasses import dataclass
from datetime import date

from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.statements.postponed import is_move
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.dates import compare_dates, edge
from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.extract.times.almanac import shift
from claimcheck.extract.times.pieces import MONTH
from claimcheck.model import DateValue

_PART_OF = r"(?:the )?(?:end|beginning|start|middle|spring|summer|autumn|fall|winter) of |early |late |mid-"
_DAY = rf"(?:{_PART_OF})?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{MONTH}\s?)?(?:\d{{1,2}},?\s)?\d{{0,4}}"
_LINK = r"\s*(?:to|until|till|through|and|–|—|-)\s*"
_ONWARDS = re.compile(rf"{_LINK}(?=\w)(?:\b[a-z]+ (?:[a-z]+ ){{0,6}}?(?:in|on) )?{_DAY}", re.IGNORECASE)
_LED_ON = re.compile(rf"(?:\b(?P<lead>from|between)\s+)?{_DAY}{_LINK}(?:[a-z]+ ){{0,6}}$", re.IGNORECASE)
_LEAD = re.compile(
    r"\b(?P<lead>from|between)\s+(?:the )?(?:early |late |mid-|about |around )?$", re.IGNORECASE
)
_DASH = re.compile(r"\s*[–—-]\s*(?=\d)")
_DASHED = re.compile(r"\d\s*[–—-]\s*$")
_TIES = re.compile(r"from|between|[–—-]\s*$", re.IGNORECASE)
"""What a second end has before it: cheaper to look for than the first end."""
_WITHIN = re.compile(
    r"\b(?:year|season|period|quarter|term|months|weeks|decade|window|interval|some ?time|some point)\b"
    r"[^,;.]{0,24}$",
    re.IGNORECASE,
)
_YEAR_TO = re.compile(
    r"\b(?P<unit>year|twelve months|12 months|six months|season)\s(?:to|ending|ended|up to)"
    r"(?:\s(?:in|on))?\s*$",
    re.IGNORECASE,
)
_LASTS = re.compile(r"\b(?:has|have) (?:\w+ )?been\b[^.;,]*\bsince\s(?:\w+\s)?$", re.IGNORECASE)
_PRESENT = re.compile(r"\b(?:has|have|is|are)\b", re.IGNORECASE)

AROUND = 60
"""Characters at either side of a date in which the other end of its stretch is looked for."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time between two dates of one sentence."""

    whole: DateValue
    within: bool
    """Whether something happened at some time of it, not all along: "between 1984 and 1989"."""


def stretch_of(statement: Statement) -> Stretch | None:
    """The stretch of which a date is one end."""
    value = statement.claim.value
    if not isinstance(value, DateValue) or not value.resolved or statement.working is not None:
        return None
    start, end = statement.scene.tokens[statement.first].start, statement.scene.tokens[statement.last].end
    text = statement.scene.text
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    year, opened = _YEAR_TO.search(before), value.latest is None and value.earliest
    lasts = opened and _LASTS.search(before)
    told = None if year or lasts else _end(before, after)
    if not (year or lasts or told):
        return None
    if is_move(before.lower().split()) or statement.classes & {"birth", "death"}:
        return None
    if opened and lasts:
        return Stretch(DateValue(opened, max(opened, statement.context.published or date.max)), within=False)
    if year:
        return _year_to(edge(value), year["unit"].lower())
    return _between(value, statement.siblings, told) if told else None


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a stretch as its words tell it."""

    first: bool
    within: bool


def _end(before: str, after: str) -> _End | None:
    """Which end of a stretch stands between two texts; None for no end."""
    dashed = _DASH.match(after)
    lead = _LEAD.search(before) if dashed or _ONWARDS.match(after) else None
    if lead or dashed:
        return _End(first=True, within=_is_within(lead, before[: lead.start()] if lead else before))
    led = _LED_ON.search(before) if _TIES.search(before) else None
    if led and (led["lead"] or _DASHED.search(before)):
        return _End(first=False, within=_is_within(led, before[: led.start()]))
    return None


def _is_within(lead: re.Match[str] | None, opened: str) -> bool:
    """Whether what leads a stretch tells that something happened in it: "between", "some time from"."""
    told = (lead["lead"] or "").lower() if lead else ""
    return told == "between" or _WITHIN.search(opened) is not None


def _between(value: DateValue, others: tuple[object, ...], told: _End) -> Stretch | None:
    """The stretch from a date to the nearest one after it, or to it from the nearest before."""
    one = edge(value)
    ends = [edge(other) for other in others if isinstance(other, DateValue)]
    if one.earliest is None or one.latest is None:
        return None
    found: list[tuple[date, date]] = []
    for end in ends:
        if end.earliest is None or end.latest is None:
            continue
        if told.first and end.latest > one.latest:
            found.append((one.earliest, end.latest))
        if not told.first and end.earliest < one.earliest:
            found.append((end.earliest, one.latest))
    if not found:
        return None
    first, last = min(found, key=lambda span: span[1] - span[0])
    return Stretch(DateValue(first, last, f"{first}/{last}"), told.within)


def _year_to(value: DateValue, unit: str) -> Stretch | None:
    if value.earliest is None or value.latest is None:
        return None
    first = shift(value.earliest, -6 if unit.startswith("six") else -12, "M")
    return Stretch(DateValue(first, value.latest, f"{first}/{value.latest}"), within=True) if first else None


_LASTING = frozenset(
    "lead work serve study inhabit contain hold employ carry own teach coach display occupy".split()
)
"""Classes of what goes on for a while and may be told of any time of it."""

_ONCE = frozenset("first once".split())


def hold_stretch(claim: Statement, other: Statement) -> Outcome | None:
    """How the claim's date stands to the stretch that the other's ends; None where its ends alone count."""
    ours = claim.claim.value
    if not isinstance(ours, DateValue) or ours.earliest is None or claim.turned:
        return None
    stretch = stretch_of(other)
    if stretch is None:
        return None
    going_on = _LASTS.search(_lead(other)) is not None
    if ours.latest is None:
        return None if going_on else _over(claim, stretch)
    if _is_edge(claim) or stretch_of(claim) or (going_on and not is_state(claim)):
        return None
    outcome = compare_dates(ours, stretch.whole)
    if outcome.holds is Holds.DIFFERS or not _goes_on(claim, other, stretch):
        return outcome
    inside = compare_dates(stretch.whole, ours)
    return inside if inside.holds is Holds.SAME else outcome


def _lead(statement: Statement) -> str:
    start = statement.scene.tokens[statement.first].start
    return statement.scene.text[max(0, start - LEAD) : start]


LEAD = 300
"""Characters before a date in which the verb of its clause is looked for."""


def _over(claim: Statement, stretch: Stretch) -> Outcome | None:
    """What is said to go on since a day ("has coached since 2012") cannot have ended."""
    if not _PRESENT.search(_lead(claim)) or stretch.within:
        return None
    return Outcome(Holds.DIFFERS, "date-differs")


_BECOMING = frozenset("became become becoming becomes".split())


def _is_edge(claim: Statement) -> bool:
    """Whether the claim dates a beginning or an end, which the ends of the stretch are."""
    if claim.aspect in (Aspect.START, Aspect.END):
        return True
    if not _BECOMING.isdisjoint(claim.scene.words):
        return True
    return bool(claim.classes & _EDGES) and not is_state(claim)


_EDGES = frozenset(
    (
        "open reopen found launch appoint join arrest elect office inforce employ crown close dissolve expire"
        " cancel abolish resign retire imprison free marry divorce sack withdraw introduce ban begin move"
        " migrate emigrate settle invade occupy block suspend broadcast premiere"
    ).split()
)


def _goes_on(claim: Statement, other: Statement, stretch: Stretch) -> bool:
    """Whether what the claim tells goes on for all of a stretch."""
    words = claim.scene.words
    if words & _ONCE:
        return False
    if is_state(claim) or (claim.classes and claim.classes <= _LASTING):
        return True
    alike = bool(claim.verb and claim.verb == other.verb) or bool(claim.classes & other.classes)
    return alike and not stretch.within and not claim.classes & _MADE


_MADE = frozenset("build found discover invent publish destroy sink crash restore write film produce".split())
"""What is done only when all of it is: who built from 1984 to 1989 had not built it in 1986."""


_BE = frozenset("was were is are been".split())
_ADVERBS = frozenset("first then last finally officially formally originally initially".split())


def is_state(claim: Statement) -> bool:
    """Whether a claim tells how something was, by a form of "be" without a participle."""
    scene, words = claim.scene, claim.scene.tokens
    at = next((i for i, token in enumerate(words) if token.lower in _BE), -1)
    said = (i for i in range(at + 1, len(words)) if scene.concepts[i] and words[i].lower not in _ADVERBS)
    after = next(said, at)
    if at < 0 or words[after].lower.endswith("ed"):
        return False
    return reading(words, after) is not Reading.VERB or not words[after].lower.endswith(("n", "t"))
