"""A sentence in; which of the things it lists each of its values is told of, out.

"The Gannet and the Tern carried 60 and 45 men respectively", "the former 60, the latter 45": the order of the
list says whose each value is, not which name stands nearer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.compare.english.words import Token, TokenKind
from claimcheck.compare.sentence.names import MONTHS
from claimcheck.compare.sentence.readings import Reading, reading

if TYPE_CHECKING:
    from claimcheck.compare.sentence.scene import Scene
    from claimcheck.compare.statements.statement import Statement

Member = frozenset[str]
"""The concepts that only one of the things listed has."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Things listed, and for the tokens of values whose they are."""

    members: tuple[Member, ...]
    owners: dict[int, int]
    """Token to the index of its member."""


_CUES = frozenset({"former", "latter", "respectively"})

MOST = 6
"""Things of one list that are told apart."""


LONGEST = 300
"""Tokens of a sentence that is read: what is longer is no sentence."""


def find_pairing(scene: "Scene") -> Pairing | None:
    """Whose each value is, where the sentence lists things and comes back to them in order."""
    if _CUES.isdisjoint(scene.words):
        return None
    cues = [i for i, token in enumerate(scene.tokens) if token.lower in _CUES]
    if not cues or len(scene.tokens) > LONGEST:
        return None
    if scene.tokens[cues[0]].lower == "respectively":
        return _in_order(scene, cues[0])
    return _by_place(scene, [i for i in cues if _stands_alone(scene.tokens, i)])


def _stands_alone(words: Sequence[Token], index: int) -> bool:
    """Whether "the former" is no adjective: "the former minister" is one person."""
    after = words[index + 1] if index + 1 < len(words) else None
    if words[index].lower not in {"former", "latter"} or not index or words[index - 1].lower != "the":
        return False
    if after is None or after.kind is not TokenKind.WORD:
        return True
    return not after.capital and (after.lower in _FOLLOWS or reading(words, index + 1) is Reading.VERB)


_FOLLOWS = frozenset(
    "with in on at by of from for to had has was is were are did will would being having and with".split()
)


def _by_place(scene: "Scene", marks: Sequence[int]) -> Pairing | None:
    """Values by the "former" or "latter" that leads them, or follows them over a preposition."""
    listed = _listed(scene, marks[0] - 1, 2) if marks else None
    if listed is None:
        return None
    owners: dict[int, int] = {}
    for mark in marks:
        member = int(scene.tokens[mark].lower == "latter")
        behind = scene.tokens[mark - 2].lower in _BEHIND and _valued(scene, mark - 6, mark - 2)
        stop = next((i for i in marks if i > mark), len(scene.tokens))
        owners.update(dict.fromkeys(behind or _valued(scene, mark + 1, stop), member))
    return Pairing(listed, owners) if owners else None


_BEHIND = frozenset("for of in at on by to aboard".split())
"""What leads "the former" behind its value: "60 for the former and 45 for the latter"."""


def _valued(scene: "Scene", start: int, stop: int) -> list[int]:
    """The tokens of numbers and dates between two places."""
    return [i for i in range(max(start, 0), stop) if is_value(scene, i)]


def is_value(scene: "Scene", index: int) -> bool:
    """Whether a token tells a number or a month."""
    token, concept = scene.tokens[index], scene.concepts[index]
    return (concept or " ")[0].isdigit() or (token.capital and token.lower in MONTHS) or token.lower == "one"


def _in_order(scene: "Scene", mark: int) -> Pairing | None:
    """Values by their order in the list that "respectively" closes or opens."""
    before = _segments(scene, range(mark - 1, max(mark - 40, -1), -1))
    values = before or _segments(scene, range(mark + 1, min(mark + 40, len(scene.tokens))))
    if not 2 <= len(values) <= MOST:
        return None
    listed = _listed(scene, min(i for value in values for i in value), len(values))
    if listed is None:
        return None
    return Pairing(listed, {i: member for member, value in enumerate(values) for i in value})


def _segments(scene: "Scene", places: range) -> list[list[int]]:
    """The values that commas and "and" part, in the order of the text; those of the nearest list."""
    found: list[list[int]] = [[]]
    for index in places:
        lower = scene.tokens[index].lower
        if lower in {"and", ",", ";"}:
            if found[-1]:
                found.append([])
        elif is_value(scene, index):
            found[-1].append(index)
        elif found[-1] and scene.tokens[index].capital:
            break
    full = [segment for segment in found if segment]
    return full[::-1] if places.step < 0 else full


def _listed(scene: "Scene", stop: int, number: int) -> tuple[Member, ...] | None:
    """The last list of so many things before a place, each by the concepts that no other has."""
    for start, end in _lists(scene.tokens, stop):
        parts = [frozenset(_said(scene, part)) for part in _parted(scene.tokens, start, end)]
        own = [part - frozenset().union(*(o for o in parts if o is not part)) for part in parts]
        if len(parts) == number and all(own):
            return tuple(own)
    return None


def _said(scene: "Scene", places: Sequence[int]) -> Iterator[str]:
    """What names a thing: the words of its name, else all of its words."""
    named = [i for i in places if scene.tokens[i].capital and (i or len(places) == 1)]
    for index in named or places:
        concept = scene.concepts[index]
        if concept and not concept[0].isdigit():
            yield concept


_OPENS = frozenset(", ; : ( ) but while when where who which that in on at of for from to with by".split())


def _lists(words: Sequence[Token], stop: int) -> Iterator[tuple[int, int]]:
    """Where noun phrases joined by "and" begin and end, the last first."""
    for joint in range(stop - 1, 0, -1):
        if words[joint].lower == "and":
            end = next((i for i in range(joint + 1, stop) if _ends(words, i)), stop)
            start = joint
            while start > 0 and not _ends(words, start - 1, listing=True):
                start -= 1
            if start < joint < end - 1 or (start < joint and end > joint + 1):
                yield start, end


def _ends(words: Sequence[Token], index: int, *, listing: bool = False) -> bool:
    """Whether a token is outside of a list of nouns."""
    token = words[index]
    if token.text == "," and listing:
        return False
    if token.lower in _OPENS or (token.kind is TokenKind.MARK and token.text != "-"):
        return True
    return not token.capital and reading(words, index) is Reading.VERB


def _parted(words: Sequence[Token], start: int, end: int) -> list[list[int]]:
    parts: list[list[int]] = [[]]
    for index in range(start, end):
        if words[index].lower in {"and", ","}:
            parts.append([])
        else:
            parts[-1].append(index)
    return [part for part in parts if part]


def owner_of(claim: "Statement", other: "Statement") -> bool | None:
    """Whether the other value is of the listed thing that the claim is of; None where that is not told."""
    pairing = other.scene.pairing
    if pairing is None:
        return None
    owned = {pairing.owners[i] for i in range(other.first, other.last + 1) if i in pairing.owners}
    meant = [index for index, member in enumerate(pairing.members) if member & claim.scene.content]
    if len(owned) != 1 or len(meant) != 1:
        return None
    return owned == set(meant)


def of_fellow(claim: "Statement", other: "Statement") -> bool:
    """Whether the other value is that of the claim's fellow in a list."""
    return owner_of(claim, other) is False
