"""A sentence in, what it speaks of out: its names, its happenings, how its words are grouped."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind, forms, place, stem, token_texts
from claimcheck.compare.once import cached_property
from claimcheck.compare.sentence.clauses import Clauses, find_clauses
from claimcheck.compare.sentence.happenings import Happening, base, find_happenings, tellers
from claimcheck.compare.sentence.names import MONTHS, Name, find_names, first_word
from claimcheck.compare.sentence.parts import Part, find_parts
from claimcheck.compare.sentence.revised import find_correction
from claimcheck.compare.unlike.gapping import find_gapped
from claimcheck.compare.unlike.pairs import Pairing, find_pairing

__all__ = ["MONTHS", "WEIGHTS", "Happening", "Name", "Scene"]

WEIGHTS = {
    ",": 2,
    ";": 9,
    ":": 5,
    "—": 6,
    "–": 3,
    "(": 6,
    ")": 6,
    "and": 3,
    "or": 2,
    "but": 6,
    "while": 6,
    "whereas": 7,
    "although": 6,
    "though": 5,
    "because": 5,
    "which": 4,
    "who": 4,
    "whom": 4,
    "whose": 4,
    "where": 4,
    "that": 2,
    "when": 3,
    "after": 3,
    "before": 3,
    "since": 2,
    "until": 2,
    "then": 3,
}
"""How much a mark or word keeps what stands left of it from what stands right, in tokens of distance."""


@dataclass(frozen=True, eq=False)  # without slots, so that what follows from the text is worked out once
class Scene:
    """One sentence, read for comparison as far as it is asked for: of most only the content is."""

    text: str

    @cached_property
    def concepts(self) -> tuple[str | None, ...]:
        """For each token the form under which it is compared; None for function words and marks."""
        return tuple(_concepts(self.texts))

    @cached_property
    def content(self) -> frozenset[str]:
        """All concepts, names and numbers included."""
        return frozenset(concept for concept in self.concepts if concept)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The tokens of each concept."""
        places: dict[str, list[int]] = {}
        for index, concept in enumerate(self.concepts):
            if concept:
                places.setdefault(concept, []).append(index)
        return places

    @cached_property
    def texts(self) -> list[str]:
        """Its words, numbers and marks as they are written."""
        return token_texts(self.text)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The same with their places and the forms under which they are looked up."""
        return place(self.texts, self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its tokens as they are looked up."""
        return frozenset([forms(text)[0] for text in self.texts])

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where each token ends, as an offset in the text."""
        return tuple(token.end for token in self.tokens)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Its names, in order."""
        return tuple(find_names(self.tokens))

    @cached_property
    def in_names(self) -> frozenset[int]:
        """The tokens of its names, those aside that may be none."""
        return frozenset(i for n in self.names if not n.soft for i in range(n.first, n.last + 1))

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words of its names."""
        return frozenset(word for name in self.names for word in name.words)

    def may_name(self, word: str) -> bool:
        """False only where no name of it has the word, which is seen without reading its names."""
        return word in self.words or word in _COUNTRIES

    def names_by(self, word: str) -> bool:
        """Whether one of its names has the word."""
        return self.may_name(word) and word in self.name_words

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The first letters of its words in capitals, in small letters."""
        return frozenset([forms(text)[0][:1] for text in self.texts if text[0].isupper()])

    @cached_property
    def initials(self) -> frozenset[str]:
        """Those of its names that have several words."""
        return frozenset("".join(word[0] for word in n.words) for n in self.names if len(n.words) > 1)

    @cached_property
    def happenings(self) -> tuple[Happening, ...]:
        """What its words tell of events, in order."""
        return find_happenings(self.tokens, self.bases, self.in_names)

    @cached_property
    def bases(self) -> tuple[str, ...]:
        """The stem of each token."""
        return tuple([base(text) for text in self.texts])

    @cached_property
    def stems(self) -> frozenset[str]:
        """All of them."""
        return frozenset(self.bases)

    def tells(self, classes: frozenset[str]) -> bool:
        """Whether something of some classes happens in it; most sentences have no word for it."""
        return not tellers(classes).isdisjoint(self.stems) and not classes.isdisjoint(self.told)

    @cached_property
    def told(self) -> frozenset[str]:
        """The classes of all that happens in it."""
        return frozenset().union(*(happening.classes for happening in self.happenings))

    @cached_property
    def inserted(self) -> frozenset[int]:
        """Tokens of who says it in the midst of what is said."""
        return _insertions(self.tokens)

    @cached_property
    def reach(self) -> tuple[int, ...]:
        """Running sum of `WEIGHTS`: how far a token is from the sentence's beginning."""
        words, inserted = self.tokens, self.inserted
        weights = [0 if i in inserted else _weight(words, i) for i in range(len(words))]
        return tuple(accumulate(weights))

    @cached_property
    def path(self) -> tuple[int, ...]:
        """How far each token is from the beginning, in tokens and barriers; insertions count for nothing."""
        inserted = self.inserted
        steps = accumulate([int(i not in inserted) for i in range(len(self.tokens))])
        return tuple(step + barriers for step, barriers in zip(steps, self.reach, strict=True))

    @cached_property
    def quoted(self) -> frozenset[int]:
        """Tokens inside a quotation of some length."""
        return frozenset(_quoted(self.tokens))

    @cached_property
    def members(self) -> tuple[tuple[int, str], ...]:
        """Tokens that name a member of `lexicon.MEMBERS`, each with the form it is compared in."""
        known = lexicon.MEMBER_STEMS
        return tuple((i, known[token.lower]) for i, token in enumerate(self.tokens) if token.lower in known)

    @cached_property
    def months(self) -> tuple[int, ...]:
        """Tokens that name a month."""
        named = ((i, token) for i, token in enumerate(self.tokens) if token.lower in MONTHS and token.capital)
        return tuple(i for i, token in named if not token.lower.endswith("day"))

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The numbers that are some out of a number before them."""
        return tuple(find_parts(self.tokens, self.concepts))

    @cached_property
    def pairing(self) -> Pairing | None:
        """The things that it lists, with whose each value is, where it says so by their order."""
        return find_pairing(self) or find_gapped(self)

    @cached_property
    def correction(self) -> tuple[int, int] | None:
        """The tokens of a first figure and of the one that it says is right."""
        return find_correction(self.tokens)

    @cached_property
    def opening(self) -> str | None:
        """The pronoun or description that stands for its subject: "it", "the film"; None if it names it."""
        return _opening(self.tokens, self.names, self.inserted)

    @cached_property
    def clauses(self) -> Clauses:
        """Its clauses, and whose each token is."""
        return find_clauses(self.tokens)

    def distance(self, one: int, other: int) -> int:
        """Tokens and barriers between two tokens."""
        return abs(self.path[one] - self.path[other])

    def within(self, start: int, end: int) -> range:
        """The tokens that begin in `[start, end)` of the text."""
        first, stop = (bisect_left(self.tokens, at, key=_start) for at in (start, end))
        return range(first, stop)

    def token_at(self, offset: int) -> int:
        """Index of the token at or after an offset of the text."""
        return min(bisect_right(self.ends, offset), max(len(self.tokens) - 1, 0))


def _start(token: Token) -> int:
    return token.start


INSERTED = 9
"""The most tokens that an insertion has, its commas included."""

_SAYING = frozenset(
    "say said says add added adds report reported reports according claimed stated wrote".split()
)


def _insertions(words: tuple[Token, ...]) -> frozenset[int]:
    """The tokens, commas included, of who says it in the midst of what is said."""
    commas = [index for index, token in enumerate(words) if token.text == ","]
    found: set[int] = set()
    for start, end in itertools.pairwise(commas):
        inside = words[start + 1 : end]
        said = end - start < INSERTED and any(token.lower in _SAYING for token in inside)
        if said or _is_place(inside):
            found.update(range(start, end + 1))
    return frozenset(found)


_AT = frozenset("in at near outside".split())
PLACE = 5
"""The most tokens of a place between commas."""


def _is_place(inside: tuple[Token, ...]) -> bool:
    """Whether commas enclose nothing but a place: "opened its first shop, in Halifax, in 1934"."""
    if not 1 < len(inside) <= PLACE or inside[0].lower not in _AT:
        return False
    return all(token.capital and token.lower not in MONTHS for token in inside[1:])


_LISTING = frozenset({",", "and", "or"})


def _weight(words: tuple[Token, ...], index: int) -> int:
    """How much a token parts what stands on its two sides; between the names of a list nothing."""
    lower = words[index].lower
    if (
        lower in _LISTING
        and 0 < index < len(words) - 1
        and words[index - 1].capital
        and words[index + 1].capital
    ):
        return 0
    return WEIGHTS.get(lower, 0)


def _concepts(texts: list[str]) -> list[str | None]:
    found = [_concept(text) for text in texts]
    for index in [i for i, text in enumerate(texts) if text[0].isupper() and forms(text)[0] in _HALVES]:
        lower, *after = (forms(text)[0] for text in texts[index : index + 2])
        if after and (country := lexicon.COUNTRY.get(f"{lower}-{after[0]}")):
            found[index : index + 2] = [country, None]
    return found


_COUNTRIES = frozenset(lexicon.COUNTRY.values())
"""What names hold in place of the words for a people: "france" for "French"."""

_HALVES = frozenset(name.rpartition("-")[0] for name in lexicon.COUNTRY if "-" in name)
"""Countries of several words, without the last."""


@lru_cache(maxsize=65536)
def _concept(text: str) -> str | None:
    lower, kind = forms(text)
    if kind is TokenKind.MARK or lower in lexicon.STOP:
        return lexicon.COUNTRY[lower] if text in {"US", "U.S.", "U.S"} else None
    if kind is TokenKind.NUMBER:
        return lower.replace(",", "")
    if lower in lexicon.SMALL_NUMBERS:
        return lexicon.SMALL_NUMBERS[lower]
    return lexicon.concept(lower)


QUOTED = 6
"""Fewer tokens between quotation marks are a title or a term, not a quotation."""


def _quoted(words: tuple[Token, ...]) -> Iterator[int]:
    opened: int | None = None
    for index, token in enumerate(words):
        if opened is not None and token.text in {"”", '"'}:
            if index - opened > QUOTED:
                yield from range(opened + 1, index)
            opened = None
        elif token.text in {"“", '"'}:
            opened = index


def _opening(words: tuple[Token, ...], names: tuple[Name, ...], inserted: frozenset[int]) -> str | None:
    first = first_word(words)
    if any(name.first <= first + 1 and not name.soft for name in names):
        return None
    for index in range(first, min(first + 22, len(words) - 1)):
        before = words[index - 1] if index else words[index]
        dated = before.lower in MONTHS or before.kind is TokenKind.NUMBER
        if index == first or ((before.text == "," or dated) and index not in inserted):
            found = _stand_in(words, index)
            if found:
                return found
    return None


def _stand_in(words: tuple[Token, ...], index: int) -> str | None:
    """The pronoun or description that begins at a token."""
    token = words[index]
    if token.lower in lexicon.PRONOUNS:
        return token.lower
    if token.lower in {"the", "this", "that", "these"}:
        for after in words[index + 1 : index + 4]:
            if after.kind is not TokenKind.WORD or after.capital or after.lower in lexicon.STOP:
                return None
            if stem(after.lower) in lexicon.DESCRIPTIONS:
                return f"{token.lower} {after.lower}"
    return None
