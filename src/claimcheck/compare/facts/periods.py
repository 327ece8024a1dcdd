"""A claim of how often something is held and a sentence in; how the one stands to the other, out.

"A biennial prize", "awarded every other year", "held annually": each is a number of years from one time to
the next.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, speaks_of
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.times.amounts import amount_of
from claimcheck.extract.words import lowered

_CUES = frozenset(
    "annual annually yearly every each biennial biennially triennial triennially quadrennial quadrennially"
    " monthly quarterly weekly fortnightly daily once twice".split()
)
_BY_NAME = {
    "annual": 1.0, "annually": 1.0, "yearly": 1.0, "biennial": 2.0, "biennially": 2.0, "triennial": 3.0,
    "triennially": 3.0, "quadrennial": 4.0, "quadrennially": 4.0, "monthly": 1 / 12, "quarterly": 1 / 4,
    "fortnightly": 1 / 26, "weekly": 1 / 52, "daily": 1 / 365,
}  # fmt: skip
_UNITS = {"year": 1.0, "month": 1 / 12, "fortnight": 1 / 26, "week": 1 / 52, "day": 1 / 365}
_SEASONS = (
    "spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october"
    "|november|december"
)
_PERIOD = re.compile(
    rf"\b(?:(?P<name>{'|'.join(_BY_NAME)})|(?:once )?(?:every|each)"
    r" (?:(?P<other>other|second|third|fourth|fifth|tenth) |(?P<n>\w+) (?=\w+s\b))?"
    r"(?P<unit>year|month|fortnight|week|day)s?|(?P<times>once|twice) (?:a|every) "
    rf"(?P<per>year|month|week|day)|(?:every|each) (?P<season>{_SEASONS}))\b",
    re.IGNORECASE,
)
_OTHERS = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "tenth": 10}
HELD = re.compile(
    r"\b(?:held|takes? place|took place|taken place|happens?|occurs?|awarded|presented|given|published"
    r"|appears?|issued|meets?|met|celebrated|organi[sz]ed|staged|hosted|runs?|contested|convenes?|elected"
    r"|elections|comes? out|gathers?|conferred|bestowed)(?:,? \w+){0,3}\s*$",
    re.IGNORECASE,
)
"""The verb of what is held, with up to three words behind it."""
_EVENT = concepts(
    "event festival fair award prize race competition tournament congress conference meeting publication"
    " magazine journal newspaper contest exhibition show gathering celebration market regatta parade"
    " symposium championship cup election assembly summit convention concert series report medal lecture"
    " game bulletin"
)

_OWNED = re.compile(r"(?:\b(?:its|their|his|her|our)|['’]s) $", re.IGNORECASE)

AROUND = 60
"""Characters before a period, or a number of times, in which it is told what happens."""


@dataclass(frozen=True, slots=True)
class Period:
    """How often something happens."""

    years: float
    """From one time to the next."""
    start: int
    stop: int
    """Its place in the text."""


@lru_cache(maxsize=2048)
def period(scene: Scene) -> Period | None:
    """How often what a sentence is about is held; None where it does not say, or says more than one thing."""
    if _CUES.isdisjoint(scene.words):
        return None
    found = [(match, years) for match in _PERIOD.finditer(scene.text) if (years := _years(match))]
    told = [(match, years) for match, years in found if _is_held(scene, match)]
    if len({years for _, years in told}) != 1:
        return None
    match, years = told[0]
    return Period(years, *match.span())


def _years(match: re.Match[str]) -> float | None:
    """The years from one time to the next; None for letters that only fold to it: "bıennial"."""
    if match["name"]:
        return _BY_NAME.get(lowered(match["name"]))
    if match["season"]:
        return 1.0
    if match["per"]:
        return _UNITS[lowered(match["per"])] / (2 if lowered(match["times"]) == "twice" else 1)
    amount = _OTHERS.get(lowered(match["other"])) if match["other"] else 1.0
    counted = amount_of(lowered(match["n"])) if match["n"] else amount
    return float(counted) * _UNITS[lowered(match["unit"])] if counted else None


def _is_held(scene: Scene, match: re.Match[str]) -> bool:
    """Whether a period is that of an event's verb, or stands as an adjective before an event's noun."""
    if HELD.search(scene.text, max(0, match.start() - AROUND), match.start()):
        return True
    if match["name"] is None or lowered(match["name"]).endswith("lly"):
        return False
    if _OWNED.search(scene.text, max(0, match.start() - AROUND), match.start()):
        return False  # its annual report
    after = scene.within(match.end(), len(scene.text)).start
    return any(c and any(alike(c, event) for event in _EVENT) for c in scene.concepts[after : after + 3])


def asks(claim: Scene) -> bool:
    """Whether a claim says how often something is held."""
    return period(claim) is not None


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """Whether what a sentence says is held as often as the claim has it."""
    ours, theirs = period(claim), period(scene)
    if ours is None or theirs is None or speaks_of(claim, scene, context) < SURE:
        return None
    focus = frozenset(claim.within(ours.start, ours.stop)) | _telling(claim, ours)
    return decided(Holds.SAME if ours.years == theirs.years else Holds.DIFFERS, focus, "count-same")


def _telling(claim: Scene, ours: Period) -> frozenset[int]:
    """The tokens of the verb that a period is of, and of a noun that only says that it is some event."""
    led = HELD.search(claim.text, max(0, ours.start - AROUND), ours.start)
    verb = claim.within(led.start(), ours.start) if led else range(0)
    after = claim.within(ours.stop, min(len(claim.text), ours.stop + 16))
    return frozenset(verb) | {i for i in after if claim.tokens[i].lower in {"event", "basis", "publication"}}
