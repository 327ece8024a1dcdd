"""Tokens in, names out: runs of capitalised words, with the common noun that each modifies."""

import itertools
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import Token, TokenKind, is_year, stem
from claimcheck.compare.sentence.readings import PASTS, leads_verb, takes_object

LINKERS = frozenset(
    [
        "of",
        "the",
        "de",
        "la",
        "le",
        "del",
        "der",
        "van",
        "von",
        "di",
        "da",
        "du",
        "al",
        "el",
        "bin",
        "ibn",
        "and",
        "&",
        "for",
    ]
)
"""Small words that may stand inside a name, between two capitals."""


NAME_INNER = LINKERS | {"no", "."}
"""What may stand between two words of a name, the last of them a capital or a number."""


MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words, with the forms under which it may return."""

    words: tuple[str, ...]
    """The significant words, in their looked-up form."""
    first: int
    """Index of its first token; `last` is that of its last."""
    last: int
    soft: bool = False
    """It opens the sentence and may be a common word."""
    head: str | None = None
    """The concept of the common noun that it modifies: "dam" of "the Kessler dam"."""


def find_names(words: tuple[Token, ...]) -> list[Name]:
    """The names of a sentence, in order."""
    found: list[Name] = []
    last = -1
    for index in [index for index, token in enumerate(words) if token.text[0].isupper()]:
        if index <= last or not _named(words, index):
            continue
        last = _name_end(words, index)
        significant = _significant(words[index : last + 1])
        soft = index == last == first_word(words) and _softly(words, index)
        if not (
            index == last and words[index].lower in lexicon.STOP and words[index].text not in ABBREVIATED
        ):
            found.append(Name(significant, index, last, soft, _head(words, last)))
    return found


def _softly(words: tuple[Token, ...], index: int) -> bool:
    """Whether a capital at the head of a sentence may be there for the sentence's sake only."""
    return _common(words[index].lower) or index + 1 >= len(words)


def _head(words: tuple[Token, ...], last: int) -> str | None:
    """The last of the common nouns right after a name."""
    head = None
    for index, token in enumerate(words[last + 1 : last + 4], start=last + 1):
        if token.kind is not TokenKind.WORD or token.capital or token.lower in lexicon.STOP:
            break
        if token.lower.endswith(("ed", "ing", "ly")) or token.lower in PASTS or _tells_event(token.lower):
            break
        bare = token.lower.endswith("s") or token.lower in _SAME_PASTS
        if (bare and takes_object(words, index)) or (head is not None and token.lower in _PRESENT):
            break
        if leads_verb(words, index):
            break
        head = lexicon.concept(token.lower)
    return head


_PRESENT = frozenset(
    "lives weighs measures lays feeds eats breeds nests grows reaches covers contains circles orbits lies"
    " stands"
    " runs flows rises gives bears inhabits occurs eats hunts migrates hibernates".split()
)
"""Verbs that look like nouns in the plural, where a noun stands before: "the Gorn bat lives"."""

_SAME_PASTS = frozenset("cut hit put set let cost shed quit bid spread shut beat split burst".split())
"""Verbs that are the same in the past, and nouns as well."""


@lru_cache(maxsize=65536)
def _tells_event(lower: str) -> bool:
    """Whether a word tells an event or a stage of one, rather than what somebody or something is."""
    base = stem(lower)
    return base in lexicon.aspect_words() or (
        base in lexicon.event_words() and base not in lexicon.DESCRIPTIONS
    )


ABBREVIATED = frozenset({"US", "U.S.", "U.S", "IT"})
"""Names that without case are function words."""


def _named(words: tuple[Token, ...], index: int) -> bool:
    token = words[index]
    if not token.text[0].isupper() or token.lower in MONTHS or token.text == "I":
        return False
    return token.lower not in lexicon.STOP or token.text in ABBREVIATED or _titled(words, index)


INSTRUMENTS = frozenset(
    "article section decree resolution chapter law directive rule protocol amendment clause paragraph order"
    " title".split()
)
"""Parts and kinds of legal texts that a number of any length names."""


def _numbered(words: tuple[Token, ...], index: int) -> bool:
    """Whether a number names an instrument: "Executive Order No. 13769", "Resolution 1373"."""
    number = words[index].text
    if words[index].kind is not TokenKind.NUMBER or not number.isdecimal() or index < 1:
        return False
    marked = words[index - 1].lower == "no" or (
        words[index - 1].text == "." and words[index - 2].lower == "no"
    )
    if words[index - 1].capital and words[index - 1].lower in INSTRUMENTS:
        return True
    return marked or (len(number) >= 4 and words[index - 1].capital and not is_year(number))


def _titled(words: tuple[Token, ...], index: int) -> bool:
    """Whether a small word has its capital from a title: "Over" in "Reign Over Me"."""
    before = words[index - 1] if index else None
    return (
        before is not None
        and before.kind is TokenKind.WORD
        and before.capital
        and before.lower not in lexicon.STOP
    )


def _name_end(words: tuple[Token, ...], first: int) -> int:
    last = first
    for index in range(first + 1, len(words)):
        if _named(words, index) or _numbered(words, index):
            last = index
        elif words[index].lower not in NAME_INNER or index - last > 2 or _begins_anew(words, index, last):
            break
    return last


def _begins_anew(words: tuple[Token, ...], index: int, last: int) -> bool:
    """Whether an article right after a name begins another one: "in Norway the Bank of Osk"."""
    return words[index].lower == "the" and index == last + 1


def _significant(words: tuple[Token, ...]) -> tuple[str, ...]:
    plain = [token.lower for token in words if token.lower not in NAME_INNER]
    if len(plain) == 1:
        return (lexicon.COUNTRY.get(plain[0], plain[0]),)
    joined = [lexicon.COUNTRY.get("-".join(pair), "") for pair in itertools.pairwise(plain)]
    for index, country in enumerate(joined):
        if country:
            plain[index : index + 2] = [country, ""]
    return tuple(lexicon.COUNTRY.get(word, word) for word in plain if word)


def first_word(words: tuple[Token, ...]) -> int:
    """Index of the first token that is a word; 0 where there is none."""
    return next((i for i, token in enumerate(words) if token.kind is TokenKind.WORD), 0)


_TIMES = frozenset(
    "today yesterday tomorrow tonight online meanwhile nobody everybody everyone somebody someone"
    " anybody anyone women men".split()
)
"""Words that head a sentence and are no names, besides those of the lexicon."""


@lru_cache(maxsize=65536)
def _common(lower: str) -> bool:
    base = stem(lower)
    return (
        base in lexicon.event_words()
        or base in lexicon.aspect_words()
        or base in lexicon.DESCRIPTIONS
        or lexicon.concept(lower).startswith("=")
        or lower in lexicon.STOP
        or lower.partition("-")[0] in lexicon.NUMBER_WORDS
        or lower.endswith(("ing", "ly", "ed", "ness", "ity", "ship"))
        or lower in _TIMES
        or (lower not in lexicon.COUNTRY and lower.endswith(("tion", "ment", "ers", "ists")))
    )
