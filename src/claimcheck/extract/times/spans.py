"""Stretches of time by their length: "four years", "the past three months", "37-year-old"."""

import re
from re import Match
from typing import Final

from claimcheck.extract.mentions import TimeKind
from claimcheck.extract.times.almanac import Interval, shift
from claimcheck.extract.times.amounts import amount_of, period, unit_of
from claimcheck.extract.times.governing import ordinal
from claimcheck.extract.times.lexicon import NUMBERS
from claimcheck.extract.times.pieces import (
    ABOUT,
    ARTICLES,
    KIND_OF_UNIT,
    LENGTH,
    NUMBER,
    ORDINAL,
    UNIT,
    UNITS_ONLY,
    VAGUE,
)
from claimcheck.extract.times.reading import OPEN, PUBLICATION, Reading, Rule, Scope, deictic
from claimcheck.extract.times.tense import Tense
from claimcheck.extract.words import lowered

_AFTER_A_RATE: Final = frozenset(
    (
        "times twice once thrice million billion thousand hundred dollars euros pounds people barrels "
        "hours minutes miles days cars tons tonnes units percent visitors calls cents shares copies"
    ).split()
)


_COMPARED: Final = ("after", "before", "later", "earlier", "ago")


def _duration(match: Match[str], scope: Scope) -> Reading | None:
    words, unit = lowered(match["amount"]), unit_of(match["unit"])
    if _is_fraction(match) or _is_year(match["amount"]):
        return None
    bare = words in ("a", "an") and not match["about"]
    if bare and _is_rate(scope):
        return Reading(TimeKind.SET, period(1, unit))
    if bare and unit == "D" and not _measures(scope):
        return None
    if words == "one" and unit == "D" and _is_some_day(match, scope):
        return deictic("FUTURE_REF", OPEN)
    amount = amount_of(match["amount"])
    return Reading(TimeKind.DURATION, period(amount + 0.5 if amount and match["half"] else amount, unit))


_TO_COME: Final = frozenset(["", "will", "would", "could", "may", "might", "that", "to", "can"])


def _is_some_day(match: Match[str], scope: Scope) -> bool:
    """Whether "one day" is a day to come that nobody knows: "one day she will return"."""
    plain = not match["about"] and not match["kind"] and scope.next_word().lower() not in _COMPARED
    return plain and scope.tense is Tense.FUTURE and scope.last_word() in _TO_COME


def _is_fraction(match: Match[str]) -> bool:
    """Whether the unit is a second in a row, a quarter of a whole, or what "some" and "half" do not count."""
    words, unit = lowered(match["amount"]), lowered(match["unit"])
    if unit == "second" or (words in ("half", "some", "many") and unit in ("day", "week", "month", "minute")):
        return True
    return not match["kind"] and (unit == "quarter" or (unit == "quarters" and words == "three"))


def _is_year(amount: str) -> bool:
    return amount.isdecimal() and 1500 < int(amount) < 2100


_MEASURED: Final = frozenset(
    "for in within after than over under of took take takes lasted last spent spend about by just "
    "only".split()
)


def _measures(scope: Scope) -> bool:
    """Whether "a day" measures: "for a day", "a day after the vote"."""
    return scope.last_word() in _MEASURED or scope.next_word().lower() in ("after", "before", "following")


def _is_rate(scope: Scope) -> bool:
    if scope.next_word().strip(",.").lower() in _COMPARED:
        return False
    words = [word.strip(",()").lower() for word in scope.before[-60:].split()[-3:]]
    if not words or scope.before[-60:].rstrip().endswith((",", ";", ":", ".")):
        return False
    return words[-1] in _AFTER_A_RATE or any(
        (word.strip("$€£#").replace(",", "").replace(".", "").isdecimal() and len(word) != 4)
        or (word in NUMBERS and word not in ARTICLES)
        for word in words[-2:]
    )


_BARE_LEADS: Final = frozenset(
    (
        "for in over within after took take takes taken taking lasted last lasts spent spend spending by "
        "just only mere until and or through during several highest lowest worst best first"
    ).split()
)


def _bare_units(match: Match[str], scope: Scope) -> Reading | None:
    if lowered(match["unit"]) == "weekends":
        return Reading(TimeKind.SET, "XXXX-WXX-WE")
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


def _long(match: Match[str], _: Scope) -> Reading:
    word = lowered(match["unit"])
    plural = word.endswith("s") and word != "s"
    return Reading(TimeKind.DURATION, period(None if plural else 1, unit_of(match["unit"])))


def _window(match: Match[str], scope: Scope) -> Reading | None:
    amount, unit = amount_of(match["amount"] or "a"), unit_of(match["unit"])
    if match["amount"] is None and not match["the"]:
        return None
    back = lowered(match["which"]) in ("past", "last", "previous", "preceding")
    if amount is None and unit != "TM" and not match["amount"]:
        return None
    if lowered(match["which"]) == "first" or _OF_A_WHOLE.match(scope.after):
        return Reading(TimeKind.DURATION, period(amount, unit))
    return Reading(
        TimeKind.DURATION,
        period(amount, unit),
        _reach(amount, unit, scope, back=back),
        relative=True,
        anchor=PUBLICATION,
    )


_OF_A_WHOLE: Final = re.compile(r"\s+of\s+(?!this\b|last\b|recession|fighting)")
"""What a last stretch is a part of, which need not end today: "the last five years of her career"."""


def _reach(amount: float | None, unit: str, scope: Scope, *, back: bool) -> Interval:
    if scope.published is None:
        return OPEN
    far = shift(scope.published, round(amount) * (-1 if back else 1), unit) if amount else None
    return Interval(far, scope.published) if back else Interval(scope.published, far)


def _first_units(match: Match[str], _: Scope) -> Reading | None:
    amount, unit = amount_of(match["amount"]), unit_of(match["unit"])
    return Reading(TimeKind.DURATION, period(amount, unit))


def _age(match: Match[str], _: Scope) -> Reading:
    return Reading(TimeKind.DURATION, period(amount_of(match["amount"]), unit_of(match["unit"])))


_KIND: Final = rf"(?:(?P<kind>{KIND_OF_UNIT})[\s-]+)?"


def _nth(match: Match[str], _: Scope) -> Reading | None:
    """For "a fourth straight day": four days."""
    number = ordinal(match["ordinal"])
    return Reading(TimeKind.DURATION, period(number, unit_of(match["unit"]))) if number > 1 else None


RULES: Final = (
    Rule(
        "nth in a row",
        "ordinal the number",
        rf"(?:(?i:the|an?)\s+)?(?P<ordinal>{ORDINAL})\s+(?i:straight|consecutive|successive)\s+(?P<unit>{UNIT})",
        "a fourth straight day",
        _nth,
    ),
    Rule(
        "duration",
        "number about",
        rf"(?:(?P<about>{ABOUT})\s+)?(?P<amount>{VAGUE}|{NUMBER})(?:[\s-]+|(?<=\d)(?=[hdmwy]))(?:of\s+"
        rf")?{_KIND}(?P<unit>{UNIT})(?P<half>\s+and\s+a\s+half\b)?",
        "nearly four years",
        _duration,
        LENGTH,
    ),
    Rule(
        "the duration",
        "the",
        rf"(?i:the)\s+(?P<about>(?i:entire|whole|full))?\s*(?P<amount>{NUMBER})\s+{_KIND}"
        r"(?P<unit>(?i:minutes|hours|days|nights|weeks|months|quarters|years|decades|centuries))\b(?P<half>)",
        "the 90 days",
        _duration,
    ),
    Rule(
        "all day",
        "all",
        r"(?i:all)[\s-](?P<unit>(?i:day|night|week|month|year))(?:[\s-](?i:long|round))?\b",
        "all day",
        _long,
    ),
    Rule(
        "bare units",
        "unit many the",
        rf"(?P<adjective>(?i:the\s+)?(?i:many|long)\s+)?(?P<unit>{UNITS_ONLY})",
        "decades",
        _bare_units,
    ),
    Rule(
        "long",
        "unit",
        r"(?P<unit>(?i:day|week|weekend|month|year|decade|century|minutes|hours|days|weeks|months|years|"
        r"decades|centuries))[\s-]?(?i:long)\b",
        "decades-long",
        _long,
    ),
    Rule(
        "window",
        "step the",
        rf"(?P<the>(?i:the|these)\s+)?(?P<which>(?i:past|last|next|previous|coming|following|preceding|"
        rf"first))\s+(?:(?P<amount>{VAGUE}|{NUMBER})\s+)?{_KIND}(?P<unit>{UNIT})",
        "the past three months",
        _window,
    ),
    Rule(
        "first units",
        "the",
        rf"(?i:the)\s+(?i:first|final|last|opening)\s+(?P<amount>{VAGUE}|{NUMBER})\s+(?P<unit>{UNIT})",
        "the first nine months",
        _first_units,
    ),
    Rule(
        "age",
        "number",
        rf"(?P<amount>\d{{1,3}}|{NUMBER})[\s-](?P<unit>(?i:year|years|month|months|week|weeks|day|"
        rf"days))[\s-](?i:olds?)\b",
        "37-year-old",
        _age,
        LENGTH,
    ),
)
