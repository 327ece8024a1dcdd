"""Citations of reporters, codes and journals, by eyecite's tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

PLAUSIBLE = re.compile(
    r"\d ?[A-Z(]|§|\b[Ss]upra\b|\b[Ii]d\.|\b[Ii]bid|\d [a-z]\.? ?[a-z]?\.? \d|[A-Z]\.? ?\d"
)
"""What a sentence must hold before eyecite is loaded and asked."""


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
