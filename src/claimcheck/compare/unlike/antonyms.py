"""Two sentences in; whether the one tells with a word what the other tells with its opposite, out.

"Everybody voted for it" and "nobody voted against it" say one thing: neither accuses the other.
"""

from claimcheck.compare.english.words import stem
from claimcheck.compare.sentence.scene import Scene

_PAIRS = """
for favour ; against
refuse reject deny turned ; grant get got accept approve receive obtain admit
fail ; pass succeed
lose lost ; keep kept save win won retain
oppose object dissent disagree ; support back agree approve concur
die died death kill drown perish ; survive recover live alive escape
convict guilty ; acquit clear innocent
absent miss stay ; present attend come came
reopen open ; close shut
rise rose increase grow grew ; fall fell decrease drop decline shrink
hold held detain ; free release
spare ; destroy hit damage
leave left quit ; stay remain
drop ; pursue
"""
"""Words of which one side is what the other is not; a line a pair."""

_SIDES = tuple(
    tuple(frozenset(stem(word) for word in side.split()) for side in line.split(";"))
    for line in _PAIRS.strip().splitlines()
)


def opposite_told(claim: Scene, scene: Scene) -> bool:
    """Whether one has a word, and the other only its opposite."""
    ours, theirs = _stems(claim), _stems(scene)
    return any(
        (ours & one and theirs & other and not (ours & other or theirs & one))
        or (ours & other and theirs & one and not (ours & one or theirs & other))
        for one, other in _SIDES
    )


def _stems(scene: Scene) -> frozenset[str]:
    return frozenset(stem(token.lower) for token in scene.tokens)
