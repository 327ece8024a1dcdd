"""A claim that somebody won, lost or was up for an award and a page; what the page makes of it, out.

"Was nominated for the Osk Prize but lost to Ida Brell" shuts out that the prize was won, and bears out that
it was not; who "won the prize" was up for it. Which award it is stands between one such verb and the next.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import COUNTING
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.about import predicate, subject_names
from claimcheck.compare.facts.told import Told
from claimcheck.compare.facts.whose import ASKED, LONGEST, answered, is_about, is_hedged, is_theirs, is_turned
from claimcheck.compare.sentence.ranks import is_place_word
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.values.outcome import Holds

_ALL = frozenset("wln")
"""Won; was up for it and lost; was not up for it."""

_METAL = r"(?:gold|silver|bronze)"
_MARKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (leaves, re.compile(pattern, re.IGNORECASE))
    for leaves, pattern in (
        (
            "l",
            (
                r"\b(?:but|before|and|though)? ?(?:los(?:t|ing|es)|missed)(?: out)?(?: the "
                r"award| the prize| it)? (?:to|on)\b"
            ),
        ),
        ("l", r"\b(?:which|that|award|prize|trophy|statuette) (?:eventually |finally |instead )?went to\b"),
        ("l", r"\bbut (?:lost|did(?: not|n['’]t) win|failed to win|was (?:beaten|passed over))\b"),
        ("l", r"\blos(?:t|ing|es)(?= the\b.{0,60}\b(?:award|prize|medal)\b)"),
        ("wl", r"\b(?:was|were|been|being|is|are)? ?(?:short-?listed|long-?listed|nominated)(?: for)?\b"),
        ("wl", r"\b(?:nominations?|nominees?|in the running|up|short-?list) for\b|\bnominations?\b"),
        (
            "w",
            rf"\b(?:won|wins|winning|win|took|takes|taking|claimed|earned|collected) (?:\w+ )?(?={_METAL}\b)",
        ),
        (
            "w",
            (
                r"\b(?:won|wins|winning|win|received|receiv(?:es|ing)|was awarded|was "
                r"presented with|took home)\b"
            ),
        ),
        (
            "w",
            (
                r"\b(?:winners?|recipients?|laureates?) of\b|\bpicked up (?=the|an?|his|"
                r"her)\b|\bwas honoured with\b"
            ),
        ),
    )
)
_CUES = frozenset(
    "nominated nomination nominations nominee nominees shortlisted short-listed longlisted lost losing loses"
    " missed won wins winning win received receives awarded recipient recipients winner winners laureate took"
    " takes collected picked earned claimed presented honoured award prize".split()
)
_AWARDS = frozenset(
    "award awards prize prizes medal medals oscar oscars grammy grammys emmy emmys bafta baftas trophy globe"
    " globes statuette honour honours honor nobel pulitzer booker gold silver bronze".split()
)
_MEDALS = frozenset("gold silver bronze".split())


@dataclass(frozen=True, slots=True)
class Honour:
    """How far somebody came with what `[start, end)` of a sentence names."""

    start: int
    end: int
    leaves: frozenset[str]


@lru_cache(maxsize=4096)
def find_honours(scene: Scene) -> tuple[Honour, ...]:
    """What a sentence tells of awards, each with its own stretch of it."""
    if len(scene.text) > LONGEST or _CUES.isdisjoint(scene.words) or not _names_award(scene):
        return ()
    marks: list[tuple[int, int, str]] = []
    for leaves, pattern in _MARKS:
        for match in pattern.finditer(scene.text):
            if not any(match.start() < end and start < match.end() for start, end, _ in marks):
                marks.append((*match.span(), leaves))
    return tuple(_joined(scene, sorted(marks))) if marks else ()


def _names_award(scene: Scene) -> bool:
    return not scene.words.isdisjoint(_AWARDS) or any(word in scene.text for word in (" Award", " Prize"))


def _joined(scene: Scene, marks: list[tuple[int, int, str]]) -> Iterator[Honour]:
    """Each mark with what follows up to the next; who was up for something and lost did so in one."""
    ends = [start for start, _, _ in marks[1:]] + [len(scene.text)]
    skip = False
    for index, ((start, _, leaves), end) in enumerate(zip(marks, ends, strict=True)):
        if skip:
            skip = False
            continue
        told, until = frozenset(leaves), end
        if leaves == "wl" and index + 1 < len(marks) and marks[index + 1][2] == "l":
            told, until, skip = frozenset("l"), ends[index + 1], True
        elif is_turned(scene, start):
            told = _ALL - told
        yield Honour(start, until, told)


def find_honour(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How what a page tells of an award stands to what a claim says of it."""
    start = predicate(claim)
    ours = find_honours(claim) if start is not None and len(claim.tokens) <= ASKED else ()
    if start is None or len(ours) != 1 or is_hedged(claim, ours[0].start):
        return
    award = _award(claim, ours[0])
    if not award or _many(claim) or _says_more(claim):
        return
    focus = answered(claim, ours[0].start, claim.tokens[min(award)].start)
    for index in range(len(page.prose.sentences)):
        scene = page.scene(index)
        if (given := _given(claim, award, scene)) is not None:
            told = frozenset("w" if given else "ln")
            if told <= ours[0].leaves and given:
                yield index, Told(Holds.SAME, focus | _medals(claim, award), "words-agree")
            elif not told & ours[0].leaves and _rest_met(claim, award, ours[0], scene):
                yield index, Told(Holds.DIFFERS, focus, "denied")
            continue
        same = [one for one in find_honours(scene) if _is_of(claim, award, scene, one)]
        theirs = [one for one in same if is_theirs(claim, scene, one.start)]
        if len(theirs) != 1 or not is_about(claim, scene, page.context(index)):
            continue
        told = theirs[0].leaves
        if told <= ours[0].leaves:
            yield index, Told(Holds.SAME, focus | _medals(claim, award), "words-agree")
        elif not told & ours[0].leaves and _rest_met(claim, award, ours[0], scene):
            yield index, Told(Holds.DIFFERS, focus, "denied")


_GIVEN = re.compile(
    r"(?P<prize>(?:[\w’'-]+ ){1,12}?)(?:(?:went|goes|fell|has gone) to|(?:was|were) (?:jointly )?(?:given"
    r"|awarded|presented|handed|bestowed) (?:to|on)|(?:was|were) (?:won|shared|taken|collected|picked up) by)"
    r" (?P<who>[^.;]{1,90})",
    re.IGNORECASE,
)
"""Example: "the Osk Prize went to Ida Brell"."""
_RELATIVES = frozenset("which that it who and but".split())
_HALVES = frozenset("jointly shared share half among both".split())


def _given(claim: Scene, award: tuple[int, ...], scene: Scene) -> bool | None:
    """Whether a sentence tells that the claim's subject got the claim's award; None if not who did."""
    if len(scene.text) > LONGEST or scene.words.isdisjoint(("to", "by", "on")):
        return None
    for match in _GIVEN.finditer(scene.text):
        prize, who = scene.within(*match.span("prize")), scene.within(*match.span("who"))
        there = {c for i in prize if (c := scene.concepts[i])}
        wanted = [c for i in award if (c := claim.concepts[i])]
        if not all(any(alike(c, other) for other in there) for c in wanted):
            continue
        last = scene.tokens[prize[-1]].lower if prize else ""
        names = {word for name in scene.names if name.first in who for word in name.words}
        ours = [name for name in subject_names(claim) if not name.soft]
        if last in _RELATIVES or is_turned(scene, match.end("prize")) or not names or not ours:
            return None
        if any(set(name.words) & names for name in ours):
            return all(set(name.words) & names for name in ours)
        return None if _HALVES & scene.words or name_in(ours[0], scene) else False
    return None


def is_left_open(claim: Scene, page: Reader) -> bool:
    """Whether a page tells of awards, but nowhere that what the claim says of its own came about.

    Then nothing else bears the claim out: who won one prize and was up for another has both words beside him.
    """
    ours = find_honours(claim) if len(claim.tokens) <= ASKED else ()
    award = _award(claim, ours[0]) if len(ours) == 1 else ()
    if not award:
        return False
    scenes = [page.scene(index) for index in range(len(page.prose.sentences))]
    told = [(scene, one) for scene in scenes for one in find_honours(scene)]
    return bool(told) and not any(
        one.leaves <= ours[0].leaves and _is_of(claim, award, scene, one) for scene, one in told
    )


def _many(claim: Scene) -> bool:
    """Whether a claim gives more than one year."""
    return sum(is_year(token.text) for token in claim.tokens) > 1


def _says_more(claim: Scene) -> bool:
    """Whether a claim is of how many, of the first to win, or of what is yet to come."""
    words = [token.lower for token in claim.tokens]
    counted = any(word in COUNTING or word.isdigit() for word in words if not is_year(word))
    return counted or any(is_place_word(word) for word in words) or not _LIMITING.isdisjoint(words)


_LIMITING = frozenset("yet until till before after only again twice times both all than".split())


def _award(claim: Scene, ours: Honour) -> tuple[int, ...]:
    """The claim's tokens that name the award: its first words behind the verb, up to a preposition."""
    inside = claim.within(ours.start, ours.end)
    found: list[int] = []
    for index in inside:
        if found and claim.tokens[index].lower in _PARTING:
            break
        known = claim.concepts[index] and not is_year(claim.tokens[index].text)
        if known and (found or claim.tokens[index].capital or claim.tokens[index].lower in _AWARDS):
            found.append(index)
    return tuple(found)


_PARTING = frozenset("for in at of with by on from to as , ; . and twice".split())


def _is_of(claim: Scene, award: tuple[int, ...], scene: Scene, honour: Honour) -> bool:
    """Whether a stretch of a sentence names the claim's award."""
    inside = scene.within(honour.start, honour.end)
    here = {c for i in inside if (c := scene.concepts[i])}
    medal = any(scene.tokens[i].lower in _MEDALS for i in inside)
    return all(
        any(alike(c, other) for other in here) or (medal and claim.tokens[i].lower in {"medal", "medals"})
        for i in award
        if (c := claim.concepts[i])
    )


def _medals(claim: Scene, award: tuple[int, ...]) -> frozenset[int]:
    return frozenset(i for i in award if claim.tokens[i].lower in {"medal", "medals"})


def _rest_met(claim: Scene, award: tuple[int, ...], ours: Honour, scene: Scene) -> bool:
    """Whether a sentence has what else a claim says: for which work, where, when."""
    start = predicate(claim) or 0
    named = {i for name in subject_names(claim) for i in range(name.first, name.last + 1)}
    mark = claim.token_at(ours.start)
    rest = [
        (i, c)
        for i, c in enumerate(claim.concepts)
        if c and i >= start and i not in named and i not in award and i > mark + 1
    ]
    if not rest and ours.leaves == frozenset("w"):
        return False  # who lost it once may have won it in another year
    return all(any(alike(c, other) for other in scene.content) for _, c in rest)
