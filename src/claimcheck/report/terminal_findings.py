"""A finding in, its lines for a terminal out, in the layout that compilers use."""

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model import Document, Finding, Related
from claimcheck.report.escape import visible
from claimcheck.report.excerpt import excerpt
from claimcheck.report.screen import NARROWEST, QUOTE, STYLES, Line, address
from claimcheck.report.view import View
from claimcheck.report.words import brief, new_message, shorten


def finding_lines(finding: Finding, document: Document | None, view: View) -> Iterator[Line]:
    """Message, place, the line with the words underlined, the other side, the next step."""
    head = Text().append(f"{finding.weight.value}[{finding.rule.id}]", STYLES[finding.weight])
    yield 0, 4, head.append(f": {visible(brief(finding.message))}")
    place = finding.mention.position
    where = visible(f"{finding.mention.document}:{place.line}:{place.column}")
    gutter = len(str(place.line))
    yield gutter, 4, Text("--> ", "blue").append(where, "default")
    yield from _quoted_line(finding, document, gutter, view)
    shown: set[tuple[str | None, str]] = set()
    for related in finding.related:
        yield from _related(related, finding.message, shown, gutter, view)
    if finding.hint:
        yield gutter + 1, gutter + 3, Text("= ", "blue").append(f"hint: {visible(finding.hint)}", "default")
    yield 0, 0, Text()


def _quoted_line(finding: Finding, document: Document | None, gutter: int, view: View) -> Iterator[Line]:
    """The line that the finding stands on, with its words underlined."""
    room = max(view.width, NARROWEST) - gutter - 3
    found = excerpt(document, finding.mention.span, room) if document else None
    if found is None:
        return
    yield gutter + 1, 0, Text("|", "blue")
    line = (
        Text(f"{found.line} | ", "blue").append(found.before, "default").append(found.words, "bold default")
    )
    yield 0, 0, line.append(found.after, "default")
    yield gutter + 1, 0, Text("| ", "blue").append(found.underline, STYLES[finding.weight])


def _related(
    related: Related, said: str, shown: set[tuple[str | None, str]], gutter: int, view: View
) -> Iterator[Line]:
    """Place, message and quotation: each passage once, and no message that the finding has said already."""
    name = (related.source or related.document, related.quote)
    if name in shown:
        return
    shown.add(name)
    source = related.document or related.source or "declared"
    text = Text().append("= ", "blue").append_text(address(source, related.quote, view))
    text.append(f":{related.line}" if related.line else "").append(":")
    message = new_message(related.message, said)
    text.append(f" {visible(brief(message))}" if message else "")
    text.append(f" “{visible(shorten(related.quote, '', QUOTE))}”" if related.quote else "")
    yield gutter + 1, gutter + 3, text
