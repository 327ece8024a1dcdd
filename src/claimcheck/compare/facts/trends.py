"""A claim that something rose or fell and a sentence; whether it went that way, out.

"The population has grown since 1990" cannot be where 8,400 people lived in 1990 and the figure had dropped to
5,900 by 2010. Which way a thing went is told by a verb, by a noun, or by two numbers of two times.
"""

import re
from functools import lru_cache

from claimcheck.compare.english.lexicon import concepts
from claimcheck.compare.english.vocabulary import alike
from claimcheck.compare.english.words import is_year
from claimcheck.compare.facts.about import predicate
from claimcheck.compare.facts.told import Told, decided
from claimcheck.compare.ratios import growth
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.sentence.variants import conflicts, name_in
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.values.outcome import Holds

UP = frozenset(
    "rise rises rose risen rising grow grows grew grown growing growth increase increases increased"
    " increasing climb climbs climbed climbing jump jumped jumping surge surged surging soar soared soaring"
    " expand expanded expanding swell swelled swollen doubled doubling tripled trebled"
    " quadrupled improved gained"
    " rocketed multiplied mounted".split()
)
DOWN = frozenset(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining"
    " decrease decreases decreased decreasing shrink shrank shrunk shrinking slide slid slip slipped tumble"
    " tumbled plunge plunged plummeted dwindled dwindling sank sunk dipped halved halving"
    " contracted diminished"
    " lessened".split()
)
"""Words that say which way a number went."""

_STEADY = frozenset("flat unchanged steady stable constant stagnated level same".split())
_CUT = re.compile(r"[;:—–]|,? (?:but|while|whereas|although|though|even as|and)\b|, ", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?P<way>up|down) (?:sharply |slightly |only )?(?:from|on|by)\b|\b(?P<more>higher|lower) than\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
_PEOPLE = concepts("population inhabitant resident people")
_LIGHT = concepts(
    "number figure total rate level amount share size sharp steady slight year since between during"
)
_PARTLY = frozenset(
    "if would could might expected forecast predicted projected hopes may should likely".split()
)

_MEASURED = concepts(
    "population inhabitant resident unemployment employment sale profit revenue turnover"
    " income earnings price cost"
    " wage salary rent rate crime murder homicide burglary theft accident death birth turnout"
    " number figure export"
    " import production output harvest yield attendance membership circulation audience"
    " viewer emission debt"
    " deficit inflation poverty case infection visitor tourist passenger traffic trade"
    " consumption demand spending"
    " budget enrolment enrollment temperature rainfall level share support loss investment"
    " pollution stock catch"
    " workforce staff percentage proportion mortality literacy value economy"
)
"""What a number is of that rises and falls."""

_FACTORS = frozenset("doubled tripled trebled quadrupled halved doubling halving".split())

LONGEST = 24
"""Tokens of a claim that tells one movement."""


@lru_cache(maxsize=1024)
def _asked(claim: Scene) -> tuple[int, int] | None:
    """Which way a claim says that its subject went, 1 or -1, and the token that says so."""
    words = [token.lower for token in claim.tokens]
    start = predicate(claim)
    found = [i for i, word in enumerate(words) if word in UP or word in DOWN]
    if (
        not _MEASURED & claim.content
        or _FACTORS & claim.words
        or len(found) != 1
        or len(words) > LONGEST
        or start is None
        or _PARTLY & set(words)
    ):
        return None
    if any(word in {"not", "never", "no", "n't", "by", "from"} for word in words):
        return None
    if any(token.text[0].isdigit() and not is_year(token.text) for token in claim.tokens):
        return None
    return (1 if words[found[0]] in UP else -1), found[0]


def asks(claim: Scene) -> bool:
    """Whether a claim says which way something went, and not how far."""
    return _asked(claim) is not None


def hold(claim: Scene, scene: Scene, context: Context) -> Told | None:
    """Whether a sentence tells that the same thing went the same way."""
    asked = _asked(claim)
    subject = _subject(claim, asked[1]) if asked else frozenset()
    if asked is None or not subject or not _is_about(claim, scene, context):
        return None
    at = _place(subject, scene)
    way = _way(scene, at) if at is not None else None
    if way is None:
        return None
    holds = Holds.SAME if way == asked[0] else Holds.DIFFERS
    focus = {asked[1]} | {i for i, c in enumerate(claim.concepts) if c in _PEOPLE & subject}
    return decided(holds, frozenset(focus), "count-same")


def _subject(claim: Scene, at: int) -> frozenset[str]:
    """The concepts of what moved: the nouns before the verb, or behind a noun that tells the movement."""
    end = predicate(claim) or at
    named = claim.in_names
    before = {c for i, c in enumerate(claim.concepts[: min(end, at)]) if c and i not in named} - _LIGHT
    behind = {c for i, c in enumerate(claim.concepts) if c and i > at and i not in named} - _LIGHT
    chosen = before or {c for c in behind if not is_year(c)}
    return frozenset({*chosen, *_PEOPLE} if chosen & _PEOPLE else chosen)


def _is_about(claim: Scene, scene: Scene, context: Context) -> bool:
    """Whether a sentence is of the claim's places and years."""
    around = (scene, *context.before, *context.titles)
    firm = [name for name in claim.names if name.words and not name.soft]
    if not all(any(name_in(name, one) for one in around) and not conflicts(name, scene) for name in firm):
        return False
    years = {c for c in claim.concepts if c and is_year(c)}
    return years <= scene.content


def _place(subject: frozenset[str], scene: Scene) -> int | None:
    """Where a sentence names what moved."""
    if subject & _PEOPLE:
        return next((i for i, c in enumerate(scene.concepts) if c in _PEOPLE), None)
    met = [i for i, c in enumerate(scene.concepts) if c and any(alike(c, word) for word in subject)]
    said = {word for word in subject if any(alike(scene.concepts[i] or "", word) for i in met)}
    return met[0] if met and said == subject else None


def _way(scene: Scene, at: int) -> int | None:
    """Which way a sentence says that what is named at a token went; None where it tells both or neither."""
    words = scene.words
    if _PARTLY & words or (_STEADY & words and not (UP | DOWN) & words):
        return None
    ways = _ways(scene.text)
    if len(ways) > 1:
        ways = _ways(_clause(scene, at))
    if not ways and (factor := growth(scene)) and factor != 1:
        return 1 if factor > 1 else -1
    return ways.pop() if len(ways) == 1 else None


def _clause(scene: Scene, at: int) -> str:
    """The stretch of a sentence around a token, between its strongest marks."""
    start = scene.tokens[at].start
    cuts = [match.start() for match in _CUT.finditer(scene.text)]
    first = max((cut for cut in cuts if cut <= start), default=0)
    stop = min((cut for cut in cuts if cut > start), default=len(scene.text))
    return scene.text[first:stop]


def _ways(text: str) -> set[int]:
    """All ways that the words of a stretch tell: 1 for up, -1 for down."""
    words = set(_WORD.findall(text.casefold()))
    found = {1} if words & UP else set()
    found |= {-1} if words & DOWN else set()
    for match in _FROM.finditer(text):
        found.add(1 if (match["way"] or match["more"]).casefold() in {"up", "higher"} else -1)
    return found
