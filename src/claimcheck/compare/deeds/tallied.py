"""A sentence in; what it says that did not get the votes it needed, as an act refused, out.

"Won 61 per cent of the votes, short of the two thirds it needed" tells of a failure without saying so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.compare.deeds.deed import Deed
from claimcheck.compare.english.ballots import ballot
from claimcheck.compare.english.words import Token, TokenKind

_VOTES = frozenset(
    "vote votes voted majority quorum ballot ballots turnout threshold per percent referendum".split()
)
_SHORT = frozenset("short shy".split())
_MISSED = frozenset("missed missing below under failed fails lacked lacking without".split())
_ASKED = frozenset("majority quorum threshold thirds quarters fifths".split())
_NEEDED = frozenset("needed required necessary needs requires demanded prescribed".split())

LONG = 40
"""Words before one that are of what did not pass."""

NEAR = 8
"""Tokens behind a word of missing within which stands what was missed."""


def tallied(words: Sequence[Token]) -> Iterator[Deed]:
    """The act refused for want of votes, if a sentence tells one."""
    lowers = [token.lower for token in words]
    if _VOTES.isdisjoint(lowers):
        return
    at = next((i for i in range(1, len(words)) if _is_short(lowers, i)), None)
    if at is not None:
        before = words[max(at - LONG, 0) : at]
        thing = [token for token in before if token.kind is not TokenKind.MARK]
        yield Deed(at, "deny", tuple(_where(before)), tuple(thing), implied=True, begin=words[at].start)


def _where(before: Sequence[Token]) -> Sequence[Token]:
    """The body among whose votes it missed them: "among the laity it fell four votes short"."""
    whole = before[:-1] if before and before[-1].text == "," else before
    start = next((i + 1 for i in range(len(whole) - 1, -1, -1) if whole[i].text in {",", ";", "."}), 0)
    clause = whole[start:]
    lead = next((i for i, token in enumerate(clause) if token.lower in {"in", "among"}), None)
    if lead is None:
        return ()
    stop = next((i for i in range(lead + 1, len(clause)) if clause[i].lower in _BEHIND), lead + BODY)
    return clause[lead + 1 : min(stop, lead + BODY)]


BODY = 5
"""Tokens of the name of such a body."""

_BEHIND = frozenset("it they he she but and by with on fell won got received".split())


def _is_short(lowers: Sequence[str], index: int) -> bool:
    behind = lowers[index + 1 : index + NEAR]
    if lowers[index] in _SHORT:
        return behind[:1] == ["of"] or lowers[index - 1] in {"votes", "vote", "fell", "fall", "falling"}
    asked = _ASKED.intersection(behind) and _NEEDED.intersection(
        (*behind, *lowers[index + NEAR : index + 12])
    )
    return lowers[index] in _MISSED and bool(asked)


def by_minority(deed: Deed) -> Deed:
    """An act of voters as what it comes to: what 46 per cent backed was refused."""
    if deed.kind not in {"grant", "deny"} or not any(t.lower in _SHARED for t in deed.actor):
        return deed
    text = " ".join(token.text for token in (*deed.actor, *_VERBS[deed.kind]))
    told = ballot(text)
    if told is None or told.share is None:
        return deed
    if deed.kind == "grant" and told.share < HALF:
        return replace(deed, kind="deny")
    return replace(deed, planned=True) if deed.kind == "deny" and told.share > HALF else deed


HALF = 0.5
_SHARED = frozenset({"per", "percent", "%"})
_VERBS = {
    kind: (Token(word, word, TokenKind.WORD, 0, 0),)
    for kind, word in (("grant", "backed"), ("deny", "opposed"))
}
