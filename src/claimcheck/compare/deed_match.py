"""The act that a claim tells and a sentence in; whether a clause of it tells the same or its opposite, out.

Of all acts in the sentence that could bear on the claim's, the one counts whose own words are the claim's
object: "acquitted of arson but convicted of theft" says of arson one thing and of theft another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.compare import lexicon
from claimcheck.compare.deed_words import ENTAILED, OPPOSED
from claimcheck.compare.deeds import Deed, is_adverb, named_act, read_deeds
from claimcheck.compare.doers import Doer, doer
from claimcheck.compare.names import MONTHS
from claimcheck.compare.scene import Scene
from claimcheck.compare.statement import Context, Statement
from claimcheck.compare.variants import conflicts
from claimcheck.compare.vocabulary import alike
from claimcheck.compare.words import Token, TokenKind, stem
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
    found = _find(ours, claim, scene, context)
    named = named_act(ours)
    return found or (_find(named, claim, scene, context) if named else None)


def _find(ours: Deed, claim: Statement, scene: Scene, context: Context) -> Found | None:
    rivals = [deed for deed in read_deeds(scene.text) if _bears(ours, deed)]
    if not rivals:
        return None
    if any(conflicts(name, scene) for name in claim.scene.names if not name.soft):
        return Found(RelationKind.NEUTRAL, "other-subject", 0.0)
    judged = _by_doers(ours, [_judged(ours, deed, rivals, scene, context) for deed in rivals])
    whole = any(token.lower in lexicon.WHOLE for token in claim.scene.tokens)
    partly = any(token.lower in PARTS for token in claim.scene.tokens)
    return (_in_part(judged) if whole else None) or _decided(judged, partly=partly)


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


def claimed(claim: Statement) -> Deed | None:
    """The act that the claim's words tell."""
    deeds = [deed for deed in read_deeds(claim.scene.text) if not deed.implied]
    inside = [deed for deed in deeds if claim.first <= deed.at <= claim.last]
    inside = inside or [deed for deed in deeds if claim.last < deed.at <= claim.last + LED][:1]
    return inside[0] if inside else None


def _bears(ours: Deed, deed: Deed) -> bool:
    return deed.kind == ours.kind or frozenset((ours.kind, deed.kind)) in OPPOSED or _entails(deed, ours)


def _entails(deed: Deed, ours: Deed) -> bool:
    return (deed.kind, ours.kind) in ENTAILED or (deed.turned and ours.kind in {"deny", "uphold"})


def _judged(ours: Deed, deed: Deed, rivals: Sequence[Deed], scene: Scene, context: Context) -> _Judged:
    alike_kind = deed.kind == ours.kind or _entails(deed, ours)
    same = alike_kind and deed.negated == ours.negated
    against = deed.kind == ours.kind if deed.negated != ours.negated else not alike_kind and not ours.negated
    share = _share(ours, deed, rivals, scene, context)
    who = doer(ours.actor, deed.actor)
    known = who is Doer.SAME or not ours.actor or _is_known(ours.actor, scene, context)
    return _Judged(deed, same, against, share, _obstacle(ours, deed, who, known=known, scene=scene))


def _obstacle(ours: Deed, deed: Deed, who: Doer, *, known: bool, scene: Scene) -> str | None:
    if ours.kind != "violate" and (who is Doer.ANOTHER or not known):
        return "other-court" if who is Doer.ANOTHER else "other-subject"
    if deed.planned and not ours.planned:
        return "not-done"
    if ours.planned and not deed.planned:
        return "other-stage"
    if ours.years and deed.years and not ours.years & deed.years:
        return "other-time"
    if ours.months and deed.months and not ours.months & deed.months:
        return "other-time"
    if _partial(ours, deed):
        return "in-part"
    if _number(ours) - {token.lower for token in deed.object}:
        return "in-part"
    return "other-stage" if _round(ours) - _round_in(scene) else None


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


_LIGHT = frozenset(
    stem(word)
    for word in (
        "right law act bill article section requirement case decision claim appeal charge count duty rule"
        " application request convention treaty order part provision result outcome validity clause"
    ).split()
)
"""Words of so many objects of official acts that to share one says little."""


_TERMS = frozenset("prison jail term imprisonment custody".split())
"""What a sentence is to: its length says as much."""


_CORE_ENDS = frozenset("once when because while although after before since".split())
"""Words that end what an act is upon, where a claim goes on to why and when."""


def _object(deed: Deed) -> list[Token]:
    stop = next((i for i, t in enumerate(deed.object) if i > 1 and t.lower in _CORE_ENDS), len(deed.object))
    own = [token for token in deed.object[:stop] if _weighs(token)]
    return own if deed.kind != "sentence" else [token for token in own if token.lower not in _TERMS]


def _weighs(token: Token) -> bool:
    lower = token.lower
    known = lower in lexicon.STOP or lower in lexicon.WHOLE or lower in MONTHS or lower in _ADVERBIAL
    return token.kind is TokenKind.WORD and not known and not is_adverb(token)


_ADVERBIAL = frozenset(
    "aside down out back year years month months week weeks day days guilty force place votes time"
    " unanimously untouched intact standing".split()
)


def _share(ours: Deed, deed: Deed, rivals: Sequence[Deed], scene: Scene, context: Context) -> float:
    """How much of the claim's object is in an act's own words, elsewhere where no rival has it, or around.

    The names of it and its other words count each by themselves as well: neither somebody's other conviction
    nor somebody else's is the claim's.
    """
    wanted = _object(ours)
    if not wanted:
        return 0.8
    others = [rival for rival in rivals if rival is not deed and not rival.implied]
    others = [rival for rival in others if doer(ours.actor, rival.actor) is not Doer.ANOTHER]
    credited = [
        (token, _weight(token, wanted), _credit(token, deed, others, scene, context)) for token in wanted
    ]
    whole = min(_mean(credited) + _by_head(ours, deed, others), 1.0)
    if _elsewhere_to(ours, deed):
        return min(whole, PART)
    parts = [_mean([row for row in credited if row[0].capital is named]) for named in (True, False)]
    return whole if min(parts) >= PART else min(whole, PART)


HEADED = 0.2
"""What it adds or takes to have the claim's very noun where a rival has not, or not to where one has."""


def _by_head(ours: Deed, deed: Deed, others: Sequence[Deed]) -> float:
    """What the noun that the claim's object is says of whose object it is."""
    head = _head(ours.object)
    if head is None or not others:
        return 0.0
    own = _has(deed.object, head)
    rivals = [_has(other.object, head) for other in others]
    if own:
        return HEADED if not all(rivals) else 0.0
    return -HEADED if any(rivals) and not deed.again else 0.0


_COMPLEMENTS = frozenset("of that for to on in against from by who which".split())


def _head(phrase: Sequence[Token]) -> Token | None:
    """The last plain noun of an object before what says more of it: the duty of "the duty to register"."""
    stop = next((i for i, token in enumerate(phrase) if i and token.lower in _COMPLEMENTS), len(phrase))
    nouns = [token for token in phrase[:stop] if _weighs(token) and not token.capital]
    return nouns[-1] if nouns else None


PART = 0.4
"""The least share of the names, and of the other words, of a claim's object."""


def _elsewhere_to(ours: Deed, deed: Deed) -> bool:
    """Whether both say to whom or for what crime, and not the same: "to the father", "to the mother"."""
    for lead in ("of", "for") if ours.kind in _PERSONAL else ("to", "from"):
        wanted, told = _after(ours.object, lead), _after(deed.object, lead)
        if wanted and told and not any(_has(told, token) for token in wanted):
            return not any(_has(deed.object, token) for token in wanted)
    return False


def _after(phrase: Sequence[Token], lead: str) -> list[Token]:
    """The words of weight between a preposition and the next."""
    start = next((i + 1 for i, token in enumerate(phrase) if token.lower == lead), len(phrase))
    stop = next((i for i in range(start, len(phrase)) if phrase[i].lower in _COMPLEMENTS), len(phrase))
    return [token for token in phrase[start:stop] if _weighs(token)]


def _weight(token: Token, wanted: Sequence[Token]) -> float:
    return 0.4 if stem(token.lower) in _LIGHT and len(wanted) > 1 else 1.0


def _mean(rows: Sequence[tuple[Token, float, float]]) -> float:
    total = sum(weight for _, weight, _ in rows)
    return sum(weight * got for _, weight, got in rows) / total if total else 1.0


def _credit(token: Token, deed: Deed, others: Sequence[Deed], scene: Scene, context: Context) -> float:
    if _has(deed.object, token):
        return 0.9 if deed.implied else 1.0
    if any(_has(rival.object, token) for rival in others):
        return _stood_for(token, deed, others)
    if any(_is_same(token, other) for other in scene.tokens):
        return _elsewhere(token, deed, scene)
    if token.capital and any(other.capital and other.lower not in MONTHS for other in deed.object[1:]):
        return 0.0  # the act is upon somebody who is named, and not as in the claim
    around = any(alike(_concept(token), word) for word in context.words)
    return (0.85 if deed.again else 0.7) if around else 0.0


def _elsewhere(token: Token, deed: Deed, scene: Scene) -> float:
    """What a word counts that the sentence has, but not in the act's own words nor in a rival's."""
    earlier = any(_is_same(token, other) for other in scene.tokens[: deed.at])
    if token.capital and earlier and (deed.again or _points(deed)):
        return 0.9
    own = deed.again or not any(
        _has(other.object, token) for other in read_deeds(scene.text) if _apart(other, deed)
    )
    return 0.75 if own else 0.4


def _points(deed: Deed) -> bool:
    """Whether its object has a pronoun that stands for somebody: "his conviction"."""
    return any(other.lower in _ANAPHORS for other in deed.object[:12])


def _apart(other: Deed, deed: Deed) -> bool:
    """Whether an act has an object of its own, beside another's."""
    return other.at != deed.at and not other.implied and not other.again and not deed.implied


_ANAPHORS = frozenset("it them its their his her".split())


def _stood_for(token: Token, deed: Deed, others: Sequence[Deed]) -> float:
    """What a word of a rival's object counts: much where a pronoun of this act stands for it."""
    before = [rival for rival in others if rival.at < deed.at and _has(rival.object, token)]
    if before and deed.again and (token.capital or _is_thing(deed)):
        return 0.9
    if before and token.capital and _points(deed):
        return 0.9
    first = any(_has(rival.object[:4], token) for rival in before)
    return 0.7 if before and _points(deed) and (first or token.lower.endswith("s")) else 0.0


def _is_thing(deed: Deed) -> bool:
    """Whether the pronoun that stands for an object stands for a thing, which keeps all of its words."""
    words = {token.lower for token in deed.object[:4]}
    return deed.kind not in _PERSONAL and not words & {"him", "her", "he", "she"}


_PERSONAL = frozenset("convict acquit sentence charge arrest free extradite pardon execute".split())
"""What is done to a person."""


def _has(phrase: Sequence[Token], token: Token) -> bool:
    return any(_is_same(token, other) for other in phrase)


_NOUN_OF = {"revocation": "revoke", "term": "sentence", "terms": "sentence", "membership": "join"}
"""Words with the word that says the same of acts."""


def _concept(token: Token) -> str:
    return lexicon.concept(_NOUN_OF.get(token.lower, token.lower))


def _is_same(one: Token, other: Token) -> bool:
    if one.kind is TokenKind.MARK or other.lower in lexicon.STOP:
        return False
    if alike(_concept(one), _concept(other)):
        return True
    classes = lexicon.event_words()
    return bool(classes.get(stem(one.lower), frozenset()) & classes.get(stem(other.lower), frozenset()))


def _is_known(actor: Sequence[Token], scene: Scene, context: Context) -> bool:
    """Whether who acts in the claim is spoken of in the sentence or before it."""
    wanted = [token for token in actor if _weighs(token)]
    near = scene.content | context.words
    return not wanted or sum(lexicon.concept(token.lower) in near for token in wanted) * 2 >= len(wanted)


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
    both = same >= FULL and against <= same + CLEARLY
    if same >= ENOUGH and (partly or both or same > against + MARGIN):
        return Found(RelationKind.SUPPORTS, "disposition-same", same)
    shared = any(item.same for item in free) and against >= HALF and against > same + CLEARLY
    if shared or (against >= SURE and against > same + MARGIN):
        return Found(RelationKind.CONTRADICTS, "disposition-opposite", against)
    aside = max(judged, key=lambda item: item.share)
    return Found(RelationKind.NEUTRAL, aside.obstacle or "other-event", aside.share)
