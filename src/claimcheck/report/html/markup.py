"""Text of documents and pages in, HTML that shows it and does nothing out."""

import re
from html import escape

from claimcheck.report.addresses import link_into, link_to
from claimcheck.report.escape import HIDDEN, visible

UNSEEN = re.compile(HIDDEN.pattern.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f"))
"""What `HIDDEN` finds, but for tabs and line feeds, which a document's own text keeps."""

TICKED = re.compile("`([^`]*)`")


def inline(text: str) -> str:
    """One line; hidden characters are shown by their numbers."""
    return escape(visible(text))


def prose(text: str) -> str:
    """One line of our own messages: what they put between backticks is shown as code."""
    return TICKED.sub(r"<code>\1</code>", inline(text))


def verbatim(text: str) -> str:
    """A document's own text with its lines; carriage returns go, other hidden characters are shown."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return escape(UNSEEN.sub(lambda found: visible(found[0]), plain))


def anchor(address: str, words: str = "", passage: str = "", *, within: str | None = None) -> str:
    """A link out of the page, or to a place `within` it, or the bare words where there is no address."""
    if within:
        return f"<a class=in href={within}>{inline(words or address)}</a>"
    link = link_into(address, passage) if passage else link_to(address)
    shown = inline(words or address)
    if link is None:
        return f"<span class=addr>{shown}</span>"
    return f'<a class=addr href="{escape(link)}" rel="noopener noreferrer nofollow" target=_blank>{shown}</a>'


def marked(sentence: str, value: str, offset: int) -> str:
    """A sentence with its value in bold."""
    if not value or sentence[offset : offset + len(value)] != value:
        offset = sentence.find(value) if value else -1
    if offset < 0:
        return inline(sentence)
    end = offset + len(value)
    return f"{inline(sentence[:offset])}<b>{inline(value)}</b>{inline(sentence[end:])}"
