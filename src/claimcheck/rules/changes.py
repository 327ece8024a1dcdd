"""Lines that a change touches in, what of a document it concerns out.

A sentence or note is concerned when it shares a character with a changed line; a claim also when one of its
citations is.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from claimcheck.model import Citation, Claim, Document, Finding, Media, Span
from claimcheck.rules.markup import Tie, tie

_HUNK = re.compile(r"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
"""The head of a hunk of a unified diff. Example: `@@ -4,2 +4,0 @@`."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of a file that are new or changed, from 1; `gaps` are lines after which some were deleted."""

    changed: frozenset[int] = frozenset()
    gaps: frozenset[int] = frozenset()
    whole: bool = False
    """The file is new, or not one of lines."""


def read_hunks(diff: str) -> Lines:
    """The lines of the new side of a unified diff of one file, made without context lines."""
    changed: set[int] = set()
    gaps: set[int] = set()
    for match in _HUNK.finditer(diff):
        first, count = int(match[1]), int(match[2] or 1)
        changed.update(range(first, first + count))
        if not count:
            gaps.add(first)
    return Lines(frozenset(changed), frozenset(gaps))


@dataclass(frozen=True, slots=True)
class Changes:
    """What has changed, by document: ascending spans that do not overlap."""

    spans: Mapping[str, Sequence[Span]] = field(default_factory=dict)

    def touch(self, document: str, place: Span) -> bool:
        """Whether a stretch of a document shares a character with what has changed."""
        spans = self.spans.get(document, ())
        first = bisect_right(spans, place.start, key=lambda span: span.end)
        return first < len(spans) and spans[first].start < place.end

    def claims(self, claims: Iterable[Claim], citations: Iterable[Citation]) -> tuple[Claim, ...]:
        """Those whose sentence, or a citation of which, has changed."""
        cited = {one.id for one in citations if self.touch(one.mention.document, one.mention.span)}
        return tuple(
            claim
            for claim in claims
            if self.touch(claim.mention.document, claim.sentence.span) or cited.intersection(claim.citations)
        )

    def citations(self, needed: Container[str], citations: Iterable[Citation]) -> tuple[Citation, ...]:
        """Those that have changed, and those that are needed, by their ids."""
        return tuple(
            one for one in citations if one.id in needed or self.touch(one.mention.document, one.mention.span)
        )

    def concern(self, finding: Finding, claims: Container[str | None]) -> bool:
        """Whether either side of a finding has changed; `claims` are the ids of the concerned."""
        return (
            finding.claim in claims
            or self.touch(finding.mention.document, finding.mention.span)
            or any(
                one.document is not None and one.span is not None and self.touch(one.document, one.span)
                for one in finding.related
            )
        )


def find_changes(
    documents: Iterable[Document], lines: Mapping[str, Lines], source: Callable[[Document], str | None]
) -> Changes:
    """Lines of files as stretches of documents; `source` gives the text of a document's file."""
    spans = {
        document.path: tuple(_spans(document, lines[document.path], source))
        for document in documents
        if document.path in lines
    }
    return Changes(spans)


def _spans(document: Document, lines: Lines, source: Callable[[Document], str | None]) -> Iterator[Span]:
    text = source(document)
    if lines.whole or text is None:
        yield Span(0, len(document.text))
        return
    starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text) + 1]
    rows = tuple(Span(start, end) for start, end in pairwise(starts))
    changed = [row for number, row in enumerate(rows, 1) if number in lines.changed]
    gaps = [Span(row.end - 1, row.end) for number, row in enumerate(rows, 1) if number in lines.gaps]
    if document.media is Media.HTML:
        yield from _read_out(document, text, changed, gaps)
    else:
        yield from sorted((*changed, *gaps))


def _read_out(
    document: Document, source: str, changed: Sequence[Span], gaps: Sequence[Span]
) -> Iterator[Span]:
    """The words of the document that stand in changed lines of its file, or after them or a gap."""
    ties = sorted(tie(document, source), key=lambda one: one.at)
    for before, one in pairwise((Tie(-1, -1, 0), *ties)):
        joined = before.block == one.block
        if before.at < one.at and (
            _between(changed, before.source, one.source)
            or _holds(changed, one.source)
            or (joined and _between(gaps, before.source, one.source))
        ):
            yield Span(one.at, one.at + 1)


def _holds(spans: Sequence[Span], place: int) -> bool:
    last = bisect_right(spans, place, key=lambda span: span.start)
    return last > 0 and place < spans[last - 1].end


def _between(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether one of the spans begins after the one place and ends before the other."""
    first = bisect_right(spans, start, key=lambda span: span.start)
    return first < len(spans) and spans[first].end <= end
