"""A count and its sentence in; the event that is told as a thing counted, and who it befell, out.

"Six fatalities" are six people who died; "the toll stands at six" says the same without a noun.
"""

from dataclasses import dataclass

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import TokenKind, stem
from claimcheck.compare.sentence.scene import Scene

PEOPLE = (lexicon.concept("people"),)
"""The unit of events that befall people."""

BEFALLING = {
    stem(noun): name
    for name, nouns in {
        "death": "fatality fatalities deaths killings murders executions bodies corpses",
        "suicide": "suicides",
        "injury": "injuries",
        "arrest": "arrests detentions",
        "convict": "convictions",
        "acquit": "acquittals",
        "sack": "dismissals layoffs redundancies",
        "resign": "resignations",
        "rescue": "rescues",
    }.items()
    for noun in nouns.split()
}
"""Nouns that count people by what befell them: "six fatalities", "20 arrests"."""

AGE = ("age",)
"""The unit of a bare number between commas after a name: "Jane Roe, 40, has left"."""

TOLLS = {"toll": "death"}
"""Nouns for a number of people by what befell them."""

CLAUSE = 14
"""How far before its number such a noun may stand, in tokens and barriers."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts where no noun follows it, or a noun that is an event."""

    unit: tuple[str, ...]
    classes: frozenset[str] = frozenset()
    at: int = 0
    """Index of the word that tells it."""


def counted_event(scene: Scene, first: int, last: int, unit: tuple[str, ...]) -> Counted | None:
    """The event or the noun that a number counts though its own words do not tell; None for plain units."""
    for index in range(last, min(last + 4, len(scene.tokens))):
        token = scene.tokens[index]
        name = BEFALLING.get(stem(token.lower))
        if name and token.lower.endswith("s") and unit and unit[-1] == lexicon.concept(token.lower):
            return Counted(PEOPLE, frozenset({name}), index)
    if _is_age(scene, first, last):
        return Counted(AGE)
    if unit:
        return None
    return _by_toll(scene, first) or _by_number_of(scene, first)


def _is_age(scene: Scene, first: int, last: int) -> bool:
    """Whether a number stands alone between commas after a name."""
    if first != last or first < 2 or last + 1 >= len(scene.tokens) or scene.tokens[first - 1].text != ",":
        return False
    return scene.tokens[last + 1].text == "," and any(name.last == first - 2 for name in scene.names)


def _by_toll(scene: Scene, first: int) -> Counted | None:
    for index in range(first - 1, max(first - CLAUSE, -1), -1):
        name = TOLLS.get(scene.tokens[index].lower)
        if name and scene.distance(index, first) <= CLAUSE:
            return Counted(PEOPLE, frozenset({name}), index)
    return None


def _by_number_of(scene: Scene, first: int) -> Counted | None:
    """In "the number of boats fell to 30" boats are counted."""
    for index in range(first - 3, max(first - CLAUSE, 0), -1):
        if scene.tokens[index].lower == "of" and scene.tokens[index - 1].lower == "number":
            unit = tuple(_noun(scene, index + 1, first))
            return Counted(unit) if unit else None
    return None


def _noun(scene: Scene, start: int, stop: int) -> list[str]:
    """The concepts of the noun phrase that begins at a token."""
    found: list[str] = []
    for index in range(start, stop):
        token, concept = scene.tokens[index], scene.concepts[index]
        if token.kind is not TokenKind.WORD or (found and concept is None):
            break
        if concept:
            found.append(concept)
        if len(found) and token.lower.endswith("s"):
            break
    return found
