"""A count of a claim and a page in; how it stands to the page's figure for what a kind is known by, out.

How many of a kind are left, how long it lives, how strong an earthquake was, how well a vaccine works: each
is told in many words ("the wild population is put at 30", "its lifespan seldom exceeds nine years").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.compare.alike.subjects import subject_names
from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import unit_match
from claimcheck.compare.unlike.figures import figure_differs
from claimcheck.compare.values.counts import compare_counts, share_of
from claimcheck.compare.values.measured import measured
from claimcheck.compare.values.outcome import Holds
from claimcheck.model import ClaimKind, Comparator, Measure, Quantity

_EXCEED = (
    r"(?:seldom|rarely|never|hardly ever|does not|do not) (?:exceeds?|reach(?:es)?|lives? (?:beyond"
    r"|past))"
)


@dataclass(frozen=True, slots=True)
class _Vital:
    """One figure that a thing is known by."""

    name: str
    cue: re.Pattern[str]
    """Stands near a figure of the kind, which is written "#"."""
    faint: frozenset[str]
    """Concepts of a claim that need not return."""


def _vital(name: str, cue: str, faint: str) -> _Vital:
    return _Vital(name, re.compile(cue, re.IGNORECASE), concepts(faint))


_VITALS = (
    _vital(
        "number",
        r"\bpopulation\b[^#;]{0,50}#|\bpopulation of (?:\w+ ){0,3}#|\b(?:numbers|numbered"
        r"|to number)(?: \w+){0,3} #"
        r"|#[^;,.]{0,40}\b(?:left|remain(?:s|ing|ed)?|surviv(?:e|es|ing|ed)|exist|alive|in the wild"
        r"|living)\b"
        r"|\bthere (?:are|were)\b[^;,.]{0,24}#|\b(?:home to|supports?"
        r"|has) (?:\w+ ){0,2}#(?= (?:\w+ )?pairs)",
        "leave left remain remaining survive surviving exist alive wild live living population number"
        " there world"
        " worldwide only about estimate put think animal bird individual specimen species total still"
        " today now"
        " some have",
    ),
    _vital(
        "lifespan",
        r"\b(?:life ?span|longevity|life expectancy|lifetime)\b[^#;]{0,50}#"
        r"|#[^;,.]{0,20}\b(?:life ?span|longevity)\b"
        r"|\b(?:lives?|living) (?:for |to be |to |until |on average |an average of |as long as |about "
        r"|only |some )*#"
        rf"|\b(?:reach(?:es)?|attains?) (?:an age of|the age of) #|\b{_EXCEED} #",
        "live life lifespan span longevity expectancy age reach maximum average mean old can may attain have"
        " usual time wild",
    ),
    _vital(
        "magnitude",
        r"\bmagnitude\b[^#;]{0,60}#|#[- ]magnitude\b|\bmagnitude[- ]#|# on the (?:richter|moment"
        r"|open-ended) \w*"
        r"|\b(?:measur(?:ed|ing)|regist(?:ered|ering)) #",
        "magnitude richter scale measure register have strength moment reach put of",
    ),
    _vital(
        "efficacy",
        r"#(?: \w+){0,2} (?:effective|protection|efficacy)\b|\b(?:efficacy|effectiveness"
        r"|success rate)\b[^#;]{0,30}#"
        r"|\b(?:protect(?:s|ed)?|prevent(?:s|ed)?|works? in|worked in|avert(?:s|ed)?)(?: only| about"
        r"| some)* #",
        "effective efficacy effectiveness protect prevent infection against work rate success case"
        " disease show"
        " prove illness vaccine have receive avert",
    ),
    _vital(
        "diameter",
        r"\bdiameter\b[^#;]{0,40}#|# (?:across|in diameter)\b",
        "diameter have measure across wide about average mean some",
    ),
    _vital(
        "orbit",
        r"\b(?:orbits?|circles?|revolves?|goes round|year on|orbital period|revolution)\b[^#;]{0,60}#"
        r"|#[^;,.]{0,24}\b(?:orbits?|revolution|to (?:circle|orbit|go round))\b",
        "orbit circle revolve go round year period every planet need take last once revolution one moon"
        " star sun",
    ),
)
_LIMIT = re.compile(rf"\b(?:up to|at most|maximum|as long as|oldest|no more than|{_EXCEED})\b", re.IGNORECASE)
_CAPTIVE = frozenset("captivity captive zoo zoos aquarium aquariums cages bred".split())
_CUES = frozenset(
    "population number numbers numbered left remain remains remaining survive survives surviving exist"
    " alive wild there living lifespan life longevity live lives magnitude measured registered richter"
    " effective efficacy effectiveness protect protects protected prevents prevented orbit orbits circles"
    " circle revolves exceed exceeds reaches reach year diameter across".split()
)
SAME_UNIT = 0.8
"""The least certainty of what is counted, where any number may be that of a kind."""

LONGEST, NEAR = 20, 70
"""Tokens of a claim that gives one figure; characters around a figure in which its kind is told."""


def find_vital(claim: Statement, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the figures that a page gives of the claim's kind stand to it."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or claim.negated or claim.planned or claim.siblings:
        return
    kind = _kind_of(claim) if len(claim.scene.tokens) <= LONGEST else None
    if kind is None:
        return
    wanted = _thing(claim, kind)
    found = [other for other in page.statements(ClaimKind.COUNT) if _answers(claim, other, kind, wanted)]
    found = [other for other in found if kind.name == "lifespan" or not figure_differs(claim, other)]
    held = {_held(claim, other, kind) for other in found} if wanted else set()
    if len(held) == 1 and (
        told := decided(held.pop(), frozenset(range(len(claim.scene.tokens))), "figure-within")
    ):
        yield found[0].sentence, told


def _kind_of(statement: Statement) -> _Vital | None:
    """What a figure tells of its thing, by the words around it."""
    scene, value = statement.scene, statement.claim.value
    if _CUES.isdisjoint(scene.words) or not isinstance(value, Quantity):
        return None
    start, end = scene.tokens[statement.first].start, scene.tokens[statement.last].end
    near = f"{scene.text[max(start - NEAR, 0) : start]}#{scene.text[end : end + NEAR]}"
    names = _names_for(value)
    return next((kind for kind in _VITALS if kind.name in names and kind.cue.search(near)), None)


_MEASURED = {"time": frozenset({"lifespan", "orbit"}), "length": frozenset({"diameter"})}


def _names_for(value: Quantity) -> frozenset[str]:
    """The kinds that a figure of such a unit may be of."""
    size = measured(value.unit)
    if size:
        return _MEASURED.get(size[0], frozenset())
    if share_of(value):
        return frozenset({"efficacy"})
    if value.measure is not Measure.CARDINAL:
        return frozenset()
    return frozenset({"number"}) if value.unit else frozenset({"number", "magnitude"})


def _thing(claim: Statement, kind: _Vital) -> frozenset[str]:
    """The concepts that tell what the claim's figure is of."""
    own = range(claim.first, claim.last + 1)
    said = (c for i, c in enumerate(claim.scene.concepts) if c and i not in own)
    return frozenset(c for c in said if c not in kind.faint and not c[0].isdigit())


def _answers(claim: Statement, other: Statement, kind: _Vital, wanted: frozenset[str]) -> bool:
    """Whether a figure of a page is of the claim's kind and thing, of the same time and scope."""
    if other.planned or other.negated or other.earlier or other.working:
        return False
    if other.partial and kind.name != "efficacy":
        return False
    if kind.name == "number" and unit_match(claim, other) < SAME_UNIT:
        return False
    if _kind_of(other) is not kind or _CAPTIVE.isdisjoint(claim.scene.words) != _CAPTIVE.isdisjoint(
        other.scene.words
    ):
        return False
    if any(not name_in(name, claim.scene) for name in subject_names(other)):
        return False
    around = (other.scene, *other.context.before[:2], *other.context.titles)
    known = frozenset[str]().union(*(scene.content for scene in around))
    return all(any(alike(one, word) for word in known) for one in wanted) and _years(claim) <= _years(other)


def _years(statement: Statement) -> frozenset[str]:
    return frozenset(token.text for token in statement.scene.tokens if is_year(token.text))


def _held(claim: Statement, other: Statement, kind: _Vital) -> Holds:
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return Holds.UNKNOWN
    if kind.name == "lifespan":
        limits = [bool(_LIMIT.search(one.scene.text)) for one in (claim, other)]
        if limits[0] != limits[1]:
            return Holds.UNKNOWN
        ours, theirs = (_topped(one) if limits[0] else one for one in (ours, theirs))
    if ours.approximate and theirs.low is None:
        theirs = _topped(theirs)  # "about 30", "no more than 30"
    return compare_counts(ours, theirs, words=claim.claim.text).holds


def _topped(value: Quantity) -> Quantity:
    """The highest that a figure allows, as a figure of its own."""
    top = value.high if value.high is not None else value.low
    return replace(value, low=top, high=top, comparator=Comparator.EQUAL)
