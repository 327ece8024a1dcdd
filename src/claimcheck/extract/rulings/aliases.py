"""A document in, the names it gives things out: "(i.e., EO-1)", "(the “Tribunal”)", "the Court"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from claimcheck.extract.prose import Prose
from claimcheck.extract.rulings.kinds import NONE, Kind, kind_of_word

_SHORT = re.compile(
    r"\((?:i\.e\.,? |hereinafter |hereafter |known as |or |the |also )*[“\"‘']?(?:the"
    r" )?([A-Z][\w\-‑]{0,30}(?: [A-Z][\w\-]{0,30}){0,3})[”\"’']?\)"
)
_LONG = re.compile(
    r"((?:[A-Z][\w’'\-.]*|No\.|\d{3,6}|of|for|the|on|to|and|against|in)(?: (?:[A-Z][\w’'\-.]*|No\.|\d{3,6}"
    r"|of|for|the|on|to|and|against|in)){0,14}) $"
)
_TITLE = re.compile(
    r"\b(?:President|Prime Minister|Chancellor|Governor|Mayor|Minister|Secretary|Premier|King|Queen|Judge"
    r"|Justice|Senator"
    r"|Attorney General|Commissioner|Ambassador|Chief Justice|Speaker|Prosecutor)s? ((?:[A-Z][\w’\-]+"
    r" ){0,2}[A-Z][\w’\-]+)"
)
_BENCH = ("Judge", "Justice", "Chief Justice")
"""Titles of those who speak for a court: "Judge Brandt held"."""
_NAMED = re.compile(
    r"\b((?:[A-Z][\w’\-]+ (?:of the |of |for the |for |on the |on |and )?){1,6}(Court|Tribunal|Convention"
    r"|Treaty|Statute|Charter|Covenant"
    r"|Protocol|Declaration|Constitution|Act|Agreement|Accord|Pact|Commission|Council|Assembly|Parliament"
    r"|Senate|Ministry|Union"
    r"|Resolution|Regulation|Directive|Proclamation|Chamber|Board|Agency|Department|Committee|Bill|Code)\b"
    r"(?: (?:of|on|for|against) (?:the )?(?:[A-Z][\w’\-]+(?: (?:and |of )?)?){1,5})?)"
)
_DEFINITE = re.compile(r"(?:the|this|that) ([A-Z]?[a-z]{2,20})$", re.IGNORECASE)
_ORDER = re.compile(r"^E[O0][\-‑ ]?(\d{1,5})$")
_ENOUGH = 400
"""Names kept of one document; a text that defines more is a list."""


@dataclass(frozen=True, slots=True)
class Aliases:
    """What a document's short names stand for."""

    long: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)

    def full(self, words: str) -> str:
        """The words, or what they are an alias of when that is certain."""
        bare = words.removeprefix("the ").removeprefix("The ")
        if (order := _ORDER.match(bare)) is not None:
            bare = f"EO-{order[1]}"
            return self.long.get(bare, bare)
        if bare in self.long:
            return self.long[bare]
        definite = _DEFINITE.match(words)
        return self.long.get(f"the {definite[1]}", words) if definite and definite[1][:1].isupper() else words

    def kind(self, word: str) -> Kind:
        """What a short name or an official's surname is."""
        return Kind.INSTRUMENT if word[:1] == "E" and _ORDER.match(word) else self.kinds.get(word, NONE)


def read_aliases(prose: Prose) -> Aliases:
    """The short names a document defines, and whom it calls president."""
    long: dict[str, str] = {}
    kinds: dict[str, Kind] = {}
    named: dict[str, set[str]] = {}
    for sentence in prose.sentences:
        text = sentence.text
        if "(" in text:
            for short, words, kind in _defined(text):
                if len(long) < _ENOUGH:
                    long.setdefault(short, words)
                    kinds.setdefault(short, kind)
        for title in _TITLE.finditer(text):
            surname = title[1].split()[-1].removesuffix("’s")
            if len(kinds) < _ENOUGH and len(surname) > 2:
                bench = Kind.COURT if title[0].startswith(_BENCH) else NONE
                kinds.setdefault(surname, Kind.OFFICIAL | Kind.PERSON | bench)
        for name in _NAMED.finditer(text):
            words = name[1].strip().removeprefix("The ")
            if words != name[2]:
                named.setdefault(name[2], set()).add(words)
    for head, names in named.items():
        if len(names) == 1 and head not in long:
            long[f"the {head}"] = next(iter(names))
    return Aliases(long, kinds)


def _defined(text: str) -> Iterator[tuple[str, str, Kind]]:
    for found in _SHORT.finditer(text):
        before = _LONG.search(text[max(0, found.start() - 120) : found.start()])
        if before is None:
            continue
        words = re.sub(r"^(?:(?:of|for|the|on|to|and|against|in|The|In|On|And|By) )+", "", before[1])
        if len(words) > len(found[1]):
            yield found[1], words, _kind(words)


def _kind(words: str) -> Kind:
    """The kind of a name's head: its last word before a preposition that has one."""
    kind = NONE
    for word in words.split():
        kind = kind_of_word(word, capital=True) or kind
        if kind and word in {"of", "for", "on", "to"}:
            break
    return kind
