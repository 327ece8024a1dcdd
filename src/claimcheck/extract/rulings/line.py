"""A sentence in, its tokens with the kinds of thing they may name out, without any model."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.extract.authorities import cite
from claimcheck.extract.rulings.aliases import Aliases
from claimcheck.extract.rulings.kinds import NONE, Kind, kind_of_word

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
CALENDAR = frozenset(
    "january february april june july august september october november december monday tuesday wednesday"
    " thursday"
    " friday saturday sunday today yesterday tomorrow tonight week month year last next earlier later ago"
    " spring summer"
    " autumn jan feb aug sept oct nov dec weekend morning afternoon evening night".split()
)
QUOTES = frozenset('“”"‘«»')


class Token(NamedTuple):  # a page has thousands of them, and a dataclass is four times slower to make
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
        "law": (("", " (?:firm|school|student|professor|and order)"),),
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
    if kind is NONE and word[0] not in {"house", "body"}:
        return NONE
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
