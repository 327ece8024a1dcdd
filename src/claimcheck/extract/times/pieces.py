"""The pieces of which the grammars of time are made: regular expressions, all without capturing groups."""

from typing import Final

from claimcheck.extract.times.lexicon import (
    DAY_PARTS,
    EASTER_FEASTS,
    FIXED_FEASTS,
    MONTHS,
    NTH_FEASTS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
)


def _any(words: object) -> str:
    return "|".join(sorted((str(w).replace(" ", r"\s+") for w in words), key=lambda w: (-len(w), w)))  # type: ignore[attr-defined]


def _names(words: dict[str, int], *, short: int = 4) -> str:
    """Names with a capital or in capitals; the abbreviations with or without their point."""
    full = [w for w in words if len(w) > short + 1 or w in ("may", "june", "july", "april", "march")]
    brief = [w for w in words if w not in full]
    spelled = [form for w in full for form in (w.title(), w.upper())]
    cut = [form for w in brief for form in (w.title(), w.upper())]
    return rf"(?:(?:{_any(spelled)})\b|(?:{_any(cut)})(?:\.|\b))"


MONTH: Final = _names(MONTHS)
WEEKDAY: Final = _names(WEEKDAYS)
LONG_WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
SUFFIX: Final = r"(?:st|nd|rd|th)"
YEAR: Final = r"(?:1[0-9]\d\d|20\d\d)"
SEASON: Final = rf"(?i:{_any(SEASONS)})"
DAY_PART: Final = rf"(?i:{_any([*DAY_PARTS])})"
ORDINAL: Final = rf"(?i:{_any(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))"
WORD_NUMBER: Final = rf"(?i:{_any([w for w in NUMBERS if w not in ('a', 'an', 'couple', 'dozen', 'hundred', 'thousand', 'single')])})"
NUMBER: Final = (
    r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:\.\d{1,2})?(?:\s?½)?"
    rf"|(?:{WORD_NUMBER}|(?i:an?))(?:\s+(?i:hundred|thousand|dozen)\b)?(?:\s+and\s+(?:a\s+half|{WORD_NUMBER}))?)"
)
VAGUE: Final = (
    r"(?i:a\s+couple(?:\s+of)?|a\s+(?:good\s+)?few|the\s+few|few|several|some|many|numerous|dozens\s+of|hundreds\s+of"
    r"|thousands\s+of|tens\s+of|half\s+a\s+dozen|a\s+dozen|half\s+an?|half)"
)
UNIT: Final = r"(?i:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|semesters?|seasons?|years?|yrs?|decades?|centur(?:y|ies)|millenni(?:um|a))\b"
LARGE_UNIT: Final = r"(?i:days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|seasons?|years?|decades?|centur(?:y|ies)|millenni(?:um|a))\b"
ABOUT: Final = (
    r"(?i:nearly|almost|about|around|approximately|roughly|some|over|under|at\s+least|at\s+most|up\s+to|"
    r"more\s+than|less\s+than|fewer\s+than|no\s+more\s+than|no\s+less\s+than|not\s+more\s+than|as\s+(?:many|much|long|little)\s+as|"
    r"just\s+over|just\s+under|well\s+over|(?:a\s+)?little\s+(?:more|less|over|under)(?:\s+than)?|slightly\s+(?:more|less|over|under)(?:\s+than)?"
    r"|much\s+of|most\s+of|the\s+better\s+part\s+of)"
)
PART: Final = r"(?i:(?:very\s+)?early|mid(?:dle)?|late|later|earlier)"
PART_OF: Final = (
    r"(?i:(?:the\s+)?(?:very\s+)?(?:early|middle|mid|late)(?:\s+part)?(?:\s+of|\s+in)?|(?:the\s+)?(?:start|beginning|end|close|middle|rest"
    r"|remainder|first\s+half|second\s+half|latter\s+half|first\s+part|latter\s+part|eve)\s+of|earlier(?:\s+in)?|later(?:\s+in)?)"
)
FEAST: Final = rf"(?i:{_any([*FIXED_FEASTS, *NTH_FEASTS, *EASTER_FEASTS])})".replace("'", "['’]")
ZONE: Final = r"(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|JST|IST|AEST|SGT|Z)\b"
DASH: Final = r"[-–—]"
