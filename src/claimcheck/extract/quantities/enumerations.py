"""A sentence in, its lists of names out, each as the count of its items: "(Iran, Iraq and Libya)"."""

import re
from collections.abc import Iterator

from claimcheck.extract.mentions import QuantityForm
from claimcheck.extract.quantities.clauses import clause_of
from claimcheck.extract.quantities.found import Found, folded
from claimcheck.extract.quantities.nouns import is_plural, noun_before
from claimcheck.extract.quantities.numerals import SIMPLE
from claimcheck.model import Comparator, Quantity

_NAME = (
    r"(?:the[ ])?[A-Z\u00c0-\u00de][\w\u00c0-\u024f’'.&/-]{0,30}(?:[ ](?:(?:of|the|de|del|da"
    r"|al|el|bin|van|von)[ ]){0,2}[A-Z\u00c0-\u00de][\w\u00c0-\u024f’'&/-]{0,30}){0,4}"
)
_LIST = re.compile(rf"{_NAME}(?:,[ ]{_NAME}){{0,60}}(?P<last>,?[ ](?:and|or|&|as[ ]well[ ]as)[ ]{_NAME})?")
"""Names with commas between; a list only where `last` is there. Each name is eaten, so none is read twice."""
CUES = frozenset({"and", "or", "&", "as"})
"""Words without one of which no list ends."""
_SPLIT = re.compile(r",?[ ](?:and|or|&|as[ ]well[ ]as)[ ]|,[ ]")
_PARTIAL = re.compile(
    (
        r"\b(?:includ(?:e|es|ed|ing)|such as|like|for example|e\.g\.,?|especially|particularly"
        r"|notably|among them|among others)[,:]?\s$"
    ),
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:[(:—–]\s?|\b(?:from|between|among|namely|are|were|named|not|affects?|affected|covers?"
    r"|covered|bans?|banned|targets?|targeted|lists?|listed"
    r"|names|visited|joined|both|i\.e\.,?)\s|\b(?P<head>[\w-]+)\sof\s)$"
)
_OWNED = frozenset(
    (
        "works writings ideas views plays poems songs novels paintings theories lives deaths efforts "
        "interests voices opinions stories words likes hands reigns times names"
    ).split()
)
"""Things that those named have, rather than are: "the works of Lee, Ray and Bell"."""
_ELSEWHERE = frozenset(
    (
        "january february march april may june july august september october november december "
        "monday tuesday wednesday thursday "
        "friday saturday sunday he she it they we i you but and or the this that in on as at if when "
        "while mr mrs ms dr"
    ).split()
)
_ELSE = re.compile(r"\b(?:from|in)[ ]$|but[ ]not[ ]$")
"""What leads from a noun to names that are not of its kind: "citizens from", "but not"."""
_NUMBERED = re.compile(rf"(?:\b(?:{'|'.join(SIMPLE)})|\d)\s(?:[a-z]+\s){{0,2}}$", re.IGNORECASE)
"""A number before the noun: the list spells it out and is no claim of its own."""


_WORD = re.compile(r"[^\W\d_][\w’'-]+")
_TITLE = 0.75


def _is_title(text: str) -> bool:
    """Whether nearly all words begin with a capital, so that capitals tell no names."""
    words = _WORD.findall(text[:300])
    capitals = sum(1 for word in words if word[:1].isupper())
    return capitals > _TITLE * len(words)


def find_enumerations(text: str) -> Iterator[Found]:
    """The lists of names of one sentence that say which ones, in text order; none in a title."""
    if _is_title(text):
        return
    for match in _LIST.finditer(text):
        if match["last"] is None:
            continue
        items = [item for item in _SPLIT.split(match[0]) if item]
        if _is_answer(text, match, items):
            yield _counted(text, match, len(items))


def _counted(text: str, match: re.Match[str], items: int) -> Found:
    noun = noun_before(text, match.start())
    end = match.end() - (text[match.end() - 1] == ".")
    kind = noun if noun and not _ELSE.search(text[noun[1] : match.start()]) else None
    value = Quantity(items, items, Comparator.EQUAL, unit=folded(text, *kind) if kind else None)
    subject = clause_of(text, match.start(), match.start(), end)
    spelt = noun is not None and bool(_NUMBERED.search(text[max(0, noun[0] - 30) : noun[0]]))
    return Found(match.start(), end, value, subject, QuantityForm.ENUMERATION, bare=spelt)


def _is_answer(text: str, match: re.Match[str], items: list[str]) -> bool:
    before = text[max(0, match.start() - 40) : match.start()]
    if any(item.removeprefix("the ").split()[0].lower() in _ELSEWHERE for item in items) or _PARTIAL.search(
        before
    ):
        return False
    if len(items) >= 3:
        lead = _LEAD.search(before)
        return (
            lead is not None
            and (lead["head"] is None or (is_plural(lead["head"]) and lead["head"].lower() not in _OWNED))
            and _said_of(text, match, lead)
        )
    noun = noun_before(text, match.start())
    return _in_brackets(text, match) and noun is not None and is_plural(text[noun[0] : noun[1]].split()[-1])


def _said_of(text: str, match: re.Match[str], lead: re.Match[str]) -> bool:
    """Whether a list that only a dash or a colon leads in has a noun before it that it can spell out."""
    if lead[0].strip() not in {":", "—", "–"}:
        return True
    noun = noun_before(text, match.start())
    return noun is not None and is_plural(text[noun[0] : noun[1]].split()[-1])


def _in_brackets(text: str, match: re.Match[str]) -> bool:
    opened = text.rfind("(", max(0, match.start() - 120), match.start())
    return (
        opened != -1
        and ")" not in text[opened : match.start()]
        and text.startswith(")", match.end())
        and (
            match.start() - opened == 1
            or bool(re.search(r"\b(?:not|namely|i\.e\.,?|both)\s$", text[opened : match.start()]))
        )
    )
