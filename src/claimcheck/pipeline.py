"""Paths in, `Report` out: where the stages meet, and the only place that knows all of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from claimcheck.compare import Reader
from claimcheck.config import Config, Level, find_documents, settings_for
from claimcheck.consistency import Linked, OtherDocuments, find_disagreements, find_links
from claimcheck.errors import DocumentError, NothingChecked
from claimcheck.extract import Extraction, find_authorities, find_quantities, find_times
from claimcheck.extract import extract as read_claims
from claimcheck.extract.claims import Expressions
from claimcheck.extract.prose import Prose, read_prose
from claimcheck.model import (
    Citation,
    Claim,
    Document,
    Finding,
    Judgement,
    LinkDetail,
    LinkState,
    LinkStatus,
    Report,
    Severity,
    Skipped,
    Snapshot,
    fingerprint,
)
from claimcheck.reading import read_bytes, read_path, read_text
from claimcheck.rules import find
from claimcheck.rules.decisions import apply_decisions, declared_sources
from claimcheck.sources import fetch
from claimcheck.sources.resolve import day_of, resolve
from claimcheck.verify import Source, judge_pair, unread
from claimcheck.verify import judge as judge_claim

if TYPE_CHECKING:
    import httpx

    from claimcheck.verify import PairAnswer

Clock = Callable[[], datetime]


class Progress(Protocol):
    """Told of long work."""

    def start(self, stage: str, total: int) -> None:
        """A stage of `total` steps begins."""

    def advance(self, stage: str) -> None:
        """One step of it is done."""

    def done(self, stage: str) -> None:
        """The stage has ended."""

    def warn(self, message: str) -> None:
        """Something the person at the terminal should know; the run goes on."""


class Silent:
    """A `Progress` that tells nobody."""

    def start(self, stage: str, total: int) -> None:
        """Nothing is shown."""

    def advance(self, stage: str) -> None:
        """Nothing is shown."""

    def done(self, stage: str) -> None:
        """Nothing is shown."""

    def warn(self, message: str) -> None:
        """Nothing is shown."""


def now() -> datetime:
    """The wall clock, UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class Corpus:
    """The documents of a run, and those that could not be read."""

    extractions: tuple[Extraction, ...]
    skipped: tuple[Skipped, ...] = ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """What was read, in the order given."""
        return tuple(extraction.document for extraction in self.extractions)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Of all documents, in their order."""
        return tuple(claim for extraction in self.extractions for claim in extraction.asserted)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Of all documents, in their order."""
        return tuple(citation for extraction in self.extractions for citation in extraction.citations)

    def report(self) -> Report:
        """Claims and citations; nothing is followed yet."""
        return Report(self.documents, self.claims, self.citations, skipped=self.skipped)


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


def extract(paths: Sequence[Path], config: Config, progress: Progress | None = None) -> Report:
    """Read the documents: their claims and citations."""
    return read(paths, config, progress or Silent()).report()


def links(
    paths: Sequence[Path],
    config: Config,
    progress: Progress | None = None,
    *,
    clock: Clock = now,
    transport: "httpx.AsyncBaseTransport | None" = None,
) -> Report:
    """Read the documents and follow their citations; no claim is judged."""
    progress = progress or Silent()
    corpus = read(paths, config, progress)
    library = follow(corpus, config, progress, clock, transport)
    statuses = {citation.id: library.status(citation) for citation in corpus.citations}
    findings = find((), corpus.citations, statuses, {}, (), corpus.documents)
    return replace(corpus.report(), claims=(), statuses=statuses, findings=weigh(findings, config))


def check(
    paths: Sequence[Path],
    config: Config,
    progress: Progress | None = None,
    *,
    clock: Clock = now,
    transport: "httpx.AsyncBaseTransport | None" = None,
) -> Report:
    """Read the documents, follow their citations, judge every claim and hold the documents together."""
    progress = progress or Silent()
    corpus = read(paths, config, progress)
    library = follow(corpus, config, progress, clock, transport)
    statuses = {citation.id: library.status(citation) for citation in corpus.citations}
    related = tuple(find_links(corpus.extractions))
    judgements = judge_all(corpus, library, related, config, progress)
    decided = apply_decisions(
        config.decisions,
        corpus.claims,
        judgements,
        lambda claim: _source_text(claim, library, config),
        str(config.file) if _is_whole(paths, config) else None,
    )
    disagreements = tuple(find_disagreements(corpus.extractions, related))
    found = find(
        corpus.claims, corpus.citations, statuses, decided.judgements, disagreements, corpus.documents
    )
    return replace(
        corpus.report(),
        statuses=statuses,
        judgements=decided.judgements,
        findings=weigh((*decided.findings, *found), config),
        source_hashes=_source_hashes(corpus.claims, library, config),
    )


def read(paths: Sequence[Path], config: Config, progress: Progress) -> Corpus:
    """Read every document; one that cannot be read never stops the others.

    Raises NothingChecked when none could be.
    """
    extractions: list[Extraction] = []
    skipped: list[DocumentError] = []
    progress.start("reading", len(paths))
    for path in paths:
        try:
            extractions.append(_read_one(path, config))
        except DocumentError as error:
            skipped.append(error)
        progress.advance("reading")
    progress.done("reading")
    if not extractions:
        raise NothingChecked(
            "no document could be read", hint="name at least one document with text", causes=tuple(skipped)
        )
    told = tuple(Skipped(error.path, error.message, error.hint) for error in skipped)
    return Corpus(tuple(extractions), told)


def _read_one(path: Path, config: Config) -> Extraction:
    known = settings_for(path, config)
    day = (known.published if known else None) or config.published
    return read_claims(read_path(path, published=day, url=known.url if known else None))


def follow(
    corpus: Corpus,
    config: Config,
    progress: Progress,
    clock: Clock,
    transport: "httpx.AsyncBaseTransport | None" = None,
) -> Library:
    """Fetch what the citations, and the claims of claims.toml, point at; read the answers."""
    targets = {citation.id: resolve(citation) for citation in corpus.citations}
    declared = (url for claim in corpus.claims for url in declared_sources(config.decisions, claim))
    urls = tuple(dict.fromkeys((*(url for some in targets.values() for url in some), *declared)))
    progress.start("fetching", len(urls))
    snapshots = fetch(
        urls,
        config.fetch,
        days=_days(corpus, targets),
        clock=clock,
        progress=lambda _: progress.advance("fetching"),
        warn=progress.warn,
        transport=transport,
    )
    progress.done("fetching")
    return Library(snapshots, dict(_read_sources(snapshots.values(), progress)), targets)


def _days(corpus: Corpus, targets: Mapping[str, tuple[str, ...]]) -> dict[str, date]:
    """When each address was cited first, as far as its citations or their documents say."""
    days: dict[str, date] = {}
    for extraction in corpus.extractions:
        published = extraction.document.published
        for citation in extraction.citations:
            day = day_of(citation) or (published.day if published else None)
            if day:
                days |= {url: min(day, days.get(url, day)) for url in targets[citation.id]}
    return days


def _read_sources(snapshots: Iterable[Snapshot], progress: Progress) -> Iterator[tuple[str, Extraction]]:
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
            yield snapshot.url, read_claims(page)
        progress.advance("reading sources")
    progress.done("reading sources")


def judge_all(
    corpus: Corpus, library: Library, related: Sequence[Linked], config: Config, progress: Progress
) -> Mapping[str, Judgement]:
    """A judgement on every claim: by its own sources, or, where they do not speak, by the other documents."""
    others = OtherDocuments(related)
    readers = {url: Reader(text) for url, text in library.texts.items()}
    judgements: dict[str, Judgement] = {}
    progress.start("judging", len(corpus.claims))
    for extraction in corpus.extractions:
        own = Reader(extraction)
        for claim in extraction.asserted:
            answers = tuple(_answers(claim, library, config))
            judgement = _judge_one(claim, own, answers, readers)
            judgements[claim.id] = others.settle(claim, judgement)
            progress.advance("judging")
    progress.done("judging")
    return judgements


def _judge_one(
    claim: Claim, own: Reader, answers: Sequence[Snapshot], readers: Mapping[str, Reader]
) -> Judgement:
    sources = [
        Source(a.url, readers[a.url], origin=a.origin, fetched_at=a.taken)
        for a in answers
        if a.url in readers
    ]
    return judge_claim(claim, own, sources) if sources else unread(claim, [a.status for a in answers])


def _answers(claim: Claim, library: Library, config: Config) -> Iterator[Snapshot]:
    """What the claim's own citations, and the sources declared for it, answered; each page once."""
    addresses = [library.targets[citation] for citation in claim.citations]
    addresses += [(url,) for url in declared_sources(config.decisions, claim)]
    answers = (library.answer(urls) for urls in addresses)
    yield from {answer.url: answer for answer in answers if answer}.values()


def _source_text(claim: Claim, library: Library, config: Config) -> str | None:
    texts = [
        library.texts[a.url].document.text for a in _answers(claim, library, config) if a.url in library.texts
    ]
    return "\n".join(texts) or None


def _source_hashes(claims: Sequence[Claim], library: Library, config: Config) -> dict[str, str]:
    """By claim id; many claims share a source, so each text is read once."""
    texts = {claim.id: _source_text(claim, library, config) for claim in claims}
    known = {text: fingerprint(text) for text in set(texts.values()) if text}
    return {name: known[text] for name, text in texts.items() if text}


def _is_whole(paths: Sequence[Path], config: Config) -> bool:
    """Whether the run reads all documents that its file names."""
    return config.file is not None and set(find_documents(config)) <= {Path(path) for path in paths}


def weigh(findings: Sequence[Finding], config: Config) -> tuple[Finding, ...]:
    """The findings with the severities that the run's settings give their rules; `off` drops them."""
    levels = config.rules
    kept = (f for f in findings if levels.get(f.rule.id) is not Level.OFF)
    return tuple(replace(f, severity=Severity(levels[f.rule.id])) if f.rule.id in levels else f for f in kept)


def judge(
    claim: str,
    evidence: str,
    *,
    text: str | None = None,
    kind: str | None = None,
    claim_date: date | None = None,
    evidence_date: date | None = None,
) -> "PairAnswer":
    """Judge one claim by one text: the judge of `check` without documents around."""
    return judge_pair(
        claim, evidence, text=text, kind=kind, claim_date=claim_date, evidence_date=evidence_date
    )


def mentions(text: str, *, published: date | None = None, name: str = "text") -> tuple[Prose, Expressions]:
    """Every expression of time, quantity and law in a text, claim or not; acts are not looked for."""
    prose = read_prose(read_text(text, name=name, published=published))
    found = Expressions(find_times(prose), find_quantities(prose), find_authorities(prose), ())
    return prose, found
