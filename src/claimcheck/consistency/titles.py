"""Citations in, those out whose title carries another day than the sentence that they serve."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from claimcheck.compare.english.lexicon import STOP
from claimcheck.compare.english.words import stem
from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.extract import Extraction
from claimcheck.model import Checked, Citation, Claim, DateValue, Qualifier, Span

MONTHS = "january february march april may june july august september october november december".split()

DAY = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)})|(?P<month2>{'|'.join(MONTHS)})\s+(?P<day2>\d{{1,2}})),?\s+(?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
"""A day in a title. Example: "The rally in Lund, | 5 March 2012"."""

PAPER = re.compile(
    r"\b(?:letter|minutes|resolution|statement|press|release|report|decree|order|law|act|judg\w+|decision|memo\w*|speech|"
    r"interview|issue|edition|bulletin|newsletter|transcript|notice|circular|remarks|agenda|update|briefing|"
    r"anniversary|remember\w*|ago|after|before|since|from|until)\b",
    re.IGNORECASE,
)
"""Words of a title whose day is that of the paper, or of something long before."""

UNSURE = frozenset({Qualifier.PLANNED, Qualifier.CONDITIONAL, Qualifier.HEDGED, Qualifier.NEGATED})

SHARED = 2
"""Words, names included, that title and sentence must have in common to be of one event."""


def find_title_dates(extraction: Extraction) -> Iterator[Disagreement | Checked]:
    """The one day of a sentence against the one day in the title of its source."""
    citations = {citation.id: citation for citation in extraction.citations}
    for claims in _by_sentence(extraction).values():
        days = {claim.value.earliest for claim in claims if isinstance(claim.value, DateValue)}
        if len(days) == 1 and not any(claim.qualifiers & UNSURE for claim in claims):
            yield from _held(claims[0], citations)


def _by_sentence(extraction: Extraction) -> Mapping[Span, Sequence[Claim]]:
    found: dict[Span, list[Claim]] = {}
    for claim in extraction.asserted:
        if isinstance(claim.value, DateValue):
            found.setdefault(claim.sentence.span, []).append(claim)
    return found


def _held(claim: Claim, citations: Mapping[str, Citation]) -> Iterator[Disagreement | Checked]:
    value = claim.value
    if (
        not isinstance(value, DateValue)
        or value.relative
        or value.earliest is None
        or value.earliest != value.latest
    ):
        return
    for citation in (citations[name] for name in claim.citations if name in citations):
        day = _day_in_title(citation)
        if day is None or not _of_one_event(citation.title or "", claim.sentence.quote):
            continue
        if day == value.earliest:
            yield Checked(
                "title-date-differs",
                f"the title of the source has {day.isoformat()} too",
                claim.mention,
                claim.id,
            )
        elif _is_slip(day, value.earliest):
            yield Disagreement(
                rule="title-date-differs",
                message=f"`{claim.text}` here, {day.isoformat()} in the title of the source cited for it",
                at=claim.mention,
                others=(shown(citation.mention, citation.title),),
                claim=claim.id,
                hint="check which of the two days it was",
            )


def _day_in_title(citation: Citation) -> date | None:
    """The one day that the title names; None where that is when the source was published."""
    title = citation.title or ""
    matches = list(DAY.finditer(title))
    if len(matches) != 1 or PAPER.search(title):
        return None
    day = _date(matches[0])
    given = citation.published
    return None if day is None or (given and given.earliest == day) else day


def _date(match: re.Match[str]) -> date | None:
    month = MONTHS.index((match["month"] or match["month2"]).lower()) + 1
    try:
        return date(int(match["year"]), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None


def _is_slip(one: date, other: date) -> bool:
    """Whether two days are alike enough to be meant for one: same year, and same month or same day of it."""
    return one.year == other.year and (one.month == other.month or one.day == other.day)


def _of_one_event(title: str, sentence: str) -> bool:
    return len(_words(title) & _words(sentence)) >= SHARED


def _words(text: str) -> frozenset[str]:
    bare = DAY.sub(" ", text).lower()
    return frozenset(stem(word) for word in re.findall(r"[^\W\d_]{3,}", bare) if word not in STOP)
