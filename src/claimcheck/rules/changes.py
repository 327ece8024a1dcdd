"""Lines that a change touches in, what of a document it concerns out.

A sentence or note is concerned when it shares a character with a changed line; a claim also when one of its
citations is.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from claimcheck.model import Citation, Claim, Document, Finding, Span, Tie

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
    if lines.whole or text is None or not document.has_lines:
        yield Span(0, len(document.text))
        return
    starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text) + 1]
    rows = tuple(Span(start, end) for start, end in pairwise(starts))
    changed = [row for number, row in enumerate(rows, 1) if number in lines.changed]
    gaps = [Span(row.end - 1, row.end) for number, row in enumerate(rows, 1) if number in lines.gaps]
    yield from _merged(_read_out(document, changed, gaps) if document.file else (*changed, *gaps))


def _read_out(document: Document, changed: Sequence[Span], gaps: Sequence[Span]) -> Iterator[Span]:
    """The stretches of the document that stand in changed lines of its file, or right after them or a gap."""
    before = Tie(0, 0, 0)
    for tie in document.file.ties if document.file else ():
        joined = before.length > 0 and "\n\n" not in document.text[before.at + before.length : tie.at]
        if (
            _between(changed, before, tie)
            or (joined and _between(gaps, before, tie))
            or (not tie.length and _holds(changed, tie.source))
        ):
            yield Span(tie.at, tie.at + 1)
        yield from _within(changed, tie)
        yield from _within(gaps, tie)
        before = tie


def _within(spans: Sequence[Span], tie: Tie) -> Iterator[Span]:
    """What of a tied stretch the spans of the file cover."""
    end = tie.source + tie.length
    first = bisect_right(spans, tie.source, key=lambda span: span.end)
    last = bisect_left(spans, end, key=lambda span: span.start)
    shift = tie.at - tie.source
    for span in spans[first:last]:
        yield Span(max(span.start, tie.source) + shift, min(span.end, end) + shift)


def _holds(spans: Sequence[Span], place: int) -> bool:
    last = bisect_right(spans, place, key=lambda span: span.start)
    return last > 0 and place < spans[last - 1].end


def _between(spans: Sequence[Span], before: Tie, after: Tie) -> bool:
    """Whether one of the file's spans begins after the one stretch and ends before the other."""
    start = before.source + before.length
    first = bisect_left(spans, start, key=lambda span: span.start)
    return first < len(spans) and spans[first].end <= after.source


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """The same stretches, ascending and without overlaps."""
    last: Span | None = None
    for span in sorted(spans):
        if last and span.start <= last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last
