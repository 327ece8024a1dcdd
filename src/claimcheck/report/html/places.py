"""Places in the documents of the run in, links within the page out."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import Document, Span
from claimcheck.report.html.entries import Entry


@dataclass(frozen=True, slots=True)
class Places:
    """Where each document of the run stands in the page, and each entry in its document."""

    documents: Mapping[str, int]
    entries: Mapping[int, Sequence[Entry]]
    """By the document's number, in the order of the text."""

    @classmethod
    def of(cls, documents: Sequence[Document], entries: Sequence[Entry]) -> "Places":
        """The places of one page."""
        by_document: dict[int, list[Entry]] = defaultdict(list)
        for entry in entries:
            by_document[entry.document].append(entry)
        return cls({document.path: place for place, document in enumerate(documents)}, by_document)

    def own(self, document: int) -> Sequence[Entry]:
        """The entries of one document; of -1 those that stand in none."""
        return self.entries.get(document, ())

    def link(self, path: str | None, span: Span | None) -> str | None:
        """To the first entry within the span, else to the document; None for what is not in the page."""
        if path is None or path not in self.documents:
            return None
        number = self.documents[path]
        inside = self._first_in(self.own(number), span) if span else None
        return f"#t{inside.number}" if inside else f"#d{number}"

    @staticmethod
    def _first_in(entries: Sequence[Entry], span: Span) -> Entry | None:
        at = bisect_left(entries, span.start, key=lambda entry: entry.mention.span.start)
        found = entries[at] if at < len(entries) else None
        return found if found and found.mention.span.start < span.end else None
