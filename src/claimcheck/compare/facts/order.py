"""A claim that one thing came before another and a page in; whether the page's days make it so, out.

"Died three weeks before his memoirs appeared" follows from two dates; so does what contradicts it. "Voted
three days after he had been sacked" tells the same of the two without a date.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.derive.reckoned import SIZES
from claimcheck.compare.english.lexicon import WEAK
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.dates import edge
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.times.amounts import amount_of
from claimcheck.extract.times.pieces import NUMBER
from claimcheck.extract.words import lowered
from claimcheck.model import ClaimKind, DateValue

_AWAY = rf"(?:(?P<amount>the|{NUMBER})\s(?P<unit>day|week|month|year)s?\s)?"
_SIDE = r"(?P<side>before|after|prior to|ahead of|following)"
_ORDER = re.compile(
    rf"^(?P<main>.{{8,120}}?),?\s{_AWAY}{_SIDE}\s(?P<anchor>[^,;]{{4,100}}?)\.?$", re.IGNORECASE
)
_CUE = re.compile(rf"\b{_SIDE}\b", re.IGNORECASE)
_AHEAD = frozenset({"before", "prior to", "ahead of"})

_DAYS = dict(SIZES)
_SLACK = {"day": 0.5, "week": 3.5, "month": 16.0, "year": 190.0}
"""Days that a length of so many of a unit may be off."""

LEAST, ALONE = 0.34, 0.6
"""The share of an event's words that a date's clause has; of an event that no class tells."""


@dataclass(frozen=True, slots=True)
class Order:
    """Two events in their order, and how far apart as far as that is told."""

    main: Scene
    anchor: Scene
    after: bool
    days: tuple[float, float] | None


def find_order(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the order that a page tells stands to the one claimed."""
    ours = _asked(claim.text)
    if ours is None:
        return
    found = list(_told(ours, page)) or list(_dated(ours, page))
    if len({holds for _, holds, _ in found}) != 1:
        return
    index, holds, working = found[0]
    if told := decided(holds, _link(claim), "date-within", working):
        yield index, told


def _link(claim: Scene) -> frozenset[int]:
    """The tokens that tell the order, with how far apart."""
    match = _ORDER.match(claim.text)
    if match is None:
        return frozenset()
    start = match.start("amount") if match["amount"] else match.start("side")
    return frozenset(claim.within(start, match.end("side")))


@lru_cache(maxsize=1024)
def _asked(text: str) -> Order | None:
    match = _ORDER.match(text) if len(_CUE.findall(text)) == 1 else None
    if match is None:
        return None
    main, anchor = Scene(match["main"]), Scene(match["anchor"])
    if not (_events(main) and (_events(anchor) or len(anchor.content) > 1)):
        return None
    return Order(main, anchor, lowered(match["side"]) not in _AHEAD, _apart(match))


def _apart(match: re.Match[str]) -> tuple[float, float] | None:
    """How many days lie between; None where it is not told."""
    if not match["amount"]:
        return None
    unit = lowered(match["unit"])
    amount = 1.0 if lowered(match["amount"]) == "the" else amount_of(lowered(match["amount"]))
    if amount is None:
        return None
    return amount * _DAYS[unit] - _SLACK[unit], amount * _DAYS[unit] + _SLACK[unit]


def _events(scene: Scene) -> frozenset[str]:
    return _classes(scene) - WEAK


def _classes(scene: Scene) -> frozenset[str]:
    return frozenset().union(*(h.classes for h in scene.happenings))


def _dated(ours: Order, page: Reader) -> Iterator[tuple[int, Holds, str]]:
    """The order of the days on which a page puts both."""
    dates = [o for o in page.statements(ClaimKind.DATE) if not o.planned and not o.negated and _days(o)]
    main, anchor = _best(ours.main, dates), _best(ours.anchor, dates)
    if main is None or anchor is None or main is anchor:
        return
    one, two = _days(main), _days(anchor)
    if one is None or two is None:
        return
    least, most = (one[0] - two[1], one[1] - two[0]) if ours.after else (two[0] - one[1], two[1] - one[0])
    holds = _held(ours, float(least), float(most))
    if holds is not None:
        yield main.sentence, holds, f"{anchor.claim.text} and {main.claim.text}"


def _held(ours: Order, least: float, most: float) -> Holds | None:
    """Whether so many days from the first to the second are as claimed; less than none is the other order."""
    if most < 0:
        return Holds.DIFFERS
    if ours.days is None:
        return Holds.SAME if least > 0 else None
    if most < ours.days[0] or least > ours.days[1]:
        return Holds.DIFFERS
    exact = most - least <= 2 * (ours.days[1] - ours.days[0])
    return Holds.SAME if exact and ours.days[0] <= (least + most) / 2 <= ours.days[1] else None


def _days(statement: Statement) -> tuple[int, int] | None:
    """The first and the last day of a date, counted from the year 1."""
    value = statement.claim.value
    if not isinstance(value, DateValue):
        return None
    named = edge(value, statement.claim.text)
    return (named.earliest.toordinal(), named.latest.toordinal()) if named.earliest and named.latest else None


def _best(event: Scene, dates: list[Statement]) -> Statement | None:
    """The date of an event: the one whose clause has most of its words; None where two have as many."""
    ranked = sorted(((_fit(event, other), i) for i, other in enumerate(dates)), reverse=True)
    if not ranked or ranked[0][0] <= 0.0:
        return None
    rivals = {dates[i].claim.value for fit, i in ranked if fit == ranked[0][0]}
    return dates[ranked[0][1]] if len(rivals) == 1 else None


def _fit(event: Scene, other: Statement) -> float:
    classes = _events(event)
    shared = bool(_classes(event) & other.classes)
    if classes and not shared and not _is_named(event):
        return 0.0
    share = _share(event, other.scene, range(len(other.scene.tokens)), other)
    return share + shared if share >= (LEAST if shared else ALONE) else 0.0


def _is_named(event: Scene) -> bool:
    """Whether an event is told by a noun alone, of which the page may tell the beginning: "the fire"."""
    return all(reading(event.tokens, h.at) is not Reading.VERB for h in event.happenings)


def _share(event: Scene, scene: Scene, places: range, other: Statement | None) -> float:
    """The share of an event's words found among some tokens; less for another value's."""
    words = {c for i, c in enumerate(event.concepts) if c and event.tokens[i].kind is TokenKind.WORD}
    if not words:
        return 0.0
    got = 0.0
    for word in words:
        near = [i for i in places if scene.concepts[i] and alike(word, scene.concepts[i] or "")]
        told = any(h.at in places and h.classes & _classes(event) for h in scene.happenings)
        of_event = any(event.concepts[h.at] == word for h in event.happenings)
        if near:
            got += max(other.share.weight(i) for i in near) if other else 1.0
        elif told and of_event:
            got += 1.0
    return got / len(words)


_BESIDE = re.compile(
    rf"\b(?P<amount>the|{NUMBER})\s(?P<unit>day|week|month|year)s?\s(?P<side>before|after)\s", re.IGNORECASE
)


def _told(ours: Order, page: Reader) -> Iterator[tuple[int, Holds, str]]:
    """The order that a sentence tells by a length: "voted three days after he had been sacked"."""
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        found = list(_BESIDE.finditer(scene.text))
        if len(found) != 1:
            continue
        apart, at = _apart(found[0]), scene.token_at(found[0].start())
        if apart is None:
            continue
        before, after = range(at), range(scene.token_at(found[0].end()), len(scene.tokens))
        same = _both(ours.main, ours.anchor, scene, before, after)
        turned = _both(ours.anchor, ours.main, scene, before, after)
        if same == turned:
            continue
        later = (found[0]["side"].lower() == "after") is same
        low, high = apart if later is ours.after else (-apart[1], -apart[0])
        if (holds := _same_length(ours, low, high)) is not None:
            yield index, holds, found[0][0].strip()


def _same_length(ours: Order, low: float, high: float) -> Holds | None:
    if ours.days is None or high < 0:
        return Holds.SAME if high > 0 else Holds.DIFFERS
    return Holds.SAME if low <= ours.days[1] and ours.days[0] <= high else Holds.DIFFERS


def _both(one: Scene, two: Scene, scene: Scene, before: range, after: range) -> bool:
    """Whether a sentence tells the one event before a length and the other behind it."""
    return _tells(one, scene, before) and _tells(two, scene, after)


def _tells(event: Scene, scene: Scene, places: range) -> bool:
    classes = _events(event)
    shared = any(h.at in places and h.classes & classes for h in scene.happenings)
    if classes and not shared:
        return False
    return _share(event, scene, places, None) >= (LEAST if shared else ALONE)
