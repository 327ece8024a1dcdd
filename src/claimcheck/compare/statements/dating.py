"""Two dated statements in; how their dates stand to each other, by day, weekday, era and hour, out."""

import re
from datetime import timedelta

from claimcheck.compare.sentence.refuted import EXCEPTING, left_out
from claimcheck.compare.statements.spans import hold_stretch
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.stretches import compare_ends, end_of
from claimcheck.compare.values.dates import about, compare_dates, dated
from claimcheck.compare.values.dayparts import hold_hours, hours
from claimcheck.compare.values.eras import hold_eras
from claimcheck.compare.values.outcome import Holds, Outcome
from claimcheck.compare.values.seasons import hold_season
from claimcheck.compare.values.weekdays import hold_weekday, open_next
from claimcheck.model import DateValue


def compare_days(claim: Statement, other: Statement) -> Outcome:
    """How the other statement's date stands to the claim's."""
    ours, theirs = _placed(claim), _placed(other)
    words, told = claim.claim.text, other.claim.text
    before = claim.scene.tokens[claim.first - 1].lower if claim.first else ""
    by_name = hold_weekday(words, before, theirs) or hold_eras(words, ours, told, theirs)
    if by_name:
        return by_name
    if is_open(claim, other) or _is_left_out(claim, other):
        return Outcome(Holds.WIDER, "date-wider")
    if (whole := hold_stretch(claim, other)) is not None:
        return whole
    counted = other.working is not None
    outcome = about(end_of(claim, ours), theirs) if counted else compare_ends(claim, ours, other, theirs)
    outcome = hold_season(hold_season(outcome, words, theirs), told, ours)
    return outcome if counted or not hours(words) else hold_hours(outcome, words, _around(other))


def _placed(statement: Statement) -> DateValue:
    """A statement's date, with what its words leave open."""
    value, words = statement.claim.value, statement.claim.text
    if not isinstance(value, DateValue):
        return DateValue(None, None)
    return open_next(dated(value, words), words, statement.context.published)


def _is_left_out(claim: Statement, other: Statement) -> bool:
    """Whether a date lies in a passage's stretch, but is excepted from it: "since 1980, except in 2020"."""
    value, ours = other.claim.value, claim.claim.value
    if other.working is not None or other.scene.words.isdisjoint(EXCEPTING):
        return False
    if not isinstance(value, DateValue) or not isinstance(ours, DateValue) or value.latest is not None:
        return False
    if ours.earliest and ours.latest:
        first, last = ours.earliest.year, ours.latest.year
        if any(first in years and last in years for years in left_out(other.scene.text)):
            return True
    rest = (one for one in other.siblings if isinstance(one, DateValue) and one.resolved)
    return any(compare_dates(one, ours).holds is Holds.SAME for one in rest)


_EITHER_BEFORE = re.compile(r"\d\s+or\s+(?:in |on |perhaps |possibly |maybe |early |late )?$")
_EITHER_AFTER = re.compile(r"\s+or\s+(?:in |on |perhaps |possibly |maybe |early |late )?(?:the )?\d")
_ABOUT = re.compile(r"\b(?:around|about|circa|ca?\.|approximately|roughly)\s*$", re.IGNORECASE)
_ROUGHLY = ("around", "about", "circa", "c.", "ca.", "ca", "c", "approximately", "roughly")
"""How what `_ABOUT` finds ends, which is seen sooner."""
_ALREADY = re.compile(r"\b(?:had|was|were)(?: \w+)? (?:already|long since)\b[^,;.]*$", re.IGNORECASE)


AROUND = 80
"""Characters at either side of a date that may leave it open."""


def is_open(claim: Statement, other: Statement) -> bool:
    """Whether a passage leaves its date open where the claim does not: "in 1926 or 1927", "around 1926"."""
    if other.working is not None:
        return False
    before = _before(other)
    end = other.scene.tokens[other.last].end
    if _EITHER_BEFORE.search(before) or _EITHER_AFTER.match(other.scene.text, end):
        return not _EITHER_BEFORE.search(_before(claim)) and "or" not in claim.scene.words
    if before.rstrip().lower().endswith(_ROUGHLY) and _ABOUT.search(before) and not hours(other.claim.text):
        return not _is_roomy(claim, other) and not any(
            _ABOUT.search(words) for words in (_before(claim), claim.claim.text)
        )
    told = before.lower()
    if "already" not in told and "long since" not in told:
        return False
    return _ALREADY.search(before) is not None and "already" not in claim.scene.words


ROOM = timedelta(days=3652)
"""So far at most a year that is only known roughly is taken to be off."""


def _is_roomy(claim: Statement, other: Statement) -> bool:
    """Whether a claim's century or decade holds a rough date with room at either side of it."""
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, DateValue) or not isinstance(theirs, DateValue):
        return False
    if not ours.earliest or not ours.latest or not theirs.earliest or not theirs.latest:
        return False
    after, before = theirs.earliest - ours.earliest, ours.latest - theirs.latest
    return min(after, before) >= ROOM


def _before(statement: Statement) -> str:
    start = statement.scene.tokens[statement.first].start
    return statement.scene.text[max(0, start - AROUND) : start]


NEAR = 8
"""So many tokens from a day its hour is told."""


def _around(statement: Statement) -> str:
    """The words of a date; where they tell no hour, those of its clause around it."""
    words = statement.claim.text
    if hours(words):
        return words
    of, tokens = statement.scene.clauses.of, statement.scene.tokens
    near = range(max(statement.first - NEAR, 0), min(statement.last + NEAR, len(tokens) - 1) + 1)
    own = [i for i in near if of[i] == of[statement.first]]
    return statement.scene.text[tokens[own[0]].start : tokens[own[-1]].end] if own else words
