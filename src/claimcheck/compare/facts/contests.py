"""Two sentences in; how the place that somebody took in a contest by the one stands to the other's, out.

Who won came first, runners-up and the losers of a final second; silver is second, bronze third.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import SURE, speaks_of, subject_names
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds
from claimcheck.extract.quantities.ordinals import RANK, rank_of

_RANK = rf"(?P<rank>{RANK})"
_CONTEST = (
    r"(?:race|rally|title|championships?|cup|tournament|final|event|contest|stage|marathon|prix|league"
    r"|regatta|competition|gold(?! rush)|trophy|sprint|derby|tour|match|game|playoffs?|series|open"
    r"|election|by-election)"
)
_COMING = (
    r"(?:came|come|comes|finish(?:ed|es|ing)?|placed|end(?:ed|ing|s)?(?: up)?|ranked|took|takes|taking|won"
    r"|achieved|secured|claimed|gained|earned|was|were)"
)

_FORMS: tuple[tuple[re.Pattern[str], int], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), place)
    for pattern, place in (
        (rf"\b{_COMING}(?: the| a)? (?:only )?gold(?: medal)?\b|\bgold medall?ists?\b", 1),
        (rf"\b{_COMING}(?: the| a)? (?:only )?silver(?: medal)?\b|\bsilver medall?ists?\b", 2),
        (rf"\b{_COMING}(?: the| a)? (?:only )?bronze(?: medal)?\b|\bbronze medall?ists?\b", 3),
        (r"\brunners?-up\b|\blos(?:ing|t|es?) (?:in )?the final\b|\b(?:beaten|losing) finalists?\b", 2),
        (
            rf"\b{_COMING} {_RANK}(?: place)?(?=\s*(?:[.,;:)]|$|(?:in|at|on|behind|overall|with)\b))",
            0,
        ),
        (rf"\bin {_RANK} place\b", 0),
        (r"\b(?:was|were|became|crowned|emerged(?: as)?) (?:the )?(?:champions?|winners?|victors?)\b", 1),
        (rf"\b(?:won|wins|winning|win) (?:the |his |her |their |its )?(?:[\w’'-]+ ){{0,4}}?{_CONTEST}\b", 1),
    )
)
"""How a place is told; 0 where the words say which."""
_CUES = frozenset(
    "gold silver bronze runner-up runners-up final finalist finalists champion champions winner winners"
    " victor victors won win wins winning came come comes finish finished finishes finishing placed end"
    " ended ends ranked place medallist medalist".split()
)

LONGEST = 600
"""Characters of a sentence that is read."""

SAID = 0.6
"""The share of what a claim says of the contest that a passage must say."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a contest, told at `[start, end)` of a sentence."""

    start: int
    end: int
    rank: int


@lru_cache(maxsize=4096)
def find_contested(scene: Scene) -> tuple[Place, ...]:
    """The places of a sentence, in order; of two told in one another the longer."""
    if len(scene.text) > LONGEST or _CUES.isdisjoint(scene.words):
        return ()
    found: list[Place] = []
    for place in _find(scene.text):
        if not any(place.start < other.end and other.start < place.end for other in found):
            found.append(place)
    return tuple(sorted(found, key=lambda place: place.start))


def _find(text: str) -> Iterator[Place]:
    for form, rank in _FORMS:
        for match in form.finditer(text):
            if rank or (number := rank_of(match["rank"])):
                yield Place(match.start(), match.end(), rank or number)


def asks(claim: Scene) -> bool:
    """Whether a claim tells of one place in a contest, as taken."""
    return len(find_contested(claim)) == 1 and not _turned(claim)


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """How the place that a passage gives the claim's subject stands to the one claimed; None without both."""
    ours = find_contested(claim) if asks(claim) else ()
    theirs = find_contested(scene) if ours else ()
    if len(theirs) != 1 or _turned(scene) or speaks_of(claim, scene, context) < SURE:
        return None
    if not _same_contest(claim, ours[0], scene, theirs[0]):
        return None
    holds = Holds.SAME if ours[0].rank == theirs[0].rank else Holds.DIFFERS
    if not _is_theirs(claim, scene, theirs[0]):
        if holds is Holds.DIFFERS or ours[0].rank > 1 or not _was_beaten(claim, scene):
            return None
        holds = Holds.DIFFERS
    focus = frozenset(_inside(claim, ours[0]))
    working = f"number {theirs[0].rank} in the contest"
    return decided(holds, focus, "count-same", working)


def is_left_open(claim: Scene, page: Reader) -> bool:
    """Whether a page tells places in the contest that a claim names, and none of them is the claim's.

    Who won the cup and came third in the league has both words beside "won" and did not win the league.
    """
    ours = find_contested(claim) if asks(claim) else ()
    nouns = (
        {claim.concepts[i] for i in _inside(claim, ours[0]) if claim.tokens[i].lower in _NOUNS}
        if ours
        else set()
    )
    if not nouns or len(find_contested(claim)) != 1:
        return False
    told: set[int] = set()
    for scene in map(page.scene, range(len(page.prose.sentences))):
        places = find_contested(scene)
        for index, place in enumerate(places):
            end = places[index + 1].start if index + 1 < len(places) else len(scene.text)
            if nouns & {scene.concepts[i] for i in scene.within(place.start, end)}:
                told.add(place.rank)
    return bool(told) and ours[0].rank not in told


_TURNING = frozenset(
    "not never if would could might may hoping hoped expected tipped twice again ever".split()
)


def _turned(scene: Scene) -> bool:
    """Whether a sentence denies or only expects it, or tells of several times."""
    return not _TURNING.isdisjoint(scene.words)


def _is_theirs(claim: Scene, scene: Scene, place: Place) -> bool:
    """Whether the last name before a place is the claim's subject, or none is."""
    wanted = {word for name in subject_names(claim) for word in name.words}
    before = [n for n in scene.names if not n.soft and scene.tokens[n.last].end <= place.start]
    led = [n for n in before if n.first == 0 or scene.tokens[n.first - 1].lower not in _LEADS]
    return not led or bool(wanted & set(led[-1].words))


_LEADS = frozenset("in at of on from by for with over against beating ahead behind".split())


_OVER = frozenset("beating defeating over against outpointing edging ahead".split())


def _was_beaten(claim: Scene, scene: Scene) -> bool:
    """Whether a passage names the claim's subject as whom the winner left behind: "ahead of Osk"."""
    wanted = {word for name in subject_names(claim) for word in name.words}
    theirs = [name for name in scene.names if not name.soft and wanted & set(name.words)]
    before = [{t.lower for t in scene.tokens[max(name.first - 3, 0) : name.first]} for name in theirs]
    return bool(before) and all(words & _OVER for words in before)


def _inside(scene: Scene, place: Place) -> range:
    return scene.within(place.start, place.end)


_FAINT = frozenset("place medal title champion event contest".split())


def _same_contest(claim: Scene, ours: Place, scene: Scene, theirs: Place) -> bool:
    """Whether the names and the other words of a claim are said, and the years are the same."""
    if not all(name_in(name, scene) for name in claim.names if not name.soft and name.first):
        return False
    own = _inside(claim, ours)
    apart = claim.in_names.union(own)
    nouns = [concept for i in own if (concept := claim.concepts[i]) and claim.tokens[i].lower in _NOUNS]
    words = [c for i, c in enumerate(claim.concepts) if c and i not in apart and c not in _FAINT]
    asked = [*words, *nouns]
    met = sum(any(alike(word, other) for other in scene.content) for word in asked)
    there = {
        c for i in _inside(scene, theirs) if (c := scene.concepts[i]) and scene.tokens[i].lower in _NOUNS
    }
    if nouns and there and not there & set(nouns):
        return False
    return met >= SAID * len(asked)


_NOUNS = frozenset(
    "race rally championship championships cup tournament final stage marathon prix league regatta"
    " competition sprint derby tour match game playoff series election by-election".split()
)
