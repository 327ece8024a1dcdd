"""A sentence in, lengths of time out that do not fit their ends, and stretches that end before they begin."""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Day, Line, Stretch
from claimcheck.model import Checked

DAYS = {"D": 1.0, "W": 7.0, "M": 30.44, "Y": 365.25}
"""Days of each unit; months and years are averages."""

SLACK = {"D": 1.0, "W": 4.0, "M": 17.0, "Y": 190.0}
"""How many days a length may be off its ends: both may be counted or one, and writers round half a unit."""

FROM = re.compile(
    r"\b(?:from|between)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?$", re.IGNORECASE
)
"""Before the first end. Example: "| from 3 May 2014 to 5 June 2014"."""

TO = re.compile(
    r"\s*(?:,\s*)?(?:to|until|till|through|and|[-–—])\s*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?"
)
"""Between the two ends."""

TIED_BEFORE = re.compile(
    r"(?:[\s,(:]|\blong\b|\bperiod\b|\blasting\b|\blasted\b|\bstrike\b|\bran\b|\brunning\b){1,4}"
    r"(?:from|between|\()\s*$|[\s,(]*$"
)
"""What may stand between a length and the first end. Example: "lasted two weeks, | from 3 May"."""

TIED_AFTER = re.compile(
    r"[\s,()—–]*(?:(?:a|for|lasting|lasted|which lasted|that is|i\.e\.|or|in all|a total of|a period of|"
    r"a span of|some)\s+){0,2}$"
)
"""What may stand between the second end and a length. Example: "to 5 June 2014, | a period of two weeks"."""

SINCE = re.compile(
    r"\s+(?P<way>after|following|before|prior to)\s+"
    r"(?:(?!\b(?:after|before|until|since|when)\b)[^.;:()]){0,80}?$",
    re.IGNORECASE,
)
"""Between a length and its first day. Example: "five months | after the attack of 7 January 2015"."""

LEAD = re.compile(r"(?:,\s*|\s+|\s*[—–(]\s*)(?:exactly\s+|just\s+)?$")
"""Between the day that is told and the length. Example: "on 8 June 2015, | five months after"."""

LOOSE = re.compile(
    r"\b(?:about|around|nearly|almost|over|more than|less than|under|at least|some|within|up to|every|"
    r"just)\s+$",
    re.IGNORECASE,
)


SET_APART = re.compile(
    r"\b(?:compar|differ|chang|rose|ris|fell|fall|grew|grow|drop|declin|increas|decreas|gap|than|link|relat|contrast|gain|lost|"
    r"distinguish|choos|chose)\w*",
    re.IGNORECASE,
)
"""Words that hold two dates against each other, in any order. Example: "the gap between 2004 and 2003"."""

NAMED = re.compile(r"[A-ZÀ-Þ][\w’'.-]*\s\(\s*$")
"""A name and a bracket. Example: "Jane Roe (| 1932–1987)"."""

DASH = re.compile(r"\s?[–-]\s?")


def find_spans(line: Line) -> Iterator[Disagreement | Checked]:
    """Stretches of time that the sentence tells with both ends."""
    for first, second in zip(line.days, line.days[1:], strict=False):
        if FROM.search(line.text[: first.start]) and TO.fullmatch(line.text, first.end, second.start):
            yield from _reversed(line, first, second)
            yield from _lengths(line, first, second)
        yield from _life(line, first, second)
    for stretch in line.stretches:
        yield from _counted_from(line, stretch)


def _life(line: Line, first: Day, second: Day) -> Iterator[Disagreement]:
    """Example: "Jane Roe (1932–1987)"; years of four digits, after a name."""
    begins, ends = first.value.earliest, second.value.latest
    if begins is None or ends is None or begins <= ends or not NAMED.search(line.text[: first.start]):
        return
    if DASH.fullmatch(line.text, first.end, second.start) and line.text[second.end : second.end + 1] == ")":
        yield from _reversed(line, first, second)


def _is_loose(line: Line, stretch: Stretch) -> bool:
    """Whether the length is said to be rough."""
    inside = line.text[stretch.start : stretch.end].partition(" ")[0] + " "
    return bool(LOOSE.search(line.text[: stretch.start]) or LOOSE.search(inside))


def _reversed(line: Line, first: Day, second: Day) -> Iterator[Disagreement]:
    begins, ends = first.value.earliest, second.value.latest
    opened = FROM.search(line.text[: first.start])
    apart = opened is not None and opened[0].lower().startswith("between") and SET_APART.search(line.text)
    if begins is not None and ends is not None and ends < begins and not apart:
        yield Disagreement(
            rule="dates-reversed",
            message=f"the stretch ends on {ends.isoformat()}, before it begins on {begins.isoformat()}",
            at=line.mention(second.start, second.end),
            others=(shown(line.mention(first.start, first.end)),),
            claim=line.claim_at(second.start, second.end),
            hint="correct one of the two dates",
        )


def _lengths(line: Line, first: Day, second: Day) -> Iterator[Disagreement | Checked]:
    for stretch in line.stretches:
        before = line.text[stretch.end : first.start] if stretch.end <= first.start else None
        after = line.text[second.end : stretch.start] if stretch.start >= second.end else None
        tied = (before is not None and TIED_BEFORE.match(before)) or (
            after is not None and TIED_AFTER.match(after)
        )
        if tied and not _is_loose(line, stretch):
            yield from _measured(line, stretch, first, second)


def _counted_from(line: Line, stretch: Stretch) -> Iterator[Disagreement | Checked]:
    """Example: "on 8 June 2015, five months after the attack of 7 January 2015"."""
    before = [day for day in line.days if day.end <= stretch.start]
    after = [day for day in line.days if day.start >= stretch.end]
    if not before or not after or _is_loose(line, stretch):
        return
    told, anchor = before[-1], after[0]
    way = SINCE.fullmatch(line.text, stretch.end, anchor.start)
    if way is None or not LEAD.fullmatch(line.text, told.end, stretch.start):
        return
    later = way["way"].lower() in {"after", "following"}
    yield from _measured(line, stretch, *((anchor, told) if later else (told, anchor)))


def _measured(line: Line, stretch: Stretch, first: Day, second: Day) -> Iterator[Disagreement | Checked]:
    least, most = days_between(first, second)
    said = stretch.amount * DAYS[stretch.unit]
    slack = SLACK[stretch.unit]
    mention = line.mention(stretch.start, stretch.end)
    claim = line.claim_at(stretch.start, stretch.end)
    if least - slack <= said <= most + slack:
        note = f"`{mention.quote}` fits the two dates, {in_days(least, most)} apart"
        yield Checked("duration-differs", note, mention, claim)
    elif most > 0:
        yield Disagreement(
            rule="duration-differs",
            message=f"`{mention.quote}` is said of two dates that lie {in_days(least, most)} apart",
            at=mention,
            others=tuple(shown(line.mention(day.start, day.end)) for day in (first, second)),
            claim=claim,
            hint="correct the length or one of the two dates",
        )


def days_between(first: Day, second: Day) -> tuple[int, int]:
    """The least and the most days between two dates, whatever days of theirs are meant."""
    ends = (first.value.earliest, first.value.latest, second.value.earliest, second.value.latest)
    a, b, c, d = (end or date.min for end in ends)
    return (c - b).days, (d - a).days


def in_days(least: int, most: int) -> str:
    """How far two dates lie apart, in words."""
    if least == most:
        return f"{most} day" if most == 1 else f"{most} days"
    return f"{max(least, 0)} to {most} days"
