"""A sentence in, its tokens with their kinds and its noun phrases out, without any model."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.authorities import cite
from claimcheck.extract.rulings.aliases import Aliases
from claimcheck.extract.rulings.kinds import ACTORS, NONE, Kind, kind_of_word

LONGEST = 3000
"""Characters of a sentence that are read; what is longer is no sentence."""

_TOKEN = re.compile(
    r"\b\d{1,3}[\-–‑]\d{1,3}\b(?![\-–‑/.\w])|(?:[A-Z]\.){2,5}(?:-?[A-Z]\w{0,20})?|(?:No|Mr|Mrs|Ms|Dr|St"
    r"|Gov|Sen|Rep|Gen|Lt|Col)\.|[’']s\b|n[’']t\b|cannot|\d[\d.,]{0,20}\d"
    r"|\w{1,60}(?:[\-‑–]\w{1,60}){0,5}|[^\w\s]"
)

PREPOSITIONS = frozenset(
    "of in on at to for from by with against under over after before during between into about within"
    " without through"
    " upon toward towards across among concerning regarding until since amid despite per via as than"
    " following alongside".split()
)
STOPS = frozenset(
    "that which who whom whose and or but nor if when while because although though once where whereas so"
    " however unless"
    " is are was were be been being has have had do does did will would shall should may might can could"
    " must not never"
    " n't n’t cannot it he she they we you i also then there what how why".split()
)
DETERMINERS = frozenset(
    "the a an this that these those its his her their our any some each every no both all another several"
    " many most".split()
)
TRANSPARENT = frozenset(
    "part parts portion portions most majority members group number panel list dozens hundreds all some"
    " many half much"
    " series set copy version text package kind sort elements aspects rest remainder one two three"
    " four five six"
    " implementation enforcement adoption use entry lower upper both bench"
    " instrument instruments provisions terms first second third validity constitutionality legality".split()
)
CALENDAR = frozenset(
    "january february april june july august september october november december monday tuesday wednesday"
    " thursday"
    " friday saturday sunday today yesterday tomorrow tonight week month year last next earlier later ago"
    " spring summer"
    " autumn jan feb aug sept oct nov dec weekend morning afternoon evening night".split()
)
QUOTES = frozenset('“”"‘«»')
_INSIDE = frozenset("- & / $ € £ %".split()) | {"’s", "'s", "’", "'"}
_OBJECTS = frozenset("that it him her them he she they".split())
_COMMON_VERBS = frozenset(
    "said says told became become took made went came gave saw began got knew felt thought wanted asked"
    " meant shows showed"
    " reported announced".split()
)
_CHAINS = frozenset("of in for on at from to against with between".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a sign or a whole citation, with its offsets in the sentence."""

    text: str
    low: str
    start: int
    end: int
    kind: Kind

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[:1].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word, not a sign."""
        return self.text[:1].isalnum()

    @property
    def adverb(self) -> bool:
        """Whether it looks like an adverb of manner or degree."""
        return self.low.endswith("ly") and self.low not in {
            "july",
            "italy",
            "assembly",
            "family",
            "ally",
            "supply",
            "reply",
        }


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: tokens `[first, last)` with the kinds its head may name."""

    first: int
    last: int
    kind: Kind
    words: str
    """In the document's words, an alias put in full."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as tokens."""

    text: str
    tokens: tuple[Token, ...]
    aliases: Aliases
    authorities: tuple[tuple[int, int, str], ...]
    """The citations of law in it: offsets and normal form."""

    def low(self, index: int) -> str:
        """The token at `index` in lower case, nothing beyond the ends."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def slice(self, first: int, last: int) -> str:
        """The words of tokens `[first, last)`."""
        return " ".join(self.text[self.tokens[first].start : self.tokens[last - 1].end].split())

    def phrase(self, first: int, last: int, kind: Kind) -> Phrase:
        """The phrase of tokens `[first, last)`."""
        words = self.slice(first, last).strip(' “”"‘’,')
        return Phrase(first, last, kind, self.aliases.full(words))


def read_line(text: str, aliases: Aliases) -> Line:
    """Cut a sentence into tokens; a citation of law is one token."""
    text = text[:LONGEST]
    tokens: list[Token] = []
    at = 0
    cited = cite(text)
    for start, end, _, name in cited:
        tokens += _tokens(text, at, start, aliases)
        kind = Kind.DECISION | Kind.PROCEEDING if name else Kind.INSTRUMENT
        tokens.append(Token(text[start:end], text[start:end].lower(), start, end, kind))
        at = end
    tokens += _tokens(text, at, len(text), aliases)
    return Line(text, tuple(tokens), aliases, tuple((start, end, normal) for start, end, normal, _ in cited))


def _tokens(text: str, start: int, end: int, aliases: Aliases) -> list[Token]:
    return [
        Token(m[0], m[0].lower(), m.start(), m.end(), _in_place(text, m, _kind(m[0], aliases)))
        for m in _TOKEN.finditer(text, start, end)
    ]


_IDIOMS = {
    word: tuple((re.compile(before), re.compile(after)) for before, after in rows)
    for word, rows in {
        "act": (("", " of"), (r"\bthe $", " of ")),
        "acts": (("", " of"),),
        "rule": (("", " of (?:law|thumb)"), (r"\bas a $", "")),
        "order": ((r"\bin $", " to"), (r"\b(?:in|in good|in working) $", "")),
        "case": ((r"\bin (?:the |any |this |that )?$", ""),),
        "measure": ((r"\bgood $", ""),),
        "state": (("", " of (?:mind|the art|affairs)"),),
        "general": ((r"\bin $", ""),),
        "law": (("", " (?:firm|school|student|professor)"),),
        "board": ((r"\b(?:on|across the) $", ""),),
        "bill": (("", " for (?:dinner|lunch)"),),
        "suit": (("", " (?:of|and tie)"),),
        "chief": (("", " (?:executive|economist|reason|concern)"),),
    }.items()
}
"""Everyday phrases in which an official word is none: what stands before it, what after."""

_OF_STATES = re.compile(
    r"(?:peace|trade|nuclear|border|climate|extradition|ceasefire|withdrawal|treaty|truce) $"
)
_RULING_BODY = re.compile(r"\b(?:appellate|appeals?|governing|supervisory|disciplinary|treaty) $")
_CHAMBER = re.compile(r"(?:[Uu]pper|[Ll]ower) $")
_EMERGENCY = re.compile(r" of (?:emergency|siege|war|exception|alert|martial)\b")


def _in_place(text: str, word: re.Match[str], kind: Kind) -> Kind:
    """The kind of a word that its neighbours decide: an upper house, a state of emergency."""
    if word[0] in {"house", "chamber"} and _CHAMBER.search(text, max(0, word.start() - 6), word.start()):
        return Kind.LEGISLATURE
    if any(
        before.search(text, max(0, word.start() - 12), word.start()) and after.match(text, word.end())
        for before, after in _IDIOMS.get(word[0], ())
    ):
        return NONE
    if kind & Kind.DEAL and _OF_STATES.search(text, max(0, word.start() - 12), word.start()):
        return Kind.INSTRUMENT
    if word[0] == "body" and _RULING_BODY.search(text, max(0, word.start() - 14), word.start()):
        return Kind.COURT | Kind.BODY
    if word[0] == "state" and _EMERGENCY.match(text, word.end()):
        return Kind.INSTRUMENT
    return kind


def _kind(word: str, aliases: Aliases) -> Kind:
    bare = word.replace(".", "") if "." in word else word
    return kind_of_word(bare, capital=word[:1].isupper()) or aliases.kind(bare)


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
            end += 3 if low == "(" else 1
        elif low in {"and", "or", ",", "nor"} and _continues(tokens, end, kind):
            end += 1
        elif low in {"to", "on", "in", "for", "from", "against", "with", "between"} and kind:
            following = line.low(end + 1)
            if (
                following in CALENDAR
                or following.isdigit()
                or following.endswith("ing")
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


def _verbal(token: Token, verbs: frozenset[str]) -> bool:
    return (
        token.low in verbs
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
