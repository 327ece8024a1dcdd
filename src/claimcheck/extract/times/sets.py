"""What recurs: "every Monday", "twice a year", "daily"."""

from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.amounts import amount_of, period, unit_of
from claimcheck.extract.times.lexicon import DAY_PARTS, WEEKDAYS
from claimcheck.extract.times.pieces import DAY_PART, LARGE_UNIT, NUMBER, UNIT, WEEKDAY
from claimcheck.extract.times.reading import Reading, Rule, Scope
from claimcheck.extract.words import lowered


def _set(match: Match[str], _: Scope) -> Reading | None:
    unit = unit_of(match["unit"])
    if match["ordinal"]:
        amount: float | None = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "few": 0}[
            lowered(match["ordinal"])
        ] or None
    else:
        amount = amount_of(match["amount"]) if match["amount"] else 1
    return Reading(TimeKind.SET, period(amount, unit))


def _per(match: Match[str], _: Scope) -> Reading:
    return Reading(TimeKind.SET, period(1, unit_of(match["unit"])))


def _set_of_days(match: Match[str], _: Scope) -> Reading:
    weekday = WEEKDAYS[lowered(match["weekday"])] + 1
    part = ""
    if word := match["part"]:
        part = f"T{DAY_PARTS[lowered(word)]}"
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
    return Reading(TimeKind.SET, _ADVERBS[lowered(match[0])])


def _every_part(match: Match[str], _: Scope) -> Reading:
    return Reading(TimeKind.SET, f"XXXX-XX-XXT{DAY_PARTS[lowered(match['part'])]}")


_PARTS: Final = {
    "weekend": "XXXX-WXX-WE",
    "weekday": "P1D",
    "morning": "XXXX-XX-XXTMO",
    "afternoon": "XXXX-XX-XXTAF",
    "evening": "XXXX-XX-XXTEV",
    "night": "XXXX-XX-XXTNI",
}


def _parts(match: Match[str], scope: Scope) -> Reading | None:
    if scope.last_word() not in ("on", "at", "in", "most", "during"):
        return None
    return Reading(TimeKind.SET, _PARTS[lowered(match["part"])])


RULES: Final = (
    Rule(
        "parts",
        "parts",
        r"(?P<part>(?i:weekend|weekday|morning|afternoon|evening|night))s\b",
        "weekends",
        _parts,
    ),
    Rule(
        "set",
        "every",
        rf"(?P<each>(?i:every|each))\s+(?:(?P<amount>{NUMBER})\s+|(?P<ordinal>(?i:other|second|third|"
        rf"fourth|fifth|few))\s+)?(?:(?i:single)\s+)?(?P<unit>{UNIT})",
        "every two years",
        _set,
    ),
    Rule(
        "per",
        "per",
        rf"(?i:per|once\s+an?|twice\s+an?)\s+(?P<unit>{LARGE_UNIT})",
        "per year",
        _per,
    ),
    Rule(
        "weekdays",
        "weekdays every",
        rf"(?:(?i:every|each)\s+)?(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s(?:\s+"
        rf"(?P<part>{DAY_PART}))?(?!\w)",
        "Sundays",
        _set_of_days,
    ),
    Rule(
        "every weekday",
        "every",
        rf"(?i:every|each)\s+(?P<weekday>{WEEKDAY})(?:\s+(?P<part>{DAY_PART}))?",
        "every Monday",
        _set_of_days,
    ),
    Rule(
        "every part of a day",
        "every",
        rf"(?i:every|each)\s+(?:(?i:single)\s+)?(?P<part>{DAY_PART})",
        "every evening",
        _every_part,
    ),
    Rule(
        "adverb",
        "adverb",
        rf"(?i:{'|'.join(_ADVERBS)})\b",
        "weekly",
        _adverb,
    ),
)
