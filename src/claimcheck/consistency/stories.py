"""Documents in, pairs that report one story out, and what of a sentence may go unsaid between the two.

Reports of one incident name it once, in the headline or the lead, and then speak of "the bus".
Where two documents report one story, such words stand for names.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, islice

from claimcheck.compare.english import lexicon
from claimcheck.compare.sentence.scene import Scene
from claimcheck.compare.statements.reader import Reader
from claimcheck.model import BlockKind, DateValue

LEAD = 3
"""Sentences after the headline that tell what a report is about."""

COMMON = 5
"""Words, names included, that the leads of two reports of one story have in common at least."""

SOON = timedelta(days=31)
"""How far apart two reports of one incident are published."""

NEXT = timedelta(days=3)
"""How far apart they are if only the rest of the texts shares a day."""

CROWD = 24
"""A pair of lead words that more documents share tells of no one story; so the work stays linear."""

FEWEST_KEYS = 2


@dataclass(frozen=True, slots=True)
class Story:
    """What a document is about, by its headline and its lead."""

    words: frozenset[str]
    """Concepts of headline and lead, names included."""
    names: frozenset[str]
    """Words of the names there."""
    openers: frozenset[str]
    """Words that open a sentence there with the capital that any has: names only if they are elsewhere."""
    long_names: frozenset[str]
    """Names there of more than one word."""
    all_names: frozenset[str]
    """Words of all names of the document."""
    days: frozenset[date]
    """Days that the lead names."""
    all_days: frozenset[date]
    published: date | None


def story_of(reader: Reader) -> Story:
    """The story of a document."""
    prose = reader.prose
    body = [i for i, s in enumerate(prose.sentences) if prose.block(s).kind is not BlockKind.HEADING]
    lead = [reader.scene(i) for i in body[:LEAD]]
    scenes = [*(reader.titles(body[0]) if body else ()), *lead]
    body_scenes = [reader.scene(i) for i in islice(body, 60)]
    published = reader.extraction.document.published
    return Story(
        frozenset().union(*(scene.content for scene in scenes)),
        frozenset(_name_words(scenes)),
        frozenset(_openers(scenes)),
        frozenset(" ".join(n.words) for s in scenes for n in s.names if len(n.words) > 1 and not n.soft),
        frozenset((*_name_words(body_scenes), *_openers(body_scenes))),
        frozenset(_days(reader, frozenset(body[:LEAD]))),
        frozenset(_days(reader, frozenset(body))),
        published.day if published else None,
    )


def _name_words(scenes: Iterable[Scene]) -> Iterator[str]:
    for scene in scenes:
        for name in scene.names:
            opens = name.first == 0 and len(name.words) == 1
            if not name.soft and not opens:
                yield from name.words


def _openers(scenes: Iterable[Scene]) -> Iterator[str]:
    for scene in scenes:
        yield from (name.words[0] for name in scene.names[:1] if name.first == 0 and len(name.words) == 1)


def _days(reader: Reader, sentences: frozenset[int]) -> Iterator[date]:
    for claim in reader.extraction.claims:
        value = claim.value
        single = (
            isinstance(value, DateValue) and value.earliest is not None and value.earliest == value.latest
        )
        if (
            single
            and isinstance(value, DateValue)
            and value.earliest
            and reader.extraction.sentence_of(claim) in sentences
        ):
            yield value.earliest


def is_one_story(one: Story, other: Story) -> bool:
    """Whether two documents report one story beyond reasonable doubt."""
    if len(one.words & other.words) < COMMON or not _share_names(one, other):
        return False
    if len(one.long_names & other.long_names) > 1:
        return True
    if one.published is None or other.published is None or abs(one.published - other.published) > SOON:
        return False
    if one.days & other.days:
        return True
    return abs(one.published - other.published) <= NEXT and bool(one.all_days & other.all_days)


def _share_names(one: Story, other: Story) -> bool:
    """Whether a name of the one is in the other, and in one of them at least is surely one."""
    return bool(one.names & (other.names | other.openers) or one.openers & other.names)


def find_stories(stories: Iterable[Story]) -> list[tuple[int, int]]:
    """Indices of the pairs of documents that report one story, the earlier first."""
    kept = list(stories)
    postings: dict[tuple[str, str], list[int]] = {}
    for index, story in enumerate(kept):
        for key in _keys(story):
            postings.setdefault(key, []).append(index)
    shared: dict[tuple[int, int], int] = {}
    for members in postings.values():
        if 1 < len(members) <= CROWD:
            for pair in combinations(members, 2):
                shared[pair] = shared.get(pair, 0) + 1
    return sorted(
        pair for pair, n in shared.items() if n >= FEWEST_KEYS and is_one_story(kept[pair[0]], kept[pair[1]])
    )


def _keys(story: Story) -> Iterator[tuple[str, str]]:
    names = sorted(story.names | story.openers)[:14]
    others = sorted(story.words - story.names - story.openers - lexicon.STOP)[:24]
    for name in names:
        yield from ((name, other) for other in others)
    yield from combinations(names, 2)
