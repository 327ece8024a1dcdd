"""Two statements in, whether their sentences are alike word for word but for the value out.

Where the lexicon knows no event ("the school has 612 pupils"), nothing but the words says that two numbers
count the same thing. So the words must be the same: names, numbers, and nearly all the rest.
"""

from functools import lru_cache

from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind, Ruling

PER_STRAY = 6
"""One word may differ for so many words of both sentences: short ones must be the same."""

FEWEST = 2
"""Fewer common words, names included, tell nothing of a thing."""

REPORTING = frozenset(
    stem(word)
    for word in "say tell report announce add state confirm accord claim note write official police "
    "spokesman spokeswoman spokesperson authority statement".split()
)
"""Words of who said it, not of what was said."""

LIGHT = frozenset(
    stem(word)
    for word in "have hold be there include contain leave be get become make total some all in".split()
)
"""Verbs that say only that there is so much of a thing. Example: "holds 3,400 maps", "has 3,400 maps"."""


def is_framed(one: Statement, other: Statement) -> bool:
    """Whether two statements of one kind are told in the same words, their values set apart."""
    ours, theirs = frame(one), frame(other)
    common = ours & theirs
    if (ours ^ theirs) & (one.scene.name_words | other.scene.name_words):
        return False
    if len(common) < FEWEST or len(ours ^ theirs) > len(ours | theirs) // PER_STRAY:
        return False
    if _numbers(one) != _numbers(other):
        return False
    return one.claim.kind is ClaimKind.RULING or _neighbours_agree(one, other)


def likeness(one: Statement, other: Statement) -> float:
    """The share of all their words, values set apart, that two sentences have in common."""
    ours, theirs = frame(one), frame(other)
    return len(ours & theirs) / len(ours | theirs) if len(ours & theirs) >= FEWEST else 0.0


def frame(statement: Statement) -> frozenset[str]:
    """The words of a sentence without its value, numbers and who said it; for an act, without its verb."""
    claim = statement.claim
    said = claim.attributed_to or ""
    if isinstance(claim.value, Ruling):
        return _frame(statement.scene, 0, -1, said, claim.value.action)
    return _frame(statement.scene, statement.first, statement.last, said, "")


@lru_cache(maxsize=16384)
def _frame(scene: Scene, first: int, last: int, said: str, act: str) -> frozenset[str]:
    speaker = frozenset(stem(word) for word in said.casefold().split()) | REPORTING if said else frozenset()
    apart = speaker | LIGHT | frozenset(stem(word) for word in act.casefold().split())
    return frozenset(
        concept
        for index, (token, concept) in enumerate(zip(scene.tokens, scene.concepts, strict=True))
        if concept
        and token.kind is TokenKind.WORD
        and not first <= index <= last
        and stem(token.lower) not in apart
    )


def _numbers(statement: Statement) -> frozenset[str]:
    """The numbers of a sentence besides the value."""
    return frozenset(
        token.text
        for index, token in enumerate(statement.scene.tokens)
        if token.kind is TokenKind.NUMBER and not statement.first <= index <= statement.last
    )


def _neighbours_agree(one: Statement, other: Statement) -> bool:
    """Whether a content word next to the one value is next to the other, before or after it."""
    return _before(one) == _before(other) or _after(one) == _after(other)


def _before(statement: Statement) -> str | None:
    concepts = statement.scene.concepts[: statement.first]
    return next((c for c in reversed(concepts) if c), None)


def _after(statement: Statement) -> tuple[str, ...]:
    """The two content words after a value: the unit, and what is said of it."""
    return tuple([c for c in statement.scene.concepts[statement.last + 1 :] if c][:2])
