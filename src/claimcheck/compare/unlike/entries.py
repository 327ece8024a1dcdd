"""A claim and a date of a passage in; whether the date stands in a list's entry for another name, out.

"Mayors: Jon Brell, 1979-1984; Ada Roon, 1984-1989" gives each the years of its own entry.
"""

from claimcheck.compare.sentence.names import Name
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.segments import semicolons
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

LEAST = 2
"""A list has so many entries."""


def of_other_entry(claim: Statement, other: Statement) -> bool:
    """Whether a value's entry opens with a name that is none of the claim's, and another's is."""
    if claim.claim.kind is ClaimKind.RULING or not semicolons(other.scene):
        return False
    entries = _entries(other.scene)
    led = [(entry, name) for entry in entries if (name := _leading(other.scene, entry))]
    if len(led) < LEAST or len(led) < len(entries):
        return False
    own = next((name for entry, name in led if other.first in entry), None)
    if own is None or _is_claimed(claim, own):
        return False
    return any(_is_claimed(claim, name) for _, name in led)


def _entries(scene: Scene) -> list[range]:
    """The stretches between semicolons; what a colon leads off is not of the first."""
    cuts = semicolons(scene)
    opened = next((i + 1 for i, token in enumerate(scene.tokens[: cuts[0]]) if token.text == ":"), 0)
    starts = [opened, *(cut + 1 for cut in cuts)]
    return [range(start, end) for start, end in zip(starts, [*cuts, len(scene.tokens)], strict=True)]


def _leading(scene: Scene, entry: range) -> Name | None:
    """The name at the head of an entry, an article and one more word aside."""
    return next((name for name in scene.names if name.first in entry and name.first - entry.start <= 2), None)


def _is_claimed(claim: Statement, name: Name) -> bool:
    return bool(name.words) and any(set(name.words) & set(own.words) for own in claim.scene.names)
