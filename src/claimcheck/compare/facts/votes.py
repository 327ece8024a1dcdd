"""A claim that so many voted, or voted one way, and a page; whether it tells as many, out.

"41 senators voted against it" cannot hold beside "with 41 in favour and 37 opposed"; "by 61 votes to 58" is
"61 members voting in favour and 58 against".
"""

import re
from collections.abc import Iterator

from claimcheck.compare.acts.ballots import SIDES, hold_sides
from claimcheck.compare.english.ballots import Ballot, ballot
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import Measure, Quantity

_CUES = frozenset(
    "vote votes voted voting against favour favor opposed opposing dissented dissenting abstained abstaining"
    " backed supported rejected majority split divided passed carried adopted".split()
)


def find_votes(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page say of the votes that a claim counts."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or _CUES.isdisjoint(claim.scene.words):
        return
    ours = ballot(claim.scene.text)
    if ours is None or value.low != value.high or value.low not in _sides(ours):
        return
    own = frozenset(range(claim.first, claim.last + 1))
    for index in range(len(page.prose.sentences)):
        held = _held(ours, claim.scene, page.scene(index))
        told = decided(held, own, "figure-within") if held else None
        if told:
            yield index, told


_PERCENT = r"(\d{1,2}(?:\.\d+)?) ?(?:per cent|percent|%)"
_TURNOUT = re.compile(
    rf"\bturnout\b[^.;]{{0,50}}?\b{_PERCENT}|\b{_PERCENT}[^.;,]{{0,60}}?(?:,)? ?"
    r"(?:turnout\b|(?:took|taking|had taken) part\b|participated\b|turned out\b|went to the polls\b"
    r"|cast (?:a |their |an? \w+ )?(?:ballots?|votes?)\b(?! (?:for|against|in))"
    r"|voted\b(?! (?:for|against|in|yes|no|to|on))|(?:made )?use of their (?:vote|right)\b)",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d ?(?:per cent|percent|%)", re.IGNORECASE)
_OTHERS = frozenset(
    "women men young youth abroad postal city district town rural urban aged first second".split()
)
"""Words of those who are not all voters, or of another round."""


def turnout(text: str) -> float | None:
    """How many in a hundred a sentence says took part in a vote."""
    match = _TURNOUT.search(text)
    return float(match[1] or match[2]) if match else None


def find_turnout(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """What the sentences of a page say of how many in a hundred took part."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or value.measure is not Measure.PERCENT or value.low != value.high:
        return
    share = turnout(claim.scene.text)
    if share is None or share != value.low:
        return
    own = frozenset(range(claim.first, claim.last + 1))
    names = [name for name in claim.scene.names if not name.soft and set(name.words) - {"turnout"}]
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        theirs = turnout(scene.text)
        if theirs is None or claim.scene.words & _OTHERS != scene.words & _OTHERS:
            continue
        if not all(name_in(name, scene) for name in names):
            continue
        same = abs(theirs - share) < (0.05 if share % 1 else HALF)
        told = decided(Holds.SAME if same else Holds.DIFFERS, own, "figure-within")
        if not same and len(_SHARE.findall(scene.text)) > 1:
            continue  # "68 per cent, up from 59 in 2018"
        if told and not _is_of_other_year(claim.scene, scene):
            yield index, told


HALF = 0.5
"""By how much a share in whole numbers may be off."""


def _is_of_other_year(claim: Scene, scene: Scene) -> bool:
    """Whether one of them names a year that the other does not."""
    ours, theirs = ({t.text for t in s.tokens if is_year(t.text)} for s in (claim, scene))
    return ours != theirs


def _sides(told: Ballot) -> tuple[int, ...]:
    return tuple(number for side in SIDES if (number := getattr(told, side)) is not None)


def _held(ours: Ballot, claim: Scene, scene: Scene) -> Holds | None:
    if _CUES.isdisjoint(scene.words):
        return None
    same = hold_sides(ours, claim, scene)
    if same is None or _is_of_other_round(claim, scene):
        return None
    return Holds.SAME if same else Holds.DIFFERS


_ROUNDS = frozenset("first second third committee preliminary procedural final amendment lower upper".split())


def _is_of_other_round(claim: Scene, scene: Scene) -> bool:
    """Whether one of them tells of a round, a reading or a house of its own."""
    return claim.words & _ROUNDS != scene.words & _ROUNDS
