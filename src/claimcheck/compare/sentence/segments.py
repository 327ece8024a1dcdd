"""A sentence and one of its tokens in; the stretch between two semicolons in which that stands, out."""

from bisect import bisect_left, bisect_right
from functools import lru_cache

from claimcheck.compare.sentence.scene import Scene


@lru_cache(maxsize=1024)
def semicolons(scene: Scene) -> tuple[int, ...]:
    """The semicolons of a sentence, in order."""
    if ";" not in scene.words:
        return ()
    return tuple(i for i, token in enumerate(scene.tokens) if token.text == ";")


def segment(scene: Scene, at: int) -> range:
    """The tokens from the semicolon before a token, or the sentence's beginning, to the one behind it."""
    cuts = semicolons(scene)
    before, behind = bisect_left(cuts, at), bisect_right(cuts, at)
    return range(cuts[before - 1] + 1 if before else 0, (*cuts[behind : behind + 1], len(scene.tokens))[0])
