"""What is told from the day of publication or from another time: "last Friday", "two years ago", "now"."""

import re
from datetime import date
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.calendar import Interval, interval_of, shift, timex_of
from claimcheck.extract.times.lexicon import MONTHS, SEASONS, WEEKDAYS
from claimcheck.extract.times.pieces import (
    ABOUT,
    LARGE_UNIT,
    MONTH,
    NUMBER,
    PART_OF,
    SEASON,
    UNIT,
    UNITS_ONLY,
    VAGUE,
    WEEKDAY,
)
from claimcheck.extract.times.reading import (
    OPEN,
    Focus,
    Reading,
    Rule,
    Scope,
    deictic,
    narrowed,
)
from claimcheck.extract.times.spans import amount_of, unit_of
from claimcheck.extract.times.weekdays import weekday_from

_UNKNOWN: Final = {
    "Y": "XXXX",
    "M": "XXXX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "Q": "XXXX-QX",
    "DE": "XXX",
    "CE": "XX",
}


def unknown(unit: str) -> Reading:
    """A stretch of a unit told from a day that is not known."""
    return deictic(_UNKNOWN.get(unit, "XXXX-XX-XX"), OPEN)


def told_from(focus: Focus, timex: str, days: Interval | None = None) -> Reading:
    """A reading that hangs on another date of the text."""
    return Reading(
        TimeKind.DATE, timex, days or interval_of(timex) or OPEN, relative=True, anchor=focus.words
    )


def _reference(match: Match[str], scope: Scope) -> Reading:
    return deictic((match.lastgroup or "").upper(), OPEN)


def _now(match: Match[str], scope: Scope) -> Reading | None:
    if match[0].lower() == "now" and scope.next_word().lower() in ("that", "that,", "known"):
        return None
    return deictic("PRESENT_REF", OPEN)


_DAYS: Final = {"today": 0, "yesterday": -1, "tomorrow": 1}


def _day(match: Match[str], scope: Scope) -> Reading:
    day = shift(scope.published, _DAYS[match["day"].lower()], "D") if scope.published else None
    return deictic(day.isoformat()) if day else deictic("XXXX-XX-XX", OPEN)


_STEPS: Final = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1, "this": 0, "current": 0,
    "same": 0, "that": 0, "present": 0,
}  # fmt: skip
_NARRATIVE: Final = ("previous", "preceding", "following", "same", "that")
"""Steps that count from the text's own last date."""


def _step(match: Match[str], scope: Scope) -> Reading | None:
    unit, which = unit_of(match["unit"]), match["which"].lower().split()[-1]
    if unit.startswith("T") or (
        which == "that" and scope.next_word().lower() in ("the", "he", "she", "it", "they", "was", "is")
    ):
        return None
    narrative = which in _NARRATIVE or (which == "next" and match["the"] and unit == "D")
    if narrative and scope.focus and scope.focus.day:
        day = shift(scope.focus.day, _STEPS[which], unit)
        return narrowed(told_from(scope.focus, timex_of(day, unit)), match["part"]) if day else None
    if scope.published is None:
        return unknown(unit)
    day = shift(scope.published, _STEPS[which], unit)
    return narrowed(deictic(timex_of(day, unit)), match["part"]) if day else None


def _part_of_unit(match: Match[str], scope: Scope) -> Reading | None:
    """ "The end of the year": the year of publication, or the one spoken of."""
    unit = unit_of(match["unit"])
    day = (scope.published or (scope.focus.day if scope.focus else None)) if unit != "D" else scope.now
    return narrowed(deictic(timex_of(day, unit)), match["part"]) if day else unknown(unit)


_THE_LEADS: Final = frozenset(
    ["in", "for", "during", "of", "end", "ended", "ends", "ending", "finish", "finished", "close", "closed", "over", "through", "on", "by", "later", "earlier"]
)
_DEFINED: Final = re.compile(
    r"\s+(?:of|that|when|after|before|following|the|they|he|she|it|we|in\s+which|since|prior)\b"
)


def _the_unit(match: Match[str], scope: Scope) -> Reading | None:
    """ "In the quarter", "end the day": the one that is spoken of."""
    unit = unit_of(match["unit"])
    if scope.last_word() not in _THE_LEADS or _DEFINED.match(scope.after):
        return None
    if unit == "WE" and scope.published:
        back = scope.published.weekday() < 4
        day = shift(scope.published, -1 if back else 0, "W")
        return deictic(timex_of(day, "WE")) if day else None
    focus = scope.focus
    if focus and focus.day and focus.words in scope.sentence:
        return told_from(focus, timex_of(focus.day, unit))
    return deictic(timex_of(scope.published, unit)) if scope.published else unknown(unit)


_PAPERS: Final = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Herald|Express|Post|Independent|Tribune|Night\s(?:Football|Live)|School|Club)\b"
)
_NAMED_DAYS: Final = frozenset(
    ["black", "bloody", "cyber", "super", "fat", "ash", "palm", "easter", "good", "holy", "blue", "giving", "ruby", "stormy", "casual"]
)


def _weekday(match: Match[str], scope: Scope) -> Reading | None:
    if _PAPERS.match(scope.after) or scope.last_word() in _NAMED_DAYS:
        return None
    number = WEEKDAYS[match["weekday"].lower()]
    which = (match["which"] or "").lower().removeprefix("the ").split(" ")[-1]
    near = scope.focus if which in _NARRATIVE else None
    base = near.day if near else scope.published
    if base is None:
        return deictic(f"XXXX-WXX-{number + 1}", OPEN)
    day = weekday_from(base, number, which, scope.tense)
    if day is None:
        return None
    if match["week"]:
        day = (
            shift(
                weekday_from(base, number, "next", scope.tense) or day,
                -7 * 2 if match["week"].lower().startswith("last") else 0,
                "D",
            )
            or day
        )
    return told_from(near, day.isoformat()) if near else deictic(day.isoformat())


def _month_step(match: Match[str], scope: Scope) -> Reading | None:
    month, which, now = MONTHS[match["month"].rstrip(".").lower()], match["which"].lower(), scope.published
    if now is None:
        return deictic(f"XXXX-{month:02}", OPEN)
    year = now.year
    if which in ("last", "past", "previous") and month >= now.month:
        year -= 1
    if which in ("next", "coming") and month <= now.month:
        year += 1
    day = f"-{int(match['day']):02}" if match["day"] else ""
    return deictic(f"{year:04}-{month:02}{day}")


def _month_of(match: Match[str], scope: Scope) -> Reading | None:
    """ "In May of last year", "June this year"."""
    month, now = MONTHS[match["month"].rstrip(".").lower()], scope.published
    if now is None:
        return deictic(f"XXXX-{month:02}", OPEN)
    year = now.year + _STEPS[match["which"].lower().split()[-1]]
    if match["which"].lower() in ("the same", "that") and scope.focus and scope.focus.day:
        year = scope.focus.day.year
    day = f"-{int(match['day']):02}" if match["day"] else ""
    return narrowed(deictic(f"{year:04}-{month:02}{day}"), match["part"])


def _season_step(match: Match[str], scope: Scope) -> Reading | None:
    season, now, which = match["season"].lower(), scope.published, match["which"].lower()
    if now is None:
        return deictic(f"XXXX-{SEASONS[season]}", OPEN)
    first = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[season]
    year = now.year
    if which in ("last", "past", "previous") and (now.month < first + 3 or season == "winter"):
        year -= 1
    if which == "this" and season == "winter" and now.month < 4:
        year -= 1
    if which in ("next", "coming") and now.month >= first:
        year += 1
    return narrowed(deictic(f"{year:04}-{SEASONS[season]}"), match["part"])


def _ago(match: Match[str], scope: Scope) -> Reading | None:
    return _from(match, scope, scope.published, None, back=True)


def _from_now(match: Match[str], scope: Scope) -> Reading | None:
    return _from(match, scope, scope.published, None, back=False)


_BACK: Final = frozenset({"earlier", "before", "prior", "previously", "beforehand"})


def _after_focus(match: Match[str], scope: Scope) -> Reading | None:
    """ "A year earlier", "two days later": from the text's last date."""
    side = match["side"].lower()
    if side in ("before", "after", "prior", "on") and _goes_on(scope, side):
        return None
    focus = scope.focus
    base = focus.day if focus else scope.published
    return _from(match, scope, base, focus, back=side in _BACK)


_ENDED: Final = re.compile(
    r"\s*(?:[.,;:!?)”\"—–]|$|(?:and|but|when|in|at|the|he|she|they|it|we|while|with|by)\b)"
)


def _goes_on(scope: Scope, side: str) -> bool:
    """Whether what it is told from follows: "two days before the vote"."""
    if side == "on" or (side == "prior" and scope.next_word() == "to"):
        return True
    return side != "prior" and not re.match(r"\s*(?:[.,;:!?)”\"—–]|$)", scope.after)


def _from(
    match: Match[str], scope: Scope, base: date | None, focus: Focus | None, *, back: bool
) -> Reading | None:
    group = match.groupdict()
    unit, amount = unit_of(match["unit"]), amount_of(group.get("amount") or "one")
    reference = "PAST_REF" if back else "FUTURE_REF"
    if base is None or amount is None:
        return deictic(reference, OPEN)
    if unit.startswith("T"):
        return deictic(base.isoformat())
    day = shift(base, round(amount) * (-1 if back else 1), unit)
    if amount == 0.5 and unit == "Y":
        day, unit = shift(base, -6 if back else 6, "M"), "M"
    if day is None:
        return deictic(reference, OPEN)
    days = _bounded(base, day, group.get("about"), timex_of(day, unit))
    timex = timex_of(day, unit)
    return told_from(focus, timex, days) if focus else deictic(timex, days)


def _bounded(base: date, day: date, about: str | None, timex: str) -> Interval | None:
    """ "Less than a year" ends before the year is out, "more than a year" has no end."""
    words = " ".join((about or "").lower().split())
    if words.startswith(
        ("less", "under", "fewer", "just under", "not more", "no more", "a little less", "slightly less")
    ):
        return Interval(min(base, day), max(base, day))
    if words.startswith(("more", "over", "at least", "well over")):
        return Interval(None, day) if day < base else Interval(day, None)
    return interval_of(timex)


def _event_day(match: Match[str], _: Scope) -> Reading:
    """ "The day after the vote": dated where the vote is."""
    return unknown(unit_of(match["unit"]))


def _same(match: Match[str], scope: Scope) -> Reading | None:
    """ "The same period last year": the last date of the text, a year back."""
    focus, base = scope.focus, scope.published
    day = focus.day if focus and focus.day else base
    if day is None:
        return unknown("Y")
    unit = "M"
    if focus and re.fullmatch(r"\d{4}-Q\d", focus.timex):
        unit = "Q"
    elif (
        focus and re.fullmatch(r"\d{4}-\d\d-\d\d.*", focus.timex) and match["unit"].lower() in ("day", "date")
    ):
        unit = "D"
    back = shift(day, -1, "Y")
    return deictic(timex_of(back, unit)) if back else None


def _the_day(match: Match[str], scope: Scope) -> Reading | None:
    """ "The day before", "the year after", where nothing follows that it is told from."""
    side = match["side"].lower()
    if _goes_on(scope, side):
        return None
    return _after_focus(match, scope)


_LATER: Final = (
    r"(?P<side>(?i:earlier|before|prior|previously|beforehand|later|after(?:wards?)?|thereafter|hence|on))\b"
)
_AMOUNT: Final = rf"(?:(?P<about>{ABOUT})\s+)?(?P<amount>{VAGUE}|{NUMBER})"
_PARTED: Final = rf"(?:(?P<part>{PART_OF})[\s-]+(?:of\s+)?)?"
_KIND: Final = r"(?:(?i:calendar|fiscal|full|trading|business|academic|financial|school)\s+)?"
_PERIOD: Final = (
    r"(?i:period|time|month|quarter|week|day|date|point|three\s+months|six\s+months|nine\s+months)"
)

RULES: Final = (
    Rule("past", r"(?P<past_ref>(?i:(?:more\s+|most\s+)?recently|lately|the\s+(?:recent\s+|distant\s+)?past|(?:the\s+)?recent\s+(?:days|weeks|months|years|decades|times|history|past)|years\s+gone\s+by))\b(?!\s+(?i:two|three|four|five|six|seven|eight|nine|ten|few|several|\d+|year|month|week|decade|quarter|century|day|season|half|winter|summer|spring|fall)\b)", "recently", _reference),
    Rule("at the time", r"(?P<past_ref>(?i:the\s+time|that\s+time))(?=\s*[.,;:)\n”\"]|$)", "the time", lambda m, s: _reference(m, s) if s.last_word() in ("at", "by", "since", "around") else None),
    Rule("present", r"(?P<present_ref>(?i:currently|at\s+present|nowadays|presently|these\s+days|the\s+(?:moment|present)(?=\s*[.,;:]|\s+(?:and|but)\b)|the\s+time\s+being|right\s+now|this\s+(?:time|moment)(?=[.,;]|$)|the\s+present\s+(?:day|time)))\b", "currently", lambda m, s: _reference(m, s) if m[0].lower() != "the moment" or s.last_word() in ("at", "for") else None),
    Rule("now", r"(?:(?i:right|just)\s+)?(?i:now)\b(?!-)", "now", _now),
    Rule("future", r"(?P<future_ref>(?i:the\s+(?:near\s+|foreseeable\s+|distant\s+|immediate\s+|not[\s-]too[\s-]distant\s+)?future|(?:the\s+)?(?:coming|upcoming)\s+(?:days|weeks|months|years|decades)|the\s+(?:near|short|medium|long|longer|shorter)[\s-](?:term|run)|(?:very\s+)?soon))\b", "the near future", lambda m, s: None if s.last_word() in ("as", "too", "how", "so") or (m[0].lower() == "soon" and s.next_word().lower() in ("after", "afterwards", "became", "as", "enough")) else _reference(m, s)),
    Rule("day", r"(?:(?i:earlier|later|late|early)\s+)?(?P<day>(?i:today|yesterday|tomorrow))\b", "yesterday", _day),
    Rule("step", rf"{_PARTED}(?:(?P<the>(?i:the))\s+(?:(?i:very)\s+)?)?(?P<which>(?i:last|next|this\s+past|this\s+coming|this\s+same|this|previous|following|preceding|coming|current|same|that\s+same|that|past))\s+{_KIND}(?P<unit>{LARGE_UNIT})(?!-)", "last year", _step),
    Rule("part of a unit", rf"(?P<part>(?i:(?:the\s+)?(?:very\s+)?(?:start|beginning|end|close|middle|rest|remainder|(?:first|second|latter|last)\s+half)\s+of|earlier\s+in|later\s+in))\s+(?i:the|its)\s+{_KIND}(?P<unit>(?i:day|week|month|quarter|year|decade|century))\b", "the end of the year", _part_of_unit),
    Rule("the unit", rf"(?i:the)\s+{_KIND}(?P<unit>(?i:day|week|weekend|month|quarter|year|decade))\b(?!-)", "the day", _the_unit),
    Rule("day of an event", r"(?i:the)\s+(?P<unit>(?i:day|night|week|month|year))(?=\s+(?:after|before|following)\s+[\w“\"])", "the day", _event_day),
    Rule("weekday", rf"(?:(?P<part>(?i:early|late|mid|earlier|later(?:\s+on)?|sometime))[\s-]+)?(?:(?P<which>(?i:(?:this\s+)?(?:last|next|past|coming)|this|the\s+(?:following|previous|next)|that(?:\s+same)?))\s+)?(?P<weekday>{WEEKDAY})(?:\s+(?P<week>(?i:last|next|this)\s+(?i:week)))?", "last Friday", _weekday),
    Rule("month step", rf"(?:(?i:early|mid|late)\s+)?(?P<which>(?i:last|next|this|past))\s+(?P<month>{MONTH})(?:\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b)?(?![\d:])", "this November", _month_step),
    Rule("month of a year", rf"{_PARTED}(?P<month>{MONTH})(?:\s+(?P<day>[0-3]?\d))?,?\s+(?:of\s+)?(?P<which>(?i:last|this|next|the\s+same|that|the\s+following|the\s+previous))\s+(?i:year)\b", "May of last year", _month_of),
    Rule("season step", rf"{_PARTED}(?P<which>(?i:last|next|this|past))\s+(?P<season>{SEASON})", "last summer", _season_step),
    Rule("ago", rf"{_AMOUNT}(?:[\s-]+|(?<=\d)(?=[hdmwy]))(?:(?i:full|long|short|whole)\s+)?(?P<unit>{UNIT})(?:\s+and\s+a\s+half)?\s+(?i:ago|back(?=[.,;]|$))\b", "two days ago", _ago),
    Rule("units ago", rf"(?P<amount>(?i:many\s+))?(?P<unit>{UNITS_ONLY})\s+(?i:ago)\b", "years ago", lambda m, s: deictic("PAST_REF", OPEN)),
    Rule("from now", rf"{_AMOUNT}[\s-]+(?P<unit>{UNIT})\s+(?i:from\s+now)\b", "two days from now", _from_now),
    Rule("later", rf"{_AMOUNT}[\s-]+(?:(?i:full|whole)\s+)?(?P<unit>{UNIT})\s+{_LATER}", "two days later", _after_focus),
    Rule("units later", rf"(?P<unit>{UNITS_ONLY})\s+(?P<side>(?i:later|earlier))\b", "years later", lambda m, s: deictic("PAST_REF" if m["side"].lower() == "earlier" else "FUTURE_REF", OPEN)),
    Rule("the day before", r"(?i:the)\s+(?P<unit>(?i:day|night|week|month|year|decade|weekend))\s+(?P<side>(?i:before|after|prior))\b", "the day before", _the_day),
    Rule("same period", rf"(?i:the\s+same)\s+{_PERIOD.replace('(?i:', '(?P<unit>(?i:', 1)})(?:,?\s+(?:of\s+|in\s+|the\s+)?(?i:last\s+year|a\s+year\s+(?:ago|earlier|before)|the\s+previous\s+year|the\s+(?:year|prior\s+year)\s*(?:before|earlier)?|previous\s+year|prior\s+year))", "the same period last year", _same),
    Rule("year-ago", r"(?i:(?:the\s+)?year[\s-](?:ago|earlier)\s+(?P<unit>period|quarter|month))\b", "the year-ago quarter", _same),
)  # fmt: skip
