"""An official act as one clause tells it."""

from dataclasses import dataclass

from claimcheck.compare.english.words import Token


@dataclass(frozen=True, slots=True)
class Deed:
    """An act of one clause: its own words, so that of two acts in a sentence each has its own object."""

    at: int
    """Index of its first token."""
    kind: str
    """A class of `tables.ACTS`."""
    actor: tuple[Token, ...]
    """The words of who did it; empty where the clause does not say."""
    object: tuple[Token, ...]
    """The words of what it was done to, and how, when and where."""
    negated: bool = False
    planned: bool = False
    years: frozenset[str] = frozenset()
    """The years and `months` that its clause names."""
    months: frozenset[str] = frozenset()
    again: bool = False
    """Whether its object is only a pronoun for what an earlier clause names."""
    passive: bool = False
    """Whether the clause is a passive, so that its subject is the object."""
    found: bool = False
    """Whether it is told by what its object was found to be: "ruled that it was lawful"."""
    side: bool = False
    """Whether its clause only says more of a noun: "the law that bans it"."""
    turned: bool = False
    """Whether it is what it comes to not to do another: a refusal to block."""
    implied: bool = False
    """Whether it follows from another act: a dismissed appeal upholds what was appealed against."""
    sole: bool = False
    """Whether a claim that tells it tells no other act by the same words."""
    party: tuple[Token, ...] = ()
    """Who won or lost, where it is told so: of "found for the dairy" the dairy."""
    begin: int = 0
    """Where its first token begins in the text."""
    manner: frozenset[int] = frozenset()
    """Where tokens of a claim's object begin that only say how it was done: "by secret ballot"."""
