"""Text in, `Numeral`s out: digits and number words with their value, before anything around them is read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.extract.words import lowered, openings

ONES = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
    "lakh": 1e5,
    "crore": 1e7,
    "dozen": 12.0,
    "mln": 1e6,
    "bln": 1e9,
}
SHORT_SCALES = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mm": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "t": 1e12,
}
PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "hundredth": 100,
    "thousandth": 1000,
}
VULGAR = {
    "½": 1 / 2,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}
SIMPLE = {**ONES, **TEENS, **TENS}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written, at `[start, end)` of the text it was found in."""

    start: int
    end: int
    value: float
    words: bool = False
    """In words, at least in part; "3 million" is digits."""
    scaled: bool = False
    """With a scale word or letter: "3 million", "2.5k"."""
    share: bool = False
    """A part of a whole: "two thirds", "half", "one in five"."""
    high: float | None = None
    """The upper end where the numeral is a range."""
    letter: bool = False
    """Scaled by a letter that may as well be a unit: "5 m"."""

    def to(self, other: "Numeral") -> "Numeral":
        """The range from this numeral to another: "15-20"."""
        return replace(self, end=other.end, high=other.value, scaled=self.scaled or other.scaled)


def _any(words: object) -> str:
    return "|".join(sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


_SUB100 = (
    rf"(?:(?:{_any(TENS)})(?:[-\u2010\u2011 ](?:{_any(k for k in ONES if k != 'zero')})\b)?"
    rf"|{_any(TEENS)}|{_any(ONES)})"
)
_HUNDREDS = rf"(?:an?|(?:{_any(TENS)})[-\u2010\u2011](?:{_any(ONES)})|{_any(TEENS)}|{_any(ONES)})[- ]hundred"
"""Example: "twenty-three hundred" for 2,300."""
_SUB1000 = rf"(?:{_HUNDREDS}(?:[- ](?:and[- ])?{_SUB100}\b)?|{_SUB100})"
_BIG = "(?:thousand|million|mln|billion|bln|trillion)"
_WORDS = (
    rf"(?:(?:an?|{_SUB1000})[- ](?:hundred[- ])?{_BIG}\b"
    rf"(?:,?[ ](?:and[ ])?{_SUB1000}[- ]{_BIG}\b){{0,3}}"
    rf"(?:[ ](?:and[ ])?{_SUB1000}\b(?![- ](?:{_BIG}|percent|per[ ]cent)\b))?"
    rf"|{_SUB1000})"
)
_PART = (
    r"(?:half|hal(?=ves)|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)"
)
_AFTER_PART = (
    "of|more|less|fewer|in|to|from|over|since|this|last|between|by|on|as|smaller|larger|higher|lower|and|or"
    "|next|compared|before|after|during|within|when|while|but|each|every|a"
)
_WHOLES = (
    "hour|mile|year|day|century|decade|percent|per[ ]cent|percentage|point|second|metre|meter|inch|kilo"
    "|kilometre|pound|ton|acre"
)
_SCALE = rf"(?:{_any(SCALES)})"

_BIG_AFTER = rf"(?:[ ]an?(?=[ ](?:{_BIG}|{_WHOLES})))?"
_BOUNDS = "about nearly almost than over roughly around least".split()

PIECES: tuple[tuple[str, str, str], ...] = (
    # name, example, pattern (verbose); the first that fits is taken
    (
        "half",
        "half a million",
        rf"half[ -](?:an?[ -])?(?P<halfscale>{_BIG}|dozen)\b|an?[ ]half[ -](?P<halfscale2>{_BIG}|dozen)\b",
    ),
    (
        "quarter",
        "a quarter of a million",
        rf"(?:an?[ ]|three[- ])?quarters?[ ](?:of[ ])?(?:an?[ ])?(?P<quarterscale>{_BIG})\b",
    ),
    ("dozen", "two dozen", rf"(?:an?|{_SUB100}|\d{{1,3}})[ -]dozen\b"),
    (
        "part",
        "two thirds",
        (
            rf"(?:an?[ ](?!half){_PART}\b(?=[ ](?:{_AFTER_PART})\b|[.,;:)]|$)"
            rf"|an?[ ]half\b(?![ ](?:hours?|days?|years?|months?|weeks?)\b)"
            rf"|(?:{_any(k for k in ONES if k != 'zero')})[- ]{_PART}s?\b"
            r"(?![ ](?:term|time|child|place|year|day|round|person|month)\b)"
            r"|(?:two|three)[- ]halves\b"
            r"|(?<!\bfirst[ -])(?<!second[ -])(?<!latter[ ])(?<!other[ ])(?<!better[ ])"
            r"half\b(?=[ ](?:of|the|its|their|his|her|our|all)\b)"
            rf"|(?:{'|'.join(f'(?<={word}[ ])' for word in _BOUNDS)}|(?<=\bby[ ]))half\b)"
            rf"{_BIG_AFTER}"
        ),
    ),
    (
        "halfa",
        "half an hour",
        (
            rf"half(?:[ ]an?(?=[ ](?:{_WHOLES})\b)|(?=[- ](?:hour|mile|century|percent|point|inch)\b))"
            r"|quarter(?=-(?:point|mile|hour|inch|century)\b)"
        ),
    ),
    (
        "words",
        "two and a half million",
        (
            rf"(?P<plainwords>{_WORDS})(?![\w])"
            r"(?P<wordshalf>[- ]and[- ](?:a[- ]half|a[- ]quarter|three[- ]quarters)\b)?"
            rf"(?:[ -](?P<wordscale>{_BIG})\b)?"
        ),
    ),
)
"""Numbers in words."""

_BEFORE_DIGITS = (
    r"(?:(?<![\w.,:/-])|(?<=[$€£¥₹])|(?<=(?<![\w.,:/-])[-~<>+])|(?<=\d[-–—])|(?<=%[-–—])"
    r"|(?<=\$US)|(?<=\$A)|(?<=\$NZ)|(?<=\$C)|(?<=\$HK)|(?<=USD)|(?<=EUR)|(?<=GBP)|(?<=Rs)|(?<=Rs\.))"
)
_GROUPED = (
    r"(?:\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:,\d{3})+(?![\d])"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|[1-9]\d{0,2}(?:[ ]\d{3})+(?![\d,-])|\d+)"
)
_VULGAR = "".join(VULGAR)
DIGITS = (
    rf"(?P<digits>{_BEFORE_DIGITS}{_GROUPED}(?:\.\d+(?!\.?\d))?)"
    rf"(?P<fraction>[ ]?[{_VULGAR}]|[ ]\d{{1,2}}/(?:2|3|4|5|6|8|16|32)(?![\d/])"
    r"|/(?:2|3|4|5|6|8|10|16)(?![\d/]))?"
    rf"(?:[ -]?(?P<scale>{_SCALE})\b|(?P<short>[ ]?(?:mln|bln|trn|mn|bn|tn|mm|[kmb])\b(?![.'’]\w)))?"
    rf"|(?P<point>(?<![\w.,)])\.\d+)|(?P<vulgar>(?<!\w)[{_VULGAR}])"
)
"""Numbers in digits: `3,000`, `10 000`, `1.4 million`, `2.5k`, `1 1/2`, `2½`, `.5`, `½`."""

CUES = frozenset((*SIMPLE, *SCALES, *PARTS, "halves", "quarters"))
"""Words without one of which, or a figure, there is no number."""
FIGURE = re.compile(rf"[\d{_VULGAR}]")

NUMERAL = re.compile(
    rf"(?<!\w)(?={openings(('a', 'an', *CUES))})"
    rf"(?:{'|'.join(f'(?P<{name}>{pattern})' for name, _, pattern in PIECES)})"
    rf"|(?=[\d.{_VULGAR}])(?:{DIGITS})",
    re.VERBOSE | re.IGNORECASE,
)
"""The lookaheads keep the costly alternatives from being tried at every letter."""


def find_numerals(text: str) -> Iterator[Numeral]:
    """Every number of the text, whatever it is a number of."""
    for match in NUMERAL.finditer(text):
        numeral = _read(match)
        if numeral is not None:
            yield numeral


def _read(match: re.Match[str]) -> Numeral | None:
    kind = match.lastgroup
    if match["digits"] is not None:
        return _digits(match)
    if match["words"] is not None:
        return _words(match)
    at = match.span()
    if match["half"] is not None:
        scale = SCALES[lowered(match["halfscale"] or match["halfscale2"])]
        return Numeral(*at, scale / 2, words=True, scaled=True)
    if match["quarter"] is not None:
        parts = 3 if lowered(match["quarter"]).startswith("three") else 1
        return Numeral(*at, SCALES[lowered(match["quarterscale"])] * parts / 4, words=True, scaled=True)
    if match["dozen"] is not None:
        first = re.split(r"[ -]dozen", match["dozen"], flags=re.IGNORECASE)[0].lower()
        count = 1.0 if first in {"a", "an"} else float(first) if first.isdigit() else _word_value(first)
        return Numeral(*at, count * 12, words=True, scaled=True)
    if match["part"] is not None:
        return Numeral(*at, _part_value(lowered(match["part"])), words=True, share=True)
    if match["halfa"] is not None:
        return Numeral(*at, 0.25 if lowered(match[0]) == "quarter" else 0.5, words=True)
    if kind == "vulgar":
        return Numeral(*at, VULGAR[match[0]], share=True)
    return Numeral(*at, float(match[0]))


def _digits(match: re.Match[str]) -> Numeral:
    plain = re.sub(r"[,\s\u00a0\u202f\u2009]", "", match["digits"])
    value, share = _finite(plain), False
    fraction = (match["fraction"] or "").strip()
    if fraction.startswith("/"):
        value, share = value / float(fraction[1:]), True
    elif "/" in fraction:
        top, bottom = fraction.split("/")
        value += float(top) / float(bottom)
    elif fraction:
        value += VULGAR[fraction]
    scale, short = match["scale"], (match["short"] or "").strip()
    if scale:
        value *= SCALES[lowered(scale)]
    elif short:
        value *= SHORT_SCALES[lowered(short)]
    letter = len(short) == 1 or short.lower() == "mm"
    return Numeral(
        match.start(), match.end(), _round(value), scaled=bool(scale or short), share=share, letter=letter
    )


def _words(match: re.Match[str]) -> Numeral:
    text = lowered(match["plainwords"])
    value = _word_value(text)
    rest = lowered(match["wordshalf"] or "")
    if rest:
        value += 0.25 if rest.endswith("a quarter") else 0.75 if "three" in rest else 0.5
    if match["wordscale"]:
        value *= SCALES[lowered(match["wordscale"])]
    scaled = any(scale in text for scale in SCALES) or bool(match["wordscale"])
    return Numeral(match.start(), match.end(), value, words=True, scaled=scaled)


def _word_value(text: str) -> float:
    total = group = 0.0
    for word in re.findall(r"[a-z]+", text):
        if word in SIMPLE:
            group += SIMPLE[word]
        elif word == "hundred":
            group = (group or 1) * 100
        elif word in SCALES:
            total, group = total + (group or 1) * SCALES[word], 0.0
    return total + group


def _part_value(text: str) -> float:
    text = re.sub(r" an?$", "", text)
    top, _, part = text.replace("-", " ").rpartition(" ")
    bottom = PARTS["half" if part == "halves" else part.rstrip("s")]
    return float(SIMPLE.get(top, 1)) / bottom


def _finite(digits: str) -> float:
    return float(digits) if len(digits) < 300 else 1e300


def _round(value: float) -> float:
    """Undo the noise of scaling: 1.1 million is 1100000, not 1100000.0000000002."""
    return float(f"{value:.12g}")
