"""The words of an act in; whose they are not, though they stand there, out.

"Leo Imhof, brother of the skipper Rosa Imhof, was acquitted" acquits Leo; "dismissed without looking at its
merits" says nothing of merits but that they were left aside.
"""

from collections.abc import Iterator, Sequence

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.names import MONTHS

_RELATED = frozenset(
    (
        "brother sister wife husband widow widower son daughter father mother parent parents child"
        " children cousin uncle aunt nephew niece twin stepson stepdaughter brother-in-law sister-in-law"
        " fiance fiancee co-defendant co-defendants co-accused codefendant accomplice friend colleague"
        " partner lawyer solicitor attorney counsel driver deputy aide adviser secretary assistant"
        " spokesman spokeswoman employer employee landlord tenant neighbour neighbor predecessor successor"
        " rival opponent associate namesake bodyguard teacher pupil"
    ).split()
)
"""Nouns for somebody by another person: "the brother of", "her co-defendant"."""

_OF = frozenset({"of", "to", "with"})


def borrowed(phrase: Sequence[Token]) -> frozenset[int]:
    """The places of names that only tell whose brother or lawyer somebody is."""
    return frozenset(_borrowed(phrase))


def _borrowed(phrase: Sequence[Token]) -> Iterator[int]:
    for index, token in enumerate(phrase):
        if token.lower not in _RELATED:
            continue
        start = next((i for i in range(index - 1, max(index - 4, -1), -1) if _is_owner(phrase[i])), None)
        if start is not None and not any(t.capital for t in phrase[start + 1 : index]):
            yield start
            start -= 1
            while start >= 0 and phrase[start].capital:
                yield start
                start -= 1
        lead = next(
            (i for i in range(index + 1, min(index + 4, len(phrase))) if phrase[i].lower in _OF), None
        )
        if lead is not None and not any(t.kind is TokenKind.MARK for t in phrase[index + 1 : lead]):
            yield from _name_after(phrase, lead + 1)


def _is_owner(token: Token) -> bool:
    return token.text.endswith(("'s", "’s"))


def _bare(token: Token) -> str:
    return token.lower.removesuffix("'s").removesuffix("’s")


def _name_after(phrase: Sequence[Token], start: int) -> Iterator[int]:
    """The tokens of the name behind a preposition, with what describes it: "the skipper Rosa Imhof"."""
    named = False
    for index in range(start, len(phrase)):
        token = phrase[index]
        if token.kind is TokenKind.MARK or (named and not token.capital):
            return
        named = named or token.capital
        if token.capital:
            yield index


def is_relative(ours: Deed, deed: Deed) -> bool:
    """Whether an act is upon somebody whom the claim's person only stands beside: the claim's brother."""
    wanted = [t.lower for t in ours.object if t.capital and t.lower not in MONTHS | lexicon.STOP]
    wanted = [word for word in wanted if any(_bare(t) == word for t in deed.object)]
    aside = borrowed(deed.object)
    if not wanted or not aside:
        return False
    own = {_bare(t) for i, t in enumerate(deed.object) if i not in aside}
    return any(word not in own for word in wanted)


_CLOSES = frozenset(", ; . : ( ) but and".split())


def is_left_aside(ours: Deed, words: Sequence[Token]) -> bool:
    """Whether a word of the claim's object returns only behind "without": "without looking at its merits"."""
    if any(t.lower == "without" for t in ours.object) or not any(t.lower == "without" for t in words):
        return False
    inside = frozenset(_behind(words))
    told = [(i, lexicon.concept(word.lower)) for i, word in enumerate(words) if word.kind is TokenKind.WORD]
    shut = {concept for i, concept in told if i in inside}
    free = {concept for i, concept in told if i not in inside}
    asked = (
        lexicon.concept(token.lower)
        for token in ours.object
        if token.kind is TokenKind.WORD and token.lower not in lexicon.STOP and len(token.lower) > 3
    )
    return any(_met(concept, shut) and not _met(concept, free) for concept in asked)


def _behind(words: Sequence[Token]) -> Iterator[int]:
    opened = False
    for index, token in enumerate(words):
        if token.lower == "without":
            opened = True
        elif token.lower in _CLOSES:
            opened = False
        elif opened:
            yield index


def _met(concept: str, others: set[str]) -> bool:
    return any(alike(concept, other) for other in others)


_SOME = lexicon.NUMBER_WORDS | frozenset(
    "some most many several few none half part parts majority minority dozens any other another".split()
)
_WHOSE = frozenset("the its his her their these those our".split())


def is_of_some(ours: Deed, deed: Deed) -> bool:
    """Whether an act is upon some out of more, and the claim's upon all of them or on a certain one."""
    return _shared(deed.object) and not _counted(ours.object)


def _shared(phrase: Sequence[Token]) -> bool:
    """Whether a noun phrase begins with a share of others: "eleven of the fourteen"."""
    lead = phrase[:OPENING]
    return any(
        two.lower == "of" and three.lower in _WHOSE and _is_share(one)
        for one, two, three in zip(lead, lead[1:], lead[2:], strict=False)
    )


OPENING = 6
"""Tokens of an object in which it says how many of whom."""


def _is_share(token: Token) -> bool:
    return token.kind is TokenKind.NUMBER or token.lower in _SOME


def _counted(phrase: Sequence[Token]) -> bool:
    """Whether a claim's object is some as well: "eleven protesters", "several clauses", "a protester"."""
    return any(_is_share(token) or token.lower in {"a", "an"} for token in phrase[:OPENING])


_NUMBERED = frozenset(
    "article section chapter paragraph clause rule amendment protocol annex schedule count charge question"
    " proposition measure motion resolution order directive regulation case lot plot ward district phase"
    " stage round unit block group class category".split()
)
"""Nouns of which the number behind tells which one it is."""


def is_of_other_number(ours: Deed, deed: Deed) -> bool:
    """Whether an act is upon another numbered one than the claim's: "section 9", "section 12"."""
    wanted, told = _numbers(ours.object), _numbers(deed.object)
    return any(noun in told and not numbers <= told[noun] for noun, numbers in wanted.items())


def _numbers(phrase: Sequence[Token]) -> dict[str, frozenset[str]]:
    """Each such noun with the numbers behind it, where it stands first: "sections 9 and 12"."""
    out: dict[str, frozenset[str]] = {}
    for index, token in enumerate(phrase):
        noun = token.lower.removesuffix("s")
        if noun in _NUMBERED and (found := frozenset(_listed(phrase[index + 1 : index + LISTED]))):
            out.setdefault(noun, found)
    return out


LISTED = 8
"""Tokens behind such a noun in which its numbers stand."""


def _listed(phrase: Sequence[Token]) -> Iterator[str]:
    for token in phrase:
        number = "1" if token.lower == "one" else lexicon.SMALL_NUMBERS.get(token.lower, token.lower)
        if number.isdigit() or token.kind is TokenKind.NUMBER:
            yield number
        elif token.lower not in {"and", "or", ","}:
            return
