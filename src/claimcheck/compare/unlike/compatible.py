"""Two statements whose values differ in; whether both may hold all the same, out."""

from itertools import pairwise

from claimcheck.compare.alike.nearby import content_words
from claimcheck.compare.alike.slots import LIGHT, particular
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.sentence.clauses import FOREIGN
from claimcheck.compare.sentence.revised import is_early
from claimcheck.compare.sentence.shares import ANOTHERS, WHOLE
from claimcheck.compare.statements.counting import is_change
from claimcheck.compare.statements.postponed import is_still_planned
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import BEFALLEN
from claimcheck.compare.unlike.apart import is_whole, same_time
from claimcheck.compare.unlike.extents import is_of_other_extent
from claimcheck.compare.unlike.portions import is_running, works_out
from claimcheck.compare.unlike.recurring import has_other_object, recurs
from claimcheck.compare.unlike.stocks import holds_beside, is_of_other_base
from claimcheck.compare.values.eras import has_bc
from claimcheck.model import ClaimKind, DateValue, Qualifier, Quantity


def _told_elsewhere(claim: Statement, other: Statement) -> bool:
    """Whether the sentence has a word of the claim only where it tells another date."""
    if claim.claim.kind is not ClaimKind.DATE or other.share is WHOLE:
        return False
    if other.happening and other.happening.at == 0:
        return False  # "Founded in 1869, the school …": what follows names its subject
    reach, places = other.scene.reach, other.scene.places
    here = reach[other.first]
    return any(
        all(other.share.weight(at) <= ANOTHERS and abs(reach[at] - here) >= PARTED for at in places[word])
        for word in content_words(claim) - LIGHT
        if word in places
    )


PARTED = 2
"""What stands between a value and a word that tells another one: a comma at least."""


def is_hearsay(claim: Statement, other: Statement) -> bool:
    """Whether the source only passes on what somebody or a legend says, and the claim says it outright."""
    return (
        Qualifier.ALLEGED in other.claim.qualifiers - claim.claim.qualifiers and not claim.claim.attributed_to
    )


def both_may_hold(claim: Statement, other: Statement) -> bool:
    """Whether two values that differ may both hold: planned, denied, provisional, of another stretch."""
    if other.planned != claim.planned or claim.negated or other.negated or is_hearsay(claim, other):
        return True
    if is_still_planned(claim, other) or (_is_provisional(other) and not _is_provisional(claim)):
        return True
    if _told_elsewhere(claim, other) or _is_between(claim, other):
        return True
    if isinstance(other.claim.value, DateValue):
        return _is_other_day(claim, other, other.claim.value)
    if is_of_other_extent(claim, other):
        return True
    return _is_other_number(claim, other) or _still_counting(claim, other) or not same_time(claim, other)


_SO_FAR = frozenset({("so", "far"), ("to", "date"), ("until", "now"), ("till", "now"), ("as", "yet")})


def _still_counting(claim: Statement, other: Statement) -> bool:
    """Whether a larger number may yet come of one that is told as that of now: "12 so far"."""
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    if ours.low is None or theirs.high is None or ours.low <= theirs.high:
        return False
    words = [token.lower for token in other.scene.tokens]
    return any(pair in _SO_FAR for pair in pairwise(words))


def _is_other_day(claim: Statement, other: Statement, value: DateValue) -> bool:
    """Whether a date is that of the telling, without an end, or told by another event or time."""
    said = _dates_words(other) and not _dates_words(claim)
    open_end = value.latest is None and not has_bc(other.claim.text)
    other_time = recurs(claim, other) or has_other_object(claim, other) or not same_time(claim, other)
    return said or open_end or _hangs(other) or _is_denied_bound(other) or other_time


def _is_denied_bound(other: Statement) -> bool:
    """Whether a date only tells what did not come sooner or later: "opened no earlier than 1926"."""
    lead = [token.lower for token in other.scene.tokens[max(other.first - 4, 0) : other.first + 3]]
    return any(one in {"no", "not"} and two in _SOONER for one, two in pairwise(lead))


_SOONER = frozenset({"earlier", "later", "sooner"})


def _is_other_number(claim: Statement, other: Statement) -> bool:
    """Whether one of two numbers is a part, a sum, a change or of a verb of its own, and the other is not."""
    if (_portion(other) and not _portion(claim)) or (_in_all(claim) and not _in_all(other)):
        return True
    if is_running(claim) != is_running(other) or works_out(claim, other):
        return True
    if is_whole(other) and not is_whole(claim):
        return True
    if holds_beside(claim, other) or is_of_other_base(claim, other):
        return True
    grown = is_change(claim) and other.start is not None  # by how much is told by both ends
    return (_changing(claim) != _changing(other) and not grown) or _other_verb(claim, other)


def _is_between(claim: Statement, other: Statement) -> bool:
    """Whether a claim's date lies between the two that a passage gives: "between 1990 and 1999"."""
    ours, one = claim.claim.value, other.claim.value
    if not isinstance(ours, DateValue) or not isinstance(one, DateValue) or len(other.siblings) > BETWEEN:
        return False
    lead = {token.lower for token in other.scene.tokens[max(other.first - BETWEEN, 0) : other.first]}
    if "between" not in lead or not ours.earliest or not ours.latest or not one.earliest or not one.latest:
        return False
    return any(
        min(one.latest, end.latest) < ours.earliest and ours.latest < max(one.earliest, end.earliest)
        for end in other.siblings
        if isinstance(end, DateValue) and end.earliest and end.latest
    )


BETWEEN = 6
"""So many tokens before a date "between" makes it an end of a stretch; of more dates it is a table."""


def _in_all(statement: Statement) -> bool:
    """Whether a number is said to be the sum of all: "in all", "altogether"."""
    words = statement.scene.words
    if words & {"altogether", "overall", "total"}:
        return True
    return {"in", "all"} <= words and ("in", "all") in pairwise(t.lower for t in statement.scene.tokens)


def _portion(statement: Statement) -> bool:
    """Whether a number comes on top of another or is out of it: "two more", "of which 700", "12 of them"."""
    tokens = [token.lower for token in statement.scene.tokens]
    before = tokens[max(statement.first - 3, 0) : statement.first]
    after = tokens[statement.last + 1 : statement.last + 3]
    if _OTHERS & set(before[-2:]) or "including" in before[-2:] or "alone" in tokens[: statement.first]:
        return True
    if before[-2:] in (["of", "which"], ["of", "whom"], ["among", "them"], ["of", "them"], ["of", "these"]):
        return True
    if after[:1] and after[0] in _OTHERS:
        return after[1:] != ["than"]
    if "new" in (*before[-1:], *after[:1]) and not BEFALLEN.keys().isdisjoint(statement.unit[-1:]):
        return True  # "57 new cases" come on top of those before
    return after == ["of", "them"]


_OTHERS = frozenset("more other others another further additional extra remaining rest".split())
"""Words that leave a number out of those told before: "nine other towns", "the remaining six"."""


_SAYING = frozenset("said says told added reported confirmed claimed stated wrote declared".split())


def _dates_words(statement: Statement) -> bool:
    """Whether a date is that on which somebody said it: "the bank said on Friday that it had closed"."""
    before = [token.lower for token in statement.scene.tokens[max(statement.first - 2, 0) : statement.first]]
    return bool(before) and (before[-1] in _SAYING or (before[-1] in {"on", "in"} and before[0] in _SAYING))


def _hangs(statement: Statement) -> bool:
    """Whether a date is told by another event: "a year after it was formed"."""
    value, words = statement.claim.value, statement.claim.text.casefold().split()
    if not isinstance(value, DateValue) or not value.relative or words[-1].isdigit():
        return False  # "the week before Christmas 1983" hangs on nothing
    after = statement.scene.tokens[statement.last + 1 : statement.last + 2]
    leads = (
        words[-1] in {"after", "before"}
        and not statement.working
        and bool(after)
        and after[0].lower.isalpha()
    )
    return leads or bool({"after", "before"} & set(words[:-1]))


_GAINS = lexicon.concepts("lose gain add shed cut")


def _changing(statement: Statement) -> bool:
    """Whether a number tells by how much something changed, not how much there is."""
    return statement.verb in _GAINS or is_change(statement)


def _other_verb(claim: Statement, other: Statement) -> bool:
    """Whether each number is of a verb of its own, which have nothing in common."""
    ours, theirs = claim.verb, other.verb
    if particular(claim) or not ours or not theirs or {ours, theirs} & LIGHT or claim.classes & other.classes:
        return False
    return not alike(ours, theirs) and not _told(claim) & _told(other)


def _told(statement: Statement) -> frozenset[str]:
    """What happens in a sentence, in classes that say something of it."""
    return statement.scene.told - lexicon.WEAK


def names_another(claim: Statement, other: Statement) -> bool:
    """Whether a date only tells which thing is meant, none of the claim's: "the tower of 1790"."""
    before = other.scene.tokens[max(other.first - 1, 0) : other.first]
    if claim.claim.kind is not ClaimKind.DATE or other.first < 2 or before[0].lower != "of" or other.working:
        return False
    noun = other.scene.concepts[other.first - 2]
    if noun is None or noun in LIGHT or (other.happening and other.happening.at == other.first - 2):
        return False
    own = (c for c, near in zip(claim.scene.concepts, claim.nearness, strict=True) if c and near > FOREIGN)
    return not any(alike(noun, concept) for concept in own)


def superseded(claim: Statement, other: Statement) -> bool:
    """Whether a passage says that its figure was not the right one, and the claim is of no early figure."""
    return _superseded(other) and not _is_provisional(claim)


def _superseded(statement: Statement) -> bool:
    was = statement.scene.correction
    counted = statement.claim.kind is ClaimKind.COUNT
    return counted and was is not None and statement.first <= was[0] <= statement.last


_PROVISIONAL = frozenset("first initial initially early preliminary provisional".split())


_REPORTS = frozenset("report reports list count figures toll estimate estimates results".split())


def _is_provisional(statement: Statement) -> bool:
    """Whether a value is given as the first report of it: later ones may differ."""
    counted = statement.claim.kind is not ClaimKind.DATE  # "first shown in 1995" is no first report of a day
    if _superseded(statement) or (counted and is_early(statement.scene.tokens)):
        return True
    words = [token.lower for token in statement.scene.tokens]
    return any(word in _PROVISIONAL and set(words[i + 1 : i + 3]) & _REPORTS for i, word in enumerate(words))
