"""A sentence and a value in it in; whether what it tells was only what something is for, out.

"A fund set up to plant five million trees" tells an aim: how many were planted is not said.
"""

from claimcheck.compare.english.words import Token
from claimcheck.compare.sentence.scene import Scene

_PURPOSED = frozenset(
    (
        "founded formed created established launched started begun designed intended meant aimed aims aiming"
        " hoping hopes hope order aim goal target purpose mission task campaign scheme project drive"
        " programme program effort efforts bid plan plans commissioned tasked mandate ambition pledge promise"
        " initiative attempt attempts attempting trying struggling working preparing ready obliged required"
    ).split()
)
"""Words right before "to" that make what follows an aim, or a duty: "a campaign to", "designed to"."""

_SET_UP = frozenset({("set", "up"), ("put", "together"), ("called", "on"), ("brought", "in")})

REACH = 9
"""How many tokens behind "to" a value may stand to be told as an aim."""

BARRIER = 3
"""A barrier as strong as this ends the aim, as does a verb with a subject of its own."""


def is_aim(scene: Scene, first: int) -> bool:
    """Whether a value stands in an infinitive that tells what something is for."""
    leads = range(max(first - REACH, 1), first)
    return any(
        scene.tokens[i].lower == "to"
        and _purposed(scene.tokens, i)
        and scene.reach[first] - scene.reach[i] < BARRIER
        for i in leads
    )


def _purposed(words: tuple[Token, ...], at: int) -> bool:
    before = words[at - 1].lower
    if (words[at - 2].lower if at > 1 else "", before) in _SET_UP:
        return True
    return before in _PURPOSED and not (
        before in {"order", "meant"} and at > 1 and words[at - 2].lower == "not"
    )
