"""Two numbers that differ in; whether both may hold as the one is of all and the other of some, out.

Who has 40 shops may have opened 12 this year, may have 12 in Oslo, and shares a turnover with a partner.
"""

from itertools import pairwise

from claimcheck.compare.alike.slots import LIGHT
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.buyers import is_turned
from claimcheck.compare.sentence.names import MONTHS, Name
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.counts import share_of
from claimcheck.model import ClaimKind, Measure, Quantity

_COMES_AND_GOES = frozenset("open close buy sell build found sack hire split merge discontinue".split())
"""Events of some out of a number that there is."""

_HAPPENS = frozenset(
    "death injury arrest rescue evacuate damage destroy happen hold attend flood burn crash missing hospital"
    " displace attack vote win lose score measure length height depth weigh inhabit".split()
)
"""Events of which a place behind the number is but where it was."""

_JOINT = frozenset("together combined jointly collectively".split())
_SORTS = frozenset("operating gross pre-tax pretax underlying quarterly half-year adjusted organic".split())


def holds_beside(claim: Statement, other: Statement) -> bool:
    """Whether the passage's number may stand beside the claim's."""
    if _JOINT & other.scene.words and not _JOINT & claim.scene.words and _is_joint(other):
        return True
    return _flows(claim, other) or _is_placed(claim, other) or _is_sorted(claim, other)


def _is_joint(statement: Statement) -> bool:
    """Whether no mark parts such a word from the number: "left together, the one with 60" shares none."""
    tokens = statement.scene.tokens
    for at, token in enumerate(tokens):
        if token.lower in _JOINT:
            between = tokens[min(at, statement.last) + 1 : max(at, statement.first)]
            if not any(one.kind is TokenKind.MARK for one in between):
                return True
    return False


def _flows(claim: Statement, other: Statement) -> bool:
    """Whether the claim tells how many there are, the passage how many came or went."""
    if claim.classes - lexicon.WEAK or not other.classes & _COMES_AND_GOES or not _is_had(claim):
        return False
    return "with" not in [token.lower for token in other.scene.tokens[max(other.first - 3, 0) : other.first]]


_LISTING = frozenset({("among", "them"), ("among", "whom"), ("along", "with"), ("together", "with")})


def gives_otherwise(claim: Statement, other: Statement) -> bool:
    """Whether who gives the sum in the claim takes it in the passage."""
    value = claim.claim.value
    if not isinstance(value, Quantity):
        return False
    return is_turned(claim.scene, other.scene, money=value.measure is Measure.MONEY)


def is_one_of_several(claim: Statement, other: Statement) -> bool:
    """Whether the claim's doer is but one of those of whom the number is told: "four, among them Osk"."""
    if claim.claim.kind is not ClaimKind.COUNT or not _SEVERAL & other.scene.words - claim.scene.words:
        return False
    leading = [name for name in claim.scene.names if not name.soft and name.last < claim.first][:1]
    return any(_is_listed(name, other) for name in leading)


_SEVERAL = frozenset("among including along together".split())


def _is_listed(name: Name, other: Statement) -> bool:
    words = [token.lower for token in other.scene.tokens]
    for found in other.scene.names:
        if found.first > other.last and set(found.words) & set(name.words):
            lead = words[max(found.first - 4, other.last) : found.first]
            return "including" in lead or any(pair in _LISTING for pair in pairwise(lead))
    return False


_HAVING = lexicon.concepts("have own operate run possess boast maintain count comprise")


def _is_had(claim: Statement) -> bool:
    words = [token.lower for token in claim.scene.tokens[max(claim.first - 4, 0) : claim.first]]
    return claim.verb in _HAVING or bool({"has", "have", "had", "are", "were", "with"} & set(words))


def _is_placed(claim: Statement, other: Statement) -> bool:
    """Whether a smaller number is that of a place the claim does not name: "12 shops in Oslo"."""
    ours, theirs = claim.claim.value, other.claim.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or other.classes & _HAPPENS:
        return False
    if ours.measure is not Measure.CARDINAL or not ours.low or not theirs.high or theirs.high >= ours.low:
        return False
    behind = other.scene.tokens[other.last + 1 : other.last + 6]
    at = next((i for i, token in enumerate(behind) if token.lower == "in"), None)
    if at is None or at + 1 >= len(behind) or any(t.kind is TokenKind.MARK for t in behind[:at]):
        return False
    place = behind[at + 1]
    return place.capital and place.lower not in MONTHS and place.lower not in claim.scene.words


def _is_sorted(claim: Statement, other: Statement) -> bool:
    """Whether only one of two sums is told as one before tax or of the trade alone."""
    value = claim.claim.value
    if not isinstance(value, Quantity) or value.measure is not Measure.MONEY:
        return False
    return _sorts(claim) != _sorts(other)


def _sorts(statement: Statement) -> frozenset[str]:
    tokens = statement.scene.tokens[max(statement.first - 6, 0) : statement.last + 5]
    return frozenset(token.lower.replace("-", "") for token in tokens if token.lower in _SORTS)


def is_of_other_base(claim: Statement, other: Statement) -> bool:
    """Whether each share is of something of its own: of the tea market, of the coffee market."""
    values = claim.claim.value, other.claim.value
    if not all(isinstance(value, Quantity) and share_of(value) is not None for value in values):
        return False
    ours, theirs = _base(claim), _base(other)
    if not ours or not theirs or not alike(ours[-1], theirs[-1]):
        return False
    return _has_own(ours, theirs) and _has_own(theirs, ours)


def _has_own(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    return any(not any(alike(word, other) for other in two) for word in one if word not in LIGHT)


def _base(statement: Statement) -> tuple[str, ...]:
    """The words of what a share is of: tea, market."""
    scene = statement.scene
    start = next(
        (
            i + 1
            for i in range(statement.last, min(statement.last + 4, len(scene.tokens)))
            if scene.tokens[i].lower == "of"
        ),
        None,
    )
    found: list[str] = []
    for index in range(start, len(scene.tokens)) if start is not None else ():
        token, concept = scene.tokens[index], scene.concepts[index]
        if token.lower in {"the", "its", "their", "all", "our", "a"} and not found:
            continue
        if token.kind is not TokenKind.WORD or concept is None or token.capital:
            break
        found.append(concept)
    return tuple(found)
