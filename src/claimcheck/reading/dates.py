"""Where a document says when it was published: its address, or a date line near its top."""

import re
from collections.abc import Iterable
from datetime import date

from claimcheck.model import DateOrigin, Published

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
            "aug august", "sep sept september", "oct october", "nov november", "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY_MONTH = rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)? (?P<m1>{_MONTH})\.?,? (?P<y1>\d{{4}})"
_MONTH_DAY = rf"(?P<m2>{_MONTH})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>\d{{4}})"
_ISO = r"(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})"
WRITTEN = rf"(?:{_DAY_MONTH}|{_MONTH_DAY}|{_ISO})"
_OTHER_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\b|(?:{_MONTH})\.? \d{{1,2}}\b|\d{{4}}-\d\d-\d\d)"
"""The end of a stretch, which dates no text: "3 Feb 2004 - 14 Jun 2021" says when a page was archived."""
_LEAD = (
    r"(?:(?:first )?(?:published|posted|updated|last updated|last modified|date|dated|issued)(?: on)?:? ?"
    r"|by [^\d\n]{2,60}[,|·•–—-] ?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
)
_DATE_LINE = re.compile(
    rf"{_LEAD}{_LEAD}{WRITTEN}(?:T[\d:.]{{1,16}}Z?)?(?:,? (?:at )?\d{{1,2}}[:.]\d{{2}}.{{0,12}})?"
    rf"(?: [|·•–—-] (?!{_OTHER_DAY}).{{1,40}})?\.?$",
    re.IGNORECASE,
)
_PLACE_LINE = re.compile(
    rf"[A-Z][A-Z .'’,-]{{2,40}}(?:\([^)\n]{{2,20}}\) )?,? ?(?i:{WRITTEN}) ?(?:\([^)\n]{{2,20}}\) ?)?[–—-]"
)
_IN_ADDRESS = re.compile(
    r"[/.-]((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/._-]|$)", re.IGNORECASE
)


def declared(day: date | None) -> Published | None:
    """What the caller says."""
    return Published(day, DateOrigin.DECLARED) if day else None


def from_address(url: str | None) -> Published | None:
    """The day in an address such as `/2017/04/21/` or `/2017/apr/21/`."""
    match = _IN_ADDRESS.search(url or "")
    if match is None:
        return None
    year, month, day = match.groups()
    number = int(month) if month.isdigit() else _MONTHS.get(month.lower(), 0)
    return _published(int(year), number, int(day), DateOrigin.ADDRESS)


def from_datelines(texts: Iterable[str]) -> Published | None:
    """The first date line among the opening lines: a line that is a date, or "BERLIN, 4 March 2015 —"."""
    for text in texts:
        match = _DATE_LINE.match(text) if len(text) < 160 else None
        match = match or _PLACE_LINE.match(text[:140])
        if match and (found := _read(match)):
            return found
    return None


def is_dateline(text: str) -> bool:
    """Whether a line is a date and nothing else."""
    return len(text) < 160 and _DATE_LINE.match(text) is not None


def read_day(text: str) -> date | None:
    """The day that opens a value such as `2017-04-21T10:00Z` or `21 April 2017`."""
    match = re.match(WRITTEN, text.strip(), re.IGNORECASE)
    found = _read(match) if match else None
    return found.day if found else None


def _read(match: re.Match[str]) -> Published | None:
    parts = match.groupdict()
    for n in "123":
        if parts[f"y{n}"]:
            month = parts[f"m{n}"].lower()
            number = int(month) if month.isdigit() else _MONTHS[month]
            return _published(int(parts[f"y{n}"]), number, int(parts[f"d{n}"]), DateOrigin.DATELINE)
    return None


def _published(year: int, month: int, day: int, origin: DateOrigin) -> Published | None:
    try:
        return Published(date(year, month, day), origin)
    except ValueError:
        return None
