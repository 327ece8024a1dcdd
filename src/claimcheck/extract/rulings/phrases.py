"""A sentence in, its tokens and noun phrases out: as much grammar as official prose needs, without a model."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.rulings.kinds import NONE, Kind, kind_of_word

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[’']s\b|n[’']t\b|\d[\d.,]*\d|\w+(?:[\-‑]\w+)*|[^\w\s]")

PREPOSITIONS = frozenset(
    "of in on at to for from by with against under over after before during between into about within without through"
    " upon toward towards across among concerning regarding until since amid despite per via as than".split()
)
STOPS = frozenset(
    "that which who whom whose and or but nor if when while because although though once where whereas so however unless"
    " is are was were be been being has have had do does did will would shall should may might can could must not never"
    " it he she they we you i also then".split()
)
DETERMINERS = frozenset(
    "the a an this that these those its his her their our any some each every no both all another one several many most".split()
)
TRANSPARENT = frozenset(
    "part parts portion portions most majority members group number panel chamber list dozens hundreds all some many half"
    " series set copy version draft text package kind sort version elements aspects rest remainder one two three four five"
    " intent intention signature ratification implementation enforcement adoption use entry house head leader lower upper".split()
)
CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday today yesterday week month year spring summer autumn".split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign with its offsets in the sentence."""

    text: str
    low: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[:1].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word, not a sign."""
        return self.text[:1].isalnum()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: tokens `[first, last)` with the kinds its head may name."""

    first: int
    last: int
    kind: Kind
    words: str
    """As written."""


def tokenize(text: str) -> tuple[Token, ...]:
    """Words and signs, in order; a possessive ending is a token of its own."""
    return tuple(Token(m[0], m[0].lower(), m.start(), m.end()) for m in _TOKEN.finditer(text))


def kind_of(tokens: Sequence[Token], first: int, last: int) -> Kind:
    """The kinds of the phrase's head: its last word that has one, looking back over at most four."""
    for index in range(last - 1, max(first, last - 6) - 1, -1):
        token = tokens[index]
        if not token.word or token.low in DETERMINERS:
            continue
        kind = kind_of_word(token.text.strip("."), capital=token.capital)
        if kind:
            return kind | (Kind.PERSON if _named_official(tokens, first, index) else NONE)
        if token.capital and _title_before(tokens, first, index):
            return Kind.OFFICIAL | Kind.PERSON
        if re.fullmatch(r"E[O0][\-‑ ]?\d{1,5}", token.text):
            return Kind.INSTRUMENT
    return Kind.PERSON if last > first and tokens[last - 1].capital else NONE


def _named_official(tokens: Sequence[Token], first: int, index: int) -> bool:
    return False


def _title_before(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Whether a title stands before a name: "President Ada Marlow"."""
    for at in range(index - 1, max(first, index - 4) - 1, -1):
        if kind_of_word(tokens[at].text, capital=True) & (Kind.OFFICIAL | Kind.COURT):
            return True
        if not tokens[at].capital:
            return False
    return False


def phrase(text: str, tokens: Sequence[Token], first: int, last: int, kind: Kind) -> Phrase:
    """The phrase of tokens `[first, last)`."""
    return Phrase(first, last, kind, " ".join(text[tokens[first].start : tokens[last - 1].end].split()))


def noun_after(text: str, tokens: Sequence[Token], at: int, verbs: frozenset[str]) -> Phrase | None:
    """The noun phrase that begins at token `at`, its `of` chain included."""
    first, end, kind = at, at, NONE
    limit = min(len(tokens), at + 24)
    while end < limit:
        stop = _segment_end(tokens, end, limit, verbs)
        if stop == end:
            break
        part = kind_of(tokens, end, stop)
        head_passes = tokens[stop - 1].low in TRANSPARENT
        if not kind or head_passes:
            kind = part or kind
        end = stop
        joins = end < limit and (tokens[end].low in {"of", "’s", "'s", "’", "“", "”", '"', "(", ")", "‘"})
        joins_and = end < limit - 1 and tokens[end].low in {"and", "or", ","} and tokens[end + 1].low in DETERMINERS
        if joins or (joins_and and kind):
            end += 1
        elif end < limit - 1 and tokens[end].low in {"to", "on", "in", "for", "from", "against"} and kind:
            after = _segment_end(tokens, end + 1, limit, verbs)
            end = after if after > end + 1 else end
            break
        else:
            break
    while end > first and not tokens[end - 1].word:
        end -= 1
    return phrase(text, tokens, first, end, kind) if end > first else None


def _segment_end(tokens: Sequence[Token], at: int, limit: int, verbs: frozenset[str]) -> int:
    index = at
    while index < limit:
        token = tokens[index]
        if not token.word and token.text not in {"-", "&", "/", "$", "€", "£", "%"}:
            break
        if token.low in PREPOSITIONS or (token.low in STOPS and token.text != "US"):
            if index > at or token.low not in {"that", "some"}:
                break
        if index > at and token.low in verbs and not token.capital and kind_of_word(token.low, capital=False) == NONE:
            break
        index += 1
    return index


def noun_before(text: str, tokens: Sequence[Token], end: int, verbs: frozenset[str]) -> Phrase | None:
    """The noun phrase that ends just before token `end`: the subject of the verb there."""
    floor = max(0, end - 22)
    last = first = end
    best: Phrase | None = None
    while first > floor:
        start = _segment_start(tokens, first, floor, verbs)
        if start == first:
            break
        kind = kind_of(tokens, start, first)
        if kind or best is None:
            best = phrase(text, tokens, start, last, kind)
        first = start
        if first > floor and tokens[first - 1].low in {"of", "in", "for", "on", "to", "from", "at"} and first - 1 > floor:
            before = _segment_start(tokens, first - 1, floor, verbs)
            if before == first - 1 or tokens[first - 2].low in CALENDAR:
                break
            if tokens[first - 1].low != "of" and not kind_of(tokens, before, first - 1):
                break
            first -= 1
            continue
        if first > floor and tokens[first - 1].low == "and" and first - 1 > floor:
            before = _segment_start(tokens, first - 1, floor, verbs)
            if before < first - 1 and kind and kind & kind_of(tokens, before, first - 1):
                first -= 1
                continue
        break
    return best


def _segment_start(tokens: Sequence[Token], end: int, floor: int, verbs: frozenset[str]) -> int:
    index = end
    while index > floor:
        token = tokens[index - 1]
        if token.low in DETERMINERS and token.low != "one":
            return index - 1
        if not token.word and token.text not in {"’s", "'s", "-", "&", "’"}:
            break
        if token.low in PREPOSITIONS or (token.low in STOPS and not (token.text == "US")):
            break
        if token.low in CALENDAR and token.low not in {"may", "march"}:
            break
        if token.low in verbs and not token.capital and not kind_of_word(token.low, capital=False):
            break
        index -= 1
    while index < end and (tokens[index].low.endswith("ly") or tokens[index].low.isdigit()):
        index += 1
    return index
