"""The words of one citation in, its parts out: authors, title, dates, DOI and other identifiers."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from claimcheck.extract.words import lowered
from claimcheck.model import DateValue

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_SEASONS = {"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}

DATES = (
    re.compile(rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}\b"),  # November 16, 2016
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.? {_MONTH},? {_YEAR}\b"),  # 16 November 2016
    re.compile(rf"\b{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)\b"),  # 2016-11-16
    re.compile(rf"\b{_YEAR},? {_MONTH} (?P<day>\d{{1,2}})\b"),  # 2016, November 16
    re.compile(rf"\b{_MONTH},? {_YEAR}\b"),  # November 2016
    re.compile(rf"\((?P<number>0?[1-9]|1[0-2])[,/] ?{_YEAR}\)"),  # (09, 2016)
    re.compile(rf"\b(?P<season>Spring|Summer|Autumn|Fall|Winter),? {_YEAR}\b", re.IGNORECASE),  # Spring 2012
    re.compile(rf"\((?:[^()]{{0,200}}[ ,:])?{_YEAR}[a-z]?\)"),  # (2015) · (Oslo: North Press, 2015)
    re.compile(rf"(?<![\w./-]){_YEAR}(?=[a-z]?(?:[.,;:)]|$))(?!\.\d)"),  # 2015.
)
"""How a citation writes its date, the most exact first, each with an example."""

ACCESSED = re.compile(
    r"\b(?:accessed|retrieved|consulted|viewed|visited|last access(?:ed)?|last visited|last viewed"
    r"|last checked|access(?:ed)? date|abgerufen|consulté)\b:?(?: on| at| le| am)?,? {0,2}$",
    re.IGNORECASE,
)
"""What stands before the day on which the author looked: "accessed September 27, 2017"."""

DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>“”‘’{}|\\^`]{1,200}", re.IGNORECASE)
"""10.1000/abc.123"""
_ARXIV = re.compile(
    r"\barxiv: ?(?P<id>\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7}(?:v\d{1,2})?)",
    re.IGNORECASE,
)  # arXiv:2101.00001v2
_PUBMED = re.compile(r"\b(?:PMID|PubMed ID):? ?(?P<id>\d{4,9})\b", re.IGNORECASE)  # PMID: 1234567
_PMC = re.compile(r"\bPMC ?ID?:? ?(?:PMC)?(?P<id>\d{5,9})\b", re.IGNORECASE)  # PMC1234567

LEAD = re.compile(
    r"(?:[(\[]\s{0,2})?(?:(?:see|cf|compare|(?:as )?(?:quoted|cited) in|e\.g|sources?|(?:adapted )?from|via"
    r"|also|generally|for example|i\.e|accord|but)\b[.,:]?\s{1,3}){0,4}",
    re.IGNORECASE,
)
"""What leads up to a citation and is no part of its author: "See also"."""

_TITLES = re.compile(r"^(?:President|Senator|Judge|Justice|Professor|Prof\.|Dr\.?|Sir|Dame|Mrs?\.|Ms\.)\s+")
_BODIES = frozenset(
    "agency association authority bank bureau center centre commission committee company council"
    " court department european federal federation foundation fund government group house inc"
    " institute international ministry national nations network news office organisation organization"
    " parliament party post press report secretariat senate service society state statement states the"
    " times union united university watch world".split()
)
_PARTICLES = frozenset("de la le du van von der den di da dos del al el bin ibn y e ten ter st".split())
_NAME_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’.\-]*")
_PEOPLE = re.compile(r",? (?:and|&|und|et|y) |; |, (?=[A-ZÀ-ÖØ-Þ][\w'’\-]+ [A-ZÀ-ÖØ-Þ])")
_INVERTED = re.compile(
    r"(?P<last>[A-ZÀ-ÖØ-Þ][\w'’\- ]{1,40}), (?P<first>(?:[A-ZÀ-ÖØ-Þ]\.[ -]?){1,4})(?=,|;|$| ?&| and)"
)  # Smith, J. A.
_AND_OTHERS = re.compile(r",? et al\.?$| and others$")

QUOTED = re.compile(r"[“\"«„](?P<title>[^“”\"«»„]{2,300})[”\"»“]|‘(?P<single>[^‘’]{8,300}[,.?!])’")
_BOOK = re.compile(
    r"^(?P<authors>[^,()“”\"]{3,80}?), (?P<title>[A-ZÀ-Þ][^()“”\"]{3,250}?),?"
    r" ?\((?=[^()]{0,150}\b(?:1[5-9]|20)\d\d)"
)  # Ann Lee, A History of Ports (Oslo: North Press, 2015), 20
_APA = re.compile(
    r"^(?P<authors>[^()“”\"]{2,300}?),? \((?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{1,30})?\)[.,:]?"
    r" (?P<title>[^.?!“”\"]{3,300}[?!]?)"
)  # Lee, A. (2015). A history of ports. Port Studies
_CASE = re.compile(
    r"^(?P<title>[A-Z][^,()“”\"]{0,100} v\.? [A-Z][^,()“”\"]{0,120})(?:,|\()"
)  # Lee v. Port of Oslo,


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a citation says of its source."""

    authors: tuple[str, ...] = ()
    title: str | None = None
    published: DateValue | None = None
    accessed: date | None = None
    doi: str | None = None


def read_particulars(words: str, urls: tuple[str, ...] = ()) -> Particulars:
    """Read the words of one citation, white space folded; `urls` are the addresses in it."""
    text = " ".join(words[:2000].split())
    text = text[LEAD.match(text).end() :] if LEAD.match(text) else text  # type: ignore[union-attr]
    authors, title, rest = _names(text)
    published, accessed = _dates(rest)
    return Particulars(authors, title, published, accessed, find_doi(text, urls))


def find_doi(text: str, urls: tuple[str, ...]) -> str | None:
    """The DOI that is written or that an address holds, without trailing marks."""
    for place in (*urls, text):
        if found := DOI.search(place.partition("?")[0] if place in urls else place):
            return _closed(found.group())
    return None


def _closed(doi: str) -> str:
    doi = doi.rstrip(".,;:'*]")
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(".,;:")
    return doi


_NUMBER = re.compile(r"\d{4}")


def find_identifiers(text: str) -> Iterator[tuple[int, int]]:
    """Where DOIs and numbers of arXiv and PubMed stand, without the marks around them."""
    if not _NUMBER.search(text):
        return
    for doi in DOI.finditer(text):
        yield doi.start(), doi.start() + len(_closed(doi.group()))
    for shape in (_ARXIV, _PUBMED, _PMC):
        yield from (found.span() for found in shape.finditer(text))


def identifier_urls(text: str) -> tuple[str, ...]:
    """Addresses of what is cited by its number in arXiv, PubMed or PubMed Central."""
    return (
        *(f"https://arxiv.org/abs/{found['id']}" for found in _ARXIV.finditer(text)),
        *(f"https://pubmed.ncbi.nlm.nih.gov/{found['id']}/" for found in _PUBMED.finditer(text)),
        *(f"https://www.ncbi.nlm.nih.gov/pmc/articles/PMC{found['id']}/" for found in _PMC.finditer(text)),
    )


def _names(text: str) -> tuple[tuple[str, ...], str | None, str]:
    """Authors, title, and the text without the title, whose numbers are no dates of the source."""
    if case := _CASE.match(text):
        return (), case["title"].strip(), text[case.end("title") :]
    quoted = QUOTED.search(text)
    if quoted:
        name = "title" if quoted["title"] else "single"
        return (
            people(text[: quoted.start()]),
            _clean(quoted[name]),
            text[: quoted.start()] + text[quoted.end() :],
        )
    for shape in (_APA, _BOOK):
        if (found := shape.match(text)) and (authors := people(found["authors"])):
            return authors, _clean(found["title"]), text[: found.start("title")] + text[found.end("title") :]
    return (), None, text


def _clean(title: str) -> str:
    return title.strip().rstrip(",.:;").strip()


def people(words: str) -> tuple[str, ...]:
    """The persons named before a title; none where a body is named or it is no list of names."""
    words = _AND_OTHERS.sub("", words.strip().rstrip(",:;"))
    if inverted := list(_INVERTED.finditer(words)):
        return tuple(f"{found['first'].strip()} {found['last'].strip()}" for found in inverted)
    words = words.removesuffix(".")
    names = [_turned(_TITLES.sub("", name.strip())) for name in _PEOPLE.split(words) if name.strip()]
    return tuple(names) if names and all(map(_is_person, names)) else ()


def _turned(name: str) -> str:
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and _is_person(f"{first} {last}") and len(last.split()) == 1 else name


def _is_person(name: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= 5 or any(word.lower() in _BODIES for word in words):
        return False
    return all(_NAME_WORD.fullmatch(word) or word.lower() in _PARTICLES for word in words)


def _dates(text: str) -> tuple[DateValue | None, date | None]:
    """The day of publication, and the day on which the author looked."""
    accessed = None
    for found, value in _written(text):
        if ACCESSED.search(text, max(0, found.start() - 40), found.start()):
            accessed = value.earliest
            text = text[: found.start()] + " " * len(found.group()) + text[found.end() :]
            break
    return next((value for _, value in _written(text)), None), accessed


def _written(text: str) -> Iterator[tuple[re.Match[str], DateValue]]:
    for shape in DATES:
        for found in shape.finditer(text):
            if value := _value(found):
                yield found, value


def _value(found: re.Match[str]) -> DateValue | None:
    parts = found.groupdict()
    year = int(parts["year"])
    if season := parts.get("season"):
        return _season(year, _SEASONS[lowered(season)])
    month = int(parts["number"]) if parts.get("number") else _month(parts.get("month"))
    if month is None:
        return DateValue(date(year, 1, 1), date(year, 12, 31), str(year))
    if not 1 <= month <= 12:
        return None
    last = monthrange(year, month)[1]
    day = int(parts["day"]) if parts.get("day") else None
    if day is None:
        return DateValue(date(year, month, 1), date(year, month, last), f"{year}-{month:02}")
    if not 1 <= day <= last:
        return None
    return DateValue(date(year, month, day), date(year, month, day), f"{year}-{month:02}-{day:02}")


def _month(name: str | None) -> int | None:
    return _MONTHS.index(name[:3].lower()) + 1 if name else None


def _season(year: int, code: str) -> DateValue:
    """Northern seasons as quarters: spring is March to May; winter runs into the next year."""
    first = {"21": 3, "22": 6, "23": 9, "24": 12}[code]
    end_year, last = (year + 1, 2) if first == 12 else (year, first + 2)
    return DateValue(
        date(year, first, 1), date(end_year, last, monthrange(end_year, last)[1]), f"{year}-{code}"
    )
