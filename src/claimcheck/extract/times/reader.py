"""A document's blocks read in order: what is dated in one sentence tells the year and anchor of the next."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from claimcheck.extract.mentions import TimeKind, TimeMention
from claimcheck.extract.prose import Prose
from claimcheck.extract.times.almanac import Interval
from claimcheck.extract.times.direction import turned
from claimcheck.extract.times.hanging import Calendar, Dated, resolve_hanging, terms_of
from claimcheck.extract.times.masks import masked
from claimcheck.extract.times.pieces import DAY, MONTH, SUFFIX, YEAR
from claimcheck.extract.times.reading import Focus, Reading, Scope
from claimcheck.extract.times.scan import find_readings
from claimcheck.model import BlockKind, DateValue

_WINDOW: Final = 160
"""Characters of the block that a rule sees on either side."""
_CONTEXT: Final = 400
"""Characters of its sentence that a rule sees on either side."""
_YEAR_ALONE: Final = re.compile(rf"(?<![\d.,/-])\b{YEAR}\b(?![,.]\d|[/%-])")
_MONTH_BEFORE: Final = re.compile(rf"{MONTH}\s+(?:{DAY}{SUFFIX}?,?\s+)?$")
_LONGEST_DAY: Final = 40
"""Characters that month and day before a year have, white space included."""


@dataclass(frozen=True, slots=True)
class _Year:
    """A year in four figures."""

    at: int
    """Where it begins, or its month if it has one."""
    year: int
    dated: bool
    """Whether its month stands with it."""


def _years(text: str) -> tuple[_Year, ...]:
    """The years of a text, each with its month, where one stands before it."""
    return tuple(_year(text, match) for match in _YEAR_ALONE.finditer(text))


def _year(text: str, match: re.Match[str]) -> _Year:
    low = max(0, match.start() - _LONGEST_DAY)
    month = _MONTH_BEFORE.search(text[low : match.start()])
    return _Year(low + month.start() if month else match.start(), int(match[0]), month is not None)


_OPENED: Final = re.compile(r"(?:In|By|During|Since)\s+(?:(?:early|late|mid)[\s-])?")
"""What a sentence begins with whose year holds for its bare months: "In 1781, it lost a ship in May"."""

_FIGURES: Final = re.compile(r"(?<![\d/.])(\d\d?)[/.](\d\d?)[/.](?:19|20)?\d\d(?![\d/])")


@dataclass(frozen=True, slots=True)
class _Sentences:
    """The sentences of a block, and the years written in it."""

    text: str
    starts: tuple[int, ...]
    years: tuple[tuple[int, int], ...]
    """Offset and year of every date that has its month with it, and of those that open a sentence."""
    opened: frozenset[int]
    """Offsets of the years that open a sentence: they hold to its end."""
    bare: tuple[tuple[int, int], ...]
    """Offset and year of every date that is a year alone."""

    def around(self, at: int) -> tuple[int, int, int]:
        """Where the sentence before, the sentence and the next begin."""
        i = max(1, bisect_right(self.starts, at))
        end = self.starts[i] if i < len(self.starts) else len(self.text)
        return (self.starts[max(0, i - 2)] if i > 1 else 0, self.starts[i - 1], end)

    def sentence(self, at: int) -> str:
        """The text of the sentence at a place."""
        _, start, end = self.around(at)
        return self.text[start : min(end, start + 4000)]

    def years_before(self, at: int) -> tuple[int, ...]:
        """The years that the sentence before lists, as "in 1832, 1866 and 1892"."""
        before, start, _ = self.around(at)
        first, last = bisect_left(self.bare, (before, 0)), bisect_left(self.bare, (start, 0))
        return tuple(year for _, year in self.bare[first:last])

    def year_near(self, at: int, *, ahead: bool) -> int | None:
        """The year that governs a place: of a date before it, from the last sentence on, else after it."""
        if not self.years:
            return None
        before, start, end = self.around(at)
        i = bisect_right(self.years, (at, 0))
        if i and self.years[i - 1][0] >= (start if self.years[i - 1][0] in self.opened else before):
            return self.years[i - 1][1]
        if ahead and i < len(self.years) and self.years[i][0] < end:
            return self.years[i][1]
        return None


class TimeReader:
    """Reads the blocks of one document in order; made for one reading."""

    def __init__(self, prose: Prose) -> None:
        published = prose.document.published
        self._prose = prose
        self._texts = ["" if block.context_only else masked(block.text) for block in prose.document.blocks]
        self._years = [_years(text) for text in self._texts]
        self._published = published.day if published else None
        self._focus: Focus | None = None
        self._year = self._first_year()
        self._day_first = self._order_of_figures()
        self._dated: list[Dated] = []
        self._terms: frozenset[str] = frozenset()

    def mentions(self) -> tuple[TimeMention, ...]:
        """Every expression; those that hang on events are resolved last, when all dates are known."""
        starts: dict[int, list[int]] = {}
        for sentence in self._prose.sentences:
            starts.setdefault(sentence.block, []).append(sentence.start)
        blocks = self._prose.document.blocks
        found = [
            mention
            for index, block in enumerate(blocks)
            if block.kind is not BlockKind.LINKS and not block.context_only
            for mention in self._in_block(index, block.text, tuple(starts.get(index, (0,))))
        ]
        return resolve_hanging(found, self._texts, Calendar(self._dated))

    def _first_year(self) -> int | None:
        """The year of the first date of the document that has its month with it."""
        years = [year for block in self._years for year in block]
        first = next((year for year in years if year.dated), None)
        return first.year if first else None

    def _order_of_figures(self) -> bool | None:
        """Whether the dates in figures whose order is plain put the day first; None if none or both do."""
        pairs = [(int(m[1]), int(m[2])) for text in self._texts for m in _FIGURES.finditer(text)]
        first = any(a > 12 >= b for a, b in pairs)
        second = any(b > 12 >= a for a, b in pairs)
        return first if first != second else None

    def _in_block(self, index: int, text: str, starts: tuple[int, ...]) -> Iterator[TimeMention]:
        clean = self._texts[index]
        sentences = _sentences(clean, starts, self._years[index])

        def scope_at(start: int, end: int) -> Scope:
            return self._scope(sentences, start, end)

        for start, end, reading in find_readings(clean, scope_at):
            before, after = clean[max(0, start - _WINDOW) : start], clean[end : end + _WINDOW]
            self._remember(reading, text[start:end], sentences.sentence(start))
            if start in sentences.opened and self._published is None:
                self._year = int(clean[start : start + 4])
            value = _value(reading, text[start:end], before, after)
            yield TimeMention(index, start, end, reading.kind, reading.timex, value)

    def _scope(self, sentences: _Sentences, start: int, end: int) -> Scope:
        text = sentences.text
        _, first, last = sentences.around(start)
        near = sentences.year_near(start, ahead=self._published is None)
        listed = () if near else sentences.years_before(start)
        return Scope(
            published=self._published,
            focus=self._focus,
            year=near or (_listed(listed, sentences.sentence(start)) if len(listed) > 1 else self._year),
            year_near=near is not None,
            day_first=self._day_first,
            before=text[max(0, start - _WINDOW) : start],
            after=text[end : end + _WINDOW],
            sentence=text[max(first, start - _CONTEXT) : min(last, end + _CONTEXT)],
            place=start - max(first, start - _CONTEXT),
        )

    def _remember(self, reading: Reading, words: str, sentence: str) -> None:
        days = reading.days()
        if days is None or days.earliest is None or reading.kind not in (TimeKind.DATE, TimeKind.TIME):
            return
        self._focus = Focus(reading.timex, days, words)
        if not reading.relative and (len(reading.timex) >= 7 or (self._year is None and _is_year(reading))):
            self._year = days.earliest.year
        if days.earliest == days.latest:
            if not self._dated or self._dated[-1].sentence != sentence:
                self._terms = terms_of(sentence)
            self._dated.append(Dated(days.earliest, sentence, self._terms))


def _is_year(reading: Reading) -> bool:
    """Whether a year alone is read; it governs what follows it until a date with its month does."""
    return len(reading.timex) == 4 and reading.timex.isdigit()


_WHICH: Final = re.compile(
    r"\b(?:(?P<first>first|former|earliest)|(?P<last>last|latter|latest|final|most recent))\b", re.IGNORECASE
)


def _listed(years: tuple[int, ...], sentence: str) -> int | None:
    """Which of several years a sentence goes on with: "of the last"; None where it does not say."""
    which = _WHICH.search(sentence)
    return (years[0] if which["first"] else years[-1]) if which else None


def _sentences(text: str, starts: tuple[int, ...], years: tuple[_Year, ...]) -> _Sentences:
    opened = frozenset(year.at for year in years if not year.dated and _opens(text, starts, year.at))
    governing = tuple((year.at, year.year) for year in years if year.dated or year.at in opened)
    bare = tuple((year.at, year.year) for year in years if not year.dated)
    return _Sentences(text, starts, governing, opened, bare)


def _opens(text: str, starts: tuple[int, ...], at: int) -> bool:
    start = starts[max(0, bisect_right(starts, at) - 1)]
    return at - start < 20 and _OPENED.fullmatch(text, start, at) is not None


_TO_THE_END: Final = re.compile(r"(?:the\s+)?(?:end|close)\s+of\b", re.IGNORECASE)
_BEFORE: Final = re.compile(r"\bbefore\s*$", re.IGNORECASE)


def _value(reading: Reading, words: str, before: str, after: str) -> DateValue | None:
    days = reading.days()
    if days is None:
        return None
    if _TO_THE_END.match(words) and _BEFORE.search(before[-10:]):
        days = Interval(None, days.latest)  # "before the end of 1968" is by its last day
    elif reading.kind is TimeKind.DATE:
        days = turned(days, before, after)
    return DateValue(days.earliest, days.latest, days.edtf(), reading.relative, reading.anchor)
