"""The heads of a sentence in; where the clause of each begins and ends, who acts in it, out."""

from collections.abc import Sequence

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.deeds.manner import PRONOUNS, is_adverb
from claimcheck.compare.deeds.words import BE, DECISIONS, GERUND_AFTER, HELPERS, PLANS, UNDONE, WISHES
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind, stem
from claimcheck.compare.sentence.names import MONTHS

_CONNECTORS = frozenset(
    ", ; : — – ( ) and but while whereas although though after before when because that which who whom if"
    " until since where as or by whether".split()
)


def clause_start(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> int:
    """Where the clause of a head begins: after the last connector between it and the head before."""
    at = found[number][0]
    floor = _floor(words, found, number)
    before = range(at - 1, floor - 1, -1)
    return next(
        (i + 1 for i in before if words[i].lower in _CONNECTORS and not _inner(words, i, at)),
        floor,
    )


def _floor(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> int:
    """Behind the head before, unless that only says more of this one's subject: "a bid to end the strike"."""
    while number:
        before = found[number - 1][0]
        if wish_of(words, before) is None:
            return before + 1
        number -= 1
    return 0


def wish_of(words: Sequence[Token], at: int) -> int | None:
    """Where the noun stands that a verb in "to" hangs on: the bid of "a bid by two members to reopen it"."""
    floor = max(at - REACH, 0)
    to = next((i for i in range(at - 1, floor, -1) if words[i].lower == "to"), None)
    if to is None or (to < at - 1 and not _caused(words, to, at)):
        return None
    for index in range(to - 1, floor - 1, -1):
        if stem(words[index].lower) in WISHES:
            between = words[index + 1 : to]
            return index if not between or between[0].lower in {"by", "of", "from"} else None
        if words[index].kind is TokenKind.MARK or words[index].lower in BE:
            return None
    return None


REACH = 14
"""How far before a verb the noun that it hangs on may stand, in tokens."""


def _caused(words: Sequence[Token], to: int, at: int) -> bool:
    """Whether "to have" or "to get" leads a participle over its object: "to have the works stopped"."""
    led = words[to + 1].lower in {"have", "get", "see"} and to + 2 < at
    return led and words[to + 2].lower not in BE and not any(t.kind is TokenKind.MARK for t in words[to:at])


def _inner(words: Sequence[Token], index: int, at: int) -> bool:
    """Whether a connector joins no clauses: "and" between two nouns, the dash of "voted 9–4"."""
    lower = words[index].lower
    between = words[index + 1 : at]
    if lower in {"–", "—"}:
        return index > 0 and words[index - 1].kind is words[index + 1].kind is TokenKind.NUMBER
    if lower in {"and", "or"}:
        return bool(between) and not _starts_clause(between) and _listed(words, index)
    counted = bool(between) and (
        between[0].kind is TokenKind.NUMBER or between[0].lower in lexicon.NUMBER_WORDS
    )
    return lower == "by" and (counted or not any(token.kind is TokenKind.WORD for token in between))


def _starts_clause(between: Sequence[Token]) -> bool:
    opening = {"the", "it", "he", "she", "they", "in", "on", "a"}
    return any(token.lower in opening or token.capital for token in between[:2])


def _listed(words: Sequence[Token], index: int) -> bool:
    return index > 0 and words[index - 1].kind is TokenKind.WORD


def clause_stop(words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int) -> int:
    """Where the words after a head end: at the clause of the next, if that is not about its object."""
    at = found[number][0]
    for later in range(number + 1, len(found)):
        start = clause_start(words, found, later)
        before = words[start - 1].lower if start else ""
        bare = before in {"that", "which", "who"} and start >= 2 and words[start - 2].lower != ","
        if found[later][2] == "~" or start <= at + 1 or bare:
            if start <= at + 1 and found[later][2] != "~" and not bare:
                led = words[found[later][0] - 1].lower == "to"
                if not led or wish_of(words, found[later][0]) is not None:
                    return len(words)
                return found[later][0]
            continue
        return start - 1
    semi = next((i for i in range(at, len(words)) if words[i].text == ";"), len(words))
    return min(semi, len(words))


def is_passive(words: Sequence[Token], at: int, lead: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether a form of "be" stands before the verb, or "by" after its participle."""
    helped = [token.lower for token in lead[-5:]]
    for word in reversed(helped):
        if word in BE:
            return not words[at].lower.endswith("ing")
        if word not in HELPERS and not word.endswith("ly"):
            break
    return _agent_at(rest) == 1 and words[at].lower.endswith(("ed", "n", "t"))


_ELLIPTIC = frozenset("in on at after before under when . ,".split())


def goes_on(
    words: Sequence[Token], at: int, lead: Sequence[Token], rest: Sequence[Token], earlier: Sequence[Deed]
) -> bool:
    """Whether a participle shares the auxiliary of the clause before: "was refused and then granted"."""
    bare = not rest or rest[0].lower in _ELLIPTIC
    named = any(token.capital or token.lower in PRONOUNS for token in lead)
    return (
        bare and not named and bool(earlier) and earlier[-1].passive and words[at].lower.endswith(("ed", "n"))
    )


def teller_of(
    words: Sequence[Token], found: Sequence[tuple[int, int, str]], number: int
) -> tuple[Token, ...]:
    """Who says, where the act is told as said: "the court ruled that the order was void"."""
    if not number or found[number - 1][2] not in {"~", "order"}:
        return ()
    between = words[found[number - 1][0] : found[number][0]]
    told = any(token.lower == "that" for token in between)
    return tuple(words[clause_start(words, found, number - 1) : found[number - 1][0]]) if told else ()


def told_after(words: Sequence[Token], at: int) -> tuple[Token, ...]:
    """Who ruled so, where that is put behind it: "they may merge, the court decided"."""
    commas = [i for i in range(at + 1, len(words)) if words[i].text == ","]
    if not commas:
        return ()
    stop = next((i for i in range(commas[-1], len(words)) if words[i].lower in _RULED), commas[-1])
    return tuple(words[commas[-1] + 1 : stop])


_RULED = frozenset("ruled held decided found concluded declared ordered".split())


def agent_of(rest: Sequence[Token]) -> tuple[Token, ...]:
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


def has_subject(lead: Sequence[Token]) -> bool:
    """Whether a relative clause has a subject of its own, so that the noun before it is its object."""
    return any(
        token.kind is TokenKind.WORD and token.lower not in HELPERS | MONTHS | _WHEN and not is_adverb(token)
        for token in lead
    )


_WHEN = frozenset("on in at by since after before last next earlier later then still also".split())
"""Words that may stand between a relative pronoun and its verb besides a date: "which on 3 May had"."""


def _opens(words: Sequence[Token], comma: int) -> int:
    """Where the clause begins that an apposition before its verb closes: "the treasurer, Osk, pleaded"."""
    strong = _CONNECTORS - {",", "and", "or", "by"}
    return next((i + 1 for i in range(comma - 1, -1, -1) if words[i].lower in strong), 0)


def _before_comma(words: Sequence[Token], comma: int) -> Sequence[Token]:
    """The subject that a comma parts from its verb: before an apposition, or a relative clause put in."""
    start = _opens(words, comma)
    if start < 2 or words[start - 1].lower not in {"which", "who"}:
        return words[start:comma]
    stop = start - 1 - (words[start - 2].text == ",")
    return words[_opens(words, stop) : stop]


RELATIVE = frozenset({"that", "which", "who", "whom"})


def ends_in_pronoun(lead: Sequence[Token]) -> bool:
    """Whether the subject of a clause that has other words as well is a pronoun: "rather than wait they"."""
    last = next((t.lower for t in reversed(lead) if t.lower not in HELPERS), "")
    return last in {"it", "he", "she", "they"}


def subject_of(
    words: Sequence[Token],
    lead: Sequence[Token],
    start: int,
    at: int,
    earlier: Sequence[Deed],
    *,
    passive: bool,
) -> Sequence[Token]:
    """The words before a verb in its clause; where there are none, those of the clause before."""
    named = [t for t in lead if t.kind is TokenKind.WORD and t.lower not in HELPERS | lexicon.STOP | MONTHS]
    named = [t for t in named if not is_adverb(t) and t.lower not in UNDONE | PLANS | DECISIONS]
    hung = words[at].lower.endswith("ing") and at > 0 and words[at - 1].lower in GERUND_AFTER
    if hung and earlier:
        named = []
    if named and not ends_in_pronoun(lead):
        return lead
    before = words[start - 1].lower if start else ""
    if before in RELATIVE and not has_subject(lead):
        return words[max(start - 6, 0) : start - 1]
    main = [deed for deed in earlier if not deed.side]
    if named and before != ",":
        return ()  # a pronoun that other words stand before: "rather than wait they"
    if main:
        acting = next((deed.actor for deed in reversed(main) if deed.actor), ())
        return main[-1].object if passive or (main[-1].passive and not acting) else acting
    if before == ",":
        subject = _before_comma(words, start - 1)
        return subject[:1] if subject and subject[0].lower in {"it", "he", "she", "they"} else subject
    if start == 0 or at == 0:
        comma = next((i for i in range(at, min(at + 30, len(words))) if words[i].text == ","), None)
        return words[comma + 1 : comma + 8] if comma is not None and words[at].lower.endswith("ing") else ()
    return () if ends_in_pronoun(lead) else words[: max(start - 1, 0)]
