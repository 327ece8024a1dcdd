"""A length in its sentence in; what it is measured from, out: "ten miles (16 km) north-east of Keld".

Two distances of one sentence are from two places, however near these stand to both.
"""

from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.scene import Scene

_UNITS = frozenset(
    "km kilometre kilometres kilometer kilometers mi mile miles m metre metres meter meters yard yards ft"
    " feet foot hour hours minute minutes".split()
)
_WAYS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east"
    " south-west"
    " north-northeast north-northwest south-southeast south-southwest northern southern eastern western due"
    " n s e w ne nw se sw away by road rail air sea car train boat to the inland downstream"
    " upstream further"
    " outside or so about drive walk journey distance just and".split()
)
"""What may stand between a distance and the place it is measured from."""

_FROM = frozenset("from of off outside".split())
_MOST = 9


def measured_from(scene: Scene, last: int) -> frozenset[str]:
    """The words of the place from which the length that ends at a token is measured; empty for any other."""
    words = scene.tokens
    if words[last].lower not in _UNITS:
        return frozenset()
    inside = False
    for index in range(last + 1, min(last + _MOST, len(words))):
        token = words[index]
        if token.text in {"(", ")"}:
            inside = token.text == "("
        elif not inside and token.lower in _FROM and (index > last + 1 or token.lower != "of"):
            return _place(scene, index + 1)
        elif not inside and token.lower not in _WAYS and not token.text.isdigit():
            return frozenset()
    return frozenset()


def _place(scene: Scene, start: int) -> frozenset[str]:
    name = next((name for name in scene.names if start <= name.first <= start + 1 and name.words), None)
    if name is not None and not name.soft:
        return frozenset(name.words[-1:])
    for index in range(start, min(start + 4, len(scene.tokens))):
        concept, token = scene.concepts[index], scene.tokens[index]
        if token.kind is TokenKind.MARK:
            break
        if concept and (index + 1 >= len(scene.tokens) or not scene.concepts[index + 1]):
            return frozenset({concept})
    return frozenset()
