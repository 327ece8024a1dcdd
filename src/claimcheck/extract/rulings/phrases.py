"""Tokens in, noun phrases out: the one that begins after a verb, the one that ends before it."""

from collections.abc import Sequence

from claimcheck.extract.rulings.kinds import ACTORS, NONE, Kind
from claimcheck.extract.rulings.line import (
    CALENDAR,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    STOPS,
    Line,
    Phrase,
    Token,
)

_INSIDE = frozenset("- & / $ € £ %".split()) | {"’s", "'s", "’", "'"}
_OBJECTS = frozenset("that it him her them he she they".split())
_COMMON_VERBS = frozenset(
    "said says told became become took made went came gave saw began got knew felt thought wanted asked"
    " meant shows showed"
    " reported announced".split()
)
_BOUNDS = frozenset("more less fewer over about nearly almost at just only".split())
"""Words that begin a number after a preposition, which is no part of the phrase: "with more than half"."""
_CHAINS = frozenset("of in for on at from to against with between".split())
TRANSPARENT = frozenset(
    "part parts portion portions most majority members group number panel list dozens hundreds all some"
    " many half much"
    " series set copy version text package kind sort elements aspects rest remainder one two three"
    " four five six"
    " implementation enforcement adoption use entry lower upper both bench"
    " instrument instruments provisions terms first second third validity constitutionality legality".split()
)


def kind_of(tokens: Sequence[Token], first: int, last: int) -> Kind:
    """The kinds of the phrase's head: its last word that has one, names and numbers passed over."""
    for index in range(last - 1, first - 1, -1):
        token = tokens[index]
        if token.kind:
            return token.kind | _titled(tokens, first, index)
        if token.capital and _title_before(tokens, first, index):
            return Kind.OFFICIAL | Kind.PERSON
        if not (
            token.capital
            or token.low in TRANSPARENT
            or token.low in CALENDAR
            or not token.word
            or token.adverb
            or token.low.isdigit()
        ):
            return Kind.PERSON if any(t.capital and index > first for t in tokens[index + 1 : last]) else NONE
    return Kind.PERSON if any(token.capital for token in tokens[first:last]) else NONE


def _titled(tokens: Sequence[Token], first: int, index: int) -> Kind:
    """`Supreme Court` and `President` before a name make the name official."""
    return Kind.OFFICIAL if tokens[index].kind & Kind.STATE and _title_before(tokens, first, index) else NONE


def _title_before(tokens: Sequence[Token], first: int, index: int) -> bool:
    for at in range(index - 1, max(first, index - 4) - 1, -1):
        if tokens[at].kind & (Kind.OFFICIAL | Kind.COURT):
            return True
        if not tokens[at].capital:
            return False
    return False


def noun_after(line: Line, at: int, verbs: frozenset[str]) -> Phrase | None:
    """The noun phrase that begins at token `at`, with its `of` chain and one more preposition."""
    tokens, first, end, kind, head = line.tokens, at, at, NONE, False
    limit = min(len(tokens), at + 28)
    while end < limit:
        while end < limit and tokens[end].text in QUOTES:
            end += 1
        stop = _segment_end(tokens, end, limit, verbs)
        if stop == end:
            break
        part = _loose_kind(tokens, end, stop)
        if not head:
            kind, head = kind | part, bool(part) and tokens[stop - 1].low not in TRANSPARENT
        end = stop
        while end < limit and tokens[end].text in QUOTES:
            end += 1
        low = line.low(end)
        if low in {"of", "’s", "'s"} or (low == "(" and line.low(end + 2) == ")"):
            if low == "(" and line.low(end - 1) in {"’s", "'s"}:
                kind, head = NONE, False  # "the ministry's (PM) motion": the head is still to come
            end += 3 if low == "(" else 1
        elif low in {"and", "or", ",", "nor"} and _continues(tokens, end, kind):
            end += 1
        elif low in {"to", "on", "in", "for", "from", "against", "with", "between"} and kind:
            following = line.low(end + 1)
            if (
                following in CALENDAR
                or following.isdigit()
                or following.endswith("ing")
                or following in _BOUNDS
                or following in {"may", "march", "early", "late"}
            ):
                break
            after = _segment_end(tokens, end + 1, limit, verbs)
            end = after if after > end + 1 else end
            break
        else:
            break
    while end > first and (not tokens[end - 1].word or tokens[end - 1].low in CALENDAR):
        end -= 1
    return line.phrase(first, end, kind) if end > first else None


def _continues(tokens: Sequence[Token], at: int, kind: Kind) -> bool:
    """Whether the conjunction at `at` joins another noun phrase of the same kind, not another clause."""
    if not kind or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    return tokens[at].low != "," and (after.low in DETERMINERS or after.capital or bool(after.kind & kind))


def _loose_kind(tokens: Sequence[Token], first: int, last: int) -> Kind:
    """After a verb the phrase's end is uncertain, so the last word that has a kind tells it."""
    for index in range(min(last, first + 9) - 1, first - 1, -1):
        token = tokens[index]
        if token.kind and token.low not in TRANSPARENT:
            return token.kind
        if token.capital and _title_before(tokens, first, index):
            return Kind.OFFICIAL | Kind.PERSON
    return Kind.PERSON if any(token.capital for token in tokens[first:last]) else NONE


def _segment_end(tokens: Sequence[Token], at: int, limit: int, verbs: frozenset[str]) -> int:
    index = at
    while index < limit:
        token = tokens[index]
        if not token.word and token.text not in _INSIDE:
            break
        stops = token.low in PREPOSITIONS or (token.low in STOPS and token.text != "US")
        if stops and (index > at or token.low not in _OBJECTS):
            break
        if index > at and tokens[index - 1].low == "it":
            break
        if (
            index > at
            and tokens[index - 1].low not in DETERMINERS
            and (_verbal(token, verbs) or _participle(tokens, index))
        ):
            break
        index += 1
    return index


def _participle(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token begins a clause that says more of the noun before it: "a decree dissolving"."""
    token = tokens[index]
    return token.low.endswith("ing") and not token.capital and not token.kind and bool(tokens[index - 1].kind)


_ADJECTIVAL = frozenset({"restraining", "governing", "holding", "ruling", "sitting"})
"""Participles that stand before their noun: "a restraining order"."""


def _verbal(token: Token, verbs: frozenset[str]) -> bool:
    return (
        token.low in verbs
        and token.low not in _ADJECTIVAL
        and not token.capital
        and not token.kind
        and token.low.endswith(("ed", "ing", "s", "d"))
    )


def noun_before(line: Line, end: int, verbs: frozenset[str]) -> Phrase | None:
    """The noun phrase that ends just before token `end`: the subject of the verb there."""
    tokens, floor, first = line.tokens, max(0, end - 24), end
    best: Phrase | None = None
    while first > floor:
        start = _segment_start(tokens, first, floor, verbs)
        if start == first:
            break
        kind = kind_of(tokens, start, first)
        if (
            best is None
            or kind & (ACTORS | Kind.INSTRUMENT | Kind.DECISION | Kind.PROCEEDING)
            or not best.kind
        ):
            best = line.phrase(start, end, kind or (best.kind if best else NONE))
        first = _chained(tokens, start, floor, verbs, kind)
        if first == start:
            break
    return best


def _chained(tokens: Sequence[Token], start: int, floor: int, verbs: frozenset[str], kind: Kind) -> int:
    """Where the phrase goes on to the left over a preposition or `and`; `start` where it does not."""
    if start - 1 <= floor:
        return start
    joint = tokens[start - 1].low
    before = _segment_start(tokens, start - 1, floor, verbs)
    if before == start - 1:
        return start
    left = kind_of(tokens, before, start - 1)
    if joint == "and":
        return start - 1 if left & kind or (before > floor and tokens[before - 1].low == "both") else start
    if (
        joint.endswith(("ing", "ed"))
        and left & (Kind.INSTRUMENT | Kind.DECISION | Kind.PROCEEDING)
        and joint not in DETERMINERS
    ):
        return start - 1
    if joint not in _CHAINS or tokens[start - 2].low in CALENDAR:
        return start
    return start - 1 if joint == "of" or left & (ACTORS | Kind.INSTRUMENT | Kind.DECISION) else start


def _segment_start(tokens: Sequence[Token], end: int, floor: int, verbs: frozenset[str]) -> int:
    index = end
    while index > floor:
        token = tokens[index - 1]
        if token.low == "that" and index < end and tokens[index].capital:
            break
        if token.low in DETERMINERS:
            return index - 2 if index > 1 and tokens[index - 2].low == "both" else index - 1
        if not token.word and token.text not in _INSIDE:
            break
        if token.low in PREPOSITIONS or (token.low in STOPS and token.text != "US"):
            break
        if token.low in CALENDAR or _verbal(token, verbs) or token.low in _COMMON_VERBS:
            break
        index -= 1
    while index < end and (tokens[index].adverb or tokens[index].low.isdigit() or not tokens[index].word):
        index += 1
    return index
