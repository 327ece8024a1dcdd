"""A claim and a sentence in; where its predicate begins, whether both are of one subject, out."""

from functools import lru_cache

from claimcheck.compare.english.lexicon import STOP
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.described import described, tells_kind
from claimcheck.compare.sentence.readings import Reading, reading
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import conflicts, name_in
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.unlike.owners import is_its_own, possession

AUXILIARIES = frozenset(
    "is are was were has had have did does do will can could may might must cannot remains remained become"
    " became becomes took takes got gets made makes never not".split()
)
"""Words with which a predicate begins."""

_PRESENT = frozenset(
    "exists operates remains serves appears lives runs lays plays stars contains consists holds stands covers"
    " measures weighs breeds features belongs works costs comes goes lies lasts".split()
)
"""Verbs that look like nouns in the plural."""

LONGEST = 90
"""Tokens of a sentence that is read: what is longer is no sentence."""

SURE = 0.7
"""From here a sentence is taken to be about the claim's subject."""


@lru_cache(maxsize=4096)
def predicate(scene: Scene) -> int | None:
    """Index of the token with which a sentence's predicate begins; None where no verb is found."""
    words = scene.tokens
    for index, token in enumerate(words[:LONGEST]):
        if index == 0 or token.capital or token.kind is not TokenKind.WORD:
            continue
        if token.lower in AUXILIARIES or token.lower in _PRESENT or words[index - 1].lower.endswith("ly"):
            return index
        if token.lower not in STOP and reading(words, index) is Reading.VERB:
            return index
    return None


def subject_names(claim: Scene) -> tuple[Name, ...]:
    """The names before a claim's predicate; all of its names where there is none."""
    end = predicate(claim)
    names = tuple(name for name in claim.names if name.words and (end is None or name.first < end))
    firm = tuple(name for name in names if not name.soft)
    return firm or names


def speaks_of(claim: Scene, scene: Scene, context: Context) -> float:
    """How surely a sentence is about the claim's subject, from 0 to 1."""
    names = subject_names(claim)
    if names:
        return max(_name(name, scene, context) for name in names[:2])
    words = _subject_words(claim)
    if not words:
        return 0.0
    kinds = described(claim) if len(words) == 1 else frozenset[str]()
    if kinds and any(tells_kind(other, kinds) for other in (scene, *context.before, *context.titles)):
        return 0.8
    here = sum(any(alike(word, other) for other in scene.content) for word in words) / len(words)
    around = sum(any(alike(word, other) for other in context.words) for word in words) / len(words)
    return max(here, 0.9 * around if scene.opening or not _led(scene) else 0.0)


def tells_of(claim: Scene, scene: Scene, context: Context) -> float:
    """How surely a sentence is about any of the claim's names, wherever these stand in the claim."""
    names = tuple(name for name in claim.names if name.words and not name.soft)
    if names:
        return max(_name(name, scene, context) for name in names)
    known = scene.content | context.words
    met = sum(any(alike(word, other) for other in known) for word in claim.content)
    return met / max(len(claim.content), 1)


def _name(name: Name, scene: Scene, context: Context) -> float:
    if conflicts(name, scene):
        return 0.0
    if name_in(name, scene):
        return 1.0
    around = (*context.before, *context.titles)
    stands = _stands(scene)
    if any(name_in(name, other) and not conflicts(name, other) for other in around):
        return 0.9 if stands or not _led(scene) else 0.4
    return SURE if stands and not context.names else 0.0


_POSSESSIVES = frozenset("his her its their our my".split())


def _stands(scene: Scene) -> bool:
    """Whether a sentence opens with a pronoun or a description of what was named before."""
    return bool(scene.opening) and scene.opening not in _POSSESSIVES


def _led(scene: Scene) -> bool:
    """Whether a name of its own stands before the predicate."""
    end = predicate(scene)
    names = (name for name in scene.names if not name.soft and (end is None or name.first < end))
    return any(name.last or not scene.tokens[0].lower.endswith("s") for name in names)


def _subject_words(claim: Scene) -> tuple[str, ...]:
    end = predicate(claim)
    said = zip(claim.concepts[:end], claim.tokens, strict=False)
    return tuple(word for word, token in said if word and not token.lower.endswith("ly")) if end else ()


def is_whole(claim: Scene, scene: Scene, context: Context) -> bool:
    """Whether a claim's subject is not a part of what the sentence speaks of: "the first season of" it."""
    start = predicate(claim) or 0
    named = claim.in_names
    if not named:
        return True
    told = {h.at for h in claim.happenings if h.classes & scene.told}
    around = scene.content | context.words
    said = (c for i, c in enumerate(claim.concepts[:start]) if c and c != "longer" and i not in named | told)
    return all(any(alike(word, other) for other in around) for word in said)


_GOVERNING = frozenset(
    "of to from at near by on in for beside behind under over inside outside within".split()
)


def is_of_part(claim: Scene, scene: Scene) -> bool:
    """Whether a sentence is about something of a claim's thing, of which the claim does not speak.

    "Its north wing", "the road to Osk", "Osk's largest school": none of them tells anything of Osk.
    """
    own = next(iter(subject_names(claim)), None)
    if own is None or own.soft or _governor(claim, own) is not None:
        return False
    owned = possession(scene)
    if owned is not None and scene.concepts[owned[0]] not in claim.content:
        return scene.tokens[owned[0]].lower not in _TOPS
    wanted, end = set(own.words), predicate(scene) or len(scene.tokens)
    named = [n for n in scene.names if not n.soft and n.last < end and wanted & set(n.words)]
    return bool(named) and all(_is_governed(claim, scene, name) for name in named)


def _is_governed(claim: Scene, scene: Scene, name: Name) -> bool:
    """Whether a name only tells whose, or where, something else is."""
    ends = range(name.last, min(name.last + 3, len(scene.tokens)))
    owner = next((i for i in ends if scene.tokens[i].text.endswith(("'s", "’s"))), None)
    if owner is not None:
        after = scene.concepts[owner + 1 : min(owner + 4, predicate(scene) or owner + 4)]
        return not any(word in claim.content for word in after if word)
    head = _governor(scene, name)
    if head is None or (scene.tokens[head].capital and head):
        return False
    noun, word = scene.concepts[head] or "", scene.tokens[head].lower
    told = word in _TOPS or (word != "office" and is_its_own(scene, head))
    return not told and not any(alike(noun, other) for other in claim.content)


_TOPS = frozenset("summit top peak crest".split())
"""What has the height of the whole."""


def _governor(scene: Scene, name: Name) -> int | None:
    """The noun on which a preposition hangs a name: the road of "the road to Osk"."""
    words, at = scene.tokens, name.first - 1
    while at > 0 and words[at].lower in {"the", "a", "an", "old", "new"}:
        at -= 1
    if at < 0 or words[at].lower not in _GOVERNING:
        return None
    before = scene.concepts[max(at - 3, 0) : at]
    return next((at - i for i, word in enumerate(reversed(before), start=1) if word), None)
