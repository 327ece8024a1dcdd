"""An act as its clause tells it in; what it comes to, and what else follows from it, out.

An appeal upheld is granted, a licence lost is revoked, a refusal to block a law allows it; a dismissed appeal
upholds what was appealed against.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.tables import ACT_NOUNS, TURNED
from claimcheck.compare.deeds.words import APPEALS, PERMITS, REMEDIES
from claimcheck.compare.english.words import Token, stem
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
    return deed


def _settled_by_thing(deed: Deed) -> Deed:
    """The same by what it is upon: an appeal, bail, a licence, a sum to pay."""
    lost = deed.kind in {"lose", "win"}  # "lost again on appeal"
    near = {stem(token.lower) for token in _matter(deed.object, course=not lost)[:7]}
    if deed.kind in {"uphold", "allow"} and near & REMEDIES and not deed.found:
        deed = replace(deed, kind="grant")
    if deed.kind in {"lose", "win"} and near & REMEDIES | near & {"case"}:
        kind = "deny" if deed.kind == "lose" else "grant"
        body = tuple(where(deed.object))
        deed = replace(deed, kind=kind, actor=body, object=(*deed.actor, *deed.object))
    if "bail" in near and deed.kind in CUSTODY:
        deed = replace(deed, kind=CUSTODY[deed.kind])
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


def _settled_by_denial(deed: Deed) -> Deed:
    """What it comes to not to do an act that has an opposite: who does not overturn it upholds it."""
    if not deed.negated or deed.kind not in TURNED or deed.planned:
        return deed
    failed = any(token.lower in {"failed", "fails"} for token in deed.actor[-3:])
    actor = () if failed else deed.actor  # who fails to have it overturned upholds nothing
    return replace(deed, kind=TURNED[deed.kind], negated=False, turned=True, actor=actor)


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
    kind = next((ACT_NOUNS[word] for word in near if word in ACT_NOUNS), None)
    if kind is None:
        return None
    return replace(deed, kind=kind, negated=deed.kind in {"deny", "block"}, implied=True)


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


def implied_by(deed: Deed, words: Sequence[Token]) -> Iterator[Deed]:
    """What an act on an appeal does to what was appealed against."""
    near = {stem(token.lower) for token in _matter(deed.object)[:8]}
    if (named := named_act(deed)) is not None:
        yield named
    if deed.kind == "violate" and (unsound := _unsound(deed, words)):
        yield unsound
    turned = {"deny": "uphold", "grant": "strike"}.get(deed.kind)
    if turned and near & APPEALS and not {"leav"} & near and not deed.negated and not deed.found:
        yield replace(deed, kind=turned, object=tuple(words), implied=True)
