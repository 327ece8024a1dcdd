"""Stretches in which no digit is a quantity: addresses, dates, clock times, citations, phone numbers."""

import re
from collections.abc import Iterator

from claimcheck.extract.quantities.numerals import Numeral
from claimcheck.extract.words import beginning

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust"
    r"|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAYS_END = r"(?=[.;)]|,|\s?$|\s(?:at|in|for|on|to|when|as|by|with|\d{4})\b)"
"""What follows the last of several days of a month: "May 5 and 6 in Oslo", not "on May 5 and 6 people"."""
OPAQUE: tuple[tuple[str, str, str], ...] = (
    # what, where it can begin, pattern: no number inside is read
    ("address of the web", "letter", r"(?:https?://|www\.)\S+"),
    ("host", "word digit", r"\b[\w-]{1,40}\.(?:com|org|net|gov|edu|info|io|int|co\.uk)\b(?:/\S*)?"),
    ("e-mail", "word digit sign", r"\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"),
    ("doi", "word digit", r"\bdoi:?\s?10\.\d{4,9}/\S+|\b10\.\d{4,9}/\S+"),
    ("isbn", "word", r"\bISBN(?:-1[03])?:?\s?[\d -]{9,17}[\dX]|\bISSN:?\s?\d{4}-\d{3}[\dX]"),
    (
        "numeric date",
        "digit",
        (
            r"(?<![\d.,/-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})"
            r"|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?![\d/-]|\.\d)|\b9/11\b|\b24/7\b"
        ),
    ),
    ("time stamp", "digit", r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|\s?[+-]\d\d:?\d\d)?"),
    (
        "month and day",
        "word",
        (
            rf"\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?!%|\s?(?:percent|per cent)"
            rf"|[,.]\d)(?:\s?[-–]\s?\d{{1,2}}\b|(?:,\s\d{{1,2}}){{0,4}},?\s(?:and|or|to)\s\d{{1,2}}\b{_DAYS_END})?"
            rf"(?:,?\s\d{{4}}\b)?"
        ),
    ),
    (
        "day and month",
        "digit",
        (
            rf"(?<![\d,.$])\b(?:\d{{1,2}},?\s(?:(?:and|or|to)\s)?){{0,4}}\d{{1,2}}(?:st|nd|rd"
            rf"|th)?(?:\s?[-–]\s?\d{{1,2}})?\s(?:of\s)?{_MONTH}(?![a-z])(?!\s(?:have|be|not|also|need"
            rf"|face|lose|become)\b)(?:,?\s\d{{4}}\b)?"
        ),
    ),
    ("month and year", "word", rf"\b{_MONTH},?\s\d{{4}}\b"),
    (
        "clock",
        "digit",
        (
            r"(?<![\d.,$])\b\d{1,2}(?::\d\d){1,2}\b(?:\s?[ap]\.?m\b\.?)?"
            r"|\b\d{1,2}(?:\.\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\b\d{1,2}\so['’]clock"
        ),
    ),
    (
        "phone",
        "word digit sign",
        (
            r"(?<![\w.,])(?:\+\d{1,3}[\s.-]?|\b\d[\s-])?\((?:0|\d{2,5})\)\s?\d{2,4}(?:[\s.-]\d{2,4}){1,3}"
            r"|(?<![\w.,])\+\d{1,3}(?:[\s.-]?\d{2,4}){2,5}|\b\d{3}[-.]\d{3}[-.]\d{4}\b"
            r"|\b1?-?8\d\d-\d{3}-\d{4}\b|(?<![\w.,])0\d{2,4}(?:[\s-]\d{3,4}){1,3}\b|(?<![\w.,])0\d(?:[\s-]\d{2,4}){2,4}\b|[Tt]el\.?:?\s?\+?\d[\d\s()-]{5,20}"
        ),
    ),
    (
        "reporter",
        "digit",
        (
            r"\b\d{1,4}\s(?:U\.\s?S\.(?:\s?C\.)?(?=\s?(?:§|_|\d|—|-))|F\.(?:\s?(?:2d|3d|4th"
            r"|Supp\.(?:\s?[23]d)?|App['’]?x\.?))?(?=\s\d)|S\.\s?Ct\.|L\.\s?Ed\.|Fed\.\s?Reg\."
            r"|C\.?F\.?R\.?|U\.?S\.?C\.?(?=\s)|Stat\.(?=\s\d)|Cal\.|N\.[YWE]\.|EWCA|UKSC)\s?(?:§§?\s?"
            r"|_+\s?)?(?:\d[\w().,-]*)?(?:\s\(\d{4}\))?"
        ),
    ),
    ("section sign", "sign", r"§§?\s?\d[\w().:-]*"),
    ("number with subdivisions", "digit", r"(?<![\w$.,])\d{1,4}\([a-z0-9]{1,4}\)(?:\([a-z0-9]{1,4}\)){0,4}"),
    ("docket", "word", r"\b(?:No|Nos|no|nos|Case|Docket|Dkt)\.?\s?[#:]?\s?\d[\w:/-]*"),
    ("dotted", "digit", r"(?<![\w,$])\d{1,4}(?:\.\d{1,4}){2,5}\b"),
    ("record of matches", "digit", r"(?<![\w-])\d{1,3}(?:[-–]\d{1,3}){2,4}(?![\w-])"),
    ("long number", "digit", r"(?<![\w-])\d{1,6}(?:-\d{1,7}){3,5}(?![\w-])"),
    ("minute of play", "digit", r"\d{1,3}['’]\+\d{1,2}['’]"),
    (
        "era",
        "word digit",
        r"\b\d{1,5}(?:\s?(?:and|to|or|[-–])\s?\d{1,5})?\s(?:BCE?\b|B\.C\.|AD\b|A\.D\.|CE\b)|\b(?:AD|A\.D\.)\s\d{1,4}\b",
    ),
    ("odds", "digit", r"(?<!voted )\b\d{1,4}(?:\.\d)?[ -]to[ -]one\b"),
    (
        "place on the globe",
        "digit",
        (
            r"\d{1,3}(?:\.\d{1,8})?\s?°\s?(?:\d{1,2}(?:\.\d{1,4})?\s?[′'’]\s?)?"
            r"(?:\d{1,2}(?:\.\d{1,4})?\s?[″\"”]\s?)?[NSEW]\b"
            r"|\d{1,3}\.\d{4,8},\s?[-\u2212]?\d{1,3}\.\d{4,8}\b"
        ),
    ),
    ("hash", "sign", r"#\d[\w-]*"),
    ("place in a series", "word digit sign", r"^\W*(?:[A-Z][a-z]+\s)?\d{1,4}\sof\s\d{1,4}\W*$"),
    (
        "street",
        "digit",
        (
            r"\b\d{1,5}[a-z]?\s(?:(?:East|West|North|South|[NSEW]\.?)\s)?(?:[A-Z][\w.’'-]*\s"
            r"|\d{1,3}(?:st|nd|rd|th)?\s){1,3}(?:Street|St\b\.?|Avenue|Ave\b\.?|Road|Rd\b\.?"
            r"|Boulevard|Blvd\b\.?|Lane|Drive|Square|Place|Plaza|Court|Way|Terrace|Highway)(?![a-z])"
            r"|\b\d{1,4}[a-z]?\s(?:Via|[Rr]ue|Calle|Rua|Piazza|Avenida|Quai|Viale|Corso)\s(?=[\w’']{1,30})"
        ),
    ),
    ("postcode", "word", r"\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b"),
    (
        "list mark",
        "digit sign",
        r"^\s*[(\[]?\d{1,3}[.)\]](?=\s)|(?<=[\s,;:])\(\d{1,2}\)(?=\s)|\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,4}\]",
    ),
    ("treaty marks", "word", r"\b(?:G|E|P)-?\d{1,2}\b|\bGroup of (?:\d+|[A-Z][a-z]+)\b"),
)
_DIGIT = re.compile(r"\d")
_OPAQUE = re.compile(beginning((begins, pattern) for _, begins, pattern in OPAQUE), re.MULTILINE)
_ONLINE = {"address of the web", "host", "e-mail"}
_OPAQUE_OFFLINE = re.compile(
    beginning((begins, pattern) for name, begins, pattern in OPAQUE if name not in _ONLINE), re.MULTILINE
)
"""The same for a text without addresses, which are costly to try at each of its words."""
_ADDRESSED = re.compile(r"@|://|www\.|\.[a-z]")


def opaque_spans(text: str) -> list[tuple[int, int]]:
    """Stretches in which no number is read, in text order. Without a digit there is none."""
    if _DIGIT.search(text) is None:
        return []
    pattern = _OPAQUE if _ADDRESSED.search(text) else _OPAQUE_OFFLINE
    return [match.span() for match in pattern.finditer(text)]


def outside(numerals: Iterator[Numeral], spans: list[tuple[int, int]]) -> Iterator[Numeral]:
    """The numerals that touch none of the spans; both ascend."""
    at = 0
    for numeral in numerals:
        while at < len(spans) and spans[at][1] <= numeral.start:
            at += 1
        if at == len(spans) or numeral.end <= spans[at][0]:
            yield numeral
