"""A text and a source in; the passage that says all of the text in its own words, out.

The values that were borne out are set aside; the rest has to be said.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.compare import Holds, Reader, Statement
from claimcheck.compare.alike.cover import Asked, Cover, ask, cover, missed_events
from claimcheck.compare.alike.hinges import Hinge, answered, hinges
from claimcheck.compare.facts.ranks import asks, is_doubted
from claimcheck.compare.quantifiers import find_shares, hold
from claimcheck.compare.sentence.described import described, tells_kind
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.statement import Context
from claimcheck.compare.unlike.antecedents import RELATED
from claimcheck.compare.unlike.owners import possession
from claimcheck.compare.values.outcome import REASONS
from claimcheck.model import DateValue, Evidence, Relation, RelationKind
from claimcheck.verify.given import Given, find_given, given_in
from claimcheck.verify.retrieve import Source

COVERED = 0.75
"""The share of a sentence's words that a passage must have to bear the whole sentence out; tuned on WiCE's
development pairs, where it passes 5% of what is not borne out in full."""

NAMED = 0.8
"""The same for the words of its names, and for its numbers."""

WORDED = 0.5
"""More than this share it must have of the few words that a sentence has besides its names, where none of its
values is borne out: to be named is not to be what it says."""

WORDS = 0.35, 0.54
"""Confidence of a support by words in common, and what the share of them adds."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A sentence of the text with what a passage has to say of it."""

    scene: Scene
    done: frozenset[int]
    """The tokens of the values that were borne out."""
    least: Asked
    hinges: tuple[Hinge, ...]
    sought: frozenset[str]
    """Concepts that no passage may lack."""
    owned: int | None
    """The token of what it is about, where that is something of a named thing."""
    given: tuple[Given, ...] = ()
    """Its other values, as far as the source gives them somewhere."""


def worded_dates(rest: Sequence[Statement]) -> frozenset[str]:
    """The words of dates without figures that were not borne out, which coverage counts for little."""
    dates = (one for one in rest if isinstance(one.claim.value, DateValue) and one.claim.value.resolved)
    written = [date for date in dates if not any(char.isdigit() for char in date.claim.text)]
    return frozenset(c for date in written for c in date.scene.concepts[date.first : date.last + 1] if c)


def is_enough(covered: Cover) -> bool:
    """Whether a passage has enough of a sentence's words, of its names and of its numbers."""
    return covered.share >= COVERED and covered.names >= NAMED and covered.numbers >= NAMED


def find_worded(
    own: Reader,
    source: Source,
    borne: Sequence[Statement],
    rest: Sequence[Statement],
    sure: float,
    sought: frozenset[str],
) -> Evidence | None:
    """The passage that says all of the text, the values that were borne out aside."""
    best = _best_window(own, source, borne, rest, sought)
    if best is None or _is_place_doubted(own, source, best[0]):
        return None
    index, covered = best
    if not is_enough(covered) or not (borne or covered.words > WORDED):
        return None
    confidence = round(min(sure, WORDS[0] + WORDS[1] * covered.share), 2)
    relation = Relation(
        RelationKind.SUPPORTS, "words-agree", f"The passage has it: {REASONS['words-agree']}.", confidence
    )
    return source.evidence(index, relation)


def _is_place_doubted(own: Reader, source: Source, index: int) -> bool:
    """Whether the sentences that have the words give another place in the order than the text does."""
    texts = [own.scene(i) for i in range(len(own.prose.sentences)) if asks(own.scene(i))]
    stop = min(index + 3, len(source.reader.prose.sentences)) if texts else index
    return any(
        is_doubted(text, source.reader.scene(at), source.reader.context(at))
        for text in texts
        for at in range(index, stop)
    )


def _best_window(
    own: Reader,
    source: Source,
    borne: Sequence[Statement],
    rest: Sequence[Statement],
    sought: frozenset[str],
) -> tuple[int, Cover] | None:
    """The window of up to three sentences that says most of the text and all of its events, and how much."""
    scenes = [own.scene(i) for i in range(len(own.prose.sentences))]
    parts = [
        _asked(scene, borne, sought, source.reader, find_given((s for s in rest if s.scene is scene), source))
        for scene in scenes
    ]
    wanted = frozenset().union(*(scene.content for scene in scenes))
    best: tuple[int, Cover] | None = None
    for index, window in _windows(source.reader, wanted):
        covered = _cover(parts, window, source.reader.context(index), range(index, index + len(window)))
        if covered and (best is None or covered.share > best[1].share):
            best = index, covered
    return best


def _windows(page: Reader, wanted: frozenset[str]) -> Iterator[tuple[int, list[Scene]]]:
    """Stretches of up to three sentences, in one of which stands a quarter of the words wanted."""
    scenes = [page.scene(i) for i in range(len(page.prose.sentences))]
    close = [len(scene.content & wanted) * 4 >= len(wanted) for scene in scenes]
    for index, length in itertools.product(range(len(scenes)), (1, 2, 3)):
        if any(close[index : index + length]):
            yield index, scenes[index : index + length]


def is_all_told(own: Reader, source: Source, borne: Sequence[Statement]) -> bool:
    """Whether a text of one sentence says nothing but its values: "the book was published in 1958"."""
    scene = own.scene(0)
    if len(own.prose.sentences) != 1 or not described(scene):
        return False
    done = _asked(scene, borne, frozenset(), source.reader).done
    return all(concept is None or i in done for i, concept in enumerate(scene.concepts))


def _asked(
    scene: Scene,
    borne: Sequence[Statement],
    sought: frozenset[str],
    page: Reader,
    given: tuple[Given, ...] = (),
) -> _Asked:
    """What a sentence of the text asks of a passage."""
    own = [statement for statement in borne if statement.scene is scene]
    done = frozenset(i for statement in own for i in judged_tokens(statement))
    if own and (kinds := described(scene)):
        told = any(tells_kind(page.scene(index), kinds) for index in range(len(page.prose.sentences)))
        done |= frozenset(i for i, c in enumerate(scene.concepts) if told and c in kinds)
    hung, owned = tuple(hinges(scene, done)), possession(scene)
    least = ask(scene, done, frozenset[int]().union(*(value.tokens for value in given)))
    return _Asked(scene, done, least, hung, sought & scene.content, owned[0] if owned else None, given)


def _speaks_of(owned: int | None, claim: Scene, window: Sequence[Scene], told: frozenset[str]) -> bool:
    """Whether a window speaks of what a sentence is about, where that is something of a named thing."""
    if owned is None:
        return True
    word = claim.tokens[owned].lower
    if word in RELATED:  # who tells of a marriage need not tell of the husband
        return any(word in scene.words for scene in window)
    return claim.concepts[owned] in told


def _cover(parts: Sequence[_Asked], window: list[Scene], context: Context, at: range) -> Cover | None:
    """The least covered of the text's sentences; None where a word or event on which one hangs is missed."""
    told = context.words.union(*(scene.content for scene in window))
    if any(part.least.at_most(told) < COVERED for part in parts):
        return None
    if not all(_speaks_of(part.owned, part.scene, window, told) for part in parts):
        return None
    if any(missed_events(part.scene, window, context, part.done) for part in parts):
        return None
    if not all(answered(hinge, window) for part in parts for hinge in part.hinges):
        return None
    covers = [cover(part.scene, window, context, part.done, given_in(part.given, at)) for part in parts]
    if any(part.sought & frozenset(one.missing) for part, one in zip(parts, covers, strict=True)):
        return None
    return min(covers, key=lambda part: part.share, default=None)


def judged_tokens(statement: Statement) -> frozenset[int]:
    """The tokens that the comparison of a value has dealt with: the value, its event, the stage of it."""
    event = {statement.happening.at} if statement.happening else set()
    stages = {h.at for h in statement.scene.happenings if not h.classes and statement.aspect is h.aspect}
    return frozenset({*range(statement.first, statement.last + 1), *event, *stages})


def has_share(own: Reader, source: Source, sought: str) -> bool:
    """Whether what is sought is a share ("almost all"), and a passage tells it, in whatever words."""
    words = Scene(sought).words
    scenes = [source.reader.scene(index) for index in range(len(source.reader.prose.sentences))]
    return any(
        not words.isdisjoint(token.lower for token in claim.tokens[share.at : share.stop])
        and any(hold(claim, scene) is Holds.SAME for scene in scenes)
        for claim in map(own.scene, range(len(own.prose.sentences)))
        for share in find_shares(claim)
    )
