"""What names no stretch of time but only its side: "recently", "now", "the future"."""

from re import Match
from typing import Final

from claimcheck.extract.times.pieces import (
    UNITS_ONLY,
)
from claimcheck.extract.times.reading import OPEN, Reading, Rule, Scope, deictic
from claimcheck.extract.times.tense import Tense
from claimcheck.extract.words import lowered


def _reference(match: Match[str], _: Scope) -> Reading:
    return deictic((match.lastgroup or "").upper(), OPEN)


def _at_the_time(match: Match[str], scope: Scope) -> Reading | None:
    return _reference(match, scope) if scope.last_word() in ("at", "by", "since", "around") else None


def _present(match: Match[str], scope: Scope) -> Reading | None:
    if lowered(match[0]) == "the moment" and scope.last_word() not in ("at", "for"):
        return None
    if lowered(match[0]) == "the moment" and scope.next_word().lower() in ("of", "when", "that", "he", "she"):
        return None
    return _reference(match, scope)


_NOT_SOON: Final = ("after", "afterwards", "became", "as", "enough")


def _future(match: Match[str], scope: Scope) -> Reading | None:
    if scope.last_word() in ("as", "too", "how", "so"):
        return None
    if lowered(match[0]) == "soon" and scope.tense is not Tense.FUTURE:
        return None
    if lowered(match[0]) == "soon" and scope.next_word().lower() in _NOT_SOON:
        return None
    return _reference(match, scope)


def _units_ago(_match: Match[str], _: Scope) -> Reading:
    return deictic("PAST_REF", OPEN)


def _units_later(match: Match[str], _: Scope) -> Reading:
    return deictic("PAST_REF" if lowered(match["side"]) == "earlier" else "FUTURE_REF", OPEN)


def _now(match: Match[str], scope: Scope) -> Reading | None:
    if lowered(match[0]) == "now" and scope.next_word().lower() in ("that", "that,", "known"):
        return None
    return deictic("PRESENT_REF", OPEN)


RULES: Final = (
    Rule(
        "past",
        "past the",
        r"(?P<past_ref>(?i:(?:more\s+|most\s+)?recently|lately|the\s+(?:recent\s+|distant\s+)?past|"
        r"(?:the\s+)?recent\s+(?:days|weeks|months|years|decades|times|history|past)"
        r"|(?:past|previous|earlier)\s+(?:days|weeks|months|years|decades|centuries)|years\s+gone\s+"
        r"by))\b(?!\s+(?i:two|three|four|five|six|seven|eight|nine|ten|few|several|\d+|year|month|week|"
        r"decade|quarter|century|day|season|half|winter|summer|spring|fall)\b)",
        "recently",
        _reference,
    ),
    Rule(
        "at the time",
        "the",
        r"(?P<past_ref>(?i:the\s+time|that\s+time))(?=\s*[.,;:)\n”\"]|$)",
        "the time",
        _at_the_time,
    ),
    Rule(
        "present",
        "present the this",
        r"(?P<present_ref>(?i:currently|at\s+present|nowadays|presently|these\s+days|the\s+moment\b|the\s+"
        r"present(?=\s*[.,;:]|\s+(?:and|but)\b)|the\s+time\s+being|right\s+now|this\s+(?:time|"
        r"moment)(?=[.,;]|$)|the\s+present\s+(?:day|time)))\b",
        "currently",
        _present,
    ),
    Rule(
        "now",
        "present",
        r"(?:(?i:right|just)\s+)?(?i:now)\b(?!-)",
        "now",
        _now,
    ),
    Rule(
        "future",
        "future the",
        r"(?P<future_ref>(?i:the\s+(?:near\s+|foreseeable\s+|distant\s+|immediate\s+|"
        r"not[\s-]too[\s-]distant\s+)?future|(?:the\s+)?(?:coming|upcoming)\s+(?:days|weeks|months|years|"
        r"decades)|the\s+(?:near|short|medium|long|longer|shorter)[\s-](?:term|run)|(?:very\s+)?soon))\b",
        "the near future",
        _future,
    ),
    Rule(
        "units ago",
        "unit many",
        rf"(?P<amount>(?i:many\s+))?(?P<unit>{UNITS_ONLY})\s+(?i:ago)\b",
        "years ago",
        _units_ago,
    ),
    Rule(
        "units later",
        "unit",
        rf"(?P<unit>{UNITS_ONLY})\s+(?P<side>(?i:later|earlier))\b",
        "years later",
        _units_later,
    ),
)
