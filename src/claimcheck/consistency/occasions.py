"""Sentences in, occasions out that they date twice: "the election of 9 March", "… held on 19 March".

Elections and meetings come about again, so that two dates of them tell nothing. They do where the words
single one out, and the two days are one slip of the pen apart.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Day, Line

OCCASION = re.compile(
    r"\b[Tt]he\s+(?P<what>(?:(?:19|20)\d\d\s+)?(?:[a-z]{3,20}\s+){0,2}"
    r"(?:elections?|referendum|plebiscite|summit|congress|coup|earthquake|eruption|massacre|explosion|coronation|inauguration))"
    r"(?:\s+(?:in|of|at)\s+(?P<where>[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+){0,2}))?"
    r"(?:,)?\s+(?:which\s+)?(?:(?:was|were)\s+)?(?:held\s+|took\s+place\s+|staged\s+)?(?:on|of)\s+"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$"
)
"""Before a day. Example: "the 2016 general election in Borland, held on | 6 November 2016"."""

AGAIN = re.compile(
    r"\b(?:second|first|third|next|rounds?|run-?offs?|reruns?|repeat\w*|re-?scheduled|postponed|annulled|moved|brought\s+forward|delayed|"
    r"again|by-elections?|snap|early|local|both|another|previous|last|aftershock\w*)\b",
    re.IGNORECASE,
)
"""Words of a document in which there may be two."""

LONGEST = 160
"""Characters before a day that may tell what it is the day of."""


@dataclass(frozen=True, slots=True)
class _Dated:
    what: str
    where: str
    day: date
    line: Line
    at: Day


def find_occasions(lines: Sequence[Line]) -> Iterator[Disagreement]:
    """Every occasion whose second date is the first one miswritten."""
    dated = [found for line in lines for day in line.days if (found := _read(line, day)) is not None]
    if len(dated) < 2 or any(AGAIN.search(line.text) for line in lines):
        return
    known: dict[str, _Dated] = {}
    for second in dated:
        first = known.setdefault(second.what, second)
        if _is_one(first, second):
            mention = second.line.mention(second.at.start, second.at.end)
            before = first.line.mention(first.at.start, first.at.end)
            yield Disagreement(
                rule="statements-disagree",
                message=(
                    f"`{mention.quote}` here, `{before.quote}` at line {before.position.line}, "
                    f"of the {second.what}"
                ),
                at=mention,
                others=(shown(before, first.line.whole().quote),),
                claim=second.line.claim_at(second.at.start, second.at.end),
                hint="both cannot hold: check each against its source",
            )


def _read(line: Line, day: Day) -> _Dated | None:
    value = day.value
    if value.earliest is None or value.earliest != value.latest:
        return None
    match = OCCASION.search(line.text, max(day.start - LONGEST, 0), day.start)
    return _Dated(_bare(match["what"]), match["where"] or "", value.earliest, line, day) if match else None


def _bare(what: str) -> str:
    return re.sub(r"^\d{4}\s+", "", " ".join(what.split())).removesuffix("s")


def _is_one(first: _Dated, second: _Dated) -> bool:
    """Whether both are told of one, and the second day is the first with a digit more, less or other."""
    if first.what != second.what or (first.where and second.where and first.where != second.where):
        return False
    one, other = first.day, second.day
    if one == other or (one.year, one.month) != (other.year, other.month):
        return False
    a, b = str(one.day), str(other.day)
    return a in b or b in a or sum(x != y for x, y in zip(a.zfill(2), b.zfill(2), strict=True)) == 1
