"""Sentences in, lengths out that do not lead from one date to the next: "five weeks later, on 30 May"."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Day, Line
from claimcheck.consistency.spans import DAYS, SLACK, days_between, in_days
from claimcheck.extract.quantities.numerals import find_numerals
from claimcheck.model import Checked

LATER = re.compile(
    r"(?P<between>[^.;:()\d]{0,70}?)(?P<length>(?P<number>\d{1,3}|\b[A-Za-z]{1,9}(?:-[a-z]{3,5})?)"
    r"\s+(?P<unit>day|week|month|year)s?\s+(?:later|afterwards))\s*,?\s*\(?\s*(?:on|in)\s+"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:the\s+)?"
)
"""All that stands between two dates, where one is reached from the other. Example: "It began on 3 May 2011
| and ended five weeks later, on | 30 May 2011"."""

OTHERWISE = re.compile(
    r"\b(?:then|when|once|after|before|until|since|first|again|next|while|during|interrupt\w*|paus\w*|resum\w*|stopp\w*|"
    r"delay\w*|another|for|about|around|some|nearly|almost|over|under|more|less|than|only|at\s+least)\b",
    re.IGNORECASE,
)
"""Signs that a length is rough, or counted from something else than the date before it."""

TAKES_UP = re.compile(r"(?:It|He|She|They)\b")
"""A sentence that goes on about what the one before dates."""

UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}


def find_later(lines: Sequence[Line]) -> Iterator[Disagreement | Checked]:
    """Lengths between two dates of one sentence, or of two of which the second goes on about the first."""
    for index, line in enumerate(lines):
        for first, second in zip(line.days, line.days[1:], strict=False):
            yield from _held(line, first, line, second, line.text[first.end : second.start], first.end)
        before = lines[index - 1] if index and lines[index - 1].block == line.block else None
        if before is not None and len(before.days) == 1 and line.days and TAKES_UP.match(line.text):
            rest = before.text[before.days[0].end :].rstrip(" .")
            if len(rest) < 30 and not OTHERWISE.search(rest):
                gap = line.text[: line.days[0].start]
                yield from _held(before, before.days[0], line, line.days[0], gap, 0)


def _held(
    source: Line, first: Day, line: Line, second: Day, gap: str, at: int
) -> Iterator[Disagreement | Checked]:
    match = LATER.fullmatch(gap)
    if match is None or OTHERWISE.search(match["between"]):
        return
    number = next((n.value for n in find_numerals(match["number"]) if n.end == len(match["number"])), None)
    if number is None:
        return
    unit = UNITS[match["unit"]]
    said, (least, most) = number * DAYS[unit], days_between(first, second)
    mention = line.mention(at + match.start("length"), at + match.end("length"))
    if least - SLACK[unit] <= said <= most + SLACK[unit]:
        yield Checked("duration-differs", f"`{mention.quote}` leads from the one date to the other", mention)
    elif most > 0:
        yield Disagreement(
            rule="duration-differs",
            message=f"`{mention.quote}` is said of two dates that lie {in_days(least, most)} apart",
            at=mention,
            others=(
                shown(source.mention(first.start, first.end)),
                shown(line.mention(second.start, second.end)),
            ),
            hint="correct the length or one of the two dates",
        )
