"""`Report` in, one HTML file out that needs nothing else: no network, and no script to be read."""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files

from claimcheck.model import Checked, Citation, Document, LinkState, LinkStatus, Report, Severity
from claimcheck.report.html.cards import cards
from claimcheck.report.html.entries import STAND_WORDS, STANDS, Entry, entries
from claimcheck.report.html.filters import filter_form, page_data
from claimcheck.report.html.markup import anchor, inline, prose
from claimcheck.report.html.places import Places
from claimcheck.report.html.text import text
from claimcheck.report.html.timeline import Timeline, timeline
from claimcheck.report.html.verdict_chart import verdict_chart
from claimcheck.report.job_summary import gravest_first
from claimcheck.report.view import Part, View
from claimcheck.report.words import brief, citation_tally, number, shorten, status_words, tally

LISTED = 100
"""Findings listed at the top; the filter by rule shows all."""


FOOTER = "Written by claimcheck. A verdict says what the sources say, not what is true."

KEYS = (
    "<p class=none>Choose a marked place to see its evidence. <kbd>j</kbd> next, <kbd>k</kbd> previous, "
    "<kbd>l</kbd> list, <kbd>/</kbd> filters, <kbd>Esc</kbd> close.</p>"
)
"""What the panel says while nothing is open."""


def render_html(report: Report, view: View) -> str:
    """The whole page."""
    return "".join(_page(report, view))


def _page(report: Report, view: View) -> Iterator[str]:
    every = entries(report)
    drawn = timeline(report.documents, every)
    style, script = _file("page.css"), _file("page.js")
    yield "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy(style, script)}">\n'
    yield '<meta name=viewport content="width=device-width,initial-scale=1">\n'
    yield "<meta name=referrer content=no-referrer>\n<title>Claimcheck report</title>\n"
    yield f"<style>{style}</style>\n</head>\n<body>\n<a class=skip href=#texts>Skip to the text</a>\n"
    yield from _top(report, view, every, drawn)
    yield filter_form(every, report.documents)
    yield "<div class=columns>\n<main id=texts>\n"
    yield from _documents(report, view, every)
    label = 'aria-live=polite aria-label="The claim that is open"'
    yield f"</main>\n<aside hidden {label}>{KEYS}</aside>\n</div>\n"
    yield from _skipped(report)
    yield f"<footer>{FOOTER}</footer>\n"
    yield f'<script type="application/json" id=data>{page_data(every, drawn)}</script>\n'
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def policy(style: str, script: str) -> str:
    """Nothing may be loaded from anywhere; the one style and the one script are named by their hashes."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _file(name: str) -> str:
    return files("claimcheck.report.html").joinpath(name).read_text("utf-8")


def _top(report: Report, view: View, every: Sequence[Entry], drawn: Timeline) -> Iterator[str]:
    told = citation_tally(report) if view.part is Part.LINKS else tally(report)
    yield f"<header><h1>Claimcheck report</h1><p class=tally>{inline(told)}</p></header>\n"
    chart = verdict_chart(every)
    if chart:
        yield f"<section class=charts aria-label=Charts><section><h2>Verdicts</h2>{chart}</section>"
        if drawn.svg:
            yield f"<section><h2>When the dated claims fall</h2><div class=wide>{drawn.svg}</div></section>"
        yield "</section>\n"
    yield from _findings(every)


def _findings(every: Sequence[Entry]) -> Iterator[str]:
    """The grave ones, contradictions first."""
    found = [(f, entry) for entry in every for f in entry.findings if f.weight is not Severity.NOTE]
    if not found:
        return
    found.sort(key=lambda row: gravest_first(row[0]))
    yield "<section aria-label=Findings><details class=box open>"
    yield f"<summary>{number(len(found), 'finding')} to look at</summary><ul>"
    for finding, entry in found[:LISTED]:
        place = f"{finding.mention.document}:{finding.mention.position.line}"
        weight = finding.weight.value
        yield (
            f"<li><b class={weight}>{weight}</b> <a href=#c{entry.number}>{inline(place)}</a> "
            f"{prose(shorten(brief(finding.message), '', 300))} "
            f"<span class=from>{inline(finding.rule.id)}</span></li>\n"
        )
    if len(found) > LISTED:
        yield f"<li>and {len(found) - LISTED} more: choose a rule above the text</li>"
    yield "</ul></details></section>\n"


def _documents(report: Report, view: View, every: Sequence[Entry]) -> Iterator[str]:
    explain = view.part is Part.EXPLAIN
    places = Places.of(report.documents, every)
    citations_of: dict[str, list[Citation]] = defaultdict(list)
    for citation in report.citations:
        citations_of[citation.mention.document].append(citation)
    for place, document in enumerate(report.documents):
        own, citations = places.own(place), citations_of[document.path]
        yield f"<article class=doc id=d{place} data-d={place}>\n{_heading(document, own)}<div class=texts>\n"
        yield from text(document, own)
        yield "</div>\n"
        yield from _citations(citations, report)
        yield from _checked([one for one in report.checked if one.mention.document == document.path])
        yield from _cards("Claims of this document", own, places, explain=explain)
        yield "</article>\n"
    if elsewhere := places.own(-1):
        yield "<article class=doc data-d=-1>\n<header><h2>Elsewhere</h2></header>\n"
        yield from _cards("Findings outside the documents", elsewhere, places, explain=explain)
        yield "</article>\n"


def _heading(document: Document, own: Sequence[Entry]) -> str:
    title = inline(document.title) if document.title else inline(document.path)
    told = [inline(document.path)] if document.title else []
    if document.published:
        told.append(f"published {document.published.day} ({document.published.origin.value})")
    stands = [entry.stand for entry in own]
    told += [f"{STAND_WORDS[stand]}: {stands.count(stand)}" for stand in reversed(STANDS) if stand in stands]
    told += [f"<a href=#k{own[0].document}>list of claims</a>"] if own else []
    notes = "".join(f"<p class=path>note: {inline(warning)}</p>" for warning in document.warnings)
    return f"<header><h2 dir=auto>{title}</h2><p class=path>{' · '.join(told)}</p>{notes}</header>\n"


def _cards(title: str, own: Sequence[Entry], places: Places, *, explain: bool) -> Iterator[str]:
    if own:
        yield f"<section class=cards id=k{own[0].document}><h3>{title}</h3>\n<noscript>\n"
        yield from cards(own, places, considered=explain)
        yield "</noscript>\n</section>\n"


def _citations(citations: Sequence[Citation], report: Report) -> Iterator[str]:
    if not citations:
        return
    broken = sum(_state(one, report) is LinkState.BROKEN for one in citations)
    told = f", {broken} broken" if broken else ""
    yield f"<details class=cites><summary>{number(len(citations), 'citation')}{told}</summary><ul>"
    for citation in citations:
        yield f"<li>{_citation(citation, report.statuses.get(citation.id))}</li>\n"
    yield "</ul></details>\n"


def _checked(sums: Sequence[Checked]) -> Iterator[str]:
    if not sums:
        return
    told = f"{number(len(sums), 'statement')} borne out by the document's own words"
    yield f"<details class=cites><summary>{told}</summary><ul>"
    for one in sums:
        place = f"{one.mention.position.line}:{one.mention.position.column}"
        yield f"<li>{place} <code>{inline(one.rule)}</code> {prose(brief(one.message))}</li>\n"
    yield "</ul></details>\n"


def _state(citation: Citation, report: Report) -> LinkState | None:
    status = report.statuses.get(citation.id)
    return status.state if status else None


def _citation(citation: Citation, status: LinkStatus | None) -> str:
    place = citation.mention.position
    label = f"[{inline(citation.label)}] " if citation.label else ""
    target = anchor(citation.url) if citation.url else inline(shorten(citation.mention.quote, "", 200))
    told = f"{place.line}:{place.column} {label}{target}"
    if status is None:
        return told
    broken = status.state is LinkState.BROKEN
    state = f' <span class="{"error" if broken else "from"}">{inline(status_words(status))}</span>'
    moved = f" → {anchor(status.final_url)}" if status.final_url not in (None, citation.url) else ""
    archive = f" · {anchor(status.archive_url, 'archived copy')}" if status.archive_url else ""
    note = f" · {inline(status.note)}" if status.note else ""
    fetched = f" · {status.fetched_at:%Y-%m-%d}" if status.fetched_at else ""
    return f"{told}{moved}{state}{archive}{note}{fetched}"


def _skipped(report: Report) -> Iterator[str]:
    if report.skipped:
        rows = "".join(f"<li>{inline(one.path)}: {inline(one.message)}</li>" for one in report.skipped)
        yield f"<section class=box aria-label='Not read'><h2>Not read</h2><ul>{rows}</ul></section>\n"
