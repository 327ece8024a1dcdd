"""Two counts in; whether one is of a part, a rest, a change or a forecast of what the other counts, out.

Each rule holds only where a word beside the number says so: of them, other, more than, up from, was expected.
"""

from dataclasses import replace
from itertools import pairwise

from claimcheck.compare.alike.nearby import content_words
from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import stem
from claimcheck.compare.sentence.parts import Part, is_number
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.complements import is_left_out, turned
from claimcheck.model import ClaimKind, Comparator, Measure, Quantity


def part_differs(claim: Statement, other: Statement) -> bool:
    """Whether one is a part that the other does not speak of: "63, nine of them for the defence"."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    return any(_parted(claim, other, part) for part in other.scene.parts)


def _parted(claim: Statement, other: Statement, part: Part) -> bool:
    if other.first <= part.at <= other.last:
        told = part.told.difference(other.unit)
        return not claim.partial and bool(told) and not _tells(claim, told, 0.5)
    if part.at < other.first:
        return False
    number = other.scene.concepts[part.at]
    if number and number in claim.scene.concepts[claim.first : claim.last + 1]:
        said = other.scene.content - part.told
        return not all(any(alike(word, theirs) for theirs in said) for word in content_words(claim))
    before = frozenset(concept for concept in other.scene.concepts[: part.at] if concept)
    told = part.told - before - LIGHT
    return bool(told) and number not in claim.scene.content and _tells(claim, told, 0.6)


def _tells(claim: Statement, told: frozenset[str], least: float) -> bool:
    """Whether a claim says of its number what sets a part apart, its own parts aside."""
    own = [part.told for part in claim.scene.parts if part.at > claim.last]
    said = claim.scene.content.difference(*own)
    met = sum(any(alike(word, ours) for ours in said) for word in told)
    return met >= least * len(told)


FORECASTS = frozenset(
    stem(word)
    for word in "predict forecast expect anticipate project foresee prediction expectation projection".split()
)
"""Words after which a number is what was thought to come."""


def forecast_differs(claim: Statement, other: Statement) -> bool:
    """Whether the claim gives what was foreseen, the passage what came: "expected 40", "there were 40"."""
    if claim.claim.kind is not ClaimKind.COUNT or other.planned:
        return False
    return _foreseen(claim) and not _foreseen(other)


def _foreseen(statement: Statement) -> bool:
    scene, stretch = statement.scene, statement.share
    return any(
        stem(token.lower) in FORECASTS
        for index, token in enumerate(scene.tokens)
        if index < stretch.lead or stretch.start <= index < stretch.stop
    )


_POLLS = frozenset("poll polls survey surveys pollster pollsters".split())
_VOTES = frozenset("election elections referendum referendums vote votes voted ballot ballots".split())


def poll_differs(claim: Statement, other: Statement) -> bool:
    """Whether a share is what a poll found, and the claim's that of the vote itself."""
    if claim.claim.kind is not ClaimKind.COUNT or _POLLS.isdisjoint(other.scene.words):
        return False
    return not _VOTES.isdisjoint(claim.scene.words) and _POLLS.isdisjoint(claim.scene.words)


_EARLIER = frozenset("earlier previously originally formerly initially".split())
_PERIODS = frozenset("year month week day decade quarter season".split())


def base_differs(claim: Statement, other: Statement) -> bool:
    """Whether a number is only what the one that counts is held against: "47, up from 39 a year before"."""
    if claim.claim.kind is not ClaimKind.COUNT or not _is_base(other) or _is_base(claim):
        return False
    if _is_other_side(claim, other):
        return False
    if other.earlier:
        return not _looks_back(claim, other) and not (claim.when and len(other.when) == 1)
    return not (claim.when and other.when)


def _is_other_side(claim: Statement, other: Statement) -> bool:
    """Whether the claim speaks of what a number is only held against: ", against 11 in the Osk group"."""
    tokens, concepts = other.scene.tokens, other.scene.concepts
    if not other.first or tokens[other.first - 1].lower not in _AGAINST_WHAT:
        return False
    lead = next((i for i in range(other.last + 1, len(tokens)) if tokens[i].lower in _WHERE), len(tokens))
    told = [word for word in concepts[lead + 1 : lead + LEAD] if word]
    return lead <= other.last + 3 and bool(told) and any(alike(told[0], ours) for ours in claim.scene.content)


_AGAINST_WHAT = frozenset("against with to".split())
_WHERE = frozenset("in among of on for at".split())


def _looks_back(claim: Statement, other: Statement) -> bool:
    """Whether a claim speaks of the time that a number is counted back to: "last year"."""
    words = [token.lower for token in other.scene.tokens[other.last + 1 :]]
    ours = [token.lower for token in claim.scene.tokens]
    than = words.index("than") if "than" in words else 0
    back = {(one, two) for one, two in pairwise(words[than : than + 6]) if two in _PERIODS}
    return bool(back & set(pairwise(ours))) or bool(_EARLIER & set(ours)) or "before" in ours


def _is_base(statement: Statement) -> bool:
    """Whether a number is told as that of an earlier time."""
    if statement.earlier:
        return True
    words = [token.lower for token in statement.scene.tokens]
    before, after = words[max(statement.first - 3, 0) : statement.first], words[statement.last + 1 :][:6]
    if tuple(before[-2:]) in _AGAINST:
        return True
    if before[-1:] == ["from"] and (statement.classes & {"rise", "fall"} or _goes_to(statement)):
        return True
    return _dated_back(_opening(statement)) or _dated_back(_clause(after))


def _goes_to(statement: Statement) -> bool:
    """Whether a number behind "from" is followed by the one that it went to: "from 120 hectares to 180"."""
    tokens = statement.scene.tokens[statement.last + 1 : statement.last + LEAD]
    return any(one.lower == "to" and is_number(two) for one, two in pairwise(tokens))


_AGAINST = frozenset(
    {
        ("up", "from"),
        ("down", "from"),
        ("compared", "with"),
        ("compared", "to"),
        ("instead", "of"),
        ("as", "against"),
        ("opposed", "to"),
        (",", "against"),
        ("rather", "than"),
    }
)

LEAD = 5
"""So many words at the head of a clause tell its time: "a year earlier", "before the war"."""


def _opening(statement: Statement) -> list[str]:
    """The first words of a number's stretch, behind any number before it."""
    tokens, first = statement.scene.tokens, statement.first
    start = statement.share.start
    start = next((i + 1 for i in range(first - 1, start - 1, -1) if is_number(tokens[i])), start)
    return [token.lower for token in tokens[start : min(start + LEAD, first)]]


def _clause(words: list[str]) -> list[str]:
    """The words up to the first mark."""
    return words[: next((i for i, word in enumerate(words) if not word[0].isalnum()), len(words))]


def _dated_back(words: list[str]) -> bool:
    if _EARLIER & set(words) or words[:2] == ["before", "the"]:
        return True
    return any(
        word.rstrip("s") in _PERIODS and words[i + 1 : i + 2] == ["before"] for i, word in enumerate(words)
    )


_MORE = frozenset(
    "more fewer less higher lower longer shorter larger smaller older younger taller heavier lighter".split()
)
FAR = 9
"""How far behind its number "than" may stand: "460 more prisoners in the old wing than"."""


def gap_differs(claim: Statement, other: Statement) -> bool:
    """Whether only one is by how much two things differ: "460 more than it was built for"."""
    if claim.claim.kind is not ClaimKind.COUNT or is_gap(claim) == is_gap(other):
        return False
    worked = is_gap(claim) and gaps(other)
    return not (_is_change(claim) or _is_change(other) or worked)


def is_gap(statement: Statement) -> bool:
    """Whether a number tells by how much two things differ: "twelve fewer than", "two short of"."""
    words = [token.lower for token in statement.scene.tokens[statement.last + 1 : statement.last + FAR]]
    if statement.earlier or words[:2] == ["short", "of"]:
        return not statement.earlier
    if _is_margin(statement):
        return True
    own = [token.lower for token in statement.scene.tokens[statement.first + 1 : statement.last + 1]]
    at = next((i for i, word in enumerate(words[:3]) if word in _MORE), None)
    return "than" in words[at:] if at is not None else bool(_MORE & set(own)) and "than" in words


_SCORED = frozenset(stem(word) for word in "vote point seat goal run stroke try shot second length".split())
_CONTESTS = frozenset("win lose vote elect".split())
_LEADS = frozenset({("majority", "of"), ("margin", "of"), ("lead", "of")})


def _is_margin(statement: Statement) -> bool:
    """Whether a number tells by how much a contest was won: "by 412 votes", "a majority of three"."""
    before = [token.lower for token in statement.scene.tokens[max(statement.first - 2, 0) : statement.first]]
    if tuple(before) in _LEADS:
        return True
    after = statement.scene.tokens[statement.last + 1 : statement.last + 3]
    if {token.lower for token in after} & {"to", "against"}:
        return False  # "by 412 votes to 300" tells both sides
    contest = statement.classes & _CONTESTS and _SCORED.intersection(statement.unit[-1:])
    return before[-1:] == ["by"] and bool(contest)


def gaps(statement: Statement) -> tuple[Quantity, ...]:
    """By how much a number differs from each exact one of its kind in its sentence."""
    value, one = statement.claim.value, _exact(statement.claim.value)
    if one is None or not isinstance(value, Quantity):
        return ()
    rest = (number for other in statement.siblings if (number := _exact(other)) is not None)
    return tuple(replace(value, low=abs(one - two), high=abs(one - two)) for two in rest if two != one)


def _is_change(statement: Statement) -> bool:
    value = statement.claim.value
    return isinstance(value, Quantity) and value.comparator in (Comparator.UP, Comparator.DOWN)


def works_out(claim: Statement, other: Statement) -> bool:
    """Whether the claim's number is the sum or difference of the passage's and another of its sentence."""
    ours, one = _exact(claim.claim.value), _exact(other.claim.value)
    if not ours or not one:
        return False
    rest = [number for value in other.siblings if (number := _exact(value))]
    summed = bool(rest) and ours == one + sum(rest)
    return summed or any(ours in (one + two, abs(one - two)) for two in rest)


def _exact(value: object) -> float | None:
    """The number of an exact count; None of all else."""
    if not isinstance(value, Quantity) or value.low != value.high or value.measure is Measure.ORDINAL:
        return None
    return value.low


_BRINGING = frozenset("bring brings brought bringing take takes took taking".split())


def is_running(statement: Statement) -> bool:
    """Whether a number is the total that others have come to: "which brought the number to 143"."""
    words = [token.lower for token in statement.scene.tokens[max(statement.first - FAR, 0) : statement.first]]
    return words[-1:] == ["to"] and bool(_BRINGING & set(words))


def verb_differs(claim: Statement, other: Statement) -> bool:
    """Whether the claim's verb is told of another number of the sentence: "9 were hired, 4 dismissed"."""
    verb, scene = claim.verb, other.scene
    if claim.claim.kind is not ClaimKind.COUNT or not verb or verb in LIGHT or other.verb in (None, verb):
        return False
    if claim.classes & other.classes or not other.siblings:
        return False
    places = scene.places.get(verb, ())
    return bool(places) and all(other.share.weight(index) < ELSEWHERE for index in places)


ELSEWHERE = 0.5
"""Words of less weight belong to another value of the sentence."""


def exception_differs(claim: Statement, other: Statement) -> bool:
    """Whether only one is a number left out: "all but nine"."""
    if claim.claim.kind is not ClaimKind.COUNT or other.working or turned(claim, other):
        return False
    return is_left_out(claim) != is_left_out(other)


_KINDS = {
    stem(word): kind
    for kind, words in {
        "takings": "revenue turnover sales takings receipts",
        "profit": "profit surplus",
        "loss": "loss losses deficit",
        "cost": "cost price budget expense expenditure spending",
        "debt": "debt debts liabilities",
        "fine": "fine penalty",
        "damages": "damages compensation",
        "grant": "grant subsidy",
        "pay": "salary wage wages",
        "tax": "tax duty levy",
        "dividend": "dividend dividends",
        "loan": "loan loans",
        "bail": "bail",
        "ransom": "ransom",
        "rent": "rent rents",
        "damage": "damage",
    }.items()
    for word in words.split()
}
"""What a sum of money is, by its noun; a sum of one kind is none of another."""

BESIDE = 9
"""How far from a sum its noun may stand, in tokens and barriers."""


def sum_differs(claim: Statement, other: Statement) -> bool:
    """Whether each is a sum of money of a kind of its own: a profit, a turnover."""
    ours, theirs = _kinds(claim), _kinds(other)
    return bool(ours and theirs) and not ours & theirs


def _kinds(statement: Statement) -> frozenset[str]:
    """The kind of a sum, by the nearest noun of its stretch that tells one."""
    value, scene, share = statement.claim.value, statement.scene, statement.share
    if not isinstance(value, Quantity) or value.measure is not Measure.MONEY:
        return frozenset()
    found = [
        (
            min(scene.distance(i, statement.first), scene.distance(i, statement.last)),
            _KINDS[stem(token.lower)],
        )
        for i, token in enumerate(scene.tokens)
        if (share.start <= i < share.stop or i < share.lead) and stem(token.lower) in _KINDS
    ]
    near = min((away for away, _ in found), default=BESIDE + 1)
    return frozenset(kind for away, kind in found if away == near <= BESIDE)
