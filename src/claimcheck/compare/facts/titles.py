"""A date of a claim about a work and a page in; how it stands to the year in brackets behind its title, out.

"Her novels include Salt Wives (1981) and Dipper (2004)": the year behind a title is that in which the work
came out, whatever the sentence says besides.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.dates import compare_dates
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import ClaimKind, DateValue

_OUT = frozenset({"publish", "premiere"})
_BRACKET = re.compile(
    r"[\"'”’]?\s?\((?:[^()\d]{0,30}\s)?(?P<year>1[5-9]\d\d|20\d\d)(?![–\d-])[^()\d]{0,30}\)"
)
_LIFE = re.compile(r"\((?:born|b\.|died|d\.|since|from|until|founded)\b", re.IGNORECASE)


def find_titled(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the years behind a work's title stand to a claim's date of its coming out."""
    value = claim.claim.value
    if claim.claim.kind is not ClaimKind.DATE or not isinstance(value, DateValue) or not value.resolved:
        return
    if not claim.classes & _OUT or claim.negated or claim.planned or claim.places:
        return
    titles = [name for name in claim.scene.names if name.words and not name.soft]
    found: dict[Holds, int] = {}
    for index in range(len(page.prose.sentences)) if titles else ():
        scene = page.scene(index)
        if "(" not in scene.words:
            continue
        for year in (year for title in titles for year in _years(claim.scene, title, scene)):
            found.setdefault(_held(value, year), index)
    if len(found) == 1:
        holds, index = found.popitem()
        focus = frozenset(range(claim.first, claim.last + 1))
        if told := decided(holds, focus, "figure-within"):
            yield index, told


def _years(claim: Scene, title: Name, scene: Scene) -> Iterator[int]:
    """The years in brackets right behind a title, where a sentence writes it as the claim does."""
    led = title.first > 0 and claim.tokens[title.first - 1].text in {"The", "A", "An"}
    text = claim.text[claim.tokens[title.first - led].start : claim.tokens[title.last].end]
    text = text.removesuffix("'s").removesuffix("’s")
    start = scene.text.find(text)
    while start >= 0:
        behind = _BRACKET.match(scene.text, start + len(text))
        before = scene.text[start - 1] if start else " "
        if behind and not before.isalnum() and not _LIFE.search(behind[0]) and _is_title(scene, start):
            yield int(behind["year"])
        start = scene.text.find(text, start + 1)


def _is_title(scene: Scene, start: int) -> bool:
    """Whether a name begins there, not within a longer one: "Tern (1990)", "The Grey Tern (1990)"."""
    at = scene.token_at(start)
    return at == 0 or not scene.tokens[at - 1].capital or scene.tokens[at - 1].end < start - 1


def _held(ours: DateValue, year: int) -> Holds:
    told = replace(ours, earliest=date(year, 1, 1), latest=date(year, 12, 31), edtf=str(year))
    holds = compare_dates(ours, told).holds
    if holds is not Holds.DIFFERS:
        return holds
    around = replace(told, earliest=date(year - 1, 1, 1), latest=date(year + 1, 12, 31), edtf=None)
    return holds if compare_dates(ours, around).holds is Holds.DIFFERS else Holds.CLOSE
