"""Two statements in; what sets apart the things they speak of, though their words are alike, out."""

from collections.abc import Callable

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.alive import is_of_state
from claimcheck.compare.sentence.governing import places
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.voices import voices_differ
from claimcheck.compare.unlike.ages import of_another_age
from claimcheck.compare.unlike.antecedents import describes_another, is_of_related
from claimcheck.compare.unlike.backgrounds import is_background, is_of_segment
from claimcheck.compare.unlike.bearers import bearer_differs, is_measured_against, is_of_part
from claimcheck.compare.unlike.changes import change_differs, then_differs
from claimcheck.compare.unlike.designations import designation_differs
from claimcheck.compare.unlike.disputes import left_open
from claimcheck.compare.unlike.entries import of_other_entry
from claimcheck.compare.unlike.figures import figure_differs
from claimcheck.compare.unlike.namesakes import has_namesake
from claimcheck.compare.unlike.owned import is_of_owned
from claimcheck.compare.unlike.owners import is_of_owner
from claimcheck.compare.unlike.pairs import of_fellow
from claimcheck.compare.unlike.portions import (
    base_differs,
    exception_differs,
    forecast_differs,
    gap_differs,
    part_differs,
    poll_differs,
    sum_differs,
    verb_differs,
)
from claimcheck.compare.unlike.provisions import provision_differs
from claimcheck.compare.unlike.roles import complement_differs, lacking_differs, reversed_roles, role_differs
from claimcheck.compare.unlike.scopes import certainty_differs, scope_differs
from claimcheck.compare.unlike.stages import is_stage
from claimcheck.compare.unlike.steps import length_differs, step_differs
from claimcheck.compare.unlike.stocks import gives_otherwise, is_one_of_several
from claimcheck.compare.unlike.unasserted import is_unasserted
from claimcheck.compare.unlike.works import kind_differs
from claimcheck.compare.values.counts import share_of
from claimcheck.compare.values.dates import disjoint
from claimcheck.compare.values.rates import is_convertible
from claimcheck.model import ClaimKind, DateValue, Quantity


def other_side(claim: Statement, other: Statement) -> bool:
    """Whether one counts the votes for something and the other those against it, or a rate and a sum."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    ours, theirs = _side(claim), _side(other)
    return bool(ours and theirs) and ours != theirs


def _side(statement: Statement) -> str | None:
    """Of votes counted, "for" or "against": "20 votes to 7"."""
    words = [token.lower for token in statement.scene.tokens]
    before, after = words[max(statement.first - 3, 0) : statement.first], words[statement.last + 1 :][:5]
    if "vote" not in statement.unit and not {"votes", "voted"} & {*before, *after}:
        return None
    if "against" in after[:4]:
        return "against"
    if {"favour", "favor"} & set(after) or ("voted" in after and "for" in after):
        return "for"
    lost = bool(_LOST & set(words))
    if "to" in after[:2]:
        return "against" if lost else "for"
    if before[-1:] == ["to"] and "votes" in before:
        return "for" if lost else "against"
    return None


_LOST = frozenset("lost loses defeated rejected failed fell refused".split())
"""Words for a motion that was lost: the greater number, told first, is of those against it."""


def other_member(claim: Statement, other: Statement) -> bool:
    """Whether each speaks of its own member of a set: women and men, the first order and the second."""
    if not claim.scene.members or not other.scene.members:
        return False
    for group in lexicon.MEMBERS:
        ours, theirs = _members(claim, group), _members(other, group)
        if ours and theirs and not ours & theirs:
            return True
    return False


def _members(statement: Statement, group: frozenset[str]) -> frozenset[str]:
    """The members of a set that the value is told of: of several those nearest to it and their fellows.

    "The first bridge was opened in 1871; a second, of steel, …" tells 1871 of the first.
    """
    scene, happening = statement.scene, statement.happening
    at = happening.at if happening else statement.first
    found = [
        (i, word)
        for i, word in scene.members
        if word in group and i != at and not statement.first <= i <= statement.last
    ]
    if len({word for _, word in found}) < 2:
        return frozenset(word for _, word in found)
    away = {i: min(scene.distance(i, statement.first), scene.distance(i, at)) for i, _ in found}
    nearest = min(away, key=lambda i: away[i])
    return frozenset(word for i, word in found if _linked(scene, i, nearest))


_LINKS = frozenset({"and", "or", ",", "/", "the", "a"})


def _linked(scene: Scene, one: int, other: int) -> bool:
    """Whether nothing but a link parts two tokens: "the east and the west wing"."""
    first, last = sorted((one, other))
    return all(token.lower in _LINKS for token in scene.tokens[first + 1 : last])


def place_differs(claim: Statement, other: Statement) -> bool:
    """Whether each names a place for its value, and the claim's is not among the other's."""
    ours, theirs = claim.places, other.places
    if not ours or ours & theirs:
        return False
    return bool(theirs) or _set_elsewhere(ours, other) or _of_own_clause(ours, other)


def _of_own_clause(ours: frozenset[str], other: Statement) -> bool:
    """Whether the place is only told of another subject: "employs 40, and its head office is in Oslo"."""
    scene = other.scene
    found = [name for name in scene.names if ours & set(name.words)]
    return bool(found) and all(scene.clauses.is_own(name.first, other.first) for name in found)


def _set_elsewhere(ours: frozenset[str], other: Statement) -> bool:
    """Whether a passage that has none of the places, nor its surroundings, names a place of its own."""
    around = (other.scene, *other.context.before, *other.context.titles)
    if any(ours & scene.name_words for scene in around) or any(ours & scene.content for scene in around):
        return False
    return bool(frozenset(places(other.scene, other.first, other.last, within=None)))


def group_differs(claim: Statement, other: Statement) -> bool:
    """Whether the passage's value is of a group or of a part that the claim does not speak of."""
    if is_whole(other) and not is_whole(claim) and (told := claim.classes - lexicon.WEAK):
        opened = other.first <= OPENING
        if not opened or (not other.classes and told & _told_behind(other)):
            return True  # what happened is told of a part: "of the 80 farms, half were flooded"
    if other.groups - claim.scene.content:
        return True
    parted = other.partial and not claim.partial and (not _out_of(other) or _exist(claim, other))
    return parted and not _of_everyone(claim, other) and not _tells_part(claim, other)


def _told_behind(whole: Statement) -> frozenset[str]:
    """What is told behind the mark that ends a whole: "of the 80 farms searched, half were flooded"."""
    scene = whole.scene
    end = next((i for i in range(whole.last, len(scene.tokens)) if scene.tokens[i].text == ","), whole.last)
    return frozenset().union(*(one.classes for one in scene.happenings if one.at > end))


def _exist(claim: Statement, other: Statement) -> bool:
    """Whether the claim only says that there are so many, and the passage what some of them did."""
    words = {token.lower for token in claim.scene.tokens[: claim.first]}
    there = bool(words & _BEING) and not claim.classes - lexicon.WEAK
    return there and other.verb is not None and other.verb not in _HOLDING


_BEING = frozenset("is are was were has have had there comprises comprised numbers made".split())
_HOLDING = frozenset(
    lexicon.concept(word) for word in "have hold win get gain take keep own control occupy retain".split()
)
"""Verbs after which whoever did it has so many."""


def _of_everyone(claim: Statement, other: Statement) -> bool:
    """Whether both are shares, and the passage's is of those asked: what a survey tells shares of."""
    if not (_is_share(claim) and _is_share(other)):
        return False
    after = [token.lower for token in other.scene.tokens[other.last + 1 : other.last + 4]]
    return after[:1] == ["of"] and bool(_ASKED & set(after))


_ASKED = frozenset("asked questioned surveyed interviewed polled respondents".split())


def _is_share(statement: Statement) -> bool:
    value = statement.claim.value
    return isinstance(value, Quantity) and share_of(value) is not None


def is_whole(statement: Statement) -> bool:
    """Whether a number is the whole that another is out of: the 120 of "61 of the 120"."""
    lead = [token.lower for token in statement.scene.tokens[max(statement.first - 3, 0) : statement.first]]
    owned = len(lead) > 1 and lead[-2] == "of" and _owns(statement, statement.first - 1)
    if lead[-2:] not in (["of", "the"], ["of", "its"]) and not owned:
        return False
    return len(lead) == 2 or _counts(lead[0]) or lead[0] in _PORTIONS


def _owns(statement: Statement, at: int) -> bool:
    return statement.scene.tokens[at].text.endswith(("'s", "’s"))


OPENING = 2
"""A whole that opens its sentence may have an event of its own: "of the 70 schools closed, 22 were rural"."""

_PORTIONS = frozenset(
    "quarters thirds fifths tenths half most some none all many few one part majority".split()
)


def _counts(word: str) -> bool:
    return word[:1].isdigit() or word in lexicon.NUMBER_WORDS


def _out_of(statement: Statement) -> bool:
    """Whether a number is followed by the number it is out of: "61 of the 120 seats" are 61 seats."""
    after = [token.lower for token in statement.scene.tokens[statement.last + 1 : statement.last + 4]]
    return len(after) == 3 and after[0] == "of" and after[1] not in {"them", "whom"} and _counts(after[2])


_RECURRING = frozenset(
    "a annual annually yearly monthly weekly daily hourly nightly per each every rate regularly".split()
)
"""Words by which a passage may tell that a number returns, wherever they stand in it."""


def rate_differs(claim: Statement, other: Statement) -> bool:
    """Whether one is so many a month, and the other so many in all, or in a period that does not fit."""
    if claim.rate and other.rate and is_convertible(claim.rate, other.rate):
        return False
    if claim.rate and not other.rate:
        return other.scene.words.isdisjoint(_RECURRING)
    return other.rate is not None and claim.rate != other.rate


def _tells_part(claim: Statement, other: Statement) -> bool:
    """Whether the claim says what sets the part apart: of "of the 70 schools, 22 were rural", rural."""
    scene = other.scene
    numbers = {i for i, concept in enumerate(scene.concepts) if concept and concept[0].isdigit()}
    whole = max((i for i in numbers if other.last < i <= other.last + 4), default=other.last)
    said = [c for c in scene.concepts[whole + 1 :] if c and not c[0].isdigit() and c not in other.unit[-1:]]
    if not said or sum(concept in claim.scene.content for concept in said) * 2 < len(said):
        return False
    strong = other.classes - lexicon.WEAK
    return not strong or bool(strong & claim.classes) or other.near > LOOSE


LOOSE = 8
"""An event farther from a value than this may be another's."""


def time_differs(claim: Statement, other: Statement) -> bool:
    """Whether each dates its value, and the dates share no day, or the one is of all time since."""
    if not claim.when:
        return False
    if claim.claim.kind is ClaimKind.COUNT and _runs_on(other) and "since" not in claim.scene.words:
        return True
    if not other.when:
        return _told_of_other_year(claim, other)
    return all(disjoint(ours, theirs) for ours in claim.when for theirs in other.when)


_LED_AWAY = frozenset("since than until before after to from".split())


def _told_of_other_year(claim: Statement, other: Statement) -> bool:
    """Whether a passage goes on, with "they" or "it", with what is dated otherwise before."""
    if not other.scene.opening or not other.context.before or claim.claim.kind is not ClaimKind.COUNT:
        return False
    words = other.context.before[0].tokens
    years = {
        token.text
        for i, token in enumerate(words)
        if is_year(token.text) and words[max(i - 1, 0)].lower not in _LED_AWAY
    }
    ours = {str(end.year) for day in claim.when for end in (day.earliest, day.latest) if end}
    return len(years) == 1 and bool(ours) and not ours & years


SINCE = 4
"""So many tokens behind a number "since" makes it the sum of all since then."""


def _runs_on(statement: Statement) -> bool:
    """Whether a number is that of all that came since: "480,000 since it opened", "sold since 1936"."""
    behind = [
        token.lower for token in statement.scene.tokens[statement.last + 1 : statement.last + 1 + SINCE]
    ]
    at = behind.index("since") if "since" in behind else SINCE
    return at < SINCE and not any(word in {",", ";", ".", "and"} for word in behind[:at])


def same_time(claim: Statement, other: Statement) -> bool:
    """Whether nothing says that the two values are of stretches of different length: a year and its half."""
    if not claim.when or not other.when:
        return True
    return any(_alike(ours, theirs) for ours in claim.when for theirs in other.when)


def _alike(ours: DateValue, theirs: DateValue) -> bool:
    days = [length(value) for value in (ours, theirs)]
    return not all(days) or max(days) <= SHORT or max(days) == min(days)


SHORT = 31
"""Stretches of up to so many days are times at which something is counted, not over which."""


def length(value: DateValue) -> int:
    """The days that a date leaves open; 0 where an end is not known."""
    if value.earliest is None or value.latest is None:
        return 0
    return (value.latest - value.earliest).days + 1


def again_differs(claim: Statement, other: Statement) -> bool:
    """Whether one dates the first time of something, and the other a later one: opened, reopened."""
    if other.working and "name" in other.classes:
        return False  # "became Osk University" is a new name, whatever it was called before
    return claim.claim.kind is ClaimKind.DATE and claim.again != other.again


_DURING = frozenset("in on for during of throughout".split())


def month_differs(claim: Statement, other: Statement) -> bool:
    """Whether each number is told of months of its own, though no year is known: "in May", "in June"."""
    if claim.claim.kind is not ClaimKind.COUNT:
        return False
    ours, theirs = _months(claim), _months(other)
    return bool(ours and theirs) and not ours & theirs


def _months(statement: Statement) -> frozenset[str]:
    """The months of a value's stretch that a preposition makes its time."""
    scene, stretch = statement.scene, statement.share
    return frozenset(
        scene.tokens[index].lower[:3]
        for index in scene.months
        if (stretch.start <= index < stretch.stop or index < stretch.lead) and _is_time(scene, index)
    )


def _is_time(scene: Scene, index: int) -> bool:
    lead = [token.lower for token in scene.tokens[max(index - 2, 0) : index]]
    return bool(_DURING & set(lead[-1:])) or (len(lead) == 2 and lead[1][:1].isdigit() and lead[0] in _DURING)


def period_differs(claim: Statement, other: Statement) -> bool:
    """Whether what is counted or ruled is dated otherwise; of dates the comparison itself tells."""
    return claim.claim.kind is not ClaimKind.DATE and time_differs(claim, other)


Apart = tuple[tuple[Callable[[Statement, Statement], bool], str], ...]

PARTS: Apart = (
    (of_fellow, "other-subject"),
    (of_other_entry, "other-subject"),
    (voices_differ, "other-voice"),
    (left_open, "disputed"),
    (group_differs, "other-unit"),
    (part_differs, "other-unit"),
    (is_one_of_several, "in-part"),
    (gives_otherwise, "other-subject"),
    (forecast_differs, "not-done"),
    (poll_differs, "not-done"),
    (base_differs, "other-time"),
    (gap_differs, "other-unit"),
    (verb_differs, "other-unit"),
    (sum_differs, "other-unit"),
    (exception_differs, "other-unit"),
    (rate_differs, "other-unit"),
    (complement_differs, "other-unit"),
    (lacking_differs, "other-unit"),
    (change_differs, "other-unit"),
    (then_differs, "other-time"),
    (figure_differs, "other-figure"),
    (kind_differs, "other-figure"),
    (length_differs, "other-event"),
    (step_differs, "other-stage"),
    (scope_differs, "other-place"),
    (certainty_differs, "other-unit"),
    (is_measured_against, "other-subject"),
    (role_differs, "other-subject"),
    (bearer_differs, "other-subject"),
    (is_of_part, "other-subject"),
    (provision_differs, "other-subject"),
    (reversed_roles, "other-subject"),
)
"""Whose value and of what part it is: asked before what is counted."""

THINGS: Apart = (
    (again_differs, "other-event"),
    (is_stage, "other-stage"),
    (has_namesake, "other-subject"),
    (is_of_owned, "other-subject"),
    (is_of_owner, "other-subject"),
    (is_unasserted, "not-done"),
    (is_background, "other-time"),
    (is_of_segment, "other-event"),
    (describes_another, "other-subject"),
    (of_another_age, "other-event"),
    (is_of_related, "other-subject"),
    (is_of_state, "other-stage"),
    (place_differs, "other-place"),
    (other_side, "other-unit"),
    (other_member, "other-member"),
    (designation_differs, "other-member"),
    (period_differs, "other-time"),
    (month_differs, "other-time"),
)
"""Which of several like things it is of: asked last. Each with its key of `REASONS`."""


def of_another_part(claim: Statement, other: Statement) -> str | None:
    """The key of the first of `PARTS` that holds."""
    return next((reason for differs, reason in PARTS if differs(claim, other)), None)


def apart(claim: Statement, other: Statement) -> str | None:
    """The key of the first of `THINGS` that holds."""
    return next((reason for differs, reason in THINGS if differs(claim, other)), None)
