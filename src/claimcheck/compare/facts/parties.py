"""A claim of what ties a thing to a named party and a page; whether the page ties it to the same, out.

"Designed by Ada Roon" and "Ada Roon was its architect" are one, "flows into the Isk" and "a tributary of the
Isk"; a river that empties into one sea flows into no other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.parties import TIES, Tie
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.facts.about import is_of_part
from claimcheck.compare.facts.told import Told
from claimcheck.compare.facts.whose import LONGEST, is_hedged, is_turned
from claimcheck.compare.sentence.scene import Name, Scene
from claimcheck.compare.sentence.variants import conflicts, name_in
from claimcheck.compare.statements.reader import Reader
from claimcheck.compare.values.outcome import Holds

ASKED = 18
"""Tokens of a claim that tells one tie of a thing."""

_GENERIC = frozenset(
    "the of river sea lake mount gulf bay ocean sir lord lady saint st king queen prince princess president"
    " dr professor general colonel captain county city town state province district company ltd inc council"
    " de la van von and".split()
)
"""Words of names that do not tell one party from another."""
_NOBODY = frozenset(
    "he she it they this that these those the a an its his her their in on at after before since when while"
    " and but monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december".split()
)
_FORMER = frozenset(
    "until till formerly originally previously once initially first later then successor former replaced"
    " rebuilt restored extended enlarged renovated also together with co".split()
)
"""Words of a sentence that may tell a tie of another time, or one party of several."""


@dataclass(frozen=True, slots=True)
class _Tied:
    """A tie that a sentence tells."""

    start: int
    end: int
    leading: bool
    party: str
    at: int
    """Where the party stands."""
    joined: bool
    """Whether the party stands in a list."""


@lru_cache(maxsize=4096)
def _find(tie: Tie, scene: Scene) -> tuple[_Tied, ...]:
    if len(scene.text) > LONGEST or tie.cues.isdisjoint(scene.words):
        return ()
    found: dict[tuple[bool, str], _Tied] = {}
    for way in tie.ways:
        for match in way.pattern.finditer(scene.text):
            party = match["party"].rstrip(".,'’")
            if party.split()[0].lower() in _NOBODY - {"the"} or match["party"] == "The":
                continue
            joined = bool(_JOINING.match(scene.text, match.end("party")))
            told = _Tied(match.start(), match.end(), way.leading, party, match.start("party"), joined)
            found.setdefault((way.leading, party), told)
    return tuple(found.values())


_JOINING = re.compile(r"\s*(?:,[^.;]{0,40})?\s*(?:and|&|or)\s+(?:[a-z]+ ){0,3}[A-Z]")


def find_tied(claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    """How the ties that a page tells of a claim's thing stand to the one claimed."""
    if len(claim.tokens) > ASKED or len(claim.names) < 2:
        return
    for tie in TIES:
        ours = _find(tie, claim)
        if len(ours) == 1 and not is_turned(claim, ours[0].start) and not is_hedged(claim, ours[0].start):
            yield from _held(tie, ours[0], claim, page)


def _held(tie: Tie, ours: _Tied, claim: Scene, page: Reader) -> Iterator[tuple[int, Told]]:
    things = _things(ours, claim)
    if not things:
        return
    told = [
        (index, theirs)
        for index in range(len(page.prose.sentences))
        for theirs in _find(tie, page.scene(index))
        if _is_told_of(things, theirs, claim, page, index)
    ]
    same = [(index, t) for index, t in told if _is_same(ours.party, t.party)]
    focus = _focus(ours, claim) | _called(things, claim)
    for index, _ in same:
        if _is_rest_said(focus, claim, page, index):
            yield index, Told(Holds.SAME, focus, "words-agree")
    if tie.single and not same and len({t.party for _, t in told}) == 1:
        index, theirs = told[0]
        scene = page.scene(index)
        if not _is_one(ours, theirs, claim, scene) or not _is_rest_said(focus, claim, page, index):
            return
        yield index, Told(Holds.DIFFERS, focus, "words-differ")


def is_left_open(claim: Scene, page: Reader) -> bool:
    """Whether a page ties the claim's party to another thing, in a sentence that only names the claim's."""
    if len(claim.tokens) > ASKED or len(claim.names) < 2:
        return False
    return any(
        _is_of_another(thing, theirs, scene)
        for tie in TIES
        if len(ours := _find(tie, claim)) == 1
        for thing in _things(ours[0], claim)
        for scene in map(page.scene, range(len(page.prose.sentences)))
        for theirs in _find(tie, scene)
        if _is_same(ours[0].party, theirs.party)
    )


def _is_of_another(thing: Name, tied: _Tied, scene: Scene) -> bool:
    party = {word.lower() for word in tied.party.split()}
    own = [n for n in scene.names if n.words and not n.soft and not set(n.words) & party]
    named = any(set(n.words) & set(thing.words) for n in own)
    return named and not _is_tied(thing, own, tied, scene)


def _things(tied: _Tied, scene: Scene) -> tuple[Name, ...]:
    """The names of what is tied to a party."""
    first, last = scene.token_at(tied.start), scene.token_at(max(tied.end - 1, 0))
    names = (n for n in scene.names if n.words and not n.soft)
    if tied.leading:
        return tuple(n for n in names if n.first >= last)[:1]
    return tuple(n for n in names if n.last < first)[:1] or ()


def _is_told_of(things: tuple[Name, ...], tied: _Tied, claim: Scene, page: Reader, index: int) -> bool:
    scene, context = page.scene(index), page.context(index)
    if (
        is_turned(scene, tied.start)
        or is_hedged(scene, tied.start)
        or any(conflicts(n, scene) for n in things)
    ):
        return False
    if not tied.leading and is_of_part(claim, scene):
        return False  # "the dome of it was designed by"
    party = {word.lower() for word in tied.party.split()}
    around = (*context.before, *context.titles)
    own = [n for n in scene.names if n.words and not n.soft and not set(n.words) & party]
    for thing in things:
        if name_in(thing, scene):
            return _is_tied(thing, own, tied, scene)
        if not any(name_in(thing, other) for other in around):
            return False
        if any(n.last < scene.token_at(tied.start) for n in own) and not scene.opening:
            return False
    return True


def _is_tied(thing: Name, own: list[Name], tied: _Tied, scene: Scene) -> bool:
    """Whether of the names that could be the thing's the nearest is."""
    first, last = scene.token_at(tied.at), scene.token_at(max(tied.end - 1, 0))
    named = [n for n in own if set(n.words) & set(thing.words)]
    if tied.leading:
        after = [n for n in own if n.first >= last]
        if not after or after[0] not in named:
            return not after
        between = {token.lower for token in scene.tokens[last + 1 : after[0].first]}
        return _PARTING.isdisjoint(between)
    before = [n for n in own if n.last < first and _lead(scene, n) not in _LEADS]
    return any(n in named for n in before[:1]) or (bool(before) and before[-1] in named)


_LEADS = frozenset("by to from near beside with behind against".split())
"""Words before a name that is no subject: "the pier used by the ferry"."""


def _lead(scene: Scene, name: Name) -> str:
    at = name.first - 1
    while at > 0 and scene.tokens[at].lower in {"the", "a", "an"}:
        at -= 1
    return scene.tokens[at].lower if at >= 0 else ""


_PARTING = frozenset("that which who where on in at near beside with and when while , ; :".split())
"""What stands between a verb and a name that is not its object."""


def _focus(tied: _Tied, claim: Scene) -> frozenset[int]:
    return frozenset(claim.within(tied.start, tied.end))


def _words(party: str) -> frozenset[str]:
    words = frozenset(word.lower().strip(".,'’") for word in party.split())
    return words - _GENERIC or words


def _is_same(one: str, other: str) -> bool:
    ours, theirs = _words(one), _words(other)
    return ours <= theirs or theirs <= ours


def _is_one(ours: _Tied, theirs: _Tied, claim: Scene, scene: Scene) -> bool:
    """Whether two parties are each the only one, of one time, and share no name."""
    if ours.joined or theirs.joined or _words(ours.party) & _words(theirs.party):
        return False
    return _FORMER.isdisjoint(scene.words) and _FORMER.isdisjoint(claim.words)


_KINDS = concepts(
    "river stream creek lake sea bay mount mountain peak island cape town city village municipality county"
    " district province state country"
)
"""What a thing may be called beside its name, and need not be."""


def _called(things: tuple[Name, ...], claim: Scene) -> frozenset[int]:
    """The tokens of what a claim calls the thing beside its name: "the river Tull"."""
    beside = {i for n in things for i in range(max(n.first - 1, 0), min(n.last + 3, len(claim.tokens)))}
    return frozenset(i for i in beside if claim.concepts[i] in _KINDS)


def _is_rest_said(focus: frozenset[int], claim: Scene, page: Reader, index: int) -> bool:
    """Whether a passage has all else that a claim says."""
    known = page.scene(index).content | page.context(index).words
    return all(
        any(alike(word, other) for other in known)
        for i, word in enumerate(claim.concepts)
        if word and i not in focus
    )
