"""Who acts in a claim and who in a passage in; whether it is the same body, another, or untold, out."""

from collections.abc import Sequence
from enum import StrEnum

from claimcheck.compare.deeds.manner import is_adverb
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.names import MONTHS
from claimcheck.extract.rulings.kinds import ACTORS, Kind, kind_of_word


class Doer(StrEnum):
    """How the passage's actor stands to the claim's."""

    SAME = "same"
    OPEN = "open"
    """One of them is not told, or only by a pronoun or description."""
    ANOTHER = "another"


_LEVELS = (
    frozenset({"supreme", "constitutional", "cassation", "highest", "top"}),
    frozenset({"appeal", "appeals", "appellate", "circuit"}),
    frozenset({"high"}),
    frozenset("district county magistrates regional lower trial crown provincial municipal".split()),
    frozenset({"administrative"}),
    frozenset({"labour", "labor"}),
)
"""Words that tell one court from another."""

_CHAMBERS = (
    frozenset({"senate", "senators", "upper", "lords"}),
    frozenset({"lower", "commons", "representatives", "deputies", "house"}),
    frozenset({"voters", "electorate", "referendum", "residents", "people"}),
    frozenset({"committee", "panel", "subcommittee", "commission"}),
    frozenset({"full", "plenary", "plenum"}),
    frozenset({"council", "councillors"}),
    frozenset({"president", "governor", "king", "queen", "monarch"}),
    frozenset({"prosecutor", "prosecutors"}),
    frozenset({"jury", "jurors"}),
    frozenset({"minister", "ministry", "government", "cabinet"}),
)
"""Words that tell one body of a state or one part of a body from another."""

_STATE = frozenset("government republic kingdom country state federation authorities".split())

_PRONOUNS = frozenset("it he she they who which that this one its far only".split())

_LEADS = frozenset("of in at for on by from with against under to after before over".split())

_BENCH = frozenset("court tribunal judge judges justice justices bench panel magistrate magistrates".split())

_AGENCIES = frozenset(
    "regulator agency authority watchdog commission office board body commissioner company firm".split()
)


def doer(claim: Sequence[Token], other: Sequence[Token]) -> Doer:
    """How who acts in a passage stands to who acts in a claim."""
    ours, theirs = _words(claim), _words(other)
    if not ours or not theirs:
        return Doer.OPEN
    head, their_head = _head(claim), _head(other)
    if head is None or their_head is None:
        return Doer.OPEN
    if _is_paper(their_head):
        return Doer.OPEN  # who is behind "an injunction that bars it" is not said
    if _apart(claim, other):
        return Doer.ANOTHER
    if _is_group_within(head, their_head, other):
        return Doer.ANOTHER
    named, their_named = _named(claim), _named(other)
    if alike(_concept(head), _concept(their_head)) or _are_members(head, their_head):
        clash = named and their_named and not named & their_named
        return Doer.ANOTHER if clash else Doer.SAME
    if named & their_named:
        bodies = _is_body(head) + _is_body(their_head)
        states = head.lower in _STATE or their_head.lower in _STATE
        return Doer.ANOTHER if bodies == 2 and not states else Doer.SAME
    if (
        {head.lower, their_head.lower} <= _BENCH
        or _described(head, their_head)
        or _described(their_head, head)
    ):
        return Doer.OPEN
    told = any(alike(_concept(head), word) for word in _words(_bare(other)))
    return Doer.SAME if told and not (_is_body(head) and _is_body(their_head)) else Doer.ANOTHER


_PAPERS = Kind.DECISION | Kind.INSTRUMENT
"""Of what a body decides: a ruling, an injunction, a law."""


def _is_paper(token: Token) -> bool:
    return bool(kind_of_word(token.lower, capital=False) & _PAPERS) and not _is_body(token)


_MEMBERS = (
    frozenset("senate senators".split()),
    frozenset("council councillors councilors aldermen".split()),
    frozenset("jury jurors".split()),
    frozenset("prosecutor prosecutors prosecution".split()),
    frozenset("police detectives officers".split()),
    frozenset("regulator regulators watchdog".split()),
    frozenset("voters electorate citizens".split()),
    frozenset("parliament mps lawmakers legislators deputies legislature".split()),
    frozenset("board directors".split()),
    frozenset("cabinet ministers government".split()),
    frozenset("commission commissioners".split()),
    *(frozenset({body, "delegates"}) for body in "synod convention conference congress assembly".split()),
)
"""Bodies with what their members are called: what jurors decide, the jury does."""


_WITHIN = frozenset("in on among within inside".split())
_WHOLE = frozenset("members member majority most all vote votes voters people delegates leaders".split())


def _is_group_within(body: Token, group: Token, phrase: Sequence[Token]) -> bool:
    """Whether who acts is only some group in the claim's body: the bishops in the synod."""
    if _is_body(group) or group.capital or group.lower in _WHOLE | _SHARES:
        return False
    lowers = [token.lower for token in phrase]
    at = lowers.index(group.lower)
    return bool(_WITHIN.intersection(lowers[at + 1 : at + 2])) and body.lower in lowers[at + 1 :]


def told_by_members(wanted: Token, words: frozenset[str]) -> bool:
    """Whether words name the members of a body that a word names, or the body: the jury, its jurors."""
    return any(wanted.lower in row and not row.isdisjoint(words) for row in _MEMBERS)


def _are_members(one: Token, other: Token) -> bool:
    return any({one.lower, other.lower} <= row for row in _MEMBERS)


def _bare(phrase: Sequence[Token]) -> Sequence[Token]:
    """Without possessors: of "the council's roads committee" the committee acts."""
    return [token for token in phrase if not token.text.endswith(("'s", "’s"))]


def _described(one: Token, other: Token) -> bool:
    """Whether a plain word for an agency may stand for a body called otherwise: "the regulator"."""
    return one.lower in _AGENCIES and not one.capital and (other.lower in _AGENCIES or not _is_body(other))


def _concept(token: Token) -> str:
    return lexicon.concept(token.lower)


def _words(phrase: Sequence[Token]) -> frozenset[str]:
    return frozenset(
        _concept(token)
        for token in phrase
        if token.kind is TokenKind.WORD
        and token.lower not in lexicon.STOP | MONTHS
        and token.lower not in _PRONOUNS
    )


def _is_body(token: Token) -> bool:
    kind = kind_of_word(token.text, capital=token.capital)
    return bool(kind & (ACTORS | Kind.FINDER)) and not kind & Kind.STATE


def _head(phrase: Sequence[Token]) -> Token | None:
    """The noun that names who acts: the last body that is nobody's complement, else the last name or noun."""
    phrase = _whole(phrase)
    free = [i for i, token in enumerate(phrase) if _may_head(token) and not _led(phrase, i)]
    bodies = [i for i in free if _is_body(phrase[i])]
    names = [i for i in free if phrase[i].capital and i]
    chosen = bodies or names or free
    return phrase[chosen[-1]] if chosen else None


_SHARES = frozenset("cent percent majority most members half third two-thirds number minority".split())


def _whole(phrase: Sequence[Token]) -> Sequence[Token]:
    """What a share is of: the voters of "54 per cent of the voters"."""
    return next(
        (
            phrase[i + 1 :]
            for i, token in enumerate(phrase)
            if i and token.lower == "of" and phrase[i - 1].lower in _SHARES
        ),
        phrase,
    )


def _may_head(token: Token) -> bool:
    lower = token.lower
    known = lower in lexicon.STOP | MONTHS | _PRONOUNS | lexicon.NUMBER_WORDS
    return token.kind is TokenKind.WORD and not known and not is_adverb(token)


def _led(phrase: Sequence[Token], index: int) -> bool:
    """Whether a preposition before its noun phrase makes a word another's complement: "senate of Pellany"."""
    for at in range(index - 1, max(index - 5, -1), -1):
        lower = phrase[at].lower
        if lower in _LEADS:
            return True
        if lower in _OPENERS:
            return at > 0 and phrase[at - 1].lower in _LEADS
    return False


_OPENERS = frozenset("the a an its his her their this that".split())


def _named(phrase: Sequence[Token]) -> frozenset[str]:
    """The words of names in it; titles and kinds of bodies aside."""
    return frozenset(
        lexicon.COUNTRY.get(token.lower, token.lower)
        for token in phrase
        if token.capital
        and token.kind is TokenKind.WORD
        and token.lower not in lexicon.STOP | MONTHS | _GENERIC
        and not kind_of_word(token.text, capital=False)
    )


_GENERIC = frozenset().union(*_LEVELS, *_CHAMBERS)


def _told(words: set[str]) -> set[str]:
    """Without "house", where another word says which."""
    return words - {"house"} if words & {"upper", "lower", "lords", "commons"} else words


def _apart(claim: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether words of level or chamber make them two bodies."""
    ours, theirs = (_told({token.lower for token in _bare(phrase)}) for phrase in (claim, other))
    for table in (_LEVELS, _CHAMBERS):
        one = {index for index, row in enumerate(table) if ours & row}
        two = {index for index, row in enumerate(table) if theirs & row}
        if one and two and not one & two:
            return True
    return "full" in ours and "full" not in theirs
