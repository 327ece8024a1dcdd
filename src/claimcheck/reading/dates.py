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
_DAY_MONTH = rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<m1>{_MONTH})\.?,? (?P<y1>\d{{4}})"
_MONTH_DAY = rf"(?P<m2>{_MONTH})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>\d{{4}})"
_ISO = r"(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})"
WRITTEN = rf"(?:{_DAY_MONTH}|{_MONTH_DAY}|{_ISO})"
_OTHER_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\b|(?:{_MONTH})\.? \d{{1,2}}\b|\d{{4}}-\d\d-\d\d)"
"""The end of a stretch, which dates no text: "3 Feb 2004 - 14 Jun 2021" says when a page was archived."""
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\.?,? "
_CLOCK = r"\d{1,2}[:.]\d{2}(?::\d\d)? ?(?:[ap]\.?m\.?)?,?(?: \(?[A-Z]{2,4}\)?)?"
_LED = (
    r"(?:first |originally |last )?(?:published|posted|updated|modified|written|date|dated|issued)"
    rf"(?: on)?(?: the)?:? ?(?:{_CLOCK},? )?"
)
_BY = r"by [^\d\n]{2,60}?(?: ?[,|·•–—-] ?| on | )"
_LEAD = rf"(?P<lead>(?:{_LED})?(?:{_BY})?(?:{_LED})?)(?:{_WEEKDAY})?"
_BEHIND = r"[ T,]{0,2}(?:[–—/-] |at )?\d{1,2}[:.]\d{2}[^\n]{0,20}"
_DATE_LINE = re.compile(
    rf"(?:#{{1,6}} )?{_LEAD}{WRITTEN}(?P<clock>{_BEHIND})?"
    rf"(?:,? [|·•–—-] (?!{_OTHER_DAY}).{{1,60}}| by [^\d\n]{{2,60}})?[.,]?$",
    re.IGNORECASE,
)
_NAMED_LINE = re.compile(
    rf"(?:#{{1,6}} )?[^\d|·•—]{{2,40}}(?: [|·•—] (?:{_WEEKDAY})?|, {_WEEKDAY}){WRITTEN}"
    r"(?: [|·•—] .{1,40})?$",
    re.IGNORECASE,
)
"""A date behind the name of the paper: "The Osk Herald | 4 March 2015"."""
_DAY = re.compile(rf"(?:{_WEEKDAY})?{WRITTEN}", re.IGNORECASE)
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
    """The date line of the opening lines: a line that is a date, or "BERLIN, 4 March 2015 —".

    One that says who wrote it or when, or gives an hour, goes before the bare day on which it was looked at.
    """
    first: Published | None = None
    for text in texts:
        match = _line(text)
        found = _read(match) if match else None
        if match is None or found is None:
            continue
        if _is_told(match):
            return found
        first = first or found
    return first


def _line(text: str) -> re.Match[str] | None:
    if len(text) >= LINE:
        return _PLACE_LINE.match(text[:LINE])
    return _DATE_LINE.match(text) or _NAMED_LINE.match(text) or _PLACE_LINE.match(text)


LINE = 160
"""A date line is shorter, in characters."""


def _is_told(match: re.Match[str]) -> bool:
    """Whether a line dates a text rather than the day on which it is read."""
    return match.re is not _DATE_LINE or bool(match["lead"] or match["clock"])


def is_dateline(text: str) -> bool:
    """Whether a line is a date and nothing else."""
    return len(text) < LINE and _DATE_LINE.match(text) is not None


def read_day(text: str) -> date | None:
    """The day that opens a value such as `2017-04-21T10:00Z` or `21 April 2017`."""
    match = _DAY.match(text.strip())
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
