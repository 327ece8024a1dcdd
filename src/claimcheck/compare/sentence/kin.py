"""A sentence in; how many children and siblings it gives its subject, out.

"A son and a daughter" are two children, one of each; "the youngest of five" has four siblings.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING, NUMBERS
from claimcheck.compare.sentence.scene import Scene
from claimcheck.extract.quantities.ordinals import RANK

Bounds = tuple[float, float]

LONGEST = 700
"""Characters of a sentence that is read."""

_N = rf"\d{{1,2}}|{'|'.join(sorted(COUNTING, key=len, reverse=True))}|an?|no|only|several|twin"
_HOW = r"(?:(?P<how>at least|more than|fewer than|less than|over|only|just|exactly|not) )?"
_SORT = (
    r"(?:(?:\w+-)?(?:young|grown-up|adult|teenage|small|older|elder|younger|little|surviving|adopted"
    r"|\w+-old) ){0,2}"
)
_CHILD = r"child(?:ren)?|kids?|sons?|daughters?|boys?|girls?"
_SIBLING = r"siblings?|brothers?|sisters?"
_HAVING = (
    r"(?:has|have|had|having|with|bore|bears?|raised|raising|leaves|left|survived by|father(?:ed)?|mother"
    r"|parents?|their|his|her|share)"
)


_NAME = r"(?-i:[A-Z])[\w’'-]+(?: \([^()]{1,30}\))?"
_NAMED = rf"(?:,? {_NAME}(?:(?:, and|,| and) {_NAME}){{0,3}}(?=,| and|[.;]))?"
"""The children by name: "a son, Tor, and two daughters"."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of relatives that are counted together."""

    phrase: re.Pattern[str]
    """A number and its noun, one or more of them."""
    cues: frozenset[str]
    """Words one of which stands in every sentence that counts them."""


def _kind(nouns: str, cues: str) -> Kind:
    item = rf"(?:{_N}) {_SORT}(?:{nouns})\b(?: each)?{_NAMED}"
    phrase = rf"\b{_HAVING} (?:\w+ together )?{_HOW}(?P<items>{item}(?:(?:, and|,| and) {item}){{0,3}})"
    return Kind(re.compile(phrase, re.IGNORECASE), frozenset(cues.split()))


CHILDREN = _kind(
    _CHILD,
    "child children son sons daughter daughters kids kid boy boys girl girls father mother parent parents"
    " childless",
)
SIBLINGS = _kind(
    _SIBLING,
    "sibling siblings brother brothers sister sisters child children sons daughters twin",
)
_ITEM = re.compile(rf"(?P<n>{_N}) {_SORT}(?P<noun>{_CHILD}|{_SIBLING})\b", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:childless|(?:has|have|had|with) no (?:children|kids|issue)|(?:did|does|do)(?: "
    r"not|n['’]t) have (?:any )?"
    r"(?:children|kids)|never had (?:any )?(?:children|kids)|without (?:children|issue)|"
    r"never became a (?:father|mother|parent))\b",
    re.IGNORECASE,
)
_PARENT = re.compile(
    rf"\b(?:father|mother|parents?|dad|mum) (?:of|to) (?P<n>{_N})(?P<noun> "
    rf"{_SORT}(?:{_CHILD}))?(?=[\s,.;)]|$)",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:is|was|became|becomes|becoming) a (?P<who>father|mother|parent)(?=[.,;]|$)|"
    r"\b(?:has|have|had) (?P<kin>children|kids|sons|daughters)(?=[.,;]|$)",
    re.IGNORECASE,
)
_NO_SIBLING = re.compile(
    r"\bonly child\b(?! of .{0,40}? marriage)|\b(?:has|have|had) no (?:siblings|brothers or sisters)\b",
    re.IGNORECASE,
)
_ANY_SIBLING = re.compile(
    r"\b(?:has|have|had|grew up with) (?P<any>siblings|brothers|sisters)(?=[.,;]|$)", re.IGNORECASE
)
_PLACE = re.compile(
    rf"\b(?:(?P<place>youngest|eldest|oldest|elder|younger|middle|(?:{RANK})(?: youngest| "
    rf"oldest| eldest)?)(?: child| son| daughter)?"
    rf"|one|the last|last-born|first-born) (?:of|among) (?:(?:his|her|their|the|\w+['’]s?) "
    rf")?(?P<n>\d{{1,2}}|{'|'.join(COUNTING)})"
    r" (?P<noun>children|siblings|brothers|sisters|sons|daughters)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a kind a stretch of a sentence gives somebody."""

    start: int
    end: int
    of: str
    """"children", "son", "daughter", "siblings", "brother" or "sister"."""
    bounds: Bounds


@lru_cache(maxsize=4096)
def find_kin(scene: Scene) -> tuple[Count, ...]:
    """How many children and siblings a sentence gives its subject."""
    cued = not CHILDREN.cues.isdisjoint(scene.words), not SIBLINGS.cues.isdisjoint(scene.words)
    if len(scene.text) > LONGEST or not any(cued):
        return ()
    found: list[Count] = []
    for one in _find(scene.text):
        spans = ((other.start, other.end) for other in found)
        if not any(a < one.end and one.start < b and (a, b) != (one.start, one.end) for a, b in spans):
            found.append(one)
    return tuple(found)


def _find(text: str) -> Iterator[Count]:
    for match in _NONE.finditer(text):
        yield from (Count(*match.span(), of, (0.0, 0.0)) for of in ("children", "son", "daughter"))
    for match in _NO_SIBLING.finditer(text):
        yield from (Count(*match.span(), of, (0.0, 0.0)) for of in ("siblings", "brother", "sister"))
    for match in _SOME.finditer(text):
        half = {"sons": "son", "daughters": "daughter"}.get((match["kin"] or "").lower(), "children")
        yield Count(*match.span(), half, (1.0 if match["who"] else 2.0, math.inf))
        if half != "children":
            yield Count(*match.span(), "children", (2.0, math.inf))
    for match in _ANY_SIBLING.finditer(text):
        half = {"brothers": "brother", "sisters": "sister"}.get(match["any"].lower(), "siblings")
        yield Count(*match.span(), half, (1.0, math.inf))
    for match in _PARENT.finditer(text):
        if not match["noun"]:
            yield from _whole(match, "children", _number(match["n"]))
        else:
            yield from _counted(match, match[0][match.start("n") - match.start() :], None)
    for match in _PLACE.finditer(text):
        yield from _placed(match)
    for kind in (CHILDREN, SIBLINGS):
        for match in kind.phrase.finditer(text):
            yield from _counted(match, match["items"], match["how"])


def _number(written: str) -> int | None:
    lower = written.lower()
    if lower in {"a", "an", "only", "twin"}:
        return 2 if lower == "twin" else 1
    if lower == "no":
        return 0
    return int(lower) if lower.isdigit() else NUMBERS.get(lower)


def _whole(match: re.Match[str], of: str, number: int | None) -> Iterator[Count]:
    if number:
        yield Count(*match.span(), of, (float(number), float(number)))


def _counted(match: re.Match[str], items: str, how: str | None) -> Iterator[Count]:
    """The number of each half that is told, and of the whole."""
    numbers: dict[str, int] = {}
    children = False
    for item in _ITEM.finditer(items):
        number = _number(item["n"])
        if number is None:
            return
        noun = item["noun"].lower()
        of = _HALVES.get(noun.rstrip("s"), "")
        children = children or noun in _CHILDREN_NOUNS
        numbers[of or "whole"] = numbers.get(of or "whole", 0) + number
    whole = "children" if children else "siblings"
    if not numbers:
        return
    total = numbers.get("whole") or sum(numbers.values())
    lone = len(numbers) == 1 and "whole" not in numbers
    # Who has a sister may have a brother, too; who has two sons is hardly said to have but two children.
    span = match.span()
    if numbers.get("whole") == 0 or (lone and total == 0):
        yield Count(*span, next(iter(numbers)) if lone else whole, (0.0, 0.0))
        return
    rest = match.string[: match.start()] + match.string[match.end() :]
    part = children and bool(_PART.search(rest) or _OFFSPRING.search(rest))
    yield Count(*span, whole, _bounds(how, total, open_end=part or (lone and not children)))
    for half in ("son", "daughter") if children else ("brother", "sister"):
        if half in numbers:
            yield Count(*span, half, _bounds(how, numbers[half], open_end=part or (lone and not children)))


_OFFSPRING = re.compile(rf"\b(?:{_CHILD})\b", re.IGNORECASE)
_PART = re.compile(
    r"\b(?:(?:first|second|third|fourth|previous|earlier|former|another|other|last|new) "
    r"(?:\w+ )?(?:marriage|wife|husband"
    r"|relationship|partner|children|child|sons?|daughters?)|including|also|by (?:his|"
    r"her)|from (?:his|her|a)|another)\b",
    re.IGNORECASE,
)
"""Words with which a sentence tells of some of somebody's children only."""

_HALVES = {
    "son": "son",
    "boy": "son",
    "daughter": "daughter",
    "girl": "daughter",
    "brother": "brother",
    "sister": "sister",
}
_CHILDREN_NOUNS = frozenset("child children kid kids son sons daughter daughters boy boys girl girls".split())


def _bounds(how: str | None, number: int, *, open_end: bool) -> Bounds:
    how = (how or "").lower()
    if how == "at least":
        return float(number), math.inf
    if how in {"more than", "over"}:
        return number + 1.0, math.inf
    if how in {"fewer than", "less than"}:
        return 0.0, number - 1.0
    return float(number), math.inf if open_end and not how else float(number)


def _placed(match: re.Match[str]) -> Iterator[Count]:
    """What a place among brothers and sisters tells of their number."""
    number = _number(match["n"])
    if number is None or number < 2:
        return
    noun, span = match["noun"].lower(), match.span()
    exact = noun in {"children", "siblings"}
    yield Count(*span, "siblings", (number - 1.0, number - 1.0 if exact else math.inf))
    half = {"brothers": "brother", "sisters": "sister"}.get(noun)
    if half:
        yield Count(*span, half, (number - 1.0, number - 1.0))
