"""Two statements in, whether a word of one of them sets it apart from the other out.

"Seriously injured" is not "injured", "rose by 5" is not "rose to 5", the flood of 1994 is not that of 2002.
"""

import re

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.dates import disjoint
from claimcheck.compare.values.measured import measured
from claimcheck.model import ClaimKind, Measure, Quantity

SIDES = frozenset(
    "left right north south east west northern southern eastern western upper lower inner outer male female "
    "front rear young old new former current gross net public private urban rural minor major primary "
    "secondary".split()
)
"""Words that name one of two or more alike. Example: "the left wing", "the right wing"."""

DEGREES = frozenset(
    "seriously slightly lightly critically severely badly gravely partly fully completely partially "
    "fatally".split()
)
"""How hard the things counted were hit. Example: "six were seriously injured" of thirty-one injured."""

REST = frozenset(
    "still another more other others additional further extra remaining again only each per average daily "
    "weekly monthly annually annual yearly respectively alone fewer less".split()
)
"""Words of a part, a rest, a rate. Example: "another 12 were hurt", "40 a day"."""

RANKS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last latest former latter previous "
    "next".split()
)
"""Words that tell one of a series from the next: "the first order" is not the second."""

ORIGINALS = RANKS | frozenset("original present today modern rebuilt other another".split())
"""Words that tell a thing from the one that stood in its place: "the lighthouse of today"."""

TELLING = {
    ClaimKind.COUNT: SIDES | DEGREES | REST | RANKS,
    ClaimKind.DATE: SIDES | frozenset({"again", "re"}),
    ClaimKind.RULING: SIDES | DEGREES | frozenset({"again"}),
}
"""By kind: words that, standing in one of two sentences only, make it speak of another thing."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

INTERESTED = re.compile(
    r"\b(?:organi[sz]ers?|rebels?|opposition|protest\w+|unions?|compan(?:y|ies)|activists?|opponents?|critics?|"
    r"lawyers?|supporters?|militants?|insurgents?|campaigners?|defen[cs]e|prosecut\w+)\b",
    re.IGNORECASE,
)
"""Speakers whose number is their own. Example: "40,000, the organisers said; 9,000, said the police"."""

TALLIED = frozenset(
    map(
        stem,
        "yard touchdown interception goal point game match tackle run wicket medal win loss time start "
        "appearance assist rebound save lap title cap revenue profit sale income turnover earning loss "
        "download view visitor flight delivery".split(),
    )
)
"""What is tallied over a season, a quarter, a career: two tallies differ unless both name their time."""

LONG = frozenset("long wide high deep tall thick away across old apart off from in of".split())
"""Words after a measure that say what was measured. Example: "14 kilometres long"."""

STEPS = frozenset({"by", "to", "from", "of"})
"""Prepositions before a number that say what it is of a change. Example: "fell by 2", "fell to 6"."""


INTERIM = re.compile(
    r"\b(?:so\s+far|counted|uncounted|early\s+(?:count|results?|returns)|partial|preliminary|provisional|project\w+|exit\s+poll\w*|"
    r"polls?\s+(?!stations?)|surveys?|forecast\w*|as\s+of|by\s+(?:noon|midday|midnight|evening|dusk|dawn)|"
    r"(?:at|by)\s+\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m)\b",
    re.IGNORECASE,
)
"""Signs of a count that is not over, or of an opinion asked before: it is no other's final number."""


AHEAD = re.compile(r"\b(?:leads?|led|leading|ahead|trail\w*|behind)\b", re.IGNORECASE)
"""The same of votes."""

VOTES = frozenset(map(lexicon.concept, ["vote", "ballot", "seat"]))


def is_contrasted(one: Statement, other: Statement) -> bool:
    """Whether a word, a year, a weekday, a preposition or a speaker sets the two apart."""
    weekdays = one.claim.kind is not ClaimKind.DATE and _disjoint(_weekdays(one), _weekdays(other))
    return weekdays or is_set_apart(one, other)


Range = tuple[int, int]

ALL: Range = (0, 1 << 20)


def is_set_apart(one: Statement, other: Statement, ours: Range = ALL, theirs: Range = ALL) -> bool:
    """The same, though the two are told on different days of a week; words count within token ranges."""
    return (
        _told_by_words(one, other, ours, theirs)
        or _disjoint(_years(one), _years(other))
        or _steps_differ(one, other)
        or _speakers_differ(one, other)
        or _untimed(one, other)
        or is_interim(one) is not is_interim(other)
        or (_is_label(one) and _is_label(other))
    )


TOTAL = re.compile(
    r"\b(?:in\s+all|in\s+total|all\s+told|altogether|overall|nation-?wide|country-?wide|world-?wide|a\s+total\s+of|combined)\b",
    re.IGNORECASE,
)
"""Signs of a count of all places, of which another sentence may count one."""

BEFORE = frozenset("before until formerly previously originally once initially".split())

AFTER = frozenset("after since now today later afterwards meanwhile currently nowadays".split())


def is_doubtful(one: Statement, other: Statement) -> bool:
    """Whether a word makes it likelier that two values that differ are of two things."""
    if one.claim.kind is ClaimKind.DATE:
        return _lower(one, ALL) & ORIGINALS != _lower(other, ALL) & ORIGINALS
    return _is_total(one) is not _is_total(other) or _sides_of_a_change(one, other)


def _is_total(statement: Statement) -> bool:
    return statement.claim.kind is ClaimKind.COUNT and TOTAL.search(statement.scene.text) is not None


def _sides_of_a_change(one: Statement, other: Statement) -> bool:
    """Whether the one counts before something, the other after it."""
    if one.claim.kind is not ClaimKind.COUNT:
        return False
    ours, theirs = _lower(one, ALL), _lower(other, ALL)
    sides = [(bool(words & BEFORE), bool(words & AFTER)) for words in (ours, theirs)]
    return sorted(sides) == [(False, True), (True, False)]


def is_interim(statement: Statement) -> bool:
    """Whether a count is one of a moment."""
    value = statement.claim.value
    if not isinstance(value, Quantity):
        return False
    voted = value.measure is Measure.PERCENT or bool(VOTES & set(statement.unit))
    text = statement.scene.text
    return INTERIM.search(text) is not None or (voted and AHEAD.search(text) is not None)


def _untimed(one: Statement, other: Statement) -> bool:
    """Whether both tally something, and not surely of one time."""
    if one.claim.kind is not ClaimKind.COUNT or not (_tallies(one) or _tallies(other)):
        return False
    return not any(not disjoint(a, b) for a in one.when for b in other.when)


def _tallies(statement: Statement) -> bool:
    tokens = statement.scene.tokens
    near = tokens[max(statement.first - 5, 0) : statement.last + 3]
    return any(stem(token.lower) in TALLIED for token in near)


def _is_label(statement: Statement) -> bool:
    """Whether a measure is a label of the noun after it: "the 69 kg event"."""
    value = statement.claim.value
    if not isinstance(value, Quantity) or measured(value.unit) is None:
        return False
    after = statement.scene.tokens[statement.last + 1 : statement.last + 2]
    return any(t.kind is TokenKind.WORD and t.lower not in LONG | lexicon.STOP for t in after)


def _told_by_words(one: Statement, other: Statement, ours: Range, theirs: Range) -> bool:
    telling = TELLING[one.claim.kind]
    return _lower(one, ours) & telling != _lower(other, theirs) & telling


def _lower(statement: Statement, within: Range) -> frozenset[str]:
    """The words of a sentence's range, without those inside its value."""
    tokens = statement.scene.tokens[: within[1]]
    return frozenset(
        t.lower
        for i, t in enumerate(tokens)
        if i >= within[0] and not statement.first <= i <= statement.last and not _in_name(statement.scene, i)
    )


def _in_name(scene: Scene, index: int) -> bool:
    return any(name.first <= index <= name.last and not name.soft for name in scene.names)


def _disjoint(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(ours and theirs) and not ours & theirs


def _years(statement: Statement) -> frozenset[str]:
    """Years that stand outside the value: "the 1994 flood"."""
    return frozenset(
        token.text
        for index, token in enumerate(statement.scene.tokens)
        if token.kind is TokenKind.NUMBER
        and len(token.text) == 4
        and token.text.isdigit()
        and 1000 <= int(token.text) <= 2100
        and not statement.first <= index <= statement.last
    )


def _weekdays(statement: Statement) -> frozenset[str]:
    return frozenset(token.lower for token in statement.scene.tokens) & WEEKDAYS


def _steps_differ(one: Statement, other: Statement) -> bool:
    if one.claim.kind is not ClaimKind.COUNT:
        return False
    ours, theirs = _step(one), _step(other)
    return ours != theirs and bool({ours, theirs} & {"by"})


def _step(statement: Statement) -> str:
    before = statement.scene.tokens[statement.first - 1].lower if statement.first else ""
    return before if before in STEPS else ""


def _speakers_differ(one: Statement, other: Statement) -> bool:
    ours, theirs = one.claim.attributed_to, other.claim.attributed_to
    interested = any(said and INTERESTED.search(said) for said in (ours, theirs))
    return interested and (ours or "").casefold() != (theirs or "").casefold()
