"""A sentence in, the official acts of its clauses out: who did what to what, when, done or only meant.

Unlike the extractor of rulings this does not ask whether an act is worth a claim: it asks of every clause
which words are its own, so that of two acts in a sentence each has its own object.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from claimcheck.compare import lexicon
from claimcheck.compare.deed_words import (
    ACT_NOUNS,
    APPEALS,
    CASES,
    DECISIONS,
    INTRANSITIVE,
    MEANT,
    NO_ADVERBS,
    NOUNS_TOO,
    PERMITS,
    PLANS,
    REMEDIES,
    SAYINGS,
    TURNED,
    UNDONE,
    act_forms,
    act_verbs,
)
from claimcheck.compare.names import MONTHS
from claimcheck.compare.words import Token, TokenKind, stem, tokens
from claimcheck.extract.rulings.kinds import Kind, kind_of_word

LONGEST = 400
"""Tokens of a sentence that are read; what is longer is no sentence."""

APART = 12
"""How far the words of a phrase may stand apart: "set the award of the lower court aside"."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act of one clause."""

    at: int
    """Index of its first token."""
    kind: str
    """A class of `deed_words.ACTS`."""
    actor: tuple[Token, ...]
    """The words of who did it; empty where the clause does not say."""
    object: tuple[Token, ...]
    """The words of what it was done to, and how, when and where."""
    negated: bool = False
    planned: bool = False
    years: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    again: bool = False
    """Whether its object is only a pronoun for what an earlier clause names."""
    passive: bool = False
    side: bool = False
    """Whether its clause only says more of a noun: "the law that bans it"."""
    turned: bool = False
    """Whether it is what it comes to not to do another: a refusal to block."""
    implied: bool = False
    """Whether it follows from another act: a dismissed appeal upholds what was appealed against."""


@lru_cache(maxsize=2048)
def read_deeds(text: str) -> tuple[Deed, ...]:
    """The acts of a sentence in order, those implied after those told."""
    words = tokens(text)[:LONGEST]
    found = list(_heads(words))
    deeds: list[Deed] = []
    for number, (at, end, kind) in enumerate(found):
        if kind != "~":
            deeds.append(_deed(words, found, number, (at, end, kind), deeds))
    told = tuple(_settled(deed) for deed in deeds)
    return (*told, *(extra for deed in told for extra in _implied(deed, words)))


_BE = frozenset("is are was were be been being".split())
_HELPERS = _BE | frozenset(
    "has have had having do does did will would shall should may might can could must to not never n't also"
    " then far so later again already finally ultimately since once still and".split()
)
_BEFORE_NOUN = frozenset("the a an his her its their this that these those any each every new no".split())
_BASE_AFTER = frozenset("to will would shall should may might can could must not did does do n't".split())


def _heads(words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """Each verb of an act: its place, the place after its phrase, its class; `~` for a verb of saying."""
    taken, ruled = -1, -LONGEST
    for index, token in enumerate(words):
        if index - ruled < LEEWAY and (kind := _leave(words, index)):
            yield index, index + 1, kind
            taken, ruled = index, -LONGEST
            continue
        form = _form(words, index)
        if form is None or index <= taken or (token.capital and index):
            continue
        if not _is_verb(words, index, *form) or _only_leads(words, index):
            continue
        row = _row(words, index, form[0])
        if row is not None:
            yield index, *row
            taken = index
        elif form[0] in SAYINGS:
            ruled = index if form[0] in _RULING else ruled
            yield index, index + 1, "~"


LEEWAY = 18
"""How far behind "ruled that" a "may" still is what was ruled, in tokens."""

_RULING = frozenset(["rule", "hold", "decide", "find"])


def _leave(words: Sequence[Token], index: int) -> str | None:
    """What a ruling allows or forbids: "held that the city may charge", "that he could not be sent back"."""
    lower = words[index].lower
    if lower not in {"may", "can", "could", "must", "cannot"} or words[index].capital:
        return None
    if lower == "cannot" or (index + 1 < len(words) and words[index + 1].lower in {"not", "n't"}):
        return "ban"
    return None if lower == "must" else "allow"


_NOMINALS = {
    "violation": ("violate", "noun"),
    "violations": ("violate", "noun"),
    "infringement": ("infringe", "noun"),
    "breach": ("breach", "noun"),
    "breaches": ("breach", "noun"),
    "acquittal": ("acquit", "noun"),
    "guilty": ("convict", "noun"),
    "charge": ("charge", "noun"),
    "charges": ("charge", "noun"),
    "approval": ("approve", "noun"),
    "ratification": ("ratify", "noun"),
    "adoption": ("adopt", "noun"),
}
"""Nouns that tell an act, with the verb that does."""


_ASIDE = frozenset("on in last late early again also today".split())


def _form(words: Sequence[Token], index: int) -> tuple[str, str] | None:
    """The verb and tense that a word is a form of, or the verb that its noun tells."""
    lower = words[index].lower
    if lower.startswith("charge") and index and words[index - 1].lower in {"without", "no"}:
        return _NOMINALS.get(lower)
    return act_forms().get(lower) or _NOMINALS.get(lower)


def _only_leads(words: Sequence[Token], index: int) -> bool:
    """Whether a verb is of the act that follows it: "refused to grant", "declined to pardon"."""
    after = [token.lower for token in words[index + 1 : index + 6]]
    if words[index].lower not in UNDONE or "to" not in after:
        return False
    return all(word in _ASIDE or word in MONTHS or word.isdigit() for word in after[: after.index("to")])


def _row(words: Sequence[Token], index: int, verb: str) -> tuple[int, str] | None:
    """The longest phrase that a verb begins: the place after it, its class."""
    for tail, kind in act_verbs().get(verb, ()):
        end = _tail(words, index, tail)
        if end is not None and _fits(words, index, verb, kind, end):
            return end, kind
    return None


_MEASURES = Kind.INSTRUMENT | Kind.DECISION | Kind.PERMIT | Kind.PENALTY


def _is_brought(words: Sequence[Token], index: int) -> bool:
    """Whether a case, a bill or a request stands near: these are thrown out without being annulled."""
    near = words[max(index - 14, 0) : index + 10]
    return bool({stem(token.lower) for token in near} & (CASES | REMEDIES))


_LISTS = frozenset("list lists register blacklist roll rolls market shelves sale".split())


def _fits(words: Sequence[Token], index: int, verb: str, kind: str, end: int) -> bool:
    """Whether a word of two meanings has this one: who is cleared is acquitted, a merger is allowed."""
    after = [token.lower for token in words[index + 1 : index + 10]]
    match verb, kind:
        case "leave", "leave":
            return "dead" not in after
        case "withdraw", "leave":
            return after[:1] == ["from"]
        case ("keep" | "maintain" | "retain", "uphold") | ("end", "strike"):
            held = any(kind_of_word(word, capital=False) & _MEASURES for word in after[:6])
            return held or after[:1] == ["it"] or after[:2] == ["the", "one"]
        case "clear", _:
            return ("of" in after) is (kind == "acquit")
        case "throw" | "strike", "strike":
            out = words[end - 1].lower == "out"
            return not out or not _is_brought(words, index)
        case "strike", "deny":
            return _is_brought(words, index)
        case "give" | "get" | "receive", "sentence":
            return any(word.isdigit() or word in lexicon.NUMBER_WORDS for word in after[:5])
        case "agree", "grant":
            return after[:2] in (["to", "the"], ["to", "a"], ["with", "the"])
        case "put" | "place" | "take" | "strike", "add" | "remove":
            return bool(_LISTS.intersection(after))
        case ("charge", "charge") | ("fail", "deny"):
            return not {"for", "to"}.intersection(after[:1])
        case "back" | "carry" | "list" | "add", _:
            return words[index].lower != verb
    return True


def _is_verb(words: Sequence[Token], index: int, verb: str, tense: str) -> bool:
    before = words[index - 1].lower if index else ""
    if words[index].lower in _NOMINALS and (tense == "noun" or verb == "breach"):
        return _nominal(words, index)
    if tense == "ing":
        return before not in _BEFORE_NOUN and _participial(words, index)
    if tense == "past":
        return before not in _BEFORE_NOUN - {"that"}
    if tense == "base" and before in _BASE_AFTER:
        return True
    if verb in NOUNS_TOO or tense == "base":
        return tense == "base" and before in {"that", "be"} and verb not in NOUNS_TOO
    return before not in _BEFORE_NOUN - {"that"}


_ASKED = frozenset({"approval", "ratification", "adoption"})
"""Nouns of acts that are read only where a word before them says that the act is still wanted."""


def _nominal(words: Sequence[Token], index: int) -> bool:
    """Whether a noun tells the act: "found no violation", "ended in acquittal"."""
    before = {token.lower for token in words[max(index - 6, 0) : index]}
    if words[index].lower in _ASKED:
        return bool(before & PLANS)
    if words[index].lower.startswith("charge"):
        return True
    if words[index].lower == "guilty":  # "guilty of theft but not of arson" goes on from "found"
        return words[index - 1].lower in {"but", "and"}
    if words[index].lower == "acquittal":
        return bool(before & {"ended", "ending", "end", "resulted"})
    return bool(before & {"found", "find", "finding", "finds", "no", "been", "was", "constituted", "a"})


_RULINGS = frozenset(
    "order injunction ruling judgment judgement decree law decision ordinance act resolution".split()
)


_GERUND_AFTER = frozenset(", by after and ; — – but not without".split())


def _participial(words: Sequence[Token], index: int) -> bool:
    """Whether a form in -ing tells an act of its own, not more of the noun before it."""
    before = words[index - 1].lower if index else ","
    return before in _GERUND_AFTER or before in _BE or before in _RULINGS or before in PLANS


_JOINED = {"of": 0, "to": 0, "from": 5, "as": 6, "for": 1, "against": 1, "with": 1, "no": 1, "yes": 1}
"""Words that belong to a phrase only where they follow closely, with how many tokens may stand between."""


def _tail(words: Sequence[Token], index: int, tail: tuple[str, ...]) -> int | None:
    """The place after a phrase whose first word stands at `index`; None where it is not there."""
    at = index + 1
    for part in tail:
        limit = min(at + _JOINED.get(part, APART) + 1, len(words))
        while at < limit and stem(words[at].lower) != part:
            if words[at].lower in _STOPS:
                return None
            at += 1
        if at >= limit:
            return None
        at += 1
    return at


_STOPS = frozenset({";", ",", ".", "but", "which", "who", "that", "while", ":"})
_CONNECTORS = frozenset(
    ", ; : — – ( ) and but while whereas although though after before when because that which who whom if"
    " until since where as or by".split()
)


_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
_TURNS = frozenset("which who where when whose since after before until".split())


def _near(rest: Sequence[Token]) -> Sequence[Token]:
    """The words after a verb up to a clause that tells of another time."""
    stop = next((i for i, token in enumerate(rest) if token.lower in _TURNS), len(rest))
    return rest[:stop]


def _deed(
    words: Sequence[Token],
    found: Sequence[tuple[int, int, str]],
    number: int,
    head: tuple[int, int, str],
    earlier: Sequence[Deed],
) -> Deed:
    at, _, kind = head
    start = _start(words, found, number)
    stop = _stop(words, found, number)
    lead, rest = words[start:at], words[at + 1 : stop]
    passive = _is_passive(words, at, lead, rest) or _goes_on(words, at, lead, rest, earlier)
    verb, tense = _form(words, at) or ("", "")
    intransitive = kind != "block" and (verb in INTRANSITIVE or (verb, kind) == ("find", "deny"))
    ruled = words[at].lower in _MODALS
    subject = tuple(_subject(words, lead, start, at, earlier, passive=passive))
    actor, thing = subject, tuple(rest)
    if verb == "charge" and tense == "noun":
        actor, thing = (), (*(token for deed in earlier for token in deed.object), *rest)
    elif intransitive or words[at].lower == "acquittal":
        actor, thing = (), (*subject, *rest)
    elif ruled:
        actor, thing = _teller(words, found, number), (*subject, *rest)
    elif passive:
        agent = _agent(rest)
        others = [token for token in rest if token not in agent]
        actor, thing = agent or _teller(words, found, number), (*subject, *others)
    noun = words[at].lower in _ASKED
    own = (*lead, *_near(rest))
    led = words[start - 1].lower if start else ""
    if led in _RELATIVE and not passive:
        floor = max(start - 7, found[number - 1][0] + 1 if number else 0)
        thing = (*words[floor : start - 1], *thing) if _has_subject(lead) else thing
    around = _governed(words, found, number)
    negated = not ruled and (_is_undone(lead) or _denies(words, at, rest))
    return Deed(
        at=at,
        kind=kind,
        actor=actor,
        object=thing,
        negated=negated and verb not in {"find", "say", "vote"},
        planned=_planned(words, lead, at, kind) or around or noun or _is_conditional(words, start),
        years=frozenset(t.text for t in own if t.text.isdigit() and 1000 <= int(t.text) <= 2100),
        months=frozenset(t.lower for t in own if t.capital and t.lower in _MONTHS),
        passive=passive,
        side=led in _RELATIVE or led in _TURNS,
        again=words[at].lower == "guilty" or _is_again(lead if passive or intransitive else rest),
    )


def _start(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> int:
    """Where the clause of a head begins: after the last connector between it and the head before."""
    at = found[number][0]
    floor = found[number - 1][0] + 1 if number else 0
    before = range(at - 1, floor - 1, -1)
    return next(
        (i + 1 for i in before if words[i].lower in _CONNECTORS and not _inner(words, i, at)),
        floor,
    )


def _inner(words: Sequence[Token], index: int, at: int) -> bool:
    """Whether a connector joins no clauses: a comma after an opening adverbial, "and" between two nouns."""
    lower = words[index].lower
    between = words[index + 1 : at]
    if lower == ",":
        return False
    if lower in {"and", "or"}:
        return bool(between) and not _starts_clause(between) and _listed(words, index)
    return lower == "by" and not any(token.kind is TokenKind.WORD for token in between)


def _starts_clause(between: Sequence[Token]) -> bool:
    opening = {"the", "it", "he", "she", "they", "in", "on", "a"}
    return any(token.lower in opening or token.capital for token in between[:2])


def _listed(words: Sequence[Token], index: int) -> bool:
    return index > 0 and words[index - 1].kind is TokenKind.WORD


def _stop(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> int:
    """Where the words after a head end: at the clause of the next, if that is not about its object."""
    at = found[number][0]
    for later in range(number + 1, len(found)):
        start = _start(words, found, later)
        before = words[start - 1].lower if start else ""
        bare = before in {"that", "which", "who"} and start >= 2 and words[start - 2].lower != ","
        if found[later][2] == "~" or start <= at + 1 or bare:
            if start <= at + 1 and found[later][2] != "~" and not bare:
                if (
                    words[found[later][0] - 1].lower != "to"
                    or stem(words[found[later][0] - 2].lower) in REMEDIES
                ):
                    return len(words)
                return found[later][0]
            continue
        return start - 1
    semi = next((i for i in range(at, len(words)) if words[i].text == ";"), len(words))
    return min(semi, len(words))


def _is_passive(words: Sequence[Token], at: int, lead: Sequence[Token], rest: Sequence[Token]) -> bool:
    helped = [token.lower for token in lead[-5:]]
    for word in reversed(helped):
        if word in _BE:
            return not words[at].lower.endswith("ing")
        if word not in _HELPERS and not word.endswith("ly"):
            break
    return bool(rest) and rest[0].lower == "by" and words[at].lower.endswith(("ed", "n", "t"))


_ELLIPTIC = frozenset("in on at after before under when . ,".split())


def _goes_on(
    words: Sequence[Token], at: int, lead: Sequence[Token], rest: Sequence[Token], earlier: Sequence[Deed]
) -> bool:
    """Whether a participle shares the auxiliary of the clause before: "was refused and then granted"."""
    bare = not rest or rest[0].lower in _ELLIPTIC
    named = any(token.capital or token.lower in _PRONOUNS for token in lead)
    return (
        bare and not named and bool(earlier) and earlier[-1].passive and words[at].lower.endswith(("ed", "n"))
    )


def _teller(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> tuple[Token, ...]:
    """Who says, where the act is told as said: "the court ruled that the order was void"."""
    if not number or found[number - 1][2] != "~":
        return ()
    between = words[found[number - 1][0] : found[number][0]]
    told = any(token.lower == "that" for token in between)
    return tuple(words[_start(words, found, number - 1) : found[number - 1][0]]) if told else ()


def _agent(rest: Sequence[Token]) -> tuple[Token, ...]:
    """The words after "by", where they name somebody: not a vote, a date or a means."""
    at = _agent_at(rest)
    if at is None:
        return ()
    stop = next((i for i in range(at + 1, len(rest)) if _ends_agent(rest, i)), len(rest))
    return tuple(rest[at:stop])


def _agent_at(rest: Sequence[Token]) -> int | None:
    for index, token in enumerate(rest[:-1]):
        wide = {t.lower for t in rest[index + 1 : index + 6]}
        means = rest[index + 1].lower.endswith("ing") or wide & _MARGINS
        if token.lower == "by" and not means:
            return index + 1
    return None


_MARGINS = frozenset("vote votes majority margin per percent half third years months".split())
_AFTER_AGENT = frozenset("as on after before because for to over with when under during until".split())


def _ends_agent(rest: Sequence[Token], index: int) -> bool:
    """Whether the agent ends before a word: "by the senate as chief judge", "by the agency in 2015"."""
    lower = rest[index].lower
    dated = lower == "in" and index + 1 < len(rest) and rest[index + 1].text.isdigit()
    return lower in _AFTER_AGENT or dated


_PRONOUNS = frozenset("it he she they him her them one this that these those both".split())


def _has_subject(lead: Sequence[Token]) -> bool:
    """Whether a relative clause has a subject of its own, so that the noun before it is its object."""
    return any(token.kind is TokenKind.WORD and token.lower not in _HELPERS for token in lead)


def _opens(words: Sequence[Token], comma: int) -> int:
    """Where the clause begins that an apposition before its verb closes: "the treasurer, Osk, pleaded"."""
    strong = _CONNECTORS - {",", "and", "or", "by"}
    return next((i + 1 for i in range(comma - 1, -1, -1) if words[i].lower in strong), 0)


_RELATIVE = frozenset({"that", "which", "who"})


def _ends_in_pronoun(lead: Sequence[Token]) -> bool:
    """Whether the subject of a clause that has other words as well is a pronoun: "rather than wait they"."""
    last = next((t.lower for t in reversed(lead) if t.lower not in _HELPERS), "")
    return last in {"it", "he", "she", "they"}


def is_adverb(token: Token) -> bool:
    """Whether a word is of manner or degree, by its ending."""
    return token.lower.endswith("ly") and token.lower not in NO_ADVERBS


def _subject(
    words: Sequence[Token],
    lead: Sequence[Token],
    start: int,
    at: int,
    earlier: Sequence[Deed],
    *,
    passive: bool,
) -> Sequence[Token]:
    """The words before a verb in its clause; where there are none, those of the clause before."""
    named = [t for t in lead if t.kind is TokenKind.WORD and t.lower not in _HELPERS | lexicon.STOP]
    named = [t for t in named if not is_adverb(t) and t.lower not in UNDONE | PLANS | DECISIONS]
    hung = words[at].lower.endswith("ing") and at > 0 and words[at - 1].lower in _GERUND_AFTER
    if hung and earlier:
        named = []
    if named and not _ends_in_pronoun(lead):
        return lead
    before = words[start - 1].lower if start else ""
    if before in _RELATIVE and not _has_subject(lead):
        return words[max(start - 6, 0) : start - 1]
    main = [deed for deed in earlier if not deed.side]
    if named and before != ",":
        return ()  # a pronoun that other words stand before: "rather than wait they"
    if main:
        acting = next((deed.actor for deed in reversed(main) if deed.actor), ())
        return main[-1].object if passive or (main[-1].passive and not acting) else acting
    if before == ",":
        return words[_opens(words, start - 1) : start - 1]
    if start == 0 or at == 0:
        comma = next((i for i in range(at, min(at + 30, len(words))) if words[i].text == ","), None)
        return words[comma + 1 : comma + 8] if comma is not None and words[at].lower.endswith("ing") else ()
    return () if _ends_in_pronoun(lead) else words[: max(start - 1, 0)]


def _is_undone(lead: Sequence[Token]) -> bool:
    """Whether a word before the verb says that it was not done."""
    lowers = [token.lower for token in lead[-9:]]
    return ("yet", "to") in pairwise(lowers) or any(lower in UNDONE for lower in lowers)


def _denies(words: Sequence[Token], at: int, rest: Sequence[Token]) -> bool:
    """Whether "no" stands at its object, or before a noun that tells the act: "no violation of"."""
    lead = {token.lower for token in words[max(at - 3, 0) : at]} if words[at].lower in _NOMINALS else set()
    return "no" in lead or bool({token.lower for token in rest[:1]} & {"no", "none"})


def _governed(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> bool:
    """Whether a verb of planning or advising leads to it over "that"."""
    if not number or found[number - 1][2] != "~":
        return False
    before, at = found[number - 1][0], found[number][0]
    leads = stem(words[before].lower) in _LEADING
    led = before + 1 == at or any(token.lower in {"that", "to", "would"} for token in words[before:at])
    return leads and led


_LEADING = frozenset(stem(w) for w in "recommend ask plan intend urge propose".split())


_MODALS = frozenset("may can could must cannot".split())


def _planned(words: Sequence[Token], lead: Sequence[Token], at: int, kind: str) -> bool:
    lowers = [token.lower for token in lead[-12:] if token.text != "May"]
    if ("yet", "to") in pairwise(lowers):
        return False
    if kind in {"allow", "ban"} and words[at].lower in _MODALS:
        return False
    if any(word in PLANS for word in lowers):
        return True
    if lowers[-1:] == ["to"] and any(word in DECISIONS for word in lowers):
        return kind in MEANT
    return any(a in _BE and b == "to" for a, b in pairwise(lowers)) or (
        at > 0 and words[at - 1].lower == "be" and "that" in {t.lower for t in words[max(at - 12, 0) : at]}
    )


def _is_conditional(words: Sequence[Token], start: int) -> bool:
    """Whether its clause is led by a condition: "if the court rejects the appeal"."""
    return start > 0 and words[start - 1].lower in {"if", "unless", "whether", "until", "once"}


_KNOWN = frozenset(
    "verdict judgment judgement decision ruling conviction award order measure sentence case bill law"
    " ban".split()
)
"""What "the" alone makes the one that was named before."""


def _is_again(words: Sequence[Token]) -> bool:
    """Whether "it" or "the verdict" stands for an object that was named before."""
    plain = [t for t in words if t.kind is TokenKind.WORD and t.lower not in _HELPERS]
    lowers = [token.lower for token in plain[:3]]
    if not plain:
        return True
    if lowers[:2] in (["the", "one"], ["the", "ones"], ["the", "latter"]):
        return True
    definite = lowers[:1] == ["the"] and bool(_KNOWN.intersection(lowers[1:2]))
    return _is_pronoun(words) or (definite and not {"of", "against", "on", "to"}.intersection(lowers[2:]))


def _is_pronoun(words: Sequence[Token]) -> bool:
    """Whether the first word that could be an object is a pronoun, or points to what was named before."""
    passed = _HELPERS | {"in", "on", "from", "with", "of", "for"}
    first = next((t.lower for t in words if t.kind is TokenKind.WORD and t.lower not in passed), "")
    return first in _PRONOUNS or any(token.lower in _REMAINDER for token in words[:3])


_REMAINDER = frozenset("rest remainder remaining others".split())


def _turned_round(deed: Deed) -> bool:
    """Whether what is passed is told as passing: "the bill passed the senate"."""
    what = any(kind_of_word(token.lower, capital=False) & Kind.INSTRUMENT for token in deed.actor[-1:])
    where = any(
        kind_of_word(token.text, capital=token.capital) & Kind.LEGISLATURE for token in deed.object[:4]
    )
    return what and where and deed.kind == "grant"


def _settled(deed: Deed) -> Deed:
    """The deed with what it comes to: an appeal upheld is granted, a refusal to grant is a denial."""
    if _turned_round(deed):
        deed = replace(deed, actor=deed.object, object=deed.actor)
    near = {stem(token.lower) for token in deed.object[:7]}
    if deed.kind in {"uphold", "allow"} and near & REMEDIES:
        deed = replace(deed, kind="grant")
    if deed.kind in {"lose", "win"} and near & REMEDIES | near & {"case"}:
        kind = "deny" if deed.kind == "lose" else "grant"
        deed = replace(deed, kind=kind, actor=(), object=(*deed.actor, *deed.object))
    if deed.kind == "drop" and near & PERMITS:
        deed = replace(deed, kind="strike")
    if deed.negated and deed.kind in TURNED and not deed.planned:
        deed = replace(deed, kind=TURNED[deed.kind], negated=False, turned=True)
    return deed


def named_act(deed: Deed) -> Deed | None:
    """The act whose noun is granted, refused or stopped: to reject an expulsion is not to expel."""
    if deed.kind not in {"grant", "deny", "block", "allow", "order"} or deed.negated:
        return None
    near = [stem(token.lower) for token in deed.object[:9]]
    kind = next((ACT_NOUNS[word] for word in near if word in ACT_NOUNS), None)
    if kind is None:
        return None
    return replace(deed, kind=kind, negated=deed.kind in {"deny", "block"}, implied=True)


def _implied(deed: Deed, words: Sequence[Token]) -> Iterator[Deed]:
    """What an act on an appeal does to what was appealed against."""
    near = {stem(token.lower) for token in deed.object[:8]}
    if (named := named_act(deed)) is not None:
        yield named
    turned = {"deny": "uphold", "grant": "strike"}.get(deed.kind)
    if turned and near & APPEALS and not {"leav"} & near and not deed.negated:
        yield replace(deed, kind=turned, object=tuple(words), implied=True)
