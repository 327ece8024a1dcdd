"""Two statements in; how surely both are about one person, thing or instrument, out."""

from collections.abc import Iterator

from claimcheck.compare.alike.nearby import CLAUSE, content_words
from claimcheck.compare.english import lexicon
from claimcheck.compare.sentence.described import described, tells_kind
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import coded, conflicts, name_in
from claimcheck.compare.statements.statement import Statement
from claimcheck.model import ClaimKind

NEAR = 34
"""Names farther than this from the value, in tokens and barriers, belong to another part of the sentence."""


def subject(claim: Statement, other: Statement) -> float:
    """How surely the passage is about whom or what the claim is about."""
    wanted = list(dict.fromkeys(_wanted(claim)))
    if not wanted:
        return _described(claim, other)
    if _anothers_own(claim, other) or _of_antecedent(claim, other):
        return 0.2
    scores = [name_score(name, other) for name in wanted]
    if scores[0] == 0.0 and not other.scene.opening and _names_another(claim, other):
        return 0.0
    if _described_alike(claim, other):
        return max(_described(claim, other), *scores)
    if max(scores) == 0.0:
        return 0.7 if _stands_for_unnamed(other) else _by_description(claim, other)
    if any(score == 1.0 and any(map(coded, name.words)) for name, score in zip(wanted, scores, strict=True)):
        return 1.0
    key = scores[0]
    rest = sum(scores) / len(scores)
    return max(0.6 * key + 0.4 * rest, rest)


_BETWEEN = frozenset("was were is are had has have been being also later then".split())
_OWNERS = frozenset("his her their".split())


def _anothers_own(claim: Statement, other: Statement) -> bool:
    """Whether it happened to somebody's relation or thing that the claim does not name: "her son drowned"."""
    if claim.claim.kind is not ClaimKind.DATE or other.scene.words.isdisjoint(_OWNERS):
        return False
    if other.happening is None:
        return False
    if other.working and other.happening.at == other.first:
        return False  # the words of a length tell no event: "served his full twenty years"
    words = other.scene.tokens
    at = other.happening.at - 1
    while at > 0 and words[at].lower in _BETWEEN:
        at -= 1
    owned = at > 0 and words[at - 1].lower in _OWNERS and other.scene.concepts[at] is not None
    return owned and other.scene.concepts[at] not in claim.scene.content


def _of_antecedent(claim: Statement, other: Statement) -> bool:
    """Whether a relative clause tells it of somebody the claim does not name: "by Ida, who had 9"."""
    clauses = other.scene.clauses
    start = clauses.all[clauses.of[other.first]].start
    if not start or other.scene.tokens[start].lower not in {"who", "which"}:
        return False
    ends = start - 2 if other.scene.tokens[start - 1].text == "," else start - 1
    names = [name for name in other.scene.names if name.last == ends and not name.soft]
    return bool(names) and not any(name_in(name, claim.scene) for name in names)


def near_names(claim: Statement, other: Statement) -> float:
    """The share of the names around the claim's value that the passage or its surroundings have."""
    names = [
        name
        for name in claim.scene.names
        if not name.soft and name.words and claim.scene.distance(name.first, claim.first) <= CLAUSE
    ]
    scenes = (other.scene, *other.context.before, *other.context.titles)
    found = sum(any(name_in(name, scene) for scene in scenes) for name in names)
    return found / len(names) if names and not (found == 0 and _stands_for_unnamed(other)) else 1.0


def _by_description(claim: Statement, other: Statement) -> float:
    """How surely a passage that names nobody as its subject speaks of what the claim names."""
    if any(True for _ in subject_names(other)):
        return 0.0
    described = (other.scene.opening or "").rpartition(" ")[2]
    return 0.55 if described and lexicon.concept(described) in claim.scene.content else 0.4


_LEADS = frozenset("in of at from by for to with on near under against about".split())


def subject_names(other: Statement) -> Iterator[Name]:
    """The names before the value or its event, but for circumstances ("in Rome") and for who is quoted."""
    said = frozenset((other.claim.attributed_to or "").casefold().split())
    before = [name for name in other.scene.names if name.first < other.first and not name.soft]
    for name in before:  # what the sentence says of the value is only read where a name may be its subject
        lead = other.scene.tokens[name.first - 1].lower if name.first else ""
        if lead not in _LEADS and not set(name.words) <= said and _leads(name, other):
            yield name


def _leads(name: Name, other: Statement) -> bool:
    """Whether a name stands before a value's event, and in its own stretch where it has one."""
    start = other.share.start if other.share.own else 0
    return start <= name.first and (other.happening is None or name.first < other.happening.at)


def _names_another(claim: Statement, other: Statement) -> bool:
    """Whether a passage has a subject that the claim does not name."""
    return any(not name_in(name, claim.scene) for name in subject_names(other))


def _wanted(claim: Statement) -> Iterator[Name]:
    """The names that the claim is about: those of its sentence, else those its pronoun looks back to."""
    said = frozenset((claim.claim.attributed_to or "").casefold().split())
    firm = [
        name
        for name in claim.scene.names
        if not name.soft and name.words and name.first not in claim.scene.quoted
    ]
    names = [name for name in firm if not set(name.words) <= said] or firm
    near = [name for name in names if claim.scene.distance(name.first, claim.first) <= NEAR]
    if names:
        yield from names[:1] if not claim.definite else ()
        yield from near
    elif claim.scene.opening:
        yield from [name for name in claim.context.names if not name.soft][:1]


def name_score(name: Name, other: Statement) -> float:
    """1 for a name of the passage itself, less where only its surroundings have it, 0 where nothing has."""
    scene = other.scene
    if conflicts(name, scene):
        return 0.0
    if name_in(name, scene):
        return 0.2 if _other_head(name, other) else 1.0
    named = any(not found.soft for found in scene.names if found.first < max(other.first, 1))
    stands = bool(scene.opening) and not _possessive(scene)
    if any(name_in(name, before) for before in other.context.before):
        return 0.9 if stands else 0.4 if named else 0.7
    if any(name_in(name, title) for title in other.context.titles):
        return 0.8 if stands or not named else 0.55
    return 0.0


def _possessive(scene: Scene) -> bool:
    """Whether a sentence is about somebody's something: "her brother", "its founder"."""
    return scene.opening in {"his", "her", "their", "my", "our"}


def _other_head(name: Name, other: Statement) -> bool:
    """Whether the passage has the name for another thing only: "the Kessler dam", "the Kessler bridge"."""
    alike = [found for found in other.scene.names if set(found.words) & set(name.words)]
    if not name.head or not alike or name.head in other.scene.content or name.head in other.context.words:
        return False
    return all(found.head and found.head != name.head for found in alike)


def _stands_for_unnamed(other: Statement) -> bool:
    """Whether the passage begins with "it" or "the film" and nothing around says for what."""
    scene = other.scene
    named = any(not name.soft for name in scene.names if name.first < max(other.first, 1))
    return bool(scene.opening) and not other.context.names and not (_possessive(scene) and named)


def _described_alike(claim: Statement, other: Statement) -> bool:
    """Whether the claim speaks of "the newspaper" by no name, and so does the passage or its context."""
    if any(not name.soft for name in claim.scene.names) or not claim.scene.opening:
        return False
    noun = lexicon.concept(claim.scene.opening.rpartition(" ")[2])
    return noun in other.scene.content or (bool(other.scene.opening) and noun in other.context.words)


def is_of_kind(claim: Statement, other: Statement) -> bool:
    """Whether a claim names its subject by its kind only, and a passage is about one: "the book", a novel."""
    kinds = described(claim.scene)
    around = (other.scene, *other.context.before, *other.context.titles)
    return bool(kinds) and any(tells_kind(scene, kinds) for scene in around)


def _described(claim: Statement, other: Statement) -> float:
    """For a claim without names: how many of the words that describe its subject return."""
    words = content_words(claim)
    stands = 0.65 if _stands_for_unnamed(other) else 0.0
    if not words:
        return max(stands, 0.5 if other.scene.opening else 0.3)
    if is_of_kind(claim, other):
        return 1.0
    share = len(words & other.scene.content) / len(words)
    around = len(words & (other.scene.content | other.context.words)) / len(words)
    return max(stands, min(1.0, 0.5 * share + 0.5 * around + 0.15))
