"""A claim of since or until when something went on and a page; how its first or last day stands to it, out.

Who "was appointed manager in July 2020" has managed since then, who "signed for Osk in 2019" has played there
since, and a record set in 2011 has stood since 2011.
"""

from collections.abc import Iterator

from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, is_of_part, predicate, speaks_of
from claimcheck.compare.facts.spells import edge_of
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.facts.whose import is_theirs
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.dates import compare_dates
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.times.almanac import add_months
from claimcheck.extract.times.lexicon import SEASONS
from claimcheck.model import ClaimKind, DateValue

_BEGINNINGS = {
    "lead": "appoint office crown hire",
    "serve": "appoint office elect join",
    "employ": "hire join",
    "work": "hire join appoint",
    "perform": "join",
    "play": "join",
    "teach": "appoint hire join",
    "crown": "crown",
    "marry": "marry",
    "inhabit": "move migrate",
    "reign": "crown",
}
"""What goes on, with what begins it: who was hired has worked there since."""

_ENDINGS = {
    "lead": "resign sack retire depose",
    "serve": "resign sack retire",
    "work": "resign sack retire",
    "play": "retire",
    "reign": "depose abdicate",
}
"""The same with what ends it."""

_GOING = frozenset("has have had been is are was".split())
_FAINT = frozenset("manager coach head captain chief member player post position job role charge".split())
_SEASON = 2
"""So many months behind its first one a season ends."""

ASKED = 18
"""Tokens of a claim that tells one such thing."""


def find_since(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the days on which a page tells that something began stand to the day since which it has gone on."""
    scene, start = claim.scene, predicate(claim.scene)
    table = _BEGINNINGS if _is_since(claim) else _ENDINGS if _is_until(claim) else {}
    told_of = claim.classes or scene.told
    wanted = frozenset(word for c in told_of for word in table.get(c, "").split())
    if not wanted or start is None or len(scene.tokens) > ASKED or claim.negated:
        return
    if not all(scene.tokens[i].capital for i in range(start) if scene.concepts[i]):
        return  # of a person it is told, not of a thing of a place: "the mint of Osk was working until 1409"
    day = _first(claim) if table is _BEGINNINGS else edge_of(claim)
    apart = {*range(claim.first, claim.last + 1), *(h.at for h in scene.happenings), *range(start)}
    rest = [c for i, c in enumerate(scene.concepts) if c and i not in apart and _weighs(scene, i)]
    found: dict[Holds, int] = {}
    for other in page.statements(ClaimKind.DATE):
        if other.working or other.planned or other.negated or not other.classes & wanted:
            continue
        told, context = other.scene, page.context(other.sentence)
        value = other.claim.value
        if not isinstance(value, DateValue) or speaks_of(scene, told, context) < SURE:
            continue
        if not other.happening or not is_theirs(scene, told, told.tokens[other.happening.at].start):
            continue
        if is_of_part(scene, told):
            continue
        if all(any(alike(word, one) for one in told.content) for word in rest):
            found.setdefault(compare_dates(day, value).holds, other.sentence)
    if len(found) == 1:
        holds, sentence = found.popitem()
        if answer := decided(holds, frozenset(range(start, len(scene.tokens))), "date-within"):
            yield sentence, answer


def _weighs(scene: Scene, index: int) -> bool:
    return scene.tokens[index].lower not in _FAINT


def _is_since(claim: Statement) -> bool:
    """Whether a claim tells of what has gone on since a day."""
    before = [token.lower for token in claim.scene.tokens[: claim.first + 1]]
    led = "since" in [*before[-4:], *claim.claim.text.lower().split()[:1]]
    return led and not _GOING.isdisjoint(before)


def _is_until(claim: Statement) -> bool:
    """Whether a claim tells of what went on until a day."""
    before = [token.lower for token in claim.scene.tokens[max(claim.first - 1, 0) : claim.first + 1]]
    return bool({"until", "till"} & {*before, *claim.claim.text.lower().split()[:1]})


def _first(claim: Statement) -> DateValue:
    """The day, month, season or year since which it has gone on."""
    named, value = edge_of(claim), claim.claim.value
    words = claim.claim.text.lower()
    if isinstance(value, DateValue) and value.earliest and any(season in words for season in SEASONS):
        last = add_months(value.earliest, _SEASON)
        return DateValue(value.earliest, last.replace(day=28) if last else None, None)
    return named
