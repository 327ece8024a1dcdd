"""Stretches of time and what recurs: "four years", "the past three months", "every Monday", "daily"."""

from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.calendar import Interval, shift
from claimcheck.extract.times.lexicon import NUMBERS, UNITS
from claimcheck.extract.times.lexicon import VAGUE as VAGUE_WORDS
from claimcheck.extract.times.pieces import ABOUT, NUMBER, UNIT, VAGUE
from claimcheck.extract.times.reading import PUBLICATION, Reading, Rule, Scope


def unit_of(word: str) -> str:
    """The unit's letter in TIMEX3."""
    lowered = word.lower()
    short = {
        "min": "minute",
        "mins": "minute",
        "hr": "hour",
        "hrs": "hour",
        "yr": "year",
        "yrs": "year",
        "century": "century",
        "millennia": "millennium",
    }
    return UNITS[short.get(lowered) or (lowered if lowered in UNITS else lowered.rstrip("s"))]


def amount_of(words: str) -> float | None:
    """The number; None where the words count without saying how many."""
    total, unit = 0.0, 0.0
    words = words.lower().replace(",", "").replace("½", " and-half")
    if words.startswith("half"):
        return 6.0 if "dozen" in words else 0.5
    for word in words.replace("and a half", "and-half").split():
        if word in VAGUE_WORDS:
            return None
        if word == "and-half":
            unit += 0.5
        elif word in ("hundred", "thousand", "dozen"):
            unit = (unit or 1) * NUMBERS[word]
        elif word in NUMBERS:
            unit += NUMBERS[word]
        elif word.replace(".", "", 1).isdigit():
            unit += float(word)
    return total + unit or None


def period(amount: float | None, unit: str) -> str:
    """A TIMEX3 duration: P3D, PT30M, PXY, P10Y for a decade."""
    scale = {"DE": 10, "CE": 100, "ML": 1000}.get(unit)
    if scale:
        amount, unit = (amount * scale if amount else None), "Y"
    written = "X" if amount is None else f"{amount:g}"
    if unit.startswith("T"):
        return f"PT{written}{unit[1]}"
    return f"P{written}{unit}" if unit != "WE" else f"P{written}WE"


def _duration(match: Match[str], scope: Scope) -> Reading:
    return Reading(TimeKind.DURATION, period(amount_of(match["amount"]), unit_of(match["unit"])))


def _window(match: Match[str], scope: Scope) -> Reading:
    amount, unit = amount_of(match["amount"] or "a"), unit_of(match["unit"])
    back = match["which"].lower() not in ("next", "coming", "following")
    day = (
        shift(scope.published, round(amount) * (-1 if back else 1), unit)
        if scope.published and amount
        else None
    )
    days = Interval(None, None)
    if day and scope.published:
        days = Interval(day, scope.published) if back else Interval(scope.published, day)
    return Reading(TimeKind.DURATION, period(amount, unit), days, relative=True, anchor=PUBLICATION)


def _set(match: Match[str], scope: Scope) -> Reading:
    amount = amount_of(match["amount"]) if match["amount"] else 1
    return Reading(TimeKind.SET, period(amount, unit_of(match["unit"])))


_ADVERBS: Final = {
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "annually": "P1Y",
    "annual": "P1Y",
    "yearly": "P1Y",
    "hourly": "PT1H",
    "nightly": "P1D",
    "fortnightly": "P2W",
}


def _adverb(match: Match[str], scope: Scope) -> Reading:
    return Reading(TimeKind.SET, _ADVERBS[match[0].lower()])


RULES: Final = (
    Rule(
        "duration",
        rf"(?:{ABOUT}\s+)?(?P<amount>{VAGUE}|{NUMBER})[\s-]+(?:(?i:consecutive|straight|full|whole|more|long|successive|calendar|working|business|additional|further|trading)\s+)?(?P<unit>{UNIT})",
        "nearly four years",
        _duration,
    ),
    Rule(
        "window",
        rf"(?:(?i:the)\s+)?(?P<which>(?i:past|last|next|previous|coming|following))\s+(?P<amount>{VAGUE}|{NUMBER})\s+(?P<unit>{UNIT})",
        "the past three months",
        _window,
    ),
    Rule(
        "set", rf"(?i:every|each|per)\s+(?:(?P<amount>{NUMBER})\s+)?(?P<unit>{UNIT})", "every two years", _set
    ),
    Rule(
        "adverb",
        r"(?i:daily|weekly|monthly|quarterly|annually|annual|yearly|hourly|nightly|fortnightly)\b",
        "weekly",
        _adverb,
    ),
)
