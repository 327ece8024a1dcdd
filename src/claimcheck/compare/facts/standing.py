"""A claim of what is still so, no longer so, or so many years old, and a page; what its dates make of it.

"Still operated in 2012" cannot be of what ceased in 2008; what was built in 1874 is over a century old; what
was published three years after its author's death did not come out in that lifetime.
"""

import math
import re
from collections.abc import Iterator
from datetime import date

from claimcheck.compare.english.lexicon import WEAK, concept
from claimcheck.compare.english.tables import Aspect
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.about import SURE, is_of_part, is_whole, predicate, speaks_of
from claimcheck.compare.facts.lifetimes import BIRTH, DEATH
from claimcheck.compare.facts.spells import edge_of
from claimcheck.compare.facts.told import Bounds, Told, between, decided, turned
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.times.amounts import amount_of
from claimcheck.extract.words import lowered
from claimcheck.model import ClaimKind, DateValue

_ENDS = frozenset("close dissolve expire death cancel destroy abolish".split())
_BACK = frozenset("reopen restore reinstate".split())
_STANDING = frozenset(
    concept(word)
    for word in (
        "operate run exist open active use business operation service publish play work air live serve alive"
        " perform function go office stand print production together last broadcast"
    ).split()
)
"""What is said to be still so of what has not ended."""

_LIFE = frozenset({concept("alive"), concept("living")})
_STILL = re.compile(
    r"\b(?:still|no longer|not? .{0,30}\bany ?more|(?:was|were|had been) (?:already )?over(?= by\b))\b",
    re.IGNORECASE,
)


def find_standing(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """Whether what is said to be still so, or no longer, had ended by then."""
    match = _STILL.search(claim.text)
    start = predicate(claim)
    if match is None or start is None or _LIFE & set(claim.concepts):
        return
    years = [int(t.text) for t in claim.tokens if is_year(t.text)]
    if lowered(match[0]) != "still":
        start = claim.token_at(match.start())
    if len(years) > 1 or not _is_plain(claim, start):
        return
    dates = list(_dates(claim, page))
    ends = [o for o in dates if _is_end(o)]
    outcomes = {_stood(edge_of(o), years[0] if years else None) for o in ends}
    if len(outcomes) != 1 or any(o.classes & _BACK for o in dates):
        return
    held = outcomes.pop()
    if held is not None:
        holds = held if lowered(match[0]) == "still" else turned(held)
        reason = "date-within" if holds is Holds.SAME else "denied"
        first = min(start, claim.token_at(match.start()))
        yield ends[0].sentence, Told(holds, frozenset(range(first, len(claim.tokens))), reason)


def _is_plain(claim: Scene, start: int) -> bool:
    """Whether a claim's predicate says only that something goes on."""
    said = (word for word in claim.concepts[start:] if word and not word[0].isdigit())
    return all(word in _STANDING or word == "longer" for word in said)


def _dates(claim: Scene, page: Reader) -> Iterator[Statement]:
    """The dates that a page gives of a claim's subject."""
    for other in page.statements(ClaimKind.DATE):
        if other.working or other.planned or other.negated or not is_whole(claim, other.scene, other.context):
            continue
        if speaks_of(claim, other.scene, other.context) >= SURE and not is_of_part(claim, other.scene):
            yield other


def _is_end(other: Statement) -> bool:
    return bool(other.classes & _ENDS) or (other.aspect is Aspect.END and not other.classes - WEAK)


def _stood(end: object, year: int | None) -> Holds | None:
    """Whether something that ended then still was in a year, or is."""
    if not isinstance(end, DateValue) or end.earliest is None or end.latest is None:
        return None
    if year is None or end.latest.year < year:
        return Holds.DIFFERS
    return Holds.SAME if end.earliest.year > year else None


_OLD = re.compile(
    r"\b(?:is|are) (?:now )?(?P<how>over|more than|at least|under|less than|not yet|almost)? ?"
    r"(?P<n>(?:an? )?(?:hundred|thousand)|an?|half an?|\d{1,4}|[a-z]+(?:-[a-z]+)?) "
    r"(?P<unit>year|decade|centur)(?:s|y|ies)? (?:old|of age)\b"
)
_LARGE = {"hundred": 100.0, "thousand": 1000.0}
_YEARS = {"year": 1, "decade": 10, "centur": 100}
_BEGUN = frozenset("birth found build open publish premiere".split())


def find_old(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """Whether what is said to be so old today is, by the day on which it began."""
    match = _OLD.search(claim.text)
    bounds = _years(match) if match else None
    if match is None or bounds is None:
        return
    dates = list(_dates(claim, page))
    begun = [o for o in dates if o.classes & _BEGUN]
    values = {o.claim.value for o in begun}
    if len(values) != 1 or any(_is_end(o) for o in dates):
        return
    first = values.pop()
    if not isinstance(first, DateValue) or first.earliest is None or first.latest is None:
        return
    holds = between(bounds, (float(_last_year(page) - first.latest.year - 1), math.inf))
    focus = frozenset(claim.within(*match.span()))
    if told := decided(holds, focus, "count-within", f"since {begun[0].claim.text}"):
        yield begun[0].sentence, told


ONLINE = 2000
"""Who cites a page writes in the years in which pages are cited."""


def _last_year(page: Reader) -> int:
    """The year before which no claim was made that cites the page: that of its last date."""
    published = page.extraction.document.published
    days = [published.day] if published and published.day else []
    values = (other.claim.value for other in page.statements(ClaimKind.DATE) if not other.planned)
    days += [v.latest for v in values if isinstance(v, DateValue) and v.latest and v.earliest]
    return max([ONLINE, *(day.year for day in days)])


def _years(match: re.Match[str]) -> Bounds | None:
    written = lowered(match["n"])
    half = written.startswith("half")
    large = _LARGE.get(written.rpartition(" ")[2])
    amount = large or (1.0 if written in {"a", "an"} else 0.5 if half else amount_of(written))
    if amount is None:
        return None
    number = float(amount) * _YEARS[match["unit"]]
    if match["how"] in {"over", "more than", "at least"}:
        return number, math.inf
    return (0.0, number - 1) if match["how"] in {"under", "less than", "not yet"} else (number, number)


_WHOSE = r"(?:his|her|their|its (?:author|composer|maker)['’]s|the \w+['’]s|[A-Z]\w+['’]s)"
_LIFETIME = re.compile(
    rf"\b(?P<in>(?:during|in|within) {_WHOSE} lifetime)\b|\bposthumous(?:ly)?\b|\bafter {_WHOSE} death\b"
)


def find_after_death(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """Whether what is said to have been done in a lifetime, or after it, was."""
    match = _LIFETIME.search(claim.text)
    wanted = frozenset[str]().union(*(h.classes for h in claim.happenings)) - DEATH - BIRTH
    if match is None or not wanted:
        return
    dates = [o for o in page.statements(ClaimKind.DATE) if not o.working and not o.planned and not o.negated]
    deaths = {o.claim.value for o in dates if o.classes == DEATH}
    events = [o for o in dates if o.classes & wanted]
    if len(deaths) != 1 or not events:
        return
    outcomes = {_order(o.claim.value, next(iter(deaths))) for o in events}
    after = outcomes.pop() if len(outcomes) == 1 else None
    if after is None:
        return
    focus = frozenset(claim.within(*match.span()))
    holds = Holds.SAME if after != bool(match["in"]) else Holds.DIFFERS
    if told := decided(holds, focus, "date-within"):
        yield events[0].sentence, told


def _order(event: object, death: object) -> bool | None:
    """Whether an event came after a death; None where that is not known."""
    if not isinstance(event, DateValue) or not isinstance(death, DateValue):
        return None
    if event.earliest and death.latest and event.earliest > death.latest:
        return True
    before = event.latest and death.earliest and event.latest < (death.earliest or date.max)
    return False if before else None
