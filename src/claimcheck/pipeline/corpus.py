"""Paths in, the documents of a run out: read once, with their claims and citations."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from claimcheck.config import Config, DocumentSettings, find_settings
from claimcheck.errors import DocumentError, NothingChecked
from claimcheck.extract import Extraction
from claimcheck.extract import extract as read_claims
from claimcheck.extract.quotations import Quotation
from claimcheck.model import (
    Citation,
    Claim,
    Document,
    Media,
    Report,
    Skipped,
    Snapshot,
)
from claimcheck.pipeline.progress import Progress
from claimcheck.processes import helpers, pool
from claimcheck.reading import read_markup, read_path
from claimcheck.rules.changes import Changes


@dataclass(frozen=True, slots=True)
class Corpus:
    """The documents of a run, and those that could not be read."""

    extractions: tuple[Extraction, ...]
    skipped: tuple[Skipped, ...] = ()
    changes: Changes | None = None
    """What the run is limited to; None for no limit."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """What was read, in the order given."""
        return tuple(extraction.document for extraction in self.extractions)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Those to check, in the order of the documents."""
        return self.changes.claims(self.all_claims, self.all_citations) if self.changes else self.all_claims

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Those to follow, in the order of the documents."""
        if self.changes is None:
            return self.all_citations
        needed = {citation for claim in self.claims for citation in claim.citations}
        needed |= {citation for quotation in self.quotations for citation in quotation.citations}
        return self.changes.citations(needed, self.all_citations)

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Those to look for in what is cited for them."""
        every = (one for extraction in self.extractions for one in extraction.quotations)
        changes = self.changes
        return tuple(
            one for one in every if not changes or changes.touch(one.mention.document, one.mention.span)
        )

    @property
    def all_claims(self) -> tuple[Claim, ...]:
        """Also those that the run is not about."""
        return tuple(claim for extraction in self.extractions for claim in extraction.asserted)

    @property
    def all_citations(self) -> tuple[Citation, ...]:
        """Also those that the run is not about."""
        return tuple(citation for extraction in self.extractions for citation in extraction.citations)

    def report(self) -> Report:
        """Claims and citations; nothing is followed yet."""
        return Report(self.documents, self.claims, self.citations, skipped=self.skipped)


Limit = Callable[[Sequence[Document]], Changes]
"""Says of documents that were read which of their stretches a run is to look at."""


@dataclass(slots=True)
class Memory:
    """What a run leaves to the next of the same process and settings."""

    extractions: dict[Path, tuple[tuple[int, int], Extraction]] = field(default_factory=dict)
    """With the time and size of the file."""
    snapshots: dict[str, Snapshot] = field(default_factory=dict)
    texts: dict[str, Extraction] = field(default_factory=dict)
    """By address, as those of `Library`."""


def limited(corpus: Corpus, limit: Limit | None) -> Corpus:
    """The corpus with what the run is to look at."""
    return replace(corpus, changes=limit(corpus.documents)) if limit else corpus


def written(document: Document) -> str | None:
    """The text of a document's file; None where it has none, or has changed since it was read."""
    if document.media in {Media.TEXT, Media.MARKDOWN}:
        return document.text
    return read_markup(document) if document.media is Media.HTML else None


def read(paths: Sequence[Path], config: Config, progress: Progress, memory: Memory | None = None) -> Corpus:
    """Read every document; one that cannot be read never stops the others.

    Raises NothingChecked when none could be.
    """
    extractions: list[Extraction] = []
    skipped: list[DocumentError] = []
    progress.start("reading", len(paths))
    for outcome in _read_all(paths, config, memory):
        if isinstance(outcome, DocumentError):
            skipped.append(outcome)
        else:
            extractions.append(outcome)
        progress.advance("reading")
    progress.done("reading")
    if not extractions:
        raise NothingChecked(
            "no document could be read", hint="name at least one document with text", causes=tuple(skipped)
        )
    told = tuple(Skipped(error.path, error.message, error.hint) for error in skipped)
    return Corpus(tuple(extractions), told)


MANY = 200
"""From so many documents on they are read by several processes; for fewer, starting these costs more."""


def _read_all(
    paths: Sequence[Path], config: Config, memory: Memory | None
) -> Iterator[Extraction | DocumentError]:
    """Each document or why it could not be read, in the order given, whoever reads it."""
    named = find_settings(config)
    known = [_known(path, named, config) for path in paths]
    if memory is not None or len(paths) < MANY or helpers() == 1:
        read_it = partial(_recall, memory) if memory else _read_as
        yield from (_try(read_it, path, *said) for path, said in zip(paths, known, strict=True))
        return
    days, addresses = zip(*known, strict=True)
    with pool() as crew:
        yield from crew.map(partial(_try, _read_as), paths, days, addresses, chunksize=16)


def _try(read_it: Callable[..., Extraction], *given: object) -> Extraction | DocumentError:
    try:
        return read_it(*given)
    except DocumentError as error:
        return error


def _recall(memory: Memory, path: Path, published: date | None, url: str | None) -> Extraction:
    """From memory, unless the file has changed."""
    try:
        told = path.stat()
    except OSError:
        return _read_as(path, published, url)
    stamp = (told.st_mtime_ns, told.st_size)
    if path not in memory.extractions or memory.extractions[path][0] != stamp:
        memory.extractions[path] = (stamp, _read_as(path, published, url))
    return memory.extractions[path][1]


def _read_as(path: Path, published: date | None, url: str | None) -> Extraction:
    return read_claims(read_path(path, published=published, url=url))


def _known(
    path: Path, named: Mapping[Path, DocumentSettings], config: Config
) -> tuple[date | None, str | None]:
    """What the settings say of a document: its day of publication and its address."""
    known = named.get(Path(path).resolve())
    return (known.published if known else None) or config.published, known.url if known else None
