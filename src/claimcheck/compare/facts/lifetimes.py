"""A claim of somebody's age and a page in; whether the days that the page gives make it so, out.

"Died at 71", "was in her twenties when she won", "did not play until he was thirty", "lived to be over 80":
the age is counted from the birth that the page gives to the day of the event that the claim tells.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING, NUMBERS
from claimcheck.compare.english.ordinals import TENTHS, ordinal_of
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.facts.about import SURE, predicate, speaks_of
from claimcheck.compare.facts.told import Bounds, Told, between, decided, turned
from claimcheck.compare.facts.whose import is_theirs
from claimcheck.compare.sentence.ages import DECADES
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.quantities.numerals import TENS
from claimcheck.extract.quantities.ordinals import RANK
from claimcheck.model import ClaimKind, DateValue

_NUMBERS = NUMBERS | TENS
_ONES = "|".join(COUNTING[:9])
_N = rf"(?P<n>\d{{1,3}}|(?:{'|'.join(TENS)})(?:-(?:{_ONES}))?|{'|'.join(COUNTING)})"
_OWN = r"(?:his|her|their)"
_NTH = rf"(?P<o>{RANK}|{'|'.join(TENTHS)})"
_WHO = r"(?:he|she|they|[A-Z][\w’'-]+)"
_BEING = r"(?:was|were|is|turned|had turned|reached|had reached)"
_OLD = r"(?: years?(?: old| of age)?|-years?-old)?"
_AGED = rf"(?:turning|reaching|the age of|age|{_WHO} {_BEING})"
_WHEN = r"(?= when\b|[.]|$)"
_OVER = "over|above|past|older than|more than|at least"
_UNDER = "under|below|younger than|less than|fewer than"
_DECADE = rf"(?P<decade>{'|'.join(DECADES)})"

MANNERS = (
    (rf"\blived? to (?:be )?(?:the age of )?(?P<how>(?:{_OVER}) )?{_N}\b", "lived", "lived to be 80"),
    (rf"\blived (?:past|beyond) (?:the age of |(?:his|her) )?{_N}\b", "over", "lived past 80"),
    (rf"\blived (?:well )?into (?:his|her|their) {_DECADE}\b", "into", "lived into her eighties"),
    (
        rf"\b(?:lived? to (?:see|celebrate)|made it to|did(?: not|n['’]t) reach) {_OWN} {_NTH} birthday\b",
        "reached",
        "lived to see her 60th birthday",
    ),
    (rf"\bbefore {_OWN} {_NTH} birthday\b", "under", "died before her 60th birthday"),
    (
        rf"\bwhen {_WHO} (?:was|were) (?:only |just |still )?{_N}{_OLD}(?=[\s.,]|$)",
        "exact",
        "when she was 30",
    ),
    (rf"\b(?:until|till) {_WHO} {_BEING} {_N}{_OLD}(?=[\s.,]|$)", "exact", "not until he was thirty"),
    (rf"\b(?:until|till) (?:the age of|age) {_N}\b", "exact", "not until the age of 30"),
    (rf"\bbefore {_AGED} {_N}{_OLD}\b", "under", "before turning 30"),
    (rf"\bafter {_AGED} {_N}{_OLD}\b", "over", "after she turned 40"),
    (rf"\b(?:{_OVER}) (?:the age of |age )?{_N}{_OLD}{_WHEN}", "over", "was over 60 when she retired"),
    (rf"\b(?:{_UNDER}) (?:the age of |age )?{_N}{_OLD}{_WHEN}", "under", "was under 30 when she retired"),
    (rf"\bat (?:the )?(?:age (?:of )?)?{_N}{_OLD}(?=[\s.,]|$)", "exact", "died at the age of 71"),
    (rf"\b(?:aged|age) {_N}\b", "exact", "died aged 71"),
    (
        rf"\bwas (?:only |just |still |already )?{_N}{_OLD}(?= when\b| at the time\b)",
        "exact",
        "was 17 when she won",
    ),
    (rf"\bin (?:his|her|their) (?:early |mid-? ?|late )?{_DECADE}\b", "decade", "in her twenties"),
    (r"\b(?:as|was|still|while) (?:still )?a teenager\b", "teens", "as a teenager"),
)
"""Ways to tell an age: a pattern, how its number is meant, an example each."""

_ASKED = tuple((re.compile(pattern), how) for pattern, how, _ in MANNERS)
_CUE = re.compile(
    r"\b(?:age[ds]?|until|till|turn\w*|before|after|was|were|lived?"
    r"|made|reach|in (?:his|her|their)|at|teenager)\b"
)

DEATH = frozenset({"death"})
BIRTH = frozenset({"birth"})
_DEAD = "=dead"


@dataclass(frozen=True, slots=True)
class Age:
    """An age that a claim gives somebody at an event."""

    bounds: Bounds
    classes: frozenset[str]
    """The event's."""
    verb: str | None
    """The concept of its verb."""
    tokens: frozenset[int]
    others: frozenset[str] = frozenset()
    """Concepts of what the claim says besides: what somebody became."""


@lru_cache(maxsize=1024)
def asked(claim: Scene) -> Age | None:
    """The age that a claim gives; None where it gives none."""
    if not _CUE.search(claim.text):
        return None
    for pattern, how in _ASKED:
        if match := pattern.search(claim.text):
            return _age(claim, match, how)
    return None


def _age(claim: Scene, match: re.Match[str], how: str) -> Age | None:
    bounds = _bounds(match, how)
    inside = frozenset(claim.within(*match.span()))
    lived = how == "reached" or match[0].startswith("live")
    events = [h for h in claim.happenings if h.classes and h.at not in inside]
    classes = DEATH if lived else events[0].classes if events else frozenset()
    verb = None if lived else _verb(claim, inside)
    if bounds is None or not (classes or verb):
        return None
    first = min(inside, default=0)
    denied = {i for i in range(max(first - 2, 0), first) if claim.tokens[i].lower in _DENYING}
    if lived and denied:
        bounds, denied = (0.0, bounds[0] - 1), {*denied, first - 2}
    until = match[0].startswith(("until", "till"))
    negated = {i for i, t in enumerate(claim.tokens) if t.lower == "not" and until}
    start = predicate(claim) or 0
    said = (c for i, c in enumerate(claim.concepts) if c and i >= start and i not in inside and c != verb)
    return Age(bounds, classes, verb, inside | negated | denied, frozenset(said))


def _bounds(match: re.Match[str], how: str) -> Bounds | None:
    groups = match.groupdict()
    if how in {"teens", "decade", "into"}:
        first, last = DECADES[groups.get("decade", "teens")]
        return first, math.inf if how == "into" else last
    number = ordinal_of(rank) if (rank := groups.get("o")) else _number(match["n"])
    if number is None:
        return None
    if match[0].startswith("did"):
        return 0.0, number - 1.0
    if how in {"over", "reached"} or groups.get("how"):
        return float(number), math.inf
    return (0.0, number - 1.0) if how == "under" else (float(number), float(number))


def _number(written: str) -> int | None:
    if written.isdigit():
        return int(written)
    tens, _, ones = written.lower().partition("-")
    return _NUMBERS[tens] + _NUMBERS.get(ones, 0) if tens in _NUMBERS else None


def _verb(claim: Scene, inside: frozenset[int]) -> str | None:
    start = predicate(claim)
    places = range(start if start is not None else 0, len(claim.tokens))
    verbs = (
        i for i in places if claim.concepts[i] and i not in inside and claim.tokens[i].kind is TokenKind.WORD
    )
    found = next((claim.concepts[i] for i in verbs if reading(claim.tokens, i) is Reading.VERB), None)
    return _BECOME if found is None and not claim.words.isdisjoint(_BECOMING) else found


def find_aged(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the age that a page's days make stands to the one claimed."""
    ours = asked(claim)
    if ours is None:
        return
    dates = [o for o in page.statements(ClaimKind.DATE) if not o.working and not o.planned and not o.negated]
    births = [o for o in dates if o.classes == BIRTH and speaks_of(claim, o.scene, o.context) >= SURE]
    if len({o.claim.value for o in births}) != 1:
        return
    events = [o for o in dates if _is_of(ours, o) and speaks_of(claim, o.scene, o.context) >= SURE]
    outcomes = {(o.sentence, _held(ours, births[0], o)) for o in events}
    if len({held for _, held in outcomes}) == 1:
        sentence, (holds, working) = outcomes.pop()
        if told := decided(holds, ours.tokens, "count-same", working):
            yield sentence, told


def _is_of(ours: Age, other: Statement) -> bool:
    """Whether a date is that of the event at which somebody is said to have been so old."""
    if ours.classes & DEATH:
        return other.classes == DEATH or other.verb == _DEAD
    if ours.verb == _BECOME and other.classes & _OFFICE:
        return bool(ours.others) and ours.others <= other.scene.content
    return bool(ours.classes & other.classes) or (ours.verb is not None and ours.verb == other.verb)


_DENYING = frozenset({"not", "never", "didn't", "didn’t"})
_BECOME = "become"
_BECOMING = frozenset({"become", "became", "becoming"})
_OFFICE = frozenset("elect appoint office crown win".split())
"""What somebody becomes something by."""


def _held(ours: Age, birth: Statement, event: Statement) -> tuple[Holds, str]:
    born, came = birth.claim.value, event.claim.value
    if not isinstance(born, DateValue) or not isinstance(came, DateValue):
        return Holds.UNKNOWN, ""
    if not (born.earliest and born.latest and came.earliest and came.latest):
        return Holds.UNKNOWN, ""
    low, high = _years(born.latest, came.earliest), _years(born.earliest, came.latest)
    if low < 0:
        return Holds.UNKNOWN, ""
    said = f"{low}" if low == high else f"{low} or {high}"
    return between(
        ours.bounds, (float(low), float(high))
    ), f"from {birth.claim.text} to {event.claim.text} are {said} years"


def _years(start: date, end: date) -> int:
    """The full years from one day to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _is_own(claim: Scene, other: Statement) -> bool:
    """Whether a date is told of a claim's subject, not of a relative."""
    at = other.happening.at if other.happening else other.first
    return is_theirs(claim, other.scene, other.scene.tokens[min(at, other.first)].start)


_LIVING = re.compile(
    r"\b(?:is|are)(?: still| now)? (?P<state>alive|living|dead|deceased|no longer alive)\b|\bhas died\b"
)


def find_living(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """Whether who is said to be alive or dead died on a day that a page gives."""
    match = _LIVING.search(claim.text)
    if match is None:
        return
    focus = frozenset(claim.within(*match.span()))
    for other in page.statements(ClaimKind.DATE):
        died = (other.classes == DEATH or other.verb == _DEAD) and not other.negated and not other.planned
        if died and speaks_of(claim, other.scene, other.context) >= SURE and _is_own(claim, other):
            alive = match["state"] in {"alive", "living"}
            holds = turned(Holds.SAME) if alive else Holds.SAME
            yield (
                other.sentence,
                Told(holds, focus, "count-differs" if alive else "words-agree", f"died {other.claim.text}"),
            )
            return
