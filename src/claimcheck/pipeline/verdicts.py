"""Claims and what their sources say in, judgements out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from claimcheck.compare import Reader
from claimcheck.config import Config
from claimcheck.consistency import Linked, OtherDocuments
from claimcheck.extract import Extraction
from claimcheck.model import (
    Claim,
    Judgement,
    Snapshot,
    Unresolved,
    Verdict,
    fingerprint,
)
from claimcheck.opinions.case import Case, is_open
from claimcheck.pipeline.corpus import Corpus
from claimcheck.pipeline.library import Library
from claimcheck.pipeline.opinions import Opinions, merged
from claimcheck.pipeline.progress import Progress
from claimcheck.rules.decisions import declared_sources
from claimcheck.verify import Source, unread
from claimcheck.verify import judge as judge_claim
from claimcheck.verify.account import accounted
from claimcheck.verify.decide import unresolved
from claimcheck.verify.independence import rests_on


def judge_all(
    corpus: Corpus,
    library: Library,
    related: Sequence[Linked],
    config: Config,
    progress: Progress,
    opinions: Opinions | None = None,
    explained: Callable[[Claim], bool] | None = None,
) -> Mapping[str, Judgement]:
    """A judgement on every claim: by its own sources, or, where they do not speak, by the other documents.

    What the rules leave open is put before the second opinions, where the run asks for any. Claims that are
    to be explained get an account of each of their passages.
    """
    others = OtherDocuments(related, corpus.extractions)
    readers = {url: Reader(text) for url, text in library.texts.items()}
    judgements: dict[str, Judgement] = {}
    cases: list[Case] = []
    wanted = {claim.id for claim in corpus.claims}
    progress.start("judging", len(wanted))
    for extraction in corpus.extractions:
        own = Reader(extraction)
        resting = _resting(extraction, library)
        for claim in extraction.asserted:
            if claim.id not in wanted:
                continue
            answers = tuple(_answers(claim, library, config))
            sources = _sources(answers, readers, resting)
            judgement = others.settle(claim, _judge_one(claim, own, answers, sources, resting))
            judgements[claim.id] = judgement
            if opinions and sources and is_open(judgement) and not _is_decided(claim, config):
                cases.append(Case(judgement, own, (own.statement(claim),), sources))
            progress.advance("judging")
    progress.done("judging")
    told = merged(judgements, opinions, cases)
    if explained:
        told |= _accounts(filter(explained, corpus.claims), told, corpus, readers)
    return {name: sure(judgement, config.min_confidence) for name, judgement in told.items()}


def _accounts(
    claims: Iterable[Claim],
    judgements: Mapping[str, Judgement],
    corpus: Corpus,
    readers: Mapping[str, Reader],
) -> Iterator[tuple[str, Judgement]]:
    """The judgements on some claims with an account of what was held against what."""
    own = {extraction.document.path: Reader(extraction) for extraction in corpus.extractions}
    sources = {name: Source(name, reader) for name, reader in {**own, **readers}.items()}
    for claim in claims:
        if claim.id in judgements:
            statement = own[claim.mention.document].statement(claim)
            yield claim.id, accounted(judgements[claim.id], statement, sources)


def _is_decided(claim: Claim, config: Config) -> bool:
    """Whether a person has spoken, so that nobody else need be asked."""
    return any(decision.verdict is not None and decision.covers(claim) for decision in config.decisions)


def sure(judgement: Judgement, least: float) -> Judgement:
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
    claim: Claim,
    own: Reader,
    answers: Sequence[Snapshot],
    sources: Sequence[Source],
    resting: frozenset[str],
) -> Judgement:
    if not sources and any(answer.url in resting for answer in answers):
        return unresolved(claim, Unresolved.NOT_INDEPENDENT)
    return judge_claim(claim, own, sources) if sources else unread(claim, [a.status for a in answers])


def _resting(own: Extraction, library: Library) -> frozenset[str]:
    """Addresses that the document cites, of pages that rest on it."""
    cited = {url for citation in own.citations for url in library.targets.get(citation.id, ())}
    return frozenset(url for url in cited if url in library.texts and rests_on(library.texts[url], own))


def _sources(
    answers: Sequence[Snapshot], readers: Mapping[str, Reader], resting: frozenset[str]
) -> list[Source]:
    return [
        Source(a.url, readers[a.url], origin=a.origin, fetched_at=a.taken)
        for a in answers
        if a.url in readers and a.url not in resting
    ]


def _answers(claim: Claim, library: Library, config: Config) -> Iterator[Snapshot]:
    """What the claim's own citations, and the sources declared for it, answered; each page once."""
    addresses = [library.targets[citation] for citation in claim.citations]
    addresses += [(url,) for url in declared_sources(config.decisions, claim)]
    answers = (library.answer(urls) for urls in addresses)
    yield from {answer.url: answer for answer in answers if answer}.values()


def source_text(claim: Claim, library: Library, config: Config) -> str | None:
    """The text of a claim's sources; None where none could be read."""
    texts = [
        library.texts[a.url].document.text for a in _answers(claim, library, config) if a.url in library.texts
    ]
    return "\n".join(texts) or None


def source_hashes(claims: Sequence[Claim], library: Library, config: Config) -> dict[str, str]:
    """By claim id; many claims share a source, so each text is read once."""
    texts = {claim.id: source_text(claim, library, config) for claim in claims}
    known = {text: fingerprint(text) for text in set(texts.values()) if text}
    return {name: known[text] for name, text in texts.items() if text}
