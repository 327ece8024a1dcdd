"""A claim and a passage's value in; whether each is of another numbered one of a kind, out.

"Season 2", "the second season" and "season two" are one; what is told of season 1, of version 2.0 or of the
third edition is told of another.
"""

import re
from functools import lru_cache

from claimcheck.compare.english.lexicon import NUMBERS
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Statement
from claimcheck.extract.quantities.ordinals import WORDS as ORDINALS

_NOUN = r"season|series|version|edition|volume|episode|chapter|instal?lment|generation|phase|part|book"
_BEHIND = re.compile(rf"\b(?P<noun>{_NOUN})\s(?P<n>\d+(?:\.\d+)*|[a-z]+)\b", re.IGNORECASE)
_AHEAD = re.compile(
    rf"\b(?P<n>\d+(?=st|nd|rd|th)|[a-z]+)(?:st|nd|rd|th)?(?: and (?:final|last))? (?P<noun>{_NOUN})\b",
    re.IGNORECASE,
)
_LENGTHS = frozenset("m km metres meters metre meter kilometres kilometers mile miles yards yard".split())
_WORDS = frozenset(_NOUN.replace("?", "").split("|")) | {"installment"}

_DISTANCE = re.compile(
    r"\b(?P<n>\d[\d,]{0,6})[ -]?(?:m|km|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|yards?)"
    r"(?:['’] | |-)(?:(?:world|national|european|olympic|club|course|junior|indoor) )?(?:record|race|final"
    r"|title|event|hurdles|freestyle|breaststroke|backstroke|butterfly|steeplechase|relay|sprint|dash|medley|crown"
    r"|champions?|championships?)\b",
    re.IGNORECASE,
)
"""A race by its length: "the 800 metres record"."""

Designation = tuple[str, str]


@lru_cache(maxsize=4096)
def _designations(scene: Scene) -> tuple[tuple[int, Designation], ...]:
    """The numbered things that a sentence speaks of, each with its token."""
    found = [
        (scene.token_at(match.start()), ("race", match["n"].replace(",", "")))
        for match in (_DISTANCE.finditer(scene.text) if not scene.words.isdisjoint(_LENGTHS) else ())
    ]
    if scene.words.isdisjoint(_WORDS):
        return tuple(found)
    for pattern, known in ((_BEHIND, NUMBERS), (_AHEAD, ORDINALS)):
        for match in pattern.finditer(scene.text):
            word = match["n"].casefold()
            number = word if word[0].isdigit() else str(known[word]) if word in known else None
            if number:
                found.append((scene.token_at(match.start()), (match["noun"].casefold(), _plain(number))))
    return tuple(found)


def _plain(number: str) -> str:
    """The number without a zero behind its point: version 3.0 is version 3."""
    return number.removesuffix(".0")


def designation_differs(claim: Statement, other: Statement) -> bool:
    """Whether a claim is of one numbered thing, and the passage's value nearest to another or none of it."""
    ours = dict.fromkeys(designation for _, designation in _designations(claim.scene))
    if len(ours) != 1:
        return False
    noun, number = next(iter(ours))
    scene = other.scene
    told = [(at, found[1]) for at, found in _designations(scene) if found[0] == noun]
    if not told:
        return _told_nearby(other, noun, number)
    own = [(at, n) for at, n in told if other.share.start <= at < other.share.stop] or told
    nearest = min(own, key=lambda one: scene.distance(one[0], other.first))
    return nearest[1] != number


def is_undesignated(claim: Statement, other: Statement) -> bool:
    """Whether a claim is of a numbered thing of which neither the passage nor what it stands under speaks."""
    ours = {designation for _, designation in _designations(claim.scene)}
    if not ours:
        return False
    around = (other.scene, *other.context.before[:1], *other.context.titles)
    return not any(ours & {found for _, found in _designations(scene)} for scene in around)


def _told_nearby(other: Statement, noun: str, number: str) -> bool:
    """Whether the sentences around name fellows of the numbered thing, but a sentence does not."""
    around = (*other.context.before[:1], *other.context.titles)
    numbers = {n for scene in around for _, (what, n) in _designations(scene) if what == noun}
    return bool(numbers) and number not in numbers
