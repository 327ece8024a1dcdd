"""Two sentences in; how what one says of all, most, few or none of a kind stands to the other's share, out.

A quantifier is a share of its noun, from 0 to 1: "hardly any" at most three tenths, "all but three" less than
all. "Not one was spared" says of all that they were hit.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.compare.acts.acts import shortened
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import Token, TokenKind, stem
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.compare.statements.units import PERSONS
from claimcheck.compare.unlike.antonyms import opposite_told
from claimcheck.compare.values.outcome import REASONS, Holds
from claimcheck.model import Relation, RelationKind

BIT = 1e-6
"""What an open end leaves out."""

Bounds = tuple[float, float]

ALL, NONE = (1.0, 1.0), (0.0, 0.0)
NEARLY, NOT_ALL, MOST, HALF = (0.7, 1 - BIT), (0.0, 1 - BIT), (0.5 + BIT, 1.0), (0.5, 0.5)
UNDER_HALF, FEW, SOME = (0.0, 0.5 - BIT), (0.0, 0.3), (BIT, 1.0)

PHRASES: tuple[tuple[str, Bounds], ...] = (
    ("all but", NEARLY),
    ("nearly all", NEARLY),
    ("almost all", NEARLY),
    ("virtually all", NEARLY),
    ("practically all", NEARLY),
    ("nearly every", NEARLY),
    ("almost every", NEARLY),
    ("nearly everyone", NEARLY),
    ("almost everyone", NEARLY),
    ("almost everybody", NEARLY),
    ("the vast majority", NEARLY),
    ("not all", NOT_ALL),
    ("not every", NOT_ALL),
    ("not everyone", NOT_ALL),
    ("not both", NOT_ALL),
    ("more than half", MOST),
    ("over half", MOST),
    ("the majority", MOST),
    ("a majority", MOST),
    ("the bulk", MOST),
    ("less than half", UNDER_HALF),
    ("fewer than half", UNDER_HALF),
    ("under half", UNDER_HALF),
    ("a minority", UNDER_HALF),
    ("hardly any", FEW),
    ("scarcely any", FEW),
    ("barely any", FEW),
    ("almost no", FEW),
    ("almost none", FEW),
    ("almost nobody", FEW),
    ("hardly anyone", FEW),
    ("hardly anybody", FEW),
    ("very few", FEW),
    ("only a few", FEW),
    ("only one", NOT_ALL),
    ("only two", NOT_ALL),
    ("only three", NOT_ALL),
    ("just one", NOT_ALL),
    ("just a few", FEW),
    ("a handful", FEW),
    ("not one", NONE),
    ("not a single", NONE),
    ("not any", NONE),
    ("no one", NONE),
    ("a few", SOME),
    ("quite a few", SOME),
    ("half", HALF),
    ("few", FEW),
    ("most", MOST),
    ("none", NONE),
    ("neither", NONE),
    ("nobody", NONE),
    ("no", NONE),
    ("every second", HALF),
    ("every other", HALF),
    ("every third", (1 / 3, 1 / 3)),
    ("every fourth", (0.25, 0.25)),
    ("every fifth", (0.2, 0.2)),
    ("every tenth", (0.1, 0.1)),
    ("all", ALL),
    ("every", ALL),
    ("each", ALL),
    ("both", ALL),
    ("everyone", ALL),
    ("everybody", ALL),
    ("some", SOME),
    ("several", SOME),
    ("many", SOME),
)
"""Words for a share; the longest that stands at a place counts."""


def _by_head() -> dict[str, list[tuple[tuple[str, ...], Bounds]]]:
    table: dict[str, list[tuple[tuple[str, ...], Bounds]]] = {}
    for phrase, bounds in sorted(PHRASES, key=lambda row: -len(row[0].split())):
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append((words, bounds))
    return table


_HEADS = _by_head()
EXCEPTED = 2
"""Tokens behind "all but" that tell how many are left out."""

_PEOPLE = frozenset("everyone everybody nobody anyone anybody".split())
_BEFORE = frozenset("at in after above quite a very the by".split())
_SET_OFF = frozenset("at in after above over of for with that more longer other others further less".split())
"""Words beside "all", "no" and "most" with which these tell no share: "at all", "no longer", "at most"."""
_EXCEPT = frozenset("except save bar barring besides".split())


@dataclass(frozen=True, slots=True)
class Quantifier:
    """A share of a kind that a sentence speaks of."""

    at: int
    """Index of its first token; `stop` is behind its last."""
    stop: int
    bounds: Bounds
    kind: frozenset[str]
    """Concepts of the noun; empty for people."""
    counted: bool = False
    """Whether it is told in numbers, which are compared as such: "four of the five"."""


@lru_cache(maxsize=4096)
def find_shares(scene: Scene) -> tuple[Quantifier, ...]:
    """The quantifiers of a sentence, in order; each but the parts of another."""
    words = [token.lower for token in scene.tokens]
    if _HEADS.keys().isdisjoint(words) and "of" not in words:
        return ()
    return tuple(_find(scene, words))


def _find(scene: Scene, words: Sequence[str]) -> Iterator[Quantifier]:
    past = 0
    for index in range(len(words)):
        if index < past:
            continue
        part = _number(scene, index)
        row = _part_of(scene, words, index, part) if part is not None else None
        row = row or _percentage(scene, words, index) or _phrase(words, index)
        if row is None:
            continue
        stop, bounds = row
        past = stop + EXCEPTED if words[stop - 1] == "but" else stop
        people = _PEOPLE & set(words[index:stop]) or words[index:stop] == ["no", "one"]
        kind = frozenset() if people else _kind(scene, words, stop)
        kind = _led(scene, words, index) if kind is None or _led(scene, words, index) else kind
        if kind is not None:
            counted = scene.tokens[index].kind is TokenKind.NUMBER or _number(scene, index) is not None
            yield Quantifier(index, stop, _excepting(words, stop, bounds), kind, counted)


def _percentage(scene: Scene, words: Sequence[str], index: int) -> tuple[int, Bounds] | None:
    """A share in figures: "53.8 percent of the vote"."""
    after = words[index + 1 : index + 3]
    if scene.tokens[index].kind is not TokenKind.NUMBER or not after:
        return None
    stop = index + 2 if after[0] in {"%", "percent"} else index + 3 if after == ["per", "cent"] else None
    whole, _, part = words[index].partition(".")
    if stop is None or not whole.isdecimal() or len(whole) > len("100") or not (part or "0").isdecimal():
        return None
    share = float(f"{whole}.{part or 0}") / 100
    return (stop, (share, share)) if share <= 1 else None


def _phrase(words: Sequence[str], index: int) -> tuple[int, Bounds] | None:
    for phrase, bounds in _HEADS.get(words[index], ()):
        stop = index + len(phrase)
        if tuple(words[index:stop]) == phrase:
            before, after = words[index - 1] if index else "", words[stop] if stop < len(words) else ""
            if len(phrase) == 1 and before in _BEFORE:
                return None
            if words[index] in {"no", "all"} and len(phrase) == 1 and after in _SET_OFF - {"of", "that"}:
                return None
            return stop, bounds
    return None


def _number(scene: Scene, index: int) -> float | None:
    if index >= len(scene.tokens):
        return None
    concept = "1" if scene.tokens[index].lower == "one" else scene.concepts[index] or ""
    return float(concept) if concept.isdecimal() and len(concept) < 9 else None


def _part_of(scene: Scene, words: Sequence[str], index: int, part: float) -> tuple[int, Bounds] | None:
    """So many of so many: "31 of the 90", "one of the two"; "of the 90 tenants, 31"."""
    stop, whole = index + 1, None
    if words[index + 1 : index + 3] in (["of", "the"], ["of", "its"], ["of", "their"]):
        stop, whole = index + 4, _number(scene, index + 3)
    elif index and words[index - 1] == ",":
        opened = _opened(words, index)
        whole = _number(scene, opened + 1) if opened is not None and index > opened + 2 else None
    return (stop, (part / whole, part / whole)) if whole and part <= whole else None


def _opened(words: Sequence[str], index: int) -> int | None:
    """Where "of the" opens the clause before a place: the place of its article."""
    reach = range(index - 2, max(index - OPENED, 0) - 1, -1)
    starts = (at for at in reach if words[at] == "of" and words[at + 1] in _ARTICLES)
    return next((at + 1 for at in starts if at == 0 or words[at - 1] in _OPENING), None)


OPENED = 24
"""So many tokens after "of the" something may still be out of it."""

LONGEST = 300
"""Tokens of a sentence that is read: what is longer is no sentence."""

_ARTICLES = frozenset("the its their".split())
_OPENING = frozenset(", ; . and out but".split())


def _led(scene: Scene, words: Sequence[str], index: int) -> frozenset[str] | None:
    """The concepts of the noun that "of the" before it opens the clause with."""
    opened = _opened(words, index)
    return _kind(scene, words, opened) if opened is not None else None


def _kind(scene: Scene, words: Sequence[str], start: int) -> frozenset[str] | None:
    """The concepts of the noun that is quantified; None where none follows."""
    at = start
    while at < len(words) and (words[at] in _LEADS or _number(scene, at) is not None):
        at += 1
    found: list[str] = []
    for index in range(at, min(at + 4, len(words))):
        concept = scene.concepts[index]
        if concept is None or scene.tokens[index].kind is not TokenKind.WORD:
            break
        if found and reading(scene.tokens, index) is Reading.VERB:
            break
        found.append(concept)
    return frozenset(found) or None


_LEADS = frozenset("of the a its their his her these those our handful few but one".split())


def _excepting(words: Sequence[str], stop: int, bounds: Bounds) -> Bounds:
    """Less than all, where an exception follows: "all the villages but Keld", "every house except two"."""
    if bounds != ALL:
        return bounds
    rest = words[stop:]
    for index, word in enumerate(rest):
        if word in _EXCEPT or rest[index : index + 3] == ["with", "the", "exception"]:
            return NOT_ALL
        if word == "but" and rest[max(index - 1, 0)] not in {",", ";"} and "also" not in rest[index:]:
            return NOT_ALL
        if word in {",", ";"} and index > LONG:
            return bounds
    return bounds


LONG = 12
"""Behind a comma so far from it, an exception is of something else."""

_SPARED = frozenset(
    stem(w) for w in "spare escape exempt unaffected untouched unscathed unharmed avoid miss".split()
)
"""What is said of those that something did not befall."""

_SURVIVING = frozenset(
    stem(word) for word in "survive survivor alive save rescue safe unhurt unharmed".split()
)


def hold(claim: Scene, scene: Scene) -> Holds | None:
    """How a passage's share of a kind stands to the claim's; None where either tells none of that kind."""
    ours = find_shares(claim)
    if len(ours) != 1:
        return None
    wanted = ours[0]
    if wanted.counted:
        return None
    theirs = [found for found in find_shares(scene) if _alike(wanted, found)]
    if not theirs or not _same_predicate(claim, wanted, scene):
        return None
    outcomes = {_compared(wanted.bounds, _turned(found, claim, scene).bounds) for found in theirs}
    if len(outcomes) != 1 or (not is_turned(claim, scene) and opposite_told(claim, scene)):
        return Holds.UNKNOWN
    return outcomes.pop()


def compare_share(claim: Statement, scene: Scene) -> Relation | None:
    """How a passage's share of a kind shuts out the one that a claim's number is; None where it does not."""
    found = find_shares(claim.scene)
    if not any(each.at <= claim.last and claim.first <= each.stop for each in found):
        return None
    held = hold(claim.scene, scene)
    low, high = found[0].bounds
    if held is Holds.SAME and 0 < low == high < 1 and _named(claim, scene):
        return same_share(claim.scene, scene)
    if held is not Holds.DIFFERS or not _named(claim, scene):
        return None
    return other_share(claim.scene, scene)


def _named(claim: Statement, scene: Scene) -> bool:
    """Whether a passage has the names of a claim itself."""
    return all(name_in(n, scene) for n in claim.scene.names if not n.soft and n.first > claim.last)


def other_share(claim: Scene, scene: Scene) -> Relation:
    """That the two shares cannot both hold."""
    return _said(RelationKind.CONTRADICTS, "count-differs", claim, scene)


def same_share(claim: Scene, scene: Scene) -> Relation:
    """That the two shares agree."""
    return _said(RelationKind.SUPPORTS, "count-same", claim, scene)


def _said(kind: RelationKind, reason: str, claim: Scene, scene: Scene) -> Relation:
    ours, theirs = shortened(claim.text), shortened(scene.text)
    return Relation(kind, reason, f"The claim says “{ours}”, the passage “{theirs}”: {REASONS[reason]}.", 0.8)


def _alike(one: Quantifier, other: Quantifier) -> bool:
    if not one.kind or not other.kind:
        return (not one.kind and not other.kind) or bool((one.kind | other.kind) & PERSONS)
    return any(alike(ours, theirs) for ours in one.kind for theirs in other.kind)


def _compared(ours: Bounds, theirs: Bounds) -> Holds:
    if theirs[1] < ours[0] or theirs[0] > ours[1]:
        return Holds.DIFFERS
    return Holds.SAME if ours[0] <= theirs[0] and theirs[1] <= ours[1] else Holds.WIDER


def _turned(found: Quantifier, claim: Scene, scene: Scene) -> Quantifier:
    """The share that something befell, where that is told of which it did not."""
    if not is_turned(claim, scene):
        return found
    low, high = found.bounds
    return replace(found, bounds=(1 - high, 1 - low))


def is_turned(claim: Scene, scene: Scene) -> bool:
    """Whether one tells whom something befell, and the other who was spared."""
    return (_spares(scene) != _spares(claim)) != (_outlives(scene, claim) or _outlives(claim, scene))


def _outlives(one: Scene, other: Scene) -> bool:
    """Whether one tells who survived, and the other only who died."""
    ours, theirs = ({stem(token.lower) for token in scene.tokens} & _SURVIVING for scene in (one, other))
    return bool(ours) and not theirs and "death" in other.told


def _spares(scene: Scene) -> bool:
    return any(stem(token.lower) in _SPARED for token in scene.tokens)


SAID = 0.6
"""The share of a claim's other words that the passage must have to say the same of its own share."""


def _same_predicate(claim: Scene, wanted: Quantifier, scene: Scene) -> bool:
    words = {
        concept
        for index, concept in enumerate(claim.concepts)
        if concept
        and not wanted.at <= index < wanted.stop
        and (claim.tokens[index].capital or concept not in wanted.kind)
    }
    if _turns(claim.tokens, wanted) != any(_turns(scene.tokens, q) for q in find_shares(scene)):
        return False
    told = {i for h in claim.happenings if h.classes & scene.told for i in (h.at,)}
    met = sum(
        any(alike(word, other) for other in scene.content) or any(claim.concepts[i] == word for i in told)
        for word in words
    )
    return bool(words) and met >= SAID * len(words)


_TURNING = frozenset({"not", "never", "n't", "without"})


def _turns(tokens: Sequence[Token], found: Quantifier) -> bool:
    """Whether a negation beside the quantifier's own turns what is said of it."""
    return any(
        token.lower in _TURNING
        for index, token in enumerate(tokens)
        if index >= found.stop or index < found.at - 1
    )
