"""A unit's words in; its dimension and how large it is there, out: metres and miles are lengths."""

import re
from functools import lru_cache

_UNITS = {
    "length": "nanometre 1e-9 nanometer 1e-9 micrometre 1e-6 micrometer 1e-6 micron 1e-6"
    " mm 0.001 millimetre 0.001 millimeter 0.001 cm 0.01 centimetre 0.01 centimeter 0.01"
    " m 1 metre 1 meter 1 km 1000"
    " kilometre 1000 kilometer 1000 mile 1609.344 mi 1609.344 yard 0.9144 yd 0.9144"
    " foot 0.3048 feet 0.3048 ft 0.3048 fathom 1.8288"
    " inch 0.0254 inches 0.0254",
    "area": "hectare 10000 ha 10000 acre 4046.86 km2 1000000 km² 1000000",
    "mass": "microgram 1e-9 mcg 1e-9 milligram 1e-6 mg 1e-6"
    " g 0.001 gram 0.001 kg 1 kilogram 1 kilo 1 tonne 1000 ton 1000 pound 0.4536"
    " kilotonne 1e6 kilotonnes 1e6 megatonne 1e9 megatonnes 1e9 gigatonne 1e12 gigatonnes 1e12"
    " lb 0.4536 ounce 0.02835 stone 6.35 carat 0.0002",
    "time": "millisecond 0.001 second 1 minute 60 hour 3600 day 86400 week 604800 fortnight 1209600"
    " month 2629746 year 31556952 decade 315569520 century 3155695200 centuries 3155695200",
    "volume": "microlitre 1e-6 millilitre 0.001 milliliter 0.001 ml 0.001 centilitre 0.01 litre 1 liter 1"
    " hectolitre 100 gallon 4.546 barrel 159",
    "speed": "km/h 1 kph 1 mph 1.609344 knot 1.852",
    "energy": "kwh 1 mwh 1000 gwh 1e6 kilowatt-hour 1 megawatt-hour 1000 gigawatt-hour 1e6 terawatt-hour 1e9",
    "power": "watt 1 kilowatt 1000 megawatt 1e6 gigawatt 1e9 w 1 kw 1000 mw 1e6 gw 1e9",
    "sound": "decibel 1",
    "dose": "sievert 1 millisievert 0.001 microsievert 1e-6",
    "activity": "becquerel 1",
    "food": "calorie 1 kilocalorie 1",
    "pressure": "hectopascal 1 millibar 1 pascal 0.01 kilopascal 10",
    "tension": "volt 1 kilovolt 1000",
    "frequency": "hertz 1 kilohertz 1000 megahertz 1e6 gigahertz 1e9",
    "sky": "astronomical 1",
}
"""Each dimension: names of its units, each with its size in the dimension's base unit."""

_SHARES = {"million": 1.0, "billion": 0.001, "trillion": 1e-6}
"""Parts of so many, in parts per million."""

_SPEEDS = {
    ("metre", "second"): 3.6,
    ("meter", "second"): 3.6,
    ("kilometre", "second"): 3600.0,
    ("kilometer", "second"): 3600.0,
    ("kilometre", "hour"): 1.0,
    ("kilometer", "hour"): 1.0,
    ("mile", "hour"): 1.609344,
    ("mile", "second"): 5793.64,
    ("foot", "second"): 1.09728,
}
"""What is gone in a time, in kilometres an hour."""


def _unit_table() -> dict[str, tuple[str, float]]:
    table: dict[str, tuple[str, float]] = {}
    for dimension, row in _UNITS.items():
        words = row.split()
        table.update(
            {word: (dimension, float(size)) for word, size in zip(words[::2], words[1::2], strict=True)}
        )
    return table


UNITS = _unit_table()
"""Unit of measure to its dimension and its size in that dimension's base unit."""

LIGHT_YEAR = 9.4607e15
"""In metres."""

_WORD = re.compile(r"[\w/²-]+")


def measured(unit: str | None) -> tuple[str, float] | None:
    """The dimension and size of a unit of measure; None for things that are counted."""
    return _measured(unit.casefold()) if unit else None


@lru_cache(maxsize=4096)
def _measured(unit: str) -> tuple[str, float] | None:
    words = _WORD.findall(unit)
    if words[:1] in (["light"], ["light-year"], ["light-years"]):
        return ("length", LIGHT_YEAR)
    if (found := _compound(words)) is not None:
        return found
    for word in words[:1] + words[-1:]:
        size = _of(word)
        if size:
            return size
    return None


def _of(word: str) -> tuple[str, float] | None:
    return UNITS.get(word) or UNITS.get(word.removesuffix("s"))


def _compound(words: list[str]) -> tuple[str, float] | None:
    """The size of a unit of several words: square miles, metres per second, parts per million."""
    if "per" in words:
        at = words.index("per")
        over = words[at + 1].removesuffix("s") if at + 1 < len(words) else ""
        if words[0] in {"part", "parts"} and over in _SHARES:
            return ("concentration", _SHARES[over])
        speed = _SPEEDS.get((words[0].removesuffix("s"), over))
        return ("speed", speed) if speed else None
    square, cubic = {"square", "sq"} & set(words), {"cubic", "cu"} & set(words)
    if not square and not cubic:
        return None
    side = _of(words[-1])
    if not side or side[0] != "length":
        return None
    return ("area", side[1] ** 2) if square else ("volume", side[1] ** 3 * 1000)
