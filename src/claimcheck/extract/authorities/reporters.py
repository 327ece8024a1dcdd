"""Citations of reporters, codes and journals, by eyecite's tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_PART = rf"(?:(?!{_MONTH})[A-Z][\w.’'&]{{0,20}}|of|&|and|on|the|in|\d(?:d|th))"
PLAUSIBLE = re.compile(
    rf"\d\s?{_PART}(?:\s{_PART}){{0,6}},?\s?(?:at\s)?[\d_—§¶*]|§|\b[Ss]upra\b"
    r"|\d [a-z]\.? ?[a-z]?\.? \d|\b\d{4}-[A-Z][A-Za-z]{1,6}-\d"
)
"""What a sentence must hold before eyecite is asked: a number, a name in capitals, a number, as in
"347 U.S. 483"; else its thousands of patterns would be loaded for every "6 May 2012"."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation as eyecite reads it, with offsets in the text given."""

    start: int
    end: int
    normal: str
    name: str | None


def find_cited(text: str) -> Iterator[Cited]:
    """Full and short citations, in the order of the text; "id." and "supra" point back and are left out."""
    if not PLAUSIBLE.search(text):
        return
    for found in _citations(text):
        kind = type(found).__name__
        if kind in {"FullCaseCitation", "FullLawCitation", "FullJournalCitation", "ShortCaseCitation"}:
            start, end = found.full_span() if kind == "FullLawCitation" else found.span()
            yield Cited(start, max(end, found.span()[1]), found.corrected_citation(), _name(found))


def _citations(text: str) -> list[Any]:
    return list(_reader()(text))


@cache
def _reader() -> Any:
    from eyecite import get_citations  # loads thousands of patterns: only where a text may cite

    return get_citations


def _name(found: Any) -> str | None:
    plaintiff, defendant = (getattr(found.metadata, side, None) for side in ("plaintiff", "defendant"))
    return f"{plaintiff} v. {defendant}" if plaintiff and defendant else None
