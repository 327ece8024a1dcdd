"""Citations with their places in, for every value the citations that serve it; never the neighbour's.

A note's mark serves the words before it, back to the mark before or to the beginning of its sentence. A link
serves its sentence, or its clause where the sentence has several. A quotation of several sentences is one
stretch.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from claimcheck.extract.citations.stretches import Pointer, Stretch, Way, find_stretches, only_cites
from claimcheck.extract.prose import Prose, Sentence
from claimcheck.model import Block, BlockKind

_ATTRIBUTION = re.compile(
    r"(?:^|[,;]\s|\b(?:and|but|while|whereas)\s)(?:[Aa]ccording to [^,;]{2,60}|[Aa]s [^,;]{2,60}"
    r" (?:notes?|noted|writes?|wrote|puts?|argues?|argued|reports?|reported|states?|stated|shows?|showed)"
    r"|[Aa]s (?:reported|noted|shown|described|argued|stated) (?:by|in) [^,;]{2,60}"
    r"|[Ii]n (?:a|an|the|its|his|her|their) [^,;]{2,60}"
    r"|(?:[A-ZÀ-Þ][\w'’.\-]{1,30},? ?(?:(?:and|&) )?){1,4}(?:et al\.?|and colleagues|and others)?),?\s*$"
)
"""What names a source before its mark: "According to the council,[1]" · "Lee and Ray[1]"."""
_REPORTS = re.compile(
    r"[\s,:]*(?:(?:have|has|had|also|recently|later|first)\s){0,2}(?:finds?|found|reports?|reported|shows?|showed|argues?|argued|states?|stated|notes?"
    r"|noted|estimates?|estimated|writes?|wrote|says?|said|puts?|claims?|claimed|concludes?|concluded|observes?|observed|counts?|counted|records?|recorded"
    r"|lists?|listed|documents?|documented|describes?|described)\b"
)
_CLAUSE = re.compile(
    r";\s|\s[—–]\s|,?\s(?=(?:and|but|while|whereas|although|though|yet)\s)|,\s(?=(?:which|who|where|when)\s)"
)
_SOURCE = re.compile(r"\(?(?:sources?|via|see|ref(?:erences?)?)\b:?", re.IGNORECASE)
_APART = frozenset(
    {BlockKind.NOTE, BlockKind.LINKS, BlockKind.REFERENCE, BlockKind.BOILERPLATE, BlockKind.CAPTION}
)
"""Blocks that layout may put between a sentence and the quotation it introduces."""
_NEAR = 40
"""So many citations of a note are looked through for the nearest that is no law."""
_LONGEST_LEAD = 120
"""An attribution before its mark has no more characters than this."""
_WINDOW = 2000
"""Clauses are looked for within so many characters of the value."""


@dataclass(frozen=True, slots=True)
class Bindings:
    """Who serves what, in one document."""

    pointers: dict[int, tuple[Pointer, ...]]
    """By block, in the order of the text."""
    stretches: dict[int, tuple[Stretch, ...]]
    texts: tuple[str, ...]
    notes: frozenset[int]
    """Blocks whose citations follow or lead the prose they serve."""
    borrowed: dict[int, tuple[Pointer, ...]] = field(default_factory=dict)
    """By block: what stands in the next block and serves the last stretch of this one."""

    def is_named(self, block: int, start: int, end: int) -> bool:
        """Whether the place lies in a mark that names its source by author and year."""
        pointers = self.pointers.get(block, ())
        at = bisect_right(pointers, start, key=lambda pointer: pointer.start) - 1
        return at >= 0 and pointers[at].named and end <= pointers[at].end

    def serving(self, sentence: Sentence, start: int) -> tuple[str, ...]:
        """Ids of the citations that serve the value at `start` of the sentence's block."""
        stretches = self.stretches.get(sentence.block, ())
        if not stretches:
            return ()
        at = max(0, bisect_right(stretches, start, key=lambda stretch: stretch.start) - 1)
        own = _own(self.pointers.get(sentence.block, ()), stretches[at], first=at == 0)
        if sentence.block in self.notes:
            served = self._in_note(sentence.block, own, stretches[at])
        else:
            served = self._in_text(sentence.block, own, stretches[at], start)
        if at == len(stretches) - 1 and all(p.way is Way.LAW for p in served):
            served = [*self.borrowed.get(sentence.block, ()), *served]
        return tuple(dict.fromkeys(i for p in served for i in p.ids))

    def _in_note(self, block: int, own: Sequence[Pointer], stretch: Stretch) -> list[Pointer]:
        """The note's source in the sentence; else the one before it, or at the note's beginning the next."""
        if any(p.way is not Way.LAW for p in own):
            return list(own)
        pointers = self.pointers.get(block, ())
        at = bisect_left(pointers, stretch.start, key=lambda p: p.start)
        after = [p for p in pointers[at : at + _NEAR] if p.way is not Way.LAW and p.start >= stretch.end]
        text = self.texts[block]
        if any(p.start <= stretch.end + 1 and text[p.start : p.start + 1] == "(" for p in after[:1]):
            return [*own, *after[:1]]
        near = [*reversed(pointers[max(0, at - _NEAR) : at]), *pointers[at : at + _NEAR]]
        return [*own, *[p for p in near if p.way is not Way.LAW][:1]]

    def _in_text(self, block: int, own: Sequence[Pointer], stretch: Stretch, start: int) -> list[Pointer]:
        text, marks = self.texts[block], [p for p in own if p.way is Way.MARK]
        served = _marked(text, marks, stretch, start)
        between = _between(marks, stretch, start)
        for way in (Way.LINK, Way.LAW):
            held = [p for p in own if p.way is way and between.start <= p.start <= between.end]
            served += _of_clause(held, text, between, start)
        return served


def _marked(text: str, marks: Sequence[Pointer], stretch: Stretch, start: int) -> list[Pointer]:
    """The marks after the value; those before it only where they follow an attribution."""
    begin, groups = stretch.start, _groups(marks, text)
    for group, after in zip_longest(groups, groups[1:]):
        ahead = after[0].start if after else stretch.end
        if begin <= start < group[0].start:
            return group
        if group[-1].end <= start < ahead and _leads(text, begin, group, ahead):
            return group
        begin = group[-1].end
    return []


def _between(marks: Sequence[Pointer], stretch: Stretch, start: int) -> Stretch:
    """The words around the value up to the marks on either side."""
    before = max((p.end for p in marks if p.end <= start), default=stretch.start)
    after = min((p.start for p in marks if p.start > start), default=stretch.end)
    return Stretch(before, after)


def _leads(text: str, begin: int, group: Sequence[Pointer], end: int) -> bool:
    """Whether the marks stand after a name or an attribution, so that they serve what follows."""
    before = text[max(begin, group[0].start - _LONGEST_LEAD) : group[0].start].strip()
    after = text[group[-1].end : min(end, group[-1].end + 80)]
    lead = _ATTRIBUTION.search(before)
    if lead is None or any(c.isdigit() for c in lead.group()):
        return False
    return before.endswith(",") or after.lstrip().startswith(",") or bool(_REPORTS.match(after))


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


def _of_clause(pointers: list[Pointer], text: str, stretch: Stretch, start: int) -> list[Pointer]:
    """Those of the value's clause, where there are several; of the next that has one, or else of the last."""
    if len({i for p in pointers for i in p.ids}) < 2:
        return pointers
    if within := [p for p in pointers if p.start <= start < p.end]:
        return within
    low, high = max(stretch.start, start - _WINDOW), min(stretch.end, start + _WINDOW)
    ends = [cut.end() for cut in _CLAUSE.finditer(text, low, high) if not _inside(pointers, cut.start())]
    edges = [stretch.start, *ends, stretch.end + 1]
    first = max(0, bisect_right(edges, start) - 1)
    for clause in (*range(first, len(edges) - 1), *range(first - 1, -1, -1)):
        if held := [p for p in pointers if edges[clause] <= p.start < edges[clause + 1]]:
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
    if not by_block:  # most sources cite nothing
        return Bindings({}, {}, (), frozenset())
    blocks = prose.document.blocks
    indexed = {block: tuple(own) for block, own in by_block.items()}
    stretches = find_stretches(prose, indexed)
    notes = frozenset(i for i, block in enumerate(blocks) if block.kind is BlockKind.NOTE)
    texts = tuple(block.text for block in blocks)
    return Bindings(indexed, stretches, texts, notes, _borrowed(prose, indexed, stretches))


def _borrowed(
    prose: Prose, pointers: dict[int, tuple[Pointer, ...]], stretches: dict[int, tuple[Stretch, ...]]
) -> dict[int, tuple[Pointer, ...]]:
    """The mark after a quotation that the block before introduces, and "Source: …" in a block of its own."""
    blocks = prose.document.blocks
    body = [i for i in sorted(stretches) if blocks[i].kind not in _APART]
    found: dict[int, tuple[Pointer, ...]] = {}
    for index, after in pairwise(body):
        marks = pointers.get(after, ())
        if not marks or blocks[index].kind is BlockKind.HEADING:
            continue
        text, introduced = blocks[after].text, blocks[index].text.rstrip().endswith(":")
        if _SOURCE.match(text) and only_cites(text, 0, len(text), marks):
            found[index] = marks
        elif introduced and _quotes(blocks[after]) and _closes(text, marks[-1]):
            found[index] = marks[-1:]
    return found


def _quotes(block: Block) -> bool:
    return block.kind is BlockKind.QUOTE or block.text[:1] in '“"«„'


def _closes(text: str, mark: Pointer) -> bool:
    return mark.way is Way.MARK and len(text) - mark.end < 20 and not re.search(r"\w", text[mark.end :])
