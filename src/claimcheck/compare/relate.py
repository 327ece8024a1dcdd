"""Two statements in, their relation out."""

from datetime import timedelta

from claimcheck.compare.alike.same import (
    UNKNOWN_EVENT,
    Sameness,
    content_words,
    near_names,
    same_thing,
)
from claimcheck.compare.alike.subjects import is_of_kind
from claimcheck.compare.derive.tallies import PLACE
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.variants import coded, name_in
from claimcheck.compare.statements.counting import compare_numbers
from claimcheck.compare.statements.dating import compare_days
from claimcheck.compare.statements.postponed import was_planned
from claimcheck.compare.statements.statement import Statement, remembered
from claimcheck.compare.statements.undone import never_came
from claimcheck.compare.statements.voices import same_voice
from claimcheck.compare.unlike.compatible import both_may_hold, is_hearsay, names_another, superseded
from claimcheck.compare.unlike.designations import is_undesignated
from claimcheck.compare.unlike.pairs import owner_of
from claimcheck.compare.unlike.wholes import of_a_part
from claimcheck.compare.values.agree import agree
from claimcheck.compare.values.complements import turned
from claimcheck.compare.values.outcome import REASONS, Holds, Outcome
from claimcheck.compare.values.rulings import compare_rulings
from claimcheck.model import (
    ClaimKind,
    DateValue,
    Quantity,
    Relation,
    RelationKind,
    Ruling,
)

ONCE = frozenset(
    "birth baptism office death found"
    " dissolve publish premiere open discover invent inforce ratify build crash sink walkout"
    " convict acquit strike replace expire graduate film".split()
)
"""Events that happen once to a thing, so that two dates of one cannot both hold."""


def compare(claim: Statement, other: Statement) -> Relation:
    """How the other statement stands to the claim."""
    if claim.claim.kind is not other.claim.kind:
        return neutral("other-kind", claim, other)
    sameness = same_thing(claim, other)
    if sameness.obstacle:
        return neutral(sameness.obstacle, claim, other)
    if sameness.event == 0.0:
        return _lifetime(claim, other, sameness)
    outcome = value_outcome(claim, other)
    return _relation(claim, other, sameness, outcome)


INFANCY = timedelta(days=5 * 365)
"""Before this age nobody graduates, marries or holds an office."""


def _lifetime(claim: Statement, other: Statement, sameness: Sameness) -> Relation:
    """What a person is said to have done before being grown, or after death, cannot be."""
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, DateValue) or not isinstance(theirs, DateValue) or sameness.subject < 0.9:
        return neutral("other-event", claim, other)
    early = (
        "birth" in other.classes
        and ours.latest
        and theirs.earliest
        and ours.latest < theirs.earliest + INFANCY
    )
    late = "death" in other.classes and ours.earliest and theirs.latest and ours.earliest > theirs.latest
    if (early or late) and not claim.negated and not claim.planned:
        return _said(RelationKind.CONTRADICTS, "impossible", claim, other, 0.8)
    return neutral("other-event", claim, other)


@remembered
def value_outcome(claim: Statement, other: Statement) -> Outcome:
    """How the values stand to each other, whatever they are of."""
    ours, theirs = claim.claim.value, other.claim.value
    if isinstance(ours, DateValue) and isinstance(theirs, DateValue):
        return compare_days(claim, other)
    if isinstance(ours, Quantity) and isinstance(theirs, Quantity):
        return compare_numbers(claim, other)
    if isinstance(ours, Ruling) and isinstance(theirs, Ruling):
        return compare_rulings(ours, theirs)
    return Outcome(Holds.UNKNOWN, "other-kind")


def _relation(claim: Statement, other: Statement, sameness: Sameness, outcome: Outcome) -> Relation:
    if outcome.holds is Holds.SAME:
        return _agreeing(claim, other, sameness, outcome)
    if outcome.holds is Holds.DIFFERS:
        return _differing(claim, other, sameness, outcome)
    return neutral(outcome.reason, claim, other)


def _agreeing(claim: Statement, other: Statement, sameness: Sameness, outcome: Outcome) -> Relation:
    announced = claim.reported and other.reported
    if other.planned and not claim.planned and not announced:
        return _not_done(claim, other, sameness)
    if superseded(claim, other):
        return neutral("superseded", claim, other)
    if is_hearsay(claim, other):
        return neutral("alleged", claim, other)
    if claim.negated != other.negated and not announced and not turned(claim, other):
        denied = sameness.event == 1.0 and sameness.overlap >= 0.5 and sameness.subject >= 0.5
        return _said(
            RelationKind.CONTRADICTS if denied else RelationKind.NEUTRAL, "denied", claim, other, 0.7
        )
    if names_another(claim, other):
        return neutral("other-event", claim, other)
    if of_a_part(claim, other):
        return neutral("in-part", claim, other)
    contest = (claim.classes | other.classes) & {"win", "lose"}
    counted = claim.claim.kind is ClaimKind.COUNT and not other.working
    if sameness.event < 0 and sameness.subject >= 0.9 and counted and not contest:
        return _said(RelationKind.CONTRADICTS, "event-opposite", claim, other, 0.6)
    if not _same_enough(claim, other, sameness):
        return neutral("other-event", claim, other)
    near = max(sameness.overlap, sameness.affinity)
    sure = sameness.unit * (0.4 * max(sameness.event, 0.7) + 0.3 * sameness.subject + 0.3 * near)
    return _said(RelationKind.SUPPORTS, outcome.reason, claim, other, 0.45 + SURE[claim.claim.kind] * sure)


def _not_done(claim: Statement, other: Statement, sameness: Sameness) -> Relation:
    """A plan bears nothing out; one that came to nothing denies what the claim tells as done."""
    if sameness.subject >= SURE_SUBJECT and sameness.event >= UNKNOWN_EVENT and never_came(claim, other):
        return _said(RelationKind.CONTRADICTS, "denied", claim, other, 0.8)
    return neutral("not-done", claim, other)


SURE = {ClaimKind.DATE: 0.47, ClaimKind.COUNT: 0.47, ClaimKind.RULING: 0.43}
"""What perfect sameness adds to the confidence of a support; tuned on the development pairs, so that of those
given with 0.9 nine in ten are right."""

LEAST_OVERLAP = {ClaimKind.DATE: 0.2, ClaimKind.COUNT: 0.3, ClaimKind.RULING: 0.5}
"""The least share of a claim's words that a passage must have to bear it out, where the event is the same."""

CLOSE = 0.35
"""The affinity from which a passage with the claim's value speaks of the claim, though no event ties them."""


def _same_enough(claim: Statement, other: Statement, sameness: Sameness) -> bool:
    """Whether a passage that has the claim's value speaks of the same thing."""
    if sameness.event < 0:
        return False
    if owner_of(claim, other) and sameness.unit >= 0.6:
        return sameness.overlap >= 0.5
    if sameness.event < 0.8:
        told = bool(claim.classes) and not claim.classes & other.scene.told
        told = told and not lexicon.kin(claim.classes) & other.classes
        if claim.claim.kind is ClaimKind.DATE and told_apart(claim, other):
            return False
        near = sameness.overlap >= (0.5 if claim.definite else 0.6) or sameness.affinity >= CLOSE
        return near and sameness.subject >= 0.4 and not (told and claim.close)
    if sameness.event == 1.0 and claim.claim.kind is ClaimKind.COUNT:
        return sameness.subject >= 0.4 and sameness.unit >= 0.6
    if sameness.event == 1.0 and claim.claim.kind is ClaimKind.DATE:
        return sameness.subject >= 0.5 and not (
            claim.classes <= lexicon.WEAK and _of_another(claim, sameness)
        )
    return sameness.subject >= 0.5 and sameness.overlap >= LEAST_OVERLAP[claim.claim.kind]


def told_apart(claim: Statement, other: Statement) -> bool:
    """Whether a passage tells the claim's verb in another clause than the date's, which has its own verb.

    "It was issued in 1988 and was later certified gold" does not date the certificate.
    """
    if claim.classes or not claim.verb or not other.classes or other.verb == claim.verb or other.working:
        return False
    clauses = other.scene.clauses
    told = other.scene.places.get(claim.verb, [])
    return bool(told) and all(clauses.of[at] != clauses.of[other.first] for at in told)


def _differing(claim: Statement, other: Statement, sameness: Sameness, outcome: Outcome) -> Relation:
    if not _surely_same(claim, other, sameness) and not _exchanged(claim, other, sameness):
        return neutral("unsure", claim, other)
    sure = (sameness.event + sameness.subject + max(sameness.overlap, sameness.affinity)) / 3
    return _said(RelationKind.CONTRADICTS, outcome.reason, claim, other, min(0.97, 0.45 + 0.5 * sure))


def _exchanged(claim: Statement, other: Statement, sameness: Sameness) -> bool:
    """Whether the claim's thing or speaker is given another value, and a fellow of it the claim's."""
    known = owner_of(claim, other) or same_voice(claim, other)
    if not known or sameness.unit < 0.6 or both_may_hold(claim, other):
        return False
    return any(agree(value, claim.claim.value) for value in other.siblings)


def _surely_same(claim: Statement, other: Statement, sameness: Sameness) -> bool:
    """Whether two values that differ are surely of one thing: the bar is far higher than for agreement."""
    if was_planned(claim, other):
        sure = sameness.event >= UNKNOWN_EVENT and sameness.subject >= SURE_SUBJECT
        return sure and not claim.negated and not is_hearsay(claim, other)
    if sameness.event < 0.8 or sameness.subject < SURE_SUBJECT or sameness.unit < 0.9:
        return False
    if max(claim.near, other.near) > REACHED or both_may_hold(claim, other):
        return False
    if is_undesignated(claim, other):
        return False
    unnamed = not claim.scene.name_words and other.scene.name_words and not is_of_kind(claim, other)
    if near_names(claim, other) < ALL_NAMED or unnamed:
        return False
    told = claim.verb and other.verb and claim.verb != other.verb
    if claim.claim.kind is ClaimKind.DATE and sameness.event < 1.0 and told:
        return False
    once = bool(claim.classes & other.classes & ONCE) or (
        _at_end(claim) is not None and _at_end(claim) == _at_end(other)
    )
    once = once or _befell(claim, other)
    if claim.claim.kind is ClaimKind.DATE and (_describes(other) or _of_another(claim, sameness)):
        return False
    if claim.claim.kind is ClaimKind.DATE and (once or _one_instrument(claim, other)):
        return True
    if claim.claim.kind is ClaimKind.DATE and claim.classes & other.classes and _counted_for(claim, other):
        return sameness.overlap >= 0.5
    if once or claim.claim.kind is not ClaimKind.DATE:
        least = 0.5 if claim.unit == PLACE else 0.6  # the verb of a rank says nothing: came, finished, was
        return sameness.overlap >= (least if content_words(claim) else 0.0)
    finite = other.verb is not None and not other.working and not (is_year_of(claim) and is_year_of(other))
    if not claim.classes and claim.verb is None and finite and "no" not in claim.scene.words:
        return False  # "was the tallest until 2003" tells nothing of what was finished in 1971
    known = bool(claim.classes) or sameness.affinity >= 0.6 or _counted_for(claim, other)
    return sameness.overlap >= 0.75 and known


BEFALLS = frozenset("launch introduce list bankrupt discontinue merge nationalise privatise".split())
"""Events that happen once to a thing, but many a time to what belongs to it."""


def _befell(claim: Statement, other: Statement) -> bool:
    """Whether both date such an event of their subject itself: nothing stands between it and its date."""
    if claim.claim.kind is not ClaimKind.DATE or not claim.classes & other.classes & BEFALLS:
        return False
    return _is_bare(claim) and _is_bare(other)


def _is_bare(statement: Statement) -> bool:
    event, scene = statement.happening, statement.scene
    if (
        event is None
        or not event.at < statement.first
        or scene.words & {"re-launched", "relaunched", "again"}
    ):
        return False
    return not any(scene.concepts[event.at + event.length : statement.first])


def _counted_for(claim: Statement, other: Statement) -> bool:
    """Whether a date that is counted out is of the very stage or event that the claim dates."""
    if not other.working:
        return False
    return bool(claim.classes & other.classes) or (claim.aspect is not None and claim.aspect is other.aspect)


def _describes(statement: Statement) -> bool:
    """Whether a date only tells a thing's year: "a statue of 1790"."""
    before = statement.scene.tokens[statement.first - 1].lower if statement.first else ""
    return before == "of" and not statement.classes


def is_year_of(statement: Statement) -> bool:
    """Whether a date stands between an article and what it tells the year of: "a 2009 film"."""
    words = statement.scene.tokens
    if statement.claim.kind is not ClaimKind.DATE:
        return False
    before = words[statement.first - 1].lower if statement.first else ""
    after = words[statement.last + 1 : statement.last + 2]
    return before in {"a", "an", "the"} and bool(after) and after[0].kind is TokenKind.WORD


def _of_another(claim: Statement, sameness: Sameness) -> bool:
    """Whether a passage that names its subject elsewhere only has no word of what the claim calls it."""
    return sameness.subject < 1.0 and sameness.overlap == 0.0 and bool(content_words(claim))


_ENACTED = frozenset("sign issue adopt".split())


def _one_instrument(claim: Statement, other: Statement) -> bool:
    """Whether both are about the making of one numbered instrument, which is made once."""
    if not claim.classes & other.classes & _ENACTED:
        return False
    return any(
        any(map(coded, name.words)) and name_in(name, other.scene)
        for name in claim.scene.names
        if not name.soft
    )


ALL_NAMED = 0.6
"""The least share of the names around the claim's value that a passage must have for a contradiction."""

REACHED = 10
"""The farthest an event may stand from either value for a contradiction, in tokens and barriers."""


_ENDS = {"first": "first", "earliest": "first", "last": "last", "latest": "last", "recent": "last"}
_KNOWN = frozenset("known recorded confirmed reported documented ever major great such".split())


def _at_end(statement: Statement) -> str | None:
    """Whether it tells the first or the last time that something happened, each of which comes once."""
    at = statement.happening.at if statement.happening else 0
    while at > 0 and statement.scene.tokens[at - 1].lower in _KNOWN:
        at -= 1
    before = statement.scene.tokens[at - 1].lower if at > 0 else ""
    if before == "recent" and statement.scene.tokens[max(at - 2, 0)].lower != "most":
        return None
    return _ENDS.get(before)


SURE_SUBJECT = 0.65
"""The least certainty of the subject for a contradiction."""


DERIVED = 0.9
"""What a value that only follows from others keeps of the confidence."""


def neutral(reason: str, claim: Statement, other: Statement) -> Relation:
    """A relation that decides nothing, with why."""
    return _said(RelationKind.NEUTRAL, reason, claim, other, 0.0)


def _said(kind: RelationKind, reason: str, claim: Statement, other: Statement, sure: float) -> Relation:
    ours, theirs = claim.claim.text, other.claim.text
    working = f" ({other.working})" if other.working else ""
    sentence = f"The claim says “{ours}”, the passage “{theirs}”{working}: {REASONS[reason]}."
    return Relation(kind, reason, sentence, round(sure * (DERIVED if other.working else 1.0), 2))
