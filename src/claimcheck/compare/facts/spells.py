"""A value of a claim and a page in; how it stands to the stretches of time that the page tells, out.

"Aired from 3 May 1995 to 9 June 2004", "served as mayor from 1994 until 2002", "first shown in 1995, the last
episode in 2004": who began or ended, when, who held an office in a year between, and how long it went on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from claimcheck.compare.derive.derived import length_between
from claimcheck.compare.english.lexicon import concept, concepts
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, is_whole, predicate, speaks_of
from claimcheck.compare.facts.told import Told, between, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.dates import compare_dates, edge
from claimcheck.compare.values.measured import measured
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import ClaimKind, DateValue, Measure, Quantity

_BEGINNING = concepts("begin start commence premiere debut become")
_ENDING = concepts("end finish conclude stop cease cancel leave quit resign close shut fold disband dissolve")
_LASTING = concepts(
    "air run serve reign rule fight exist operate work broadcast televise happen occur last continue be"
    " active act govern lead preside hold show publish wage rage play"
)
_RUNNING = concepts(
    "air run serve reign rule fight exist operate broadcast televise happen occur last continue wage"
    " rage active"
)
"""Those that are enough by themselves; who held something from one day to another held that."""

_HAPPENING = concepts("happen occur fight take wage rage hold")
"""Verbs of what took place as a whole: the stretch lies in the time claimed, not the time in the stretch."""

_ENTERED = {"crown": concept("begin"), "abdicate": concept("end"), "depose": concept("end")}
"""What begins or ends a reign."""

_REIGNING = concepts("reign king queen emperor empress tsar sultan shah pharaoh monarch throne duke")

_VAGUE = concepts(
    "serve time year place office late early do first last final series show programme total more"
)
_TO = re.compile(
    r"\s*(?:\bto\b|\buntil\b|\btill\b|\band\b|\bthrough\b|[–—-])\s*(?:the end of )?"
    r"|\s*(?:to|until|till) (?:his|her|its|their|the) (?:[a-z-]+ ){1,4}(?:in|on)\s*",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:\bfrom|\bbetween|\bon|\bin)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spell:
    """How long something lasted, as far as it is told."""

    start: DateValue | None
    end: DateValue | None
    words: frozenset[str]
    """Concepts of what is said to have lasted so long."""
    sentence: int


def find_spells(page: Reader, scene_of: Scene) -> Iterator[Spell]:
    """The stretches that a page tells of the subject of a claim."""
    by_sentence: dict[int, list[Statement]] = {}
    for other in page.statements(ClaimKind.DATE):
        if not other.working and not other.planned and not other.negated:
            by_sentence.setdefault(other.sentence, []).append(other)
    for index, dates in sorted(by_sentence.items()):
        scene, context = page.scene(index), page.context(index)
        if (
            len(dates) <= MOST
            and is_whole(scene_of, scene, context)
            and speaks_of(scene_of, scene, context) >= SURE
        ):
            dates.sort(key=lambda other: other.first)
            yield from _pairs(dates)
            yield from _edges(dates)


BACK = 20
"""So many tokens before a stretch it is said of what."""

MOST = 12
"""A sentence with more dates is a table."""


def _pairs(dates: list[Statement]) -> Iterator[Spell]:
    """From one day to another."""
    past = 0
    for one, two in pairwise(dates):
        scene = one.scene
        gap = scene.text[scene.tokens[one.last].end : scene.tokens[two.first].start]
        lead = scene.text[: scene.tokens[one.first].start]
        if _TO.fullmatch(gap) and _FROM.search(lead) and _known(one) and _known(two):
            words = frozenset(c for c in scene.concepts[max(past, one.first - BACK) : one.first] if c)
            yield Spell(edge_of(one), edge_of(two), words, one.sentence)
        past = one.last + 1


def _edges(dates: list[Statement]) -> Iterator[Spell]:
    """The first day alone, or the last: "was first shown in 1995"."""
    past = 0
    for one in dates:
        scene = one.scene
        before = [token.lower for token in scene.tokens[past : one.first]]
        words = frozenset(c for c in scene.concepts[past : one.first] if c)
        verb = scene.tokens[one.happening.at - 1].lower if one.happening and one.happening.at else ""
        if verb == "first" and words & (_LASTING | _RUNNING) and _known(one):
            yield Spell(edge_of(one), None, words, one.sentence)
        elif ("finale" in before or ({"last", "final"} & set(before) and _EPISODES & words)) and _known(one):
            yield Spell(None, edge_of(one), words - _EPISODES | _RUNNING, one.sentence)
        past = one.last + 1


_EPISODES = concepts("episode issue edition performance instalment installment broadcast")


def edge_of(statement: Statement) -> DateValue:
    """The day, month or year that a statement names, where it is told by "until"."""
    value = statement.claim.value
    return edge(value, statement.claim.text) if isinstance(value, DateValue) else DateValue(None, None, None)


def _known(statement: Statement) -> bool:
    value = edge_of(statement)
    return value.earliest is not None and value.latest is not None


def find_spelled(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the stretches of a page stand to a claim's date or length."""
    if len(claim.scene.tokens) > LONGEST:
        return
    verbs, theme, focus = _predicate(claim)
    if not _asks(claim, verbs) or claim.negated:
        return
    found: dict[Holds, int] = {}
    for spell in find_spells(page, claim.scene):
        if not all(any(alike(word, other) for other in spell.words) for word in theme):
            continue
        if not theme and not (
            spell.words & (_RUNNING | _REIGNING)
            or _subject_event(claim.scene) & page.scene(spell.sentence).told
        ):
            continue
        held = _dated(claim, spell, verbs) if claim.claim.kind is ClaimKind.DATE else _long(claim, spell)
        if held is not None:
            found.setdefault(held, spell.sentence)
    if len(found) != 1:
        return
    holds, sentence = found.popitem()
    if told := decided(holds, focus, f"{claim.claim.kind.value}-within"):
        yield sentence, told


def _asks(claim: Statement, verbs: frozenset[str]) -> bool:
    """Whether a value is a day of what goes on, begins or ends, or a length of what goes on."""
    value = claim.claim.value
    if isinstance(value, DateValue):
        return value.resolved and bool(verbs) and bool(verbs & _LASTING or _stage(claim, verbs))
    return isinstance(value, Quantity) and value.measure is Measure.DURATION and bool(verbs & _LASTING)


def _subject_event(claim: Scene) -> frozenset[str]:
    """The classes of the event that a claim's subject is: "the filming of Salt ended"."""
    start = predicate(claim) or 0
    return frozenset[str]().union(*(h.classes for h in claim.happenings if h.at < start))


LONGEST = 24
"""Tokens of a claim that tells one stretch."""


def _predicate(claim: Statement) -> tuple[frozenset[str], frozenset[str], frozenset[int]]:
    """The verbs of stages and lasting of a claim's predicate; its other words; the tokens answered."""
    scene, start = claim.scene, predicate(claim.scene)
    if start is None:
        return frozenset(), frozenset(), frozenset()
    value = range(claim.first, claim.last + 1)
    verbs: set[str] = set()
    theme: set[str] = set()
    focus = set(value)
    if claim.classes & {"happen", "hold"}:
        verbs.add(concept("happen"))
    if scene.tokens[start].lower in {"was", "were", "is", "has", "had"}:
        verbs.add(concept("be"))
    event = range(0)
    if claim.happening and (stage := next((v for c, v in _ENTERED.items() if c in claim.classes), None)):
        verbs.add(stage)
        event = range(claim.happening.at, claim.happening.at + claim.happening.length)
        focus.update(event)
    for index in range(start, len(scene.tokens)):
        word = scene.concepts[index]
        if word is None or index in value or index in event:
            continue
        if word in _BEGINNING | _ENDING | _LASTING:
            verbs.add(word)
            focus.add(index)
        elif word not in _VAGUE:
            theme.add(word)
    return frozenset(verbs), frozenset(theme), frozenset(focus)


def _stage(claim: Statement, verbs: frozenset[str]) -> Aspect | None:
    if verbs & _ENDING or claim.aspect is Aspect.END:
        return Aspect.END
    return Aspect.START if verbs & _BEGINNING or claim.aspect is Aspect.START else None


def _dated(claim: Statement, spell: Spell, verbs: frozenset[str]) -> Holds | None:
    """Whether a date is that of the beginning, of the end, or lies between."""
    ours = claim.claim.value
    if not isinstance(ours, DateValue):
        return None
    stage = _stage(claim, verbs)
    if stage is not None:
        told = spell.start if stage is Aspect.START else spell.end
        return compare_dates(ours, told).holds if told is not None else None
    if not verbs & _LASTING or spell.start is None or spell.end is None:
        return None
    return _between(ours, spell.start, spell.end, whole=bool(verbs & _HAPPENING))


def _between(ours: DateValue, start: DateValue, end: DateValue, *, whole: bool) -> Holds | None:
    first, last = ours.earliest or date.min, ours.latest or date.max
    begun, ended = start.earliest, end.latest
    if begun is None or ended is None or start.latest is None or end.earliest is None:
        return None
    if last < begun or first > ended:
        return Holds.DIFFERS
    if whole:
        return Holds.SAME if first <= begun and ended <= last else Holds.WIDER
    inside = start.latest <= last and first <= end.earliest
    return Holds.SAME if inside else Holds.WIDER


def _long(claim: Statement, spell: Spell) -> Holds | None:
    """Whether a length is that from the first day to the last."""
    value = claim.claim.value
    if not isinstance(value, Quantity):
        return None
    size = measured(value.unit)
    days = length_between(spell.start, spell.end)
    if size is None or days is None:
        return None
    least, most = days[0] * DAY / size[1], days[1] * DAY / size[1]
    if value.low is not None and value.low == value.high:
        if least - ROUNDED <= value.low <= most + ROUNDED:
            return Holds.SAME
        return (
            Holds.DIFFERS
            if min(abs(least - value.low), abs(most - value.low)) > max(1, value.low / 5)
            else None
        )
    low = value.low if value.low is not None else 0.0
    high = value.high if value.high is not None else float("inf")
    return between((low, high), (least, most))


DAY, ROUNDED = 86400, 0.75
"""Seconds of a day; what a whole number of units may be off."""
