"""The pieces of which the grammars of time are made: regular expressions without capturing groups."""

from collections.abc import Iterable
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
)


def any_of(words: Iterable[str]) -> str:
    """An alternation that takes the longest word first and any white space for a space."""
    return "|".join(sorted((w.replace(" ", r"\s+") for w in words), key=lambda w: (-len(w), w)))


def _capitals(words: Iterable[str]) -> str:
    return any_of(form for word in words for form in (word.title(), word.upper()))


_LONG_MONTHS: Final = [w for w in MONTHS if len(w) > 4 or w in ("may", "june", "july")]
_SHORT_MONTHS: Final = [w for w in MONTHS if w not in _LONG_MONTHS]

MONTH: Final = rf"(?:(?:{_capitals(_LONG_MONTHS)})\b|(?:{_capitals(_SHORT_MONTHS)})(?:\.|\b))"
WEEKDAY: Final = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b)"
)
DATED_WEEKDAY: Final = rf"(?:{WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thur?|Fri|Sat|Sun)\b\.?)"
"""A weekday in front of a date, where it may be cut short."""
DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
SUFFIX: Final = r"(?:st|nd|rd|th)"
YEAR: Final = r"(?:1\d\d\d|20\d\d)"
SEASON: Final = rf"(?i:{any_of(SEASONS)})\b"
DAY_PART: Final = rf"(?i:{any_of(DAY_PARTS)})\b"
ORDINAL: Final = rf"(?i:(?:{any_of(ORDINALS)})|\d{{1,3}}{SUFFIX})\b"
ARTICLES: Final = ("a", "an", "couple", "dozen", "hundred", "thousand", "single")
WORD_NUMBER: Final = rf"(?i:{any_of(w for w in NUMBERS if w not in ARTICLES)})\b"
NUMBER: Final = (
    r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:\.\d{1,2})?(?:[-\s]+and[-\s]+a[-\s]+half|\s?½)?"
    r"(?:\s+(?i:thousand|million|billion)\b)?"
    rf"|(?:{WORD_NUMBER}|(?i:an?|one)\b)(?:[\s-]+(?i:hundred|thousand|dozen|million|billion)\b)?"
    rf"(?:[\s-]+and[\s-]+(?:a[\s-]+half|{WORD_NUMBER}))?)"
)
VAGUE: Final = (
    r"(?i:a\s+couple(?:\s+of)?|a\s+(?:good\s+)?few|the\s+few|few|several|some|many|numerous"
    r"|(?:dozens|hundreds|thousands|tens|scores)\s+of|(?:a|half\s+a)\s+dozen|half\s+an?|half[\s-]+an?|half)\b"
)
UNIT: Final = (
    r"(?i:seconds?|minutes?|mins|hours?|hrs|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?"
    r"|semesters?|years?|yrs|decades?|centur(?:y|ies)|millenni(?:um|a))\b"
)
UNITS_ONLY: Final = (
    r"(?i:minutes|hours|days|nights|weekends|weeks|months|years|decades|centuries|millennia)\b"
)
"""Plurals that can stand without a number."""
LARGE_UNIT: Final = r"(?i:day|night|weekend|week|fortnight|month|quarter|year|decade|century|millennium)\b"
ABOUT: Final = (
    r"(?i:nearly|almost|about|around|approximately|roughly|some|over|under|at\s+least|at\s+most|up\s+to"
    r"|(?:no\s+|not\s+)?(?:more|less|fewer|longer)\s+than|as\s+(?:many|much|long|little)\s+as"
    r"|(?:just|well|a\s+little|slightly)\s+(?:over|under)"
    r"|(?:a\s+little|slightly|much)\s+(?:more|less)\s+than|the\s+better\s+part\s+of|an?\s+estimated)"
)
PART_OF: Final = (
    r"(?i:(?:the\s+)?(?:very\s+)?(?:early|mid(?:dle)?|late)(?:\s+part\s+of|\s+in)?"
    r"|(?:the\s+)?(?:start|beginning|end|close|middle|rest|remainder|(?:first|second|latter|last)\s+half"
    r"|(?:first|early|latter|later)\s+part|turn|dawn|eve)\s+of|earlier(?:\s+in)?|later(?:\s+in)?|sometime(?:\s+in)?)"
)
"""What narrows a stretch to a part of it, with its preposition."""
FEAST: Final = rf"(?:{any_of(w.title() for w in (*FIXED_FEASTS, *NTH_FEASTS, *EASTER_FEASTS))})".replace(
    "'S", "'s"
).replace("'", "['’]")
ZONE: Final = (
    r"(?:GMT|UTC|BST|CEST|CET|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|JST|IST|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|EES?T|MSK|HKT|PKT|SGT|Z|local\s+time"
    r"|(?:Eastern|Central|Mountain|Pacific)(?:\s+(?:Standard|Daylight))?(?:\s+[Tt]ime)?)\b"
)
THE: Final = r"(?:(?i:the)\s+)?"
EARLIER: Final = (
    r"(?i:earlier|before|prior|previously|beforehand|later|after|afterwards?|thereafter|hence|on)\b"
)
KIND_OF_UNIT: Final = (
    r"(?i:consecutive|straight|full|whole|long|short|successive|calendar|working|business|additional"
    r"|further|trading|more|solid|extra|school|fiscal)"
)
LENGTH: Final = (
    rf"(?:{ABOUT}\s+)?(?:{VAGUE}|{NUMBER})(?:[\s-]+|(?<=\d)(?=[hdmwy]))(?:of\s+)?"
    rf"(?:{KIND_OF_UNIT}[\s-]+)?{UNIT}"
)
"""What all counted lengths of time begin with: "nearly four years", "two full days" ago or later."""
