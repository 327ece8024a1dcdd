"""Text in, the same text with what only looks like time blanked out, every offset kept."""

import re
from typing import Final

from claimcheck.extract.words import beginning

_SUBSECTIONS: Final = r"(?:\([a-z0-9]{1,4}\)){0,4}"
_NO_MONTH: Final = r"(?!(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)"

_MONTH_NAME: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)

_NUMBERED: Final = r"(?=[A-Za-z.]{1,16}+:?(?:\s\(E[UC]\)|\s[A-Z]\.?)?\s?(?:No\.\s|Nos\.\s|\#)?\d)"
"""A word with a number behind it, seen before it is asked which word it is."""

MASKS: Final = {
    "address": ("letter", r"(?:https?://|www\.)[^\s<>\"”]{1,2000}", "http://news.example/2017/05/06/a-story"),
    "mailbox": ("word digit sign", r"(?<![\w.+@-])[\w.+-]{1,64}@[\w.-]{1,250}", "press2016@news.example"),
    "doi": ("word digit", r"\b(?:doi:\s?|DOI:?\s?)?10\.\d{4,9}/[^\s]{1,300}", "doi:10.1017/S1574"),
    "book number": (
        "word",
        r"\b(?:ISBN|ISSN|OCLC|PMID|arXiv)(?:-1[03])?:?\s?[\dXx][\dXx.-]{3,20}",
        "ISBN 0-19-852663-6",
    ),
    "reporter": (
        "digit",
        (
            rf"\b\d{{1,4}}\s+(?:{_NO_MONTH}[A-Z][A-Za-z]{{0,6}}\.\s?(?:\dd\s)?){{1,4}}(?:§{{1,2}}\s?)?"
            rf"\d{{1,5}}{_SUBSECTIONS}"
        ),
        "8 U.S.C. 1187(a)",
    ),
    "numbered": (
        "word sign",
        (
            rf"(?:§{{1,2}}|\b{_NUMBERED}(?:[Ss]ections?|[Ss]ecs?\.|[Aa]rticles?|[Aa]rts?\.|Rules?|[Cc]hapters?|[Tt]itle"
            r"|[Pp]aragraphs?|[Pp]aras?\.|[Cc]lauses?|[Nn]os?\.|[Nn]umbers?|Resolutions?|Res\.|Directives?"
            r"|Regulations?(?:\s\(E[UC]\))?|Decision|Orders?|Proclamation|Proc\.|Docket|Flights?|Routes?|Rooms?"
            r"|Highway|Channel|Forms?|[Pp]ages?|pp?\.|[Vv]ols?\.|[Ii]ssue|Bill|H\.R\.|S\.|H\.J\.|Pub\.\sL\."
            r"|Suite|Apt\.|Box|App\.|Application|ECLI:|Psalms?|[Uu]nit|[Gg]ate|[Ll]ot|[Ii]tem|[Tt]able|Figure|Fig\.|Note"
            r"|Grade|[Bb]ooth|[Ss]eat|[Ll]ocker|[Bb]us|[Tt]rain|[Tt]ram|[Bb]adge|[Ff]light|[Rr]oute|[Rr]oom"
            r"|Catalog(?:ue)?|Model|[Ss]erial|Class\s[A-Z]))"
            rf"\s?(?:No\.\s|Nos\.\s|\#)?\d{{1,6}}(?:[-–/.:]\d{{1,6}}){{0,3}}{_SUBSECTIONS}(?!\s+{_MONTH_NAME}\b)"
        ),
        "Section 1983",
    ),
    "docket": ("digit", r"\b\d{2}-\d{4,5}\b(?!-)", "16-1990"),
    "serial of a year": (
        "word digit",
        (
            r"\bNo\s\d{1,5}/(?:19|20)?\d\d\b|(?<![\w./-])(?:1[3-9]|[2-9]\d|\d{3,5})/(?:19|20)\d\d(?![\w/])"
            r"|\b(?:[Rr]eport|[Ll]aw|[Aa]ct|[Dd]ecree|[Dd]ecision|[Oo]rder|[Oo]rdinance|[Cc]ase|[Jj]udgment"
            r"|[Oo]pinion|[Nn]otice)\s\d{1,2}/(?:19|20)\d\d(?![\w/])"
        ),
        "No 203/2018",
    ),
    "standard": (
        "word",
        (
            r"\b(?:ISO|IEC|IEEE|RFC|DIN|ANSI|FIPS|ASTM)(?:[/ -](?:IEC|IEEE|ISO))?[ -]?\d{2,6}"
            r"(?:[-.]\d{1,4}){0,3}(?::\d{4})?"
        ),
        "ISO 8601:2004",
    ),
    "price": ("sign", r"[$€£¥]\s?\d[\d,.]*", "$1,990"),
    "telephone": (
        "digit sign",
        r"\+?\d{0,3}[\s-]?\(\d{2,4}\)\s?\d{2,4}(?:[\s.-]\d{2,4}){1,3}",
        "+1 (212) 555-1990",
    ),
    "short telephone": ("digit", r"\b\d{3}[.-]\d{3}[.-]\d{4}\b", "212-555-1990"),
    "long number": ("digit", r"\b\d{1,6}-\d{1,6}-\d{1,6}(?:-\d{1,6}){1,3}\b", "978-0-19-852663"),
    "street": (
        "digit",
        r"\b\d{1,5}\s+(?:[A-Z][\w.]{0,20}\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd)\b",
        "1600 Park Avenue",
    ),
    "paper": ("word", r"\bUSA\sT(?:oday|ODAY)\b", "USA Today"),
    "numeral": ("sign", r"\#\d+", "#2016"),
    "version": ("word digit", r"\bv?\d+\.\d+\.\d+(?:\.\d+)+", "10.12.1999.4"),
}
"""What is blanked out, by name: where it can begin (`beginning`), its pattern, an example."""

_ONLINE: Final = {"address", "mailbox"}
_MASKED: Final = re.compile(beginning((begins, pattern) for begins, pattern, _ in MASKS.values()))
_MASKED_OFFLINE: Final = re.compile(
    beginning((begins, pattern) for name, (begins, pattern, _) in MASKS.items() if name not in _ONLINE)
)
"""The same for a text without addresses, which are costly to try at each of its words."""
_BLANK: Final = "\x00"


def masked(text: str) -> str:
    """The text with addresses, citations, numbered sections, prices and telephone numbers blanked out."""
    if not _DIGIT.search(text):
        return text
    pattern = _MASKED if _ADDRESSED.search(text) else _MASKED_OFFLINE
    return pattern.sub(lambda found: _BLANK * len(found[0]), text)


_DIGIT: Final = re.compile(r"\d")
_ADDRESSED: Final = re.compile(r"@|://|www\.")

_COUNTED: Final = re.compile(
    r"\s+(?:(?:more|other|additional|new|square|cubic|metric|different|local|young|civilian)\s+)?(?:people|persons|men|women|children|troops|soldiers|"
    r"workers|employees|jobs|points|votes|voters|dollars|euros|pounds|yen|rupees|francs|rubles|roubles|meters?|metres?|km|kilometers?|kilometres?|"
    r"miles?|feet|foot|yards|acres|hectares|tons|tonnes|kg|kilograms|kilos|grams|g|mg|lbs?|calories|degrees|rpm|mph|hp|MW|megawatts|kWh|watts|volts|"
    r"GB|MB|ppm|Hz|MHz|copies|pages|words|species|homes|houses|households|residents|students|pupils|patients|members|cases|deaths|"
    r"casualties|guests|passengers|seats|times|percent|per\s+cent|years|days|hours|minutes|seconds|weeks|months|units|cars|vehicles|"
    r"aircraft|ships|prisoners|refugees|migrants|demonstrators|protesters|victims|shares|stores|schools|villages|stars|sq|hours?\b|m\b|ft\b)",
)
_MEASURED: Final = re.compile(
    r"\s+(?:met(?:er|re)s?|k?m|kilomet(?:er|re)s?|miles?|feet|yards|kg|tonnes|hectares|acres|litres|calories|rpm|mph|hp|MW|watts|volts"
    r"|GB|MB|M?Hz)\b(?!-)"
)
_THINGS: Final = re.compile(r"\s+[a-z]{3,}(?<!ss)(?<!us)(?<!is)s\b(?![’'])")
_DETERMINERS: Final = frozenset("the his her its their our this that a an".split())
_EARLIEST_LIKELY: Final = 1850
_BEFORE_A_YEAR: Final = frozenset(
    (
        "in since of by until from to before after during through between and or circa c. ca. the till "
        "spring summer autumn fall winter late early mid"
    ).split()
)
_HAPPENED: Final = ("ed:", "built:", "born:", "since:", "begun:")
"""Ends of a label that a year stands behind: "Founded: 1284"."""
_SERIAL: Final = re.compile(
    r"(?:[A-Z][\w’'-]*\s|[$€£#№]|\b(?:some|about|nearly|around|approximately|roughly|over|exceeded|than|least|most|another|these|those|only|all|with|up\s+to)\s)$"
)


def is_count(before: str, number: str, after: str) -> bool:
    """Whether four figures count, measure or name something instead of being a year."""
    words = before[-24:].split()
    last = words[-1].lower() if words else ""
    if _MEASURED.match(after):
        return True
    if _COUNTED.match(after) and not (
        last in ("the", "in", "since") and not after.lstrip().startswith(("people", "points"))
    ):
        return True
    if _THINGS.match(after) and (number.endswith("00") or int(number) < _EARLIEST_LIKELY):
        return bool(last) and last.isalpha() and last not in _BEFORE_A_YEAR - {"and", "or"} | _DETERMINERS
    if number.endswith("000") and _SERIAL.search(before[-24:]) and last not in _BEFORE_A_YEAR:
        return True
    if _is_about_a_year(words):
        return False
    if (
        last in ("about", "than", "least", "exceeded", "another", "some", "only")
        and number[0] == "1"
        and int(number) < 1700
    ):
        return True
    if last.endswith(_HAPPENED):
        return False
    return 1000 <= int(number) < 1400 and last not in _BEFORE_A_YEAR and after[:1] != ")"


_ABOUT = frozenset("about around circa c. ca. approximately".split())


def _is_about_a_year(words: list[str]) -> bool:
    """Whether the words before four figures lead a year that is only known roughly: "dates from about"."""
    lowered = [word.lower() for word in words[-4:]]
    if len(lowered) < 2 or lowered[-1] not in _ABOUT:
        return False
    if lowered[-2] in {"in", "since"}:
        return True
    return lowered[-2] in {"from", "to"} and bool({"dates", "dated", "dating", "back", "date"} & set(lowered))
