"""The name of a row or column in, what its figures are out: "Area (km²)", "Deaths", "% of adults", "Founded".

Only what is known to be counted, measured or dated is read: a column under any other name tells nothing that
could be held against a source, and many a table is one of codes, scores or prices.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from claimcheck.extract.quantities.nouns import is_plural
from claimcheck.extract.quantities.units import unit_after
from claimcheck.extract.tables.words import (
    AMOUNTS,
    COSTS,
    COUNTED,
    DATED,
    EVERYTHING,
    HAPPENED,
    PLACES,
    REMARKS,
    UNCOUNTED,
)

LONGEST = 90
"""Characters of the longest name that is read."""


class Sort(StrEnum):
    """What figures under a label are."""

    COUNT = "count"
    """So many of what the label names: "Deaths"."""
    AMOUNT = "amount"
    """So much of it: "Population", "Area (km²)"."""
    SHARE = "share"
    """So much of what follows "of": "% of adults"."""
    DATE = "date"
    """When it happened: "Founded"."""


@dataclass(frozen=True, slots=True)
class Label:
    """What the figures of a row or column are."""

    sort: Sort
    words: str
    """In small letters, as they stand in a sentence: `deaths`, `area`, `adults`, `founded`; may be empty."""
    before: str = ""
    """A sign of money that its numbers go with: `€`."""
    after: str = ""
    """Size and unit that its numbers go with: ` million`, ` km²`, `%`."""
    when: str = ""
    """The time that the label names: `2020`."""


_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
TIME = re.compile(
    rf"(?:(?:\d{{1,2}} )?{_MONTHS} {_YEAR}|(?:Q[1-4]|[Ff]irst half|[Ss]econd half)(?: of)? {_YEAR}"
    rf"|{_YEAR}(?:\s?[–/-]\s?(?:{_YEAR}|\d\d)\b)?)(?!\d)"
)
"""A time as columns and rows are named by. Example: `March 2020`, `2018/19`, `Q1 2019`."""

_TIME_AROUND = re.compile(
    rf"[,;]?\s?(?:\b(?:in|as of|of|for|at|on|end of|during)\s)?\(?(?P<time>{TIME.pattern})"
    r"(?:\s(?:census|estimate|est\.?|estimated|figures?|data|survey|projection|forecast))?\)?[:,]?\s?"
)
_BRACKETS = re.compile(r"\s?[(\[](?P<inside>[^()\[\]]{1,40})[)\]]")
_TAIL_UNIT = re.compile(r"(?:,|\s[-–/]|\bin)\s(?P<unit>[^,;()]{1,24})$")
_SHARE = re.compile(
    r"(?:(?:%|per ?cent(?:age)?|pct\.?|share|proportion)(?:\s\(%\))?\s)(?:of\s)?(?:the\s)?(?P<of>\S.*)$",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    r"(?:(?:total|overall|estimated|average|annual|current|reported)\s){0,2}(?:number|no\.?|nos\.?|nr\.?|#|count|total)\s(?:of\s)?"
    r"(?:the\s)?(?P<of>[^\W\d_].*)$",
    re.IGNORECASE,
)
_DATE_OF = re.compile(
    r"(?:date|year|day|month)\s(?:of\s)?(?P<of>[a-z][a-z ]*)$|(?P<of2>[a-z][a-z ]*?)\s(?:date|year|day)$",
    re.IGNORECASE,
)
_NOTE_SIGNS = re.compile(r"[*†‡§¶]+|(?<=\w)[¹²³⁰⁴-⁹](?=$|\s)")
_TOKEN = re.compile(r"[^\W\d_][\w’'.-]*|%|#")
_PREPOSITION = re.compile(
    r"\s(?:per|of|in|with|without|by|from|for|at|on|under|over|aged|who|that|to|a)\s", re.IGNORECASE
)

_SIGN = r"US\$|[A-Z]{1,3}\$|[€$£¥₹₩₽]"
_CODE = r"EUR|USD|GBP|JPY|CHF|SEK|NOK|DKK|AUD|CAD|NZD|INR|CNY|ZAR|euros?|dollars?|pounds?"
_SIZE = r"thousands?|['’]?000s?|000['’]?s|millions?|mln?|mn|m|billions?|bn|trillions?|tn|k"
_UNIT = re.compile(
    rf"(?:in\s)?(?:(?P<sign>{_SIGN})|(?P<code>(?:{_CODE})\b))?\s?(?:(?P<size>{_SIZE})(?!\w))?"
    rf"(?:\s?(?:of\s)?(?:(?P<sign2>{_SIGN})|(?P<code2>(?:{_CODE})\b)))?\s?(?P<rest>[^\s].*)?",
    re.IGNORECASE,
)
"""Money, size and unit of measure. Example: `€ million`, `in thousands`, `USD bn`, `km²`, `000 tonnes`."""

_SIZES = {
    "tr": " trillion",
    "t": " thousand",
    "0": " thousand",
    "k": " thousand",
    "m": " million",
    "b": " billion",
}
_SIGNS = {"euro": "€", "euros": "€", "dollar": "$", "dollars": "$", "pound": "£", "pounds": "£", "eur": "€"}


def read_label(text: str, known: Collection[str] = ()) -> Label | None:
    """What figures under a name are; None where they are nothing that could be checked.

    `known`: words in small letters that the document uses, by which a plural is told from a name.
    """
    text = " ".join(_NOTE_SIGNS.sub("", text).split()).rstrip(":").strip()
    if not text or len(text) > LONGEST or not any(c.isalpha() or c in "%€$£" for c in text):
        return None
    if not (text[0].isalnum() or text[0] in "%€$£#"):
        return None
    rest, when = _without_time(text)
    label = _date(rest) or _figures(rest, known)
    return replace(label, when=when) if label else None


def read_time(text: str) -> str | None:
    """The time that a name is, all of it: "2019", "March 2020", "2018/19"."""
    text = " ".join(_NOTE_SIGNS.sub("", text).split())
    return text if len(text) < 40 and TIME.fullmatch(text) else None


def _without_time(text: str) -> tuple[str, str]:
    match = _TIME_AROUND.search(text)
    if match is None:
        return text, ""
    rest = " ".join(f"{text[: match.start()]} {text[match.end() :]}".split())
    return rest, match["time"]


def _date(text: str) -> Label | None:
    low = text.lower().removeprefix("was ")
    if low in HAPPENED or (len(low.split()) <= 3 and low.split()[:1] and low.split()[0] in HAPPENED):
        return Label(Sort.DATE, low) if not _UNIT_SIGNS.search(low) else None
    match = _DATE_OF.fullmatch(low)
    noun = (match["of"] or match["of2"]).strip() if match else low
    if noun in DATED and (match or noun not in COUNTED):
        return Label(Sort.DATE, DATED[noun])
    return Label(Sort.DATE, noun) if match and noun in HAPPENED else None


_UNIT_SIGNS = re.compile(r"[(%€$£]|\bby\b")


def _figures(text: str, known: Collection[str]) -> Label | None:
    text = _NUMBER_AND_SHARE.sub("", text)
    rest, before, after = _without_unit(text)
    rest, remark = _without_remark(rest)
    share = _SHARE.fullmatch(rest) if after in {"", "%"} else None
    if share:
        of = _sentence_case(share["of"], known)
        return Label(Sort.SHARE, of, after="%") if of else None
    numbered = _NUMBER_OF.fullmatch(rest)
    words = _sentence_case(numbered["of"] if numbered else rest, known)
    if not words or words in _SHARES:
        return Label(Sort.SHARE, "", after="%") if after == "%" or words in _SHARES else None
    sort = Sort.COUNT if numbered and not before else _sort(words, rest, (before, after), known)
    if sort is None or (remark and sort is Sort.AMOUNT):
        return None
    return Label(sort, f"{words} ({remark})" if remark else words, before, after)


_SHARES = frozenset({"share", "proportion", "percentage", "percent", "per cent", "pct"})
_NUMBER_AND_SHARE = re.compile(r",?\s(?:n|no\.?|number)\s?(?:\(%\)|[,/]\s?%)$", re.IGNORECASE)
"""What says that a number has its share behind it. Example: `Women, n (%)`."""


def _sort(words: str, text: str, unit: tuple[str, str], known: Collection[str]) -> Sort | None:
    """What figures in a unit, which may be ("", ""), are under these words."""
    head = _head(words)
    if head in COSTS:
        return Sort.AMOUNT if len(words.split()) > 1 or any(unit) else None
    if head in AMOUNTS:
        return Sort.AMOUNT
    if head in UNCOUNTED or words in UNCOUNTED:
        return None
    if unit[0] or unit[1] == "%":
        return Sort.AMOUNT
    if _counts(head, text, known):
        return Sort.COUNT
    return Sort.AMOUNT if unit[1] else None


def _without_remark(text: str) -> tuple[str, str]:
    """The name without what brackets add to it, and what that is, if it matters."""
    match = _BRACKETS.search(text)
    if match is None:
        return text, ""
    inside = match["inside"].strip().lower()
    rest = " ".join(f"{text[: match.start()]} {text[match.end() :]}".split())
    return rest, "" if inside in REMARKS else match["inside"].strip()


def _without_unit(text: str) -> tuple[str, str, str]:
    """The name without its unit, with what stands before and after each number instead."""
    for match in _BRACKETS.finditer(text):
        unit = _read_unit(match["inside"])
        if unit:
            rest = " ".join(f"{text[: match.start()]} {text[match.end() :]}".split())
            return rest, *unit
        if match["inside"].lower().startswith("per "):
            rest = f"{text[: match.start()]} {match['inside']} {text[match.end() :]}"
            return " ".join(rest.split()), "", ""
    tail = _TAIL_UNIT.search(text)
    unit = _read_unit(tail["unit"]) if tail else None
    if tail and unit:
        return text[: tail.start()].strip(" ,"), *unit
    if text.endswith("%"):
        return text.strip("% ,"), "", "%"
    if text[:1] in "€$£" and (unit := _read_unit(text)):
        return "", *unit
    return text, "", ""


@lru_cache(maxsize=4096)
def _read_unit(written: str) -> tuple[str, str] | None:
    """What stands before and after a number in the unit; None where it is no unit."""
    written = written.strip()
    if written.lower() in {"%", "percent", "per cent", "pct", "in %", "in percent", "in per cent"}:
        return "", "%"
    match = _UNIT.fullmatch(written)
    if match is None:
        return None
    sign = match["sign"] or match["sign2"] or match["code"] or match["code2"] or ""
    size = (match["size"] or "").lower().lstrip("'’")
    rest = (match["rest"] or "").strip()
    if match["size"] == "m" and not sign:  # metres; "M" are millions
        return ("", " m") if not rest else None
    if rest and not _is_measure(rest):
        return None
    scale = _SIZES[size[0] if size != "tn" else "tr"] if size else ""
    scale = " trillion" if size.startswith("tr") else scale
    if not (sign or scale or rest):
        return None
    money = _SIGNS.get(sign.lower(), sign)
    return (money + (" " if money.isalpha() else ""), scale + (f" {rest}" if rest else ""))


def _is_measure(word: str) -> bool:
    found = unit_after(f"5 {word}", 1)
    return found is not None and found.at == len(word) + 2


def _sentence_case(text: str, known: Collection[str]) -> str:
    """The words as in the middle of a sentence; abbreviations and names stay as they are."""
    words = text.strip(" ,;:.-–").split()
    return " ".join(
        word if index and word[0].isupper() and not _is_word(word, known) else _lowered(word)
        for index, word in enumerate(words)
    )


def _lowered(word: str) -> str:
    letters = [c for c in word if c.isalpha()]
    return word if len(letters) > 1 and all(c.isupper() for c in letters) else word.lower()


def _is_word(word: str, known: Collection[str]) -> bool:
    low = word.lower()
    return low in COUNTED or low in AMOUNTS or low in EVERYTHING or low in known


def _head(words: str) -> str:
    """The noun of a phrase, in small letters: "deaths" of "deaths per 100,000"."""
    cut = _PREPOSITION.search(words)
    tokens = _TOKEN.findall(words[: cut.start()] if cut else words)
    return tokens[-1].lower() if tokens else ""


def names_counted(label: Label) -> bool:
    """Whether the noun of a label is one of those known to be counted."""
    return _head(label.words) in COUNTED


def _counts(head: str, text: str, known: Collection[str]) -> bool:
    """Whether a noun is one in the plural: known to be counted, or told from a name by its small letter."""
    small = re.search(rf"\b{re.escape(head)}\b", text) is not None
    if head in COUNTED:
        return small or head not in PLACES or text.lower() == head
    return is_plural(head) and (small or head in known)
