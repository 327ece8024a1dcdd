"""A sentence with a date until which something lasted in; the day on which it ended out.

"Stayed in service until 2001" dates the end of the service; who was still alive in 1998 died no earlier.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.compare.derive.reckoned import Derived
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.values.dates import edge
from claimcheck.model import Claim, DateValue, Document


@dataclass(frozen=True, slots=True)
class State:
    """A state of things and the events that end it."""

    words: re.Pattern[str]
    ends: frozenset[str]
    example: str


def _state(words: str, ends: str, example: str) -> State:
    return State(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), frozenset(ends.split()), example)


STATES = (
    _state(r"in office|in power|in post|in charge|in the post|at the helm|on the throne|as (?:head|chair\w*"
           r"|director|manager|mayor|president|minister|leader|editor|captain|bishop|coach)",
           "resign retire sack withdraw replace", "remained in office"),
    _state(r"in force|in effect|valid|binding|on the (?:statute )?books?",
           "expire cancel abolish strike replace", "stayed in force"),
    _state(r"alive|living", "death", "was still alive"),
    _state(r"married", "divorce", "were still married"),
    _state(r"in (?:prison|jail|custody|captivity|detention)|behind bars|interned|imprisoned|captive"
           r"|locked up", "free", "was still in prison"),
    _state(r"standing|intact|undamaged", "destroy collapse burn", "was still standing"),
    _state(r"independent", "merge annex invade", "remained independent"),
    _state(r"in (?:service|use|operation|business|production|print|work|commission|circulation)|open|working"
           r"|running|operating|operational|active|trading|flying|sailing|producing|to (?:run|operate|work"
           r"|appear|fly|sail|trade|publish|print|produce|serve)|publishing|appearing|printing|occupied|inhabited"
           r"|manned|staffed", "close dissolve cancel abolish disband bankrupt", "stayed in service"),
)  # fmt: skip
"""What lasts, the surest words first."""

_LASTED = re.compile(
    r"\b(?:stay(?:ed|s)?|remain(?:ed|s)?|kept|continued?|went on|carried on|was kept|were kept|lasted"
    r"|survived|still)\b(?P<how>[^.;]{2,80})\b(?:until|till|up to|as late as)\s(?:the end of )?$",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:was|were|is|are|be|stood|being)\sstill\b(?P<how>[^.;,]{2,60})\b(?:in|on|at|by|as late as)\s"
    r"(?:the (?:spring|summer|autumn|winter|end|start) of )?$",
    re.IGNORECASE,
)
_STILL_AFTER = re.compile(
    r"[,\s][^.;,]{0,60}\b(?:was|were|is|are)\sstill\b(?P<how>[^.;,]{2,40})", re.IGNORECASE
)
_CUE = re.compile(r"\b(?:until|till|up to|still|late as)\b", re.IGNORECASE)
_STILL_CUE = re.compile(r"\bstill\b", re.IGNORECASE)

REACH = 120
"""Characters before a date in which it is told what lasted."""

NEVER = date(9999, 12, 31)
"""An end of which nothing more is known than that it had not come."""


def find_lasting(document: Document, dates: Sequence[Claim]) -> Iterator[Derived]:
    """The ends of what lasted until a date, or was still so on it."""
    span = dates[0].sentence.span
    if not _CUE.search(document.text, span.start, span.end):
        return
    for day in dates:
        start, end = day.mention.span.start, day.mention.span.end
        before = document.text[max(span.start, start - REACH) : start]
        if lasted := _LASTED.search(before):
            yield from _ended(day, lasted["how"])
        elif still := _still(before, document.text[end : span.end]):
            yield from _not_ended(day, still)


def _still(before: str, after: str) -> str | None:
    """What was still so on a date, told before it or, where it opens the sentence, after it."""
    if found := _STILL.search(before):
        return found["how"]
    opened = len(before.split()) <= 2 and _STILL_CUE.search(after)
    found = _STILL_AFTER.match(after) if opened else None
    return found["how"] if found else None


def _events(how: str) -> frozenset[str]:
    return next((state.ends for state in STATES if state.words.search(how)), frozenset())


def _ended(day: Claim, how: str) -> Iterator[Derived]:
    if not isinstance(day.value, DateValue) or not (events := _events(how)):
        return
    last = edge(day.value)
    if last.earliest and last.latest:
        value = DateValue(last.earliest, last.latest, f"{last.earliest}/{last.latest}", relative=True)
        ended = replace(day, id=f"{day.id}~end", value=value)
        yield Derived(ended, f"it lasted until {day.text}", events, stage=Aspect.END, past=True)


def _not_ended(day: Claim, how: str) -> Iterator[Derived]:
    if not isinstance(day.value, DateValue) or not day.value.earliest or not (events := _events(how)):
        return
    value = DateValue(day.value.earliest, NEVER, f"{day.value.earliest}/..", relative=True)
    yield Derived(
        replace(day, id=f"{day.id}~still", value=value),
        f"it had not ended by {day.text}",
        events,
        stage=Aspect.END,
        past=True,
    )
