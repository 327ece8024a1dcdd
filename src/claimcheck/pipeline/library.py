"""Citations in, what their addresses answered out: fetched once, read by the same extractors."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.config import Config
from claimcheck.errors import DocumentError
from claimcheck.extract import Extraction
from claimcheck.extract import extract as read_claims
from claimcheck.model import (
    Citation,
    LinkDetail,
    LinkState,
    LinkStatus,
    Snapshot,
)
from claimcheck.pipeline.corpus import Corpus, Memory
from claimcheck.pipeline.progress import Clock, Progress
from claimcheck.reading import read_bytes
from claimcheck.rules.decisions import declared_sources
from claimcheck.sources import fetch
from claimcheck.sources.resolve import day_of, resolve

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True, slots=True)
class Library:
    """What the cited addresses answered, and what was read in the answers."""

    snapshots: Mapping[str, Snapshot]
    """By address."""
    texts: Mapping[str, Extraction]
    """By address: those answers that have a text."""
    targets: Mapping[str, tuple[str, ...]]
    """By citation id: the addresses to try, in order."""

    def answer(self, addresses: Sequence[str]) -> Snapshot | None:
        """The answer that speaks for a citation: the first with a text, else that of the first address.

        A page that is still there goes before an archived copy of one that is not.
        """
        answers = [self.snapshots[url] for url in addresses if url in self.snapshots]
        with_text = sorted((a for a in answers if a.url in self.texts), key=lambda a: a.archived is not None)
        return next(iter([*with_text, *answers]), None)

    def status(self, citation: Citation) -> LinkStatus:
        """The state of a citation."""
        answer = self.answer(self.targets[citation.id])
        return answer.status if answer else LinkStatus(LinkState.UNCHECKED, LinkDetail.NO_URL)


def follow(
    corpus: Corpus,
    config: Config,
    progress: Progress,
    clock: Clock,
    transport: "httpx.AsyncBaseTransport | None" = None,
    memory: Memory | None = None,
) -> Library:
    """Fetch what the citations, and the claims of claims.toml, point at; read the answers."""
    targets = {citation.id: resolve(citation) for citation in corpus.citations}
    declared = (url for claim in corpus.claims for url in declared_sources(config.decisions, claim))
    urls = tuple(dict.fromkeys((*(url for some in targets.values() for url in some), *declared)))
    memory = memory or Memory()
    new = tuple(url for url in urls if url not in memory.snapshots)
    progress.start("fetching", len(new))
    snapshots = fetch(
        new,
        config.fetch,
        days=_days(corpus, targets),
        clock=clock,
        progress=lambda _: progress.advance("fetching"),
        warn=progress.warn,
        transport=transport,
    )
    progress.done("fetching")
    memory.snapshots |= snapshots
    memory.texts |= dict(read_sources(snapshots.values(), progress))
    known = {url: memory.snapshots[url] for url in urls if url in memory.snapshots}
    return Library(known, {url: memory.texts[url] for url in known if url in memory.texts}, targets)


def _days(corpus: Corpus, targets: Mapping[str, tuple[str, ...]]) -> dict[str, date]:
    """When each address was cited first, as far as its citations or their documents say."""
    days: dict[str, date] = {}
    for extraction in corpus.extractions:
        published = extraction.document.published
        for citation in extraction.citations:
            day = day_of(citation) or (published.day if published else None)
            if day:
                days |= {url: min(day, days.get(url, day)) for url in targets.get(citation.id, ())}
    return days


def read_sources(snapshots: Iterable[Snapshot], progress: Progress) -> Iterator[tuple[str, Extraction]]:
    """Those answers that have a text, by address."""
    bodies = [snapshot for snapshot in snapshots if snapshot.body]
    progress.start("reading sources", len(bodies))
    for snapshot in bodies:
        address = snapshot.status.final_url or snapshot.url
        try:
            page = read_bytes(
                snapshot.body,
                name=snapshot.url,
                content_type=snapshot.content_type,
                url=address,
                fetched=True,
            )
        except DocumentError as error:
            progress.warn(f"`{snapshot.url}`: {error.message}")
        else:
            for warning in page.warnings:
                progress.warn(f"`{snapshot.url}`: {warning}")
            yield snapshot.url, read_claims(page)
        progress.advance("reading sources")
    progress.done("reading sources")
