"""A claim and a value of a page in; how far the value stands in the claim's place, out.

Each word of the claim, its value aside, is looked for where the other value stands: in its stretch of the
sentence, in the sentence, in what stands around it, anywhere on the page. A word found nowhere counts against
the place, one that belongs to another value of the sentence hardly for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimcheck.compare.alike.subjects import subject_names
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import Vocabulary
from claimcheck.compare.english.words import TokenKind, is_year
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import MONTHS, Happening, Name, Scene
from claimcheck.compare.sentence.variants import conflicts, name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import PERSONS
from claimcheck.compare.values.measured import measured
from claimcheck.model import ClaimKind, Measure, Quantity

LIGHT = frozenset(
    lexicon.concept(word)
    for word in (
        "total number figure amount come stand reach go put give place time part count run keep set leave"
        " bring use report show record see find old man people person member about altogether overall"
        " sum whole exact end start begin become remain total worth rate share level value mark"
        " be have do make take get say year month week day today ago account comprise include happen hold"
        " work construction"
        " police authority official researcher reporter spokesman goal aim target plan intend intention"
    ).split()
)
"""Words that say little of what a value is of; they are looked for, but count little."""

NAME, EVENT, SUBJECT, NUMBER, VAGUE, FAINT = 1.6, 1.4, 1.3, 1.4, 0.5, 0.25
"""What a name, the word of the event, a word of the subject, another number, a verb that tells little of what
is counted, and a light word weigh."""

AROUND, TITLE, PAGE = 0.75, 0.85, 0.5
"""What a word counts that stands in a sentence before, over the text, elsewhere on the page."""

FOREIGN = 0.3
"""What a name counts that is not in a sentence which has another subject's."""

ELSEWHEN = 0.4
"""What is left of that for a date, names aside: a page dates many things, each in its own sentence."""


NEARNESS = ((12, 1.0), (18, 0.7), (28, 0.4))
"""What a word of the claim weighs by its distance from the value, in tokens and barriers."""

BESIDE = 0.3
"""What is left of the weight of a word that tells another value of the claim's sentence."""

FAR = 0.15
"""The same beyond that."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or name of the claim that the place of a value must account for."""

    concept: str
    weight: float
    name: Name | None = None
    classes: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    """The concepts of the page that are forms of it."""
    leads: bool = False
    """Whether it is of the claim's subject."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How far a value stands in the claim's place."""

    score: float
    """Weighted share of the claim's terms that are accounted for, from 0 to 1."""
    lacks: float
    """Weighted share of those that are found nowhere on the page."""
    here: float = 1.0
    """Weighted share of those that stand in the value's own sentence."""
    strange: bool = False
    """Whether the claim's subject is spoken of on the page, but not where the value stands."""
    elsewhere: bool = False
    """Whether the same holds of what the claim says that happened."""


def terms(claim: Statement, page: Vocabulary) -> tuple[Term, ...]:
    """What the claim says of its value, word by word, each with its forms on a page."""
    return tuple(replace(term, forms=page.forms(term.concept)) for term in _terms(claim))


def _terms(claim: Statement) -> Iterable[Term]:
    scene = claim.scene
    inside = scene.in_names
    value = set(range(claim.first, claim.last + 1))
    value |= {i for h in scene.happenings for i in range(h.at + 1, h.at + h.length)}
    counted = range(claim.last + 1, claim.last + 6)
    described = {i for name in scene.names for i in _description(scene, name)}
    for name in scene.names:
        if (
            not name.soft
            and name.words
            and not (name.first in value or (name.first in counted and name.words[0] in claim.unit))
        ):
            leads = _leads(claim, name.first)
            yield Term(name.words[-1], NAME * _nearness(claim, name.first), name, leads=leads)
    for index, concept in enumerate(scene.concepts):
        if concept is None or index in inside or index in value or _dates(scene, index):
            continue
        if concept in claim.unit and index in counted:
            continue
        classes = frozenset().union(*(_tells(h) for h in scene.happenings if h.at == index))
        classes |= lexicon.kin(classes) if claim.claim.kind is ClaimKind.DATE else frozenset()
        classes |= lexicon.PAID if classes & lexicon.PRICES and is_price(claim) else frozenset()
        weight = FAINT if index in described else _weight(claim, index, concept)
        leads = weight == SUBJECT and _leads(claim, index)
        yield Term(concept, weight * _nearness(claim, index), None, classes, leads=leads)


def is_price(statement: Statement) -> bool:
    """Whether a sum of money is what something cost: paid for it, not "in taxes"."""
    value = statement.claim.value
    if not isinstance(value, Quantity) or value.measure is not Measure.MONEY:
        return False
    if not statement.classes & lexicon.PRICES:
        return False
    after = statement.scene.tokens[statement.last + 1 : statement.last + 3]
    return "pay" not in statement.classes or any(token.lower == "for" for token in after)


def _tells(happening: Happening) -> frozenset[str]:
    """Its classes and its stage: "finished" says what "completed" does."""
    return happening.classes | {f"~{happening.aspect}"} if happening.aspect else happening.classes


def _leads(claim: Statement, index: int) -> bool:
    """Whether a word of a count's sentence opens it, before the value and its verb: its subject."""
    verb = claim.happening.at if claim.happening else claim.first
    count = claim.claim.kind is ClaimKind.COUNT
    return count and index < min(verb, claim.first) and all(c not in _LEADS for c in _lowers(claim, index))


def _lowers(claim: Statement, index: int) -> list[str]:
    return [token.lower for token in claim.scene.tokens[:index]]


def _description(scene: Scene, name: Name) -> range:
    """The words that say what a name is of: "the painter Ilse Marron", "the first order, Order 12,"."""
    start = name.first
    tokens = scene.tokens
    if start > 1 and tokens[start - 1].text == "," and [t.text for t in tokens[name.last + 1 :][:1]] == [","]:
        start -= 1
    while start and name.first - start < 5 and tokens[start - 1].kind is TokenKind.WORD:
        if tokens[start - 1].lower in {"the", "a", "an", "his", "her", "its", "their"}:
            return range(start, name.first)
        if scene.concepts[start - 1] is None or tokens[start - 1].capital:
            break
        start -= 1
    return range(0)


def particular(claim: Statement) -> bool:
    """Whether what is counted says by itself much of what happened: paintings and stations, not people."""
    value = claim.claim.value
    cardinal = isinstance(value, Quantity) and value.measure is Measure.CARDINAL and not measured(value.unit)
    return cardinal and bool(claim.unit) and claim.unit[-1] not in PERSONS


def _weight(claim: Statement, index: int, concept: str) -> float:
    if concept in LIGHT or any(h.at == index and h.aspect and not h.classes for h in claim.scene.happenings):
        return FAINT
    if concept[0].isdigit():
        return NUMBER
    if claim.happening and index == claim.happening.at and claim.classes:
        return VAGUE if claim.classes <= lexicon.WEAK or particular(claim) else EVENT
    if reading(claim.scene.tokens, index) is Reading.VERB:
        return VAGUE if claim.claim.kind is ClaimKind.COUNT else 1.0
    verb = claim.happening.at if claim.happening else claim.first
    before = claim.scene.tokens[index - 1].lower if index else ""
    return SUBJECT if index < min(verb, claim.first) and before not in _LEADS else 1.0


_LEADS = frozenset("of in on at by from for to with near under against about".split())


def _nearness(claim: Statement, index: int) -> float:
    """What is left of a word's weight by its clause and by how far from the value it stands there."""
    at = claim.first if index < claim.first else claim.last
    own = claim.nearness[index]
    between = claim.nearness[min(index, at) : max(index, at)]
    away = sum(between) if own == 1.0 else claim.scene.distance(index, at)
    near = next((weight for limit, weight in NEARNESS if away <= limit), FAR)
    return own * near * claim.share.weight(index) * (BESIDE if index in claim.beside else 1.0)


def _dates(scene: Scene, index: int) -> bool:
    """Whether a token is part of a date, which is compared as such."""
    token = scene.tokens[index]
    if token.lower in MONTHS:
        return token.capital
    if token.kind is not TokenKind.NUMBER:
        return False
    beside = scene.tokens[max(index - 1, 0)], scene.tokens[min(index + 1, len(scene.tokens) - 1)]
    return is_year(token.text) or any(token.lower in MONTHS for token in beside)


def fit(claim: Statement, wanted: tuple[Term, ...], other: Statement, page: Vocabulary) -> Fit:
    """How far a value of a page stands where the claim's terms are accounted for."""
    foreign = any(not name_in(name, claim.scene) for name in subject_names(other))
    got = total = lost = here = 0.0
    leading: list[float] = []
    elsewhere = False
    for term in wanted:
        if term.name:
            met, own = (
                _name_credit(term.name, other, page.words, foreign=foreign),
                name_in(term.name, other.scene),
            )
        else:
            met, own = _credit(term, other), _stands(term, other)
        got, total = got + term.weight * met, total + term.weight
        lost += term.weight * (not met and term.weight > VAGUE)
        here += term.weight * own
        leading += [1.0 if own else met] if term.leads else []
        elsewhere |= bool(term.classes & claim.classes) and not own and 0 < met <= PAGE
    strange = bool(leading) and all(0 < met <= PAGE for met in leading) and not other.scene.opening
    return Fit(got / total, lost / total, here / total, strange, elsewhere) if total else Fit(0.5, 0.0)


def _stands(term: Term, other: Statement) -> bool:
    """Whether a word, or another for the same happening, stands in the value's sentence."""
    told = term.classes & other.scene.told
    return bool(told) or not term.forms.isdisjoint(other.scene.content) or term.concept in other.unit


FIRST = lexicon.concept("first")


def _credit(term: Term, other: Statement) -> float:
    scene = other.scene
    if term.concept == FIRST and other.onset:
        return 1.0
    places = [i for form in term.forms for i in scene.places.get(form, ())]
    places += [h.at for h in scene.happenings if _tells(h) & term.classes]
    if places or term.concept in other.unit or term.classes & (other.classes | {f"~{other.aspect}"}):
        return max((min(other.share.weight(i), _told_along(other, i)) for i in places), default=1.0)
    if term.concept in lexicon.going_with(other.classes):
        return AROUND
    near = ELSEWHEN if other.claim.kind is ClaimKind.DATE else 1.0
    if not term.forms.isdisjoint(other.context.words):
        return AROUND * near
    return PAGE * near if term.forms else 0.0


def _told_along(other: Statement, index: int) -> float:
    """Less for a word of another clause than the value's: it tells as little as a sentence before."""
    return 1.0 if other.nearness[index] == 1.0 else AROUND


def _name_credit(name: Name, other: Statement, page: frozenset[str], *, foreign: bool) -> float:
    scene = other.scene
    if conflicts(name, scene):
        return 0.0
    if name_in(name, scene):
        places = [n.first for n in scene.names if name.words[-1] in n.words]
        places = places or [n.first for n in scene.names if set(n.words) & set(name.words)]
        return max((other.share.weight(i) * _standing(scene, i) for i in places), default=1.0)
    stands = bool(scene.opening) or not any(not n.soft for n in scene.names if n.first < other.first)
    if name.first == 0 and len(name.words) == 1:
        places = [i for i, token in enumerate(scene.tokens) if token.lower == name.words[0]]
        if places:
            return max(other.share.weight(i) for i in places)
    if foreign and not scene.opening:
        return FOREIGN
    if any(name_in(name, title) for title in other.context.titles):
        return TITLE if stands else TITLE - 0.15
    if any(name_in(name, before) for before in other.context.before):
        return (0.9 if _principal(name, other) else FOREIGN) if stands else AROUND - 0.15
    known = sum(word in page or lexicon.concept(word) in page for word in name.words)
    return PAGE if known * 2 > len(name.words) else 0.0


def _standing(scene: Scene, index: int) -> float:
    """Less for a name that something is only compared with: "larger than Osk", "ahead of Brell"."""
    before = [token.lower for token in scene.tokens[max(index - 2, 0) : index]]
    return COMPARED if before[-1:] and (before[-1] in _COMPARING or before == ["ahead", "of"]) else 1.0


_COMPARING = frozenset("behind than unlike like except besides".split())

COMPARED = 0.4
"""What a name counts that something is only compared with."""


def _principal(name: Name, other: Statement) -> bool:
    """Whether a name of the sentences before is what a pronoun stands for: none stands before it there."""
    for scene in other.context.before:
        firm = [found for found in scene.names if not found.soft]
        if any(set(found.words) & set(name.words) for found in firm):
            lead = scene.tokens[firm[0].first - 1].lower if firm[0].first else ""
            return lead in _LEADS or bool(set(firm[0].words) & set(name.words)) or len(firm) > CROWD
    return True


CROWD = 3
"""In a sentence with more names there is no telling which one the next sentence goes on with."""
