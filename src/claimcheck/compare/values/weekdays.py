"""A date with the words around it in, what a weekday's name tells or leaves open out.

"On a Monday" is borne out by a day that was one. On a Wednesday "next Friday" is for some the day after
tomorrow and for others the Friday after that.
"""

import re
from datetime import date, timedelta

from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.extract.times.almanac import shift
from claimcheck.extract.words import lowered
from claimcheck.model import DateValue

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_NEXT = re.compile(rf"^next ({'|'.join(WEEKDAYS)})$", re.IGNORECASE)

WEEK = timedelta(days=7)


def open_next(value: DateValue, words: str, published: date | None) -> DateValue:
    """What "next Friday" may mean: where the week in which it is said has that day still to come, either."""
    named = _NEXT.match(words) if published and value.earliest and value.earliest == value.latest else None
    if named is None or published is None or value.earliest is None:
        return value
    if published.weekday() >= WEEKDAYS.index(lowered(named[1])):
        return value
    first = value.earliest if value.earliest - published < WEEK else value.earliest - WEEK
    last = shift(first, 1, "W")
    if last is None:
        return value
    return DateValue(first, last, f"{first}/{last}", relative=True, anchor=value.anchor)


def hold_weekday(words: str, before: str, source: DateValue) -> Outcome | None:
    """How a day stands to "a Monday"; None where the words name no weekday, or a certain one."""
    name = words.casefold()
    if before not in _ANY or name not in WEEKDAYS:
        return None
    if source.earliest is None or source.earliest != source.latest:
        return Outcome(Holds.UNKNOWN, "date-unresolved")
    same = WEEKDAYS[source.earliest.weekday()] == name
    return Outcome(Holds.SAME, "date-within") if same else Outcome(Holds.DIFFERS, "date-differs")


_ANY = frozenset({"a", "one"})
"""Words before a weekday that is any of its name."""
