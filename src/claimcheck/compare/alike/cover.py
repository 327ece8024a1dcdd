"""A claim's sentence and a window of a source in; how much of it the window says, out."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.compare.alike.same import name_in
from claimcheck.compare.english import lexicon
from claimcheck.compare.english.lexicon import EXCLUSIVE
from claimcheck.compare.english.words import stem
from claimcheck.compare.sentence.scene import MONTHS, Scene
from claimcheck.compare.statements.statement import Context

NUMERAL = MONTHS | frozenset(
    "second third fourth fifth sixth seventh eighth ninth tenth last half quarter"
    " doubled trebled tripled quadrupled halved twice thrice"
    " thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen"
    " winter summer autumn spring".split()
)
"""Words of a claim that say how many or when as numbers do."""

ANNOUNCED = frozenset({"announce"})
REPORTING = frozenset(
    "said says told tells confirmed confirms revealed reveals reported stated statement".split()
)
"""Words with which a page tells what somebody announced."""

NAME_WEIGHT = 2.0
"""What a name's word counts against another's, in coverage."""

FEW = 2
"""Of so few words besides its names a sentence says all with each: "Ida Osk is single"."""


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of a sentence a window says."""

    share: float
    """Weighted share of the sentence's content words, from 0 to 1."""
    names: float
    """Share of its names' words; 1 where it has none."""
    numbers: float
    """Share of its numbers, the given values aside; 1 where it has none."""
    missing: tuple[str, ...]
    """Concepts that the window lacks."""
    words: float = 1.0
    """Share of its words that are no names; 1 where they are more than `FEW`."""


def cover(
    claim: Scene,
    window: Sequence[Scene],
    context: Context,
    without: frozenset[int] = frozenset(),
    given: frozenset[int] = frozenset(),
) -> Cover:
    """How much of a sentence a window with its surroundings says, the tokens in `without` aside.

    Those in `given` it says, in whatever words.
    """
    here = frozenset().union(*(scene.content for scene in window)) if window else frozenset()
    around = context.words
    named = claim.in_names
    returning = {
        i
        for name in claim.names
        if any(name_in(name, scene) for scene in window)
        for i in range(name.first, name.last + 1)
    }
    if not returning and claim.names and window and window[0].opening and not context.names:
        returning = set(range(claim.names[0].first, claim.names[0].last + 1))
    if context.words and _is_described(claim):
        returning.add(1)
    events = {h.at for h in claim.happenings if any(scene.tells(h.classes) for scene in window)}
    got = total = names = names_got = numbers = numbers_got = words = words_got = 0.0
    missing: list[str] = []
    for index, concept in enumerate(claim.concepts):
        if concept is None or index in without:
            continue
        met = concept in here or index in returning or index in events or index in given
        known = 1.0 if met else 0.8 if concept in around else 0.0
        weight = NAME_WEIGHT if index in named else 1.0
        got, total = got + weight * known, total + weight
        if index in named:
            names, names_got = names + 1, names_got + known
        else:
            words, words_got = words + 1, words_got + known
        if index not in named and (concept[0].isdigit() or claim.tokens[index].lower in NUMERAL):
            numbers, numbers_got = numbers + 1, numbers_got + known
        if not known:
            missing.append(concept)
    return Cover(
        share=got / total if total else 0.0,
        names=names_got / names if names else 1.0,
        numbers=numbers_got / numbers if numbers else 1.0,
        missing=tuple(missing),
        words=words_got / words if 0 < words <= FEW else 1.0,
    )


def _is_described(claim: Scene) -> bool:
    """Whether a sentence calls its subject by its kind: "the band" is whom the page is about, by any word."""
    words = [token.lower for token in claim.tokens[:2]]
    if claim.opening is None or 2 in claim.in_names:
        return False  # "the river Tarn" is called by its name
    return claim.opening.split()[-1:] == words[1:] and words[0] in _POINTING


_POINTING = frozenset({"the", "this"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a sentence a window has to say, as far as that is seen without reading the window."""

    given: float
    """The weight of names and events, which other words may tell as well."""
    words: tuple[str, ...]
    """The concepts that must stand there."""

    def at_most(self, told: frozenset[str]) -> float:
        """No window with these concepts has a larger share of the sentence."""
        met = self.given + sum([word in told for word in self.words])
        total = self.given + len(self.words)
        return met / total if total else 0.0


def ask(claim: Scene, without: frozenset[int] = frozenset(), given: frozenset[int] = frozenset()) -> Asked:
    """What of a sentence is to be found, the tokens in `without` aside; those in `given` need no words."""
    free = {*given, *(i for name in claim.names for i in range(name.first, name.last + 1))}
    free |= {h.at for h in claim.happenings}
    said = [(i, concept) for i, concept in enumerate(claim.concepts) if concept and i not in without]
    weight = sum(NAME_WEIGHT if i in claim.in_names else 1.0 for i, _ in said if i in free)
    return Asked(weight, tuple(concept for i, concept in said if i not in free))


def missed_events(claim: Scene, window: Sequence[Scene], context: Context, without: frozenset[int]) -> bool:
    """Whether the sentence tells an event that neither the window nor its surroundings tell."""
    wanted = [h for h in claim.happenings if h.at not in without and h.classes - lexicon.WEAK]
    around = (*window, *context.before, *context.titles) if wanted else ()
    return not all(
        any(
            _tells_by_word(claim.concepts[h.at], scene)
            or scene.tells(h.classes)
            or (h.classes == ANNOUNCED and not scene.words.isdisjoint(REPORTING))
            for scene in around
        )
        for h in wanted
    )


def _tells_by_word(concept: str | None, scene: Scene) -> bool:
    """Whether a word stands in a sentence, and not in a phrase that tells something else: "up for sale"."""
    phrases = [h for h in scene.happenings if h.length > 1]
    return any(
        not any(h.at <= at < h.at + h.length for h in phrases) for at in scene.places.get(concept or "", ())
    )


def replaced(claim: Scene, window: Scene) -> tuple[str, str] | None:
    """A word of the claim and the one that the window has in its place and that excludes it; None without.

    "A Canadian sports film" and "a Canadian sports book": the neighbours must be the same.
    """
    ours = [(i, token) for i, token in enumerate(claim.tokens) if claim.concepts[i]]
    theirs = [(i, token) for i, token in enumerate(window.tokens) if window.concepts[i]]
    for place, (index, token) in enumerate(ours):
        if claim.concepts[index] in window.content:
            continue
        sides = _neighbours(claim, ours, place)
        for other_place, (other_index, other) in enumerate(theirs):
            if window.concepts[other_index] in claim.content or not excludes(token.lower, other.lower):
                continue
            if _touching(sides, _neighbours(window, theirs, other_place)):
                return token.text, other.text
    return None


def _neighbours(
    scene: Scene, words: Sequence[tuple[int, object]], place: int
) -> tuple[frozenset[str], frozenset[str]]:
    left = frozenset(scene.concepts[i] or "" for i, _ in words[max(place - 2, 0) : place])
    right = frozenset(scene.concepts[i] or "" for i, _ in words[place + 1 : place + 3])
    return left, right


def _touching(
    ours: tuple[frozenset[str], frozenset[str]], theirs: tuple[frozenset[str], frozenset[str]]
) -> bool:
    return bool(ours[0] & theirs[0]) or bool(ours[1] & theirs[1])


def excludes(one: str, other: str) -> bool:
    """Whether two words shut each other out in one place."""
    if one in lexicon.NATIONALITIES and other in lexicon.NATIONALITIES:
        return lexicon.COUNTRY[one] != lexicon.COUNTRY[other]
    ours, theirs = stem(one), stem(other)
    return ours != theirs and any(ours in group and theirs in group for group in EXCLUSIVE)
