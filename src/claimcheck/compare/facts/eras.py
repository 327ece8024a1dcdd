"""A claim's text and a page's in; the claim with the wars and ages that it names in years, out.

"Closed before the Second World War" is "closed before September 1939", unless the page speaks of that war,
too: then its words are held against the claim's.
"""

import re

_ERAS = (
    ("Second World War|World War II|World War Two|World War 2|WWII|WW2", "September 1939", "September 1945"),
    ("First World War|World War I|World War One|World War 1|WWI|WW1|Great War", "July 1914", "November 1918"),
    ("American Civil War", "April 1861", "May 1865"),
    ("Spanish Civil War", "July 1936", "April 1939"),
    ("American Revolution|American Revolutionary War", "April 1775", "September 1783"),
    ("French Revolution", "May 1789", "November 1799"),
    ("Napoleonic Wars", "May 1803", "November 1815"),
    ("Crimean War", "October 1853", "March 1856"),
    ("Korean War", "June 1950", "July 1953"),
    ("Vietnam War", "November 1955", "April 1975"),
    ("Falklands War", "April 1982", "June 1982"),
    ("Cold War", "1947", "1991"),
    ("Great Depression", "1929", "1939"),
    ("Thirty Years' War", "May 1618", "October 1648"),
    ("Hundred Years' War", "1337", "1453"),
    ("Victorian era|Victorian age|Victorian period", "June 1837", "January 1901"),
    ("Edwardian era|Edwardian age|Edwardian period", "January 1901", "May 1910"),
    ("Industrial Revolution", "1760", "1840"),
    ("Middle Ages", "476", "1500"),
)
"""Wars and ages that are known by a name, with beginning and end; where these are debated, the widest."""

_PART = r"(?:(?:the )?(?P<part>outbreak|start|beginning|end) of )?"
_LED = rf"(?P<lead>[Bb]efore|[Aa]fter|[Dd]uring|[Ii]n) {_PART}(?:the )?"
_NAMED = tuple(
    (re.compile(rf"\b{_LED}(?:{names})\b"), re.compile(names), first, last) for names, first, last in _ERAS
)
_CUE = re.compile(r"\b(?:Wars?|WW\w+|Revolution|Depression|era|age|period|Ages)\b")
_END = "end"


def in_years(claim: str, page: str) -> str:
    """The claim with each age that the page does not name in years."""
    if not _CUE.search(claim):
        return claim
    for pattern, name, first, last in _NAMED:
        match = pattern.search(claim)
        if match and not name.search(page):
            return (
                claim[: match.start()]
                + _told(match["lead"], match["part"], first, last)
                + claim[match.end() :]
            )
    return claim


def _told(lead: str, part: str | None, first: str, last: str) -> str:
    """The time before, in or after an age, or its beginning or end, in years."""
    lower = lead.lower()
    if lower in {"before", "after"}:
        edge = last if part == _END or (lower == "after" and part is None) else first
        return f"{lead} {edge}"
    return f"between {first} and {last}" if part is None else f"in {last if part == _END else first}"
