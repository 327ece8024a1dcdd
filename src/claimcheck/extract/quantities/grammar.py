"""One sentence in, its numerals with unit, comparator and counted noun out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from claimcheck.extract.quantities import guards, hours, labels
from claimcheck.extract.quantities.clauses import clause_of
from claimcheck.extract.quantities.comparators import (
    Bound,
    bound_after,
    bound_before,
    change_after,
    change_before,
)
from claimcheck.extract.quantities.found import Found, folded
from claimcheck.extract.quantities.joins import Vote, joined
from claimcheck.extract.quantities.nouns import counted_after, is_plural, noun_after, part_after
from claimcheck.extract.quantities.numerals import Numeral, find_numerals
from claimcheck.extract.quantities.opaque import outside
from claimcheck.extract.quantities.units import Unit, sign_before, unit_after
from claimcheck.extract.quantities.words import word_before
from claimcheck.model import Comparator, Measure, Quantity

OPEN_ABOVE = frozenset({Comparator.MORE, Comparator.AT_LEAST})
OPEN_BELOW = frozenset({Comparator.LESS, Comparator.AT_MOST})
_MINUS = re.compile(r"(?:(?:^|(?<=[\s(]))[-\u2212]|\b(?:minus|negative)\s)$")
_AGED = re.compile(
    (
        r"\b(?:who (?:is|was)|(?:he|she|I) (?:is|was)"
        r"|(?:dies|died|dead|left school|married|widowed|orphaned|retired) at|aged(?: between| from)?"
        r"|ages? of|at age|at the age of|turned|turning|turns|(?:younger|older) than)\s$"
    ),
    re.IGNORECASE,
)
_AT_AGE = re.compile(r"\b(?:aged|at age|ages? of)\s$", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:[A-Z][\w’'.-]+|\b(?:[Tt]he|[Aa]n?|his|her|their)\s(?:[a-z-]+\s){0,2}[a-z]{3,}),\s(?:now\s)?$"
)
_OF_YEAR = re.compile(r"\s(?:levels?|figures?|standards?|prices|peaks?|highs?|lows?|results?|totals?)\b")
_AGE_WORDS = frozenset(
    "is was age aged ages of at than now turned turning turns between from over under above below".split()
)
_OLDER = re.compile(
    (
        r"\b(?:people|children|kids|girls|boys|men|women|adults|anyone|those|pupils|patients"
        r"|residents|workers|voters|citizens)\s"
        r"(?:aged\s|who are\s)?(?:over|under|above|below)\s$"
    ),
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\s?[,.;:)]|\s(?:and|when|or|but|at|in|years?|from|to|by|because|who|may|can|will|are|were"
    r"|must|should|have)\b|\s?$"
)
_APART = re.compile(r",\s[a-z]|\s?[,)]\s(?:of|from|a|an|the|who|was|has|and)\b")
_LASTING = re.compile(
    (
        r"\b(?:for|last(?:s|ed|ing)?|t(?:ook|akes?|aken|aking)|spent|after|is|was|were|be|been|of|ran"
        r"|wait(?:ed|ing)?|just|well|and|in)\s$"
    ),
    re.IGNORECASE,
)
_SMALL = re.compile(r"\D{0,4}\d{1,2}(?:\.\d+)?(?:\s(?:cents?|pence|dollars?|euros?))?")
_LONE = re.compile(r"\s?[,.;:)\]]|\s*$")
_LEAD_IN = re.compile(r"(?:^|[,;:(\[/|#•*])\s*$")
_COMPARED = re.compile(r"(?:year|month|quarter|earlier|before|previously|\b(?:19|20)\d\d):\s$")
"""What a number is held against: "300 staff (last year: |280)"."""
_OLDEST = 120
_YOUNGEST = 3
"""Ages that stand between commas after a name."""


_MOST = 100
"""Numerals that no sentence holds."""
_APPOSED = re.compile(r",?\s(?:or|and)\s(?:(?:about|nearly|around|some)\s)?|\s\(|,\s")
"""Between two measures of one change: "fell 3%, or 35 points"."""


def find_numbers(text: str, opaque: list[tuple[int, int]]) -> Iterator[Found]:
    """The quantities of one sentence that are numbers, in text order; none in an opaque stretch."""
    numerals = list(outside(islice(find_numerals(text), _MOST), opaque))
    if len(numerals) == _MOST:
        return
    covered = 0
    last: Found | None = None
    for one in joined(text, numerals):
        if isinstance(one, Vote):
            yield from _votes(text, one)
        elif one.start >= covered:
            found = _quantity(text, one)
            if found is not None:
                noun = noun_after(text, found.end)
                covered = noun[1] if noun else 0
                last = _apposed(text, last, found)
                yield last


def _apposed(text: str, last: Found | None, found: Found) -> Found:
    """The quantity with the change of the one that it restates: the 35 points of "fell 3%, or 35 points"."""
    if last is None or last.value.comparator not in (Comparator.UP, Comparator.DOWN):
        return found
    if found.value.comparator is not Comparator.EQUAL or not found.value.unit:
        return found
    stated = (
        last.end if last.value.measure is not Measure.CARDINAL else last.end + len(last.value.unit or "") + 1
    )
    if not _APPOSED.fullmatch(text, min(stated, found.start), found.start) or not _is_change(found):
        return found
    return replace(found, value=replace(found.value, comparator=last.value.comparator))


def _is_change(found: Found) -> bool:
    value = found.value
    return value.measure in (Measure.PERCENT, Measure.MONEY) or str(value.unit).startswith("point")


def _votes(text: str, vote: Vote) -> Iterator[Found]:
    """Both sides as counts of their own, so that either can be compared."""
    for side, unit in ((vote.ayes, "votes"), (vote.noes, "votes against")):
        value = Quantity(side.value, side.value, unit=unit)
        subject = clause_of(text, vote.ayes.start, vote.noes.end, vote.noes.end)
        yield Found(side.start, side.end, value, subject)


def _quantity(text: str, numeral: Numeral) -> Found | None:
    sign = sign_before(text, numeral.start)
    numeral, unit = _measured(text, numeral, sign)
    if (unit is None and not _counts(text, numeral)) or (unit is not None and guards.is_idiom(text, numeral)):
        return None
    if guards.is_title(text, numeral) or (unit is None and sign is None and _names(text, numeral)):
        return None
    if _labelled(text, numeral, unit) or (unit is not None and _is_that_year(text, numeral, unit)):
        return None
    if unit is not None and unit.name == "GBP" and _is_weight(text, numeral, unit):
        unit = Unit("pound", Measure.CARDINAL, unit.at)
    start = sign.at if sign else numeral.start
    end = max(numeral.end, unit.at) if unit and unit is not sign else numeral.end
    if labels.is_nominal(text, numeral, end):
        return None
    start, numeral = _negated(text, start, numeral)
    if unit is None and _is_age(text, start, end, numeral):
        unit = Unit("year", Measure.DURATION, end)
    return _bounded(text, numeral, unit, start, end)


def _measured(text: str, numeral: Numeral, sign: Unit | None) -> tuple[Numeral, Unit | None]:
    """The numeral with its unit; a letter that may be million or metre is told by what stands around."""
    after = unit_after(text, numeral.end)
    if sign is not None and (after is None or after.measure is not Measure.MONEY):
        return numeral, sign
    metres = unit_after(text, _digits_end(text, numeral)) if after is None and numeral.letter else None
    if metres is not None and not _is_of_many(text, numeral):
        high = None if numeral.high is None else numeral.high / 1e6
        return replace(numeral, value=numeral.value / 1e6, high=high, letter=False, scaled=False), metres
    return numeral, after


def _is_of_many(text: str, numeral: Numeral) -> bool:
    noun = counted_after(text, numeral.end)
    return noun is not None and is_plural(text[noun[0] : noun[1]].split()[-1])


def _digits_end(text: str, numeral: Numeral) -> int:
    """Where the digits end, before the letter that scales them."""
    end = numeral.end
    while end > numeral.start and not text[end - 1].isdigit():
        end -= 1
    return end


def _counts(text: str, numeral: Numeral) -> bool:
    return not (
        (guards.is_year(text, numeral) and not _bounds_count(text, numeral))
        or guards.is_name(text, numeral)
        or guards.is_pronoun(text, numeral)
        or guards.is_part_of_word(text, numeral)
        or guards.is_version(text, numeral)
    )


def _names(text: str, numeral: Numeral) -> bool:
    return (
        labels.is_setting(text, numeral, numeral.end)
        or labels.is_lettered(text, numeral)
        or labels.is_sure_label(text, numeral)
    )


def _bounds_count(text: str, numeral: Numeral) -> bool:
    """Whether a comparator makes four digits a count: "more than 2000 died"; not "under a 1990 act"."""
    bound = bound_before(text, numeral.start)
    if bound is None or _OF_YEAR.match(text, numeral.end):
        return False
    words = text[bound.at : numeral.start].lower().split()
    return words[-1] not in {"a", "an"} and ("than" in words or _is_of_many(text, numeral))


def _labelled(text: str, numeral: Numeral, unit: Unit | None) -> bool:
    if unit is not None and unit.measure in (Measure.PERCENT, Measure.MONEY):
        return False
    return guards.is_label(text, numeral) or (unit is not None and guards.is_code(text, numeral))


def _is_that_year(text: str, numeral: Numeral, unit: Unit) -> bool:
    """Whether the number names the year it stands before: "the full 2013 year"."""
    if text[numeral.end : unit.at] == " second":
        return numeral.value != 1  # "two second stage failures"
    return text[numeral.end : unit.at] == " year" and guards.is_year(text, numeral)


_WEIGHED = re.compile(
    r"\b(?:weigh\w*|heavy|heavier|foot|feet|inch(?:es)?|ounces?|lift(?:s|ed|ing)?|explosives|cocaine|heroin|marijuana"
    r"|meat|beef|flour|sugar|grain|coal|cargo|body weight|per square inch)\b|\d[ -](?:foot|ft)\b",
    re.IGNORECASE,
)


def _is_weight(text: str, numeral: Numeral, unit: Unit) -> bool:
    """Whether "pounds" weigh: the sentence speaks of a body, a load or of feet and inches."""
    written = text[numeral.end : unit.at].strip(" -").lower()
    return written in {"pound", "pounds"} and bool(_WEIGHED.search(text))


def _negated(text: str, start: int, numeral: Numeral) -> tuple[int, Numeral]:
    if text[start - 1 : start] not in {"-", "\u2212"} and word_before(text, start) not in {
        "minus",
        "negative",
    }:
        return start, numeral
    low = max(0, start - 10)
    match = _MINUS.search(text[low:start])
    if match is None or numeral.high is not None:
        return start, numeral
    return low + match.start(), replace(numeral, value=-numeral.value)


def _is_age(text: str, start: int, end: int, numeral: Numeral) -> bool:
    """Whether a bare number is an age: "Ms Doe, 45, said", "children under 5"."""
    if not 0 < numeral.value < _OLDEST or numeral.scaled or numeral.share:
        return False
    if numeral.words:
        return bool(_AT_AGE.search(text[max(0, start - 16) : start])) and bool(_ALONE.match(text, end))
    word = word_before(text, start)
    if word not in _AGE_WORDS and not word.endswith(","):
        return False
    before = text[max(0, start - 36) : start]
    if _NAMED.search(before):
        return numeral.value >= _YOUNGEST and bool(_APART.match(text, end))
    if word in {"aged", "ages"}:
        return True
    return bool(_AGED.search(before) or _OLDER.search(before)) and bool(_ALONE.match(text, end))


def _bounded(text: str, numeral: Numeral, unit: Unit | None, start: int, end: int) -> Found | None:
    bound, begin, stop = _bound(text, start, end)
    if bound is not None and unit is not None and _is_span(text, begin, start, unit):
        bound, begin = None, start
    noun = (
        counted_after(text, stop)
        if unit is None
        else part_after(text, end)
        if unit.measure is Measure.PERCENT
        else None
    )
    if (
        unit is None
        and noun is not None
        and bound is None
        and guards.is_model(text, numeral, text[noun[0] : noun[1]])
    ):
        return None
    if bound is None:
        bound = _change(text, start, end, unit, noun)
    comparator = bound.comparator if bound else Comparator.EQUAL
    bare = unit is None and noun is None and not numeral.share
    if bare and (
        labels.is_numbered(text, numeral, end)
        or hours.is_hour(text, numeral, end)
        or (bound is None and _isolated(text, numeral, start, end))
    ):
        return None
    value = _value(numeral, comparator, unit, folded(text, *noun) if noun else None)
    return Found(
        begin, stop, value, clause_of(text, begin, *(noun or (stop, stop))), elided=value.unit is None
    )


def _isolated(text: str, numeral: Numeral, start: int, end: int) -> bool:
    """Whether the digits stand alone between marks: a page number, a cell of a table, a list number."""
    return (
        not numeral.words
        and "," not in text[numeral.start : numeral.end]
        and bool(_LONE.match(text, end))
        and bool(_LEAD_IN.search(text[max(0, start - 8) : start]))
        and not _COMPARED.search(text[max(0, start - 12) : start])
    )


def _bound(text: str, start: int, end: int) -> tuple[Bound | None, int, int]:
    """The comparator beside the number, with the stretch that both cover."""
    before = bound_before(text, start)
    if before is not None:
        return before, before.at, end
    after = bound_after(text, end)
    if after is not None:
        return after, start, after.at
    return None, start, end


def _is_span(text: str, begin: int, start: int, unit: Unit) -> bool:
    """Whether "over" means during: "100 arrests over two months"; not "it lasted over two hours"."""
    if unit.measure is not Measure.DURATION or text[begin:start].lower().strip() not in {"over", "over a"}:
        return False
    return "old" not in text[start : unit.at] and not _LASTING.search(text[max(0, begin - 16) : begin])


def _change(text: str, start: int, end: int, unit: Unit | None, noun: tuple[int, int] | None) -> Bound | None:
    """The change that the number measures, for a part or a price more readily than for a head count."""
    head = folded(text, *noun).split()[-1].lower() if noun else ""
    readily = unit is not None and unit.measure is Measure.PERCENT
    readily = readily or head.startswith("point") or _is_price(text[start:end], unit)
    return change_before(text, start, transitive=readily) or (
        change_after(text, end) if unit or readily else None
    )


def _is_price(written: str, unit: Unit | None) -> bool:
    """Whether it is the small change of a price: "gained 30 cents", "lost $2.50"; not "raised $5 million"."""
    return unit is not None and unit.measure is Measure.MONEY and bool(_SMALL.fullmatch(written))


def _value(numeral: Numeral, comparator: Comparator, unit: Unit | None, noun: str | None) -> Quantity:
    low, high = _interval(numeral, comparator)
    if numeral.high is not None and comparator is Comparator.EQUAL:
        comparator = Comparator.RANGE
    measure = unit.measure if unit else Measure.CARDINAL
    name = noun if unit is None or (measure is Measure.PERCENT and noun) else unit.name
    return Quantity(
        low, high, comparator, comparator is Comparator.ABOUT, name, measure, unit.currency if unit else None
    )


def _interval(numeral: Numeral, comparator: Comparator) -> tuple[float | None, float | None]:
    high = numeral.value if numeral.high is None else numeral.high
    if comparator in OPEN_ABOVE:
        return numeral.value, None
    if comparator in OPEN_BELOW:
        return None, high
    return numeral.value, high
