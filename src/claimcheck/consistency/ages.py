"""Sentences in, ages out that the dates of birth beside them rule out."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.consistency.disagreements import Disagreement, shown
from claimcheck.consistency.lines import Day, Line
from claimcheck.extract.quantities.numerals import find_numerals
from claimcheck.model import Checked, DateValue

BORN = re.compile(
    r"\b(?:born|b\.)\s*(?:(?:on|in|around)\s+)?(?:\w+\s+in\s+)?$|\bbirth\s+(?:on|in)\s+$", re.IGNORECASE
)
"""Right before a date of birth. Example: "born on | 8 April 1974"."""

DIED_AGED = re.compile(r"\b(?:died|dead|passed away)\b[^,;:()]{0,40}$", re.IGNORECASE)
"""Shortly before an age at death. Example: "(8 April 1974 – 2 February 2013) died | aged 38"."""

BESIDE = 45
"""The most characters between an age and the date it is told of."""

LIFE = re.compile(r"\(\s*$")
"""A bracket that holds a life. Example: "Jane Roe (| 8 April 1974 – 2 February 2013)"."""

DASH = re.compile(r"\s*[-–—]\s*")

AGE = re.compile(
    r"\b(?:aged|at\s+(?:the\s+)?age(?:\s+of)?|at\s+only)\s+(?P<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b(?!\s*(?:to|and|or|[-–])\s*\d)"
    r"|\bwas\s+(?P<was>\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:\s+years\s+old|\s+when\b)",
    re.IGNORECASE,
)
"""An age. Example: "died | aged 38", "she | was 38 when she won"."""

STATED = re.compile(
    r"[A-ZÀ-Þ][\w’'-]+,\s+(?P<age>\d{2,3}),\s+(?:who\s+)?was\s+born\s+(?:in\s+[A-ZÀ-Þ][\w’' "
    r"-]{1,30}?\s+)?(?:in|on)\s+$"
)
"""An age today and a date of birth. Example: "Ann Roe, 71, was born in Lund in | 1962"."""

HE = re.compile(r"(?:He|She)\b")
"""A sentence's subject that a sentence before names."""

PEOPLE = re.compile(
    r"\b(?:his|her|their|whose|son|daughter|brother|sister|wife|husband|father|mother|children)\b",
    re.IGNORECASE,
)
"""Words that bring in a second person, whose age it may be."""


def find_ages(lines: Sequence[Line]) -> Iterator[Disagreement | Checked]:
    """Ages at a date, of somebody whose birth is dated in the same sentence or the one before."""
    birth: tuple[Line, Day] | None = None
    for line in lines:
        own = _birth(line)
        if own is not None:
            birth = line, own
        elif birth is not None and (birth[0].block != line.block or not HE.match(line.text)):
            birth = None
        if birth is not None:
            yield from _age(line, *birth)
        for day in line.days:
            yield from _age_today(line, day)


def _age_today(line: Line, birth: Day) -> Iterator[Disagreement | Checked]:
    """An age that stands beside a name is that of the day of publication, where this is known."""
    stated = STATED.search(line.text, 0, birth.start)
    published = line.extraction.document.published
    if stated is None or published is None:
        return
    today = Day(DateValue(published.day, published.day, published.day.isoformat()), 0, 0)
    years = _years(birth, today)
    said = int(stated["age"])
    mention = line.mention(*stated.span("age"))
    if years and years[0] <= said <= years[1]:
        yield Checked("age-differs", f"`{mention.quote}` fits the date of birth", mention)
    elif years and abs(said - years[1]) > 1 and 0 < years[1] < 130:
        yield Disagreement(
            rule="age-differs",
            message=(
                f"`{mention.quote}` is said of somebody who was {_span(*years)} on "
                f"{published.day.isoformat()}, when the text was published"
            ),
            at=mention,
            others=(shown(line.mention(birth.start, birth.end)),),
            hint="correct the age or the date of birth",
        )


def _birth(line: Line) -> Day | None:
    for index, day in enumerate(line.days):
        if BORN.search(line.text[: day.start]):
            return day
        following = line.days[index + 1] if index + 1 < len(line.days) else None
        if (
            following
            and LIFE.search(line.text[: day.start])
            and DASH.fullmatch(line.text, day.end, following.start)
        ):
            return day
    return None


def _age(line: Line, source: Line, birth: Day) -> Iterator[Disagreement | Checked]:
    ages = list(AGE.finditer(line.text))
    others = [day for day in line.days if day is not birth]
    if len(ages) != 1 or len(others) != 1 or PEOPLE.search(line.text):
        return
    words = ages[0]["age"] or ages[0]["was"]
    said = next((n.value for n in find_numerals(words) if n.end - n.start == len(words)), None)
    years = _years(birth, others[0])
    if said is None or years is None or not _together(line, ages[0], others[0]):
        return
    least, most = years
    mention = line.mention(ages[0].start(), ages[0].end())
    if least <= said <= most:
        yield Checked("age-differs", f"`{mention.quote}` fits the date of birth", mention)
    elif 0 < most < 130:
        yield Disagreement(
            rule="age-differs",
            message=f"`{mention.quote}` is said of somebody who was {_span(least, most)} by the dates given",
            at=mention,
            others=(
                shown(source.mention(birth.start, birth.end)),
                shown(line.mention(others[0].start, others[0].end)),
            ),
            hint="correct the age or one of the two dates",
        )


def _together(line: Line, age: re.Match[str], day: Day) -> bool:
    """Whether age and date are told of one event: a death, or the two stand side by side."""
    if DIED_AGED.search(line.text[: age.start()]):
        return True
    low, high = (age.end(), day.start) if age.start() < day.start else (day.end, age.start())
    return high - low <= BESIDE and not re.search(r"[,;:()]|\b(?:and|but)\b", line.text[low:high])


def _years(birth: Day, day: Day) -> tuple[int, int] | None:
    """The least and the most full years between two dates."""
    born, until = birth.value, day.value
    if born.earliest is None or born.latest is None or until.earliest is None or until.latest is None:
        return None
    least = until.earliest.year - born.latest.year - (_at(until.earliest) < _at(born.latest))
    most = until.latest.year - born.earliest.year - (_at(until.latest) < _at(born.earliest))
    return max(least, 0), most


def _at(day: object) -> tuple[int, int]:
    return getattr(day, "month", 1), getattr(day, "day", 1)


def _span(least: int, most: int) -> str:
    return str(most) if least >= most else f"{least} or {most}" if most == least + 1 else f"{least} to {most}"
