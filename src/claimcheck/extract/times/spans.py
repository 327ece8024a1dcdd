"""Stretches of time and what recurs: "four years", "the past three months", "every Monday", "daily"."""

from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.calendar import Interval, shift
from claimcheck.extract.times.lexicon import NUMBERS, UNITS, WEEKDAYS
from claimcheck.extract.times.lexicon import VAGUE as VAGUE_WORDS
from claimcheck.extract.times.pieces import (
    ABOUT,
    DAY_PART,
    LARGE_UNIT,
    NUMBER,
    UNIT,
    UNITS_ONLY,
    VAGUE,
    WEEKDAY,
)
from claimcheck.extract.times.reading import OPEN, PUBLICATION, Reading, Rule, Scope

_SHORT_UNITS: Final = {
    "mins": "minute",
    "hrs": "hour",
    "yrs": "year",
    "centuries": "century",
    "millennia": "millennium",
}


def unit_of(word: str) -> str:
    """The unit's letters in TIMEX3, a T before those below the day."""
    lowered = word.lower()
    return UNITS[_SHORT_UNITS.get(lowered) or (lowered if lowered in UNITS else lowered.removesuffix("s"))]


def amount_of(words: str) -> float | None:
    """The number; None where the words count without saying how many."""
    text = words.lower().replace(",", "").replace("½", " and-half")
    if text.startswith("half"):
        return 6.0 if "dozen" in text else 0.5
    total = 0.0
    for word in text.replace("-and-a-half", " and-half").replace("and a half", "and-half").split():
        if word in VAGUE_WORDS:
            return None
        if word in ("hundred", "thousand", "dozen"):
            total = (total or 1) * NUMBERS[word]
        elif word == "and-half":
            total += 0.5
        elif word in NUMBERS:
            total += NUMBERS[word]
        elif word.replace(".", "", 1).isdecimal():
            total += float(word)
    return total or None


_YEARS: Final = {"DE": 10, "CE": 100, "ML": 1000}
_HALVES: Final = {
    ("TH", 0.5): ("TM", 30),
    ("Y", 0.5): ("M", 6),
    ("DE", 0.5): ("Y", 5),
    ("TM", 0.5): ("TS", 30),
}


def period(amount: float | None, unit: str) -> str:
    """A TIMEX3 duration: P3D, PT30M, PXY, P10Y for a decade."""
    unit, amount = _HALVES.get((unit, amount or 0), (unit, amount))
    if unit in _YEARS:
        amount, unit = (amount * _YEARS[unit] if amount else None), "Y"
    number = "X" if amount is None else f"{amount:.10g}"
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


_AFTER_A_RATE: Final = frozenset(
    ["times", "twice", "once", "thrice", "million", "billion", "thousand", "hundred", "dollars", "euros", "pounds", "people", "barrels", "hours", "minutes", "miles", "days", "cars", "tons", "tonnes", "units", "percent", "visitors", "calls", "cents", "shares", "copies"]
)
_COMPARED: Final = (
    "after",
    "before",
    "later",
    "earlier",
    "ago",
    "and",
    "or",
    "in",
    "from",
    "when",
    "on",
    "of",
    "to",
)


def _duration(match: Match[str], scope: Scope) -> Reading | None:
    words, unit = match["amount"].lower(), unit_of(match["unit"])
    single = words in ("a", "an", "one")
    if unit == "TS" and match["unit"].lower() == "second":
        return None  # "a second" counts more often than it measures
    if unit == "Q" and (match["unit"].lower() == "quarter" or words == "three") and not match["kind"]:
        return None  # a fraction
    if words in ("a", "an") and not match["about"] and _is_rate(scope):
        return Reading(TimeKind.SET, period(1, unit))
    if single and words != "one" and unit == "D" and scope.next_word() in ("in", "of") and not match["about"]:
        return None
    if words in ("half", "some", "many") and match["unit"].lower() not in (
        "hour",
        "year",
        "days",
        "years",
        "hours",
        "weeks",
        "months",
        "minutes",
        "decades",
        "decade",
    ):
        return None
    amount = amount_of(match["amount"])
    return Reading(TimeKind.DURATION, period(amount, unit)) if amount or amount is None else None


def _is_rate(scope: Scope) -> bool:
    if scope.next_word().strip(",.").lower() in _COMPARED[:5]:
        return False
    words = [word.strip(",()") for word in scope.before[-60:].split()[-3:]]
    if not words or scope.before[-60:].rstrip().endswith((",", ";", ":", ".")):
        return False
    return words[-1].lower() in _AFTER_A_RATE or any(
        word.strip("$€£#").replace(",", "").replace(".", "").isdecimal() and len(word) != 4
        for word in words[-2:]
    )


_BARE_LEADS: Final = frozenset(
    ["for", "in", "over", "within", "after", "took", "take", "takes", "taken", "taking", "lasted", "last", "lasts", "spent", "spend", "spending", "by", "just", "only", "mere", "until", "and", "or", "through", "during", "several", "highest", "lowest", "worst", "best", "first"]
)


def _bare_units(match: Match[str], scope: Scope) -> Reading | None:
    following = scope.next_word().lower()
    if (
        scope.last_word() in _BARE_LEADS
        or following in ("of", "after", "before", "since")
        or match["adjective"]
    ):
        if (
            following == "of"
            and not match["adjective"]
            and scope.last_word() in ("the", "these", "those", "first", "last")
        ):
            return None
        return Reading(TimeKind.DURATION, period(None, unit_of(match["unit"])))
    return None


def _long(match: Match[str], scope: Scope) -> Reading:
    word = match["unit"].lower()
    plural = word.endswith("s") and word != "s"
    return Reading(TimeKind.DURATION, period(None if plural else 1, unit_of(match["unit"])))


def _window(match: Match[str], scope: Scope) -> Reading | None:
    amount, unit = amount_of(match["amount"] or "a"), unit_of(match["unit"])
    if match["amount"] is None and not match["the"]:
        return None
    back = match["which"].lower() in ("past", "last", "previous", "preceding")
    if amount is None and unit != "TM" and not match["amount"]:
        return None
    return Reading(
        TimeKind.DURATION,
        period(amount, unit),
        _reach(amount, unit, scope, back=back),
        relative=True,
        anchor=PUBLICATION,
    )


def _reach(amount: float | None, unit: str, scope: Scope, *, back: bool) -> Interval:
    if scope.published is None:
        return OPEN
    far = shift(scope.published, round(amount) * (-1 if back else 1), unit) if amount else None
    return Interval(far, scope.published) if back else Interval(scope.published, far)


def _first_units(match: Match[str], scope: Scope) -> Reading | None:
    amount, unit = amount_of(match["amount"]), unit_of(match["unit"])
    return Reading(TimeKind.DURATION, period(amount, unit))


def _age(match: Match[str], scope: Scope) -> Reading:
    return Reading(
        TimeKind.DURATION,
        period(
            amount_of(
                match["amount"].replace("-", " ")
                if match["amount"].lower() not in NUMBERS
                else match["amount"]
            ),
            unit_of(match["unit"]),
        ),
    )


def _set(match: Match[str], scope: Scope) -> Reading | None:
    unit = unit_of(match["unit"])
    if match["ordinal"]:
        amount: float | None = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "few": 0}[
            match["ordinal"].lower()
        ] or None
    else:
        amount = amount_of(match["amount"]) if match["amount"] else 1
    if match["each"].lower() == "all":
        return None
    return Reading(TimeKind.SET, period(amount, unit))


def _per(match: Match[str], scope: Scope) -> Reading:
    return Reading(TimeKind.SET, period(1, unit_of(match["unit"])))


def _set_of_days(match: Match[str], scope: Scope) -> Reading:
    weekday = WEEKDAYS[match["weekday"].lower()] + 1
    part = ""
    if word := match["part"]:
        part = "T" + {"m": "MO", "a": "AF", "e": "EV", "n": "NI"}[word[0].lower()]
    return Reading(TimeKind.SET, f"XXXX-WXX-{weekday}{part}")


_ADVERBS: Final = {
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "annually": "P1Y",
    "yearly": "P1Y",
    "hourly": "PT1H",
    "nightly": "P1D",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "year-round": "P1Y",
}


def _adverb(match: Match[str], scope: Scope) -> Reading | None:
    if match[0][0].isupper() and scope.next_word()[:1].isupper() and scope.after.startswith(" "):
        return None  # the name of a paper
    if (
        scope.last_word()[:1]
        and match[0][0].isupper()
        and scope.before.endswith(" ")
        and not scope.before.rstrip().endswith((".", "!", "?", "”", '"'))
    ):
        return None
    return Reading(TimeKind.SET, _ADVERBS[match[0].lower()])


_KIND: Final = r"(?:(?P<kind>(?i:consecutive|straight|full|whole|long|successive|calendar|working|business|additional|further|trading|more|solid|extra|school|fiscal))[\s-]+)?"

RULES: Final = (
    Rule("duration", rf"(?:(?P<about>{ABOUT})\s+)?(?P<amount>{VAGUE}|{NUMBER})(?:[\s-]+|(?<=\d)(?=[hdmwy]))(?:of\s+)?{_KIND}(?P<unit>{UNIT})(?:\s+and\s+a\s+half\b)?", "nearly four years", _duration),
    Rule("the duration", rf"(?i:the)\s+(?P<about>(?i:entire|whole|full))?\s*(?P<amount>{NUMBER})[\s-]+{_KIND}(?P<unit>{UNIT})", "the 90 days", _duration),
    Rule("bare units", rf"(?P<adjective>(?i:the\s+)?(?i:many|long)\s+)?(?P<unit>{UNITS_ONLY})", "decades", _bare_units),
    Rule("long", r"(?P<unit>(?i:day|week|weekend|month|year|decade|century|minutes|hours|days|weeks|months|years|decades|centuries))[\s-]?(?i:long)\b", "decades-long", _long),
    Rule("window", rf"(?P<the>(?i:the|these)\s+)?(?P<which>(?i:past|last|next|previous|coming|following|preceding|first))\s+(?:(?P<amount>{VAGUE}|{NUMBER})\s+)?{_KIND}(?P<unit>{UNIT})", "the past three months", _window),
    Rule("first units", rf"(?i:the)\s+(?i:first|final|last|opening)\s+(?P<amount>{VAGUE}|{NUMBER})\s+(?P<unit>{UNIT})", "the first nine months", _first_units),
    Rule("age", rf"(?P<amount>\d{{1,3}}|{NUMBER})[\s-](?P<unit>(?i:year|years|month|months|week|weeks|day|days))[\s-](?i:olds?)\b", "37-year-old", _age),
    Rule("set", rf"(?P<each>(?i:every|each))\s+(?:(?P<amount>{NUMBER})\s+|(?P<ordinal>(?i:other|second|third|fourth|fifth|few))\s+)?(?:(?i:single)\s+)?(?P<unit>{UNIT})", "every two years", _set),
    Rule("per", rf"(?i:per|once\s+an?|twice\s+an?)\s+(?P<unit>{LARGE_UNIT})", "per year", _per),
    Rule("weekdays", rf"(?:(?i:every|each)\s+)?(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s(?:\s+(?P<part>{DAY_PART}))?(?!\w)", "Sundays", _set_of_days),
    Rule("every weekday", rf"(?i:every|each)\s+(?P<weekday>{WEEKDAY})(?:\s+(?P<part>{DAY_PART}))?", "every Monday", _set_of_days),
    Rule("adverb", rf"(?i:{'|'.join(_ADVERBS)})\b", "weekly", _adverb),
)  # fmt: skip
