"""Documents and the events they share in, a table out: what each document says of each."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from textwrap import shorten
from types import MappingProxyType
from typing import Any

from rich.text import Text

from claimcheck.consistency.events import Event, Matter, Standing
from claimcheck.model import Claim, Document, Skipped
from claimcheck.report.escape import markdown, visible
from claimcheck.report.json_report import claim_table, written
from claimcheck.report.screen import Line, print_lines
from claimcheck.report.view import Detail, Format, View

QUOTE = 96
"""Characters of a sentence that the text form shows; with `--verbose`, all."""

PLAIN = View()
STYLES = {Standing.DIFFER: "bold red", Standing.AGREE: "green"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What several documents say of the same events."""

    documents: tuple[Document, ...]
    events: tuple[Event, ...]
    skipped: tuple[Skipped, ...] = ()


def render_comparison(comparison: Comparison, form: Format, view: View = PLAIN) -> str:
    """The table as text that ends with a line feed. KeyError for a format that has none."""
    return COMPARED[form](comparison, view)


def _text(comparison: Comparison, view: View) -> str:
    lines = [line for event in comparison.events for line in _event_lines(event, view)]
    return print_lines((*lines, (0, 2, Text(_tally(comparison), "bold"))), view.width, color=view.color)


def _event_lines(event: Event, view: View) -> Iterator[Line]:
    """What the documents say of one event; `--quiet` leaves out what they agree on."""
    quiet = view.detail is Detail.QUIET
    matters = [one for one in event.matters if not quiet or one.standing is Standing.DIFFER]
    if matters:
        yield 0, 2, Text(visible(_short(event.title, view)), "bold")
    for matter in matters:
        yield 2, 4, Text(f"{matter.kind} · ").append(matter.standing.value, STYLES.get(matter.standing, ""))
        for claim in matter.claims:
            yield 4, 6, Text(f"{visible(_place(claim))}  ").append(visible(_short(claim.text, view)), "bold")
            yield 6, 8, Text(visible(f"“{_short(claim.sentence.quote, view)}”"))
    if matters:
        yield 0, 0, Text()


def _short(text: str, view: View) -> str:
    return text if view.detail is Detail.VERBOSE else shorten(text, QUOTE, placeholder="…")


def _place(claim: Claim) -> str:
    return f"{claim.mention.document}:{claim.mention.position.line}"


def _tally(comparison: Comparison) -> str:
    matters = [matter for event in comparison.events for matter in event.matters]
    standings = [matter.standing.value for matter in matters]
    told = ", ".join(f"{standings.count(name)} {name}" for name in dict.fromkeys(sorted(standings)))
    documents, events = len(comparison.documents), len(comparison.events)
    return f"{documents} document{'s' * (documents != 1)} · {events} shared event{'s' * (events != 1)}" + (
        f" · {told}" if told else ""
    )


def _markdown(comparison: Comparison, _: View) -> str:
    lines = ["# What the documents say", ""]
    for event in comparison.events:
        lines += [f"## {markdown(shorten(event.title, 2 * QUOTE, placeholder='…'))}", "", *_table(event), ""]
    return "\n".join((*lines, _tally(comparison))) + "\n"


def _table(event: Event) -> Iterator[str]:
    paths = list(dict.fromkeys(c.mention.document for m in event.matters for c in m.claims))
    yield "| | " + " | ".join(markdown(path) for path in paths) + " |"
    yield "| --- |" + " --- |" * len(paths)
    for matter in event.matters:
        cells = (_cell(matter, path) for path in paths)
        yield f"| {matter.kind}: {matter.standing} | " + " | ".join(cells) + " |"


def _cell(matter: Matter, path: str) -> str:
    own = [claim for claim in matter.claims if claim.mention.document == path]
    told = (f"{markdown(claim.text)} (line {claim.mention.position.line})" for claim in own)
    return "<br>".join(told).replace("|", "\\|") or "—"


def _json(comparison: Comparison, _: View) -> str:
    return written(
        {
            "version": 1,
            "documents": [_document(document) for document in comparison.documents],
            "events": [
                {"title": event.title, "matters": [_matter(matter) for matter in event.matters]}
                for event in comparison.events
            ],
            "skipped": [{"path": s.path, "message": s.message, "hint": s.hint} for s in comparison.skipped],
        },
        indent=2,
    )


def _document(document: Document) -> dict[str, Any]:
    published = document.published
    return {
        "path": document.path,
        "title": document.title,
        "published": published.day.isoformat() if published else None,
        "sha256": document.sha256,
    }


def _matter(matter: Matter) -> dict[str, Any]:
    return {
        "kind": matter.kind.value,
        "standing": matter.standing.value,
        "subject": matter.subject,
        "claims": [claim_table(claim) for claim in matter.claims],
    }


COMPARED: Mapping[Format, Callable[[Comparison, View], str]] = MappingProxyType(
    {Format.TEXT: _text, Format.MARKDOWN: _markdown, Format.JSON: _json}
)
"""The formats that the table is written as."""
