"""Two statements in, their relation out."""

from datetime import timedelta
from itertools import pairwise

from claimcheck.compare.alike.same import (
    UNKNOWN_EVENT,
    Sameness,
    content_words,
    near_names,
    same_thing,
    same_time,
)
from claimcheck.compare.alike.slots import LIGHT, particular
from claimcheck.compare.derive.tallies import PLACE
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.sentence.clauses import FOREIGN
from claimcheck.compare.sentence.revised import is_early
from claimcheck.compare.sentence.shares import ANOTHERS, WHOLE
from claimcheck.compare.sentence.variants import coded, name_in
from claimcheck.compare.statements.dating import compare_days
from claimcheck.compare.statements.postponed import is_still_planned, was_planned
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.undone import never_came
from claimcheck.compare.statements.voices import same_voice
from claimcheck.compare.unlike.apart import is_whole
from claimcheck.compare.unlike.pairs import owner_of
from claimcheck.compare.unlike.portions import gaps, is_gap, is_running, works_out
from claimcheck.compare.unlike.wholes import of_a_part
from claimcheck.compare.values.agree import agree
from claimcheck.compare.values.counts import compare_counts, compare_lengths, share_of
from claimcheck.compare.values.eras import has_bc
from claimcheck.compare.values.outcome import REASONS, Holds, Outcome
from claimcheck.compare.values.rates import per
from claimcheck.compare.values.rulings import compare_rulings
from claimcheck.model import (
    ClaimKind,
    Comparator,
    DateValue,
    Measure,
    Qualifier,
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


def value_outcome(claim: Statement, other: Statement) -> Outcome:
    """How the values stand to each other, whatever they are of."""
    ours, theirs = claim.claim.value, other.claim.value
    if isinstance(ours, DateValue) and isinstance(theirs, DateValue):
        return compare_days(claim, other)
    if isinstance(ours, Quantity) and isinstance(theirs, Quantity):
        if is_change(claim):
            grown = difference(other)
            if grown is None:
                return Outcome(Holds.UNKNOWN, "other-unit")
            told = compare_counts(ours, grown)
            points = "point" in claim.claim.text or other.start is None or not share_of(ours)
            if told.holds is Holds.DIFFERS and not points and share_of(grown):
                return Outcome(Holds.UNKNOWN, "other-unit")  # points are no share of what it was
            return told
        if is_gap(claim) and not is_gap(other):
            found = (compare_counts(ours, gap, words=claim.claim.text) for gap in gaps(other))
            return next(
                (gap for gap in found if gap.holds is Holds.SAME), Outcome(Holds.UNKNOWN, "other-unit")
            )
        if claim.rate and other.rate and claim.rate != other.rate:
            theirs = per(theirs, other.rate, claim.rate, other.scene.text)
        if other.working and theirs.measure is Measure.DURATION:
            return compare_lengths(ours, theirs)
        return compare_counts(ours, theirs, words=claim.claim.text)
    if isinstance(ours, Ruling) and isinstance(theirs, Ruling):
        return compare_rulings(ours, theirs)
    return Outcome(Holds.UNKNOWN, "other-kind")


def is_change(statement: Statement) -> bool:
    """Whether a count tells by how much something changed: "rose by five points"."""
    before = statement.scene.tokens[statement.first - 1].lower if statement.first else ""
    value = statement.claim.value
    moved = isinstance(value, Quantity) and value.comparator in (Comparator.UP, Comparator.DOWN)
    return before == "by" and (moved or bool(statement.classes & {"rise", "fall"}))


def difference(statement: Statement) -> Quantity | None:
    """By how much something changed, where a statement tells that or both ends of the stretch."""
    value = statement.claim.value
    if not isinstance(value, Quantity) or is_change(statement):
        return value if isinstance(value, Quantity) else None
    start = statement.start
    if start is None or start.low is None or value.low is None:
        return None
    grown = abs(value.low - start.low)
    return Quantity(grown, grown, unit=value.unit, measure=value.measure, currency=value.currency)


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
    if claim.negated != other.negated and not announced:
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
    return _said(RelationKind.SUPPORTS, outcome.reason, claim, other, 0.45 + SURE * sure)


def _not_done(claim: Statement, other: Statement, sameness: Sameness) -> Relation:
    """A plan bears nothing out; one that came to nothing denies what the claim tells as done."""
    if sameness.subject >= SURE_SUBJECT and sameness.event >= UNKNOWN_EVENT and never_came(claim, other):
        return _said(RelationKind.CONTRADICTS, "denied", claim, other, 0.8)
    return neutral("not-done", claim, other)


SURE = 0.47
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
        near = sameness.overlap >= (0.5 if claim.definite else 0.6) or sameness.affinity >= CLOSE
        return near and sameness.subject >= 0.4 and not (told and claim.close)
    if sameness.event == 1.0 and claim.claim.kind is ClaimKind.COUNT:
        return sameness.subject >= 0.4 and sameness.unit >= 0.6
    if sameness.event == 1.0 and claim.claim.kind is ClaimKind.DATE:
        return sameness.subject >= 0.5 and not (
            claim.classes <= lexicon.WEAK and _of_another(claim, sameness)
        )
    return sameness.subject >= 0.5 and sameness.overlap >= LEAST_OVERLAP[claim.claim.kind]


def _differing(claim: Statement, other: Statement, sameness: Sameness, outcome: Outcome) -> Relation:
    if not _surely_same(claim, other, sameness) and not _exchanged(claim, other, sameness):
        return neutral("unsure", claim, other)
    sure = (sameness.event + sameness.subject + max(sameness.overlap, sameness.affinity)) / 3
    return _said(RelationKind.CONTRADICTS, outcome.reason, claim, other, min(0.97, 0.45 + 0.5 * sure))


def _exchanged(claim: Statement, other: Statement, sameness: Sameness) -> bool:
    """Whether the claim's thing or speaker is given another value, and a fellow of it the claim's."""
    known = owner_of(claim, other) or same_voice(claim, other)
    if not known or sameness.unit < 0.6 or unlike(claim, other):
        return False
    return any(agree(value, claim.claim.value) for value in other.siblings)


def _surely_same(claim: Statement, other: Statement, sameness: Sameness) -> bool:
    """Whether two values that differ are surely of one thing: the bar is far higher than for agreement."""
    if was_planned(claim, other):
        sure = sameness.event >= UNKNOWN_EVENT and sameness.subject >= SURE_SUBJECT
        return sure and not claim.negated and not is_hearsay(claim, other)
    if sameness.event < 0.8 or sameness.subject < SURE_SUBJECT or sameness.unit < 0.9:
        return False
    if max(claim.near, other.near) > REACHED or unlike(claim, other):
        return False
    if near_names(claim, other) < ALL_NAMED or (not claim.scene.name_words and other.scene.name_words):
        return False
    told = claim.verb and other.verb and claim.verb != other.verb
    if claim.claim.kind is ClaimKind.DATE and sameness.event < 1.0 and told:
        return False
    once = bool(claim.classes & other.classes & ONCE) or (_first(claim) and _first(other))
    if claim.claim.kind is ClaimKind.DATE and (_describes(other) or _of_another(claim, sameness)):
        return False
    if claim.claim.kind is ClaimKind.DATE and (once or _one_instrument(claim, other)):
        return True
    if claim.claim.kind is ClaimKind.DATE and claim.classes & other.classes and _counted_for(claim, other):
        return sameness.overlap >= 0.5
    if once or claim.claim.kind is not ClaimKind.DATE:
        least = 0.5 if claim.unit == PLACE else 0.6  # the verb of a rank says nothing: came, finished, was
        return sameness.overlap >= (least if content_words(claim) else 0.0)
    known = bool(claim.classes) or sameness.affinity >= 0.6 or _counted_for(claim, other)
    return sameness.overlap >= 0.75 and known


def _counted_for(claim: Statement, other: Statement) -> bool:
    """Whether a date that is counted out is of the very stage or event that the claim dates."""
    if not other.working:
        return False
    return bool(claim.classes & other.classes) or (claim.aspect is not None and claim.aspect is other.aspect)


def told_elsewhere(claim: Statement, other: Statement) -> bool:
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


def unlike(claim: Statement, other: Statement) -> bool:
    """Whether two values that differ may both hold: planned, denied, provisional, of another stretch."""
    if other.planned != claim.planned or claim.negated or other.negated or is_hearsay(claim, other):
        return True
    if is_still_planned(claim, other):
        return True
    if is_provisional(other) and not is_provisional(claim):
        return True
    if told_elsewhere(claim, other):
        return True
    if is_between(claim, other):
        return True
    if isinstance(other.claim.value, DateValue):
        said = _dates_words(other) and not _dates_words(claim)
        open_end = other.claim.value.latest is None and not has_bc(other.claim.text)
        return said or open_end or _hangs(other) or not same_time(claim, other)
    if (_portion(other) and not _portion(claim)) or (_in_all(claim) and not _in_all(other)):
        return True
    if is_running(claim) != is_running(other) or works_out(claim, other):
        return True
    if is_whole(other) and not is_whole(claim):
        return True
    grown = is_change(claim) and other.start is not None  # by how much is told by both ends
    return (
        (_changing(claim) != _changing(other) and not grown)
        or _other_verb(claim, other)
        or not same_time(claim, other)
    )


def is_between(claim: Statement, other: Statement) -> bool:
    """Whether a claim's date lies between the two that a passage gives: "between 1990 and 1999"."""
    ours, one = claim.claim.value, other.claim.value
    if not isinstance(ours, DateValue) or not isinstance(one, DateValue) or len(other.siblings) > BETWEEN:
        return False
    lead = {token.lower for token in other.scene.tokens[max(other.first - BETWEEN, 0) : other.first]}
    if "between" not in lead or not ours.earliest or not ours.latest or not one.earliest or not one.latest:
        return False
    ends = (end for end in other.siblings if isinstance(end, DateValue) and end.earliest and end.latest)
    return any(
        min(one.latest, end.latest) < ours.earliest and ours.latest < max(one.earliest, end.earliest)
        for end in ends
        if end.earliest and end.latest
    )


BETWEEN = 6
"""So many tokens before a date "between" makes it an end of a stretch; of more dates it is a table."""


def _in_all(statement: Statement) -> bool:
    """Whether a number is said to be the sum of all: "in all", "altogether"."""
    words = [token.lower for token in statement.scene.tokens]
    return bool({"altogether", "overall", "total"} & set(words)) or ("in", "all") in pairwise(words)


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
    if not isinstance(value, DateValue) or not value.relative:
        return False
    after = statement.scene.tokens[statement.last + 1 : statement.last + 2]
    leads = (
        words[-1] in {"after", "before"}
        and not statement.working
        and bool(after)
        and after[0].lower.isalpha()
    )
    return leads or bool({"after", "before"} & set(words[:-1]))


_GAINS = frozenset(lexicon.concept(word) for word in ("lose", "gain", "add", "shed", "cut"))


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


def _describes(statement: Statement) -> bool:
    """Whether a date only tells a thing's year: "a statue of 1790"."""
    before = statement.scene.tokens[statement.first - 1].lower if statement.first else ""
    return before == "of" and not statement.classes


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


def superseded(claim: Statement, other: Statement) -> bool:
    """Whether a passage says that its figure was not the right one, and the claim is of no early figure."""
    return _superseded(other) and not is_provisional(claim)


def _superseded(statement: Statement) -> bool:
    was = statement.scene.correction
    counted = statement.claim.kind is ClaimKind.COUNT
    return counted and was is not None and statement.first <= was[0] <= statement.last


_PROVISIONAL = frozenset("first initial initially early preliminary provisional".split())
_REPORTS = frozenset("report reports list count figures toll estimate estimates results".split())


def is_provisional(statement: Statement) -> bool:
    """Whether a value is given as the first report of it: later ones may differ."""
    if _superseded(statement) or is_early(statement.scene.tokens):
        return True
    words = [token.lower for token in statement.scene.tokens]
    return any(word in _PROVISIONAL and set(words[i + 1 : i + 3]) & _REPORTS for i, word in enumerate(words))


ALL_NAMED = 0.6
"""The least share of the names around the claim's value that a passage must have for a contradiction."""

REACHED = 10
"""The farthest an event may stand from either value for a contradiction, in tokens and barriers."""


def _first(statement: Statement) -> bool:
    """Whether it tells the first time that something happened, which happens once."""
    at = statement.happening.at if statement.happening else 0
    return at > 0 and statement.scene.tokens[at - 1].lower == "first"


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
