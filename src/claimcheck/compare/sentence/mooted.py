"""A sentence and a word of an event in; whether the event is only what somebody talks of or asks for, out.

"A bill for its abolition", "talks about a quick sale", "the prospect of closing": nothing of it came about.
"""

from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.clauses import is_finite
from claimcheck.compare.sentence.scene import Scene

_TALK = frozenset(
    stem(word)
    for word in (
        "intention plan prospect possibility idea hope hopes risk thought talk talks chance bill proposal"
        " motion call demand petition campaign suggestion application bid request offer consultation"
        " permission debate discussion discussions negotiation negotiations rumour rumor"
    ).split()
)
"""Nouns that with a preposition only speak of what they lead."""

_STEPS = frozenset(
    "resolution resolutions motion motions proceedings proceeding bill request requests petition proposal bid"
    " talks application applications procedure threat threats".split()
)
"""Nouns that an event says more of, and that come before it: "impeachment proceedings"."""

_LEADS = frozenset("of for about on over".split())

LED = 4
"""So many tokens before an event its preposition stands at most: "about a quick sale"."""

TALKED = 3
"""So many tokens before that preposition the noun stands at most: "talks with Osk about"."""


def is_talked_of(scene: Scene, at: int) -> bool:
    """Whether an event that is no verb itself hangs on such a noun."""
    tokens = scene.tokens
    if tokens[at].lower.endswith("ed") or is_finite(tokens, at):
        return False
    if at + 1 < len(tokens) and tokens[at + 1].lower in _STEPS:
        return True
    lead = _first_left(scene, at, LED, _LEADS)
    return lead > 0 and _first_left(scene, lead, TALKED, _TALK) >= 0


def _first_left(scene: Scene, at: int, reach: int, wanted: frozenset[str]) -> int:
    """The nearest wanted word left of a token with neither a mark nor a verb between; -1 for none."""
    for index in range(at - 1, max(at - reach, 0) - 1, -1):
        token = scene.tokens[index]
        if token.lower in wanted or stem(token.lower) in wanted:
            return index
        if token.kind is TokenKind.MARK or is_finite(scene.tokens, index):
            return -1
    return -1
