"""Paths in, `Report` out: where the stages meet, and the only package that knows all of them.

corpus      paths ─ read ─▶ documents with their claims and citations
library     citations ─ fetch ─▶ what the addresses answered, read
verdicts    claims × sources ─▶ judgements
earlier     claims × copies of changed sources ─▶ judgements
settling    findings ─▶ those that are left
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.config import Config, named_as
from claimcheck.consistency import find_links, hold
from claimcheck.consistency.events import find_events
from claimcheck.extract import find_authorities, find_quantities, find_times
from claimcheck.extract.claims import Expressions
from claimcheck.extract.prose import Prose, read_prose
from claimcheck.model import (
    Checked,
    Claim,
    Finding,
    Report,
)
from claimcheck.pipeline.corpus import Limit, Memory, limited, read, written
from claimcheck.pipeline.earlier import look_at_copies, page_of
from claimcheck.pipeline.library import follow
from claimcheck.pipeline.opinions import Opinions, opinions_of, second_answer
from claimcheck.pipeline.progress import Clock, Progress, Silent, now
from claimcheck.pipeline.settling import about, decisions, is_whole, quotations, settle
from claimcheck.pipeline.verdicts import judge_all, source_hashes, source_text, sure
from claimcheck.reading import read_text
from claimcheck.report.comparison import Comparison
from claimcheck.rules import LINK_RULES, find
from claimcheck.rules.decisions import apply_decisions
from claimcheck.verify.answer import sure_answer
from claimcheck.verify.pair import judge_read, read_pair

if TYPE_CHECKING:
    import httpx

    from claimcheck.verify import PairAnswer


__all__ = [
    "Limit",
    "Memory",
    "Opinions",
    "Progress",
    "Silent",
    "check",
    "compare",
    "extract",
    "is_whole",
    "judge",
    "links",
    "mentions",
    "now",
    "opinions_of",
    "read",
    "written",
]


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
    progress, config = progress or Silent(), named_as(config, paths)
    corpus = limited(read(paths, config, progress), limit)
    library = follow(corpus, config, progress, clock, transport)
    statuses = {citation.id: library.status(citation) for citation in corpus.citations}
    found = find((), corpus.citations, statuses, {}, (), corpus.documents)
    told = settle(found, corpus, statuses, config, whole=is_whole(paths, config), ran=LINK_RULES)
    return about(replace(corpus.report(), claims=(), statuses=statuses, findings=told), corpus)


def check(
    paths: Sequence[Path],
    config: Config,
    progress: Progress | None = None,
    *,
    clock: Clock = now,
    transport: "httpx.AsyncBaseTransport | None" = None,
    limit: Limit | None = None,
    memory: Memory | None = None,
    explained: Callable[[Claim], bool] | None = None,
) -> Report:
    """Read the documents, follow their citations, judge every claim and hold the documents together.

    Claims that are to be `explained` get an account of each passage that was looked at for them.
    With a `limit` only what it names is followed, judged and reported, though held against all the rest.
    """
    progress, config = progress or Silent(), named_as(config, paths)
    opinions = opinions_of(config, progress, clock, transport)
    corpus = limited(read(paths, config, progress, memory), limit)
    library = follow(corpus, config, progress, clock, transport, memory)
    whole = is_whole(paths, config)
    statuses = {citation.id: library.status(citation) for citation in corpus.citations}
    related = tuple(find_links(corpus.extractions))
    judgements = dict(judge_all(corpus, library, related, config, progress, opinions, explained))
    looked = look_at_copies(corpus, library, judgements, config, progress, clock, transport)
    judgements |= {name: sure(after, config.min_confidence) for name, after in looked.judgements.items()}
    statuses = {name: looked.status(status, page_of(library, name)) for name, status in statuses.items()}
    decided = apply_decisions(
        decisions(corpus, config),
        corpus.claims,
        judgements,
        lambda claim: source_text(claim, library, config),
        str(config.file) if whole and corpus.changes is None else None,
    )
    held = hold(corpus.extractions, related)
    found = find(
        corpus.claims, corpus.citations, statuses, decided.judgements, held.disagreements, corpus.documents
    )
    quoted = tuple(quotations(corpus, library))
    misquoted = (item for item in quoted if isinstance(item, Finding))
    told = settle((*decided.findings, *found, *misquoted), corpus, statuses, config, whole=whole)
    report = replace(
        corpus.report(),
        statuses=statuses,
        judgements=decided.judgements,
        findings=told,
        source_hashes=source_hashes(corpus.claims, library, config),
        checked=(*held.checked, *(item for item in quoted if isinstance(item, Checked))),
    )
    return about(report, corpus)


def compare(paths: Sequence[Path], config: Config, progress: Progress | None = None) -> Comparison:
    """Read the documents and put side by side what they say of the same events."""
    corpus = read(paths, config, progress or Silent())
    events = find_events(find_links(corpus.extractions))
    return Comparison(corpus.documents, events, corpus.skipped)


def judge(
    claim: str,
    evidence: str,
    *,
    text: str | None = None,
    kind: str | None = None,
    claim_date: date | None = None,
    evidence_date: date | None = None,
    opinions: Opinions | None = None,
    min_confidence: float = 0.0,
) -> "PairAnswer":
    """Judge one claim by one text: the judge of `check` without documents around."""
    pair = read_pair(
        claim, evidence, text=text, kind=kind, claim_date=claim_date, evidence_date=evidence_date
    )
    answer = judge_read(pair)
    if opinions:
        answer = second_answer(pair, answer, opinions)
    return sure_answer(answer, min_confidence)


def mentions(text: str, *, published: date | None = None, name: str = "text") -> tuple[Prose, Expressions]:
    """Every expression of time, quantity and law in a text, claim or not; acts are not looked for."""
    prose = read_prose(read_text(text, name=name, published=published))
    found = Expressions(find_times(prose), find_quantities(prose), find_authorities(prose), ())
    return prose, found
