"""What may stand at a number as its unit: measures, spans of time, currencies, percent."""

import re
from dataclasses import dataclass

from claimcheck.model import Measure

DURATIONS: dict[str, str] = {
    # normal form: written forms
    "second": r"seconds?|secs?",
    "minute": r"minutes?|mins?",
    "hour": r"hours?|hrs?",
    "day": r"days?",
    "night": r"nights?",
    "week": r"weeks?|wks?",
    "fortnight": r"fortnights?",
    "month": r"months?",
    "quarter": r"quarters",
    "year": r"years?|yrs?",
    "decade": r"decades?",
    "century": r"centur(?:y|ies)",
    "millisecond": r"milliseconds?|ms",
}
MEASURES: dict[str, str] = {
    "metre per second": r"m/s|met(?:re|er)s? (?:per|a) second",
    "foot per second": r"ft/s|(?:feet|ft) (?:per|a) second",
    "kilometre per hour": r"km/h|kph|kmh|kilomet(?:re|er)s? (?:per|an) hour",
    "mile per hour": r"mph|miles? (?:per|an) hour",
    "mile per gallon": r"mpg|miles? per gallon",
    "square kilometre": r"square[- ](?:kilomet(?:re|er)s?|km)|sq\.? km|km2|km²",
    "square mile": r"square[- ]miles?|sq\.? mi(?:les?)?",
    "square metre": r"square[- ]met(?:re|er)s?|sq\.? m|m2|m²",
    "square foot": r"square[- ](?:feet|foot)|sq\.? ft",
    "cubic kilometre": r"cubic[- ]kilomet(?:re|er)s?|km3|km³",
    "cubic mile": r"cubic[- ]miles?|cu\.? mi",
    "cubic metre": r"cubic[- ]met(?:re|er)s?|m3|m³",
    "cubic foot": r"cubic[- ](?:feet|foot)",
    "kilometre": r"kilomet(?:re|er)s?|kms?",
    "metre": r"met(?:re|er)s?|m",
    "centimetre": r"centimet(?:re|er)s?|cm",
    "millimetre": r"millimet(?:re|er)s?|mm",
    "nanometre": r"nanomet(?:re|er)s?|nm",
    "mile": r"miles?|mi(?=[\s.,;)])",
    "foot": r"feet|foot|ft",
    "inch": r"inch(?:es)?|in(?=\.\s|\)|\s\(|\s(?:tall|wide|long|high|deep|thick|across)\b)|″",
    "yard": r"yards?|yds?",
    "light-year": r"light[- ]years?",
    "nautical mile": r"nautical miles?|nmi",
    "kilogram": r"kilogram(?:me)?s?|kilos?|kgs?",
    "gram": r"gram(?:me)?s?|g",
    "milligram": r"milligram(?:me)?s?|mg",
    "microgram": r"microgram(?:me)?s?|[µμ]g",
    "tonne": r"tonnes?|metric tons?",
    "ton": r"tons?",
    "pound": r"lbs?",
    "stone": r"stone(?=\s\d|[.,;)]|\s(?:and|in|when|at|lighter|heavier)\b)",
    "ounce": r"ounces?|oz",
    "carat": r"carats?",
    "litre": r"lit(?:re|er)s?|l",
    "millilitre": r"millilit(?:re|er)s?|ml",
    "gallon": r"gallons?",
    "barrel": r"barrels?",
    "bushel": r"bushels?",
    "hectare": r"hectares?|ha",
    "acre": r"acres?",
    "degree Celsius": r"°\s?C|℃|(?:degrees? )?(?:celsius|centigrade)|C(?=[\s,.;)])",
    "degree Fahrenheit": r"°\s?F|(?:degrees? )?fahrenheit",
    "degree": r"degrees?|°",
    "kilowatt-hour": r"kwh|kilowatt[- ]hours?",
    "megawatt-hour": r"mwh|megawatt[- ]hours?",
    "gigawatt-hour": r"gwh|gigawatt[- ]hours?",
    "terawatt-hour": r"twh|terawatt[- ]hours?",
    "kilowatt": r"kilowatts?|kw",
    "megawatt": r"megawatts?|mw",
    "gigawatt": r"gigawatts?|gw",
    "watt": r"watts?",
    "milliampere-hour": r"mah",
    "volt": r"volts?",
    "horsepower": r"horsepower|bhp|hp",
    "kilobyte": r"kilobytes?|kb",
    "megabyte": r"megabytes?|mb",
    "gigabyte": r"gigabytes?|gb",
    "terabyte": r"terabytes?|tb",
    "megapixel": r"megapixels?|mp",
    "hertz": r"hertz|hz",
    "kilohertz": r"khz",
    "megahertz": r"megahertz|mhz",
    "gigahertz": r"gigahertz|ghz",
    "decibel": r"decibels?|db",
    "calorie": r"calories?|kcal",
    "knot": r"knots?",
    "newton metre": r"nm",
    "megabit per second": r"mbps",
    "gigabit per second": r"gbps",
    "part per million": r"ppm|parts? per million",
    "part per billion": r"ppb|parts? per billion",
    "kilotonne": r"kilotonn?es?|kilotons?|kt(?=\b)",
    "megatonne": r"megatonn?es?|megatons?|mt(?= (?:of )?(?:co|carbon)| CO₂)",
    "gigatonne": r"gigatonn?es?|gigatons?|gt(?= (?:of )?(?:co|carbon)| CO₂)",
    "micrometre": r"micromet(?:re|er)s?|microns?",
    "centilitre": r"centilit(?:re|er)s?|cl",
    "hectolitre": r"hectolit(?:re|er)s?|hl",
    "millisievert": r"millisieverts?|msv",
    "microsievert": r"microsieverts?",
    "sievert": r"sieverts?",
    "becquerel": r"becquerels?|bq",
    "hectopascal": r"hectopascals?|hpa|millibars?|mbar",
    "kilovolt": r"kilovolts?|kv",
}
PERCENT: dict[str, str] = {
    "percentage point": r"(?:percentage|percent|per cent|%)[ -]points?|ppts?|pps",
    "basis point": r"basis[ -]points?|bps?",
    "percent": r"%|percent|per[ -]cent|pct\.?|pc|percentage",
    "per mille": r"‰|per mille",
}
CURRENCIES: dict[str, str] = {
    # ISO 4217: names after the number
    "USD": r"(?:us |american |u\.s\. )?dollars?|dlrs?|bucks?|usd|us\$",
    "EUR": r"euros?|eur|€",
    "GBP": r"(?:british )?pounds? sterling|gbp|stg|quid|(?:british )?pounds|£",
    "JPY": r"(?:japanese )?yen|jpy",
    "CNY": r"(?:chinese )?(?:yuan|renminbi)|rmb|cny",
    "RUB": r"(?:russian )?(?:rou?bles?|rubles?)|rub",
    "INR": r"(?:indian )?rupees?|inr",
    "CHF": r"(?:swiss )?francs?|chf",
    "CAD": r"canadian dollars?|cad",
    "AUD": r"australian dollars?|aud",
    "HKD": r"hong kong dollars?|hkd",
    "NZD": r"new zealand dollars?|nzd",
    "SGD": r"singapore dollars?|sgd",
    "MXN": r"(?:mexican )?pesos?|mxn",
    "BRL": r"(?:brazilian )?rea(?:l|is)|brl",
    "KRW": (
        r"(?:south korean |korean )?won(?! (?:the|a|an|by|in|their|his|her|its|with|over"
        r"|against|from|for|on|at|and|back|out|more|only|just|two|three|\d))|krw"
    ),
    "SEK": r"swedish kron(?:a|or)|sek",
    "NOK": r"norwegian kron(?:e|er)|nok",
    "DKK": r"danish kron(?:e|er)|dkk",
    "ZAR": r"rand|zar",
    "TRY": r"(?:turkish )?liras?",
    "UAH": r"hryvnias?|uah",
    "ILS": r"shekels?",
    "NGN": r"naira",
    "PLN": r"zlotys?|pln",
    "SAR": r"riyals?",
    "AED": r"dirhams?",
    "IDR": r"rupiahs?",
    "THB": r"baht",
    "PHP": r"philippine pesos?",
    "BTC": r"bitcoins?|btc",
    "KES": r"kenyan shillings?",
    "UGX": r"ugandan shillings?",
    "XCN": r"cents?|cts|kopecks?|¢",
    "penny": r"pence|pennies|p(?=[\s,.;)])",
    "ESP": r"pesetas?",
    "FIM": r"(?:finnish )?markkas?",
    "NLG": r"(?:dutch )?guilders?",
    "DEM": r"(?:german |deutsche? ?)marks?|deutschmarks?",
}
SYMBOLS: dict[str, str] = {
    # ISO 4217: signs before the number
    "USD": r"US\s?\$|\$US|USD\s?\$?|U\.S\.\s?\$|\$",
    "EUR": r"€|EUR|Euros?",
    "GBP": r"£|GBP\s?£?|UK£",
    "JPY": r"¥|JPY\s?¥?|JP¥",
    "INR": r"₹|Rs\.?|INR",
    "CAD": r"C\$|\$C(?:an)?|CA\$|Can\$|CAD\s?\$?|CDN\$",
    "AUD": r"A\$|AU\$|\$A(?:U|ust)?|AUD\s?\$?",
    "NZD": r"NZ\$|\$NZ|NZD\s?\$?",
    "HKD": r"HK\$|\$HK|HKD\s?\$?",
    "SGD": r"S\$|SG\$|SGD\s?\$?",
    "TWD": r"NT\$",
    "BRL": r"R\$",
    "MXN": r"MX\$|Mex\$",
    "CHF": r"CHF|SFr\.?",
    "CNY": r"RMB|CNY|CN¥",
    "KRW": r"₩|KRW",
    "RUB": r"₽|RUB",
    "ILS": r"₪|NIS",
    "TRY": r"₺",
    "NGN": r"₦",
    "UAH": r"₴",
    "SEK": r"SEK",
    "NOK": r"NOK",
    "DKK": r"DKK",
    "PHP": r"₱|Php",
    "ZAR": r"ZAR",
    "BTC": r"₿",
    "VND": r"₫",
    "XXX": r"¢",
}


_UNIT_STARTS = frozenset("%‰°℃€£″¢")
_SIGN_ENDS = frozenset("$€£¥₹₩₽₪₺₦₴₱₿₫¢sp.")
_COINS: dict[str, tuple[str, str | None]] = {"XCN": ("cent", None), "penny": ("penny", "GBP")}
"""Coins, with the currency they are of where the name tells."""
_NOT_UNITS = frozenset("G M L Mm P".split())
"""Letters that are a unit in lower case only: "5 g", but "5G"."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit with where it ends (after the number) or begins (before it)."""

    name: str
    measure: Measure
    at: int
    currency: str | None = None


_TABLE: list[tuple[str, Measure, str | None]] = []


def _groups() -> str:
    parts = []
    for measure, table in (
        (Measure.PERCENT, PERCENT),
        (Measure.MONEY, CURRENCIES),
        (Measure.DURATION, DURATIONS),
        (Measure.CARDINAL, MEASURES),
    ):
        for name, written in table.items():
            parts.append(f"(?P<u{len(_TABLE)}>{written})")
            _TABLE.append((name, measure, name if measure is Measure.MONEY else None))
    return "|".join(parts)


_AFTER = re.compile(
    (
        rf"(?:[\s\u00a0]|[-\u2010\u2011](?=[a-z%]))?(?:straight |consecutive |full |business |working "
        rf"|calendar |whole |more |additional |extra )?(?:{_groups()})(?![\w$])(?:[- ]olds?\b"
        rf"|[- ]of[- ]age\b)?"
    ),
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"(?:(?<![\w$])(?:"
    + "|".join(f"(?P<s_{code}>{signs})" for code, signs in reversed(SYMBOLS.items()))
    + r"))\s?[-–]?$"
)


def unit_after(text: str, at: int) -> Unit | None:
    """The unit that follows a number ending at `at`."""
    near = text[at : at + 2].lstrip(" -\u00a0\u2010\u2011\n")[:1]
    if not (near.isalpha() or near in _UNIT_STARTS):
        return None
    match = _AFTER.match(text, at)
    if match is None or match.lastgroup is None or match[match.lastgroup] in _NOT_UNITS:
        return None
    name, measure, currency = _TABLE[int(match.lastgroup[1:])]
    if measure is Measure.MONEY:
        name, currency = _COINS.get(name, (name, currency))
        return Unit(name, measure, match.end(), currency)
    return Unit(name, measure, match.end())


def sign_before(text: str, at: int) -> Unit | None:
    """The sign of money that stands before a number beginning at `at`."""
    near = text[max(0, at - 2) : at].rstrip()[-1:]
    if not near or not (near in _SIGN_ENDS or near.isupper()):
        return None
    low = max(0, at - 8)
    match = _SIGN.search(text[low:at])
    if match is None:
        return None
    code = str(match.lastgroup)[2:]
    return Unit(code, Measure.MONEY, low + match.start(), None if code == "XXX" else code)
