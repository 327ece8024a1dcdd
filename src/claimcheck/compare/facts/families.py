"""A claim of how many children or siblings somebody has and a page; whether the page makes it so, out.

Who has "a son and a daughter" has two children, the "youngest of five" is no only child.
"""

from collections.abc import Iterator

from claimcheck.compare.facts.about import predicate
from claimcheck.compare.facts.told import Told, between, decided
from claimcheck.compare.facts.whose import ASKED, is_about, is_theirs
from claimcheck.compare.sentence.kin import Count, find_kin
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.values.outcome import Holds


def find_family(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the children or siblings that a page gives a claim's subject stand to those claimed."""
    start = predicate(claim)
    ours = find_kin(claim) if start is not None and len(claim.tokens) <= ASKED else ()
    if not ours or len({(one.start, one.end) for one in ours}) != 1:
        return
    asked = _asked(ours)
    focus = frozenset(claim.within(ours[0].start, ours[0].end))
    if start is None or min(focus, default=0) < start:
        return
    told: list[tuple[int, Count]] = []
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        kin = [one for one in find_kin(scene) if one.of == asked.of and is_theirs(claim, scene, one.start)]
        if kin and is_about(claim, scene, page.context(index)):
            told.extend((index, one) for one in kin)
    outcomes = {between(asked.bounds, one.bounds) for _, one in told}
    if len(outcomes) != 1:
        return
    index = told[0][0]
    if answer := decided(outcomes.pop(), focus, "count-within"):
        if answer.holds is Holds.DIFFERS and _more(claim, focus):
            return
        yield index, answer


def _asked(ours: tuple[Count, ...]) -> Count:
    """What of a claim is held: its halves where it tells one, else the whole."""
    halves = [one for one in ours if one.of not in {"children", "siblings"}]
    return halves[0] if len(halves) == 1 and len(ours) <= 2 else ours[0]


def _more(claim: Scene, focus: frozenset[int]) -> bool:
    """Whether a claim says more of them than how many: with whom, by when."""
    start = predicate(claim) or 0
    return any(
        word and i >= start and i not in focus and i not in claim.in_names
        for i, word in enumerate(claim.concepts)
    )
