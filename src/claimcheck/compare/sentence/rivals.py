"""A place in an order in its sentence; what else the sentence says had the places before or after it, out.

"The largest city after Osk and Keld" is the third; "the tallest until 2007" was overtaken.
"""

from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.scene import Scene


def places_ahead(scene: Scene, words: tuple[str, ...], end: int) -> int:
    """How many have the places before it: "the largest city after Osk and Keld", "after the capital"."""
    for index in range(end, min(end + 10, len(words) - 1)):
        if words[index] in _BEHIND:
            at = index + 1 + (words[index + 1] == "the")
            if at < len(words) and words[at] == "capital":
                return 1
            named = [name for name in scene.names if index < name.first and name.first - index <= 8]
            if not named or named[0].first > at or named[0].soft:
                return 0
            last = named[0].last
            return (
                2
                if words[last + 1 : last + 2] == ("and",) and named[1:] and named[1].first == last + 2
                else 1
            )
        if scene.tokens[index].kind is TokenKind.MARK:
            break
    return 0


_BEHIND = frozenset("after behind".split())


def is_ended(words: tuple[str, ...], first: int, end: int) -> bool:
    """Whether the place was lost: "the tallest until 2007", "once the largest"."""
    if _ONCE & set(words[max(first - 4, 0) : first]):
        return True
    rest = words[end : end + 16]
    at = next((i for i, word in enumerate(rest) if word in {"until", "till"}), None)
    return at is not None and not {";", "."} & set(rest[:at])


_ONCE = frozenset("once formerly previously".split())
