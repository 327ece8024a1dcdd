"""What hangs on an event: "two days after the treaty was signed" is dated where the event is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from claimcheck.extract.mentions import TimeKind, TimeMention
from claimcheck.extract.times.almanac import Interval, interval_of, shift, timex_of
from claimcheck.extract.times.pieces import any_of
from claimcheck.extract.times.reading import OPEN
from claimcheck.model import DateValue


@dataclass(frozen=True, slots=True)
class Dated:
    """A day with the telling words of the sentence that tells of it."""

    day: date
    sentence: str
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Event:
    """The words of an event that a date hangs on, with their offsets in the block."""

    start: int
    end: int
    words: str
    back: bool
    """Whether the date lies before the event."""


_SIDE: Final = re.compile(
    r"\s+(?P<side>after|following|before|prior\s+to)\s+(?=[\w“\"‘'])(?![a-z]+ing\b)", re.IGNORECASE
)
_STOP: Final = any_of(
    "that which who whom when while where because but with as despite although if so by in on at for from to "
    "and or".split()
)
_EVENT: Final = re.compile(
    rf"(?:(?!(?:{_STOP})\b)[^\s.,;:!?()—–“”\"\x00]{{1,40}}(?:\s+(?=[\w’'])|$|(?=\W))){{1,12}}"
)
_FINITE: Final = re.compile(
    r"\b(?:was|were|had|did|said|fell|rose|began|won|lost|took|went|came|made|met|held|gave|saw|found|left|broke|told|hit|got"
    r"|ran|became|sent|brought|struck|wrote|quit|[a-z]{3,}ed)\b"
)


def _event_at(text: str, end: int) -> _Event | None:
    """The event that follows an expression ending there, after "after", "before" and their like."""
    side = _SIDE.match(text, end)
    found = _EVENT.match(text, side.end()) if side else None
    if side is None or found is None:
        return None
    verbs = (verb for verb in _FINITE.finditer(found[0]) if _is_verb(found[0], verb))
    verb = next(verbs, None)
    words = found[0][: verb.end()] if verb else found[0].rstrip()
    back = side["side"].lower() not in ("after", "following")
    return _Event(side.end(), side.end() + len(words), words, back)


def _is_verb(words: str, verb: re.Match[str]) -> bool:
    last = words[: verb.start()].split()[-1:]
    return bool(last) and last[0].lower() not in ("the", "a", "an", "its", "his", "her", "their", "of")


_TERM: Final = re.compile(r"[A-Za-z][\w-]+|\d[\w-]*")
_EMPTY: Final = frozenset(
    (
        "the an of and or his her its their this that these those first second last new it he she they "
        "was were had been being be is are has have did not no on in at to by for with from as after "
        "before implementation publication announcement introduction"
    ).split()
)


def terms_of(words: str) -> frozenset[str]:
    """The telling words of a text: names whole, other words cut to six letters."""
    return frozenset(
        term[:6] if term.islower() else term for term in _TERM.findall(words) if term.lower() not in _EMPTY
    )


_CONSIDERED: Final = 100
"""How many sentences with the rarest word of an event are looked at: keeps long texts linear."""


class Calendar:
    """The dated sentences of a document by their telling words."""

    def __init__(self, dated: Sequence[Dated]) -> None:
        self._rows: dict[str, list[Dated]] = {}
        self._terms = lru_cache(maxsize=1024)(terms_of)
        last = ""
        for row in dated:
            if row.sentence != last:
                for term in row.terms:
                    self._rows.setdefault(term, []).append(row)
            last = row.sentence

    def day_of(self, words: str, here: str) -> date | None:
        """The day of the first other sentence with a date that has every telling word of an event.

        One common word tells nothing where it stands with several days: "the launch" beside a launch pad.
        """
        terms = self._terms(words)
        rows = min((self._rows.get(term, []) for term in terms), key=len, default=[])[:_CONSIDERED]
        days = [row.day for row in rows if terms <= row.terms and here not in row.sentence]
        vague = len(terms) == 1 and all(term.islower() for term in terms)
        return None if not days or (vague and len(set(days)) > 1) else days[0]


_PERIOD: Final = re.compile(r"P(\d+(?:\.5)?)(D|W|M|Y)")
_LEADS: Final = frozenset({"for", "of", "than", "took", "spent", "lasted", "every", "each"})


def resolve_hanging(
    mentions: Sequence[TimeMention], texts: Sequence[str], calendar: Calendar
) -> tuple[TimeMention, ...]:
    """The mentions, those followed by "after" or "before" and an event bound to it and dated if it is."""
    return tuple(
        _bound(mention, event, mentions[max(0, i - 1) : i], mentions[i + 1 : i + 2], texts, calendar)
        if (event := _event_of(mention, texts[mention.block]))
        else mention
        for i, mention in enumerate(mentions)
    )


def _event_of(mention: TimeMention, text: str) -> _Event | None:
    told = mention.kind is TimeKind.DURATION and mention.value is None and _PERIOD.fullmatch(mention.timex)
    named = mention.kind is TimeKind.DATE and mention.value and not mention.value.resolved
    lead = text[max(0, mention.start - 12) : mention.start].split()[-1:]
    if not (told or (named and mention.timex.startswith("X"))) or (lead and lead[0].lower() in _LEADS):
        return None
    return _event_at(text, mention.end)


def _bound(
    mention: TimeMention,
    event: _Event,
    before: Sequence[TimeMention],
    after: Sequence[TimeMention],
    texts: Sequence[str],
    calendar: Calendar,
) -> TimeMention:
    text = texts[mention.block]
    days = _apposed(mention, before, text)
    timex = mention.timex
    if days is None:
        here = text[mention.start : event.end]
        base = _dated_within(event, mention.block, after, text) or calendar.day_of(event.words, here)
        days = _counted(mention, event, base, text) if base else OPEN
    if mention.kind is TimeKind.DATE and days.earliest and days.earliest == days.latest:
        timex = timex_of(days.earliest, "D")
    return replace(
        mention,
        timex=timex,
        value=DateValue(days.earliest, days.latest, days.edtf(), relative=True, anchor=event.words),
        extent=(mention.start, event.end),
    )


_APPOSED: Final = re.compile(r"\s*[)\]]?\s?[,(—–]?\s*(?:only|just|barely|exactly|merely)?\s*")


def _apposed(mention: TimeMention, before: Sequence[TimeMention], text: str) -> Interval | None:
    """The date right before it, which it says once more: "on May 6, one day after the vote"."""
    for other in before:
        same = other.block == mention.block and other.value and other.value.earliest == other.value.latest
        if (
            same
            and other.value
            and other.value.earliest
            and _APPOSED.fullmatch(text, other.end, mention.start)
        ):
            return Interval(other.value.earliest, other.value.latest)
    return None


_SCHEDULED: Final = re.compile(r"\s*(?:(?:due|held|set|scheduled|planned)\s+)?(?:on|for|of|in)?\s*")


def _dated_within(event: _Event, block: int, after: Sequence[TimeMention], text: str) -> date | None:
    """The day that the event's own words name, or those right after it."""
    for other in after:
        inside = other.block == block and event.start <= other.start < event.end + 40
        near = inside and (other.start <= event.end or _SCHEDULED.fullmatch(text, event.end, other.start))
        if near and (days := interval_of(other.timex)):
            return days.earliest if days.earliest == days.latest else None
    return None


def _counted(mention: TimeMention, event: _Event, base: date, text: str) -> Interval:
    amount, unit = 1.0, "D"
    if found := _PERIOD.fullmatch(mention.timex):
        amount, unit = float(found[1]), found[2]
    elif mention.timex in _UNITS:
        unit = _UNITS[mention.timex]
    day = shift(base, round(amount) * (-1 if event.back else 1), unit)
    if day is None:
        return OPEN
    words = text[mention.start : mention.end].lower()
    lead = text[max(0, mention.start - 8) : mention.start].lower()
    if words.startswith(("less", "under", "fewer", "no more", "not more")) or lead.endswith("within "):
        return Interval(min(base, day), max(base, day))
    if words.startswith(("more", "over", "at least")):
        return Interval(None, day) if event.back else Interval(day, None)
    return interval_of(timex_of(day, unit)) or OPEN


_UNITS: Final = {"XXXX": "Y", "XXXX-XX": "M", "XXXX-WXX": "W"}
