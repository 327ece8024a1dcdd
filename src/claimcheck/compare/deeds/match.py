"""The act that a claim tells and a sentence in; whether a clause of it tells the same or its opposite, out.

Of all acts in the sentence that could bear on the claim's, the one counts whose own words are the claim's
object: "acquitted of arson but convicted of theft" says of arson one thing and of theft another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from claimcheck.compare.deeds.bearers import is_left_aside, is_of_other_number, is_of_some, is_relative
from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.doers import Doer, doer, told_by_members
from claimcheck.compare.deeds.duties import is_same_duty
from claimcheck.compare.deeds.parties import as_of_party, is_of_all, is_of_other_gift, is_of_other_remedy
from claimcheck.compare.deeds.reading import HELD, read_deeds
from claimcheck.compare.deeds.settling import named_act
from claimcheck.compare.deeds.shares import PERSONAL, has_weight, share_of
from claimcheck.compare.deeds.tables import ENTAILED, OPPOSED
from claimcheck.compare.deeds.undecided import UNDECIDED
from claimcheck.compare.deeds.words import REMEDIES
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.ballots import majority_asked
from claimcheck.compare.english.poles import pole_spans
from claimcheck.compare.english.words import Token, stem
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import conflicts
from claimcheck.compare.statements.statement import Context, Statement
from claimcheck.model import RelationKind

ENOUGH = 0.6
"""The share of the claim's object that an act's own words must have to be on the same thing."""

SURE = 0.7
"""The same for a contradiction."""

MARGIN = 0.08
"""How much more of the object the deciding act must have than its rival in the sentence."""

LED = 8
"""How far behind a verb of saying or refusing the act that it is of may stand, in tokens."""

HALF = 0.5
"""The share for a contradiction where the sentence tells both acts: the object is of one or the other."""

FULL = 0.85
"""The share from which an act is told of the claim's very object, whatever was done to it before or after."""

CLEARLY = 0.2
"""By how much it must then be nearer to one."""

LEAST = 0.3
"""The share of both an act and its opposite that makes it one in part."""

PARTS = frozenset("part parts partly partially some".split())
"""Words of a claim that leaves room for the opposite of its act on the rest."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a sentence says of the claim's act."""

    kind: RelationKind
    reason: str
    share: float
    """How much of the claim's object the deciding clause has."""


@dataclass(frozen=True, slots=True)
class _Judged:
    deed: Deed
    same: bool
    against: bool
    """Whether it shuts the claim's act out: its denial, or its opposite that is not denied."""
    share: float
    obstacle: str | None


def find_deed(claim: Statement, scene: Scene, context: Context) -> Found | None:
    """What the clauses of a sentence say of the claim's act; None where none of them is about one alike."""
    ours = claimed(claim)
    if ours is None:
        return None
    if _does_what_is_shut_out(ours, claim, scene, context):
        return Found(RelationKind.CONTRADICTS, "disposition-opposite", SURE)
    found = _find(ours, claim, scene, context)
    named = named_act(ours)
    return found or (_find(named, claim, scene, context) if named else None)


def _does_what_is_shut_out(ours: Deed, claim: Statement, scene: Scene, context: Context) -> bool:
    """Whether a sentence tells what the claim shuts out: "of murder" for "of theft rather than of murder"."""
    denied = [
        deed
        for deed in read_deeds(claim.scene.text)
        if deed.negated and not deed.implied and not ours.negated and deed.begin == ours.begin
    ]
    found = (_find(deed, claim, scene, context) for deed in denied)
    return any(item is not None and item.kind is RelationKind.CONTRADICTS for item in found)


def _find(ours: Deed, claim: Statement, scene: Scene, context: Context) -> Found | None:
    told = tuple(as_of_party(ours, deed) for deed in read_deeds(scene.text))
    split = {"convict", "acquit"} <= {deed.kind for deed in told}
    rivals = [deed for deed in told if _bears(ours, deed)]
    if any(deed.kind == ours.kind and not deed.planned and deed.kind != UNDECIDED for deed in rivals):
        rivals = [deed for deed in rivals if deed.kind != UNDECIDED]  # what was open once was decided
    if not rivals or (split and ours.kind in {"sentence", "jail"}):
        return None  # who is cleared of one charge may be sentenced for another
    if any(conflicts(name, scene) for name in claim.scene.names if not name.soft):
        return Found(RelationKind.NEUTRAL, "other-subject", 0.0)
    judged = _by_doers(ours, [_judged(ours, deed, rivals, scene, context) for deed in rivals])
    if is_left_aside(ours, scene.tokens) and any(j.same and j.share >= HALF for j in judged):
        return Found(RelationKind.CONTRADICTS, "left-aside", SURE)
    if any(_has_other_term(ours, j) for j in judged) and len(judged) == 1:
        return Found(RelationKind.CONTRADICTS, "disposition-opposite", judged[0].share)
    shared_out = _in_part(judged) if claim.scene.words & lexicon.WHOLE else None
    return shared_out or _decided(judged, partly=bool(claim.scene.words & PARTS))


def _has_other_term(ours: Deed, judged: _Judged) -> bool:
    """Whether somebody was sentenced to another length of time than the claim says, and to no second one."""
    if ours.kind not in {"sentence", "jail"} or not judged.same or judged.share < FULL:
        return False
    wanted, told = _terms(ours), _terms(judged.deed)
    units = {term.split()[-1] for term in wanted}
    alike = len(wanted) == len(told) == 1 and units == {term.split()[-1] for term in told}
    return alike and wanted != told and judged.obstacle == "other-stage" and not judged.deed.implied


def _by_doers(ours: Deed, judged: Sequence[_Judged]) -> Sequence[_Judged]:
    """Those that do not say who acted set aside, where another says that it was who acts in the claim."""
    told = [
        item.share
        for item in judged
        if ours.actor and not item.obstacle and doer(ours.actor, item.deed.actor) is Doer.SAME
    ]
    return [
        replace(item, obstacle=item.obstacle or "other-subject")
        if told and doer(ours.actor, item.deed.actor) is Doer.OPEN and max(told) + CLEARLY >= item.share
        else item
        for item in judged
    ]


@lru_cache(maxsize=64)
def claimed(claim: Statement) -> Deed | None:
    """The act that the claim's words tell, with the words that only say how it was done."""
    deed = _claimed(claim)
    spans = pole_spans(claim.scene.text, whole=False) if deed else ()
    if majority := majority_asked(claim.scene.text):
        spans = (*spans, majority[1])
    if deed is None or not spans:
        return deed
    inside = (t.start for t in deed.object if any(start <= t.start < stop for start, stop in spans))
    return replace(deed, manner=frozenset(inside))


def _claimed(claim: Statement) -> Deed | None:
    every = read_deeds(claim.scene.text)
    for deed in every:  # "won the council's approval" is what the council did, not who won
        if deed.sole and claim.first <= deed.at <= claim.last:
            return deed
    deeds = [deed for deed in every if not deed.implied]
    inside = [deed for deed in deeds if claim.first <= deed.at <= claim.last]
    inside = inside or [deed for deed in deeds if claim.last < deed.at <= claim.last + LED][:1]
    own = {token.start for token in claim.scene.tokens[claim.first : claim.last + 1]}
    inside = inside or [deed for deed in deeds if any(token.start in own for token in deed.object)][-1:]
    behind = [deed for deed in every if deed.sole and claim.last < deed.at <= claim.last + LED]
    return next(iter((*inside, *behind)), None)


def _bears(ours: Deed, deed: Deed) -> bool:
    if is_of_other_gift(ours, deed) or is_of_other_remedy(ours, deed):
        return False
    return deed.kind == ours.kind or frozenset((ours.kind, deed.kind)) in OPPOSED or _entails(deed, ours)


def _entails(deed: Deed, ours: Deed) -> bool:
    if (deed.kind, ours.kind) == ("sentence", "jail") and not _is_to_prison(deed):
        return False
    if (deed.kind, ours.kind) == ("ban", "block") and deed.implied:
        return False  # the ban is what was to be blocked
    refused = deed.turned and not deed.implied and ours.kind in {"deny", "uphold"}
    return refused or (deed.kind, ours.kind) in ENTAILED


_PRISON = frozenset("prison jail gaol imprisonment bars life year years month months".split())
_SUSPENDED = frozenset("suspended probation fine service".split())


def _is_to_prison(deed: Deed) -> bool:
    """Whether a sentence is to be served behind bars."""
    words = {token.lower for token in deed.object}
    return bool(words & _PRISON) and not words & _SUSPENDED


def _judged(ours: Deed, deed: Deed, rivals: Sequence[Deed], scene: Scene, context: Context) -> _Judged:
    alike_kind = deed.kind == ours.kind or _entails(deed, ours)
    excluded = not alike_kind and ours.negated and not deed.negated and not deed.implied
    same = (alike_kind and deed.negated == ours.negated) or excluded  # who convicts does not acquit
    against = deed.kind == ours.kind if deed.negated != ours.negated else not alike_kind and not ours.negated
    against = against and (bool(ours.actor) or deed.kind != UNDECIDED)  # another jury may have decided
    against = against and (bool(ours.actor) or ours.kind in PERSONAL or not (deed.implied and deed.negated))
    share = share_of(ours, deed, rivals, scene, context)
    who = doer(ours.actor, deed.actor)
    known = who is Doer.SAME or not ours.actor or _is_known(ours.actor, scene, context) or _of_courts(ours)
    return _Judged(deed, same, against, share, _obstacle(ours, deed, who, known=known, scene=scene))


def _obstacle(ours: Deed, deed: Deed, who: Doer, *, known: bool, scene: Scene) -> str | None:
    if ours.kind != "violate" and (who is Doer.ANOTHER or not known):
        return "other-court" if who is Doer.ANOTHER else "other-subject"
    if ours.kind in PERSONAL and is_relative(ours, deed):
        return "other-subject"
    if ours.kind == "liable" and not is_of_all(ours, deed):
        return "other-subject"  # another may be cleared, or blamed
    if deed.planned and not ours.planned:
        return "not-done"
    if ours.planned and not deed.planned:
        return "other-stage"
    if ours.years and deed.years and not ours.years & deed.years:
        return "other-time"
    if ours.months and deed.months and not ours.months & deed.months:
        return "other-time"
    if _is_challenge(ours) and not (deed.implied or deed.again or _of_remedy(deed)):
        return "other-event"
    if _partial(ours, deed) or is_of_some(ours, deed):
        return "in-part"
    if ours.kind == deed.kind and _is_shorter(ours, deed):
        return "other-stage"
    if _number(ours) - {token.lower for token in deed.object}:
        return "in-part"
    return _of_other_thing(ours, deed) or (
        "other-stage" if ours.kind != "retry" and _round(ours) - _round_in(scene) else None
    )


def _of_other_thing(ours: Deed, deed: Deed) -> str | None:
    """Why an act lays something else on somebody, or is upon another numbered thing; None where it is not."""
    if ours.kind == deed.kind == "order" and not is_same_duty(ours, deed):
        return "other-event"
    return "other-member" if is_of_other_number(ours, deed) else None


_LASTING = frozenset("ban expel strike acquit convict grant remove elect appoint drop".split())
"""Acts that are not done for a while only, unless it is said."""

_INTERIM = frozenset("provisionally temporarily interim provisional temporary preliminary pending".split())


def _is_shorter(ours: Deed, deed: Deed) -> bool:
    """Whether the claim tells it for good, or for so long, and the passage does not."""
    return (ours.kind in _LASTING and _for_now(deed) and not _for_now(ours)) or bool(
        _terms(ours) - _terms(deed)
    )


def _for_now(deed: Deed) -> bool:
    """Whether it is done only until something is decided: "provisionally barred"."""
    return any(token.lower in _INTERIM for token in (*deed.actor[-4:], *deed.object[:12]))


_UNITS = frozenset("year month week day".split())


def _terms(deed: Deed) -> frozenset[str]:
    """For how long it is: "four years"; one sentenced to two years is not one sentenced to four."""
    stop = next((i for i, t in enumerate(deed.object) if t.lower in {"which", "who", "whom", "before"}), HELD)
    pairs = pairwise(deed.object[:stop])
    return frozenset(
        f"{lexicon.SMALL_NUMBERS.get(number.lower, number.lower)} {stem(unit.lower)}"
        for number, unit in pairs
        if stem(unit.lower) in _UNITS and (number.text.isdigit() or number.lower in lexicon.SMALL_NUMBERS)
    )


_BROUGHT = REMEDIES | {"case"}


def _of_remedy(deed: Deed) -> bool:
    return any(stem(token.lower) in _BROUGHT for token in deed.object)


def _is_challenge(deed: Deed) -> bool:
    """Whether it decides what was brought against a thing, which is not to decide the thing itself."""
    pairs = pairwise(deed.object)
    brought = any(stem(one.lower) in _BROUGHT and two.lower in {"against", "to"} for one, two in pairs)
    return brought and deed.kind in {"grant", "deny"}


def _partial(ours: Deed, deed: Deed) -> bool:
    """Whether the passage tells it of some out of a number, the claim of all or of that number."""
    told = [token.lower for token in deed.actor]
    shared = any(
        one in lexicon.SMALL_NUMBERS and two == "of" and three == "the"
        for one, two, three in zip(told, told[1:], told[2:], strict=False)
    )
    wanted = {token.lower for token in ours.actor}
    return shared and bool(wanted & ({"all", "both"} | set(lexicon.SMALL_NUMBERS)))


def _number(deed: Deed) -> frozenset[str]:
    """How many the object is of: "all four", "both men"; nobody who speaks of one of them says it of all."""
    lead = [token.lower for token in deed.object[:3]]
    return frozenset(word for word in lead if word in lexicon.SMALL_NUMBERS)


_ROUNDS = frozenset("second third first fourth fifth new repeat repeated rerun".split())

_EVENTS = frozenset("trial hearing vote round reading ballot referendum retrial".split())


def _round(deed: Deed) -> frozenset[str]:
    """The numbered trial or vote that an act is of: "at her second trial", "in a retrial"."""
    words = [token.lower for token in (*deed.actor, *deed.object)]
    return frozenset(_rounds(words))


def _round_in(scene: Scene) -> frozenset[str]:
    return frozenset(_rounds([token.lower for token in scene.tokens]))


def _rounds(words: Sequence[str]) -> Iterator[str]:
    for index, word in enumerate(words):
        if word == "retrial" or (word in _EVENTS and index and words[index - 1] in _ROUNDS):
            yield word if word == "retrial" else f"{words[index - 1]} {word}"


def _is_known(actor: Sequence[Token], scene: Scene, context: Context) -> bool:
    """Whether who acts in the claim is spoken of in the sentence or before it."""
    wanted = [token for token in actor if has_weight(token)]
    near = scene.content | context.words
    if _VOTERS & {token.lower for token in actor} and not _POLLS.isdisjoint(scene.words):
        return True
    known = (lexicon.concept(t.lower) in near or told_by_members(t, scene.words) for t in wanted)
    return not wanted or sum(known) * 2 >= len(wanted)


_VOTERS = frozenset("voters electorate people citizens residents public locals".split())
_POLLS = frozenset("referendum referendums plebiscite ballot poll polls vote votes voting".split())
"""Where voters decide, though nobody says so."""

_COURTS = frozenset("court courts judge judges tribunal".split())


def _of_courts(ours: Deed) -> bool:
    """Whether a claim's act is one that courts alone do, and it only says that a court did it."""
    told = [token.lower for token in ours.actor if has_weight(token)]
    return ours.kind in {"sentence", "jail", "convict", "acquit"} and _COURTS.issuperset(told)


def _in_part(judged: Sequence[_Judged]) -> Found | None:
    """Whether the acts of one clause and of another share out what the claim tells of the whole."""
    free = [item for item in judged if item.obstacle is None]
    same = max((item.share for item in free if item.same), default=0.0)
    against = max((item.share for item in free if item.against and not item.deed.implied), default=0.0)
    if min(same, against) < ENOUGH / 2 or max(same, against) < ENOUGH:
        return None
    return Found(RelationKind.CONTRADICTS, "in-part", max(same, against))


def _decided(judged: Sequence[_Judged], *, partly: bool) -> Found | None:
    """The verdict of the clauses; of a part both an act and its opposite may be told."""
    free = [item for item in judged if item.obstacle is None]
    same = max((item.share for item in free if item.same), default=0.0)
    against = max((item.share for item in free if item.against), default=0.0)
    if partly and min(same, against) >= LEAST:
        return Found(RelationKind.SUPPORTS, "disposition-same", max(same, against))
    both = same >= FULL and against <= same + CLEARLY
    if same >= ENOUGH and (partly or both or same > against + MARGIN):
        return Found(RelationKind.SUPPORTS, "disposition-same", same)
    shared = any(item.same for item in free) and against >= HALF and against > same + CLEARLY
    if shared or (against >= SURE and against > same + MARGIN):
        return Found(RelationKind.CONTRADICTS, "disposition-opposite", against)
    aside = max(judged, key=lambda item: item.share)
    return Found(RelationKind.NEUTRAL, aside.obstacle or "other-event", aside.share)
