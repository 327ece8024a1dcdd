"""Citations in, those out whose address carries another day than they give for their source."""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.extract import Extraction
from claimcheck.model import Checked, Citation

DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)[/_-](?P<month>0?[1-9]|1[0-2])[/_-](?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
"""A day in an address. Example: "https://courier.example/| 2017/01/27|/order"."""

RENEWED = re.compile(
    r"\b(?:modified|updated|accessed|revised|retrieved|reprinted|republished|edition)\b", re.IGNORECASE
)
"""Words of a day that is not that of first publication."""

SLACK = 2
"""Days by which an address may differ: time zones, and the night desk."""


def day_in(url: str) -> date | None:
    """The one day that an address names in its path; None where there are none or several."""
    found = {_date(match) for match in DAY.finditer(url.partition("?")[0].partition("#")[0])}
    return found.pop() if len(found) == 1 else None


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def find_address_dates(extraction: Extraction) -> Iterator[Disagreement | Checked]:
    """The day in a citation against the day in its address."""
    for citation in extraction.citations:
        given = citation.published
        days = {day for url in citation.urls if (day := day_in(url)) is not None}
        if given is None or given.earliest is None or given.latest is None or len(days) != 1:
            continue
        yield from _held(citation, given.earliest, given.latest, days.pop())


def _held(citation: Citation, earliest: date, latest: date, day: date) -> Iterator[Disagreement | Checked]:
    off = max((earliest - day).days, (day - latest).days)
    if off <= 0:
        yield Checked("address-date-differs", f"the address has {day.isoformat()} too", citation.mention)
    elif off > SLACK and not RENEWED.search(citation.mention.quote):
        yield Disagreement(
            rule="address-date-differs",
            message=f"the citation is dated {_written(earliest, latest)}, its address {day.isoformat()}",
            at=citation.mention,
            others=(shown(citation.mention, citation.url),),
            hint="check the date of the source, and whether the address is that of another text",
        )


def _written(earliest: date, latest: date) -> str:
    return earliest.isoformat() if earliest == latest else f"{earliest.isoformat()} to {latest.isoformat()}"
