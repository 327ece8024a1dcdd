"""A weekday's name in, the day that newswire means by it out."""

from datetime import date

from claimcheck.extract.times.almanac import add_days
from claimcheck.extract.times.tense import Tense


def weekday_from(day: date, weekday: int, which: str, tense: Tense) -> date | None:
    """The last such day, today included; the next one where the clause looks ahead or the words say so.

    `weekday` counts from Monday as 0; `which` is "last", "next", "this" or empty.
    """
    back = (day.weekday() - weekday) % 7
    match which:
        case "last" | "past" | "previous":
            return add_days(day, -(back or 7))
        case "next" | "coming" | "following":
            return add_days(day, 7 - back)
        case "this" if back:
            return add_days(day, 7 - back)
        case _ if tense is Tense.FUTURE and back:
            return add_days(day, 7 - back)
        case _:
            return add_days(day, -back)
