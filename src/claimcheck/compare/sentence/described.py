"""A claim that speaks of "the film" and a sentence in; whether that is about a thing of the kind, out.

"The book was published in 1962" names no book: a passage that opens "The Heron is a novel by Lucien Farge" is
about one. "Jon Brell is a film director" is about none, though it has the word.
"""

from functools import lru_cache

from claimcheck.compare.english.lexicon import STOP, concepts
from claimcheck.compare.english.words import TokenKind
from claimcheck.compare.sentence.scene import Scene

_KINDS = tuple(
    (concepts(called), concepts(called + " " + others))
    for called, _, others in (
        line.partition(";")
        for line in """
film movie feature ; comedy drama thriller western blockbuster documentary biopic remake musical short sequel
documentary ; film movie series
book ; novel novella memoir biography autobiography textbook bestseller paperback anthology treatise
novel ; book bestseller novella
memoir autobiography biography ; book
show series programme ; sitcom drama comedy soap miniseries serial telenovela anime cartoon documentary
sitcom ; series show comedy
miniseries drama comedy ; series serial show film play
album record lp ep ; album record lp ep mixtape soundtrack
song single track ; song single track ballad hit anthem
game ; video-game shooter platformer
painting picture ; painting canvas portrait landscape altarpiece
play musical ; play musical comedy tragedy farce drama
opera ; opera operetta
poem ; poem epic ballad sonnet
ship boat vessel ; ship ferry liner steamer freighter yacht destroyer frigate submarine battleship cruiser
car vehicle model ; car sedan saloon hatchback coupe roadster van
software program app ; software application app program tool
magazine newspaper ; weekly monthly daily quarterly tabloid broadsheet journal paper
""".strip().splitlines()
    )
)
"""What a thing is called, and what a thing that may be called so is called otherwise."""


@lru_cache(maxsize=256)
def _kin(noun: str) -> frozenset[str]:
    return frozenset().union(*(all_of for called, all_of in _KINDS if noun in called))


@lru_cache(maxsize=1024)
def described(claim: Scene) -> frozenset[str]:
    """The concepts of what a claim's subject may be, where it has no name but that of its kind."""
    if not claim.opening or any(not name.soft and name.first < AHEAD for name in claim.names):
        return frozenset()
    noun = claim.opening.rpartition(" ")[2]
    return _kin(next(iter(concepts(noun))))


AHEAD = 6
"""A name so near to a claim's beginning is the subject's own."""


def tells_kind(scene: Scene, kinds: frozenset[str]) -> bool:
    """Whether a sentence calls something by one of these nouns, and does not only put it before another."""
    if kinds.isdisjoint(scene.content):
        return False
    return any(_heads(scene, index) for kind in kinds & scene.content for index in scene.places[kind])


_AFTER = frozenset("written set shot made begun sung drawn held told cut".split())


def _heads(scene: Scene, index: int) -> bool:
    """Whether a noun is the last of its phrase: "a film by", "the film was", not "a film director"."""
    if index + 1 >= len(scene.tokens) or scene.tokens[index].lower.endswith("ss"):
        return True
    after = scene.tokens[index + 1]
    plain = after.kind is not TokenKind.WORD or after.capital or after.lower in STOP or after.lower in _AFTER
    return plain or after.lower.endswith(("ed", "ing"))
