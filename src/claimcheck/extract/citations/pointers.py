"""Marks in the text that point at notes and reference lists: a note's number, "[12]", "(Lee 2015)"."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.citations.found import Found
from claimcheck.extract.citations.stretches import Pointer, Way
from claimcheck.model import Block, BlockKind, CitationKind, Document

_NUMBERED = re.compile(r"\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20})\]")  # [12] · [3, 5–7]
_RANGE = re.compile(r"(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))?")
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d[a-z]?)"
_NAME = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’\-]{1,40})"
_OTHERS = r"(?: (?:and|&) (?:[A-ZÀ-ÖØ-Þ][\w'’\-]{1,40}|others|colleagues)| et al\.?)?"
_AUTHOR_YEAR = re.compile(rf"{_NAME}{_OTHERS},? (?P<open>\()?{_YEAR}\b")  # Lee and Ray, 2015 · Lee (2015)


@dataclass(frozen=True, slots=True)
class Listed:
    """The document's notes and references, as its text calls them."""

    by_label: dict[str, tuple[tuple[int, tuple[str, ...]], ...]]
    """Block and ids of the notes and entries with a label, in the order of the text."""
    by_author: dict[tuple[str, str], tuple[str, ...]]
    """Ids of the entries with this first author's name, case-folded, and this year."""

    @staticmethod
    def of(
        document: Document, found: Sequence[Found], ids: Sequence[str], is_reference: Callable[[Block], bool]
    ) -> "Listed":
        """Index the citations of notes and of reference lists."""
        by_block: dict[int, list[tuple[Found, str]]] = {}
        for item, name in zip(found, ids, strict=True):
            by_block.setdefault(item.block, []).append((item, name))
        labels: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        authors: dict[tuple[str, str], tuple[str, ...]] = {}
        for index, block in enumerate(document.blocks):
            entry = is_reference(block)
            if block.kind is not BlockKind.NOTE and not entry:
                continue
            if block.label:
                labels.setdefault(block.label, []).append((index, _served(by_block.get(index, []))))
            if entry:
                for item, name in by_block.get(index, [])[:1]:
                    for key in _keys(item, block.text):
                        authors[key] = (*authors.get(key, ()), name)
        return Listed({label: tuple(places) for label, places in labels.items()}, authors)

    def under(self, label: str, block: int) -> tuple[str, ...]:
        """The ids under a label; where numbering begins anew, of the first such note after the block."""
        places = self.by_label.get(label, ())
        if not places:
            return ()
        after = bisect_left(places, block, key=lambda place: place[0])
        return places[min(after, len(places) - 1)][1]


def _served(items: Sequence[tuple[Found, str]]) -> tuple[str, ...]:
    """A note's sources; the laws its prose mentions only where it names no other source."""
    sources = tuple(name for item, name in items if item.kind is not CitationKind.LEGAL)
    return sources or tuple(name for _, name in items)


def _keys(item: Found, text: str) -> Iterator[tuple[str, str]]:
    year = re.search(rf"\b{_YEAR}\b", text)
    first = (
        item.particulars.authors[0].split()[-1]
        if item.particulars.authors
        else re.split(r"[ ,.]", text, maxsplit=1)[0]
    )
    if year and first:
        yield first.casefold(), year["year"]


def find_pointers(document: Document, listed: Listed) -> Iterator[Pointer]:
    """Every mark that points at a note or an entry of a reference list."""
    for index, block in enumerate(document.blocks):
        for marker in block.markers:
            if ids := listed.under(marker.label, index):
                yield Pointer(index, marker.at, marker.at, ids)
        if block.kind not in {BlockKind.LINKS, BlockKind.REFERENCE}:
            yield from _in_text(index, block, listed)


def _in_text(index: int, block: Block, listed: Listed) -> Iterator[Pointer]:
    if listed.by_label:
        for found in _NUMBERED.finditer(block.text):
            if ids := tuple(i for label in _labels(found[1]) for i in listed.under(label, index)):
                yield Pointer(index, found.start(), found.end(), ids)
    if listed.by_author:
        for found in _AUTHOR_YEAR.finditer(block.text):
            if ids := listed.by_author.get((found["name"].casefold(), found["year"]), ()):
                way = Way.LINK if found["open"] else Way.MARK
                yield Pointer(index, found.start(), found.end(), ids, way, named=True)


_UNLISTED = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’\-]{1,40},? (?:et al\.?|& [A-ZÀ-ÖØ-Þ][\w'’\-]{1,40})),? \(?$")
_PAGED = re.compile(r"[(;] ?(?:[a-z.]{2,8},? ){0,2}[A-ZÀ-ÖØ-Þ][\w'’\-]{1,40},? $")
_PAGES = re.compile(
    r"[a-z]?(?:, pp?\. ?\d|; (?:see |cf\. )?[A-ZÀ-ÖØ-Þ][\w'’\-]|: ?\d{1,4}(?:[-–]\d{1,4})?[);])"
)
_CLOSED = re.compile(r"[a-z]?(?:[);,:]| ?$)")


def is_cited_year(text: str, start: int, end: int) -> bool:
    """Whether a year is a source's by its form alone: "(Lee & Ray, 2015)", "(Lee, 2015, p. 4)"."""
    lead = text[max(0, start - 60) : start]
    if _UNLISTED.search(lead) and _CLOSED.match(text, end):
        return True
    return bool(_PAGED.search(lead) and _PAGES.match(text, end))


def _labels(written: str) -> Iterator[str]:
    for found in _RANGE.finditer(written):
        first, last = int(found[1]), int(found[2] or found[1])
        yield from map(str, range(first, min(last, first + 50) + 1))
