"""Findings in, those that are left out when authors, the limits and the settings have had their say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.config import Config, Level, find_documents
from claimcheck.extract.quotations import Quotation
from claimcheck.model import (
    Checked,
    Decision,
    Finding,
    LinkStatus,
    Report,
    Severity,
)
from claimcheck.pipeline.corpus import Corpus, written
from claimcheck.pipeline.library import Library
from claimcheck.rules import RULES, in_order
from claimcheck.rules.declared import Texts, apply_declared
from claimcheck.rules.ignores import apply_ignores, find_ignores
from claimcheck.rules.quotations import Cited, find_misquotations
from claimcheck.rules.settled import look
from claimcheck.verify.quotations import SourceText


def quotations(corpus: Corpus, library: Library) -> Iterator[Finding | Checked]:
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


def decisions(corpus: Corpus, config: Config) -> tuple[Decision, ...]:
    """Those that the run may speak of: a claim that it leaves out is no ground to look for it elsewhere.

    Where the settings name no documents, one that is not read is not missing either.
    """
    read = {document.path for document in corpus.documents}
    known = tuple(one for one in config.decisions if config.documents or one.document in {None, *read})
    if corpus.changes is None:
        return known
    chosen = corpus.claims
    ids = {claim.id for claim in chosen}
    left_out = [claim for claim in corpus.all_claims if claim.id not in ids]
    return tuple(
        one
        for one in known
        if any(one.covers(claim) for claim in chosen) or not any(one.covers(claim) for claim in left_out)
    )


def about(report: Report, corpus: Corpus) -> Report:
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
    declared = [one for one in decisions(corpus, config) if one.ignore]
    if ignores or declared:
        looked = look(corpus.all_claims, corpus.all_citations, statuses, whole=whole)
        texts = Texts(corpus.documents, corpus.all_claims, looked, frozenset(ran))
        found = apply_ignores(ignores, found, looked, ran)
        found = apply_declared(declared, found, texts, str(config.file) if whole else None)
        found = in_order(found, corpus.documents)
    if corpus.changes:
        chosen = frozenset(claim.id for claim in corpus.claims)
        found = [finding for finding in found if corpus.changes.concern(finding, chosen)]
    return weigh(found, config)


def is_whole(paths: Sequence[Path], config: Config) -> bool:
    """Whether the run reads all documents that its file names."""
    return config.file is not None and set(find_documents(config)) <= {Path(path) for path in paths}


def weigh(findings: Sequence[Finding], config: Config) -> tuple[Finding, ...]:
    """The findings with the severities that the run's settings give their rules; `off` drops them."""
    levels = config.rules
    kept = (f for f in findings if levels.get(f.rule.id) is not Level.OFF)
    return tuple(replace(f, severity=Severity(levels[f.rule.id])) if f.rule.id in levels else f for f in kept)
