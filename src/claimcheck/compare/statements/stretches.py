"""Two dates with the words before them in; how they stand to each other where one ends a stretch, out.

"Closed since 2012" tells the year in which it closed: a later year is not told by it, though it lies within.
"Before 1970" and "by 1970" are bounds: every earlier year is within them, and none is told by them.
"""

import re
from datetime import date, timedelta

from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.postponed import is_move
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.dates import compare_dates, edge
from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.extract.times.almanac import add_months
from claimcheck.extract.times.direction import direction
from claimcheck.extract.times.lexicon import SEASONS
from claimcheck.model import DateValue

_NONE = frozenset("not never no nobody none nothing neither nor hardly wait waited waits".split())
_STOPS = frozenset(", ; : — – ( ) and but while whereas although though because which who when if".split())

MOVED = 4
"""So many tokens before "until" it is said that something was put off."""

CLAUSE = 16
"""So many tokens before "until" what it negates is looked for."""


def turned(scene: Scene, first: int, value: DateValue) -> str | None:
    """The "until" or "before" of a day on which something came: "not open until 1981", "not before May"."""
    words = scene.tokens
    if not value.resolved:
        return None
    at = next((i for i in range(first - 1, max(first - 6, -1), -1) if words[i].lower in _UNTIL), -1)
    if at > 0 and words[at].lower != "before" and is_move([w.lower for w in words[max(at - MOVED, 0) : at]]):
        return words[at].lower
    for i in range(at - 1, max(at - CLAUSE, -1), -1):
        lower = words[i].lower
        if lower in _STOPS:
            return None
        if lower in _NONE or lower.endswith(("n't", "n’t")):
            return words[at].lower
    return None


_UNTIL = frozenset({"until", "till", "before"})


def day_of(value: DateValue, words: str, lead: str) -> DateValue:
    """The day, season or year that "until" names; all of the year, where it names a vague part of it."""
    named = _after(value, words) if lead == "before" and value.earliest is None else edge(value)
    if named.earliest is None or named.latest is None or value.earliest is not None:
        return named
    lowered = words.lower()
    if lead != "before" and any(season in lowered for season in SEASONS):
        first = add_months(named.latest.replace(day=1), -2)
        return _stretch(first or named.earliest, named.latest)
    if any(part in lowered.split() for part in _VAGUE):
        year = named.latest.year
        return _stretch(date(year, 1, 1), date(year, 12, 31))
    return _stretch(named.earliest, named.latest)


def _after(value: DateValue, words: str) -> DateValue:
    """The day, month, season or year that begins where what comes before it ends."""
    if value.latest is None:
        return value
    first = value.latest + timedelta(1)
    lowered = words.lower()
    months = 3 if any(season in lowered for season in SEASONS) else 12 if lowered.isdigit() else 1
    last = add_months(first, months)
    day = re.search(r"\b\d{1,2}(?:st|nd|rd|th)?\b", lowered)
    return _stretch(first, first if day or last is None else last - timedelta(1))


def _stretch(first: date, last: date) -> DateValue:
    return DateValue(first, last, f"{first}" if first == last else f"{first}/{last}")


_VAGUE = ("start", "beginning", "early", "mid", "middle", "late", "end", "close")


ENDS = frozenset({"since", "until"})
"""Words that lead an end of a stretch; "by", "before" and "after" lead bounds."""

_AROUND = 40
"""Characters before a value in which its lead is looked for."""


def compare_ends(claim: Statement, one: DateValue, other: Statement, two: DateValue) -> Outcome:
    """How the source's date stands to the claim's, either of which may be told by "since" or "until"."""
    ours, theirs = lead(claim, one), lead(other, two)
    ends = edge(one, claim.claim.text), edge(two, other.claim.text)
    if ours in ENDS and theirs in ENDS:
        return compare_dates(ends[0], ends[1]) if ours == theirs else Outcome(Holds.UNKNOWN, "date-wider")
    if ours in ENDS:
        held = _held(compare_dates(ends[0], two), other, ours)
        going = theirs is None and not other.working and other.aspect not in EDGES
        if going and held.holds is Holds.SAME and claim.classes & other.classes & _GOING:
            return Outcome(Holds.WIDER, "date-wider")
        return held
    if theirs not in (None, *ENDS) and ours is None:
        return _bounded(compare_dates(one, two), one)
    if theirs == "until" and ours is None and claim.classes & other.classes & _BEGUN:
        return Outcome(Holds.WIDER, "date-wider")
    if ours is None and theirs is None and claim.aspect in EDGES and claim.aspect is other.aspect:
        return compare_dates(ends[0], ends[1])
    return compare_dates(one, two)


def end_of(statement: Statement, value: DateValue) -> DateValue:
    """The day, month or year that "since" and "until" name; any other date as it is."""
    return edge(value, statement.claim.text) if lead(statement, value) in ENDS else value


EDGES = frozenset({Aspect.START, Aspect.END})
"""Stages that are days: "ended in 2004" and "ended in 2001" differ."""


_GOING = frozenset("teach lead serve work play reign perform employ inhabit study".split())
"""What goes on for a while: who taught in 1833 need not have begun or ended then."""

_BEGUN = frozenset("open reopen found launch appoint join arrest elect office inforce employ crown".split())
"""Events whose state goes by the same word: what was open until 1981 did not open then."""


def lead(statement: Statement, value: DateValue) -> str | None:
    """The word that opens one side of a date's interval."""
    if (value.earliest is None) == (value.latest is None):
        return None
    text = statement.scene.text
    start, end = statement.scene.tokens[statement.first].start, statement.scene.tokens[statement.last].end
    return direction(text[max(0, start - _AROUND) : start], text[end : end + _AROUND]) or _within(statement)


def _within(statement: Statement) -> str | None:
    """The same where it is written as part of the date."""
    return direction(statement.claim.text.rpartition(" ")[0], "")


def _held(outcome: Outcome, other: Statement, side: str) -> Outcome:
    """What holds since a day began on it: another day shuts it out where the source tells a beginning."""
    if outcome.holds is not Holds.DIFFERS:
        return outcome
    changed = other.aspect is (Aspect.START if side == "since" else Aspect.END)
    told = changed or bool(other.classes & _BEGINNINGS and side == "since")
    return outcome if told and not _is_state(other) else Outcome(Holds.WIDER, "date-wider")


_BEGINNINGS = frozenset("inforce close found reopen".split())
"""Events with which a state of the same name begins."""

_LASTING = frozenset("still remained remains stayed already in".split())


def _is_state(statement: Statement) -> bool:
    """Whether an event's word tells how something was, not how it came to be so: "was closed on Mondays"."""
    event, words = statement.happening, statement.scene.tokens
    if event is None or not event.at:
        return False
    before = words[event.at - 1].lower
    if words[event.at].lower == "in" or before in _LASTING:
        return True
    return before in {"was", "were", "is", "are"} and reading(words, event.at) is not Reading.NOUN


def _bounded(outcome: Outcome, claim: DateValue) -> Outcome:
    """A bound never tells the very day, month or year: "by 1794" leaves 1794 open."""
    if outcome.holds is Holds.SAME and claim.earliest and claim.latest:
        return Outcome(Holds.WIDER, "date-wider")
    return outcome
