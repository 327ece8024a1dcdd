"""Two quantities in, how they stand to each other out: bounds, rounding, units of measure."""

import math
import re
from dataclasses import replace

from claimcheck.compare.values.measured import measured
from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.model import Comparator, Measure, Quantity

ROUNDING = 0.05
"""The most a written round number may be off the real one, as a share: "40,000" for 39,871."""

ABOUT = 0.1
"""What "about", "around" and "nearly" allow, as a share."""

APART = 0.2
"""Beyond this share, approximate numbers contradict each other; below it they are too close to call."""

_SCALES = {
    "celsius": (1.0, 0.0),
    "centigrade": (1.0, 0.0),
    "fahrenheit": (1.8, 32.0),
    "kelvin": (1.0, 273.15),
}
"""Scales of temperature: how many of their degrees one of Celsius is, and where water freezes on them."""


def scale_of(value: Quantity) -> str | None:
    """The scale of a temperature; None for what is none, and for a change of one."""
    word = (value.unit or "").casefold().rpartition(" ")[2]
    return word if word in _SCALES and value.comparator not in (Comparator.UP, Comparator.DOWN) else None


def _rescaled(value: Quantity, scale: str, wanted: str) -> Quantity:
    """A temperature on another scale."""
    (size, zero), (step, freezing) = _SCALES[scale], _SCALES[wanted]
    low, high = (
        None if end is None else (end - zero) / size * step + freezing for end in (value.low, value.high)
    )
    return Quantity(low, high, value.comparator, value.approximate, f"degree {wanted}", value.measure)


def _compare_degrees(claim: Quantity, source: Quantity, words: str) -> Outcome | None:
    """How two temperatures on different scales stand, to a degree; None for all else."""
    ours, theirs = scale_of(claim), scale_of(source)
    if ours is None or theirs is None or ours == theirs:
        return None
    return _compare(claim, _rescaled(source, theirs, ours), words, DEGREE / abs(claim.low or 1.0))


DEGREE = 0.6
"""What a temperature may be off when it is told on another scale, in its own degrees."""


def compare_counts(claim: Quantity, source: Quantity, *, words: str = "") -> Outcome:
    """How the source's quantity stands to the claim's; `words` are the claim's, for "nearly" and its like."""
    claim = _capped(_narrowed(claim, words), words)
    if Measure.MONEY in (claim.measure, source.measure) and claim.currency != source.currency:
        return Outcome(Holds.DIFFERS if _miscalled(claim, source) else Holds.UNKNOWN, "currency-differs")
    if Measure.PERCENT in (claim.measure, source.measure):
        ours, theirs = share_of(claim), share_of(source)
        return (
            _compare(ours, theirs, words, _share_slack(claim, source))
            if ours and theirs
            else Outcome(Holds.UNKNOWN, "unit-differs")
        )
    if bool(share_of(claim)) != bool(share_of(source)):
        return Outcome(Holds.UNKNOWN, "unit-differs")
    if degrees := _compare_degrees(claim, source, words):
        return degrees
    size, other = measured(claim.unit), measured(source.unit)
    if size and other and size[0] == other[0] and size[1] != other[1]:
        return _compare(
            claim, scaled(source, other[1] / size[1]), words, CALENDAR if size[0] == "time" else CONVERTED
        )
    if bool(size) != bool(other) or (size and other and size[0] != other[0]):
        return Outcome(Holds.UNKNOWN, "unit-differs")
    return _compare(claim, source, words, slack=0.0)


def compare_lengths(claim: Quantity, source: Quantity) -> Outcome:
    """How a length that runs from one date to another, known to a unit or two, stands to the claim's."""
    size, other = measured(claim.unit), measured(source.unit)
    if not size or not other or (size[0], other[0]) != ("time", "time"):
        return Outcome(Holds.UNKNOWN, "unit-differs")
    first, last = _bounds(scaled(source, other[1] / size[1]))
    low, high = _allowed(claim, "", CALENDAR)
    if low <= math.ceil(last) and high >= math.floor(first):
        return Outcome(Holds.SAME, "count-within")
    return Outcome(
        Holds.DIFFERS if _gap(claim, scaled(source, other[1] / size[1])) > APART else Holds.CLOSE,
        "count-differs",
    )


_FEW_OF = re.compile(
    r"^(?:only )?(?:a few|several|a couple of) (?:dozen|hundred|thousand|million|billion)\b", re.IGNORECASE
)
_DECADE = 5
"""The next name of a number is five times two of the one before: ten hundreds are a thousand."""


def _capped(value: Quantity, words: str) -> Quantity:
    """What "a few dozen" and "several hundred" may be at most: less than the next such word."""
    if value.low is None or value.high is not None or not _FEW_OF.match(words):
        return value
    return replace(value, high=value.low * _DECADE)


_HARDLY = re.compile(r"\b(?:just|slightly|a little|barely|narrowly|marginally) (?:\w+ )?$", re.IGNORECASE)
_BOUND = re.compile(
    r"^(?:.{0,24}?)\b(?:under|below|less|fewer|shy|short|over|above|more|beyond|past)\b", re.IGNORECASE
)


def _narrowed(value: Quantity, words: str) -> Quantity:
    """A bound that is said to be close: "just under 500" is no 310."""
    bound = _BOUND.search(words)
    if not bound or not _HARDLY.search(words[: bound.end()].rpartition(" ")[0] + " "):
        return value
    if value.comparator is Comparator.LESS and value.low is None and value.high:
        return replace(value, low=value.high * (1 - ABOUT))
    if value.comparator is Comparator.MORE and value.high is None and value.low:
        return replace(value, high=value.low * (1 + ABOUT))
    return value


_DEAR = frozenset("USD EUR GBP CHF AUD CAD NZD SGD KWD".split())
_CHEAP = frozenset("JPY KRW HUF IDR VND ITL CLP COP IRR NGN PYG UZS".split())
"""Currencies of which one of the former has long been worth a hundred and more of the latter."""


def _miscalled(claim: Quantity, source: Quantity) -> bool:
    """Whether two sums have one number in two currencies of which none can be taken for the other."""
    both = {claim.currency, source.currency}
    if claim.measure is not source.measure or not (both & _DEAR and both & _CHEAP):
        return False
    return claim.low is not None and claim.low == claim.high == source.low == source.high


CALENDAR, CONVERTED = 0.04, 0.02
"""What a conversion may be off, as a share: months have 28 to 31 days; writers round miles and kilometres."""


WHOLE_PERCENT, FRACTION = 0.5, 1.7
"""What a whole percentage may be off, in points; and one that stands for a fraction: 33 or 34 for a third."""


def _share_slack(claim: Quantity, source: Quantity) -> float:
    """The same as a share of the claim's percentage."""
    ours = share_of(claim)
    low = ours.low if ours else None
    if not low:
        return 0.0
    mixed = (claim.measure is Measure.PERCENT) != (source.measure is Measure.PERCENT)
    whole = low == int(low)
    return (FRACTION if mixed else WHOLE_PERCENT if whole else 0.0) / low


def share_of(value: Quantity) -> Quantity | None:
    """A percentage or a fraction as percentage; None for numbers that are not shares."""
    if value.measure is Measure.PERCENT:
        return value
    ends = [end for end in (value.low, value.high) if end is not None]
    if not ends or not all(0 < end < 1 for end in ends):
        return None
    whole = scaled(value, 100.0)
    return Quantity(whole.low, whole.high, whole.comparator, whole.approximate, "percent", Measure.PERCENT)


def scaled(value: Quantity, factor: float) -> Quantity:
    """The quantity in another unit."""
    low = None if value.low is None else value.low * factor
    high = None if value.high is None else value.high * factor
    return Quantity(low, high, value.comparator, value.approximate, value.unit, value.measure, value.currency)


def _compare(claim: Quantity, source: Quantity, words: str, slack: float) -> Outcome:
    low, high = _allowed(claim, words, slack)
    first, last = _bounds(source)
    if first > last or (math.isinf(first) and math.isinf(last)):
        return Outcome(Holds.UNKNOWN, "unit-differs")
    if (first, last) == _bounds(claim) and _strict(claim) == _strict(source):
        return Outcome(Holds.SAME, "count-same")
    if low <= first and last <= high and not _at_open_end(claim, source):
        exact = claim.comparator is Comparator.EQUAL and not claim.approximate
        return Outcome(Holds.SAME, "count-rounds" if exact else "count-within")
    if _exceeds(claim, source):
        return Outcome(Holds.SAME, "count-within")
    if last < low or first > high or _at_open_end(claim, source):
        return _apart(claim, source)
    return Outcome(Holds.WIDER, "count-wider")


def _exceeds(claim: Quantity, source: Quantity) -> bool:
    """A source that says "more than 400" bears out a plain "400": writers drop the bound of round numbers."""
    plain = claim.comparator in (Comparator.EQUAL, Comparator.ABOUT) and claim.low == claim.high
    over = source.comparator in (Comparator.MORE, Comparator.AT_LEAST)
    return plain and over and claim.low == source.low and _round(claim.low or 0)


def _round(number: float) -> bool:
    return number >= 10 and number % 10 == 0


def _strict(value: Quantity) -> bool:
    return value.comparator in (Comparator.MORE, Comparator.LESS)


def _at_open_end(claim: Quantity, source: Quantity) -> bool:
    """Whether the source gives just the number that the claim excludes: 100 for "more than 100"."""
    plain = source.low == source.high and source.low is not None
    if claim.comparator is Comparator.MORE:
        return plain and source.low == claim.low
    return claim.comparator is Comparator.LESS and plain and source.low == claim.high


def _bounds(value: Quantity) -> tuple[float, float]:
    return (-math.inf if value.low is None else value.low, math.inf if value.high is None else value.high)


def _allowed(claim: Quantity, words: str, slack: float) -> tuple[float, float]:
    low, high = _bounds(claim)
    if claim.approximate or claim.comparator is Comparator.ABOUT:
        under = re.search(r"\b(?:nearly|almost|close to|just under|up to)\b", words, re.IGNORECASE)
        return low - abs(low) * ABOUT, high if under else high + abs(high) * ABOUT
    if low != high:
        return low, high
    off = max(_half_unit(low), abs(low) * slack)
    return low - off, high + off


def _half_unit(number: float) -> float:
    """Half of the last written digit's place, for numbers that look rounded; 0 for the rest."""
    if number < 1000 or number != int(number):
        return 0.0 if number == int(number) else 0.5 * 10 ** -_decimals(number)
    zeros = len(str(int(number))) - len(str(int(number)).rstrip("0"))
    return min(0.5 * 10.0**zeros, number * ROUNDING) if zeros >= 2 else 0.0


def _decimals(number: float) -> int:
    return min(len(f"{number:.6f}".rstrip("0").partition(".")[2]), 6)


def _apart(claim: Quantity, source: Quantity) -> Outcome:
    loose = any(v.approximate or v.comparator is Comparator.ABOUT for v in (claim, source))
    bounded = any(v.comparator not in (Comparator.EQUAL, Comparator.ABOUT) for v in (claim, source))
    if (loose and _gap(claim, source) < APART) or (loose and bounded and _gap(claim, source) < APART):
        return Outcome(Holds.CLOSE, "count-close")
    return Outcome(Holds.DIFFERS, "count-differs")


def _gap(claim: Quantity, source: Quantity) -> float:
    """The distance between the two, as a share of the claim's number."""
    low, high = _bounds(claim)
    first, last = _bounds(source)
    near = low - last if last < low else first - high
    size = max((abs(x) for x in (low, high) if not math.isinf(x)), default=1.0) or 1.0
    return near / size
