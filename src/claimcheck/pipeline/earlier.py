"""Judgements in, the same after a look at what their pages said when they were cited out.

A page may have changed since: what it does not say any more, or says otherwise now, may be what the author
read. So the public web archive is asked for the copy nearest the day of the citation. The page as it is goes
first; its copy speaks only where that does not bear the claim out.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.compare import Reader
from claimcheck.config import Config
from claimcheck.model import (
    Citation,
    Claim,
    Judgement,
    LinkState,
    LinkStatus,
    Origin,
    Snapshot,
    Unresolved,
    Verdict,
    Via,
)
from claimcheck.pipeline.corpus import Corpus
from claimcheck.pipeline.library import Library, read_sources
from claimcheck.pipeline.progress import Clock, Progress
from claimcheck.sources import look_back
from claimcheck.sources.resolve import day_of
from claimcheck.verify import Source
from claimcheck.verify import judge as judge_claim

if TYPE_CHECKING:
    import httpx

MOST = 20
"""Pages that are looked up in a run; the archive is asked for one a second."""
SETTLED = timedelta(days=7)
"""A page that was cited less than so long ago is taken for unchanged."""
NEAR, CLOSE = timedelta(days=366), timedelta(days=31)
"""How far from the citation's day a copy may be that bears a claim out, and one that contradicts it."""


@dataclass(frozen=True, slots=True)
class Case:
    """A claim that its page, as it is now, does not bear out."""

    claim: Claim
    url: str
    day: date
    """When the page was cited."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of it."""

    judgements: Mapping[str, Judgement]
    """Of the claims for which a copy speaks."""
    archive_urls: Mapping[str, str]
    """By address of a page: where that copy is."""

    def status(self, status: LinkStatus, address: str | None) -> LinkStatus:
        """A citation's status with the copy that spoke."""
        found = self.archive_urls.get(address or "")
        return replace(status, archive_url=found) if found and not status.archive_url else status


def look_at_copies(
    corpus: Corpus,
    library: Library,
    judgements: Mapping[str, Judgement],
    config: Config,
    progress: Progress,
    clock: Clock,
    transport: "httpx.AsyncBaseTransport | None" = None,
) -> Looked:
    """Judge anew, by the copies, what the pages as they are do not bear out."""
    cases = tuple(_cases(corpus, library, judgements, clock().date()))
    copies = _copies(_days(cases, judgements), config, progress, clock, transport)
    if not copies:
        return Looked({}, {})
    readers = {url: Reader(text) for url, text in read_sources(copies.values(), progress)}
    told: dict[str, Judgement] = {}
    urls: dict[str, str] = {}
    for case, after in _judged(corpus, cases, copies, readers):
        before = told.get(case.claim.id, judgements[case.claim.id])
        merged = merge(before, after, _gap(copies[case.url], case.day))
        if merged is not before:
            told[case.claim.id] = merged
            urls[case.url] = copies[case.url].status.archive_url or ""
    return Looked(told, urls)


def _copies(
    days: Mapping[str, date],
    config: Config,
    progress: Progress,
    clock: Clock,
    transport: "httpx.AsyncBaseTransport | None",
) -> Mapping[str, Snapshot]:
    if not days or not config.fetch.asks_archive:
        return {}
    progress.start("looking for earlier copies", len(days))
    copies = look_back(
        days,
        config.fetch,
        clock=clock,
        progress=lambda _: progress.advance("looking for earlier copies"),
        warn=progress.warn,
        transport=transport,
    )
    progress.done("looking for earlier copies")
    return copies


def _cases(
    corpus: Corpus, library: Library, judgements: Mapping[str, Judgement], today: date
) -> Iterator[Case]:
    citations = {citation.id: citation for citation in corpus.citations}
    for extraction in corpus.extractions:
        published = extraction.document.published
        for claim in extraction.asserted:
            judgement = judgements.get(claim.id)
            if judgement is None or not may_look(judgement):
                continue
            for name in claim.citations:
                url = page_of(library, name)
                day = _day(citations.get(name), judgement, published.day if published else None)
                if url and day and today - day >= SETTLED:
                    yield Case(claim, url, day)


def may_look(judgement: Judgement) -> bool:
    """Whether a copy may say more: the own sources contradict, or say nothing of it."""
    if judgement.verdict is Verdict.CONTRADICTED:
        return judgement.evidence[:1] != () and judgement.evidence[0].via is Via.CITATION
    return judgement.verdict is Verdict.UNRESOLVED and judgement.reason == Unresolved.SOURCE_SILENT


def _day(citation: Citation | None, judgement: Judgement, published: date | None) -> date | None:
    """The day of access; of a contradiction, which weighs more, also a day by which the page was cited."""
    if citation is None or citation.accessed or judgement.verdict is not Verdict.CONTRADICTED:
        return citation.accessed if citation else None
    return day_of(citation) or published


def page_of(library: Library, citation: str) -> str | None:
    """The address of the page that answers for a citation, where it is there and was read."""
    answer = library.answer(library.targets.get(citation, ()))
    if answer is None or answer.archived or answer.url not in library.texts:
        return None
    there = answer.status.state in (LinkState.OK, LinkState.REDIRECTED)
    return answer.url if there else None


def _days(cases: Iterable[Case], judgements: Mapping[str, Judgement]) -> dict[str, date]:
    """Of each page the first day on which it was cited; the contradicted claims' pages first."""
    days: dict[str, date] = {}
    ranked = sorted(cases, key=lambda case: judgements[case.claim.id].verdict is not Verdict.CONTRADICTED)
    for case in ranked:
        if case.url in days or len(days) < MOST:
            days[case.url] = min(case.day, days.get(case.url, case.day))
    return days


def _judged(
    corpus: Corpus, cases: Iterable[Case], copies: Mapping[str, Snapshot], readers: Mapping[str, Reader]
) -> Iterator[tuple[Case, Judgement]]:
    wanted = [case for case in cases if case.url in readers]
    for extraction in corpus.extractions:
        asserted = {claim.id for claim in extraction.asserted}
        mine = [case for case in wanted if case.claim.id in asserted]
        own = Reader(extraction) if mine else None
        for case in mine:
            copy = copies[case.url]
            source = Source(case.url, readers[case.url], origin=Origin.ARCHIVE, fetched_at=copy.archived)
            if own:
                yield case, judge_claim(case.claim, own, (source,))


def _gap(copy: Snapshot, day: date) -> timedelta:
    return abs(copy.archived.date() - day) if copy.archived else timedelta.max


def merge(before: Judgement, after: Judgement, gap: timedelta) -> Judgement:
    """What holds of a claim by its page as it is and by a copy, `gap` away from the citation's day."""
    supports = after.verdict is Verdict.SUPPORTED and gap <= NEAR
    if supports and before.verdict is Verdict.CONTRADICTED:
        return _changed(before, after)
    contradicts = after.verdict is Verdict.CONTRADICTED and gap <= CLOSE
    if before.verdict is Verdict.UNRESOLVED and (supports or contradicts):
        return replace(after, considered=(*after.considered, *before.considered))
    return before


def _changed(before: Judgement, after: Judgement) -> Judgement:
    """Neither is the author wrong, nor does a reader who follows the link find it."""
    taken = after.evidence[0].fetched_at
    when = f" on {taken:%Y-%m-%d}" if taken else ""
    return replace(
        after,
        verdict=Verdict.UNRESOLVED,
        reason=Unresolved.SOURCES_DISAGREE.value,
        confidence=0.0,
        explanation=f"The page bore it out{when}, when it was cited, and says otherwise now.",
        evidence=(),
        considered=(*after.evidence, *before.evidence, *after.considered, *before.considered),
    )
