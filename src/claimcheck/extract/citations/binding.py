"""Citations with their places in, for every value the citations that serve it; never the neighbour's.

A note's mark serves the words before it, back to the mark before or to the beginning of its sentence. A link serves
its sentence, or its clause where the sentence has several. A quotation of several sentences is one stretch.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from claimcheck.extract.prose import Prose, Sentence
from claimcheck.model import BlockKind


@dataclass(frozen=True, slots=True)
class Pointer:
    """A place in a block's text that points at citations."""

    block: int
    start: int
    end: int
    """Equal to `start` for a note's mark, which stands before that character."""
    ids: tuple[str, ...]
    linked: bool = False
    """Whether it is an address behind words rather than a mark after them."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences that one mark can serve as a whole: one, or those of one quotation."""

    start: int
    end: int
    """Where the next begins."""


_ATTRIBUTION = re.compile(
    r"(?:^|[,;]\s)(?:according to|as (?:reported|noted|shown|described|argued|stated) (?:by|in)|as [^,]{2,60}"
    r" (?:notes?|noted|writes?|wrote|puts?|argues?|argued|reports?|reported|states?|stated|shows?|showed)|in (?:a|an|the|its|his|her|their)"
    r" [^,]{2,60}|(?:[A-ZÀ-Þ][\w'’.\-]+,? ?(?:and|&)? ?){1,4}(?:et al\.?|and colleagues|and others)?)[,:]?\s*$",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"[\s,:]*(?:(?:have|has|had|also|recently|later|first)\s){0,2}(?:finds?|found|reports?|reported|shows?|showed|argues?|argued|states?|stated|notes?"
    r"|noted|estimates?|estimated|writes?|wrote|says?|said|puts?|claims?|claimed|concludes?|concluded|observes?|observed|counts?|counted|records?|recorded"
    r"|lists?|listed|documents?|documented|describes?|described)\b"
)
_CLAUSE = re.compile(
    r";\s|\s[—–]\s|,?\s(?=(?:and|but|while|whereas|although|though|yet)\s)|,\s(?=(?:which|who|where|when)\s)"
)
_MOST_QUOTED = 12
"""A quotation mark that is not closed within so many sentences is taken for a slip."""


@dataclass(frozen=True, slots=True)
class Bindings:
    """Who serves what, in one document."""

    pointers: dict[int, tuple[Pointer, ...]]
    """By block, in the order of the text."""
    stretches: dict[int, tuple[Stretch, ...]]
    texts: tuple[str, ...]
    notes: frozenset[int]
    """Blocks whose citations follow or lead the prose they serve."""
    borrowed: dict[int, Pointer] = field(default_factory=dict)
    """By block: the mark after the quotation that its last stretch introduces."""

    def serving(self, sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
        """Ids of the citations that serve the value at these offsets of the sentence's block."""
        pointers = self.pointers.get(sentence.block, ())
        stretches = self.stretches.get(sentence.block, ())
        if not stretches:
            return ()
        at = max(0, bisect_right(stretches, start, key=lambda stretch: stretch.start) - 1)
        stretch = stretches[at]
        own = _own(pointers, stretch, first=at == 0)
        if sentence.block in self.notes:
            served = self._in_note(pointers, own, stretch)
        else:
            served = [
                *self._marked(sentence.block, own, stretch, start, end),
                *self._linked(sentence.block, own, stretch, start),
            ]
        if not own and at == len(stretches) - 1 and (borrowed := self.borrowed.get(sentence.block)):
            served = [borrowed]
        return tuple(dict.fromkeys(i for p in served for i in p.ids))

    def _in_note(
        self, pointers: Sequence[Pointer], own: Sequence[Pointer], stretch: Stretch
    ) -> Sequence[Pointer]:
        if own:
            return own
        after = bisect_left(pointers, stretch.start, key=lambda p: p.start)
        return pointers[after - 1 : after] if after else pointers[:1]

    def _marked(
        self, block: int, own: Sequence[Pointer], stretch: Stretch, start: int, end: int
    ) -> list[Pointer]:
        groups = _groups([p for p in own if not p.linked], self.texts[block])
        begin = stretch.start
        for at, group in enumerate(groups):
            if start < group[0].start and start >= begin:
                return group
            begin = group[-1].end
            ahead = groups[at + 1][0].start if at + 1 < len(groups) else stretch.end
            if begin <= start < ahead and self._leads(block, groups, at, stretch):
                return group
        return []

    def _leads(self, block: int, groups: Sequence[Sequence[Pointer]], at: int, stretch: Stretch) -> bool:
        """Whether the mark stands after a name or an attribution, so that it serves what follows."""
        text = self.texts[block]
        before = text[groups[at - 1][-1].end if at else stretch.start : groups[at][0].start]
        after = text[groups[at][-1].end : stretch.end]
        if len(before) > 120 or re.search(r"\d", before):
            return False
        return bool(
            _ATTRIBUTION.search(before)
            and (before.rstrip()[-1:] == "," or after[:1] == "," or _FOLLOWS.match(after))
        )

    def _linked(self, block: int, own: Sequence[Pointer], stretch: Stretch, start: int) -> list[Pointer]:
        links = [p for p in own if p.linked]
        if len({i for p in links for i in p.ids}) < 2:
            return links
        if within := [p for p in links if p.start <= start < p.end]:
            return within
        return _of_clause(links, self.texts[block], stretch, start)


def _own(pointers: Sequence[Pointer], stretch: Stretch, *, first: bool) -> list[Pointer]:
    """Those in the stretch; a mark where the next begins still belongs to it, unless it is its own first."""
    low = bisect_left(pointers, stretch.start, key=lambda p: p.start)
    high = bisect_right(pointers, stretch.end, key=lambda p: p.start)
    return [
        p
        for p in pointers[low:high]
        if (p.start < stretch.end or p.end == p.start)
        and (first or p.start > stretch.start or p.end > p.start)
    ]


def _groups(pointers: Sequence[Pointer], text: str) -> list[list[Pointer]]:
    """Marks with nothing but punctuation between them serve the same words."""
    groups: list[list[Pointer]] = []
    for pointer in pointers:
        if groups and not re.search(r"\w", text[groups[-1][-1].end : pointer.start]):
            groups[-1].append(pointer)
        else:
            groups.append([pointer])
    return groups


def _of_clause(links: Sequence[Pointer], text: str, stretch: Stretch, start: int) -> list[Pointer]:
    """The links of the clause that holds the value; of the next that has one, or else of the last."""
    ends = [
        cut.end()
        for cut in _CLAUSE.finditer(text, stretch.start, stretch.end)
        if not _inside(links, cut.start())
    ]
    edges = [stretch.start, *ends, stretch.end + 1]
    first = max(0, bisect_right(edges, start) - 1)
    for clause in (*range(first, len(edges) - 1), *range(first - 1, -1, -1)):
        if held := [p for p in links if edges[clause] <= p.start < edges[clause + 1]]:
            return held
    return []


def _inside(links: Sequence[Pointer], at: int) -> bool:
    before = bisect_right(links, at, key=lambda p: p.start) - 1
    return before >= 0 and at < links[before].end


def bind(prose: Prose, pointers: Iterable[Pointer]) -> Bindings:
    """Index the pointers by block, with the stretches of text that each can serve."""
    by_block: dict[int, list[Pointer]] = {}
    for pointer in sorted(pointers, key=lambda p: (p.block, p.start, p.end)):
        by_block.setdefault(pointer.block, []).append(pointer)
    blocks = prose.document.blocks
    stretches = _stretches(prose)
    indexed = {block: tuple(own) for block, own in by_block.items()}
    notes = frozenset(i for i, block in enumerate(blocks) if block.kind is BlockKind.NOTE)
    return Bindings(
        indexed, stretches, tuple(b.text for b in blocks), notes, _borrowed(prose, indexed, stretches)
    )


def _stretches(prose: Prose) -> dict[int, tuple[Stretch, ...]]:
    sentences: dict[int, list[Sentence]] = {}
    for sentence in prose.sentences:
        sentences.setdefault(sentence.block, []).append(sentence)
    found: dict[int, tuple[Stretch, ...]] = {}
    for block, own in sentences.items():
        whole = prose.document.blocks[block].kind is BlockKind.QUOTE
        starts = [own[0].start] if whole else _starts(own)
        ends = [*starts[1:], len(prose.document.blocks[block].text)]
        found[block] = tuple(Stretch(a, b) for a, b in zip(starts, ends, strict=True))
    return found


def _starts(sentences: Sequence[Sentence]) -> list[int]:
    """Where the stretches begin: sentences within an open quotation belong to the one that opened it."""
    starts: list[int] = []
    closes = -1
    ends = [_depth(sentence.text) for sentence in sentences]
    for at, sentence in enumerate(sentences):
        if at > closes:
            starts.append(sentence.start)
            closes = _closing(ends, at)
    return starts


def _depth(text: str) -> int:
    return text.count("“") - text.count("”")


def _closing(depths: Sequence[int], at: int) -> int:
    """Index of the sentence that closes what the one at `at` leaves open; itself if nothing is."""
    depth = 0
    for index in range(at, min(len(depths), at + _MOST_QUOTED)):
        depth += depths[index]
        if depth <= 0:
            return index
    return at


def _borrowed(
    prose: Prose, pointers: dict[int, tuple[Pointer, ...]], stretches: dict[int, tuple[Stretch, ...]]
) -> dict[int, Pointer]:
    """Marks after block quotations, by the block whose last sentence introduces the quotation with a colon."""
    blocks = prose.document.blocks
    found: dict[int, Pointer] = {}
    for index in sorted(stretches):
        if not blocks[index].text.rstrip().endswith(":") or index + 1 not in pointers:
            continue
        after = blocks[index + 1]
        quotes = after.kind is BlockKind.QUOTE or after.text.lstrip()[:1] in '“"«„'
        last = pointers[index + 1][-1]
        if quotes and not re.search(r"\w", after.text[last.end :]):
            found[index] = last
    return found
