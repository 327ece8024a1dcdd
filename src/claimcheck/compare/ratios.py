"""Two sentences in; whether the growth that the one tells is that of the other, out.

"Doubled", "from 6 to 12", "up by 100 per cent", "6 last season, 12 now" and "200 per cent of what it was" are
one growth: a factor of two. "At 120 per cent of the old level" is a rise by 20 per cent, not by 120.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.sentence.scene import MONTHS, Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import REASONS, Holds
from claimcheck.extract.words import lowered
from claimcheck.model import Comparator, Measure, Quantity, Relation, RelationKind

FACTORS = {
    "doubled": 2.0,
    "doubling": 2.0,
    "doubles": 2.0,
    "twofold": 2.0,
    "trebled": 3.0,
    "tripled": 3.0,
    "trebling": 3.0,
    "tripling": 3.0,
    "threefold": 3.0,
    "quadrupled": 4.0,
    "quadrupling": 4.0,
    "fourfold": 4.0,
    "quintupled": 5.0,
    "fivefold": 5.0,
    "tenfold": 10.0,
    "halved": 0.5,
    "halving": 0.5,
}
"""Words for a growth, each with its factor."""

_CUES = frozenset(
    (*FACTORS, "percent", "cent", "%", "from", "now", "today", "by", *"began started in".split())
)

_NUMBER = r"(?P<{0}>\d[\d,]*(?:\.\d+)?|{1})"
_WORDS = "|".join(sorted(COUNTING, key=len, reverse=True))
_DIGITS = r"(?P<one>\d[\d,]*(?:\.\d+)?)"
_SIZE = r"(?: (?:thousand|million|billion))?"
_PERCENT = r"\s?(?:%|per ?cent\b)"
_FROM_TO = re.compile(
    rf"\bfrom (?:about |some )?[€£$]?{_NUMBER.format('one', _WORDS)}(?P<size>{_SIZE})(?: [a-z]+){{0,4}},? to"
    rf" (?:about |some )?[€£$]?{_NUMBER.format('two', _WORDS)}(?P<sized>{_SIZE})"
    rf"\b(?P<share>{_PERCENT})?(?! [A-Z][a-z]+ \d{{4}})",
    re.IGNORECASE,
)
_PERCENT_BEFORE = re.compile(rf"{_PERCENT}.*\bto\b", re.IGNORECASE)
"""That both ends of a stretch are percentages."""
_OF_OLD = re.compile(
    rf"\b{_DIGITS}{_PERCENT} of (?:what|its|their|the) "
    r"(?:(?:it|they|he|she)\b|former|earlier|old|previous|original"
    r"|\w+ (?:level|figure|value|price)|level|figure)",
    re.IGNORECASE,
)
PARTS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fifth": 1 / 5,
    "tenth": 1 / 10,
    "two thirds": 2 / 3,
    "two-thirds": 2 / 3,
    "three quarters": 3 / 4,
    "three-quarters": 3 / 4,
}
_BY = (
    rf"\b[^.;,]{{0,30}}?\bby (?:{_DIGITS}{_PERCENT}"
    rf"|(?:an? |one )?(?P<part>{'|'.join(sorted(PARTS, key=len, reverse=True))})\b)"
)
_UP = re.compile(
    rf"\b(?:rose|risen|rise|rises|grew|grown|grow|increased|increase|up|climbed|gained){_BY}", re.IGNORECASE
)
_DOWN = re.compile(
    rf"\b(?:fell|fallen|fall|falls|shrank|shrunk|dropped|drop|decreased|declined|down|cut|lost){_BY}",
    re.IGNORECASE,
)
_THAN_THEN = (
    r"\b[^.;,]{0,30}? than (?:(?:in|at|during|it|they|was|were|had|been|a|the) ){0,4}"
    r"(?:1[5-9]\d\d|20\d\d|years?|months?|weeks?|quarter|decade|last|previous|preceding|same|before)\b"
)
_HIGHER = re.compile(
    rf"\b{_DIGITS}{_PERCENT} (?:more|higher|greater|larger|bigger){_THAN_THEN}", re.IGNORECASE
)
_LOWER = re.compile(rf"\b{_DIGITS}{_PERCENT} (?:less|fewer|lower|smaller){_THAN_THEN}", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:until|till|last (?:year|season|month|week|summer|winter)|ago|before|earlier|previously|formerly"
    r"|once|then|used to|in (?:1[5-9]|20)\d\d)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:now|today|currently|this (?:year|season|month|week|summer|winter)|at present)\b", re.IGNORECASE
)
_PLAIN = re.compile(
    rf"(?<![\w.,€£$-])[€£$]?(?P<number>\d+(?:,\d{{3}})*(?:\.\d+)?|{_WORDS})(?![\w%-]|{_PERCENT}|,\d)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def growth(scene: Scene) -> float | None:
    """The factor by which a sentence says that something grew; None where it tells none."""
    words = scene.words
    if _CUES.isdisjoint(words) or len(scene.text) > LONGEST:
        return None
    told = {factor for word, factor in FACTORS.items() if word in words}
    if "more" in words and "than" in words and told:
        return None
    if len(told) == 1:
        return told.pop()
    return next(
        (
            factor
            for read in (_by_percent, _between, _begun_and_ended, _then_and_now, _dated)
            for factor in read(scene.text)
        ),
        None,
    )


LONGEST = 600
"""Characters of a sentence that is read."""


def _by_percent(text: str) -> Iterator[float]:
    if match := _OF_OLD.search(text):
        yield _value(match["one"]) / 100
    if match := _UP.search(text):
        yield 1 + _change(match)
    if match := _DOWN.search(text):
        yield 1 - _change(match)
    if "than" in text and (match := _HIGHER.search(text)):
        yield 1 + _value(match["one"]) / 100
    if "than" in text and (match := _LOWER.search(text)):
        yield 1 - _value(match["one"]) / 100


def _change(match: re.Match[str]) -> float:
    return PARTS[lowered(match["part"])] if match["part"] else _value(match["one"]) / 100


def _between(text: str) -> Iterator[float]:
    """The factor from the one number to the other; a size that only the second has is that of both."""
    for match in _FROM_TO.finditer(text):
        one, two = _value(match["one"]), _value(match["two"])
        years = all(1500 <= n <= 2100 and "," not in match[0] for n in (one, two))
        share = bool(match["share"]) and not _PERCENT_BEFORE.search(match[0])
        if one and not years and not share and (match["size"] == match["sized"] or not match["size"]):
            yield two / one


def _then_and_now(text: str) -> Iterator[float]:
    """The factor between two numbers, one said to be of then and the other of now."""
    now, then = _NOW.search(text), _THEN.search(text)
    numbers = [m for m in _PLAIN.finditer(text) if not _is_date(text, m)] if now and then else []
    if len(numbers) != 2 or now is None or then is None:
        return
    one, two = (_value(match["number"]) for match in numbers)
    middle = (numbers[0].end() + numbers[1].start()) // 2
    if not one or not two:
        return
    if then.start() < now.start():
        yield two / one
    elif now.start() < middle < then.start():
        yield one / two


_BEGUN = re.compile(
    r"\b(?:began|started|opened|entered)\b(?P<one>[^.;]{1,60}?)\b(?:ended|finished|closed|left)\b(?P<two>[^.;]{1,60})"
)


def _begun_and_ended(text: str) -> Iterator[float]:
    """The factor of "began 2017 with 1,150 members and ended it with 2,300"."""
    for match in _BEGUN.finditer(text):
        parts = [
            [m for m in _PLAIN.finditer(match[side]) if not _is_date(match[side], m)]
            for side in ("one", "two")
        ]
        if all(len(part) == 1 for part in parts):
            one, two = (_value(part[0]["number"]) for part in parts)
            yield two / one


_NO_NOUN = r"(?!(?:in|at|on|by|and|to|a|from|the|of|with)\b)"
_COUNTED = re.compile(rf" ({_NO_NOUN}[a-z]+)(?: ({_NO_NOUN}[a-z]+))?")


def _of_one_kind(text: str, one: re.Match[str], two: re.Match[str]) -> bool:
    """Whether of two numbers one has no noun of its own, or both have the same."""
    ours, theirs = (_COUNTED.match(text, match.end()) for match in (one, two))
    return not ours or not theirs or bool({*ours.groups()} & {*theirs.groups()} - {None})


_IN_YEAR = re.compile(r"\b(?:in|by) (?P<year>1[5-9]\d\d|20\d\d)\b", re.IGNORECASE)


def _dated(text: str) -> Iterator[float]:
    """The factor from the number of the earlier of two years to that of the later."""
    years = list(_IN_YEAR.finditer(text))
    numbers = [m for m in _PLAIN.finditer(text) if not _is_date(text, m)] if len(years) == 2 else []
    if len(numbers) != 2 or years[0]["year"] == years[1]["year"]:
        return
    order = sorted([*years, *numbers], key=lambda m: m.start())
    if {id(m) for m in order[:2]} in ({id(y) for y in years}, {id(n) for n in numbers}):
        return
    if not _of_one_kind(text, numbers[0], numbers[1]):
        return
    one, two = (_value(match["number"]) for match in numbers)
    if one and two:
        yield two / one if years[0]["year"] < years[1]["year"] else one / two


FIRST = 1500
"""A smaller number is more often a count than a year."""

_AGO = re.compile(r" (?:years?|months?|weeks?|days?) (?:ago|before|earlier|later)\b")


def _is_date(text: str, match: re.Match[str]) -> bool:
    word = match["number"]
    before, after = text[max(0, match.start() - 12) : match.start()], text[match.end() : match.end() + 24]
    around = before.split()[-1:] + after.split()[:1]
    if any(part.strip(".,;").casefold() in MONTHS for part in around):
        return True
    return bool(_AGO.match(text, match.end())) or (is_year(word) and int(word) >= FIRST)


def _value(word: str) -> float:
    lower = lowered(word)
    return float(COUNTING.index(lower) + 1) if lower in COUNTING else float(word.replace(",", ""))


CLOSE, APART = 0.04, 0.1
"""Up to so much, as a share, two factors are one; from so much on they are two."""

SAID = 0.5
"""The share of a claim's other words that a passage must have to tell of the same growth."""


def hold_growth(claim: Scene, scene: Scene) -> Holds | None:
    """How the growth that a passage tells stands to the claim's; None where either tells none of it."""
    ours = growth(claim)
    theirs = growth(scene) if ours else None
    if ours is None or theirs is None or not _of_one_thing(claim, scene):
        return None
    moved = max(abs(ours - 1), abs(theirs - 1))
    if moved < SMALL:
        return _hold_small(ours - 1, theirs - 1)
    off = abs(ours - theirs) / max(ours, theirs)
    return Holds.SAME if off <= CLOSE else Holds.DIFFERS if off >= APART else Holds.CLOSE


SMALL = 0.25
"""Changes up to such a share are held against each other, and not what they leave."""


def _hold_small(ours: float, theirs: float) -> Holds:
    """How two small changes stand: by two and by three percent are two, up and down are, too."""
    off = abs(ours - theirs)
    if ours * theirs < 0 or off > 0.3 * abs(ours):
        return Holds.DIFFERS
    return Holds.SAME if off <= max(0.1 * abs(ours), 0.002) else Holds.CLOSE


_GROWTH = frozenset(
    "rise rose risen rises grow grew grown increase increased climbed gained up fall fell fallen falls shrank"
    " shrunk dropped drop decreased declined down cut lost number total half third quarter fifth tenth"
    " year years decade decades".split()
)


def _of_one_thing(claim: Scene, scene: Scene) -> bool:
    firm = [name for name in claim.names if not name.soft and name.words]
    return all(name_in(name, scene) for name in firm) and said(claim, scene) >= SAID


def said(claim: Scene, scene: Scene) -> float:
    """The share of a claim's words, those of its growth aside, that a passage has."""
    words = {
        concept
        for token, concept in zip(claim.tokens, claim.concepts, strict=True)
        if concept and token.lower not in _GROWTH | FACTORS.keys() and not concept[0].isdigit()
    } - {"percent", "cent", "%"}
    met = sum(any(alike(word, other) for other in scene.content) for word in words)
    return met / len(words) if words else 0.0


def compare_growth(claim: Statement, scene: Scene) -> Relation | None:
    """How a passage's growth stands to the one that a claim's percentage tells; None without one."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or value.comparator not in (Comparator.UP, Comparator.DOWN):
        return None
    if value.measure is not Measure.PERCENT and (value.low is None or value.low >= 1):
        return None
    held = hold_growth(claim.scene, scene)
    if held not in _HELD or (held is Holds.SAME and said(claim.scene, scene) < SURELY):
        return None
    kind, reason = _HELD[held]
    ours, theirs = growth(claim.scene), growth(scene)
    working = f"a factor of {theirs:.3g}, the claim's is {ours:.3g}"
    return Relation(kind, reason, f"The passage tells {working}: {REASONS[reason]}.", 0.8)


SURELY = 0.6
"""The same to bear a claim out."""

_HELD = {
    Holds.SAME: (RelationKind.SUPPORTS, "count-same"),
    Holds.DIFFERS: (RelationKind.CONTRADICTS, "count-differs"),
}
