"""TIMEX3 values in, intervals of days out; and the arithmetic of units, weekdays and feasts."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

from claimcheck.extract.times.lexicon import EASTER_FEASTS, FIXED_FEASTS, NTH_FEASTS


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed stretch of days; None is an open end."""

    earliest: date | None
    latest: date | None

    def edtf(self) -> str | None:
        """ISO 8601-2 level 1, as short as the days allow; None when both ends are open."""
        if self.earliest is None and self.latest is None:
            return None
        if self.earliest is None:
            return f"../{_end_edtf(self.latest)}"
        if self.latest is None:
            return f"{_start_edtf(self.earliest)}/.."
        return _closed_edtf(self.earliest, self.latest)


def _start_edtf(day: date) -> str:
    if (day.month, day.day) == (1, 1):
        return f"{day.year:04}"
    return f"{day.year:04}-{day.month:02}" if day.day == 1 else day.isoformat()


def _end_edtf(day: date | None) -> str:
    if day is None:
        return ".."
    if (day.month, day.day) == (12, 31):
        return f"{day.year:04}"
    return f"{day.year:04}-{day.month:02}" if day.day == last_day(day.year, day.month) else day.isoformat()


def _closed_edtf(first: date, last: date) -> str:
    if first == last:
        return first.isoformat()
    start, end = _start_edtf(first), _end_edtf(last)
    if start == end:
        return start
    if first.year == last.year and (first.day, last.day) == (1, last_day(last.year, last.month)):
        if first.month == last.month:
            return f"{first.year:04}-{first.month:02}"
        return f"{first.year:04}-{first.month:02}/{last.year:04}-{last.month:02}"
    if len(start) != len(end):
        return f"{first.isoformat()}/{last.isoformat()}"
    return f"{start}/{end}"


def last_day(year: int, month: int) -> int:
    """The number of days of a month; 28 for what is no month."""
    return monthrange(year, month)[1] if MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 else 28


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def whole_months(year: int, first: int, months: int) -> Interval | None:
    """`months` whole months from month `first` on, which may lie beyond 12."""
    year, first = year + (first - 1) // 12, (first - 1) % 12 + 1
    end_year, end = year + (first + months - 2) // 12, (first + months - 2) % 12 + 1
    start, stop = day_of(year, first, 1), day_of(end_year, end, last_day(end_year, end))
    return Interval(start, stop) if start and stop else None


_TIMEX = re.compile(
    r"""(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:T.*)?
    | (?P<my>\d{4})-(?P<mm>\d\d)
    | (?P<wy>\d{4})-W(?P<week>\d\d)(?P<we>-WE)?
    | (?P<qy>\d{4})-(?P<part>Q[1-4]|H[12]|SP|SU|FA|WI)
    | FY(?P<fy>\d{4})
    | (?P<whole>\d{4})
    | (?P<decade>\d{3})
    | (?P<century>\d\d)""",
    re.VERBOSE,
)

_PARTS = {
    "Q1": (1, 3),
    "Q2": (4, 3),
    "Q3": (7, 3),
    "Q4": (10, 3),
    "H1": (1, 6),
    "H2": (7, 6),
    "SP": (3, 3),
    "SU": (6, 3),
    "FA": (9, 3),
    "WI": (0, 15),
}
"""First month and number of months; the winter of a year may be the one before or after it."""


@lru_cache(maxsize=4096)
def interval_of(timex: str) -> Interval | None:
    """The days a TIMEX3 value names; None for references, durations and sets."""
    found = _TIMEX.fullmatch(timex)
    if found is None:
        return None
    group = found.groupdict()
    if group["year"]:
        day = day_of(int(group["year"]), int(group["month"]), int(group["day"]))
        return Interval(day, day) if day else None
    if group["my"]:
        return whole_months(int(group["my"]), int(group["mm"]), 1) if 1 <= int(group["mm"]) <= 12 else None
    if group["wy"]:
        return _week(int(group["wy"]), int(group["week"]), weekend=bool(group["we"]))
    return _years(group)


def _years(group: dict[str, str | None]) -> Interval | None:
    if (year := group["qy"]) and (part := group["part"]):
        first, months = _PARTS[part]
        return whole_months(int(year), first, months)
    if year := group["fy"]:
        # The fiscal year of the United States government begins on the first of October before.
        return whole_months(int(year) - 1, 10, 12)
    if year := group["whole"]:
        return whole_months(int(year), 1, 12)
    if decade := group["decade"]:
        return whole_months(int(decade) * 10, 1, 120)
    return whole_months(int(group["century"] or 0) * 100 + 1, 1, 1200)


def _week(year: int, week: int, *, weekend: bool) -> Interval | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
        return Interval(monday + timedelta(5 if weekend else 0), monday + timedelta(6))
    except (ValueError, OverflowError):
        return None


def add_days(day: date, days: int) -> date | None:
    """The day so many days on; None beyond the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    """The same day of the month so many months on, or that month's last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return day_of(year, month, min(day.day, last_day(year, month)))


_MONTHS_OF = {"M": 1, "Q": 3, "S": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
_DAYS_OF = {"D": 1, "W": 7, "WE": 7}


def shift(day: date, count: int, unit: str) -> date | None:
    """The day `count` units on; units below the day leave it."""
    if abs(count) > 100_000:
        return None
    if unit in _MONTHS_OF:
        return add_months(day, count * _MONTHS_OF[unit])
    return add_days(day, count * _DAYS_OF.get(unit, 0))


def timex_of(day: date, unit: str) -> str:
    """The stretch of the unit's kind that holds the day, as TIMEX3 writes it."""
    match unit:
        case "Y":
            return f"{day.year:04}"
        case "M":
            return f"{day.year:04}-{day.month:02}"
        case "Q":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "W" | "WE":
            year, week, _ = day.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
        case "DE":
            return f"{day.year // 10:03}"
        case "CE":
            return f"{day.year // 100:02}"
        case _:
            return day.isoformat()


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    """The nth such weekday of a month; n = -1 is the last."""
    if n > 0:
        first = date(year, month, 1)
        return day_of(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = date(year, month, last_day(year, month))
    return add_days(last, -((last.weekday() - weekday) % 7))


def feast(name: str, year: int) -> date | None:
    """The day of a feast in a year."""
    if not MINYEAR < year < MAXYEAR:
        return None
    if name in FIXED_FEASTS:
        return day_of(year, *FIXED_FEASTS[name])
    if name in NTH_FEASTS:
        return nth_weekday(year, *NTH_FEASTS[name])
    return add_days(easter(year), EASTER_FEASTS[name]) if name in EASTER_FEASTS else None
