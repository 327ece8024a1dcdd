"""A claim that something had none of a kind until a day, and a page; whether its first one makes it so, out.

"Osk had no school until 1958" of where the first school opened in 1958; "the island had no electricity before
1970" cannot be of one that electricity came to in 1962.
"""

import re
from collections.abc import Iterator

from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.about import SURE, speaks_of
from claimcheck.compare.facts.spells import edge_of
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.words import lowered
from claimcheck.model import ClaimKind

_NONE_UNTIL = re.compile(
    r"\b(?:(?:had|has|have|there (?:was|were)|possessed|owned|saw|with) no|lacked(?: an?)?"
    r"|(?:was|were) without(?: an?)?|did(?: not|n['’]t) (?:have|get|own)(?: any| an?)?)"
    r" (?P<what>[^.,;:]{3,40}?) (?P<lead>until|till|before|prior to)(?: \w+){0,3}? (?P<year>1\d{3}|20\d\d)\b",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:came|arrived|reached|got|received|installed|introduced|connected|supplied|acquired|gained"
    r"|switched on|laid on|linked|brought|opened|built|started|began|established)\b",
    re.IGNORECASE,
)


def find_lacked(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """Whether the first of what a claim says was lacking came when that has it."""
    match = _NONE_UNTIL.search(claim.text) if not claim.words.isdisjoint(_LEADS) else None
    if match is None:
        return
    tokens = claim.within(*match.span("what"))
    wanted = [c for c in (claim.concepts[i] for i in tokens) if c]
    year = int(match["year"])
    focus = frozenset(claim.within(*match.span())) | set(tokens)
    for other in page.statements(ClaimKind.DATE) if wanted else ():
        if other.working or other.planned or other.negated or not _is_first(wanted, other):
            continue
        if speaks_of(claim, other.scene, other.context) < SURE:
            continue
        holds = _held(year, other, until=lowered(match["lead"]) in {"until", "till"})
        if told := decided(holds, focus, "date-within"):
            yield other.sentence, told


_LEADS = frozenset({"until", "till", "before", "prior"})


def _is_first(wanted: list[str], other: Statement) -> bool:
    """Whether a date is that on which the first of a kind came, or on which the thing came at all."""
    scene = other.scene
    places = [i for i, c in enumerate(scene.concepts) if c and alike(c, wanted[-1])]
    if not places or not all(any(c and alike(word, c) for c in scene.content) for word in wanted):
        return False
    own = scene.clauses.of[other.first]
    for at in places:
        first = any(token.lower == "first" for token in scene.tokens[max(at - 4, 0) : at])
        between = scene.tokens[at : other.first]
        if first and at < other.first and not any(is_year(token.text) for token in between):
            return True
    text = scene.text[scene.tokens[places[0]].start : scene.tokens[other.first].start]
    came = bool(_CAME.search(text)) and scene.clauses.of[places[0]] == own
    plain = places[0] == 0 or scene.tokens[places[0] - 1].lower not in _FURTHER
    return came and plain and places[0] < other.first and places[0] < PLACE


_FURTHER = frozenset("second third another new fourth larger further".split())
PLACE = 4
"""The thing that came opens its sentence: "electricity came to the island"."""


def _held(year: int, other: Statement, *, until: bool) -> Holds | None:
    value = edge_of(other)
    if value.earliest is None or value.latest is None:
        return None
    if until:
        if value.earliest.year == value.latest.year == year:
            return Holds.SAME
        return Holds.DIFFERS if value.latest.year < year or value.earliest.year > year else None
    if value.latest.year < year:
        return Holds.DIFFERS
    return Holds.SAME if value.earliest.year >= year else None
