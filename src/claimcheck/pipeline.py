"""Paths in, `Report` out: where the stages meet, and the only place that knows all of them."""

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from claimcheck.compare import Reader
from claimcheck.config import Config, Level, find_documents, settings_for
from claimcheck.consistency import Linked, OtherDocuments, find_links, hold
from claimcheck.consistency.events import find_events
from claimcheck.errors import DocumentError, NothingChecked
from claimcheck.extract import Extraction, find_authorities, find_quantities, find_times
from claimcheck.extract import extract as read_claims
from claimcheck.extract.claims import Expressions
from claimcheck.extract.prose import Prose, read_prose
from claimcheck.extract.quotations import Quotation
from claimcheck.model import (
    Checked,
    Citation,
    Claim,
    Decision,
    Document,
    Finding,
    Judgement,
    LinkDetail,
    LinkState,
    LinkStatus,
    Media,
    Report,
    Severity,
    Skipped,
    Snapshot,
    Unresolved,
    Verdict,
    fingerprint,
)
from claimcheck.reading import read_bytes, read_markup, read_path, read_text
from claimcheck.report.comparison import Comparison
from claimcheck.rules import LINK_RULES, RULES, find, in_order
from claimcheck.rules.changes import Changes
from claimcheck.rules.decisions import apply_decisions, declared_sources
from claimcheck.rules.ignores import apply_ignores, find_ignores
from claimcheck.rules.quotations import Cited, find_misquotations
from claimcheck.rules.settled import look
from claimcheck.sources import fetch
from claimcheck.sources.resolve import day_of, resolve
from claimcheck.verify import Source, judge_pair, unread
from claimcheck.verify import judge as judge_claim
from claimcheck.verify.quotations import SourceText

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
    limit: Limit | None = None,
) -> Report:
    """Read the documents and follow their citations; no claim is judged."""
    progress = progress or Silent()
    corpus = _limited(read(paths, config, progress), limit)
    library = follow(corpus, config, progress, clock, transport)
    statuses = {citation.id: library.status(citation) for citation in corpus.citations}
    found = find((), corpus.citations, statuses, {}, (), corpus.documents)
    told = settle(found, corpus, statuses, config, whole=is_whole(paths, config), ran=LINK_RULES)
    return _about(replace(corpus.report(), claims=(), statuses=statuses, findings=told), corpus)


def check(
    paths: Sequence[Path],
    config: Config,
    progress: Progress | None = None,
    *,
    clock: Clock = now,
    transport: "httpx.AsyncBaseTransport | None" = None,
    limit: Limit | None = None,
    memory: Memory | None = None,
) -> Report:
    """Read the documents, follow their citations, judge every claim and hold the documents together.

    With a `limit` only what it names is followed, judged and reported, though held against all the rest.
    """
    progress = progress or Silent()
    corpus = _limited(read(paths, config, progress, memory), limit)
    library = follow(corpus, config, progress, clock, transport, memory)
    whole = is_whole(paths, config)
    statuses = {citation.id: library.status(citation) for citation in corpus.citations}
    related = tuple(find_links(corpus.extractions))
    judgements = judge_all(corpus, library, related, config, progress)
    decided = apply_decisions(
        _decisions(corpus, config),
        corpus.claims,
        judgements,
        lambda claim: _source_text(claim, library, config),
        str(config.file) if whole and corpus.changes is None else None,
    )
    held = hold(corpus.extractions, related)
    found = find(
        corpus.claims, corpus.citations, statuses, decided.judgements, held.disagreements, corpus.documents
    )
    quoted = tuple(_quotations(corpus, library))
    misquoted = (item for item in quoted if isinstance(item, Finding))
    told = settle((*decided.findings, *found, *misquoted), corpus, statuses, config, whole=whole)
    report = replace(
        corpus.report(),
        statuses=statuses,
        judgements=decided.judgements,
        findings=told,
        source_hashes=_source_hashes(corpus.claims, library, config),
        checked=(*held.checked, *(item for item in quoted if isinstance(item, Checked))),
    )
    return _about(report, corpus)


def compare(paths: Sequence[Path], config: Config, progress: Progress | None = None) -> Comparison:
    """Read the documents and put side by side what they say of the same events."""
    corpus = read(paths, config, progress or Silent())
    events = find_events(find_links(corpus.extractions))
    return Comparison(corpus.documents, events, corpus.skipped)


def _quotations(corpus: Corpus, library: Library) -> Iterator[Finding | Checked]:
    """Look for what the documents quote in what they cite for it; each source is read once."""
    texts: dict[str, SourceText] = {}

    def cited(quotation: Quotation) -> Cited:
        answers = [library.answer(library.targets[name]) for name in quotation.citations]
        read = dict.fromkeys(a.url for a in answers if a is not None and a.url in library.texts)
        for url in read:
            if url not in texts:
                texts[url] = SourceText.of(library.texts[url].document.text)
        return Cited(
            tuple((url, texts[url]) for url in read), unread=len(read) < len(set(quotation.citations))
        )

    yield from find_misquotations(corpus.quotations, cited)


def _decisions(corpus: Corpus, config: Config) -> tuple[Decision, ...]:
    """Those that the run may speak of: a claim that it leaves out is no ground to look for it elsewhere."""
    if corpus.changes is None:
        return config.decisions
    chosen = corpus.claims
    ids = {claim.id for claim in chosen}
    left_out = [claim for claim in corpus.all_claims if claim.id not in ids]
    return tuple(
        one
        for one in config.decisions
        if any(one.covers(claim) for claim in chosen) or not any(one.covers(claim) for claim in left_out)
    )


def _about(report: Report, corpus: Corpus) -> Report:
    """Without the documents, and what bears them out, that a limited run is not about."""
    changes = corpus.changes
    if changes is None:
        return report
    mentions = [one.mention for some in (report.claims, report.citations, report.findings) for one in some]
    named = {mention.document for mention in mentions}
    return replace(
        report,
        documents=tuple(document for document in report.documents if document.path in named),
        checked=tuple(one for one in report.checked if changes.touch(one.mention.document, one.mention.span)),
    )


def _limited(corpus: Corpus, limit: Limit | None) -> Corpus:
    return replace(corpus, changes=limit(corpus.documents)) if limit else corpus


def settle(
    found: Sequence[Finding],
    corpus: Corpus,
    statuses: Mapping[str, LinkStatus],
    config: Config,
    *,
    whole: bool,
    ran: Iterable[str] = RULES,
) -> tuple[Finding, ...]:
    """What is left of the findings when authors, the run's limits and its settings have had their say."""
    ignores = [
        ignore for document in corpus.documents for ignore in find_ignores(document, written(document))
    ]
    if ignores:
        looked = look(corpus.all_claims, corpus.all_citations, statuses, whole=whole)
        found = in_order(apply_ignores(ignores, found, looked, ran), corpus.documents)
    if corpus.changes:
        chosen = frozenset(claim.id for claim in corpus.claims)
        found = [finding for finding in found if corpus.changes.concern(finding, chosen)]
    return weigh(found, config)


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
    if memory is not None or len(paths) < MANY or "fork" not in multiprocessing.get_all_start_methods():
        yield from (
            _try(_recall, path, config, memory) if memory else _try(_read_one, path, config) for path in paths
        )
        return
    days, addresses = zip(*(_known(path, config) for path in paths), strict=True)
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=context) as pool:
        yield from pool.map(partial(_try, _read_as), paths, days, addresses, chunksize=16)


def _try(read_it: Callable[..., Extraction], *given: object) -> Extraction | DocumentError:
    try:
        return read_it(*given)
    except DocumentError as error:
        return error


def _recall(path: Path, config: Config, memory: Memory) -> Extraction:
    """From memory, unless the file has changed."""
    try:
        told = path.stat()
    except OSError:
        return _read_one(path, config)
    stamp = (told.st_mtime_ns, told.st_size)
    if path not in memory.extractions or memory.extractions[path][0] != stamp:
        memory.extractions[path] = (stamp, _read_one(path, config))
    return memory.extractions[path][1]


def _read_one(path: Path, config: Config) -> Extraction:
    return _read_as(path, *_known(path, config))


def _read_as(path: Path, published: date | None, url: str | None) -> Extraction:
    return read_claims(read_path(path, published=published, url=url))


def _known(path: Path, config: Config) -> tuple[date | None, str | None]:
    """What the settings say of a document: its day of publication and its address."""
    known = settings_for(path, config)
    return (known.published if known else None) or config.published, known.url if known else None


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
    memory.texts |= dict(_read_sources(snapshots.values(), progress))
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
    others = OtherDocuments(related, corpus.extractions)
    readers = {url: Reader(text) for url, text in library.texts.items()}
    judgements: dict[str, Judgement] = {}
    wanted = {claim.id for claim in corpus.claims}
    progress.start("judging", len(wanted))
    for extraction in corpus.extractions:
        own = Reader(extraction)
        for claim in extraction.asserted:
            if claim.id not in wanted:
                continue
            answers = tuple(_answers(claim, library, config))
            judgement = _judge_one(claim, own, answers, readers)
            judgements[claim.id] = _sure(others.settle(claim, judgement), config.min_confidence)
            progress.advance("judging")
    progress.done("judging")
    return judgements


def _sure(judgement: Judgement, least: float) -> Judgement:
    """A verdict that is less sure than the settings ask is none; its evidence stays to be seen."""
    if judgement.verdict is Verdict.UNRESOLVED or judgement.confidence >= least:
        return judgement
    doubt = f"{judgement.verdict} with a confidence of {judgement.confidence:.2f}, below {least:.2f}: "
    return replace(
        judgement,
        verdict=Verdict.UNRESOLVED,
        reason=Unresolved.LOW_CONFIDENCE.value,
        explanation=doubt + judgement.explanation,
    )


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


def is_whole(paths: Sequence[Path], config: Config) -> bool:
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
