"""Two sentences in; whether one tells from the other party's side what the other tells, out.

"Osk won its suit against Brell" and "Brell lost the suit that Osk had brought" are one outcome, so are "Osk
sold it to Brell" and "Brell bought it from Osk". Each verb has a row that says which of its neighbours plays
which of two parts; sentences are held against each other by the parts, never by the verbs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.deeds.words import LONGEST
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import Token, TokenKind, stem, tokens
from claimcheck.compare.sentence.names import MONTHS
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.rulings.lexicon import forms

_ROWS = """
win:  win        1 -  against=2 over=2 from=2
win:  lose       2 -  to=1 against=1
win:  beat       1 2
win:  defeat     1 2
win:  outvote    1 2
win:  overcome   1 2
win:  prevail    1 -  over=2 against=2
win:  triumph    1 -  over=2 against=2
win:  rule       - -  for=1 against=2 favour=1 favor=1
win:  find       - -  for=1 against=2 favour=1 favor=1
win:  side       - -  with=1 against=2
win:  pay        2 1  to=1
sell: sell       1 -  to=2
sell: buy        2 -  from=1
sell: purchase   2 -  from=1
sell: acquire    2 -  from=1
sue:  sue        1 2
give: grant      1 -  to=2
give: award      1 -  to=2
give: receive    2 -  from=1
give: obtain     2 -  from=1
lend: lend       1 -  to=2
lend: borrow     2 -  from=1
follow: replace  1 2
follow: succeed  1 2
"""
"""What is dealt, the verb, the part of its subject and of its object, and of whom a preposition leads."""

_PAST = {
    "win": "won",
    "lose": "lost",
    "beat": "beat beaten",
    "overcome": "overcame overcome",
    "find": "found",
    "sell": "sold",
    "buy": "bought",
    "lend": "lent",
    "pay": "paid",
}

EXCLUSIVE = frozenset({"win"})
"""Kinds of which one matter has but one outcome: who won it did not lose it."""

_CASES = frozenset(
    stem(word)
    for word in "case suit lawsuit action claim appeal complaint challenge motion petition dispute".split()
)
"""What is won against somebody, who may be told by who brought it."""


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    verb: str
    subject: int
    object: int
    leads: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Deal:
    """What two parties have to do with each other, as one sentence tells it."""

    row: _Row
    at: int
    first: tuple[Token, ...]
    """Winner, seller, plaintiff, giver; empty where it is not told."""
    second: tuple[Token, ...]
    negated: bool
    passive: bool
    thing: frozenset[str] = frozenset()
    """The words of its object: what was won, sold or given."""


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[_Row, bool]]:
    """Each form of each verb with its row, and whether it may be a participle."""
    table: dict[str, tuple[_Row, bool]] = {}
    for line in _ROWS.strip().splitlines():
        kind, verb, subject, thing, *leads = line.replace(":", "").split()
        pairs = tuple((word, int(part)) for word, _, part in (lead.partition("=") for lead in leads))
        own, done = (int(part) if part.isdigit() else 0 for part in (subject, thing))
        row = _Row(kind, verb, own, done, pairs)
        past = _PAST.get(verb, "").split()
        for form, tense in forms(verb):
            if not (past and tense == "past"):
                table[form] = (row, tense == "past")
        table.update(dict.fromkeys(past, (row, True)))
    return table


_HELPERS = frozenset(
    "is are was were be been being has have had having also then later finally already just eventually still"
    " both narrowly again".split()
)
_BE = frozenset("is are was were be been being".split())
_DENIALS = frozenset("not never n't neither failed fails nor refused refuses declined".split())
_MEANT = frozenset(
    "will would may might could should shall can must to if hopes hoped expected expects plans wants wanted"
    " tried sought asked".split()
)
_ENDS = frozenset(", ; : . ! ? but which who while whereas although though because when if".split())
_LEADS = frozenset("of in on at by from for to with against over under after before into about as".split())
_JOINS = frozenset("and or".split())
_WHO = frozenset(
    "it he she they him her them who which that this one its his their the a an what whom".split()
)


@lru_cache(maxsize=2048)
def read_deals(text: str) -> tuple[Deal, ...]:
    """The deals of a sentence in order."""
    words = tokens(text)[:LONGEST]
    table = _table()
    found = (i for i, token in enumerate(words) if token.lower in table and not token.capital)
    return tuple(deal for index in found if (deal := _deal(words, index)) is not None)


def _deal(words: Sequence[Token], at: int) -> Deal | None:
    row, participle = _table()[words[at].lower]
    lead = _helpers(words, at)
    helped = {token.lower for token in words[lead:at]}
    if row.verb == "pay":
        return _payment(words, at, row)
    failed = _DENIALS & helped
    if (_MEANT & helped and not failed) or (
        words[at].lower == row.verb and not helped and row.verb != "beat"
    ):
        return None  # a plain form without a helper may be a noun: "the award", "a win"
    passive = bool(_BE & helped) and participle
    parties: dict[int, tuple[Token, ...]] = {}
    after = words[at + 1 : _stop(words, at)]
    subject = _phrase_before(words, lead)
    direct = _phrase(after)
    if passive:
        _put(parties, row.object or (row.subject and _taker(row)), subject)
        _put(parties, row.subject, _led(after, "by"))
    else:
        _put(parties, row.subject, subject)
        _put(parties, row.object, direct)
    for word, part in row.leads:
        _put(parties, part, _led(after, word))
    if row.kind == "win" and len(parties) == 1:
        _put(parties, 3 - next(iter(parties)), _opponent(after))
    if row.kind == "win" and row.subject not in parties and not passive and _is_pronoun(words, lead):
        _put(parties, row.subject, _first_name(words, lead))
    if not parties:
        return None
    own = subject if passive and not row.object else direct
    thing = frozenset(_noun(token) for token in own if _tells(token))
    return Deal(row, at, parties.get(1, ()), parties.get(2, ()), bool(failed), passive, thing)


def _is_pronoun(words: Sequence[Token], lead: int) -> bool:
    """Whether a verb has a pronoun for its subject, or shares that of the verb before."""
    return lead > 0 and words[lead - 1].lower in _ANAPHORS


_ANAPHORS = frozenset("they he she it but and before".split())


def _first_name(words: Sequence[Token], lead: int) -> Sequence[Token]:
    """The name with which a sentence begins, for which a pronoun of its later clauses stands."""
    start = 1 if words and words[0].lower == "the" else 0
    stop = next((i for i in range(start, lead) if not words[i].text[:1].isupper()), lead)
    return words[start:stop]


_ORDERED = frozenset("ordered condemned told directed made forced sentenced".split())
_DAMAGES = frozenset("damages compensation redress sum".split())


def _payment(words: Sequence[Token], at: int, row: _Row) -> Deal | None:
    """Who was ordered to pay whom damages: what the one lost, the other won."""
    lead = [token.lower for token in words[max(at - 9, 0) : at]]
    after = words[at + 1 : _stop(words, at)]
    order = next((i for i, word in enumerate(lead) if word in _ORDERED), None)
    if order is None or lead[-1:] != ["to"] or not _DAMAGES & {token.lower for token in after}:
        return None
    parties: dict[int, tuple[Token, ...]] = {}
    before = _helpers(words, max(at - 9, 0) + order)
    _put(parties, 2, _phrase_before(words, before))
    _put(parties, 1, _led(after, "to"))
    named = [token for token in _phrase(after) if token.lower not in _DAMAGES]
    _put(parties, 1, [token for token in named if token.capital] or named)
    return Deal(row, at, parties.get(1, ()), parties.get(2, ()), negated=False, passive=False)


def _noun(token: Token) -> str:
    return "case" if stem(token.lower) in _CASES else lexicon.concept(_bare(token))


def _taker(row: _Row) -> int:
    """Whom a passive is of that has no object's part: "the miners were granted a licence"."""
    return 3 - row.subject if row.kind == "give" and row.subject == 1 else 0


def _put(parties: dict[int, tuple[Token, ...]], part: int, phrase: Sequence[Token]) -> None:
    own = tuple(token for token in phrase if _tells(token))
    if part and own:
        parties.setdefault(part, own)


def _tells(token: Token) -> bool:
    known = token.lower in lexicon.STOP | MONTHS | lexicon.NUMBER_WORDS | _WHO
    return token.kind is TokenKind.WORD and not known


def _helpers(words: Sequence[Token], at: int) -> int:
    """Where the helpers of a verb begin."""
    start = at
    known = _HELPERS | _DENIALS | _MEANT | {"did", "does", "do"}
    while start and (words[start - 1].lower in known or words[start - 1].lower.endswith("ly")):
        start -= 1
    return start


def _stop(words: Sequence[Token], at: int) -> int:
    return next((i for i in range(at + 1, len(words)) if words[i].lower in _ENDS), len(words))


def _phrase_before(words: Sequence[Token], stop: int) -> Sequence[Token]:
    """The noun phrase that ends before a verb; where it says more of itself, its first part."""
    start = stop
    while start and words[start - 1].lower not in _ENDS | _JOINS | _WHOM:
        start -= 1
    phrase = words[start:stop]
    first = next((i for i, token in enumerate(phrase) if i and token.lower in _LEADS), len(phrase))
    if phrase and phrase[0].lower in _LEADS:
        return phrase[-1:] if phrase[-1].capital else ()
    return phrase[:first]


_WHOM = frozenset({"that", "who", "which", "whom"})


def _phrase(after: Sequence[Token]) -> Sequence[Token]:
    """The noun phrase that stands right behind a verb."""
    stop = next((i for i, t in enumerate(after) if t.lower in _LEADS | _JOINS | _WHOM), len(after))
    return after[:stop]


def _led(after: Sequence[Token], lead: str) -> Sequence[Token]:
    """The noun phrase behind a preposition; behind "in favour", the one over "of"."""
    at = next((i for i, token in enumerate(after) if token.lower == lead), None)
    if at is None:
        return ()
    return _phrase(
        after[at + 2 :] if after[at + 1 : at + 2] and after[at + 1].lower == "of" else after[at + 1 :]
    )


_BROUGHT = frozenset("brought filed lodged started".split())


def _opponent(after: Sequence[Token]) -> Sequence[Token]:
    """Who else is of the case: "brought by Osk", "that Osk had filed", "Osk's suit", "its case with Osk"."""
    case = next((i for i, token in enumerate(after) if stem(token.lower) in _CASES), None)
    if case is None:
        return ()
    rest = after[case + 1 :]
    if rest and rest[0].lower in _BROUGHT:
        return _led(rest, "by")
    if rest and (rest[0].lower in _WHOM or rest[0].capital):
        own = rest[1:] if rest[0].lower in _WHOM else rest
        stop = next((i for i, t in enumerate(own) if t.lower in _HELPERS | _BROUGHT), 0)
        return own[:stop] if any(t.lower in _BROUGHT for t in own) else ()
    if rest and rest[0].lower in {"with", "against"}:
        return _led(rest, rest[0].lower)
    owner = next((i for i in range(case) if after[i].text.endswith(("'s", "’s"))), None)
    return after[: owner + 1] if owner is not None else ()


SAID = 0.7
"""The share of a claim's words that a sentence must have to tell it from the other side."""

SHARED = 0.5
"""The same of the words besides the parties, for a contradiction."""


def hold_converse(claim: Statement, scene: Scene) -> Holds | None:
    """How a sentence stands to the claim's deal by who plays which part; None where that says nothing new."""
    return hold_deal(claim.scene, scene, claim.first, claim.last)


def hold_deal(claim: Scene, scene: Scene, first: int, last: int) -> Holds | None:
    """The same for the deal whose verb stands between two places of the claim's sentence."""
    ours = next((deal for deal in read_deals(claim.text) if first <= deal.at <= last), None)
    if ours is None:
        return None
    told = [deal for deal in read_deals(scene.text) if deal.row.kind == ours.row.kind]
    held = [holds for deal in told if (holds := _held(ours, deal, claim, scene)) is not None]
    return next((holds for holds in _ORDER if holds in held), None)


_ORDER = (Holds.SAME, Holds.DIFFERS, Holds.UNKNOWN)


def is_crossed(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence tells a deal of the claim's kind with the claim's parties exchanged."""
    pairs = ((ours, deal) for ours in read_deals(claim.text) for deal in read_deals(scene.text))
    return any(_exchanged(ours, deal) for ours, deal in pairs if ours.row.kind == deal.row.kind)


def _exchanged(ours: Deal, deal: Deal) -> bool:
    straight = _alike(ours.first, deal.first), _alike(ours.second, deal.second)
    crossed = _alike(ours.first, deal.second), _alike(ours.second, deal.first)
    return False in straight and True not in straight and True in crossed and False not in crossed


def from_other_side(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence has the claim's two names the other way round, or is against where it is for."""
    names = [name.words[-1] for name in claim.names if name.words and not name.soft]
    lowers = [token.lower for token in scene.tokens]
    places = [lowers.index(word) for word in names if word in lowers]
    against = [any(token.lower == "against" for token in one.tokens) for one in (claim, scene)]
    return places != sorted(places) or against[0] is not against[1]


def _held(ours: Deal, deal: Deal, claim: Scene, scene: Scene) -> Holds | None:
    straight = _alike(ours.first, deal.first), _alike(ours.second, deal.second)
    crossed = _alike(ours.first, deal.second), _alike(ours.second, deal.first)
    if True not in straight and True in crossed and False not in crossed:
        if ours.row.kind not in EXCLUSIVE or deal.negated or ours.negated:
            return Holds.UNKNOWN
        both = False in straight or (ours.thing & deal.thing and set(_matter(ours, claim)) - {"case"})
        untold = not (ours.second or deal.first or ours.thing or deal.thing)
        alone = untold and bool(set(_matter(ours, claim)))
        told = bool(both) or alone  # nobody but the loser is told: "lost at the tribunal"
        least = SHARED if False in straight else SAID
        return Holds.DIFFERS if told and _share(ours, claim, scene, least) else Holds.UNKNOWN
    if True not in straight or False in straight:
        return Holds.UNKNOWN if True in crossed else None
    if ours.row == deal.row and ours.passive == deal.passive:
        return None
    if None in straight and deal.row.verb != "pay" and not ours.thing & deal.thing:
        return None
    if ours.negated != deal.negated:
        return Holds.DIFFERS if _share(ours, claim, scene, SHARED) else Holds.UNKNOWN
    return Holds.SAME if _share(ours, claim, scene, SAID) else Holds.UNKNOWN


def _alike(one: Sequence[Token], other: Sequence[Token]) -> bool | None:
    """Whether two phrases name one party; None where one of them is not told."""
    if not one or not other:
        return None
    names, others = _names(one), _names(other)
    if names and others:
        return names[-1] in others or others[-1] in names
    return any(
        alike(lexicon.concept(_bare(a)), lexicon.concept(_bare(b))) for a in one[-1:] for b in other[-1:]
    )


def _names(phrase: Sequence[Token]) -> list[str]:
    return [_bare(token) for token in phrase if token.capital]


def _bare(token: Token) -> str:
    return token.lower.removesuffix("'s").removesuffix("’s")


def _share(ours: Deal, claim: Scene, scene: Scene, least: float) -> bool:
    """Whether a sentence has enough of the claim's words, parties and verb aside, and all its numbers."""
    wanted = set(_matter(ours, claim))
    numbers = {concept for concept in wanted if concept[0].isdigit()}
    near = scene.content | _cases(scene)
    met = sum(any(alike(word, other) for other in near) for word in wanted)
    if not numbers <= scene.content:
        return False
    return met >= least * len(wanted) if wanted else least != SHARED


def _cases(scene: Scene) -> frozenset[str]:
    """The words of a sentence with all cases under one word: a suit, a claim."""
    return (
        frozenset({"case"})
        if any(stem(token.lower) in _CASES | {stem("sued")} for token in scene.tokens)
        else frozenset()
    )


def _matter(ours: Deal, scene: Scene) -> Iterator[str]:
    parties = {token.start for token in (*ours.first, *ours.second)}
    for index, (token, concept) in enumerate(zip(scene.tokens, scene.concepts, strict=True)):
        if token.lower in {"favour", "favor"}:
            continue
        if concept and index != ours.at and token.start not in parties and token.lower not in _BROUGHT:
            yield "case" if stem(token.lower) in _CASES else concept
