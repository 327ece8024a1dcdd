"""An act as its clause tells it in; what it comes to, and what else follows from it, out.

An appeal upheld is granted, a licence lost is revoked, a refusal to block a law allows it; a dismissed appeal
upholds what was appealed against.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.tables import ACT_NOUNS, TURNED
from claimcheck.compare.deeds.words import APPEALS, CASES, PERMITS, REMEDIES
from claimcheck.compare.english.lexicon import NUMBER_WORDS
from claimcheck.compare.english.words import Token, TokenKind, stem
from claimcheck.extract.rulings.kinds import Kind, kind_of_word

_WITHIN = frozenset({"in", "among", "before", "at"})


def where(phrase: Sequence[Token]) -> Sequence[Token]:
    """The body in which something failed or held, which decided it: "died in the senate"."""
    for index, token in enumerate(phrase):
        if token.lower in _WITHIN:
            near = phrase[index + 1 : index + 6]
            group = 4 if token.lower == "among" else 0
            stop = next((i + 1 for i, other in enumerate(near) if decides(other)), group)
            if stop:
                return near[:stop]
    return ()


def decides(token: Token) -> bool:
    """Whether a word names a body that decides: a house, a court, the voters."""
    bodies = Kind.LEGISLATURE | Kind.BODY | Kind.COURT | Kind.VOTERS
    return token.lower == "house" or bool(kind_of_word(token.text, capital=token.capital) & bodies)


_BODY_ENDS = frozenset("and but with by after on at when while as to without despite , ; .".split())


def _body(phrase: Sequence[Token]) -> tuple[Token, ...]:
    """The noun phrase that names where something passed: the house of "the lower house and is now law"."""
    stop = next((i for i, token in enumerate(phrase) if token.lower in _BODY_ENDS), len(phrase))
    return tuple(phrase[:stop])


_COURSE = frozenset({"on", "after", "following", "upon"})
"""Words before an appeal that only tell when something was decided."""


def _matter(phrase: Sequence[Token], *, course: bool = True) -> Sequence[Token]:
    """Without the appeals that only tell which court it is: "the appeals board"."""
    courts = {i - 1 for i, token in enumerate(phrase) if decides(token)}
    courts |= {
        i + 1 for i, token in enumerate(phrase) if course and token.lower in _COURSE
    }  # "upheld on appeal"
    return [t for i, t in enumerate(phrase) if i not in courts or t.lower not in {"appeal", "appeals"}]


def _turned_round(deed: Deed) -> bool:
    """Whether what is passed is told as passing: "the bill passed the senate"."""
    asked = Kind.INSTRUMENT | Kind.REQUEST
    what = any(kind_of_word(token.lower, capital=False) & asked for token in deed.actor[:5])
    where = any(decides(token) for token in deed.object[:6])
    return what and where and deed.kind == "grant"


_EXECUTIVES = frozenset("president governor mayor king queen monarch emperor prince".split())


def _is_head_of_state(deed: Deed) -> bool:
    return any(token.lower in _EXECUTIVES for token in deed.actor[:5])


CUSTODY = {"deny": "detain", "grant": "free", "allow": "free", "strike": "detain"}
"""What an act upon bail does to who asked for it."""


def settled(deed: Deed) -> Deed:
    """The deed with what it comes to: an appeal upheld is granted, a refusal to grant is a denial."""
    return _settled_by_denial(_settled_by_thing(_settled_by_doer(deed)))


def _settled_by_doer(deed: Deed) -> Deed:
    """What a bill passes is what passes it; a head of state who does not sign a law vetoes it."""
    if _turned_round(deed):
        body = _body(deed.object)
        deed = replace(deed, actor=body, object=(*deed.actor, *deed.object[len(body) :]))
    if deed.kind == "sign" and deed.negated and _is_head_of_state(deed):
        return replace(deed, kind="veto", negated=False)
    if deed.kind == "deny" and not deed.planned and _is_head_of_state(deed) and _is_bill(deed):
        return replace(deed, kind="veto")
    if deed.kind in {"grant", "deny"} and _is_of_court(deed) and _is_standing(deed):
        return replace(deed, kind="uphold" if deed.kind == "grant" else "strike")
    if deed.kind == "strike" and _is_of_voters(deed) and not _is_standing(deed):
        return replace(deed, kind="deny")
    if deed.kind == "deny" and _is_of_jury(deed):
        return replace(deed, kind="acquit")
    return deed


_BILLS = frozenset({"bill", "law", "act", "legislation"})
_STANDING = frozenset(
    "ban ruling decision verdict conviction levy tax curfew law policy ordinance rule".split()
)


def _is_bill(deed: Deed) -> bool:
    return any(token.lower in _BILLS for token in deed.object[:7])


def _is_of_court(deed: Deed) -> bool:
    return any(kind_of_word(t.text, capital=t.capital) & Kind.COURT for t in deed.actor[-4:])


def _is_standing(deed: Deed) -> bool:
    """Whether it is upon something in force, which a court upholds or strikes down."""
    near = deed.object[:4]
    led = bool(near) and near[0].lower in {"the", "a", "an", "its", "this"}
    stop = next((i for i, t in enumerate(near) if t.lower in {"on", "of", "against", "for", "to"}), len(near))
    asked = {stem(token.lower) for token in deed.object[:7]} & (REMEDIES - {"order", "decision"})
    return led and not asked and bool(near[:stop]) and near[:stop][-1].lower in _STANDING


def _is_of_voters(deed: Deed) -> bool:
    """Whether voters throw out what is put to them: "threw out the levy"."""
    voters = any(kind_of_word(t.text, capital=t.capital) & Kind.VOTERS for t in deed.actor[-4:])
    return voters and deed.object[:1] != () and deed.object[0].lower == "out"


def _is_of_jury(deed: Deed) -> bool:
    """Whether jurors reject what somebody is charged with."""
    jurors = any(token.lower in {"jury", "jurors"} for token in deed.actor[-4:])
    return jurors and any(token.lower in {"charge", "charges"} for token in deed.object[:5])


def _settled_by_thing(deed: Deed) -> Deed:
    """The same by what it is upon: an appeal, bail, a licence, a sum to pay."""
    lost = deed.kind in {"lose", "win"}  # "lost again on appeal"
    near = {stem(token.lower) for token in _matter(deed.object, course=not lost)[:7]}
    if deed.kind in {"uphold", "allow"} and near & REMEDIES and not deed.found:
        deed = replace(deed, kind="grant")
    if deed.kind in {"lose", "win"} and (near & (REMEDIES | FIGHTS) or _court_of(deed) is not None):
        kind = "deny" if deed.kind == "lose" else "grant"
        body = _court_of(deed) or ()
        body = tuple(where(deed.object)) if near & (REMEDIES | FIGHTS) else body
        deed = replace(deed, kind=kind, actor=body, object=(*deed.actor, *deed.object), party=deed.actor)
    elif deed.kind in {"grant", "deny"} and deed.object[:1] and deed.object[0].lower in _SIDES:
        deed = replace(deed, party=tuple(deed.object[1:5]))
    if "bail" in near and deed.kind in CUSTODY:
        deed = replace(deed, kind=CUSTODY[deed.kind])
    if deed.kind == "sentence" and _is_to_prison(deed):
        deed = replace(deed, kind="jail")
    if deed.kind == "order" and _is_to_compensate(deed):
        deed = replace(deed, kind="award", negated=deed.negated or "nothing" in _lowers(deed))
    if deed.kind == "order" and _is_fined(deed):
        deed = replace(deed, kind="fine")
    if deed.kind == "judged":
        deed = replace(deed, actor=())  # whose dispute it is, and not who judged, is what a settlement tells
    if deed.kind == "remand" and "custodi" in near:
        deed = replace(deed, kind="detain")
    if deed.kind == "lose" and near & PERMITS:
        deed = replace(deed, kind="strike", actor=(), object=(*deed.actor, *deed.object))
    if deed.kind == "drop" and near & PERMITS:
        deed = replace(deed, kind="strike")
    return deed


_SIDES = frozenset({"for", "against", "with"})


def _settled_by_denial(deed: Deed) -> Deed:
    """What it comes to not to do an act that has an opposite: who does not overturn it upholds it."""
    if deed.negated and deed.kind == "pursue":
        deed = replace(deed, planned=False)  # who will not go on with a case drops it
    if not deed.negated or deed.kind not in TURNED or deed.planned:
        return deed
    failed = any(token.lower in {"failed", "fails"} for token in deed.actor[-3:])
    actor = () if failed else deed.actor  # who fails to have it overturned upholds nothing
    return replace(deed, kind=TURNED[deed.kind], negated=False, turned=True, actor=actor)


FIGHTS = frozenset(stem(word) for word in "case fight battle bid dispute".split())
"""What is won or lost before a court besides a suit."""


def _court_of(deed: Deed) -> tuple[Token, ...] | None:
    """The court or board before which somebody won or lost; empty for several; None where none is told."""
    at = next((i for i, token in enumerate(deed.object) if token.lower in _WITHIN), len(deed.object))
    near = deed.object[at + 1 : at + 6]
    stop = next((i + 1 for i, token in enumerate(near) if _is_bench(token)), None)
    if stop is None:
        return None
    return () if any(token.lower in {"both", "two", "all"} for token in near) else near[:stop]


_BENCHES = frozenset("panel board chamber arbitrator arbitrators commission".split())


def _is_bench(token: Token) -> bool:
    kind = kind_of_word(token.text, capital=token.capital)
    return bool(kind & Kind.COURT) or token.lower in _BENCHES


_PRISON = frozenset("prison jail gaol imprisonment bars life".split())
_ELSEWHERE = frozenset("suspended probation fine service house death".split())


def _lowers(deed: Deed) -> set[str]:
    return {token.lower for token in deed.object}


def _is_to_prison(deed: Deed) -> bool:
    """Whether a sentence says that it is one to prison."""
    words = _lowers(deed)
    return bool(words & _PRISON) and not words & _ELSEWHERE


_PAYS = frozenset("pay compensate reimburse owe owes owed".split())
_HARM = frozenset("damages compensation compensate redress reimburse reparations".split())


def _is_to_compensate(deed: Deed) -> bool:
    words = _lowers(deed)
    sum_told = any(t.kind is TokenKind.NUMBER or t.lower in NUMBER_WORDS for t in deed.object)
    return bool(words & _PAYS) and bool(words & _HARM or (sum_told and not words & _COFFERS))


_COFFERS = frozenset("treasury exchequer fine fines penalty penalties coffers".split())


def _is_fined(deed: Deed) -> bool:
    """Whether what somebody has to do is to pay a fine: "must pay two millions into the treasury"."""
    words = {token.lower for token in deed.object[:16]}
    return "pay" in words and bool(words & _COFFERS)


def named_act(deed: Deed) -> Deed | None:
    """The act whose noun is granted, refused or stopped: to reject an expulsion is not to expel."""
    if deed.kind not in {"grant", "deny", "block", "allow", "order", "strike"} or deed.negated:
        return None
    near = [stem(token.lower) for token in deed.object[:9]]
    if deed.kind == "strike":
        lifted = "ban" in {ACT_NOUNS.get(word) for word in near}
        return replace(deed, kind="allow", implied=True) if lifted else None
    at = next((i for i, word in enumerate(near) if word in ACT_NOUNS), None)
    if at is None or (_is_challenged(near[:at]) and not _is_fight(deed)):
        return None
    kind = ACT_NOUNS[near[at]]
    negated = deed.kind in {"deny", "block"}
    if _is_fight(deed):
        negated = not negated  # who wins a fight against extradition is not extradited
    return replace(deed, kind=kind, negated=negated, implied=True)


def _is_challenged(lead: Sequence[str]) -> bool:
    """Whether the words before an act's noun tell of what was brought against it: "the appeal against"."""
    return not _AGAINST.isdisjoint(lead) and not (APPEALS | CASES).isdisjoint(lead)


_AGAINST = frozenset({"against", "to", "over"})


def _is_fight(deed: Deed) -> bool:
    """Whether what is won or lost is a fight against an act."""
    lowers = [token.lower for token in deed.object[:9]]
    return "against" in lowers and any(stem(word) in _CONTESTS for word in lowers[: lowers.index("against")])


_HIGHER = frozenset(
    "constitution constitutional constitutionally convention treaty charter statute law act directive".split()
)
_LAWS = Kind.INSTRUMENT | Kind.DECISION


def _unsound(deed: Deed, words: Sequence[Token]) -> Deed | None:
    """What a court does to a rule by finding that it is in breach of a higher one."""
    higher = any(token.lower in _HIGHER for token in deed.object)
    measure = any(
        kind_of_word(t.lower, capital=False) & _LAWS and t.lower not in _HIGHER for t in words[: deed.at]
    )
    lawful = any(token.lower in {"law", "laws", "rules"} for token in deed.object[:3])
    if not (lawful or (higher and measure)) or deed.planned:
        return None
    kind = "uphold" if deed.negated else "strike"
    return replace(deed, kind=kind, negated=False, actor=(), object=tuple(words[: deed.at]), implied=True)


_CONTESTS = frozenset({stem("battle"), stem("fight")})


def implied_by(deed: Deed, words: Sequence[Token]) -> Iterator[Deed]:
    """What an act on an appeal does to what was appealed against."""
    near = {stem(token.lower) for token in _matter(deed.object)[:8]}
    if (named := named_act(deed)) is not None:
        yield named
    if deed.kind == "violate" and (unsound := _unsound(deed, words)):
        yield unsound
    if (
        (deed.kind == "unheard" or (deed.kind == "hear" and deed.negated))
        and not deed.planned
        and near & APPEALS
    ):
        yield replace(deed, kind="uphold", negated=False, object=tuple(words), implied=True)
    turned = {"deny": "uphold", "grant": "strike"}.get(deed.kind)
    if (
        turned
        and near & (APPEALS | _CONTESTS)
        and not {"leav"} & near
        and not deed.negated
        and not deed.found
    ):
        yield replace(deed, kind=turned, object=tuple(words), implied=True)
