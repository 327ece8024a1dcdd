"""The words of a sentence in; what it says without its contrasts, and what it says is not so, out.

"Cleared of theft, though not of fraud" says "cleared of theft" and denies "cleared of fraud": what is shut
out stands for a counterpart before it and shares everything else with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare.deeds.manner import is_adverb
from claimcheck.compare.deeds.words import BE, HELPERS, act_forms
from claimcheck.compare.english.words import Token, TokenKind


@dataclass(frozen=True, slots=True)
class Contrast:
    """What a sentence denies, as a sentence of its own."""

    words: tuple[Token, ...]
    own: frozenset[int]
    """Where the tokens begin that are shut out, as offsets in the text."""


@dataclass(frozen=True, slots=True)
class _Shut:
    """Places in a sentence: of what is shut out with the words that lead it, and of its counterpart."""

    start: int
    first: int
    """Of its own words, behind "but not"."""
    last: int
    """Behind its own words."""
    stop: int
    like: tuple[int, int]
    """Of the words it stands for, from and to."""
    after: bool = False
    """Whether the counterpart follows: "not the owner but the driver"."""


MOST = 3
"""Contrasts of one sentence that are read."""

LONG = 14
"""Tokens that what is shut out has at most."""

_JOINS = frozenset("and but though although albeit yet".split())
_PREPOSITIONS = frozenset(
    "of for on over to from against in with by at under as about among into upon concerning regarding".split()
)
_ENDS = frozenset(", ; : . ! ? — – ( ) who whom which that but because while when whose where if".split())
_NOT_SHUT = frozenset(
    "only just merely simply yet least even all every always because until before after without so guilty"
    " proven one once when if whether more less fewer any enough far quite too very least".split()
)
"""Words after "not" with which it shuts nothing out: "but not only", "but not before", "not guilty"."""
_LEADS = (
    ("rather", "than"),
    ("instead", "of"),
    ("as", "opposed", "to"),
    ("except", "for"),
    ("except",),
    ("save", "for"),
    ("apart", "from"),
    ("with", "the", "exception", "of"),
    ("other", "than"),
)
"""What shuts out besides "not", each with an object behind it."""
_FIRST = frozenset("not rather instead as except save apart with other".split())
_AUXILIARIES = BE | {"has", "had", "have"}
_NO_THING = _NOT_SHUT | BE | HELPERS
_DETERMINERS = frozenset("the a an his her its their this that these those another".split())


def without_contrasts(words: Sequence[Token]) -> tuple[Sequence[Token], tuple[Contrast, ...]]:
    """The sentence without what it shuts out, and each thing shut out put in its counterpart's place."""
    if not any(token.lower in _FIRST for token in words):
        return words, ()
    shut = list(_find(words))[:MOST]
    plain = list(words)
    for item in reversed(shut):
        del plain[item.start : item.stop + _closing(words, item)]
    return plain, tuple(_denied(words, item) for item in shut)


def _denied(words: Sequence[Token], item: _Shut) -> Contrast:
    own = words[item.first : item.last]
    start, stop = item.like
    if item.after:
        said = (*words[: item.start], *own, *words[stop:])
    else:
        said = (*words[:start], *own, *words[stop : item.start], *words[item.stop + _closing(words, item) :])
    return Contrast(said, frozenset(token.start for token in own))


def _closing(words: Sequence[Token], item: _Shut) -> int:
    """One for the comma that closes what is put in between commas; none where a clause follows."""
    if item.after or words[item.start].text != "," or item.stop + 1 >= len(words):
        return 0
    return int(words[item.stop].text == "," and words[item.stop + 1].lower not in _ENDS | _JOINS)


def _find(words: Sequence[Token]) -> Iterator[_Shut]:
    past = 0
    for index, token in enumerate(words):
        if index < past or token.lower not in _FIRST:
            continue
        found = _before_but(words, index) or _elliptic(words, index) or _behind(words, index)
        if found and found.start >= past:
            yield found
            past = found.stop


def _behind(words: Sequence[Token], index: int) -> _Shut | None:
    """What is shut out after its counterpart: "the driver, not the owner", "but not on the tax count"."""
    lead = _lead(words, index)
    if not lead or index + lead >= len(words):
        return None
    start = index
    if start and words[start - 1].lower in _JOINS:
        start -= 1
    if start and words[start - 1].text in {",", "—", "–", "("}:
        start -= 1
    first = index + lead
    if (lead == 1 and words[index].lower == "not" and start == index) or not _is_thing(words, first):
        return None
    stop = _stop(words, first)
    like = _counterpart(words, start, words[first].lower)
    return _Shut(start, first, stop, stop, like) if first < stop <= first + LONG and start else None


def _lead(words: Sequence[Token], index: int) -> int:
    """How many tokens shut out what follows; none where they do not."""
    if words[index].lower == "not":
        return 1
    lowers = tuple(token.lower for token in words[index : index + 4])
    return next((len(lead) for lead in _LEADS if lowers[: len(lead)] == lead), 0)


def _is_thing(words: Sequence[Token], first: int) -> bool:
    """Whether a noun phrase, or a preposition with one, begins at a place; not a clause, not an adverb."""
    token = words[first]
    if token.lower == "to":
        after = words[first + 1 : first + 2]
        return bool(after) and (_is_named(after[0]))
    if token.kind is TokenKind.MARK or token.lower in _NO_THING or is_adverb(token):
        return False
    known = token.lower in _PREPOSITIONS | _DETERMINERS or token.capital
    return known or (token.lower not in act_forms() and not token.lower.endswith(("ing", "ed")))


def _is_named(token: Token) -> bool:
    return token.capital or token.lower in _DETERMINERS or token.lower.endswith("s")


def _stop(words: Sequence[Token], first: int) -> int:
    """Where what is shut out ends: at a mark, a relative clause, or the verb of what it is part of."""
    return next(
        (
            i
            for i in range(first + 1, len(words))
            if words[i].lower in _ENDS or words[i].lower in _AUXILIARIES
        ),
        len(words),
    )


def _counterpart(words: Sequence[Token], start: int, lead: str) -> tuple[int, int]:
    """What it stands for: the phrase with its preposition or the last one; else the noun phrase before."""
    floor = max(start - 30, 0)
    if lead in _PREPOSITIONS:
        leads = [i for i in range(start - 1, floor, -1) if words[i].lower in _PREPOSITIONS]
        same = next((i for i in leads if words[i].lower == lead), None)
        at = same if same is not None else leads[0] if leads else start
        return (at, start)
    return (_phrase_start(words, start), start)


def _in_phrase(token: Token) -> bool:
    lower = token.lower
    return token.kind is not TokenKind.MARK and lower not in _BOUNDS and (token.capital or not _acts(token))


_BOUNDS = (_PREPOSITIONS - {"of"}) | BE | HELPERS | _ENDS | _JOINS
"""Words that a noun phrase does not reach over."""


def _before_but(words: Sequence[Token], index: int) -> _Shut | None:
    """What is shut out before its counterpart: "it was not the owner but the driver who"."""
    if words[index].lower != "not" or index + 1 >= len(words) or not _is_thing(words, index + 1):
        return None
    if index and words[index - 1].lower in HELPERS - BE:
        return None
    stop = next((i for i in range(index + 1, min(index + LONG, len(words))) if words[i].lower == "but"), None)
    if stop is None or any(t.text in {";", "."} or t.lower in act_forms() for t in words[index + 1 : stop]):
        return None
    if stop + 1 >= len(words) or not _is_thing(words, stop + 1):
        return None
    end = _stop(words, stop + 1)
    return _Shut(index, index + 1, stop, stop + 1, (stop + 1, end), after=True)


def _elliptic(words: Sequence[Token], index: int) -> _Shut | None:
    """Who is said not to have been or done the same: "the bill passed the senate; the pact did not"."""
    after = words[index + 1 : index + 2]
    if words[index].lower != "not" or not index or (after and after[0].text not in {".", ",", ";"}):
        return None
    if words[index - 1].lower not in _AUXILIARIES | {"did", "does", "do"}:
        return None
    first = _phrase_start(words, index - 1)
    lead = words[first - 1].lower if first else ""
    if first == index - 1 or lead not in _JOINS | {",", ";", "while", "whereas"}:
        return None
    verb = next((i for i in range(first) if _acts(words[i]) or _helps(words[i])), None)
    if not verb:
        return None
    start = first - 1 if words[max(first - 2, 0)].text not in {",", ";"} else first - 2
    opening = _phrase_start(words, verb)
    shut = _Shut(start, first, index - 1, index + 1, (opening, verb))
    return shut if opening < verb <= start else None


def _phrase_start(words: Sequence[Token], stop: int) -> int:
    """Where the noun phrase begins that ends before a place."""
    at = stop
    while at > max(stop - 30, 0) and _in_phrase(words[at - 1]):
        at -= 1
        if words[at].lower in _DETERMINERS and (not at or words[at - 1].lower != "of"):
            break
    return at


def _acts(token: Token) -> bool:
    """Whether it tells an act by its form: "passed", not "pass", which may be a noun, or "lower"."""
    return not token.capital and act_forms().get(token.lower, ("", "base"))[1] != "base"


def _helps(token: Token) -> bool:
    return token.lower in HELPERS and token.text != "May"
