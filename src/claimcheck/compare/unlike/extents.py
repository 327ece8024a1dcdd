"""Two counts in; whether the one is of a part or of the surroundings of the other's thing, out.

"The district of Osk has 31,000 inhabitants", "its first turbine yields 75 megawatts", "stands on a hill 310
metres high": none of them tells how many live in Osk, what the plant yields, how high the tower is.
"""

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.facts.about import is_of_part
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind, Measure, Quantity

_WIDER = concepts(
    "metropolitan agglomeration province county region district conurbation greater municipality parish"
    " canton state commune urban rural"
)
"""What has figures of its own beside those of a place of its name."""

_SELF = frozenset("city town village".split())
"""What is the place of the name behind it: "the city of Osk" is Osk."""

BEFORE = 4
"""So many tokens before a name, or before a figure, such a word stands."""


def is_of_other_extent(claim: Statement, other: Statement) -> bool:
    """Whether a count is of more or less than the claim's thing."""
    if claim.claim.kind is not ClaimKind.COUNT or not claim.scene.in_names:
        return False
    return is_of_noun(claim, other) or is_of_part(claim.scene, other.scene) or _is_wider(claim, other)


def is_of_noun(claim: Statement, other: Statement) -> bool:
    """Whether a figure is of the noun right before it: "stands on a hill 310 metres high"."""
    at = other.first - 1
    words = other.scene.tokens
    value = other.claim.value
    if isinstance(value, Quantity) and value.measure is Measure.MONEY:
        return False  # "cost the city 90,000 yen"
    if at < 1 or words[at].capital or words[at - 1].lower not in {"a", "an", "the", "its"}:
        return False
    concept = other.scene.concepts[at]
    return concept is not None and concept not in claim.scene.content


def _is_wider(claim: Statement, other: Statement) -> bool:
    """Whether the name stands behind such a word, which the claim does not have: "the district of Osk"."""
    own = {word for name in claim.scene.names for word in name.words}
    known = claim.scene.content
    for name in other.scene.names:
        if own & set(name.words) and name.first < other.first:
            led = [token.lower for token in other.scene.tokens[max(name.first - 2, 0) : name.first]]
            end = name.first - 2 if led[1:] == ["of"] and led[0] in _SELF else name.first
            before = other.scene.concepts[max(name.first - BEFORE, 0) : end]
            if any(word in _WIDER and word not in known for word in before if word):
                return True
    return False
